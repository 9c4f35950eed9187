"""The command line on small random networks, run in processes that can be killed."""

import multiprocessing
import os
import resource
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.stress.reader import limit_memory

EYES_AND_MOUTH = np.float32([[0.3, 0.4], [0.7, 0.4], [0.5, 0.6], [0.35, 0.8], [0.65, 0.8]])


def forkserver():
    """Processes that start with everything imported, so that a kill hits the work."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.stress.preloaded"])
    return context


def faces_of(pixels, count=1):
    """Faces in a row across a photograph, where a detector with random weights finds none."""
    from engine.types import Face

    height, width = pixels.shape[:2]
    side = min(width / count, height) * 0.6
    faces = []
    for number in range(count):
        corner = np.float32([(number + 0.2) * width / count, height * 0.2])
        points = (corner + EYES_AND_MOUTH * side).astype(np.float32)
        faces.append(Face((float(corner[0]), float(corner[1]), side, side), points, 0.99))
    return tuple(faces)


def detect_in_the_middle(count=1, *, searching=False):
    """Put `faces_of` in the detector's place, or behind its search, whatever that finds."""
    from engine.faces.detect import FaceDetector
    from engine.types import FacesFound, PartSearched

    really = FaceDetector.search

    def search(self, pixels):
        if searching:
            yield from really(self, pixels)
        yield PartSearched()
        return FacesFound(faces_of(pixels, count))

    FaceDetector.search = search


def restore(pack, source, target, words=(), log=None, *, faces=1, room=None, searching=False):
    """`heirloom restore` as a process runs it; its exit code is the command's.

    Args:
        pack: the pack's folder.
        source: photograph or folder.
        target: of the result.
        words: more of the command line.
        log: takes what is printed, and in the last line the peak of memory in bytes.
        faces: how many are found in each photograph.
        room: bytes that the process may take beyond what it holds now.
        searching: whether the detector works before it is passed over.
    """
    import torch

    from engine.cli.app import run

    torch.set_num_threads(1)
    os.environ["OMP_NUM_THREADS"] = "1"
    if room is not None:
        limit_memory(room)
    with open(log or os.devnull, "a", encoding="utf-8") as stream:  # noqa: PTH123
        sys.stdout = sys.stderr = stream
        detect_in_the_middle(faces, searching=searching)
        fixed = ["--steps", "1", "--device", "cpu", "--pack", str(pack)]
        code = run(["restore", str(source), "-o", str(target), *fixed, *words])
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)  # noqa: T201
        stream.flush()
    os._exit(code)


def wait_for_tracer(pid):
    """Wait until strace watches the process."""
    status = Path(f"/proc/{pid}/status")
    for _ in range(10_000):
        if "TracerPid:\t0" not in status.read_text():
            return
        os.sched_yield()
    pytest.skip("strace may not attach to processes here")


def photographs(folder: Path, count: int, suffixes=(".jpg", ".png", ".tif", ".webp")):
    """Small photographs, no two alike; their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number in range(count):
        draw = np.random.default_rng(number)
        coarse = draw.integers(30, 220, (4, 5, 3), np.uint8)
        pixels = np.kron(coarse, np.ones((24, 24, 1), np.uint8))
        paths.append(folder / f"photo-{number:04}{suffixes[number % len(suffixes)]}")
        Image.fromarray(pixels).save(paths[-1])
    return paths
