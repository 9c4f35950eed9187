"""Reads hostile files in a process of its own, with little memory; a line of JSON for each.

python -m tests.stress.reader photo|pack|checkpoint  < paths
"""

import ctypes
import json
import resource
import sys
import time
from pathlib import Path

from engine.cli.messages import describe
from engine.errors import CheckpointError, PackError, PhotoError
from engine.types import Photo

ROOM = 2 * 10**9
"""Bytes that reading may take beyond what the program itself holds."""
_M_ARENA_MAX = -8  # malloc.h
_ENOUGH_PIXELS = 200 * 200


def read_photo(path: Path) -> None:
    """Open it, and do with its metadata whatever a save does."""
    from engine.photo import open_photo
    from engine.photo.location import without_location

    photo = open_photo(path)
    height, width = photo.pixels.shape[:2]
    without_location(photo.metadata)
    if height * width <= _ENOUGH_PIXELS:
        _save(photo, path)


def _save(photo: Photo, path: Path) -> None:
    from engine.photo import save_photo
    from engine.provenance import PackIdentity, Restoration, UpscalerIdentity, xmp_packet

    pack, upscaler = PackIdentity("a", "1", "0"), UpscalerIdentity("b", "c", 2, "0")
    story = Restoration(photo, (), (), pack, "cpu", "float32", upscaler)
    packet = xmp_packet(story, photo.metadata.xmp)
    for suffix in (".jpg", ".tif", ".png", ".webp"):
        target = path.with_name(f".saved{suffix}")
        save_photo(photo, target, overwrite=True, xmp=packet)
        target.unlink()


def read_pack(path: Path) -> None:
    """Load a pack and build every network in it."""
    import torch

    from engine.packs import load_pack

    pack = load_pack(path)
    for role in pack.entries:
        pack.build(role, torch.device("cpu"), torch.float32)


def read_checkpoint(path: Path) -> None:
    """Recognize the networks in a checkpoint, and build them."""
    from engine.converters.recognize import build, recognize

    for network in recognize(path):
        build(network)


READERS = {"photo": read_photo, "pack": read_pack, "checkpoint": read_checkpoint}
REFUSALS = (PhotoError, PackError, CheckpointError)


def outcome(kind: str, path: Path) -> dict[str, object]:
    """What came of a file: read, refused with a sentence, or the mistake."""
    started = time.process_time()
    try:
        READERS[kind](path)
        came = {"outcome": "read"}
    except REFUSALS as error:
        came = {"outcome": "refused", "problem": str(error.problem), "sentence": describe(error)}
    except BaseException as error:
        came = {"outcome": "mistake", "error": f"{type(error).__name__}: {error}"[:500]}
    peak = _peak_megabytes()
    took = round(time.process_time() - started, 3)
    return {"path": str(path), "seconds": took, "megabytes": peak, **came}


def _peak_megabytes() -> int:
    """Of this program alone: getrusage counts what the parent held when it began, too."""
    lines = Path("/proc/self/status").read_text().splitlines()
    (peak,) = (line.split()[1] for line in lines if line.startswith("VmHWM"))
    return int(peak) // 1024


def limit_memory(room: int) -> None:
    """Let the process grow by `room` bytes and no further.

    The limit counts addresses. glibc reserves 64 MiB of them for each thread that allocates, of
    which hardly any become memory; with one arena for all threads the count is an honest one.
    """
    ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    ceiling = pages * resource.getpagesize() + room
    resource.setrlimit(resource.RLIMIT_AS, (ceiling, ceiling))


def warm_up(kind: str) -> None:
    """Import everything before the limit is set."""
    READERS[kind](Path(__file__).with_name("nothing"))


if __name__ == "__main__":
    asked = sys.argv[1]
    try:
        warm_up(asked)
    except REFUSALS:
        limit_memory(ROOM)
    for line in sys.stdin:
        print(json.dumps(outcome(asked, Path(line.rstrip("\n")))), flush=True)  # noqa: T201
