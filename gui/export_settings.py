"""The export choice kept in the settings, so that the next export starts where the last ended."""

from __future__ import annotations

from pathlib import Path

from gui import settings as keys
from gui.export_choice import (
    MIN_SIDE,
    BitDepth,
    CollisionRule,
    ColorProfile,
    ExportChoice,
    MetadataChoice,
    offered_formats,
)
from gui.settings import Settings

_SAME = "same"


def load_choice(settings: Settings) -> ExportChoice:
    """The choice of the last export; the defaults where nothing, or nonsense, is stored."""
    folder, format = settings.get(keys.EXPORT_FOLDER), settings.get(keys.EXPORT_FORMAT)
    side = settings.get(keys.EXPORT_SIZE)
    return ExportChoice(
        folder=Path(folder) if folder else None,
        pattern=settings.get(keys.EXPORT_PATTERN),
        format=format if format in offered_formats() else None,
        quality=settings.get(keys.EXPORT_QUALITY),
        enlarge=settings.get(keys.EXPORT_ENLARGE),
        long_side=max(side, MIN_SIDE) if side else None,
        bit_depth=BitDepth(settings.get(keys.EXPORT_DEPTH)),
        profile=ColorProfile(settings.get(keys.EXPORT_PROFILE)),
        metadata=MetadataChoice(settings.get(keys.EXPORT_METADATA)),
        collision=CollisionRule(settings.get(keys.EXPORT_COLLISION)),
        sidecar=settings.get(keys.EXPORT_SIDECAR),
        before_after=settings.get(keys.EXPORT_BEFORE_AFTER),
    )


def store_choice(settings: Settings, choice: ExportChoice) -> None:
    """Remembers a choice."""
    settings.set(keys.EXPORT_FOLDER, str(choice.folder) if choice.folder else "")
    settings.set(keys.EXPORT_PATTERN, choice.pattern)
    settings.set(keys.EXPORT_FORMAT, choice.format or _SAME)
    settings.set(keys.EXPORT_QUALITY, choice.quality)
    settings.set(keys.EXPORT_ENLARGE, choice.enlarge)
    settings.set(keys.EXPORT_SIZE, choice.long_side or 0)
    settings.set(keys.EXPORT_DEPTH, int(choice.bit_depth))
    settings.set(keys.EXPORT_PROFILE, str(choice.profile))
    settings.set(keys.EXPORT_METADATA, str(choice.metadata))
    settings.set(keys.EXPORT_COLLISION, str(choice.collision))
    settings.set(keys.EXPORT_SIDECAR, choice.sidecar)
    settings.set(keys.EXPORT_BEFORE_AFTER, choice.before_after)
