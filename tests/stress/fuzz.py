"""Coverage-guided fuzzing with Atheris of everything that reads files from elsewhere.

    python -m tests.stress.fuzz photo|pack|checkpoint SEEDS [libFuzzer's options, as -runs=10000]

Coverage is that of our own code and of the Python parts of Pillow and tifffile. A mistake, 10 s or
2 GB for one input end the run and leave the input beside; `tests.stress.reader` reads it again.
"""

import hashlib
import io
import json
import sys
import tempfile
import zipfile
from pathlib import Path

import atheris

_WATCHED = ["engine", "PIL", "tifffile"]
with atheris.instrument_imports(include=_WATCHED, enable_loader_override=False):
    import engine.converters.recognize
    import engine.packs
    import engine.photo.location
    import engine.provenance  # noqa: F401 - imported here to be watched
    from tests.stress.reader import outcome

LIMITS = ("-timeout=10", "-rss_limit_mb=2500", "-max_len=65536", "-verbosity=1")
"""libFuzzer counts the interpreter and PyTorch, which take half a gigabyte, as well."""
SEPARATOR = b"\n--tensors--\n"


def photo_file(folder: Path, data: bytes) -> Path:
    """The input is the file."""
    path = folder / "photo"
    path.write_bytes(data)
    return path


def pack_folder(folder: Path, data: bytes) -> Path:
    """The input is a manifest and a file of tensors, whose size and hash are set right."""
    manifest, _, tensors = data.partition(SEPARATOR)
    (folder / "net.safetensors").write_bytes(tensors)
    digest = hashlib.sha256(tensors).hexdigest()
    manifest = manifest.replace(b"0" * 64, digest.encode())
    manifest = manifest.replace(b"4294967296", str(len(tensors)).encode())
    (folder / "pack.json").write_bytes(manifest)
    return folder


def checkpoint_file(folder: Path, data: bytes) -> Path:
    """The input is the file, or after a P the pickle inside a sound archive."""
    path = folder / "checkpoint.pth"
    path.write_bytes(archive_of(data[1:]) if data[:1] == b"P" else data)
    return path


def archive_of(pickled: bytes) -> bytes:
    """PyTorch's archive around a pickle, with one storage of 64 bytes."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("archive/data.pkl", pickled)
        archive.writestr("archive/byteorder", "little")
        archive.writestr("archive/data/0", bytes(64))
        archive.writestr("archive/version", "3\n")
    return stream.getvalue()


PLACES = {"photo": photo_file, "pack": pack_folder, "checkpoint": checkpoint_file}


def seeds(kind: str) -> list[bytes]:
    """Sound inputs to begin with."""
    if kind == "photo":
        from tests.corpus.pictures import pictures

        return list(pictures().values())
    return _packs() if kind == "pack" else _checkpoints()


def _packs() -> list[bytes]:
    import torch
    from safetensors.torch import save

    from engine.networks.latent_mask import LatentMask, LatentMaskConfig

    config = {"channels": 4, "width": 4}
    entry = {"file": "net.safetensors", "bytes": 4294967296, "sha256": "0" * 64}
    entry |= {"kind": "latent-mask", "config": config}
    top = {"format": 1, "name": "a", "version": "1", "license": "", "description": ""}
    top |= {"training_data": "", "networks": {"mask": entry}}
    tensors = LatentMask(LatentMaskConfig(**config)).state_dict()
    half = {name: tensor.to(torch.float16) for name, tensor in tensors.items()}
    return [json.dumps(top).encode() + SEPARATOR + save(half)]


def _checkpoints() -> list[bytes]:
    import torch
    from safetensors.torch import save

    content = {"state_dict": {"module.conv_first.1.weight": torch.zeros(4, 4)}, "epoch": 3}
    kept = []
    for zipped in (True, False):
        stream = io.BytesIO()
        torch.save(content, stream, _use_new_zipfile_serialization=zipped)
        kept.append(stream.getvalue())
    with zipfile.ZipFile(io.BytesIO(kept[0])) as archive:
        (name,) = (n for n in archive.namelist() if n.endswith("data.pkl"))
        kept.append(b"P" + archive.read(name))
    return [*kept, save({"quantize.embedding.weight": torch.zeros(8, 3)})]


def main() -> None:
    """The command line."""
    kind, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds(kind)):
        (folder / f"seed-{number}").write_bytes(seed)
    workplace = Path(tempfile.mkdtemp(prefix="heirloom-fuzz-"))

    def one_input(data: bytes) -> None:
        came = outcome(kind, PLACES[kind](workplace, data))
        if came["outcome"] == "mistake":
            raise RuntimeError(came["error"])

    atheris.Setup([sys.argv[0], *LIMITS, *sys.argv[3:], str(folder)], one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
