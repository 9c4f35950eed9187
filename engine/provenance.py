"""What was done to a picture, told in the picture (XMP) and, in full, beside it (JSON)."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import importlib.metadata
import io
import json
import math
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from PIL import Image

from engine.photo import publishing
from engine.photo.formats import from_suffix
from engine.photo.xmp import Packet, UnsafeXmpError
from engine.types import HoleMask, Photo, RestoredFace, RestoreOptions

SIDECAR_FORMAT = 1
SIDECAR_SUFFIX = ".heirloom.json"
_LONGEST_NAME = 255  # bytes in UTF-8: what Linux, Windows and macOS all take
NAMESPACE = "urn:heirloom:restoration:1/"
IPTC_EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
"""IPTC's word for a photograph of which parts were made by a trained model."""

_NAMES = (
    *("Version", "Pack", "PackSHA256", "Background", "BackgroundSHA256", "Enlarged", "Faces"),
    *("Aligned", "Request"),
)
_OURS = tuple((NAMESPACE, name) for name in _NAMES)
_REPLACED = (
    *_OURS,
    (IPTC_EXTENSION, "DigitalSourceType"),
    ("http://ns.adobe.com/xap/1.0/", "Thumbnails"),  # they show the picture as it was
    ("http://ns.adobe.com/xmp/note/", "HasExtendedXMP"),  # a continuation that is not carried
)
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LOSSY = {"JPEG", "WEBP", "HEIF", "AVIF"}  # for which a quality counts
_LIBRARIES = ("torch", "numpy", "opencv-python")


@dataclass(frozen=True)
class PackIdentity:
    """Which networks were used."""

    name: str
    version: str
    sha256: str  # of the manifest, which holds the hash of every file
    parts: tuple[PackIdentity, ...] = ()  # other packs, which filled the roles that it lacks


@dataclass(frozen=True)
class UpscalerIdentity:
    """Which upscaler made the picture around the faces."""

    file: str  # its name, without a folder
    architecture: str  # as it calls itself: "ESRGAN"
    scale: int  # how much it enlarges; what it makes is averaged down again
    sha256: str  # of the file


@dataclass(frozen=True)
class Restoration:
    """Everything that makes a restored picture out of a photograph."""

    photo: Photo  # as it was opened
    faces: tuple[RestoredFace, ...]  # those that were restored
    options: tuple[RestoreOptions, ...]  # one for each of them
    pack: PackIdentity
    device: str  # "cuda", "mps" or "cpu"
    dtype: str  # "float32", "bfloat16" or "float16"
    background: UpscalerIdentity | None = None  # None = outside the faces nothing was changed
    hole: HoleMask | None = None  # what was marked as torn or blank, as `restore` takes it
    enlarged: int = 1  # the picture is so many times as wide and high as the photograph
    aligned: bool = False  # the photograph's middle square is the face; boxes are in its 512 pixels
    request: str | None = None  # SHA-256 of all that was asked for, by which a batch knows it again

    @property
    def uses_networks(self) -> bool:
        """Whether a trained model made any of the picture."""
        return bool(self.faces or self.background)


def describe(restoration: Restoration) -> dict[str, Any]:
    """Return, as data for JSON, what is needed to make the same picture again.

    Names carry no folder: the file may be given away together with the picture.
    """
    photo, background = restoration.photo, restoration.background
    height, width = photo.pixels.shape[:2]
    return {
        "format": SIDECAR_FORMAT,
        "program": {"name": "Heirloom", "version": _version("heirloom")},
        "libraries": {name: _version(name) for name in _LIBRARIES},
        "input": {
            "file": photo.path.name,
            "sha256": photo.sha256,
            "width": width,
            "height": height,
        },
        "pack": dataclasses.asdict(restoration.pack),
        "device": restoration.device,
        "dtype": restoration.dtype,
        "background": background and dataclasses.asdict(background),
        "enlarged": restoration.enlarged,
        "aligned": restoration.aligned,
        "request": restoration.request,
        "hole": None if restoration.hole is None else _describe_hole(restoration.hole),
        "faces": [_describe_face(*each) for each in _pairs(restoration)],
    }


def xmp_packet(restoration: Restoration, existing: bytes | None) -> bytes:
    """Say in an XMP packet that faces were restored by a trained model, which, and how.

    Where none made any of the picture, the packet tells of the request alone. What the existing
    packet holds is kept, but for thumbnails, which show the old picture. A packet that is broken or
    hostile is dropped: a file holds only one, and nobody could have read it.

    Args:
        restoration: what was done.
        existing: the photograph's packet, or None.
    """
    try:
        packet = Packet(existing)
    except UnsafeXmpError:
        packet = Packet(None)
    packet.remove(*(_REPLACED if restoration.uses_networks else [(NAMESPACE, "Request")]))
    packet.add(_properties(restoration))
    return packet.to_bytes()


def sidecar_path(picture: Path) -> Path:
    """Return where the sidecar of a picture lies: beside it, its whole name kept if disks allow."""
    return path_beside(picture, picture.name, SIDECAR_SUFFIX)


def path_beside(picture: Path, stem: str, ending: str) -> Path:
    """Return the path of a file that belongs to a picture; a stem too long for disks is cut."""
    raw, room = os.fsencode(stem), _LONGEST_NAME - len(ending)
    if len(raw) > room:
        mark = f"~{hashlib.sha256(raw).hexdigest()[:8]}"  # no other picture's file has this name
        stem = raw[: room - len(mark)].decode("utf-8", "ignore") + mark
    return picture.with_name(stem + ending)


def write_sidecar(
    restoration: Restoration,
    picture: Path,
    *,
    quality: int,
    format: str | None = None,
    overwrite: bool = False,
) -> Path:
    """Write the sidecar of a picture and return its path. It is whole or not there.

    Args:
        restoration: what was done.
        picture: the picture's path.
        quality: as `save_photo` has it; told where the format has one.
        format: a key into FORMATS; None takes it from the suffix of `picture`.
        overwrite: whether an existing sidecar may be replaced.

    Raises:
        PhotoError: as `engine.photo.publishing`, for the sidecar's path.
    """
    path = sidecar_path(picture)
    name = format or from_suffix(picture)
    output = {"file": picture.name, "format": name, "quality": quality if name in _LOSSY else None}
    content = describe(restoration) | {"output": output}
    text = json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False)
    with publishing(path, overwrite=overwrite) as stream:
        stream.write(text.encode("utf-8", "backslashreplace") + b"\n")
    return path


def _pairs(restoration: Restoration) -> Iterator[tuple[RestoredFace, RestoreOptions]]:
    return zip(restoration.faces, restoration.options, strict=True)


def _describe_face(restored: RestoredFace, options: RestoreOptions) -> dict[str, Any]:
    chosen = restored.candidates[restored.chosen]
    return {
        "index": restored.index,
        "box": [float(value) for value in restored.face.box],
        "landmarks": restored.face.landmarks.tolist(),
        "score": float(restored.face.score),
        "manual": restored.face.manual,
        "options": dataclasses.asdict(options),
        "chosen": restored.chosen,
        "seed": chosen.seed,
        "similarity_before": _finite(restored.similarity_before),
        "similarity": _finite(chosen.similarity),
        "notes": list(restored.notes),
    }


def _describe_hole(hole: HoleMask) -> dict[str, str]:
    """The mask as a PNG of one bit a pixel, in base64: a few kilobytes."""
    stream = io.BytesIO()
    Image.fromarray(hole >= 128).save(stream, "PNG", optimize=True)
    return {"png": base64.b64encode(stream.getvalue()).decode("ascii")}


def _finite(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None


def _version(distribution: str) -> str | None:
    """Return the installed version; a frozen program may not carry every package's."""
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return None


def _properties(restoration: Restoration) -> str:
    request = _element("Request", restoration.request) if restoration.request else ""
    return request + (_networks_used(restoration) if restoration.uses_networks else "")


def _networks_used(restoration: Restoration) -> str:
    pack = restoration.pack
    boxes = not restoration.aligned  # else they are no places in the photograph
    faces = "".join(_face_item(*each, with_box=boxes) for each in _pairs(restoration))
    return (
        f'<Iptc4xmpExt:DigitalSourceType xmlns:Iptc4xmpExt="{IPTC_EXTENSION}">'
        f"{SOURCE_TYPE}</Iptc4xmpExt:DigitalSourceType>"
        + _element("Version", _version("heirloom") or "")
        + _element("Pack", " + ".join(f"{p.name} {p.version}" for p in (pack, *pack.parts)))
        + _element("PackSHA256", pack.sha256)
        + (_background(restoration.background) if restoration.background else "")
        + (_element("Enlarged", str(restoration.enlarged)) if restoration.enlarged > 1 else "")
        + (_element("Aligned", "True") if restoration.aligned else "")
        + f'<heirloom:Faces xmlns:heirloom="{NAMESPACE}">'
        + f"<rdf:Bag>{faces}</rdf:Bag></heirloom:Faces>"
    )


def _background(upscaler: UpscalerIdentity) -> str:
    name = f"{upscaler.file} ({upscaler.architecture}, {upscaler.scale}x)"
    return _element("Background", name) + _element("BackgroundSHA256", upscaler.sha256)


def _face_item(restored: RestoredFace, options: RestoreOptions, *, with_box: bool) -> str:
    chosen = restored.candidates[restored.chosen]
    box = {"Box": " ".join(f"{value:.1f}" for value in restored.face.box)}
    values = (box if with_box else {}) | {
        "Method": options.method,
        "Strength": f"{options.strength:.3f}",
        "Identity": f"{options.identity:.3f}",
        "Seed": str(chosen.seed),
    }
    if restored.hole is not None:
        values["Filled"] = "True"  # XMP's boolean: torn or blank places in it were painted
    fields = "".join(_element(name, value) for name, value in values.items())
    return f'<rdf:li rdf:parseType="Resource">{fields}</rdf:li>'


def _element(name: str, value: str) -> str:
    text = escape(_NOT_XML.sub("", value))
    return f'<heirloom:{name} xmlns:heirloom="{NAMESPACE}">{text}</heirloom:{name}>'
