"""facexlib's RetinaFace with the MobileNet-0.25 backbone, under facexlib's own tensor names.

facexlib's constructor is used for the layers alone: its own detection code picks a device by
itself and decodes one scale; `engine.faces.detect` does that part.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from engine.torchvision_fallback import load_torchvision


@dataclass(frozen=True)
class RetinaFaceConfig:
    """Which of facexlib's variants to build."""

    backbone: str = "mobile0.25"  # or "resnet50"


class RetinaFace(nn.Module):
    """Face boxes, face scores and five landmarks for every anchor.

    Published facexlib weights load strictly.
    """

    def __init__(self, config: RetinaFaceConfig) -> None:
        super().__init__()
        load_torchvision()
        from facexlib.detection.retinaface import RetinaFace as FacexlibRetinaFace

        built = FacexlibRetinaFace(config.backbone, device=torch.get_default_device())
        for name, layer in built.named_children():
            self.add_module(name, layer)

    def forward(self, pictures: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Run the network.

        Args:
            pictures: [N, 3, H, W] float, BGR 0..255 minus the channel means.

        Returns:
            Encoded boxes [N, A, 4], logits of (background, face) [N, A, 2] and encoded landmarks
            [N, A, 10], in the anchor order of `engine.faces.retinaface.anchors`.
        """
        levels = self.fpn(list(self.body(pictures).values()))
        features = [ssh(level) for ssh, level in zip(self._ssh(), levels, strict=True)]
        boxes = _per_level(self.BboxHead, features)
        logits = _per_level(self.ClassHead, features)
        return boxes, logits, _per_level(self.LandmarkHead, features)

    def _ssh(self) -> tuple[nn.Module, nn.Module, nn.Module]:
        return self.get_submodule("ssh1"), self.get_submodule("ssh2"), self.get_submodule("ssh3")


def _per_level(heads: nn.Module | Tensor, features: list[Tensor]) -> Tensor:
    assert isinstance(heads, nn.ModuleList)
    return torch.cat([head(f) for head, f in zip(heads, features, strict=True)], dim=1)
