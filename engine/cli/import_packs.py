"""`packs import`: published checkpoints become a model pack."""

from __future__ import annotations

from argparse import Namespace

from engine.cli.exit_codes import ExitCode, UsageError
from engine.cli.records import Record
from engine.cli.report import print_json
from engine.converters.convert import ImportedPack, import_checkpoints


def run(arguments: Namespace) -> ExitCode:
    """Imports the files as one pack and says under which license its weights are.

    Raises:
        UsageError: no file is named, or --pack is.
        CheckpointError: nothing was imported.
    """
    if not arguments.files or arguments.pack:
        raise UsageError("Name the checkpoints to import: `packs import FILE... [--name N]`.")
    imported = import_checkpoints(arguments.files, name=arguments.name)
    if arguments.json:
        print_json(_record(imported))
    else:
        _print(imported)
    return ExitCode.DONE


def _record(imported: ImportedPack) -> Record:
    return {
        "name": imported.info.name,
        "license": imported.info.license,
        "description": imported.info.description,
        "training_data": imported.info.training_data,
        "path": str(imported.folder),
        "networks": list(imported.roles),
    }


def _print(imported: ImportedPack) -> None:
    info = imported.info
    print(f"{info.name} imported: {', '.join(imported.roles)} -> {imported.folder}")
    print(f"  {info.description}")
    print(f"  Trained on: {info.training_data}")
    print(f"  License of these weights, please read before use: {info.license}")
