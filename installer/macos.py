"""The application for macOS: Info.plist, signing from the inside out, disk image, notarization.

Not yet run on a Mac; the workflow does the same steps there.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

from installer.project import APP_ID, ROOT, Project

ENTITLEMENTS = ROOT / "installer" / "entitlements.plist"
_PICTURES = ("public.jpeg", "public.png", "public.tiff", "public.heic", "public.avif")
_MORE = ("org.webmproject.webp", "com.microsoft.bmp")
_MACH_O = {b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"}  # 64 bit, universal


def info_plist(project: Project) -> dict[str, object]:
    """What the system reads about the application beside what PyInstaller puts there."""
    return {
        "CFBundleDisplayName": "Heirloom",
        "CFBundleShortVersionString": project.version,
        "LSApplicationCategoryType": "public.app-category.photography",
        "LSMinimumSystemVersion": "14.0",  # the oldest that PyTorch and Qt are built for
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
        "NSHumanReadableCopyright": f"{project.license} license",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Photograph",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Alternate",  # offered, never made the default
                "LSItemContentTypes": [*_PICTURES, *_MORE],
            }
        ],
    }


def libraries(app: Path) -> Iterator[Path]:
    """Everything in the bundle that has to be signed by itself, the innermost first."""
    files = [f for f in app.rglob("*") if f.is_file() and not f.is_symlink()]
    for file in sorted(files, key=lambda f: (-len(f.parts), f)):
        with file.open("rb") as stream:
            if stream.read(4) in _MACH_O:
                yield file


def sign_commands(app: Path, identity: str) -> list[list[str]]:
    """Signs each library, then the whole; `--deep` would miss what lies in odd places.

    Args:
        app: the bundle.
        identity: "Developer ID Application: ..."; "-" signs for this computer alone.
    """
    base = ["codesign", "--force", "--options", "runtime", "--sign", identity]
    base += [] if identity == "-" else ["--timestamp"]
    inner = [[*base, str(file)] for file in libraries(app)]
    return [*inner, [*base, "--entitlements", str(ENTITLEMENTS), "--identifier", APP_ID, str(app)]]


def image_commands(app: Path, image: Path) -> list[list[str]]:
    """Makes a disk image with the application and a link to drag it to."""
    stage = image.with_suffix("")
    make = ["hdiutil", "create", "-volname", "Heirloom", "-srcfolder", str(stage)]
    return [
        ["mkdir", "-p", str(stage)],
        ["ditto", str(app), str(stage / app.name)],
        ["ln", "-sfn", "/Applications", str(stage / "Applications")],
        [*make, "-fs", "APFS", "-format", "ULFO", "-ov", str(image)],
    ]


def notarize_commands(image: Path, profile: str) -> list[list[str]]:
    """Lets Apple look at the image and fastens its answer to it.

    Args:
        image: the disk image.
        profile: the name under which `xcrun notarytool store-credentials` keeps the account.
    """
    assess = ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature"]
    submit = ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"]
    return [
        submit,
        ["xcrun", "stapler", "staple", str(image)],
        [*assess, str(image)],
    ]


def build_image(project: Project, app: Path, out: Path, *, identity: str, profile: str) -> Path:
    """Signs, packs and, where there is a profile, notarizes.

    Returns:
        The disk image.
    """
    image = out / f"heirloom-{project.version}-macos-arm64.dmg"
    commands = [*sign_commands(app, identity), *image_commands(app, image)]
    if identity != "-":
        commands.append(["codesign", "--timestamp", "--sign", identity, str(image)])
    commands += notarize_commands(image, profile) if profile else []
    for command in commands:
        subprocess.run(command, check=True)
    return image
