"""Photographs written and opened again."""

from engine.photo import open_photo, save_photo
from engine.photo.formats import FORMATS

SUFFIX = {name: format.suffixes[0] for name, format in FORMATS.items()}


def reopened(photo, folder, format, **options):
    path = folder / f"out{SUFFIX[format]}"
    save_photo(photo, path, **options)
    assert [p.name for p in folder.iterdir() if p.name.startswith(".")] == []
    return open_photo(path)
