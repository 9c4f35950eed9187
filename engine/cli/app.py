"""Runs one command and turns whatever happens into a sentence and an exit code."""

from __future__ import annotations

import importlib
import os
import signal
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType

from engine.cli.arguments import build_parser
from engine.cli.exit_codes import ExitCode, code_of
from engine.cli.records import error_record
from engine.cli.report import print_error, print_json
from engine.cli.version import program_version


def run(argv: Sequence[str]) -> int:
    """Runs the command line.

    Args:
        argv: What follows the program's name.

    Returns:
        The exit code.
    """
    _print_any_name()
    arguments = build_parser(program_name(), program_version()).parse_args(argv)
    try:
        with _stopped_like_ctrl_c():
            # Imported late: --help must not wait for torch.
            command = importlib.import_module(f"engine.cli.{arguments.command}")
            return int(command.run(arguments))
    except BrokenPipeError:
        # Whoever read the output has enough (`| head`). Python would complain on exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.CANCELLED
    except (Exception, KeyboardInterrupt) as error:
        return _failed(arguments, error)


def program_name() -> str:
    """How the user called the program."""
    name = Path(sys.argv[0]).name
    return f"python {name}" if name.endswith(".py") else name


def _failed(arguments: Namespace, error: BaseException) -> ExitCode:
    if arguments.json:
        with suppress(OSError):  # it may be the printing that failed
            print_json(error_record(None, error))
    print_error(error)
    return code_of(error)


def _print_any_name() -> None:
    """File names may hold bytes that no text encoding has; they are printed escaped."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")


@contextmanager
def _stopped_like_ctrl_c() -> Iterator[None]:
    """A polite kill cleans up as Ctrl-C does."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
