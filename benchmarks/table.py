"""Figures as Markdown."""

from __future__ import annotations

from collections.abc import Mapping


def markdown(title: str, rows: Mapping[str, Mapping[str, float]]) -> str:
    """A titled table with one line a row and one column a figure."""
    columns = list(next(iter(rows.values())))
    lines = [f"### {title}", "", f"| | {' | '.join(columns)} |", "|---" * (len(columns) + 1) + "|"]
    for name, figures in rows.items():
        cells = " | ".join(f"{figures[column]:.4g}" for column in columns)
        lines.append(f"| {name} | {cells} |")
    return "\n".join([*lines, ""])
