"""The sentences for checkpoints that were not imported: why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from engine.errors import CheckpointProblem

WHAT = QT_TRANSLATE_NOOP("CheckpointTexts", "“{name}” was not imported.")
WHAT_UPSCALER = QT_TRANSLATE_NOOP("CheckpointTexts", "“{name}” cannot improve the background.")
NO_UPSCALER = (
    QT_TRANSLATE_NOOP("CheckpointTexts", "It is no upscaler for whole pictures that is known."),
    QT_TRANSLATE_NOOP("CheckpointTexts", "Choose another file in the preferences."),
)
_DOWNLOAD = QT_TRANSLATE_NOOP("CheckpointTexts", "Download it again.")
_NAME = QT_TRANSLATE_NOOP("CheckpointTexts", "Give it another name.")

CHECKPOINT: dict[CheckpointProblem, tuple[object, object]] = {
    CheckpointProblem.MISSING: (
        QT_TRANSLATE_NOOP("CheckpointTexts", "The file is not there any more."),
        QT_TRANSLATE_NOOP("CheckpointTexts", "Check that its drive is connected."),
    ),
    CheckpointProblem.NOT_A_CHECKPOINT: (
        QT_TRANSLATE_NOOP("CheckpointTexts", "It is neither a PyTorch file nor safetensors."),
        QT_TRANSLATE_NOOP(
            "CheckpointTexts", "The download may have brought a web page instead: look into it."
        ),
    ),
    CheckpointProblem.UNREADABLE: (
        QT_TRANSLATE_NOOP("CheckpointTexts", "It cannot be read; it may be incomplete."),
        _DOWNLOAD,
    ),
    CheckpointProblem.HOSTILE: (
        QT_TRANSLATE_NOOP(
            "CheckpointTexts",
            "It does more than hold weights: opening it could run a program or fill the memory. "
            "Nothing in it was run.",
        ),
        QT_TRANSLATE_NOOP("CheckpointTexts", "Do not use this file."),
    ),
    CheckpointProblem.UNRECOGNIZED: (
        QT_TRANSLATE_NOOP("CheckpointTexts", "It holds no network that Heirloom knows."),
        QT_TRANSLATE_NOOP(
            "CheckpointTexts",
            "DifFace, latent diffusion, ResShift (face autoencoder) and facexlib can be imported.",
        ),
    ),
    CheckpointProblem.WRONG_TENSORS: (
        QT_TRANSLATE_NOOP(
            "CheckpointTexts", "It looks like a known network, but its weights do not fit it."
        ),
        QT_TRANSLATE_NOOP(
            "CheckpointTexts", "It may be incomplete, of another size, or a mixture of several."
        ),
    ),
    CheckpointProblem.NOT_FINITE: (
        QT_TRANSLATE_NOOP("CheckpointTexts", "Some of its weights are not numbers."),
        _DOWNLOAD,
    ),
    CheckpointProblem.TWICE: (
        QT_TRANSLATE_NOOP("CheckpointTexts", "Another of the files holds the same network."),
        QT_TRANSLATE_NOOP("CheckpointTexts", "Import them one by one."),
    ),
    CheckpointProblem.ALREADY_IMPORTED: (
        QT_TRANSLATE_NOOP("CheckpointTexts", "These weights are imported already, as this pack."),
        QT_TRANSLATE_NOOP("CheckpointTexts", "It is in the list of model packs."),
    ),
    CheckpointProblem.NAME_TAKEN: (
        QT_TRANSLATE_NOOP("CheckpointTexts", "A pack of this name is there already."),
        _NAME,
    ),
    CheckpointProblem.BAD_NAME: (
        QT_TRANSLATE_NOOP("CheckpointTexts", "A pack cannot have this name."),
        QT_TRANSLATE_NOOP("CheckpointTexts", "Use letters without accents, digits and dashes."),
    ),
    CheckpointProblem.NO_SPACE: (
        QT_TRANSLATE_NOOP("CheckpointTexts", "The disk is full."),
        QT_TRANSLATE_NOOP("CheckpointTexts", "Free some space and try again."),
    ),
    CheckpointProblem.NOT_WRITABLE: (
        QT_TRANSLATE_NOOP("CheckpointTexts", "The folder of the packs cannot be written to."),
        QT_TRANSLATE_NOOP("CheckpointTexts", "Check its permissions."),
    ),
}
