"""Gets the engine ready: device, pack, networks."""

from __future__ import annotations

from argparse import Namespace

from engine.cli.face_options import chosen_methods
from engine.device import choose_device, use_physical_cores
from engine.merged_packs import open_packs
from engine.methods.build import require_networks
from engine.restorer import Restorer


def load_restorer(arguments: Namespace) -> Restorer:
    """The restorer on the device and with the packs that the arguments name.

    Raises:
        DeviceError: the device cannot be used.
        PackError: the pack is missing or broken, or has no network for a method that is named.
    """
    pack = open_packs(arguments.pack)
    if "method" in arguments:
        for method in chosen_methods(arguments):
            require_networks(pack, method.name)
    use_physical_cores()
    return Restorer.load(pack, choose_device(arguments.device))
