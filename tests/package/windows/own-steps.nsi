; Our own steps of the Windows installer, in the least of an installer. electron-builder's script around them needs plug-ins
; that can't be downloaded everywhere.
Target amd64-unicode
Unicode true
Name "ALM Lifeline"
OutFile "${SETUP}"
InstallDir "C:\lifeline"
RequestExecutionLevel user
SilentInstall silent
SilentUnInstall silent
!include LogicLib.nsh
!include FileFunc.nsh

; What electron-builder gives to them.
!define APP_EXECUTABLE_FILENAME "alm-lifeline.exe"
Var installMode
; `${if} ${isUpdated}` calls a macro by that name with an underscore.
!macro _isFlag _flag _b _yes _no
  ClearErrors
  ${GetParameters} $R9
  ${GetOptions} $R9 "${_flag}" $R9
  IfErrors `${_no}` `${_yes}`
!macroend
!define isUpdated '"--updated" isFlag ""'
!define isForAll '"/allusers" isFlag ""'
!macro setInstallMode
  StrCpy $installMode "CurrentUser"
  SetShellVarContext current
  ${if} ${isForAll}
    StrCpy $installMode "all"
    SetShellVarContext all
  ${endIf}
!macroend

!include "${OWN_STEPS}"

Section
  !insertmacro setInstallMode
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  !insertmacro customInstall
SectionEnd

Section "Uninstall"
  !insertmacro setInstallMode
  !insertmacro customUnInstall
SectionEnd
