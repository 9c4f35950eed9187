"""All architectures: which of them a user's own upscaler has is seen when it is opened.

They are listed by their files; importing the package to ask it would load all of torchvision.
"""

from pathlib import Path

from PyInstaller.utils.hooks import get_package_paths

from installer.contents import modules_of

hiddenimports = modules_of(Path(get_package_paths("spandrel")[0]), "spandrel")
