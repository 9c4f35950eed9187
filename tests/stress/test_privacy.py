"""Nothing leaves this computer; nothing of a face or a life stays where nobody asked for it."""

import dataclasses
import json
import logging
import re
import shutil
import struct
import subprocess
import sys
import zlib

import numpy as np
import pytest
import torch

from engine.cli.app import run
from engine.networks.identity import IdentityEncoder
from engine.photo import open_photo, save_photo
from engine.photo.formats import FORMATS
from engine.photo.location import without_location
from engine.types import Metadata, Photo
from gui import settings as keys
from gui.app import begin
from gui.crash_handler import CrashHandler
from gui.export_choice import ExportChoice
from gui.preferences import _clear_logs
from gui.recent import RecentPhotos
from gui.recovery import sessions_folder
from tests.corpus.pictures import SRGB, exif
from tests.gui.fakes import FakeRestorer
from tests.gui.test_main_window import settle
from tests.stress.conftest import ROOT, linux, sizes
from tests.stress.program import detect_in_the_middle, photographs

XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    b'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="Sillamae"/></rdf:RDF>'
    b"</x:xmpmeta>"
)
IPTC = b"\x1c\x02\x50\x00\x05Maria\x1c\x02\x5a\x00\x08Sillamae"
LATITUDE = (48, 1, 8, 1, 30, 1)
PLACES = (b"Sillamae", *(struct.pack(order + "6I", *LATITUDE) for order in "<>"))
LIFE = (b"Kodak", b"Maria", b"1950:08:09", *PLACES)


@pytest.fixture
def faces_found(monkeypatch):
    from engine.faces.detect import FaceDetector

    monkeypatch.setattr(FaceDetector, "search", FaceDetector.search)  # put back afterwards
    detect_in_the_middle()


@pytest.fixture
def restorer():
    return FakeRestorer()


def everything(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_every_command_works_without_a_network(offline, faces_found, tiny_pack, tmp_path):
    photographs(tmp_path / "in", 2)
    torch.save({"epoch": torch.zeros(1)}, tmp_path / "unknown.pth")
    engine = ["--device", "cpu", "--pack", str(tiny_pack)]
    source, out = str(tmp_path / "in"), str(tmp_path / "out")
    more = ["--sidecar", "--before-after", "--steps", "1"]
    assert run(["restore", source, "-o", out, *more, *engine]) == 0
    assert run(["detect", source, *engine]) == 0
    assert run(["info", *engine]) == 0
    assert run(["packs", "list", "--pack", str(tiny_pack)]) == 0
    assert run(["packs", "verify", "--pack", str(tiny_pack)]) == 0
    assert run(["packs", "import", str(tmp_path / "unknown.pth")]) == 5


def test_the_window_works_without_a_network(offline, window, tmp_path, qtbot):
    (photo,) = photographs(tmp_path / "in", 1)
    begin(window, [photo])
    document = window.parts.document
    qtbot.waitUntil(lambda: document.searched)
    window.actions_.restore.trigger()
    settle(window, qtbot)
    for action in (window.actions_.preferences, window.actions_.about, window.actions_.shortcuts):
        action.trigger()
        qtbot.wait(20)
    with qtbot.waitSignal(window.parts.exporting.exported) as caught:
        window.parts.exporting.export(ExportChoice(), window.batch.captions())
    assert caught.args[0].exists()
    assert "PySide6.QtNetwork" not in sys.modules


@linux
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@sizes("words", ("info",), ("restore", "resources/sample/portrait.jpg", "--quiet", "-o"))
def test_no_library_asks_the_system_for_a_network(tmp_path, words):
    trace = tmp_path / "trace"
    target = [str(tmp_path / "a.png")] if words[-1] == "-o" else []
    watch = ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(trace)]
    program = [sys.executable, "main.py", *words, *target]
    subprocess.run([*watch, *program], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    assert re.findall("AF_INET6?", trace.read_text()) == []


def test_embeddings_are_never_written(faces_found, tiny_pack, tmp_path, monkeypatch):
    photographs(tmp_path / "in", 2)
    seen, forward = [], IdentityEncoder.forward

    def remember(encoder, pictures):
        embeddings = forward(encoder, pictures)
        seen.extend(embeddings.detach().float().cpu().numpy())
        return embeddings

    monkeypatch.setattr(IdentityEncoder, "forward", remember)
    words = ["--sidecar", "--before-after", "--steps", "1", "--device", "cpu"]
    target = ["-o", str(tmp_path / "out"), "--pack", str(tiny_pack)]
    assert run(["restore", str(tmp_path / "in"), *target, *words]) == 0
    assert seen
    files = everything(tmp_path)
    assert any(path.suffix == ".json" for path in files)
    for embedding in seen:
        for kind in (np.float32, np.float16, np.float64):
            part = embedding[:4].astype(kind).tobytes()
            assert not [path for path, content in files.items() if part in content]
        digits = f"{embedding[0]:.5f}".encode()
        assert not [path for path, content in files.items() if digits in content]


def test_unfinished_work_holds_no_embedding(window, tmp_path, qtbot):
    """The file that a crash leaves names what is in it."""
    (photo,) = photographs(tmp_path / "in", 1)
    begin(window, [photo])
    qtbot.waitUntil(lambda: window.parts.document.searched)
    window.actions_.restore.trigger()
    settle(window, qtbot)
    window.parts.recovery.write()
    qtbot.waitUntil(lambda: bool(list(sessions_folder().glob("*/session.npz"))))
    (file,) = sessions_folder().glob("*/session.npz")
    with np.load(file) as stored:
        kinds = {name.partition(".")[2] for name in stored.files}
        record = json.loads(stored["session"].tobytes())
    assert kinds <= {"", "pixels", "z", "z_id", "mask", "rest", "damage", "hole", "strokes"}
    assert "embedding" not in json.dumps(record)


def test_logs_hold_no_contents_and_can_be_cleared(tmp_path, monkeypatch):
    handler = CrashHandler(tmp_path)
    monkeypatch.setattr("gui.preferences.logs", lambda: tmp_path)
    handler.install()
    try:
        bad = tmp_path / "bad.jpg"
        bad.write_bytes(b"\xff\xd8\xff\xe0Kodak secret words" * 20)
        try:
            open_photo(bad)
        except Exception:
            logging.getLogger("heirloom").exception("Unexpected")
        bad.unlink()
        logs = everything(tmp_path)
        assert any(b"Unexpected" in content for content in logs.values())
        assert not any(b"secret words" in content for content in logs.values())
        _clear_logs()
        assert b"".join(everything(tmp_path).values()) == b""
        logging.getLogger("heirloom").error("afterwards")
        assert b"afterwards" in b"".join(everything(tmp_path).values())
    finally:
        handler.uninstall()


def test_nothing_is_remembered_where_that_is_switched_off(window, tmp_path, qtbot):
    settings = window.parts.settings
    settings.set(keys.REMEMBER_PHOTOS, False)
    settings.set(keys.RECOVER, False)
    (photo,) = photographs(tmp_path / "in", 1)
    begin(window, [photo])
    qtbot.waitUntil(lambda: window.parts.document.searched)
    window.actions_.restore.trigger()
    settle(window, qtbot)
    window.parts.recovery.write()
    settings.sync()
    assert RecentPhotos(settings, tmp_path / "thumbnails").photos() == []
    assert list(tmp_path.rglob("thumbnails/*")) == []
    assert list(tmp_path.rglob("session.npz")) == []


@pytest.fixture
def photo(tmp_path):
    pixels = np.random.default_rng(0).integers(0, 255, (48, 64, 3), np.uint8)
    metadata = Metadata(exif(1).removeprefix(b"Exif\0\0"), SRGB, XMP, IPTC, (300.0, 300.0))
    return Photo(tmp_path / "in.png", pixels, "PNG", metadata=metadata)


def contents(path):
    """The file, and once more whatever is packed inside it."""
    content = path.read_bytes()
    found = [content]
    for at in (m.start() for m in re.finditer(b"\x78[\x01\x5e\x9c\xda]", content)):
        try:
            found.append(zlib.decompressobj().decompress(content[at:]))
        except zlib.error:
            continue
    unpacked = b"".join(found)
    return unpacked + bytes.fromhex(
        "".join(re.findall(r"[0-9a-f]{72}", unpacked.decode("latin-1")))
    )


@pytest.mark.parametrize("format", list(FORMATS))
def test_metadata_that_is_taken_out_is_gone_from_the_bytes(photo, tmp_path, format):
    suffix = FORMATS[format].suffixes[0]
    whole, bare, nowhere = (tmp_path / f"{name}{suffix}" for name in ("whole", "bare", "nowhere"))
    save_photo(photo, whole)
    save_photo(photo, bare, keep_metadata=False)
    moved = dataclasses.replace(photo, metadata=without_location(photo.metadata))
    save_photo(moved, nowhere)
    if format != "BMP":
        assert b"Kodak" in contents(whole)
        assert any(place in contents(whole) for place in PLACES)
        assert b"Kodak" in contents(nowhere)
    assert [word for word in LIFE if word in contents(bare)] == []
    assert [word for word in PLACES if word in contents(nowhere)] == []
