import pytest

from engine.photo.formats import FORMATS
from gui.export_choice import (
    EXPORT_FORMATS,
    ExportChoice,
    format_for,
    offered_formats,
    size_for,
)


@pytest.mark.parametrize(
    "wrong", [{"quality": 0}, {"enlarge": 0}, {"enlarge": 5}, {"long_side": 3}, {"format": "GIF"}]
)
def test_values_out_of_range_are_refused(wrong):
    with pytest.raises(ValueError):  # noqa: PT011 - different messages
        ExportChoice(**wrong)


def test_the_engine_writes_every_format_offered_as_described():
    for name, offered in EXPORT_FORMATS.items():
        assert offered.suffix in FORMATS[name].suffixes
        assert offered.deep <= FORMATS[name].deep


def test_a_photograph_keeps_its_format_where_it_can():
    assert format_for(ExportChoice(), "HEIF") == "HEIF"
    assert format_for(ExportChoice(), "BMP") == "PNG"
    assert format_for(ExportChoice(format="TIFF"), "JPEG") == "TIFF"


def test_what_is_only_read_here_is_not_offered(monkeypatch):
    monkeypatch.setattr("engine.photo.writing.writes_heif", lambda: False)
    assert offered_formats() == [name for name in EXPORT_FORMATS if name != "HEIF"]
    assert format_for(ExportChoice(format="HEIF"), "HEIF") == "PNG"


@pytest.mark.parametrize(
    ("side", "expected"), [(None, (400, 300)), (4000, (400, 300)), (100, (100, 75))]
)
def test_a_longest_side_reduces_and_never_enlarges(side, expected):
    assert size_for(400, 300, side) == expected


def test_a_line_of_pixels_keeps_at_least_one():
    assert size_for(10_000, 3, 64) == (64, 1)
