"""The whole corpus of bad input, made anew each time: `python -m tests.corpus.generate FOLDER`."""

import sys
import zlib
from pathlib import Path

from tests.corpus.damage import contradicted, flipped, truncated
from tests.corpus.hostile import hostile
from tests.corpus.pictures import pictures

FLIPS, LIES = 22, 22


def corpus(share=1):
    """Name and content of each file; the same every time.

    Args:
        share: only every so many of the damaged files; the hostile ones all come.
    """
    yield from hostile().items()
    number = 0
    for name, content in pictures().items():
        stem, _, suffix = name.rpartition(".")
        seed = zlib.crc32(name.encode())
        yield name, content
        variants = (truncated(content), flipped(content, FLIPS, seed))
        for kind in (*variants, contradicted(content, LIES, seed)):
            for what, damaged in kind:
                number += 1
                if number % share == 0:
                    yield f"{stem}-{suffix}-{what}.{suffix}", damaged


def write(folder, share=1):
    """Write the corpus into a folder; the paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, content in corpus(share):
        paths.append(folder / name)
        paths[-1].write_bytes(content)
    return paths


if __name__ == "__main__":
    print(len(write(Path(sys.argv[1]))))  # noqa: T201
