"""The model packs that are installed, as their manifests describe them; read without PyTorch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.errors import PackError
from engine.manifest import MANIFEST, PackInfo, read_manifest
from engine.places import embedded_packs, user_packs


@dataclass(frozen=True)
class PackEntry:
    """A pack as the preferences list it."""

    path: Path
    embedded: bool  # comes with the program
    info: PackInfo | None  # None where the manifest cannot be used
    bytes: int = 0  # of all networks
    networks: int = 0
    error: PackError | None = None

    @property
    def name(self) -> str:
        """The pack's name, or its folder's."""
        return self.info.name if self.info else self.path.name


def installed_packs(places: Sequence[Path] = ()) -> tuple[PackEntry, ...]:
    """All packs, those that come with the program first; a broken one is listed, too.

    Args:
        places: folders that hold packs; () for the usual ones.
    """
    embedded = embedded_packs()
    found: list[PackEntry] = []
    for place in places or (embedded, user_packs()):
        folders = sorted(manifest.parent for manifest in place.glob(f"*/{MANIFEST}"))
        found += [_entry(folder, embedded=place == embedded) for folder in folders]
    return tuple(found)


def _entry(folder: Path, *, embedded: bool) -> PackEntry:
    try:
        manifest = read_manifest(folder)
    except PackError as error:
        return PackEntry(folder, embedded, None, error=error)
    size = sum(entry.bytes for entry in manifest.entries.values())
    return PackEntry(folder, embedded, manifest.info, size, len(manifest.entries))
