"""Writes the trained networks as a model pack."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from torch import Tensor

from engine.manifest import PackInfo
from engine.pack_writer import NetworkWeights, write_pack

INFO = PackInfo(
    name="heirloom-base",
    version="1",
    license="MIT",
    description="CLR-Face and a face detector, small enough for a computer without a graphics card",
    training_data=(
        "Official portraits of US representatives, senators and governors (CivilServiceUSA), "
        "member photographs of voteview/member_photos, and old photographs of kensanata/face (CC0)"
    ),
)


def export_pack(
    folder: Path, configs: Mapping[str, Any], weights: Mapping[str, Mapping[str, Tensor]]
) -> None:
    """Writes the pack; an existing one in the folder is replaced, its model card kept.

    Args:
        folder: of the pack.
        configs: by role, the config dataclass of each network.
        weights: by role, the state dict of each network.

    Raises:
        ValueError: a weight is not finite in float16.
    """
    networks = {role: NetworkWeights(configs[role], weights[role]) for role in configs}
    write_pack(folder, INFO, networks)
