import pytest
from PIL.TiffImagePlugin import IFDRational

from engine.photo.metadata import from_pillow, upright
from engine.types import Metadata


@pytest.mark.parametrize(
    ("stated", "kept"),
    [
        ((72.0, 72.0), (72.0, 72.0)),
        ((72.009, 71.9914), (72.0, 72.0)),
        ((96.53, 300.25), (96.53, 300.25)),
        ((IFDRational(600, 1), IFDRational(1200, 2)), (600.0, 600.0)),
        ((0, 0), None),
        ((float("nan"), 300), None),
        ((float("inf"), 300), None),
        ((IFDRational(1, 0), 300), None),
        ((-300, 300), None),
        ((10**9, 10**9), None),
        (("a", "b"), None),
        ((300,), None),
        (None, None),
    ],
)
def test_only_a_plausible_resolution_is_kept(stated, kept):
    assert upright(Metadata(dpi=stated), 1).dpi == kept


def test_a_quarter_turn_swaps_the_resolution(oriented_exif):
    stored = Metadata(exif=oriented_exif(6), dpi=(300.0, 600.0))
    assert upright(stored, 6).dpi == (600.0, 300.0)
    assert upright(stored, 3).dpi == (300.0, 600.0)


def test_odd_things_that_decoders_leave_behind():
    info = {"photoshop": b"not a table", "xmp": "<x/>\0\0", "icc_profile": b"", "exif": b"junk"}
    assert from_pillow(info) == Metadata(xmp=b"<x/>")
    assert from_pillow({"photoshop": {0x0404: b"iptc"}}).iptc == b"iptc"
    assert from_pillow({}) == Metadata()
