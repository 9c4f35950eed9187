"""How soon the window is there: the frozen program against the one run by Python, in turns.

    python -m benchmarks.startup [--frozen dist/heirloom/heirloom] [--rounds 5] [--out DIR]

Both say when the window's first picture was there (`--self-test window`), so both figures hold the
start of the process, of Python and of Qt. The first round warms the disk up and does not count.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.table import markdown

ROOT = Path(__file__).resolve().parents[1]
_SHOWN = "shown at "


def seconds_to_window(program: list[str]) -> float:
    """Starts a program once.

    Args:
        program: its command line, without arguments.

    Returns:
        Seconds from the call to the window's first picture.
    """
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    started = time.time()
    command = [*program, "--self-test", "--json", "window"]
    run = subprocess.run(command, capture_output=True, check=True, env=environment)
    return shown_at(run.stdout.decode()) - started


def shown_at(report: str) -> float:
    """The moment that a self-test of the window reports, in seconds since the epoch.

    Raises:
        ValueError: the report names none.
    """
    for line in report.splitlines():
        for fact in json.loads(line).get("facts", []):
            if fact.startswith(_SHOWN):
                return float(fact.removeprefix(_SHOWN))
    raise ValueError(report)


def compare(programs: dict[str, list[str]], rounds: int) -> dict[str, dict[str, float]]:
    """Starts each program in turn, so that what else the machine does hits both alike."""
    times: dict[str, list[float]] = {name: [] for name in programs}
    for number in range(rounds + 1):
        for name, command in programs.items():
            seconds = seconds_to_window(command)
            if number:
                times[name].append(seconds)
    return {
        name: {"median s": statistics.median(t), "best s": min(t), "worst s": max(t)}
        for name, t in times.items()
    }


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--frozen", type=Path, help="a frozen program; none = only by Python")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()
    programs = {"by Python": [sys.executable, str(ROOT / "main.py")]}
    if arguments.frozen:
        programs["frozen"] = [str(arguments.frozen.resolve())]
    rows = compare(programs, arguments.rounds)
    print(markdown("Start to first picture", rows))
    if arguments.out:
        arguments.out.mkdir(parents=True, exist_ok=True)
        (arguments.out / "startup.json").write_text(json.dumps(rows, indent=1))


if __name__ == "__main__":
    main()
