"""ArcFace's IR-SE-50 recognizer, under facexlib's own tensor names.

facexlib's class gives the layers; here they are given an aligned face and its right crop.
"""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.layers import antialiased
from engine.torchvision_fallback import load_torchvision


@dataclass(frozen=True)
class ArcFaceConfig:
    """Which of facexlib's variants to build."""

    layers: int = 50  # 50, 100 or 152
    mode: str = "ir_se"  # or "ir": without squeeze and excitation
    size: int = 112  # side in pixels of what the network sees


class ArcFace(nn.Module):
    """Aligned face -> a direction in which the same person lies."""

    # Where ArcFace's 112-pixel template lies within the 512-pixel one: eyes and nose fall together.
    _LEFT, _TOP, _SIDE = 56 / 512, 55.5 / 512, 401 / 512

    def __init__(self, config: ArcFaceConfig) -> None:
        super().__init__()
        self.config = config
        load_torchvision()
        from facexlib.recognition.arcface_arch import Backbone

        built = Backbone(config.layers, drop_ratio=0.6, mode=config.mode)
        for name, layer in built.named_children():
            self.add_module(name, layer)

    def forward(self, x: Tensor) -> Tensor:
        """Aligned face [N, 3, S, S] -1..1 at any size -> [N, 512], unit length."""
        h = self._crop(x)
        for name in ("input_layer", "body", "output_layer"):
            h = self.get_submodule(name)(h)
        return F.normalize(h, dim=1)

    def _crop(self, x: Tensor) -> Tensor:
        size = x.shape[-1]
        left, top, side = (round(part * size) for part in (self._LEFT, self._TOP, self._SIDE))
        x = x[:, :, top : top + side, left : left + side]
        return antialiased(x, self.config.size)
