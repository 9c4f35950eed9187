"""What goes into the frozen program and what stays out.

Every line here was tried: the program was built without it, and its self-test passed with the
network cut off.
"""

from __future__ import annotations

import fnmatch
import sys
from collections.abc import Iterable
from pathlib import Path

EXCLUDED_MODULES = [
    # Asked for by facexlib's requirements, but not by the parts of it that run here.
    *("numba", "llvmlite", "scipy", "filterpy", "matplotlib"),
    *("mpl_toolkits", "pylab"),
    # PyTorch's compilers and exporters; nothing here is compiled, traced or exported.
    *("torch._dynamo", "torch._inductor", "torch.onnx", "torch._numpy", "triton"),
    *("networkx", "tqdm", "onnx", "onnxruntime", "ml_dtypes", "sympy", "mpmath"),
    *("torch.utils.tensorboard", "tensorboard", "torch.utils.benchmark"),
    *("torch.utils.cpp_extension", "torch._lazy"),
    # The rest of torchvision; see hooks/runtime_torchvision.py.
    *("torchvision.datasets", "torchvision.io", "torchvision.prototype"),
    *("torchvision.models.detection", "torchvision.models.optical_flow"),
    *("torchvision.models.quantization", "torchvision.models.segmentation"),
    *("torchvision.models.video", "torchvision.transforms.v2", "torchvision.tv_tensors"),
    # Tools of those who develop it.
    *("IPython", "jinja2", "pip", "pkg_resources", "setuptools", "tkinter"),
    *("pytest", "_pytest", "py", "pytestqt", "skimage", "imageio", "mypy", "fontTools"),
    *("training", "benchmarks", "tests", "installer"),
    *("PySide6.QtNetwork", "ssl", "_ssl"),  # nothing opens a connection
    *("readline", "sqlite3", "curses", "fsspec", "xmlrpc"),
]
"""Modules that PyInstaller does not follow."""

_DROPPED_EVERYWHERE = [
    "*.pyi",
    "resources/translations/*.ts",  # the sources of the .qm files beside them
    "cv2/data/*",  # OpenCV's old face detectors
    "torchvision/*.so",  # operators that are never called
    "torchvision/*.pyd",
    "torchvision.libs/*",
]
_DROPPED_FROM_LINUX = [
    # Screens of devices, not of desktops.
    "PySide6/Qt/plugins/platforms/libq[!owx]*",  # keeps offscreen, wayland and xcb
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/generic/*",
    "PySide6/Qt/lib/libQt6EglF*",
    # GTK's file dialog would bring GTK along; Qt's own and the portal's remain.
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    *(f"lib{name}*" for name in ("atk", "cairo", "pango", "gdk_pixbuf", "gdk-3", "gtk-3", "epoxy")),
    *(f"lib{name}*" for name in ("fribidi", "datrie", "thai", "harfbuzz", "graphite2", "pixman")),
    # On-screen keyboard and PDF pictures: both need Qt modules that are not there.
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    "PySide6/Qt/plugins/imageformats/libqpdf.so",
    "PySide6/Qt/lib/libQt6Qml*",
    "PySide6/Qt/lib/libQt6Quick*",
    "PySide6/Qt/lib/libQt6VirtualKeyboard*",
    # Nothing opens a connection.
    "PySide6/Qt/plugins/networkinformation/*",
    "PySide6/Qt/plugins/tls/*",
    "PySide6/Qt/lib/libQt6Network*",
    # What every desktop has, and what its other parts (fonts, themes, drivers) have to fit.
    *(f"lib{name}.so*" for name in ("stdc++", "gcc_s", "expat", "z", "bz2", "uuid", "bsd", "md")),
    *(f"lib{name}-2.0.so*" for name in ("glib", "gio", "gobject", "gmodule", "gthread")),
    *(f"lib{name}.so*" for name in ("dbus-1", "systemd", "gcrypt", "gpg-error", "cap", "lz4")),
    *(f"lib{name}.so*" for name in ("mount", "blkid", "selinux", "pcre2-8", "zstd", "lzma")),
    *(f"lib{name}.so*" for name in ("fontconfig", "freetype", "png16", "brotlidec", "jpeg")),
    *("libbrotlicommon.so*", "libkeyutils.so*", "libcom_err.so*", "libgssapi*", "libk*5*.so*"),
    *(f"lib{name}.so*" for name in ("X11", "X11-xcb", "Xau", "Xdmcp", "Xext", "Xrender", "ICE")),
    *("libSM.so*", "libxcb.so*", "libdrm.so*", "libwayland-*", "libmvec.so*"),
]

QT_LANGUAGES = ("ar", "de", "es", "fr", "ja", "pl", "pt_BR", "zh_CN")
"""Codes of Qt's own translations for the languages of the window; English needs none."""

Entry = tuple[str, str, str]
"""A collected file as PyInstaller lists it: its place in the folder, its source, its kind."""


def dropped_patterns(platform: str = sys.platform) -> list[str]:
    """Patterns, for `fnmatch`, of files that PyInstaller collects and that stay out."""
    return _DROPPED_EVERYWHERE + (_DROPPED_FROM_LINUX if platform == "linux" else [])


def is_dropped(name: str, patterns: Iterable[str]) -> bool:
    """Whether a file stays out; `name` is its place in the program's folder, with slashes."""
    if fnmatch.fnmatch(name, "*/translations/qt*.qm"):
        return Path(name).stem not in {f"qtbase_{code}" for code in QT_LANGUAGES}
    return any(fnmatch.fnmatch(name, pattern) for pattern in patterns)


def wanted_files(collected: Iterable[Entry], platform: str = sys.platform) -> list[Entry]:
    """What stays, in an order that does not depend on the disk; links go with their targets."""
    patterns = dropped_patterns(platform)

    def stays(entry: Entry) -> bool:
        names = [entry[0], entry[1]] if entry[2] == "SYMLINK" else [entry[0]]
        return not any(is_dropped(Path(name).as_posix(), patterns) for name in names)

    return sorted(filter(stays, collected))


def modules_of(root: Path, package: str) -> list[str]:
    """Names of all modules below a package's folder: some are imported by name only."""
    paths = [path.relative_to(root).with_suffix("") for path in (root / package).rglob("*.py")]
    return sorted(".".join(path.parts).removesuffix(".__init__") for path in paths)


STRIPPED = ("torch/lib/libtorch_cpu.so", "torch/lib/libtorch_python.so", "libpython3.*.so*")
"""Linux libraries shipped with symbols. Stripping those of NumPy, OpenCV or Pillow breaks them."""
