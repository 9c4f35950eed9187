"""Writes the trained networks as a model pack."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from torch import Tensor

from engine.manifest import PackInfo
from engine.pack_writer import NetworkWeights, write_pack

TRAINING_DATA = (
    "Official portraits of US representatives, senators and governors (CivilServiceUSA), "
    "member photographs of voteview/member_photos, and old photographs of kensanata/face (CC0)"
)
BASE = PackInfo(
    name="heirloom-base",
    version="12",
    license="MIT",
    description="CLR-Face and a face detector, small enough for a computer without a graphics card",
    training_data=TRAINING_DATA,
)
DIFFACE = PackInfo(
    name="heirloom-difface",
    version="1",
    license="MIT",
    description="The unconditional prior of DifFace, compact; the rest comes from heirloom-base",
    training_data=TRAINING_DATA,
)

EIGHT_BITS = {"guide", "irn", "judge", "prior"}
"""Roles whose weights are stored in eight bits, so that larger networks fit into the same pack:
rounding turns an embedding by 1 degree and changes no figure of a face by a tenth of a percent."""


def export_pack(
    folder: Path,
    info: PackInfo,
    configs: Mapping[str, Any],
    weights: Mapping[str, Mapping[str, Tensor]],
) -> None:
    """Writes a pack; an existing one in the folder is replaced, its model card kept.

    Args:
        folder: of the pack.
        info: what its manifest says of it.
        configs: by role, the config dataclass of each network.
        weights: by role, the state dict of each network that the pack holds.

    Raises:
        ValueError: a weight is not finite in float16.
    """
    networks = {
        role: NetworkWeights(configs[role], state, role in EIGHT_BITS)
        for role, state in weights.items()
    }
    write_pack(folder, info, networks)
