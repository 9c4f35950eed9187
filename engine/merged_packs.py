"""The networks to restore with: a pack seldom holds all of them, so others fill its gaps.

1. The packs that are named come first, in the order of their names: each network is taken from the
   first pack that has it. Without a name it is the embedded base pack.
2. The embedded packs fill what is missing.
3. The user's own packs, by name, fill what is still missing.

Networks that work on latents know one autoencoder's only. They all come from the named packs if
one of those has any of them, else from the embedded base pack.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from engine.errors import PackError
from engine.manifest import read_manifest
from engine.packs import Pack, find_packs, load_pack, pack_folder
from engine.places import embedded_packs
from engine.provenance import PackIdentity

LATENT_ROLES = frozenset({"vqgan", "preview", "prior", "mask", "ldm-prior"})


def open_packs(choices: Sequence[Path] = ()) -> Pack:
    """Opens the packs that are named, folders or names of installed ones, and completes them.

    Only the files that will be used are checked. Another pack that is broken is passed over: what
    only it had is missing then, and `packs verify` tells why.

    Raises:
        PackError: a pack that is named, or the embedded base pack, is missing or broken.
    """
    first, *others = dict.fromkeys(pack_folder(choice) for choice in choices or (None,))
    pack = load_pack(first)
    roles, parts = set(pack.entries), []
    for folder in others:
        parts += _rest(folder, roles, required=True)
    if choices and roles & LATENT_ROLES:
        roles |= LATENT_ROLES
    for folder in find_packs():
        if folder.parent != embedded_packs():
            roles |= LATENT_ROLES
        parts += _rest(folder, roles, required=False)
    return replace(pack, parts=tuple(parts))


def _rest(folder: Path, roles: set[str], *, required: bool) -> list[Pack]:
    """A pack with what it has beyond `roles`, which grow by it; none where it has nothing."""
    try:
        found = read_manifest(folder).entries.keys() - roles
        part = load_pack(folder, found)
    except PackError:
        if required:
            raise
        return []
    roles |= found
    return [part] if found else []


def identity_of(pack: Pack) -> PackIdentity:
    """What a picture's provenance says of the packs."""
    parts = tuple(identity_of(part) for part in pack.parts)
    return PackIdentity(pack.name, pack.version, pack.digest, parts)
