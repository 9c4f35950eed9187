"""`detect`: the faces of photographs, numbered."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from engine.cli.exit_codes import ExitCode, UsageError, code_of, worst
from engine.cli.hole import check_mask, read_hole
from engine.cli.inputs import list_photos
from engine.cli.loading import load_restorer
from engine.cli.records import error_record, event_record
from engine.cli.report import print_error, print_json
from engine.errors import NoFaceError, PackError
from engine.faces.hole import fill_photo
from engine.memory import is_out_of_memory
from engine.photo import open_photo
from engine.restorer import Restorer
from engine.types import SURE_SCORE, FacesFound, Photo


def run(arguments: Namespace) -> ExitCode:
    """Detects the faces of every photograph; one that fails is reported and the rest goes on.

    Raises:
        UsageError, DeviceError, PackError: nothing could be begun.
    """
    photos = list_photos(arguments.inputs)
    check_mask(arguments.mask, len(photos))
    restorer = load_restorer(arguments)
    return worst([_detect(photo, restorer, arguments) for photo in photos])


def _detect(path: Path, restorer: Restorer, arguments: Namespace) -> ExitCode:
    as_json = arguments.json
    try:
        found = restorer.detect(_opened(path, arguments.mask))
        if as_json:
            print_json(event_record(path, found))
        if not found.faces:
            raise NoFaceError(path)
    except (PackError, UsageError):  # no other photograph would fare better
        raise
    except Exception as error:  # whatever it is, the other photographs are not to suffer
        known = MemoryError() if is_out_of_memory(error) else error
        if as_json:
            print_json(error_record(path, known))
        print_error(known)
        return code_of(known)
    if not as_json:
        _print_faces(path, found)
    return ExitCode.DONE


def _opened(path: Path, mask: Path | None) -> Photo:
    """The photograph as `restore` searches it: what the mask marks is filled."""
    photo = open_photo(path)
    return fill_photo(photo, read_hole(mask, photo)) if mask else photo


def _print_faces(path: Path, found: FacesFound) -> None:
    turned = f" (turned by {90 * found.rotation} degrees)" if found.rotation else ""
    count = "1 face" if len(found.faces) == 1 else f"{len(found.faces)} faces"
    print(f"{path}: {count}{turned}")
    for index, face in enumerate(found.faces):
        x, y, width, height = (round(side) for side in face.box)
        unsure = "" if face.score >= SURE_SCORE else ", uncertain"
        print(f"  {index}: {width} x {height} at {x}, {y}, score {face.score:.2f}{unsure}")
