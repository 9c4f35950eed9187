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
