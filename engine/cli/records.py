"""What `--json` prints: one object a line, stable names, no pictures."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.cli.exit_codes import code_of
from engine.cli.messages import describe
from engine.types import (
    Event,
    Face,
    FaceRestored,
    FacesFound,
    FaceStarted,
    Fallback,
    PhotoRestored,
    RestoredFace,
    StepDone,
    TileDone,
)

if TYPE_CHECKING:  # they load torch and the picture libraries, for which --help must not wait
    from engine.cli.inputs import Job
    from engine.device import DeviceChoice
    from engine.packs import Pack
    from engine.provenance import Restoration

Record = dict[str, Any]


def event_record(source: Path, event: Event) -> Record:
    """An engine event; its previews and pictures are left out."""
    record: Record = {"event": _EVENTS[type(event)], "input": str(source)}
    match event:
        case FacesFound():
            faces = [face_record(index, face) for index, face in enumerate(event.faces)]
            record |= {"faces": faces, "rotation": event.rotation}
        case FaceStarted():
            record |= {"face": event.index, "position": event.position, "total": event.total}
        case StepDone():
            record |= {"face": event.index, "step": event.step, "steps": event.steps}
        case FaceRestored():
            record |= {"face": event.result.index, "region": list(event.region)}
        case Fallback():
            record |= {"face": event.index, "kind": event.kind, "reason": event.reason}
        case TileDone():
            record |= {"tile": event.tile, "tiles": event.tiles}
    return record


_EVENTS: dict[type, str] = {
    FacesFound: "faces-found",
    FaceStarted: "face-started",
    StepDone: "step-done",
    FaceRestored: "face-restored",
    PhotoRestored: "photo-restored",
    Fallback: "fallback",
    TileDone: "tile-done",
}


def face_record(index: int, face: Face) -> Record:
    """A detected face; lengths in pixels of the photograph."""
    return {
        "index": index,
        "box": _rounded(face.box),
        "landmarks": [_rounded(point) for point in face.landmarks.tolist()],
        "score": round(float(face.score), 4),
    }


def restored_record(result: RestoredFace) -> Record:
    """A restored face; similarities are the judge's cosines to the input."""
    chosen = result.candidates[result.chosen]
    return face_record(result.index, result.face) | {
        "similarity_before": round(float(result.similarity_before), 4),
        "similarity_after": round(float(chosen.similarity), 4),
        "seed": chosen.seed,
        "seconds": round(result.seconds, 3),
        "notes": list(result.notes),
    }


def result_record(job: Job, restoration: Restoration, seed: int, seconds: float) -> Record:
    """A photograph that was restored and written; lengths in it are those before enlarging."""
    return {
        "event": "done",
        "input": str(job.source),
        "output": str(job.target),
        "faces": [restored_record(face) for face in restoration.faces],
        "seed": seed,
        "enlarged": restoration.enlarged,
        "seconds": round(seconds, 3),
    }


def engine_record(choice: DeviceChoice, pack: Pack) -> Record:
    """What computed it."""
    return device_record(choice) | {"pack": pack_record(pack)}


def device_record(choice: DeviceChoice) -> Record:
    """The device, the number type and why."""
    return {
        "device": choice.device.type,
        "device_name": choice.name,
        "device_reason": str(choice.reason),
        "dtype": str(choice.dtype).removeprefix("torch."),
    }


def pack_record(pack: Pack) -> Record:
    """Which pack, by name and by digest, and which others complete it."""
    record = {"name": pack.name, "version": pack.version, "digest": pack.digest}
    return record | {"parts": [pack_record(part) for part in pack.parts]}


def error_record(source: Path | None, error: BaseException) -> Record:
    """An error: the photograph it belongs to (None: to the whole call), code and sentence."""
    return {
        "event": "error",
        "input": str(source) if source else None,
        "code": int(code_of(error)),
        "problem": str(getattr(error, "problem", type(error).__name__)),
        "message": describe(error),
    }


def _rounded(numbers: Iterable[float]) -> list[float]:
    return [round(float(number), 2) for number in numbers]
