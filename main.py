"""Entry: `main.py [PHOTO ...]` opens the window; `main.py restore ...` works without one."""

from __future__ import annotations

import os
import sys

# Read once, when PyTorch is first imported: threads that spin while they wait slow everything
# else on the computer down, and each other.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

COMMANDS = ("restore", "detect", "packs", "info", "-h", "--help", "--version")


def main(argv: list[str] | None = None) -> int:
    """Runs the command line or the window.

    Returns:
        The exit code; `main.py --help` lists them.
    """
    arguments = sys.argv[1:] if argv is None else argv
    if arguments[:1] == ["--self-test"]:
        from engine.cli.self_test import run

        return run(arguments[1:])
    if arguments and arguments[0] in COMMANDS:
        from engine.cli.app import run
    else:
        from engine.cli.window import run
    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
