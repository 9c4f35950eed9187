import numpy as np
import pytest
from PySide6.QtGui import QImage

from engine.types import FacesFound, Photo
from gui.edits import Edits
from gui.safe_point import SafePoint
from tests.gui.fakes import FACES


@pytest.fixture
def work(document, photo_file):
    """Opens a photograph and changes something."""

    def begin():
        document.open(Photo(photo_file, np.zeros((200, 300, 3), np.uint8), "PNG"), QImage())
        document.set_found(FacesFound(FACES))
        Edits(document).include_none()

    begin()
    yield begin
    document.undo_stack.clear()  # as the program does, else it tells of its end


@pytest.fixture
def point(work, document):
    point = SafePoint(document, document)
    point.set()
    return point


def test_the_work_is_safe_once_it_is_written(point, document):
    assert not document.undo_stack.isClean()
    point.reach()
    assert document.undo_stack.isClean()


def test_work_that_went_on_is_not_safe(point, document):
    document.undo_stack.undo()
    Edits(document).include_all()  # as many steps as before, but others
    point.reach()
    assert not document.undo_stack.isClean()


def test_another_photograph_is_not_made_safe_by_the_last_one(point, document, work):
    work()
    point.reach()
    assert not document.undo_stack.isClean()
