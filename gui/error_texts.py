"""The sentences of every error, and which buttons help; `gui.explanation` puts them together."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from engine.errors import DeviceProblem, PackProblem, PhotoProblem


class Task(StrEnum):
    """What was being done."""

    OPEN = "open"
    RESTORE = "restore"
    SAVE = "save"


class Remedy(StrEnum):
    """What a button in the error dialog offers."""

    RETRY = "retry"
    CHOOSE_FILE = "choose-file"
    CHOOSE_TARGET = "choose-target"  # the export dialog again
    CHOOSE_PACK = "choose-pack"  # the preferences at their model packs
    USE_CPU = "use-cpu"
    DRAW_BOX = "draw-box"
    OPEN_QUEUE = "open-queue"


WHAT = {
    Task.OPEN: QT_TRANSLATE_NOOP("ErrorTexts", "“{name}” could not be opened."),
    Task.RESTORE: QT_TRANSLATE_NOOP("ErrorTexts", "“{name}” could not be restored."),
    Task.SAVE: QT_TRANSLATE_NOOP("ErrorTexts", "“{name}” could not be saved."),
}
WHAT_NAMELESS = {
    Task.OPEN: QT_TRANSLATE_NOOP("ErrorTexts", "The photograph could not be opened."),
    Task.RESTORE: QT_TRANSLATE_NOOP("ErrorTexts", "The faces could not be restored."),
    Task.SAVE: QT_TRANSLATE_NOOP("ErrorTexts", "The photograph could not be saved."),
}
_COPY_AGAIN = QT_TRANSLATE_NOOP("ErrorTexts", "Copy it again from where it came from.")
_OTHER_NAME = QT_TRANSLATE_NOOP("ErrorTexts", "Choose another name.")
_FILE, _TARGET, _RETRY = (Remedy.CHOOSE_FILE,), (Remedy.CHOOSE_TARGET,), (Remedy.RETRY,)
_RETRY_OR_TARGET = (Remedy.RETRY, Remedy.CHOOSE_TARGET)

# Why, what to do, the buttons when it was being read, the buttons when it was being written.
PHOTO: dict[PhotoProblem, tuple[object, object, tuple[Remedy, ...], tuple[Remedy, ...]]] = {
    PhotoProblem.MISSING: (
        QT_TRANSLATE_NOOP("ErrorTexts", "The file is not there any more."),
        QT_TRANSLATE_NOOP("ErrorTexts", "Check that its drive is connected, then try again."),
        (Remedy.RETRY, Remedy.CHOOSE_FILE),
        _RETRY_OR_TARGET,
    ),
    PhotoProblem.IS_FOLDER: (
        QT_TRANSLATE_NOOP("ErrorTexts", "This is a folder, not a photograph."),
        QT_TRANSLATE_NOOP("ErrorTexts", "The queue restores all photographs of a folder."),
        (Remedy.OPEN_QUEUE, Remedy.CHOOSE_FILE),
        _TARGET,
    ),
    PhotoProblem.EMPTY: (
        QT_TRANSLATE_NOOP("ErrorTexts", "The file has no contents."),
        _COPY_AGAIN,
        _FILE,
        _RETRY,
    ),
    PhotoProblem.NOT_A_PHOTO: (
        QT_TRANSLATE_NOOP("ErrorTexts", "It is not a kind of picture that Heirloom can read."),
        QT_TRANSLATE_NOOP("ErrorTexts", "JPEG, PNG, TIFF, WebP, BMP, HEIC and AVIF can be opened."),
        _FILE,
        _TARGET,
    ),
    PhotoProblem.TRUNCATED: (
        QT_TRANSLATE_NOOP("ErrorTexts", "The file ends too early: a part of it is missing."),
        _COPY_AGAIN,
        _FILE,
        _RETRY,
    ),
    PhotoProblem.DAMAGED: (
        QT_TRANSLATE_NOOP("ErrorTexts", "The file is damaged inside."),
        QT_TRANSLATE_NOOP(
            "ErrorTexts", "Copy it again, or open it in another program and save it from there."
        ),
        _FILE,
        _RETRY,
    ),
    PhotoProblem.TOO_LARGE: (
        QT_TRANSLATE_NOOP("ErrorTexts", "The picture is too large for this."),
        QT_TRANSLATE_NOOP("ErrorTexts", "Use a smaller copy, or save as PNG or TIFF."),
        _FILE,
        _TARGET,
    ),
    PhotoProblem.TOO_SMALL: (
        QT_TRANSLATE_NOOP("ErrorTexts", "The picture is too small to hold a face."),
        QT_TRANSLATE_NOOP("ErrorTexts", "Scan the photograph again at a higher resolution."),
        _FILE,
        _TARGET,
    ),
    PhotoProblem.UNSUPPORTED: (
        QT_TRANSLATE_NOOP("ErrorTexts", "This kind of file is not supported."),
        QT_TRANSLATE_NOOP("ErrorTexts", "Use JPEG, PNG or TIFF."),
        _FILE,
        _TARGET,
    ),
    PhotoProblem.NO_PERMISSION: (
        QT_TRANSLATE_NOOP("ErrorTexts", "The system refused access to the file or its folder."),
        QT_TRANSLATE_NOOP("ErrorTexts", "Choose another place, or change the permissions."),
        (Remedy.CHOOSE_FILE, Remedy.RETRY),
        (Remedy.CHOOSE_TARGET, Remedy.RETRY),
    ),
    PhotoProblem.EXISTS: (
        QT_TRANSLATE_NOOP("ErrorTexts", "A file of this name is there, and it was left as it is."),
        _OTHER_NAME,
        _FILE,
        _TARGET,
    ),
    PhotoProblem.NO_FOLDER: (
        QT_TRANSLATE_NOOP("ErrorTexts", "Its folder is not there any more."),
        QT_TRANSLATE_NOOP("ErrorTexts", "Connect the drive again, or choose another folder."),
        _RETRY,
        (Remedy.CHOOSE_TARGET, Remedy.RETRY),
    ),
    PhotoProblem.NO_SPACE: (
        QT_TRANSLATE_NOOP("ErrorTexts", "The disk is full."),
        QT_TRANSLATE_NOOP("ErrorTexts", "Free some space and try again, or choose another folder."),
        _RETRY,
        _RETRY_OR_TARGET,
    ),
    PhotoProblem.NAME_TOO_LONG: (
        QT_TRANSLATE_NOOP("ErrorTexts", "The name is too long for this disk."),
        QT_TRANSLATE_NOOP("ErrorTexts", "Choose a shorter name."),
        _FILE,
        _TARGET,
    ),
    PhotoProblem.SAME_FILE: (
        QT_TRANSLATE_NOOP("ErrorTexts", "This is the original, and it is never written over."),
        _OTHER_NAME,
        _FILE,
        _TARGET,
    ),
    PhotoProblem.IO: (
        QT_TRANSLATE_NOOP("ErrorTexts", "The disk did not do what it was asked."),
        QT_TRANSLATE_NOOP("ErrorTexts", "Check the drive and its cable, then try again."),
        _RETRY,
        _RETRY_OR_TARGET,
    ),
}
MISNAMED = QT_TRANSLATE_NOOP("ErrorTexts", "It is named like a picture, but is none.")
DETAILED = {
    *(PhotoProblem.NOT_A_PHOTO, PhotoProblem.DAMAGED, PhotoProblem.TOO_LARGE),
    *(PhotoProblem.UNSUPPORTED, PhotoProblem.IO),
}
"""Of these a detail tells more; the system's own words for the others say the same again."""

PACK_WHAT = QT_TRANSLATE_NOOP("ErrorTexts", "The model pack “{name}” cannot be used.")
_CHANGED = QT_TRANSLATE_NOOP("ErrorTexts", "One of its files is not as it was made.")
PACK = {
    PackProblem.MISSING: QT_TRANSLATE_NOOP("ErrorTexts", "It is not there any more."),
    PackProblem.NO_MANIFEST: QT_TRANSLATE_NOOP("ErrorTexts", "Its description is missing."),
    PackProblem.BAD_MANIFEST: QT_TRANSLATE_NOOP("ErrorTexts", "Its description is broken."),
    PackProblem.NEWER_FORMAT: QT_TRANSLATE_NOOP("ErrorTexts", "It is made for a newer Heirloom."),
    PackProblem.FILE_MISSING: QT_TRANSLATE_NOOP("ErrorTexts", "One of its files is missing."),
    PackProblem.WRONG_SIZE: _CHANGED,
    PackProblem.WRONG_HASH: _CHANGED,
    PackProblem.UNSAFE_NAME: QT_TRANSLATE_NOOP(
        "ErrorTexts", "It reaches for a file outside its own folder, as no honest pack does."
    ),
    PackProblem.WRONG_TENSORS: QT_TRANSLATE_NOOP(
        "ErrorTexts", "Its weights do not fit its networks."
    ),
    PackProblem.NOT_FINITE: QT_TRANSLATE_NOOP("ErrorTexts", "Some of its weights are no numbers."),
    PackProblem.UNKNOWN_NETWORK: QT_TRANSLATE_NOOP(
        "ErrorTexts", "It needs a network that this Heirloom does not know."
    ),
    PackProblem.UNREADABLE: QT_TRANSLATE_NOOP("ErrorTexts", "Its files cannot be read."),
    PackProblem.NO_NETWORK: QT_TRANSLATE_NOOP(
        "ErrorTexts", "Neither it nor the imported packs hold a network that is needed for this."
    ),
}
PACK_ADVICE_USUAL = QT_TRANSLATE_NOOP(
    "ErrorTexts", "Choose another pack, or install Heirloom again."
)
_UPDATE = QT_TRANSLATE_NOOP("ErrorTexts", "Choose another pack, or update Heirloom.")
PACK_ADVICE = {
    PackProblem.NEWER_FORMAT: _UPDATE,
    PackProblem.UNKNOWN_NETWORK: _UPDATE,
    PackProblem.UNSAFE_NAME: QT_TRANSLATE_NOOP("ErrorTexts", "Do not use this pack."),
    PackProblem.NO_NETWORK: QT_TRANSLATE_NOOP(
        "ErrorTexts", "Choose another method, or import the weights in the preferences."
    ),
}
DEVICE_WHAT = QT_TRANSLATE_NOOP("ErrorTexts", "The device {name} cannot be used.")
DEVICE = {
    DeviceProblem.NOT_PRESENT: QT_TRANSLATE_NOOP(
        "ErrorTexts", "This computer has none that Heirloom can use."
    ),
    DeviceProblem.TEST_FAILED: QT_TRANSLATE_NOOP(
        "ErrorTexts", "It did not compute a small test correctly."
    ),
}
DEVICE_ADVICE = QT_TRANSLATE_NOOP(
    "ErrorTexts", "Use the processor, which is slower and always works, or update the driver."
)
NO_FACE = (
    QT_TRANSLATE_NOOP("ErrorTexts", "No face was found in “{name}”."),
    QT_TRANSLATE_NOOP("ErrorTexts", "It may be very small, turned away or badly faded."),
    QT_TRANSLATE_NOOP("ErrorTexts", "Draw a box around it by hand."),
)
MEMORY = (
    QT_TRANSLATE_NOOP("ErrorTexts", "There was not enough memory, also in smaller parts."),
    QT_TRANSLATE_NOOP("ErrorTexts", "Close other programs, or ask for fewer candidates."),
)
NON_FINITE = (
    QT_TRANSLATE_NOOP("ErrorTexts", "The networks gave no usable picture."),
    QT_TRANSLATE_NOOP("ErrorTexts", "The model pack may be broken: verify it."),
)
UNEXPECTED = (
    QT_TRANSLATE_NOOP("ErrorTexts", "An error came up that Heirloom does not know ({name})."),
    QT_TRANSLATE_NOOP(
        "ErrorTexts",
        "Your photograph was not changed. If it happens again, please send us the report.",
    ),
)
