"""Every error in the words of the window: what failed, why, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from engine.errors import (
    CheckpointError,
    CheckpointProblem,
    DeviceError,
    NoFaceError,
    NonFiniteError,
    OutOfMemoryError,
    PackError,
    PhotoError,
    PhotoProblem,
)
from gui import checkpoint_texts
from gui import error_texts as texts
from gui.error_texts import Remedy, Task
from gui.queue_files import SUFFIXES


@dataclass(frozen=True)
class Explanation:
    """An error for a reader."""

    what: str
    why: str
    advice: str
    remedies: tuple[Remedy, ...] = ()  # the most helpful first
    detail: str = ""  # for the curious, not translated


def explain(error: BaseException, task: Task, path: Path | None = None) -> Explanation:
    """Words an error in the language of the window.

    Args:
        error: from the engine, or any other.
        task: what was being done.
        path: what it was done to, where the error itself does not know.
    """
    match error:
        case PhotoError():
            return _photo(error, task)
        case PackError():
            return _pack(error)
        case CheckpointError():
            return _checkpoint(error, task)
        case DeviceError():
            why = texts.DEVICE[error.problem]
            what = _tr(texts.DEVICE_WHAT).format(name=error.device.upper())
            remedies = (Remedy.USE_CPU, Remedy.RETRY)
            return Explanation(what, _tr(why), _tr(texts.DEVICE_ADVICE), remedies, error.detail)
        case NoFaceError():
            what = _tr(texts.NO_FACE[0]).format(name=error.path.name)
            return Explanation(
                what, _tr(texts.NO_FACE[1]), _tr(texts.NO_FACE[2]), (Remedy.DRAW_BOX,)
            )
        case OutOfMemoryError() | MemoryError():
            memory = (Remedy.RETRY, Remedy.USE_CPU) if task is Task.RESTORE else (Remedy.RETRY,)
            return _worded(task, path, texts.MEMORY, memory, "")
        case NonFiniteError():
            return _worded(task, path, texts.NON_FINITE, (Remedy.CHOOSE_PACK,), error.stage)
    why = _tr(texts.UNEXPECTED[0]).format(name=type(error).__name__)
    detail = str(error).partition("\n")[0]
    advice = _tr(texts.UNEXPECTED[1])
    return Explanation(_what(task, path), why, advice, (Remedy.RETRY,), detail)


def _photo(error: PhotoError, task: Task) -> Explanation:
    why, advice, reading, writing = texts.PHOTO[error.problem]
    remedies = writing if task is Task.SAVE else reading
    what = _what(task, error.path)
    if error.problem is PhotoProblem.NOT_A_PHOTO and error.path.suffix.lower() in SUFFIXES:
        why = texts.MISNAMED
    detail = error.detail if error.problem in texts.DETAILED else ""
    return Explanation(what, _tr(why), _tr(advice), remedies, detail)


def _pack(error: PackError) -> Explanation:
    what = _tr(texts.PACK_WHAT).format(name=error.path.name)
    advice = texts.PACK_ADVICE.get(error.problem, texts.PACK_ADVICE_USUAL)
    remedies = (Remedy.CHOOSE_PACK,)
    return Explanation(what, _tr(texts.PACK[error.problem]), _tr(advice), remedies, error.detail)


def _checkpoint(error: CheckpointError, task: Task) -> Explanation:
    """Restoring, it is the upscaler for the background; else it was to be imported."""

    def words(text: object) -> str:
        return QCoreApplication.translate("CheckpointTexts", str(text))

    texts_of = checkpoint_texts.CHECKPOINT[error.problem]
    what = checkpoint_texts.WHAT
    if task is Task.RESTORE:
        what = checkpoint_texts.WHAT_UPSCALER
        if error.problem is CheckpointProblem.UNRECOGNIZED:
            texts_of = checkpoint_texts.NO_UPSCALER
    why, advice = (words(text) for text in texts_of)
    return Explanation(words(what).format(name=error.path.name), why, advice, detail=error.detail)


def _worded(
    task: Task,
    path: Path | None,
    sentences: tuple[object, object],
    remedies: tuple[Remedy, ...],
    detail: str,
) -> Explanation:
    return Explanation(_what(task, path), _tr(sentences[0]), _tr(sentences[1]), remedies, detail)


def _what(task: Task, path: Path | None) -> str:
    if path is None:
        return _tr(texts.WHAT_NAMELESS[task])
    return _tr(texts.WHAT[task]).format(name=path.name)


def _tr(text: object) -> str:
    return QCoreApplication.translate("ErrorTexts", str(text))
