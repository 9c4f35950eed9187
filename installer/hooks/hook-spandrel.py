"""All architectures: which of them a user's own upscaler has is seen when it is opened."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = collect_submodules("spandrel")
