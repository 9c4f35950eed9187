from pathlib import Path

import pytest

from engine.cli.exit_codes import ExitCode, UsageError, code_of, worst
from engine.cli.messages import CHECKPOINT, DEVICE, PACK, PHOTO, REASON, describe
from engine.errors import (
    CheckpointError,
    CheckpointProblem,
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
from engine.types import DeviceReason

PLACE = Path("albums/großmutter.jpg")
ERRORS = [
    *(PhotoError(PLACE, problem, "so") for problem in PhotoProblem),
    *(PackError(PLACE, problem, "so") for problem in PackProblem),
    *(CheckpointError(PLACE, problem, "so") for problem in CheckpointProblem),
    NoFaceError(PLACE),
    NoFaceError(PLACE, found=2),
]
WITHOUT_FILE = [
    *(DeviceError("cuda", problem, "so") for problem in DeviceProblem),
    NonFiniteError("decode"),
    OutOfMemoryError("decode"),
    MemoryError(),
    KeyboardInterrupt(),
    UsageError("Name a file."),
    ValueError("first line\nsecond line"),
]


@pytest.mark.parametrize("table", [(PHOTO, PhotoProblem), (PACK, PackProblem),
                                   (CHECKPOINT, CheckpointProblem),
                                   (DEVICE, DeviceProblem), (REASON, DeviceReason)])  # fmt: skip
def test_every_problem_has_its_own_words(table):
    texts, problems = table
    assert set(texts) == set(problems)
    assert len(set(texts.values())) == len(texts)


@pytest.mark.parametrize("error", ERRORS, ids=str)
def test_the_file_is_named(error):
    assert str(PLACE) in describe(error)


@pytest.mark.parametrize("error", ERRORS + WITHOUT_FILE, ids=repr)
def test_an_error_is_one_line_of_whole_sentences(error):
    text = describe(error)
    assert "\n" not in text
    assert text[0].isupper() or text.startswith(str(PLACE))
    assert text.endswith(".")
    assert "{" not in text


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (UsageError(), 2),
        (DeviceError("cuda", DeviceProblem.NOT_PRESENT), 2),
        (PhotoError(PLACE, PhotoProblem.MISSING), 3),
        (NoFaceError(PLACE), 4),
        (PackError(PLACE, PackProblem.MISSING), 5),
        (CheckpointError(PLACE, CheckpointProblem.HOSTILE), 5),
        (NonFiniteError("decode"), 5),
        (OutOfMemoryError("decode"), 6),
        (MemoryError(), 6),
        (KeyboardInterrupt(), 130),
        (ZeroDivisionError(), 1),
    ],
)
def test_each_error_has_its_exit_code(error, code):
    assert code_of(error) == code


def test_the_most_serious_code_counts():
    assert worst([]) is ExitCode.DONE
    assert worst([ExitCode.NO_FACE, ExitCode.DONE, ExitCode.PHOTO]) is ExitCode.PHOTO
    assert worst([ExitCode.PHOTO, ExitCode.MEMORY]) is ExitCode.MEMORY
