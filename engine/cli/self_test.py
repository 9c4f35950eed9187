"""`--self-test`: does everything that the program is for once, here, and says whether it worked.

The build of an installer runs it on the frozen program; a user can run it to see whether the
computer is up to it. It leaves nothing behind and asks no network for anything.
"""

from __future__ import annotations

import argparse
import importlib
import os
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.exit_codes import ExitCode, code_of, worst
from engine.cli.messages import describe
from engine.cli.report import print_json
from engine.cli.version import program_version
from engine.errors import DeviceError, DeviceProblem, HeirloomError
from engine.places import resources
from engine.types import SURE_SCORE, FaceRestored, Fallback, Photo, PhotoRestored, RestoreOptions

if TYPE_CHECKING:
    from engine.device import DeviceChoice

Check = Callable[[], Iterator[str]]
"""Yields what it found, sentence by sentence; raises what does not hold."""

SAMPLE = resources() / "sample" / "portrait.jpg"
_DEVICES = ("cpu", "cuda", "mps")
_CLOSE = 6.0  # mean difference, of 255, that lossy formats may cost at their usual quality


class DoesNotHoldError(Exception):
    """Something that the program promises is not so here; the text says what."""


@dataclass(frozen=True)
class Outcome:
    """How one check ended."""

    name: str
    facts: tuple[str, ...]
    code: ExitCode
    problem: str  # "" = it holds
    seconds: float


def run(argv: Sequence[str]) -> int:
    """Runs the checks and reports each as it ends.

    Args:
        argv: What follows `--self-test`: names of checks, none for all; `--json`.

    Returns:
        DONE if everything holds; otherwise the most serious thing that was found.
    """
    parser = argparse.ArgumentParser(prog="heirloom --self-test", description=__doc__)
    parser.add_argument("checks", nargs="*", metavar="CHECK", help=", ".join(CHECKS))
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    arguments = parser.parse_args(argv)
    if unknown := set(arguments.checks) - CHECKS.keys():
        parser.error(f"there is no check {', '.join(sorted(unknown))}")
    if not arguments.json:
        print(f"Heirloom {program_version()}, self-test", flush=True)
    outcomes = []
    for name in arguments.checks or CHECKS:
        outcomes.append(_outcome(name, CHECKS[name]))
        _print(outcomes[-1], as_json=arguments.json)
    code = worst(outcome.code for outcome in outcomes)
    if not arguments.json:
        print("Everything holds." if code == ExitCode.DONE else "Not everything holds.")
    return code


def _outcome(name: str, check: Check) -> Outcome:
    started, problem, code = time.perf_counter(), "", ExitCode.DONE
    facts: list[str] = []
    try:
        facts.extend(check())  # what was found before an error stays
    except Exception as error:  # whatever it is, the other checks are to run too
        if os.environ.get("HEIRLOOM_DEBUG"):
            traceback.print_exception(error)
        known = isinstance(error, HeirloomError)
        problem = describe(error) if known else f"{type(error).__name__}: {error}"
        code = code_of(error)
    return Outcome(name, tuple(facts), code, problem, time.perf_counter() - started)


def _print(outcome: Outcome, *, as_json: bool) -> None:
    if as_json:
        print_json({"event": "check"} | vars(outcome) | {"code": int(outcome.code)})
        return
    word = "FAILED" if outcome.problem else "holds"
    print(f"{outcome.name}: {word} ({outcome.seconds:.1f} s)", flush=True)
    for line in (*outcome.facts, *filter(None, [outcome.problem])):
        print(f"  {line}", flush=True)


def check_window() -> Iterator[str]:
    """The window opens, speaks all its languages and closes; without a screen if need be."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    trial = importlib.import_module("gui.trial")  # by name: the engine knows no window
    shown, facts = trial.open_and_close()
    yield f"shown at {shown:.3f}"
    yield from facts


def check_packs() -> Iterator[str]:
    """Every file of every pack has the hash in its manifest, and every network loads."""
    from engine.packs import find_packs, verify_pack

    folders = find_packs()
    if not folders:
        raise DoesNotHoldError("there is no model pack")
    for folder in folders:
        report = verify_pack(folder)
        for network in report.networks:
            if network.error:
                raise network.error
        yield f"{report.info.name} {report.info.version}: {len(report.networks)} networks"


def check_restore() -> Iterator[str]:
    """The sample is restored on each device that is there, and nothing but its face changes."""
    from engine.device import choose_device, use_physical_cores

    use_physical_cores()
    for kind in _DEVICES:
        try:
            choice = choose_device(kind)  # type: ignore[arg-type] # one of its own names
        except DeviceError as error:
            if error.problem != DeviceProblem.NOT_PRESENT:
                raise
            continue
        yield from _restored_on(choice)


def _restored_on(choice: DeviceChoice) -> Iterator[str]:
    from engine.packs import load_pack, pack_folder
    from engine.photo import open_photo
    from engine.restorer import Restorer

    photo, restorer = open_photo(SAMPLE), Restorer.load(load_pack(pack_folder()), choice)
    sure = [face for face in restorer.detect(photo).faces if face.score >= SURE_SCORE]
    if not sure:
        raise DoesNotHoldError("no face was found in the sample")
    notes, region, last = "", (0, 0, 0, 0), None
    for last in restorer.restore(photo, sure[:1], RestoreOptions()):
        if isinstance(last, Fallback):
            notes += f", {last.kind}: {last.reason}"
        elif isinstance(last, FaceRestored):
            region = last.region
    if not isinstance(last, PhotoRestored):
        raise DoesNotHoldError("the restoration did not come to its end")
    require_local_change(photo, last.photo, region)
    yield f"{choice.device.type} ({choice.name}): {last.faces[0].seconds:.1f} s{notes}"


def require_local_change(before: Photo, after: Photo, region: tuple[int, int, int, int]) -> None:
    """The face is another than before, and the rest of the photograph is not.

    Args:
        before: as it was opened.
        after: as it was restored.
        region: x, y, width, height of what may have changed.

    Raises:
        DoesNotHoldError: it is not so.
    """
    x, y, width, height = region
    changed = (before.pixels != after.pixels).any(axis=2)
    if not changed[y : y + height, x : x + width].any():
        raise DoesNotHoldError("the face in the sample was not changed")
    changed[y : y + height, x : x + width] = False
    if changed.any():
        raise DoesNotHoldError("something beside the face in the sample was changed")


def check_formats() -> Iterator[str]:
    """Every format is written and read again: the same picture, exact where nothing is lost."""
    import numpy as np  # the window's start is not to pay for it either

    from engine.photo import open_photo
    from engine.photo.formats import FORMATS
    from engine.photo.writing import is_written

    photo = open_photo(SAMPLE)
    deep = Photo(SAMPLE, photo.pixels.astype(np.uint16) * 257, "TIFF")
    with tempfile.TemporaryDirectory(prefix="heirloom-") as folder:
        for name, known in FORMATS.items():
            if not is_written(name):
                continue
            pictures = [photo, deep] if known.deep else [photo]
            for picture in pictures:
                yield _round_trip(picture, Path(folder), name, known.suffixes[0])
    yield _read_heif()


def _round_trip(photo: Photo, folder: Path, name: str, suffix: str) -> str:
    import numpy as np

    from engine.photo import open_photo, save_photo

    path = folder / f"Großmutter 祖母{suffix}"
    save_photo(photo, path, overwrite=True)
    again = open_photo(path)
    if again.format != name or again.pixels.shape != photo.pixels.shape:
        raise DoesNotHoldError(f"{name} came back as another picture")
    wanted = photo.pixels.astype(np.float32) / np.iinfo(photo.pixels.dtype).max
    found = again.pixels.astype(np.float32) / np.iinfo(again.pixels.dtype).max
    difference = float(np.abs(wanted - found).mean()) * 255
    if difference > (0.0 if name in ("PNG", "TIFF", "BMP") else _CLOSE):
        raise DoesNotHoldError(f"{name} came back changed, by {difference:.2f} of 255")
    bits = again.pixels.dtype.itemsize * 8
    return f"{name}, {bits} bit: {path.stat().st_size / 2**20:.1f} MiB"


def _read_heif() -> str:
    """HEIC may only be read here, so one comes along: red grows to the right, green downward."""
    import numpy as np

    from engine.photo import open_photo

    pixels = open_photo(resources() / "trial" / "gradient.heic").pixels.astype(np.float32)
    y, x = np.mgrid[:48, :64] * 4.0
    if np.abs(pixels - np.stack([x, y, np.full_like(x, 128)], axis=2)).mean() > _CLOSE:
        raise DoesNotHoldError("HEIF was read as another picture")
    return "HEIF, read"


CHECKS: dict[str, Check] = {
    "window": check_window,  # first, so that its start is not paid for by PyTorch's
    "packs": check_packs,
    "restore": check_restore,
    "formats": check_formats,
}
"""Everything that is checked, in this order."""
