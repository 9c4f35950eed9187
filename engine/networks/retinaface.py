"""facexlib's RetinaFace with the MobileNet-0.25 backbone, under facexlib's own tensor names.

facexlib's constructor is used for the layers alone: its own detection code picks a device by
itself and decodes one scale; `engine.faces.detect` does that part.
"""

from __future__ import annotations

import warnings
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

        with warnings.catch_warnings():
            # The resnet50 variant names torchvision's backbone in a way that is deprecated there.
            warnings.simplefilter("ignore", UserWarning)
            built = FacexlibRetinaFace(config.backbone, device=torch.get_default_device())
        for name, layer in built.named_children():
            self.add_module(name, layer)

    def forward(self, pictures: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Run the network.

        Args:
            pictures: [N, 3, H, W] float, BGR 0..255 minus the channel means.

        Returns:
            Encoded boxes [N, A, 4], logits of (background, face) [N, A, 2] and encoded landmarks
            [N, A, 10], in the anchor order of `engine.faces.anchors.anchors`.
        """
        part = self.get_submodule
        levels = part("fpn")(list(part("body")(pictures).values()))
        features = [part(f"ssh{n}")(level) for n, level in enumerate(levels, start=1)]
        return (
            self._head("BboxHead", features),
            self._head("ClassHead", features),
            self._head("LandmarkHead", features),
        )

    def _head(self, name: str, features: list[Tensor]) -> Tensor:
        outputs = [self.get_submodule(f"{name}.{n}")(f) for n, f in enumerate(features)]
        return torch.cat(outputs, dim=1)
