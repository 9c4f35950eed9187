"""What is left out is really not needed: everything is imported and built without it."""

import subprocess
import sys

import pytest

from installer.contents import (
    EXCLUDED_MODULES,
    QT_LANGUAGES,
    dropped_patterns,
    is_dropped,
    modules_of,
    wanted_files,
)

WITHOUT_EXCLUDED = """
import importlib, sys
from dataclasses import MISSING, fields
from pathlib import Path
from installer.contents import EXCLUDED_MODULES, modules_of
excluded = tuple(f"{name}." for name in EXCLUDED_MODULES)

class Absent:
    def find_spec(self, name, path=None, target=None):
        if f"{name}.".startswith(excluded):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

names = modules_of(Path.cwd(), "engine") + modules_of(Path.cwd(), "gui")
sys._MEIPASS = sys.argv[1]  # where the frozen program has its packages
exec(Path("installer/hooks/runtime_torchvision.py").read_text())
del sys._MEIPASS
for name in [n for n in sys.modules if f"{n}.".startswith(excluded)]:
    del sys.modules[name]
sys.meta_path.insert(0, Absent())
for name in names:
    importlib.import_module(name)
import torch
from engine.networks.registry import NETWORKS
from engine.networks.retinaface import RetinaFace, RetinaFaceConfig
from engine.packs import verify_pack
RetinaFace(RetinaFaceConfig("resnet50"))
with torch.device("meta"):  # as every pack is first looked at
    for kind in NETWORKS.values():
        if not any(f.default is f.default_factory is MISSING for f in fields(kind.config)):
            kind.module(kind.config())
print(verify_pack(Path(sys.argv[2])).is_sound)
"""


def test_the_program_runs_without_what_is_excluded(tiny_pack, root):
    torchvision = pytest.importorskip("torchvision.version").__file__
    packages = torchvision.rpartition("torchvision")[0]
    command = [sys.executable, "-c", WITHOUT_EXCLUDED, packages, str(tiny_pack)]
    run = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert run.stdout == "True\n", run.stderr


@pytest.mark.parametrize(
    "name",
    [
        "resources/translations/heirloom_de.ts",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/translations/qtbase_ko.qm",
        "PySide6/Qt/translations/qt_help_de.qm",
        "libstdc++.so.6",
        "libglib-2.0.so.0",
    ],
)
def test_left_out_on_linux(name):
    assert is_dropped(name, dropped_patterns("linux"))


@pytest.mark.parametrize(
    "name",
    [
        "resources/translations/heirloom_de.qm",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/translations/qtbase_pt_BR.qm",
        "pillow.libs/libpng16-1d1ba958.so.16",
        "libxcb-cursor.so.0",
        "torch/lib/libtorch_cpu.so",
    ],
)
def test_needed_on_linux(name):
    assert not is_dropped(name, dropped_patterns("linux"))


def test_links_go_with_their_targets_and_the_order_is_fixed():
    collected = [
        ("z.so", "/lib/z.so", "BINARY"),
        ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK"),
        ("PySide6/Qt/lib/libQt6Network.so.6", "/x", "BINARY"),
        ("a.so", "/lib/a.so", "BINARY"),
    ]
    assert [entry[0] for entry in wanted_files(collected, "linux")] == ["a.so", "z.so"]
    assert len(wanted_files(collected, "win32")) == 4


def test_every_language_has_qts_own_words(root):
    names = {path.stem.partition("_")[2] for path in (root / "resources/translations").glob("*.qm")}
    assert {name.partition("_")[0] for name in names} - {"en"} == {
        code.partition("_")[0] for code in QT_LANGUAGES
    }


def test_all_modules_are_found_and_none_of_the_program_is_excluded(root):
    names = modules_of(root, "engine")
    assert {"engine", "engine.packs", "engine.cli.self_test"} <= set(names)
    assert not set(names) & set(EXCLUDED_MODULES)
