; Setup for Windows, made by installer/windows.py on Windows or, to check it, anywhere:
;   makensis -DVERSION=.. -DPUBLISHER=.. -DSOURCE=.. -DTARGET=.. -DKILOBYTES=.. -DLICENSE=.. heirloom.nsi
; For one user, without administrator rights. Silent: heirloom-..-setup.exe /S [/ASSOCIATE] [/D=folder]
Unicode true
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define PROGRAM "Heirloom"
!define PROGID "Heirloom.Photograph"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PROGRAM}"

Name "${PROGRAM}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\${PROGRAM}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
BrandingText "${PROGRAM} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${PROGRAM}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${PROGRAM} setup"
VIAddVersionKey LegalCopyright "MIT license"

!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\Heirloom Window.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Polish"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Arabic"

; A file of the program cannot be replaced while it runs: opening it for writing then fails.
!macro REFUSE_IF_RUNNING
  ${If} ${FileExists} "$INSTDIR\Heirloom Window.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\Heirloom Window.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "${PROGRAM} is running. Close it first." /SD IDOK
      SetErrorLevel 3
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Only into an empty folder or over ourselves: removing deletes the program's folder as a whole.
!macro REFUSE_FOREIGN_FOLDER
  ${If} ${FileExists} "$INSTDIR\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\_internal\*.*"
    ${DirState} "$INSTDIR" $0
    ${If} $0 == 1
      MessageBox MB_OK|MB_ICONEXCLAMATION "$INSTDIR holds other files. Choose another folder." /SD IDOK
      SetErrorLevel 4
      Quit
    ${EndIf}
  ${EndIf}
!macroend

Section "${PROGRAM}" Main
  SectionIn RO
  !insertmacro REFUSE_FOREIGN_FOLDER
  !insertmacro REFUSE_IF_RUNNING
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}\*.*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${PROGRAM}.lnk" "$INSTDIR\Heirloom Window.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Heirloom Window.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
SectionEnd

!macro ASSOCIATE EXTENSION
  WriteRegStr HKCU "Software\Classes\.${EXTENSION}\OpenWithProgids" "${PROGID}" ""
!macroend
!macro DISSOCIATE EXTENSION
  DeleteRegValue HKCU "Software\Classes\.${EXTENSION}\OpenWithProgids" "${PROGID}"
!macroend
!macro FOR_EACH_EXTENSION ACTION
  !insertmacro ${ACTION} "jpg"
  !insertmacro ${ACTION} "jpeg"
  !insertmacro ${ACTION} "png"
  !insertmacro ${ACTION} "tif"
  !insertmacro ${ACTION} "tiff"
  !insertmacro ${ACTION} "webp"
  !insertmacro ${ACTION} "bmp"
  !insertmacro ${ACTION} "heic"
  !insertmacro ${ACTION} "heif"
  !insertmacro ${ACTION} "avif"
!macroend

; Adds Heirloom to "Open with"; what opens on a double click stays as it is.
Section /o "Offer Heirloom under Open With" Associations
  WriteRegStr HKCU "Software\Classes\${PROGID}" "" "Photograph"
  WriteRegStr HKCU "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\Heirloom Window.exe,0"
  WriteRegStr HKCU "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\Heirloom Window.exe" "%1"'
  !insertmacro FOR_EACH_EXTENSION ASSOCIATE
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Function .onInit
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/ASSOCIATE" $1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${Associations}
  ${EndIf}
FunctionEnd

; Settings and photographs are the user's and stay; docs/installing.md says where they are.
Section "Uninstall"
  !insertmacro REFUSE_IF_RUNNING
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\heirloom.exe"
  Delete "$INSTDIR\Heirloom Window.exe"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${PROGRAM}.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  !insertmacro FOR_EACH_EXTENSION DISSOCIATE
  DeleteRegKey HKCU "Software\Classes\${PROGID}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
