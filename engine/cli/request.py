"""What a call asks for, as a digest: by it `--resume` tells its own results from all others."""

from __future__ import annotations

import hashlib
import json
from argparse import Namespace
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.background import Upscaler
from engine.cli.face_options import asked_options
from engine.packs import Pack


@dataclass(frozen=True)
class Request:
    """Whatever changes a picture, but for the photograph and the computer's own rounding."""

    arguments: Namespace
    packs: tuple[str, ...]  # digests
    background: str | None  # SHA-256 of the upscaler's file

    def digest(self, photo_sha256: str) -> str:
        """The request for one photograph, as a SHA-256.

        Raises:
            OSError: the mask cannot be read.
        """
        arguments = self.arguments
        options = asked_options(arguments)
        asked = {
            "photograph": photo_sha256,
            "packs": self.packs,
            "faces": arguments.faces,
            "options": {str(number): asdict(each) for number, each in options.items()},
            "enlarge": arguments.enlarge,
            "aligned": arguments.aligned,
            "mask": arguments.mask and _sha256(arguments.mask),
            "background": self.background,
        }
        return hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()

    def digest_for(self, photo: Path) -> str:
        """As `digest`, of the photograph's file.

        Raises:
            OSError: it or the mask cannot be read.
        """
        return self.digest(_sha256(photo))


def request_of(arguments: Namespace, pack: Pack, upscaler: Upscaler | None) -> Request:
    """What the arguments ask of these networks."""
    packs = (pack.digest, *(part.digest for part in pack.parts))
    return Request(arguments, packs, upscaler.identity.sha256 if upscaler else None)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
