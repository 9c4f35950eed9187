"""Which faces a run would restore, and with which settings a result was made."""

from __future__ import annotations

from dataclasses import replace

from engine.types import RestoreOptions
from gui.document import Document
from gui.face_item import FaceItem
from gui.stroke import reaching


def is_wanting(document: Document, item: FaceItem) -> bool:
    """Whether a face has no result, or one of other settings than hold now."""
    if item.result is None or item.made_with is None or not is_filled(document, item):
        return True
    options = document.options_of(item)
    made = item.made_with
    if item.result.latents is not None:  # the slider moves it without a new run
        made = replace(made, identity=options.identity)
    return replace(made, strength=options.strength) != options


def is_filled(document: Document, item: FaceItem) -> bool:
    """Whether a face's result has filled what is painted over it now."""
    return item.result is not None and item.filled == reaching(document.strokes, item.face)


def wanting(document: Document) -> list[FaceItem]:
    """The ticked faces that a run would restore."""
    return [item for item in document.included if is_wanting(document, item)]


def made_with(document: Document, item: FaceItem) -> RestoreOptions:
    """The settings of a face's result as it is shown."""
    options = document.options_of(item)
    return replace(item.made_with or options, strength=options.strength)
