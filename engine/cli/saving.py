"""Writes a result, with what was done to it, and what else was asked for beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engine.cli.aligned import middle_square
from engine.cli.before_after import before_after, before_after_path
from engine.cli.face_options import options_of
from engine.cli.inputs import Job
from engine.cli.request import Request
from engine.cli.resuming import refusal
from engine.cli.targets import folders_for, only_beside
from engine.merged_packs import identity_of
from engine.photo import save_photo
from engine.provenance import Restoration, sidecar_path, write_sidecar, xmp_packet
from engine.restorer import Restorer
from engine.types import HoleMask, Photo, RestoredFace

_QUALITY = 95


def save_result(job: Job, after: Photo, restoration: Restoration, request: Request) -> None:
    """Saves the restored photograph; its XMP says which faces were restored, and how.

    What belongs beside it comes first, so that a result that is there has all that was asked for.

    Raises:
        PhotoError: a file could not be written.
    """
    arguments = request.arguments
    with folders_for(job.target), only_beside(job.target) as written:
        if arguments.sidecar:
            replaces = refusal(sidecar_path(job.target), job, request) is None
            sidecar = write_sidecar(restoration, job.target, quality=_QUALITY, overwrite=replaces)
            written.append(sidecar)
        if arguments.before_after:
            path = before_after_path(job.target)
            picture = before_after(_comparable(restoration), after, restoration.enlarged)
            replaces = refusal(path, job, request) is None
            save_photo(picture, path, overwrite=replaces, xmp=xmp_packet(restoration, None))
            written.append(path)
        xmp = xmp_packet(restoration, restoration.photo.metadata.xmp)
        save_photo(after, job.target, overwrite=arguments.overwrite, quality=_QUALITY, xmp=xmp)


def _comparable(restoration: Restoration) -> Photo:
    """The photograph as far as the result shows it."""
    photo = restoration.photo
    if not restoration.aligned:
        return photo
    return replace(photo, pixels=middle_square(photo.pixels), alpha=None)


def restoration_of(
    photo: Photo,
    faces: Sequence[RestoredFace],
    hole: HoleMask | None,
    restorer: Restorer,
    request: Request,
) -> Restoration:
    """The record of what was done.

    Raises:
        OSError: the mask is no longer there.
    """
    pack, choice, arguments = restorer.pack, restorer.choice, request.arguments
    return Restoration(
        photo,
        tuple(faces),
        tuple(options_of(arguments, face.index) for face in faces),
        identity_of(pack),
        choice.device.type,
        str(choice.dtype).removeprefix("torch."),
        hole=hole,
        enlarged=arguments.enlarge,
        aligned=arguments.aligned,
        request=request.digest(photo.sha256),
    )
