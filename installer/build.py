"""Builds what users receive, on the system that it runs on: `python installer/build.py`.

Freezes the program, puts licenses and the bill of materials into it, lets it test itself with the
network cut off, and packs it. Needs the packages of `pip install -e '.[installer]'`.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from installer import appimage, archive, debian, macos, trial_runs, windows
from installer.freeze import freeze, prepare, sources_of
from installer.licenses import refuse_unfit, write_licenses
from installer.origins import works_in
from installer.project import ROOT, Project, installed_variant, read_project, source_date
from installer.sbom import write_bill
from installer.sizes import megabytes, require_size


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "installer")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument(
        "--variant",
        choices=("cpu", "cuda"),
        help="refuse to build another one; which it is, is decided by the PyTorch that is there",
    )
    parser.add_argument("--only-freeze", action="store_true", help="stop before packing")
    arguments = parser.parse_args()
    project, date = read_project(variant=installed_variant(arguments.variant)), source_date()
    arguments.out.mkdir(parents=True, exist_ok=True)
    program = make_program(project, arguments.work.resolve(), date)
    print("Trying it out, cut off from the network ...", flush=True)
    print(trial_runs.run_all(executable(project, program)), flush=True)
    if not arguments.only_freeze:
        for package in make_packages(project, program, arguments.work, arguments.out, date):
            print(f"{package}: {megabytes(package):.0f} MB")
            require_size(project, package)


def make_program(project: Project, work: Path, date: int) -> Path:
    """The frozen program, complete.

    Returns:
        Its folder; on macOS the application bundle.
    """
    print(f"Freezing {project.name} {project.version}, {project.variant} ...", flush=True)
    prepared = work / "prepared"
    prepare(project, prepared)
    program = freeze(prepared, work, date)
    inside = program / ("Contents/Resources" if sys.platform == "darwin" else "_internal")
    refuse_unfit(program)
    works = works_in(sources_of(prepared), prepared / "python")
    write_licenses(project, works, inside / "licenses")
    write_bill(project, works, inside / "sbom.cdx.json", date)
    print(f"{program}: {megabytes(program):.0f} MB, works of {len(works)} others", flush=True)
    require_size(project, program)
    return program


def executable(project: Project, program: Path) -> Path:
    """What a user starts."""
    if sys.platform == "darwin":
        return program / "Contents" / "MacOS" / project.name
    return program / (f"{project.name}.exe" if sys.platform == "win32" else project.name)


def make_packages(project: Project, program: Path, work: Path, out: Path, date: int) -> list[Path]:
    """What this system's users install."""
    if sys.platform == "win32":
        return [windows.build_package(project, program, out)]
    if sys.platform == "darwin":
        identity, profile = os.environ.get("HEIRLOOM_SIGN_AS", "-"), "HEIRLOOM_NOTARY_PROFILE"
        profile = os.environ.get(profile, "")
        return [macos.build_image(project, program, out, identity=identity, profile=profile)]
    packages = [debian.build_deb(project, program, work, out, date)]
    if image := appimage.build_appimage(project, program, work, out, date):
        packages.append(image)
    else:
        print(f"No AppImage: {appimage.TOOL} is not installed.")
    archive.add_extras(project, program)
    return [*packages, archive.build_archive(project, program, out, date)]


if __name__ == "__main__":
    try:
        main()
    except (trial_runs.TrialError, ValueError, FileNotFoundError) as error:
        sys.exit(str(error))
