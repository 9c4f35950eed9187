"""Lists what is in a build, so that two builds of one commit can be compared.

`python installer/listing.py FOLDER` prints hash, mode and name of each file; with a second folder
it prints what differs, and ends with 1 if anything does.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path


def entries_of(folder: Path) -> dict[str, str]:
    """Every file below a folder, by its name with slashes: mode and SHA-256, or a link's target."""
    paths = sorted(folder.rglob("*"))
    return {
        path.relative_to(folder).as_posix(): _entry(path)
        for path in paths
        if path.is_symlink() or path.is_file()
    }


def _entry(path: Path) -> str:
    if path.is_symlink():
        return f"-> {path.readlink().as_posix()}"
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return f"{path.stat().st_mode & 0o777:o} {digest}"


def differences(one: dict[str, str], other: dict[str, str]) -> list[str]:
    """A sentence for each file that is in one build alone, or is not the same in both."""
    found = []
    for name in sorted(one.keys() | other.keys()):
        if name not in one or name not in other:
            found.append(f"{name}: only in the {'second' if name not in one else 'first'}")
        elif one[name] != other[name]:
            found.append(f"{name}: {one[name]} and {other[name]}")
    return found


def main(folders: list[str]) -> int:
    """The command line.

    Returns:
        1 where two builds differ.
    """
    listings = [entries_of(Path(folder)) for folder in folders]
    if len(listings) == 1:
        print("\n".join(f"{entry}  {name}" for name, entry in listings[0].items()))
        return 0
    found = differences(listings[0], listings[1])
    print("\n".join(found) or f"The same: {len(listings[0])} files.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:3]))
