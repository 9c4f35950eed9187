"""Opens a photograph: told by its content, refused with a reason, upright, its metadata carried."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PIL.AvifImagePlugin import AvifImageFile
from PIL.BmpImagePlugin import BmpImageFile
from PIL.ImageFile import ImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.WebPImagePlugin import WebPImageFile

from engine.errors import PhotoError, PhotoProblem
from engine.photo import exif
from engine.photo.completeness import ends_early
from engine.photo.decoding import decode
from engine.photo.formats import HEAD_BYTES, recognize, recognize_other
from engine.photo.heif import read_heif
from engine.photo.jpeg_segments import check_segments
from engine.photo.metadata import from_pillow, upright
from engine.photo.png_reading import read_png
from engine.photo.source import MIN_SIDE, Opened, Source
from engine.photo.tiff_reading import read_tiff
from engine.types import ColorMode, Photo

# Made directly, not through Image.open: its own size limit is both lower and looser than ours.
_PLUGINS: dict[str, type[ImageFile]] = {
    "JPEG": JpegImageFile,
    "WEBP": WebPImageFile,
    "BMP": BmpImageFile,
    "AVIF": AvifImageFile,
}
_READERS: dict[str, Callable[[Source], Opened]] = {
    "PNG": read_png,
    "TIFF": read_tiff,
    "HEIF": read_heif,
}
# Of limits that Pillow has for the canvas of a WebP, and libheif for everything.
_LIMIT_WORDS = ("decompression bomb", "Security limit exceeded")
_PROBLEMS = {
    errno.ENOENT: PhotoProblem.MISSING,
    errno.ENOTDIR: PhotoProblem.MISSING,
    errno.EISDIR: PhotoProblem.IS_FOLDER,
    errno.EACCES: PhotoProblem.NO_PERMISSION,
    errno.EPERM: PhotoProblem.NO_PERMISSION,
    errno.ENAMETOOLONG: PhotoProblem.NAME_TOO_LONG,
}


def open_photo(path: Path) -> Photo:
    """Open a photograph and turn it upright; of a file with several pictures, the first.

    RGB values come as stored, and the ICC profile that gives them meaning travels with them. CMYK
    and Lab become RGB: through their profile to sRGB where there is one. 16-bit pictures stay
    16-bit. The file is only read, never written.

    Args:
        path: JPEG, PNG, TIFF, WebP, BMP, HEIC or AVIF; its name does not matter.

    Returns:
        The photograph with pixels [H, W, 3] RGB, uint8 or uint16.

    Raises:
        PhotoError: MISSING, IS_FOLDER, NO_PERMISSION, NAME_TOO_LONG, EMPTY, NOT_A_PHOTO,
            UNSUPPORTED, TOO_SMALL, TOO_LARGE, TRUNCATED, DAMAGED or IO.
    """
    with _system_errors(path):
        size = _checked_size(path)
        with path.open("rb") as stream:
            return _read(Source(path, stream, size))


def _checked_size(path: Path) -> int:
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        is_open = os.access(path, os.R_OK | os.X_OK)
        raise PhotoError(path, PhotoProblem.IS_FOLDER if is_open else PhotoProblem.NO_PERMISSION)
    if not stat.S_ISREG(status.st_mode):  # reading a pipe would wait forever
        raise PhotoError(path, PhotoProblem.NOT_A_PHOTO)
    if status.st_size == 0:
        raise PhotoError(path, PhotoProblem.EMPTY)
    return status.st_size


def _read(source: Source) -> Photo:
    head = source.stream.read(HEAD_BYTES)
    name = recognize(head)
    if name is None:
        other = recognize_other(head)
        problem = PhotoProblem.UNSUPPORTED if other else PhotoProblem.NOT_A_PHOTO
        raise source.refuse(problem, other or "")
    source.stream.seek(0)
    digest = hashlib.file_digest(source.stream, "sha256").hexdigest()
    source.stream.seek(0)
    with _decoder_errors(source, name):
        reader = _READERS.get(name)
        opened = reader(source) if reader else _read_with_pillow(source, _PLUGINS[name])
    picture, metadata = opened.picture, opened.metadata
    if min(picture.pixels.shape[:2]) < MIN_SIDE:  # the decoder saw another size than the header's
        raise source.refuse(PhotoProblem.DAMAGED, "no picture")
    if picture.mode is ColorMode.CMYK or picture.icc_profile is not None:
        metadata = replace(metadata, icc_profile=picture.icc_profile)
    return Photo(
        path=source.path,
        pixels=picture.pixels,
        format=name,
        mode=picture.mode,
        alpha=picture.alpha,
        metadata=metadata,
        sha256=digest,
    )


def _read_with_pillow(source: Source, plugin: type[ImageFile]) -> Opened:
    if plugin is JpegImageFile:
        check_segments(source.stream)
        source.stream.seek(0)
    image = plugin(source.stream)
    source.check_size(*image.size)
    stored = from_pillow(image.info)
    orientation = exif.orientation(stored.exif)
    picture = decode(image, stored.icc_profile, orientation)
    return Opened(picture, upright(stored, orientation))


@contextmanager
def _decoder_errors(source: Source, name: str) -> Iterator[None]:
    """Decoders raise anything on hostile bytes, and warn about what they mended."""
    try:
        with warnings.catch_warnings(action="ignore"):
            yield
    except PhotoError:
        raise
    except MemoryError as error:
        raise source.refuse(PhotoProblem.TOO_LARGE, "memory") from error
    except Exception as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        if any(words in str(error) for words in _LIMIT_WORDS):
            raise source.refuse(PhotoProblem.TOO_LARGE, "memory") from error
        detail = f"{type(error).__name__}: {error}".partition("\n")[0]
        raise source.refuse(_why(source, name, str(error)), detail) from error


def _why(source: Source, name: str, message: str) -> PhotoProblem:
    if "truncated" in message.lower() or ends_early(source.stream, name, source.size):
        return PhotoProblem.TRUNCATED
    if "not identified by this driver" in message:  # Pillow's words for a width or height of 0
        return PhotoProblem.TOO_SMALL
    unknown = "unknown pixel mode" in message or "unsupported" in message.lower()
    return PhotoProblem.UNSUPPORTED if unknown else PhotoProblem.DAMAGED


@contextmanager
def _system_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except PhotoError:
        raise
    except OSError as error:
        problem = _PROBLEMS.get(error.errno or 0, PhotoProblem.IO)
        raise PhotoError(path, problem, error.strerror or str(error)) from error
    except ValueError as error:  # a NUL character in the name
        raise PhotoError(path, PhotoProblem.MISSING, str(error)) from error
