"""phi, the identity encoders: the guide that sampling follows and the judge that it never sees."""

from __future__ import annotations

from dataclasses import dataclass, field

from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.layers import antialiased


@dataclass(frozen=True)
class IdentityEncoderConfig:
    """Sizes of an identity encoder."""

    widths: tuple[int, ...] = (24, 48, 96, 192)
    blocks: tuple[int, ...] = (1, 1, 2, 2)
    crop: float = 0.75  # share of the aligned face that is looked at, from its middle
    size: int = 112  # side in pixels of what the network sees
    pooled: int = 0  # 0: a weight for each place; 1: mean over places
    embedding: int = 128
    # Features of each place before pooling; 0: those of the last level.
    wide: int = field(default=0, metadata={"later": True})


class _Block(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(width, width, 3, padding=1, bias=False),
            nn.BatchNorm2d(width),
            nn.PReLU(width),
            nn.Conv2d(width, width, 3, padding=1, bias=False),
            nn.BatchNorm2d(width),
        )

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.layers(x)
        return x + out


class IdentityEncoder(nn.Module):
    """Aligned face -> a direction in which the same person lies, whatever the damage."""

    def __init__(self, config: IdentityEncoderConfig) -> None:
        super().__init__()
        self.config = config
        layers: list[nn.Module] = []
        previous = 3
        for width, blocks in zip(config.widths, config.blocks, strict=True):
            layers += [
                nn.Conv2d(previous, width, 3, stride=2, padding=1, bias=False),
                nn.BatchNorm2d(width),
                nn.PReLU(width),
                *(_Block(width) for _ in range(blocks)),
            ]
            previous = width
        if config.wide:
            layers += [
                nn.Conv2d(previous, config.wide, 1, bias=False),
                nn.BatchNorm2d(config.wide),
                nn.ReLU(),
            ]
            previous = config.wide
        self.features = nn.Sequential(*layers)
        side = config.size // 2 ** len(config.widths)
        # A weight for each place and channel, summed over places (global depthwise convolution).
        self.pool: nn.Module = (
            nn.AdaptiveAvgPool2d(1)
            if config.pooled
            else nn.Conv2d(previous, previous, side, groups=previous, bias=False)
        )
        self.project = nn.Linear(previous, config.embedding)

    def forward(self, x: Tensor) -> Tensor:
        """Aligned face [N, 3, S, S] -1..1 at any size -> [N, embedding], unit length."""
        side = x.shape[-1]
        margin = round(side * (1 - self.config.crop) / 2)
        x = x[:, :, margin : side - margin, margin : side - margin]
        x = antialiased(x, self.config.size)
        return F.normalize(self.project(self.pool(self.features(x)).flatten(1)), dim=1)
