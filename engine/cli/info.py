"""`info`: what a report of a problem needs to say about this computer."""

from __future__ import annotations

import platform
from argparse import Namespace

import torch

from engine.cli.exit_codes import ExitCode
from engine.cli.messages import REASON, describe
from engine.cli.records import Record, device_record
from engine.cli.report import print_json
from engine.cli.version import program_version
from engine.device import DeviceChoice, choose_device, use_physical_cores
from engine.errors import PackError
from engine.memory import available_memory
from engine.merged_packs import open_packs
from engine.places import logs, user_packs


def run(arguments: Namespace) -> ExitCode:
    """Prints versions, the device and why, memory, the pack and the folders.

    Raises:
        DeviceError: the device asked for cannot be used.
    """
    threads = use_physical_cores()
    choice = choose_device(arguments.device)
    record = _record(arguments, choice, threads)
    if arguments.json:
        print_json(record)
    else:
        for name, value in (_lines(record, choice)).items():
            print(f"{name + ':':14}{value}")
    return ExitCode.DONE


def _record(arguments: Namespace, choice: DeviceChoice, threads: int) -> Record:
    return device_record(choice) | {
        "version": program_version(),
        "python": platform.python_version(),
        "torch": torch.__version__,
        "system": platform.platform(),
        "threads": threads,
        "memory_available": available_memory(choice.device),
        "pack": _pack(arguments),
        "user_packs": str(user_packs()),
        "logs": str(logs()),
    }


def _pack(arguments: Namespace) -> str:
    try:
        pack = open_packs(arguments.pack)
    except PackError as error:
        return describe(error)
    return ", ".join(f"{p.name} {p.version} ({p.path})" for p in (pack, *pack.parts))


def _lines(record: Record, choice: DeviceChoice) -> dict[str, str]:
    reason = REASON[choice.reason] + (f" ({choice.detail})" if choice.detail else "")
    return {
        "Heirloom": record["version"],
        "Python": f"{record['python']}, PyTorch {record['torch']}",
        "System": record["system"],
        "Device": f"{record['device'].upper()}, {choice.name}, {record['dtype']}: {reason}",
        "Threads": str(record["threads"]),
        "Free memory": f"{record['memory_available'] / 2**30:.1f} GiB",
        "Pack": record["pack"],
        "Your packs": record["user_packs"],
        "Logs": record["logs"],
    }
