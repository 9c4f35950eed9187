"""The software bill of materials, in CycloneDX's JSON."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from installer.origins import Work
from installer.project import PUBLISHER, ROOT, Project

_EXPRESSION_WORDS = {"AND", "OR", "WITH"}


def bill(project: Project, works: Sequence[Work], date: int) -> dict[str, Any]:
    """The document, the same for the same input.

    Args:
        project: the program.
        works: what is inside.
        date: of the build, in seconds since the epoch.
    """
    purl = f"pkg:generic/{project.name}@{project.version}"
    parts = [_component(work) for work in works] + [_pack(path) for path in _packs()]
    seed = json.dumps([purl, parts], sort_keys=True)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, seed)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(date, UTC).isoformat().replace("+00:00", "Z"),
            "component": {
                "type": "application",
                "bom-ref": purl,
                "name": project.name,
                "version": project.version,
                "description": project.summary,
                "licenses": [{"license": {"id": project.license}}],
                "purl": purl,
                "publisher": PUBLISHER,
            },
        },
        "components": parts,
        "dependencies": [{"ref": purl, "dependsOn": [part["bom-ref"] for part in parts]}],
    }


def write_bill(project: Project, works: Sequence[Work], file: Path, date: int) -> None:
    """Writes the document."""
    text = json.dumps(bill(project, works, date), indent=1, ensure_ascii=False)
    file.write_text(text + "\n", encoding="utf-8")


def _component(work: Work) -> dict[str, Any]:
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": work.purl,
        "name": work.name,
        "version": work.version,
        "purl": work.purl,
    }
    if work.license:
        component["licenses"] = [_license(work.license)]
    if work.libraries:
        component["components"] = [{"type": "library", "name": name} for name in work.libraries]
    return component


def _license(stated: str) -> dict[str, Any]:
    """An SPDX expression where it is one; a free name otherwise."""
    words = stated.replace("(", " ").replace(")", " ").split()
    names = [word for word in words if word not in _EXPRESSION_WORDS]
    spelled = all("-" in name or name in ("MIT", "ISC", "Zlib", "HPND") for name in names)
    joined = len(names) == 1 or len(words) > len(names)
    if names and spelled and joined:
        return {"expression": stated}
    return {"license": {"name": stated}}


def _packs() -> list[Path]:
    return sorted((ROOT / "resources" / "packs").glob("*/pack.json"))


def _pack(manifest: Path) -> dict[str, Any]:
    """A model pack: its networks with the hashes that the program checks them against."""
    entries = json.loads(manifest.read_text(encoding="utf-8"))
    ref = f"pkg:generic/{entries['name']}@{entries['version']}"
    networks = [
        {
            "type": "file",
            "name": network["file"],
            "hashes": [{"alg": "SHA-256", "content": network["sha256"]}],
        }
        for network in entries["networks"].values()
    ]
    return {
        "type": "machine-learning-model",
        "bom-ref": ref,
        "name": entries["name"],
        "version": entries["version"],
        "description": entries["description"],
        "licenses": [_license(entries["license"])],
        "components": networks,
    }
