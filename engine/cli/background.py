"""`restore --background`: the picture around the faces, through an upscaler of the user's own."""

from __future__ import annotations

from argparse import Namespace

from engine.background import Upscaler, load_upscaler
from engine.cli.exit_codes import UsageError
from engine.errors import CheckpointError, CheckpointProblem
from engine.restorer import Restorer


def chosen_upscaler(arguments: Namespace, restorer: Restorer) -> Upscaler | None:
    """The upscaler that was named, on the restorer's device; None where none was.

    Raises:
        UsageError: it is no upscaler, or there is no background.
        CheckpointError: its file cannot be read.
    """
    if arguments.background is None:
        return None
    if arguments.aligned:
        raise UsageError("A face crop has no background: leave --background or --aligned out.")
    try:
        return load_upscaler(arguments.background, restorer.choice.device)
    except CheckpointError as error:
        if error.problem is not CheckpointProblem.UNRECOGNIZED:
            raise
        detail = f" ({error.detail})" if error.detail else ""
        raise UsageError(
            f"{error.path} is no upscaler for whole pictures that spandrel knows{detail}. Choose "
            "another file, such as one of Real-ESRGAN."
        ) from error
