"""Gets the engine ready: device, pack, networks."""

from __future__ import annotations

from argparse import Namespace

from engine.device import choose_device, use_physical_cores
from engine.packs import load_pack, pack_folder
from engine.restorer import Restorer


def load_restorer(arguments: Namespace) -> Restorer:
    """The restorer on the device and with the pack that the arguments name.

    Raises:
        DeviceError: the device cannot be used.
        PackError: the pack is missing or broken.
    """
    pack = load_pack(pack_folder(arguments.pack))
    use_physical_cores()
    return Restorer.load(pack, choose_device(arguments.device))
