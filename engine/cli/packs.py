"""`packs list` and `packs verify`; `packs import` is in `import_packs`."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from engine.cli import import_packs
from engine.cli.exit_codes import ExitCode, UsageError
from engine.cli.records import Record, error_record
from engine.cli.report import print_error, print_json
from engine.errors import PackError, PackProblem
from engine.manifest import Manifest, read_manifest
from engine.packs import NetworkReport, PackReport, find_packs, pack_folder, verify_pack
from engine.places import embedded_packs


def run(arguments: Namespace) -> ExitCode:
    """Lists or checks the packs, the one that is named or all; or imports checkpoints.

    Raises:
        PackError: there is no pack at all.
        CheckpointError: the checkpoints were not imported.
        UsageError: files or a name were given to an action that takes none, or none to import.
    """
    if arguments.action == "import":
        return import_packs.run(arguments)
    if arguments.files or arguments.name:
        raise UsageError(f"`packs {arguments.action}` takes no files and no --name.")
    folders = [pack_folder(choice) for choice in arguments.pack] or find_packs()
    if not folders:
        raise PackError(embedded_packs(), PackProblem.MISSING)
    action = _verify if arguments.action == "verify" else _list
    sound = [action(folder, as_json=arguments.json) for folder in folders]
    return ExitCode.DONE if all(sound) else ExitCode.PACK


def _list(folder: Path, *, as_json: bool) -> bool:
    try:
        manifest = read_manifest(folder)
    except PackError as error:
        return _failed(error, as_json=as_json)
    if as_json:
        print_json(_summary(folder, manifest))
    else:
        _print_summary(folder, manifest)
    return True


def _summary(folder: Path, manifest: Manifest) -> Record:
    info = manifest.info
    return {
        "name": info.name,
        "version": info.version,
        "license": info.license,
        "description": info.description,
        "path": str(folder),
        "bytes": sum(entry.bytes for entry in manifest.entries.values()),
        "networks": {role: entry.kind for role, entry in manifest.entries.items()},
        "digest": manifest.digest,
    }


def _print_summary(folder: Path, manifest: Manifest) -> None:
    info = manifest.info
    size = sum(entry.bytes for entry in manifest.entries.values()) / 2**20
    print(f"{info.name} {info.version}, {size:.1f} MiB, license {info.license}: {folder}")
    if info.description:
        print(f"  {info.description}")


def _verify(folder: Path, *, as_json: bool) -> bool:
    try:
        report = verify_pack(folder)
    except PackError as error:
        return _failed(error, as_json=as_json)
    if as_json:
        networks = [_network_record(network) for network in report.networks]
        print_json({"path": str(folder), "sound": report.is_sound, "networks": networks})
    else:
        _print_report(report)
    for network in report.networks:
        if network.error:
            print_error(network.error)
    return report.is_sound


def _network_record(network: NetworkReport) -> Record:
    entry, error = network.entry, network.error
    return {
        "role": entry.role,
        "kind": entry.kind,
        "file": entry.file,
        "bytes": entry.bytes,
        "parameters": network.parameters,
        "problem": str(error.problem) if error else None,
    }


def _print_report(report: PackReport) -> None:
    state = "sound" if report.is_sound else "broken"
    print(f"{report.info.name} {report.info.version}: {state}: {report.path}")
    for network in report.networks:
        entry = network.entry
        state = str(network.error.problem) if network.error else f"{network.parameters:,} weights"
        print(f"  {entry.role:10} {entry.bytes / 2**20:6.2f} MiB  {state}")


def _failed(error: PackError, *, as_json: bool) -> bool:
    if as_json:
        print_json(error_record(None, error) | {"path": str(error.path)})
    print_error(error)
    return False
