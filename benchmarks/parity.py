"""Compares every network and sampler with recorded outputs of the published implementations.

`python -m benchmarks.parity --parity DIR` reads a folder of reference tensors, prints a table and
ends with 1 if any figure is beyond its tolerance.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from benchmarks import parity_checkpoints, parity_networks, parity_sampling
from benchmarks.reference import Check, Reference


def checks(folder: Path) -> Iterator[Check]:
    """All comparisons, in the order of the reference's sections."""
    reference = Reference(folder)
    yield from parity_networks.checks(reference)
    yield from parity_sampling.checks(reference)
    yield from parity_checkpoints.checks(reference)


def main() -> int:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--parity", type=Path, required=True, help="folder of reference tensors")
    failed = total = 0
    print(f"{'what':<58} {'deviation':>10} {'tolerance':>10}")
    for check in checks(parser.parse_args().parity):
        total, failed = total + 1, failed + (not check.passed)
        verdict = "" if check.passed else "  FAILED"
        print(f"{check.what:<58} {check.deviation:>10.2e} {check.tolerance:>10.0e}{verdict}")
    print(f"{total - failed} of {total} within tolerance")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
