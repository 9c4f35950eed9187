from pathlib import Path

import pytest

from engine.errors import (
    DeviceError,
    DeviceProblem,
    NoFaceError,
    NonFiniteError,
    OutOfMemoryError,
    PackError,
    PackProblem,
    PhotoError,
    PhotoProblem,
)
from gui.error_texts import Remedy, Task
from gui.explanation import explain

PATH = Path("/album/{odd} wedding.jpg")
ERRORS = [
    *(PhotoError(PATH, problem) for problem in PhotoProblem),
    *(PackError(PATH, problem) for problem in PackProblem),
    *(DeviceError("cuda", problem) for problem in DeviceProblem),
    NoFaceError(PATH),
    OutOfMemoryError("refine"),
    NonFiniteError("refine"),
    MemoryError(),
    ZeroDivisionError("by zero\nsecond line"),
]


@pytest.mark.parametrize("task", list(Task))
@pytest.mark.parametrize("error", ERRORS, ids=str)
def test_every_error_says_what_why_and_what_next(error, task):
    told = explain(error, task, PATH)
    for sentence in (told.what, told.why, told.advice):
        assert sentence.endswith(".")
        assert sentence[0].isupper() or sentence.startswith("“")
    assert told.remedies


def test_the_file_is_named():
    told = explain(PhotoError(PATH, PhotoProblem.DAMAGED), Task.OPEN)
    assert told.what == "“{odd} wedding.jpg” could not be opened."


def test_what_only_its_name_says_is_a_picture_is_told_so():
    named = explain(PhotoError(Path("page.jpg"), PhotoProblem.NOT_A_PHOTO), Task.OPEN)
    other = explain(PhotoError(Path("letter.txt"), PhotoProblem.NOT_A_PHOTO), Task.OPEN)
    assert "named like a picture" in named.why
    assert named.why != other.why


def test_the_system_s_words_are_told_only_where_they_say_more():
    gone = PhotoError(PATH, PhotoProblem.MISSING, "No such file or directory")
    failed = PhotoError(PATH, PhotoProblem.IO, "Remote I/O error")
    assert explain(gone, Task.OPEN).detail == ""
    assert explain(failed, Task.OPEN).detail == "Remote I/O error"


def test_a_full_disk_is_told_apart_from_a_lost_one():
    full = explain(PhotoError(PATH, PhotoProblem.NO_SPACE), Task.SAVE)
    lost = explain(PhotoError(PATH, PhotoProblem.NO_FOLDER), Task.SAVE)
    assert full.why != lost.why
    assert full.remedies[0] is Remedy.RETRY
    assert lost.remedies[0] is Remedy.CHOOSE_TARGET


def test_the_processor_is_offered_when_the_device_fails():
    for error in (OutOfMemoryError("refine"), DeviceError("cuda", DeviceProblem.TEST_FAILED)):
        assert Remedy.USE_CPU in explain(error, Task.RESTORE).remedies


def test_an_unknown_error_keeps_its_first_line():
    told = explain(ZeroDivisionError("by zero\nsecond"), Task.RESTORE)
    assert told.detail == "by zero"
    assert "ZeroDivisionError" in told.why
