"""Reads published checkpoints and makes a pack of them, in the worker's thread."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from engine.errors import CheckpointError
from engine.manifest import PackInfo

if TYPE_CHECKING:
    from gui.workbench import Workbench

Records = Generator[object, bool | None, None]


@dataclass(frozen=True)
class CheckpointsRead:
    """What the files hold, told before anything is written."""

    files: tuple[Path, ...]
    found: tuple[tuple[Path, str], ...]  # a file, and what one of its networks is
    info: PackInfo  # of the pack to be: its license above all; its name may be changed


@dataclass(frozen=True)
class CheckpointsImported:
    """The pack is written, and among the installed ones."""

    folder: Path
    info: PackInfo


@dataclass(frozen=True)
class ImportRefused:
    """Nothing was imported."""

    error: CheckpointError


@dataclass(frozen=True)
class ReadCheckpoints:
    """The job of recognizing what some files hold; nothing in them is run."""

    urgent: ClassVar[bool] = False
    files: tuple[Path, ...]

    def run(self, bench: Workbench) -> Records:
        """Yields CheckpointsRead or ImportRefused."""
        from engine.converters.convert import describe, recognize_all

        try:
            networks = recognize_all(self.files)
        except CheckpointError as error:
            yield ImportRefused(error)
            return
        found = tuple((network.path, network.source.description) for network in networks)
        yield CheckpointsRead(self.files, found, describe(networks, networks[0].source.name))


@dataclass(frozen=True)
class ImportCheckpoints:
    """The job of making a pack of them."""

    urgent: ClassVar[bool] = False
    files: tuple[Path, ...]
    name: str | None  # None = a free one after what they hold

    def run(self, bench: Workbench) -> Records:
        """Yields CheckpointsImported or ImportRefused."""
        from engine.converters.convert import import_checkpoints

        try:
            imported = import_checkpoints(self.files, name=self.name)
        except CheckpointError as error:
            yield ImportRefused(error)
            return
        yield CheckpointsImported(imported.folder, imported.info)
