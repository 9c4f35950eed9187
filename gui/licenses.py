"""The works of others that the program stands on, and their licenses."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class License:
    """One work of others."""

    work: str
    license: str  # SPDX expression
    package: str = ""  # as pyproject.toml calls it; "" = comes along with another


LICENSES = (
    License("Python", "PSF-2.0"),
    License("Qt and PySide", "LGPL-3.0-only", "PySide6-Essentials"),
    License("PyTorch", "BSD-3-Clause", "torch"),
    License("torchvision", "BSD-3-Clause", "torchvision"),
    License("facexlib", "Apache-2.0", "facexlib"),
    License("NumPy", "BSD-3-Clause", "numpy"),
    License("OpenCV", "Apache-2.0", "opencv-python"),
    License("Pillow", "MIT-CMU", "pillow"),
    License("pillow-heif", "BSD-3-Clause", "pillow-heif"),
    License("libheif, libde265", "LGPL-3.0-or-later"),
    License("x265 (not in the installers)", "GPL-2.0-or-later"),
    License("tifffile", "BSD-3-Clause", "tifffile"),
    License("imagecodecs", "BSD-3-Clause", "imagecodecs"),
    License("safetensors", "Apache-2.0", "safetensors"),
    License("platformdirs", "MIT", "platformdirs"),
)
"""Everything that is installed with the program, the largest first."""
