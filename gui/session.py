"""Unfinished work in a file: the photograph's name, its faces, settings and results."""

from __future__ import annotations

import dataclasses
import json
import warnings
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from engine.types import (
    ALIGNED_SIZE,
    METHODS,
    Candidate,
    Face,
    FaceLatents,
    RestoredFace,
    RestoreOptions,
)
from gui.face_item import FaceItem, FaceState
from gui.stroke import Stroke

FORMAT = 1
_LATENTS = tuple(field.name for field in dataclasses.fields(FaceLatents))
_MASKS = ("mask", "hole")  # of a result, where something was filled
_LEVELS = 65535  # pictures are kept in 16 bits
_MOST_CANDIDATES = 8
Arrays = dict[str, NDArray[Any]]


class SessionError(Exception):
    """The file holds no session that this version can read."""


@dataclass(frozen=True, eq=False)
class Session:
    """What was open."""

    path: Path  # of the photograph
    sha256: str  # of its file
    options: RestoreOptions
    faces: tuple[FaceItem, ...]
    strokes: tuple[Stroke, ...] = ()


def write_session(session: Session, file: Path) -> None:
    """Writes a session; the file is then whole or what it was before.

    Raises:
        PhotoError: the disk is full, or may not be written to.
    """
    from engine.photo.publishing import publishing, system_errors

    arrays: Arrays = {}
    record = {
        "format": FORMAT,
        "path": str(session.path),
        "sha256": session.sha256,
        "options": dataclasses.asdict(session.options),
        "faces": [_face_record(item, arrays) for item in session.faces],
        "strokes": [dataclasses.asdict(stroke) for stroke in session.strokes],
    }
    arrays["session"] = np.frombuffer(json.dumps(record).encode(), np.uint8)
    with system_errors(file):
        file.parent.mkdir(parents=True, exist_ok=True)
    with publishing(file, overwrite=True) as stream:
        np.savez(stream, **arrays)  # type: ignore[arg-type]  # the stub names one keyword only


def read_session(file: Path) -> Session:
    """Reads what `write_session` wrote.

    Raises:
        SessionError: it is no such file, or from a newer version.
        OSError: it cannot be read.
    """
    try:
        with file.open("rb") as stream, warnings.catch_warnings(action="ignore"):
            _check_sizes(stream)
            with np.load(stream, allow_pickle=False) as stored:
                arrays: Arrays = dict(stored.items())
        record = json.loads(arrays["session"].tobytes())
        if record["format"] != FORMAT:
            raise SessionError(f"format {record['format']}")
        faces = tuple(_face_item(face, arrays) for face in record["faces"])
        options = _checked(RestoreOptions(**record["options"]))
        strokes = _strokes(record)
        return Session(Path(record["path"]), record["sha256"], options, faces, strokes)
    except (SessionError, OSError):
        raise
    except Exception as error:  # NumPy and zipfile raise anything on hostile bytes
        raise SessionError(str(error)) from error


def _check_sizes(stream: BinaryIO) -> None:
    """Refuse what would unpack to more than the file holds: we pack nothing."""
    with zipfile.ZipFile(stream) as stored:
        members = stored.infolist()
    packed = any(member.compress_type != zipfile.ZIP_STORED for member in members)
    if packed or sum(member.file_size for member in members) > stream.seek(0, 2):
        raise SessionError("packed")
    stream.seek(0)


def _checked(options: RestoreOptions) -> RestoreOptions:
    """What came from a file is not trusted to be in the range that every slider keeps."""
    most = METHODS[options.method].most_steps
    shares = (options.identity, options.strength, options.start or 0.0)
    whole = (options.steps, options.seed, options.candidates)
    sound = all(isinstance(n, int) for n in whole) and all(0 <= share <= 1 for share in shares)
    if not (sound and 1 <= options.steps <= most and 1 <= options.candidates <= _MOST_CANDIDATES):
        raise ValueError("options")
    return options


def _face_record(item: FaceItem, arrays: Arrays) -> dict[str, Any]:
    face = item.face
    return {
        "id": item.id,
        "box": list(face.box),
        "landmarks": face.landmarks.tolist(),
        "score": float(face.score),
        "manual": face.manual,
        "included": item.included,
        "uncertain": item.uncertain,
        "angle": item.angle,
        "options": _options_record(item.options),
        "made_with": _options_record(item.made_with),
        "strokes": [dataclasses.asdict(stroke) for stroke in item.filled],
        "accepted": item.accepted,
        "result": item.result and _result_record(item.id, item.result, arrays),
    }


def _options_record(options: RestoreOptions | None) -> dict[str, Any] | None:
    return dataclasses.asdict(options) if options else None


def _strokes(record: Mapping[str, Any]) -> tuple[Stroke, ...]:
    """What was painted; sessions of the first version have nothing of it."""
    return tuple(
        Stroke(tuple((x, y) for x, y in stroke["points"]), stroke["radius"], stroke["erase"])
        for stroke in record.get("strokes", ())
    )


def _result_record(face_id: int, result: RestoredFace, arrays: Arrays) -> dict[str, Any]:
    pictures = np.stack([candidate.pixels for candidate in result.candidates])
    arrays[f"{face_id}.pixels"] = np.rint(pictures.clip(0, 1) * _LEVELS).astype(np.uint16)
    if result.latents is not None:
        for name in _LATENTS:
            arrays[f"{face_id}.{name}"] = getattr(result.latents, name)
    for name in _MASKS:
        if getattr(result, name) is not None:
            arrays[f"{face_id}.paste-{name}"] = getattr(result, name)
    return {
        "seeds": [candidate.seed for candidate in result.candidates],
        "similarities": [float(candidate.similarity) for candidate in result.candidates],
        "chosen": result.chosen,
        "similarity_before": float(result.similarity_before),
        "seconds": result.seconds,
        "notes": list(result.notes),
    }


def _face_item(record: Mapping[str, Any], arrays: Arrays) -> FaceItem:
    landmarks = np.array(record["landmarks"], np.float32).reshape(5, 2)
    x, y, width, height = record["box"]
    if not (np.isfinite(landmarks).all() and np.isfinite([x, y, width, height]).all()):
        raise ValueError("face")
    face = Face((x, y, width, height), landmarks, record["score"], record["manual"])
    stored = record["result"]
    result = _result(record["id"], face, stored, arrays) if stored else None
    return FaceItem(
        record["id"],
        face,
        record["included"],
        record["uncertain"],
        record["angle"],
        _options(record["options"]),
        result,
        _options(record["made_with"]),
        _strokes(record),
        FaceState.DONE if result else FaceState.FOUND,
        record["accepted"],
    )


def _options(record: Mapping[str, Any] | None) -> RestoreOptions | None:
    return _checked(RestoreOptions(**record)) if record else None


def _result(face_id: int, face: Face, record: Mapping[str, Any], arrays: Arrays) -> RestoredFace:
    pictures = arrays[f"{face_id}.pixels"].astype(np.float32) / _LEVELS
    masks = [arrays.get(f"{face_id}.paste-{name}") for name in _MASKS]
    square = (ALIGNED_SIZE, ALIGNED_SIZE)
    if pictures.shape[1:] != (*square, 3) or record["chosen"] not in range(len(pictures)):
        raise ValueError("result")
    if any(mask is not None and mask.shape != square for mask in masks):
        raise ValueError("mask")
    candidates = tuple(
        Candidate(seed, picture, similarity)
        for seed, picture, similarity in zip(
            record["seeds"], pictures, record["similarities"], strict=True
        )
    )
    latents = None
    if f"{face_id}.rest" in arrays:
        latents = FaceLatents(*(arrays[f"{face_id}.{name}"] for name in _LATENTS))
    return RestoredFace(
        face_id,
        face,
        candidates,
        record["chosen"],
        record["similarity_before"],
        record["seconds"],
        latents,
        tuple(record["notes"]),
        *masks,
    )
