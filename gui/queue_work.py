"""The work on one photograph of the queue, as a generator of events for the worker's thread."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import NoFaceError, PhotoError, PhotoProblem
from engine.types import SURE_SCORE, Event, Photo, PhotoRestored, RestoreOptions
from gui.before_after import Captions
from gui.export_choice import ExportChoice, format_for
from gui.export_photo import Exported, export_photo

if TYPE_CHECKING:
    from engine.provenance import Restoration
    from engine.restorer import Restorer


@dataclass(frozen=True)
class QueueRequest:
    """One photograph to restore and write, from beginning to end."""

    source: Path
    root: Path | None
    options: RestoreOptions
    choice: ExportChoice
    captions: Captions


@dataclass(frozen=True)
class PhotoSaved:
    """The photograph of a request is restored and written."""

    exported: Exported
    faces: int


QueueEvent = Event | PhotoSaved


def restore_file(
    restorer: Restorer, request: QueueRequest
) -> Generator[QueueEvent, bool | None, None]:
    """Opens, finds the faces, restores all that are surely faces, and writes.

    Closing it stops within one step; nothing half-done is left.

    Yields:
        The engine's events, and PhotoSaved at the end.

    Raises:
        PhotoError: the photograph cannot be read, or the result cannot be written.
        NoFaceError: there is nothing to restore; nothing was written.
        HeirloomError: the engine's other errors.
    """
    from engine.photo import open_photo
    from engine.photo.resizing import check_enlarged

    photo = open_photo(request.source)
    check_enlarged(photo, request.choice.enlarge, format_for(request.choice, photo.format))
    found = yield from restorer.search(photo)
    yield found
    faces = [face for face in found.faces if face.score >= SURE_SCORE]
    if not faces:
        raise NoFaceError(request.source, found=len(found.faces))
    restored: PhotoRestored | None = None
    for event in restorer.restore(photo, faces, request.options):
        yield event
        if isinstance(event, PhotoRestored):
            restored = event
    if restored is None:
        raise RuntimeError("the restorer ended without a photograph")
    story = _restoration(restorer, photo, restored, request)
    choice = replace(request.choice, folder=_folder(request))
    exported = export_photo(_sized(restored, story), story, choice, request.captions)
    yield PhotoSaved(exported, len(restored.faces))


def _sized(restored: PhotoRestored, restoration: Restoration) -> Photo:
    """The restored photograph as many times as large as it is to be written."""
    if restoration.enlarged == 1:
        return restored.photo
    from engine.enlarging import enlarge_restored

    strengths = [options.strength for options in restoration.options]
    return enlarge_restored(restoration.photo, restored.faces, strengths, restoration.enlarged)


def _restoration(
    restorer: Restorer, photo: Photo, restored: PhotoRestored, request: QueueRequest
) -> Restoration:
    from engine.merged_packs import identity_of
    from engine.provenance import Restoration

    choice = restorer.choice
    return Restoration(
        photo,
        restored.faces,
        (request.options,) * len(restored.faces),
        identity_of(restorer.pack),
        choice.device.type,
        str(choice.dtype).removeprefix("torch."),
        enlarged=request.choice.enlarge,
    )


def _folder(request: QueueRequest) -> Path | None:
    """The chosen folder, and in it the same tree that the photograph was found in."""
    chosen, parent = request.choice.folder, request.source.parent
    if chosen is None or request.root is None or not parent.is_relative_to(request.root):
        return chosen
    folder = chosen / parent.relative_to(request.root)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PhotoError(folder, PhotoProblem.NO_PERMISSION, error.strerror or "") from error
    return folder
