from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.photo.preparing import metadata_for
from engine.types import Metadata, Photo


@pytest.mark.parametrize(
    ("space", "kept"),
    [
        (b"RGB ", (True, True)),
        (b"GRAY", (False, True)),
        (b"CMYK", (False, False)),
        (b"Lab ", (0, 0)),
    ],
)
def test_a_profile_of_other_channels_is_not_carried(rgb, srgb, space, kept):
    profile = srgb[:16] + space + srgb[20:]
    photo = Photo(Path("a.png"), rgb, "PNG", metadata=Metadata(icc_profile=profile))
    for gray, stays in zip((False, True), kept, strict=True):
        stored = metadata_for(photo, gray=gray, keep=True, xmp=None)
        assert stored.icc_profile == (profile if stays else None)


def test_exif_states_the_size_of_what_is_stored(rgb, oriented_exif):
    metadata = Metadata(exif=oriented_exif(1))
    photo = Photo(Path("a.png"), np.tile(rgb, (2, 3, 1)), "PNG", metadata=metadata)
    block = Image.Exif()
    block.load(metadata_for(photo, gray=False, keep=True, xmp=None).exif)
    sides = block.get_ifd(0x8769)
    assert (sides[0xA003], sides[0xA002]) == photo.pixels.shape[:2]
