; A small Windows program in place of electron.exe: it writes down how it was started, in started.txt of the person's
; folder. It has what electron-builder looks for in an Electron: words about its version, and the fuses, as bytes of their own.
Target amd64-unicode
Unicode true
; electron-builder adds a resource and flips fuses.
CRCCheck off
SetCompress off
SilentInstall silent
RequestExecutionLevel user
OutFile "${PROGRAM}"
VIProductVersion 0.0.0.0
VIAddVersionKey /LANG=1033 ProductName "Stand-in"
VIAddVersionKey /LANG=1033 FileDescription "Stand-in"
VIAddVersionKey /LANG=1033 FileVersion "0.0.0.0"
VIAddVersionKey /LANG=1033 LegalCopyright "None"
!include FileFunc.nsh

Section
  ${GetParameters} $1
  FileOpen $0 "$PROFILE\started.txt" w
  FileWrite $0 "$EXEPATH $1"
  FileClose $0
  Return
  File "${FUSES}"
SectionEnd
