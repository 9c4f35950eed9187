"""Gives torchvision's packages empty beginnings, so that only the modules asked for are loaded.

facexlib takes a layer picker and a backbone from torchvision. Importing all of torchvision for
them would load PyTorch's compilers too (a second, 100 MB) and operators that are never called.
"""

import importlib
import sys
from pathlib import Path
from types import ModuleType


def _begin(name: str) -> ModuleType:
    module = ModuleType(name)
    module.__path__ = [str(Path(sys._MEIPASS, *name.split(".")))]
    sys.modules[name] = module
    return module


def _backbone(name: str) -> object:
    """What `torchvision.models` is asked for by name."""
    return getattr(importlib.import_module("torchvision.models.resnet"), name)


_package = _begin("torchvision")
_package.ops = _begin("torchvision.ops")
_package.models = _begin("torchvision.models")
_package.models.__getattr__ = _backbone
