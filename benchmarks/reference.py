"""A folder of reference tensors: safetensors files beside JSON files that describe them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import Tensor, nn


@dataclass(frozen=True)
class Check:
    """One comparison."""

    what: str
    deviation: float  # largest absolute difference
    tolerance: float

    @property
    def passed(self) -> bool:
        """Whether the figure is within the tolerance; NaN is not."""
        return self.deviation <= self.tolerance


@dataclass(frozen=True)
class Reference:
    """Where the reference tensors are."""

    folder: Path

    def tensors(self, name: str) -> dict[str, Tensor]:
        """The tensors of NAME.safetensors."""
        return load_file(self.folder / f"{name}.safetensors")

    def facts(self, name: str) -> dict[str, Any]:
        """What NAME.json says."""
        return json.loads((self.folder / f"{name}.json").read_text())

    def load(self, name: str, module: nn.Module) -> nn.Module:
        """Loads NAME.weights.safetensors strictly."""
        module.load_state_dict(self.tensors(f"{name}.weights"), strict=True)
        return module.eval().requires_grad_(False)


def compare(what: str, ours: Tensor, theirs: Tensor, tolerance: float) -> Check:
    """The largest difference; shapes must be the same."""
    if ours.shape != theirs.shape:
        return Check(f"{what} {tuple(ours.shape)}", float("nan"), tolerance)
    return Check(what, (ours.double() - theirs.double()).abs().max().item(), tolerance)


def same(what: str, ours: object, theirs: object) -> Check:
    """Whether two facts are equal: 0 or 1, with no tolerance."""
    return Check(what, float(ours != theirs), 0.0)


def unet_config(constructor: dict[str, Any]) -> Any:
    """Our config for the arguments of the published U-Net classes."""
    from engine.networks.unet import UNetConfig, attention_factors

    difface = constructor.get("use_scale_shift_norm", False)
    multipliers = tuple(constructor["channel_mult"])
    blocks, listed = constructor["num_res_blocks"], tuple(constructor["attention_resolutions"])
    size = constructor["image_size"]
    return UNetConfig(
        image_size=size,
        in_channels=constructor["in_channels"],
        out_channels=constructor["out_channels"],
        width=constructor["model_channels"],
        multipliers=multipliers,
        res_blocks=(blocks,) * len(multipliers) if isinstance(blocks, int) else tuple(blocks),
        # DifFace lists sizes of feature maps, LDM downsampling factors.
        attention=attention_factors(size, listed) if difface else tuple(sorted(listed)),
        head_channels=constructor["num_head_channels"],
        scale_shift=difface,
    )


def meta(shapes: dict[str, Any]) -> dict[str, Tensor]:
    """Tensors of these shapes that hold nothing."""
    return {name: torch.empty(shape, device="meta") for name, shape in shapes.items()}
