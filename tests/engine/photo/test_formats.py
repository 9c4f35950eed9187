from pathlib import Path

import pytest

from engine.photo.formats import FORMATS, from_suffix, recognize, recognize_other


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"\xff\xd8\xff\xe1", "JPEG"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"II*\0", "TIFF"),
        (b"MM\0*", "TIFF"),
        (b"II+\0\x08\0", "TIFF"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "WEBP"),
        (b"RIFF\x10\0\0\0WAVEfmt ", None),
        (b"BM\x36\0\0\0\0\0\0\0\x36", "BMP"),
        (b"BMW and other cars", None),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIF"),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1miafheic", "HEIF"),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", "AVIF"),
        (b"\0\0\0\x18ftypavif\0\0\0\0mif1miaf", "AVIF"),
        (b"\0\0\0\x14ftypisom\0\0\0\0mp41", None),
        (b"", None),
    ],
)
def test_content_tells_the_format(head, name):
    assert recognize(head) == name
    assert name is None or recognize_other(head) is None


def test_suffixes_are_clear_and_case_does_not_matter():
    suffixes = [suffix for known in FORMATS.values() for suffix in known.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert from_suffix(Path("Scan 0001.TIFF")) == "TIFF"
    assert from_suffix(Path("archive.tar.gz")) is None
    assert from_suffix(Path("jpg")) is None
