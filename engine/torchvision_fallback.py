"""Lets facexlib load where torch is a CPU build and torchvision a CUDA build.

Their binary halves do not fit together then, and importing torchvision stops at its first custom
operator. Only its Python half is needed here (facexlib takes a layer picker from it).
"""

from __future__ import annotations

import importlib
import sys

import torch

_SCHEMAS = (
    "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
)
_declared: list[torch.library.Library] = []  # a declaration lives as long as its library object


def load_torchvision() -> bool:
    """Import torchvision, declaring the operators its Python half asks for when they are missing.

    Declared operators have no implementation: calling one raises torchvision's own error.

    Returns:
        True if torchvision loaded with its binary half, False if the declarations were needed.

    Raises:
        RuntimeError: torchvision fails to import for another reason.
    """
    try:
        importlib.import_module("torchvision")
    except RuntimeError as error:
        if "torchvision::nms" not in str(error):
            raise
        _declare_operators()
        importlib.import_module("torchvision")
    return not _declared


def _declare_operators() -> None:
    for name in [m for m in sys.modules if m == "torchvision" or m.startswith("torchvision.")]:
        del sys.modules[name]  # half-imported by the failed attempt
    library = torch.library.Library("torchvision", "FRAGMENT")  # type: ignore[no-untyped-call] # torch gives no types
    for schema in _SCHEMAS:
        library.define(schema)  # type: ignore[no-untyped-call] # torch gives no types
    _declared.append(library)
