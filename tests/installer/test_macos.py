import plistlib
from pathlib import Path

from installer.macos import (
    ENTITLEMENTS,
    image_commands,
    info_plist,
    libraries,
    notarize_commands,
    sign_commands,
)


def make_app(folder):
    app = folder / "Heirloom.app"
    for name in ("Contents/MacOS/heirloom", "Contents/Frameworks/a/deep/lib.dylib"):
        (app / name).parent.mkdir(parents=True)
        (app / name).write_bytes(b"\xcf\xfa\xed\xfe")
    (app / "Contents/Info.plist").write_text("<plist/>")
    return app


def test_the_property_list_can_be_written_and_offers_photographs(project):
    read = plistlib.loads(plistlib.dumps(info_plist(project)))
    (kind,) = read["CFBundleDocumentTypes"]
    assert "public.heic" in kind["LSItemContentTypes"]
    assert kind["LSHandlerRank"] == "Alternate"
    assert read["CFBundleShortVersionString"] == project.version


def test_the_entitlements_are_a_property_list():
    entitlements = plistlib.loads(ENTITLEMENTS.read_bytes())
    assert all(entitlements.values())
    assert "com.apple.security.cs.disable-library-validation" in entitlements


def test_the_inside_is_signed_before_the_outside(tmp_path):
    app = make_app(tmp_path)
    assert [path.name for path in libraries(app)] == ["lib.dylib", "heirloom"]
    commands = sign_commands(app, "Developer ID Application: X")
    assert [Path(command[-1]).name for command in commands] == [
        "lib.dylib",
        "heirloom",
        "Heirloom.app",
    ]
    assert all("runtime" in command and "--timestamp" in command for command in commands)
    assert str(ENTITLEMENTS) in commands[-1]


def test_signing_for_this_computer_alone_needs_no_time_server(tmp_path):
    assert "--timestamp" not in sign_commands(make_app(tmp_path), "-")[0]


def test_the_image_has_a_place_to_drag_to(tmp_path):
    commands = image_commands(tmp_path / "Heirloom.app", tmp_path / "heirloom.dmg")
    assert ["ln", "-sfn", "/Applications", str(tmp_path / "heirloom" / "Applications")] in commands
    assert commands[-1][-1] == str(tmp_path / "heirloom.dmg")


def test_the_answer_of_the_notary_is_fastened(tmp_path):
    words = [command[1] for command in notarize_commands(tmp_path / "x.dmg", "profile")]
    assert words == ["notarytool", "stapler", "--assess"]
