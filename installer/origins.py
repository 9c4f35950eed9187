"""Whose works are in the frozen program: from its files back to packages and their versions."""

from __future__ import annotations

import importlib.metadata
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass, field
from email.message import Message
from importlib.metadata import Distribution
from pathlib import Path
from typing import cast


@dataclass(frozen=True)
class Work:
    """One package of others, all or part of which is inside."""

    name: str
    version: str
    license: str  # as the package states it; "" where it only has a file
    purl: str  # package URL, as SBOMs name packages
    texts: tuple[Path, ...] = field(default=())  # its license files on this disk
    libraries: tuple[str, ...] = field(default=())  # files of yet others that it brings along


def works_in(sources: Iterable[Path], extra: Path) -> list[Work]:
    """Everything that the program's files were taken from, by name.

    Args:
        sources: the files on this disk that went into it.
        extra: a folder with packages beside those of this environment.
    """
    files = {path.resolve() for path in sources}
    found = [python()]
    for distribution in _installed(extra):
        if inside := _files_of(distribution, files):
            found.append(_of_distribution(distribution, inside))
    if sys.platform == "linux":
        found += _debian_packages(files)
    return sorted(found, key=lambda work: (work.name.lower(), work.purl))


def python() -> Work:
    """The interpreter."""
    version = ".".join(map(str, sys.version_info[:3]))
    places = [Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)]
    places.append(Path("/usr/share/doc") / f"python3.{sys.version_info.minor}")
    names = ("LICENSE.txt", "copyright")
    texts = [place / name for place in places for name in names if (place / name).is_file()]
    return Work("Python", version, "PSF-2.0", f"pkg:generic/python@{version}", tuple(texts[:1]))


def _installed(extra: Path) -> list[Distribution]:
    found = importlib.metadata.distributions(path=[str(extra), *sys.path])
    return [d for d in found if d.metadata["Name"] != "heirloom"]


def _files_of(distribution: Distribution, files: set[Path]) -> list[Path]:
    """What a package has in the program."""
    base = Path(str(distribution.locate_file(""))).resolve()
    names = {str(path) for path in files if path.is_relative_to(base)}
    paths = (base / file for file in (distribution.files or ()) if names)
    return [path for path in paths if str(path) in names]


def _of_distribution(distribution: Distribution, inside: Iterable[Path]) -> Work:
    metadata, version = cast(Message, distribution.metadata), distribution.version
    stated = metadata.get("License-Expression") or metadata.get("License") or ""
    name = metadata["Name"]
    plain = name.lower().replace("_", "-")
    purl = f"pkg:pypi/{plain}@{version.replace('+', '%2B')}"
    about = (str(f) for f in distribution.files or () if f.name == "METADATA")
    texts = license_files(distribution) or [Path(str(distribution.locate_file(f))) for f in about]
    # Where the tools that make wheels put what their libraries are linked to.
    brought = [f.name for f in inside if f.parent.name.endswith((".libs", ".dylibs"))]
    stated = stated.partition("\n")[0].strip()
    return Work(name, version, stated, purl, tuple(texts), tuple(sorted(brought)))


def license_files(distribution: Distribution) -> list[Path]:
    """Files of a package that are licenses or notices, wherever in it they lie."""
    wanted = ("licen", "copying", "notice", "patents")
    found = []
    for file in distribution.files or ():
        near = any(part == "licenses" or part.endswith(".dist-info") for part in file.parts[:-1])
        text = file.suffix in ("", ".txt", ".md", ".rst") or file.suffix[1:].isalpha()
        code = file.suffix in (".py", ".pyc", ".pyi")
        if near and text and not code and file.name.lower().startswith(wanted):
            found.append(Path(str(distribution.locate_file(file))))
    return sorted(path for path in found if path.is_file())


def _debian_packages(files: set[Path]) -> list[Work]:
    """The packages of libraries taken from the system; none where there is no dpkg."""
    system = sorted(str(p) for p in files if p.is_relative_to("/usr/lib"))
    if not system or not shutil.which("dpkg"):
        return []
    older = [name.removeprefix("/usr") for name in system]  # as many packages still call them
    query = ["dpkg", "-S", *system, *older]
    answer = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    owners = {line.partition(":")[0] for line in answer.splitlines()}
    return [_debian_package(name) for name in sorted(owners)]


def _debian_package(name: str) -> Work:
    query = ["dpkg-query", "-W", "-f=${Version}\n", name]
    answer = subprocess.run(query, capture_output=True, text=True, check=True).stdout
    version = answer.splitlines()[0]
    text = Path("/usr/share/doc") / name / "copyright"
    texts = (text,) if text.is_file() else ()
    return Work(name, version, "", f"pkg:deb/debian/{name}@{version.replace('+', '%2B')}", texts)
