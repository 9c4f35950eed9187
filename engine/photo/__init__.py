"""Photographs in and out: pixels exact, metadata carried, nothing ever half written."""

from engine.photo.publishing import publishing
from engine.photo.reading import open_photo
from engine.photo.temporaries import remove_stale_temporaries
from engine.photo.writing import save_photo

__all__ = ["open_photo", "publishing", "remove_stale_temporaries", "save_photo"]
