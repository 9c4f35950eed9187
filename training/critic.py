"""The opponent of a network that draws: it learns to tell what is drawn from photographs."""

from __future__ import annotations

from itertools import pairwise

from torch import Tensor, nn
from torch.nn import functional as F

from training.loop import Losses


class Critic(nn.Module):
    """A patch discriminator (Isola et al., arXiv 1611.07004): a logit for each patch.

    A patch is 22 px wide with two halvings, 46 px with three.
    """

    def __init__(self, width: int = 32, halvings: int = 2) -> None:
        super().__init__()
        widths = [3, *(width << level for level in range(halvings))]
        layers: list[nn.Module] = []
        for inputs, outputs in pairwise(widths):
            layers += [nn.Conv2d(inputs, outputs, 4, 2, 1), nn.LeakyReLU(0.2)]
        self.layers = nn.Sequential(*layers, nn.Conv2d(widths[-1], 1, 4, 1, 1))

    def forward(self, x: Tensor) -> Tensor:
        """Pictures [N, 3, H, W] -1..1; higher = more like a photograph."""
        return self.layers(x)


def hinge(critic: Critic, real: Tensor, drawn: Tensor) -> Losses:
    """What the critic minimizes: it wants +1 for photographs and -1 for what is drawn."""
    return {
        "real": F.relu(1 - critic(real)).mean(),
        "drawn": F.relu(1 + critic(drawn)).mean(),
    }
