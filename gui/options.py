"""What the settings say about restoring."""

from __future__ import annotations

from pathlib import Path

from engine.types import METHODS, RestoreOptions
from gui import settings as keys
from gui.settings import Settings


def default_options(settings: Settings) -> RestoreOptions:
    """The settings for all faces that a photograph starts with."""
    method = METHODS[settings.get(keys.METHOD)]
    return RestoreOptions(
        method=method.name,
        steps=min(settings.get(keys.STEPS), method.most_steps),
        identity=settings.get(keys.IDENTITY),
        strength=settings.get(keys.STRENGTH),
        candidates=settings.get(keys.CANDIDATES),
    )


def pack_choice(settings: Settings) -> Path | None:
    """The pack to use; None = the embedded one."""
    name = settings.get(keys.PACK)
    return Path(name) if name else None
