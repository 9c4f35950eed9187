"""Checks every network of a model pack, in the worker's thread."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from engine.errors import PackError

if TYPE_CHECKING:
    from gui.workbench import Workbench


@dataclass(frozen=True)
class PackVerified:
    """What a check of a pack found."""

    path: Path
    networks: int  # that are sound
    errors: tuple[PackError, ...]

    @property
    def is_sound(self) -> bool:
        """Whether everything is as it was made."""
        return not self.errors


@dataclass(frozen=True)
class VerifyPack:
    """The job of checking a pack: sizes, hashes, tensors."""

    urgent: ClassVar[bool] = False
    path: Path

    def run(self, bench: Workbench) -> Generator[object, bool | None, None]:
        """Yields PackVerified, also for a pack that cannot be read at all."""
        yield verify(self.path)


def verify(path: Path) -> PackVerified:
    """Checks a pack: some seconds, and PyTorch is imported."""
    from engine.packs import verify_pack

    try:
        report = verify_pack(path)
    except PackError as error:
        return PackVerified(path, 0, (error,))
    errors = tuple(network.error for network in report.networks if network.error)
    return PackVerified(path, len(report.networks) - len(errors), errors)
