"""What the packages need to know about the program, from pyproject.toml and the commit."""

from __future__ import annotations

import os
import platform
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path

import torch

ROOT = Path(__file__).resolve().parents[1]
APP_ID = "io.github.heirloomapp.Heirloom"
"""A domain of the publisher's in reverse order; letters only, as macOS and AppStream both want."""
PUBLISHER = "The Heirloom authors"
"""Who stands in every package as its maker; the copyright holder of LICENSE."""
CONTACT = "heirloomapp@users.noreply.github.com"
"""Where a package's maintainer is written to; Debian asks for an address."""


@dataclass(frozen=True)
class Project:
    """The program as its packages name it."""

    name: str
    version: str
    summary: str
    license: str
    variant: str = "cpu"  # or "cuda", for NVIDIA cards

    @property
    def package(self) -> str:
        """What packages are called: the variants cannot be installed beside each other."""
        return self.name if self.variant == "cpu" else f"{self.name}-{self.variant}"


def read_project(root: Path = ROOT, variant: str = "cpu") -> Project:
    """Reads pyproject.toml.

    Raises:
        KeyError: an entry is missing.
    """
    entries = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return Project(
        entries["name"], entries["version"], entries["description"], entries["license"], variant
    )


def installed_variant(wanted: str | None = None) -> str:
    """Which variant the PyTorch that is installed makes: "cpu" or "cuda".

    Raises:
        ValueError: another one is wanted.
    """
    found = "cuda" if torch.version.cuda else "cpu"
    if wanted not in (None, found):
        raise ValueError(
            f"The PyTorch that is installed makes the {found} variant, and {wanted} is wanted: "
            "install the other build of PyTorch first; pytorch.org says how."
        )
    return found


def source_date(root: Path = ROOT) -> int:
    """The moment that stands in every file of a build: SOURCE_DATE_EPOCH, or the last commit's."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "log", "-1", "--format=%ct"]
    return int(subprocess.run(command, cwd=root, check=True, capture_output=True).stdout)


def machine() -> str:
    """The processor as packages spell it: "amd64" or "arm64"."""
    names = {"x86_64": "amd64", "amd64": "amd64", "aarch64": "arm64", "arm64": "arm64"}
    return names[platform.machine().lower()]
