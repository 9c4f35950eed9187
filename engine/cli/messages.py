"""Every error in words: what happened, why, and what to do next, with the file named."""

from __future__ import annotations

import errno

from engine.cli.exit_codes import OtherResultError, UsageError
from engine.errors import (
    CheckpointError,
    CheckpointProblem,
    DeviceError,
    DeviceProblem,
    MissingExtraError,
    NoFaceError,
    NonFiniteError,
    OutOfMemoryError,
    PackError,
    PackProblem,
    PhotoError,
    PhotoProblem,
)
from engine.types import DeviceReason, Fallback

PHOTO: dict[PhotoProblem, str] = {
    PhotoProblem.MISSING: "{path} is not there. Check the name, and that the drive is connected.",
    PhotoProblem.IS_FOLDER: "{path} is a folder where a photograph was expected. Name a file.",
    PhotoProblem.EMPTY: "{path} is empty: the file has no contents. Copy it again from where it "
    "came from.",
    PhotoProblem.NOT_A_PHOTO: "{path} is not a photograph that Heirloom can read{detail}. It "
    "reads JPEG, PNG, TIFF, WebP, BMP, HEIC and AVIF; save the picture as one of these.",
    PhotoProblem.TRUNCATED: "{path} ends too early: a part of the file is missing. Copy it again "
    "from where it came from.",
    PhotoProblem.DAMAGED: "{path} is damaged and cannot be read{detail}. Copy it again from where "
    "it came from, or open and save it in another program.",
    PhotoProblem.TOO_LARGE: "{path} is too large to handle safely{detail}. Make a smaller copy and "
    "restore that.",
    PhotoProblem.TOO_SMALL: "{path} is too small to hold a face{detail}. Scan it again at a higher "
    "resolution.",
    PhotoProblem.UNSUPPORTED: "{path} is of a kind that Heirloom cannot read or write{detail}. "
    "Use JPEG, PNG or TIFF instead.",
    PhotoProblem.NO_PERMISSION: "{path} may not be used: the system refused access. Change its "
    "permissions, or choose another folder.",
    PhotoProblem.EXISTS: "{path} is there already and was left as it is. Choose another name, or "
    "add --overwrite.",
    PhotoProblem.NO_FOLDER: "{path} cannot be written because its folder is not there. Make the "
    "folder first, or choose another.",
    PhotoProblem.NO_SPACE: "{path} could not be written because the disk is full. Free some space "
    "and try again.",
    PhotoProblem.NAME_TOO_LONG: "{path} has a name that is too long for this disk. Choose a "
    "shorter one.",
    PhotoProblem.SAME_FILE: "{path} is the photograph itself, and originals are never written "
    "over. Choose another name with -o.",
    PhotoProblem.IO: "{path} could not be read or written because of a disk error{detail}. Check "
    "the drive and try again.",
}

_REINSTALL = "Install Heirloom again, or choose another pack with --pack."

PACK: dict[PackProblem, str] = {
    PackProblem.MISSING: "The model pack {path} is not there. Check the name after --pack "
    "(`packs list` shows what is installed); if you gave none, install Heirloom again.",
    PackProblem.NO_MANIFEST: "The folder {path} is not a model pack: it has no pack.json. Name "
    "the folder that holds pack.json.",
    PackProblem.BAD_MANIFEST: "The model pack {path} is broken: its description does not make "
    "sense{detail}. " + _REINSTALL,
    PackProblem.NEWER_FORMAT: "The model pack {path} was made for a newer Heirloom{detail}. "
    "Update Heirloom, or choose another pack with --pack.",
    PackProblem.FILE_MISSING: "The model pack {path} is broken: a file is missing{detail}. "
    + _REINSTALL,
    PackProblem.WRONG_SIZE: "The model pack {path} is broken: a file does not have its right "
    "size{detail}. " + _REINSTALL,
    PackProblem.WRONG_HASH: "The model pack {path} is broken: the contents of a file have "
    "changed{detail}. " + _REINSTALL,
    PackProblem.UNSAFE_NAME: "The model pack {path} was refused because it names a file outside "
    "its own folder{detail}. Do not use this pack.",
    PackProblem.WRONG_TENSORS: "The model pack {path} is broken: its weights do not fit its "
    "network{detail}. " + _REINSTALL,
    PackProblem.NOT_FINITE: "The model pack {path} is broken: some of its weights are not "
    "numbers{detail}. " + _REINSTALL,
    PackProblem.UNKNOWN_NETWORK: "The model pack {path} needs a kind of network that this "
    "Heirloom does not know{detail}. Update Heirloom, or choose another pack with --pack.",
    PackProblem.UNREADABLE: "The model pack {path} could not be read{detail}. Check the "
    "permissions of its files. " + _REINSTALL,
    PackProblem.NO_NETWORK: "A network is missing{detail}: neither the model pack {path} nor "
    "another that is installed has it. `packs list` shows what there is, and `packs import` adds "
    "published checkpoints.",
}
_NETWORKS = {
    "detector": "the face detector",
    "judge": "the encoder that judges likeness",
    "guide": "the encoder that guides the diffusion",
    "irn": "the Identity Recovery Network, which makes the first guess",
    "vqgan": "the autoencoder whose latents CLR-Face works on",
    "preview": "the small decoder behind the preview",
    "prior": "CLR-Face's diffusion prior",
    "mask": "CLR-Face's latent mask",
    "ldm-prior": "the diffusion prior of latent diffusion",
    "unet": "DifFace's diffusion model",
}
"""What each role that a method cannot do without is."""

CHECKPOINT: dict[CheckpointProblem, str] = {
    CheckpointProblem.MISSING: "{path} is not there. Check the name, and that the drive is "
    "connected.",
    CheckpointProblem.NOT_A_CHECKPOINT: "{path} is not a checkpoint: it is neither a PyTorch file "
    "nor safetensors. If it was downloaded, the download may have brought a web page instead.",
    CheckpointProblem.UNREADABLE: "{path} cannot be read{detail}. It may be incomplete: download "
    "it again.",
    CheckpointProblem.HOSTILE: "{path} was refused because it does more than hold weights{detail}: "
    "opening it could run a program or fill the memory. Nothing in it was run. Do not use it.",
    CheckpointProblem.UNRECOGNIZED: "{path} holds no network that Heirloom knows{detail}. It "
    "imports checkpoints of DifFace, latent diffusion, ResShift (face autoencoder) and facexlib.",
    CheckpointProblem.WRONG_TENSORS: "{path} looks like a known network, but its weights do not "
    "fit it{detail}. It may be of another size, incomplete, or a mixture of several.",
    CheckpointProblem.NOT_FINITE: "{path} holds weights that are not numbers, or too large for "
    "half precision{detail}. Download it again.",
    CheckpointProblem.TWICE: "{path} holds a network that another of the files holds too{detail}. "
    "Import them one by one, each with its own --name.",
    CheckpointProblem.ALREADY_IMPORTED: "These weights are imported already: the pack {path} holds "
    "them.",
    CheckpointProblem.NAME_TAKEN: "A pack {path} is there already and was left as it is. Choose "
    "another name with --name.",
    CheckpointProblem.BAD_NAME: "{path} was not imported because its pack cannot have this name"
    "{detail}. Choose one of letters, digits, dots and dashes with --name.",
    CheckpointProblem.NO_SPACE: "The pack {path} could not be written because the disk is full. "
    "Free some space and try again.",
    CheckpointProblem.NOT_WRITABLE: "The pack {path} could not be written{detail}. Check the "
    "permissions of its folder.",
}

DEVICE: dict[DeviceProblem, str] = {
    DeviceProblem.NOT_PRESENT: "There is no {device} device here, or this PyTorch cannot use it"
    "{detail}. Leave --device out, or say --device cpu.",
    DeviceProblem.TEST_FAILED: "The {device} device failed a small test calculation{detail}. "
    "Update its driver, or say --device cpu.",
}

REASON: dict[DeviceReason, str] = {
    DeviceReason.ASKED: "as asked for",
    DeviceReason.FASTEST: "the fastest device here, and it passed its test",
    DeviceReason.NO_ACCELERATOR: "no graphics processor that PyTorch can use was found",
    DeviceReason.ACCELERATOR_FAILED: "the graphics processor failed its test",
}

_FALLBACK = {
    "float32": "computed again in float32",
    "smaller-batch": "computed in smaller parts",
    "cpu": "computed on the processor instead",
}


def describe(error: BaseException) -> str:
    """The error as one or two sentences for the user."""
    match error:
        case OtherResultError():
            return (
                f"{error.path} is there already, made with other options or from another "
                "photograph, and was left as it is. Choose another name, or add --overwrite."
            )
        case PhotoError():
            return PHOTO[error.problem].format(path=error.path, detail=_detail(error.detail))
        case PackError():
            detail = _NETWORKS.get(error.detail, error.detail)
            return PACK[error.problem].format(path=error.path, detail=_detail(detail))
        case CheckpointError():
            return CHECKPOINT[error.problem].format(path=error.path, detail=_detail(error.detail))
        case DeviceError():
            return DEVICE[error.problem].format(
                device=error.device.upper(), detail=_detail(error.detail)
            )
        case NoFaceError():
            return _no_face(error)
        case NonFiniteError():
            return (
                f"The networks gave no usable picture ({error.stage}), in float32 too. The model "
                "pack is probably broken: `packs verify` checks it."
            )
        case OutOfMemoryError() | MemoryError():
            return _out_of_memory(error)
        case MissingExtraError():
            return (
                f"This needs a part that is not installed: pip install 'heirloom[{error.extra}]'."
            )
        case UsageError():
            return str(error)
        case OSError(errno=errno.ENOSPC | errno.EDQUOT):
            return (
                "The disk is full, so what Heirloom has to say could not be written. Results that "
                "were finished before are kept. Free some space and try again."
            )
        case KeyboardInterrupt():
            return "Cancelled. What was finished before is kept; nothing half-done is left."
    name = type(error).__name__
    return (
        f"Something went wrong that Heirloom did not expect ({name}: {_first_line(error)}). The "
        "photograph was not changed. Please report this with the command that you used."
    )


def describe_fallback(fallback: Fallback) -> str:
    """A substitute that was used, in words."""
    return f"{_FALLBACK[fallback.kind]} ({fallback.reason})"


def _detail(detail: str) -> str:
    return f" ({detail})" if detail else ""


def _first_line(error: BaseException) -> str:
    return str(error).partition("\n")[0][:200]


def _no_face(error: NoFaceError) -> str:
    if error.found:
        return (
            f"None of the faces asked for is in {error.path} ({error.found} found; uncertain ones "
            "count only when named), so nothing was written. `detect` numbers them for --faces."
        )
    return (
        f"No face was found in {error.path}, so nothing was written. If there is one, crop the "
        "photograph closer around it and try again, or use --aligned on the cropped face."
    )


def _out_of_memory(error: OutOfMemoryError | MemoryError) -> str:
    stage = f" ({error.stage})" if isinstance(error, OutOfMemoryError) else ""
    return (
        f"The memory was not enough{stage}, also in smaller parts. Close other programs, use "
        "fewer --candidates, or restore a smaller copy of the photograph."
    )
