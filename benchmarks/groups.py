"""For whom the restoration is good: the figures of `benchmarks.quality`, split by groups of people.

    python -m benchmarks.groups QUALITY.json FACES [--labels LABELS.json]

Skin tone is measured in the clean faces. LABELS holds what cannot be measured, as a person saw it:
`{file: ["woman", "glasses", ...]}`.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from benchmarks.quality import means
from benchmarks.table import markdown
from training.data import read
from training.skin_tone import skin_tone


def split(result: dict, groups: dict[str, list[str]]) -> dict[str, dict[str, dict[str, float]]]:
    """Means by protocol and "group, row", with the number of faces."""
    names: list[str] = result["faces"]
    tables: dict[str, dict[str, dict[str, float]]] = {}
    for protocol, rows in result["figures"].items():
        table = tables[protocol] = {}
        for group in sorted({group for name in names for group in groups[name]}):
            members = [number for number, name in enumerate(names) if group in groups[name]]
            chosen = {row: [figures[m] for m in members] for row, figures in rows.items()}
            for row, figures in means(chosen).items():
                table[f"{group}, {row}"] = {"faces": len(members), **figures}
    return tables


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("quality", type=Path, help="quality.json")
    parser.add_argument("faces", type=Path, help="the folder that was measured")
    parser.add_argument("--labels", type=Path, help="groups of each file")
    args = parser.parse_args()
    result = json.loads(args.quality.read_text())
    labels = json.loads(args.labels.read_text()) if args.labels else {}
    groups = {
        name: [skin_tone(read(args.faces / name)), *labels.get(name, [])]
        for name in result["faces"]
    }
    for protocol, table in split(result, groups).items():
        print(markdown(protocol, table))


if __name__ == "__main__":
    main()
