"""Writes a restored photograph and what goes with it. Long: call it in the worker's thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import PhotoError, PhotoProblem
from engine.types import ColorMode, Metadata, Photo
from gui.before_after import Captions, before_after, before_after_path
from gui.export_choice import (
    EXPORT_FORMATS,
    CollisionRule,
    ExportChoice,
    MetadataChoice,
    format_for,
)
from gui.naming import Target, file_stem, target_for

if TYPE_CHECKING:
    from engine.provenance import Restoration

_BEFORE_AFTER_QUALITY = 92
_ATTEMPTS = 20  # other programs may take the same names at the same time


@dataclass(frozen=True)
class Exported:
    """The files that were written."""

    picture: Path
    sidecar: Path | None = None
    before_after: Path | None = None


def export_photo(
    restored: Photo, restoration: Restoration, choice: ExportChoice, captions: Captions
) -> Exported:
    """Writes a restored photograph as chosen; the picture says itself what was restored in it.

    Args:
        restored: with the restored faces in place, as deep as the original, and as many times as
            large as the restoration says.
        restoration: what was done to which photograph.
        choice: how to write it.
        captions: for the before and after picture.

    Raises:
        PhotoError: a file could not be written.
        PatternError: the name pattern makes no file name.
    """
    for attempt in range(_ATTEMPTS):
        target = export_target(restoration.photo, choice)
        try:
            return _write(restored, restoration, choice, captions, target)
        except PhotoError as error:
            last = attempt == _ATTEMPTS - 1
            if last or target.replaces or error.problem is not PhotoProblem.EXISTS:
                raise
    raise AssertionError("unreachable")


def export_target(original: Photo, choice: ExportChoice) -> Target:
    """Where the picture goes; its name and those of its companions are free, or may be replaced.

    Raises:
        PatternError: the name pattern makes no file name.
    """
    source = original.path
    suffix = EXPORT_FORMATS[format_for(choice, original.format)].suffix
    stem = file_stem(choice.pattern, source, date.today())
    folder = choice.folder or source.parent
    return target_for(
        source, folder, stem, suffix, choice.collision, exists=lambda path: _taken(path, choice)
    )


def _taken(picture: Path, choice: ExportChoice) -> bool:
    from engine.provenance import sidecar_path

    names = [picture]
    names += [sidecar_path(picture)] if choice.sidecar else []
    names += [before_after_path(picture)] if choice.before_after else []
    return any(name.exists() for name in names)


def _write(
    restored: Photo,
    restoration: Restoration,
    choice: ExportChoice,
    captions: Captions,
    target: Target,
) -> Exported:
    from engine.provenance import write_sidecar

    replacing = target.replaces and choice.collision is CollisionRule.REPLACE
    _save(restored, restoration, choice, target.path, overwrite=replacing)
    sidecar = None
    if choice.sidecar:
        sidecar = write_sidecar(
            restoration,
            target.path,
            quality=choice.quality,
            format=format_for(choice, restoration.photo.format),
            overwrite=replacing,
        )
    shared = None
    if choice.before_after:
        shared = before_after_path(target.path)
        _save_before_after(restored, restoration, captions, shared, overwrite=replacing)
    return Exported(target.path, sidecar, shared)


def _save(
    restored: Photo,
    restoration: Restoration,
    choice: ExportChoice,
    path: Path,
    *,
    overwrite: bool,
) -> None:
    from engine.photo import save_photo
    from engine.provenance import xmp_packet
    from gui.export_picture import picture_for

    picture = picture_for(restored, choice)
    keep = choice.metadata is not MetadataChoice.NONE
    packet = None
    if restoration.faces or restoration.background:
        packet = xmp_packet(restoration, picture.metadata.xmp if keep else None)
    save_photo(
        picture,
        path,
        overwrite=overwrite,
        quality=choice.quality,
        format=format_for(choice, restoration.photo.format),
        keep_metadata=keep,
        xmp=packet,
    )


def _save_before_after(
    restored: Photo, restoration: Restoration, captions: Captions, path: Path, *, overwrite: bool
) -> None:
    from engine.photo import save_photo
    from engine.provenance import xmp_packet

    before = restoration.photo
    pixels = before_after(before.pixels, restored.pixels, captions, before.metadata.icc_profile)
    told = restoration.faces or restoration.background
    card = replace(
        restored,
        pixels=pixels,
        alpha=None,
        mode=ColorMode.RGB,
        metadata=Metadata(xmp=xmp_packet(restoration, None) if told else None),
    )
    save_photo(card, path, overwrite=overwrite, quality=_BEFORE_AFTER_QUALITY, format="JPEG")
