; What the Windows installer does beyond electron-builder's own script.

; The program enters itself there when somebody has it start at sign-in, under this name (main/system/login-item/login-item-state.ts).
!define LOGIN_ITEM "io.github.alm-lifeline"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
; This folder is on the PATH of everybody who signs in to Windows 10 or later.
!define SHIM "$LOCALAPPDATA\Microsoft\WindowsApps\alm-lifeline.cmd"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths\alm-lifeline.exe"

!macro customInstall
  ; Found by the Run dialog and by `start`.
  WriteRegStr SHELL_CONTEXT "${APP_PATHS}" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME}"
  ; Found by a terminal, for `alm-lifeline --lookup`. Where it is installed for everybody there is none: a script of
  ; NSIS cuts texts of more than 1,024 characters, and with them somebody's PATH. The MSI has Windows itself add to it.
  ${if} $installMode == "CurrentUser"
    FileOpen $0 "${SHIM}" w
    FileWrite $0 '@"$INSTDIR\${APP_EXECUTABLE_FILENAME}" %*$\r$\n'
    FileClose $0
  ${endIf}
!macroend

!macro customUnInstall
  ; An update uninstalls first: what the person has chosen stays then.
  ${ifNot} ${isUpdated}
    DeleteRegValue HKCU "${RUN_KEY}" "${LOGIN_ITEM}"
    DeleteRegKey SHELL_CONTEXT "${APP_PATHS}"
    Delete "${SHIM}"
  ${endIf}
!macroend
