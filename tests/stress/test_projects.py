"""Projects and unfinished work that were damaged, or made to do harm, are refused."""

import io
import json
import random
import zipfile

import numpy as np
import pytest

from gui.session import SessionError, read_session, write_session
from tests.gui.test_session import session_of
from tests.stress.conftest import sizes


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    file = tmp_path_factory.mktemp("project") / "sound.heirloom"
    write_session(session_of(), file)
    return file


def members(file):
    with zipfile.ZipFile(file) as stored:
        return {name: stored.read(name) for name in stored.namelist()}


def written(path, content, compression=zipfile.ZIP_STORED):
    with zipfile.ZipFile(path, "w", compression) as stored:
        for name, data in content.items():
            stored.writestr(name, data)
    return path


def changed(sound, path, change):
    """The project with another record."""
    content = members(sound)
    record = json.loads(np.load(io.BytesIO(content["session.npy"])).tobytes())
    change(record)
    stream = io.BytesIO()
    np.save(stream, np.frombuffer(json.dumps(record).encode(), np.uint8))
    return written(path, content | {"session.npy": stream.getvalue()})


@sizes("damages", 40, 1000)
def test_damaged_projects_open_or_are_refused(sound, tmp_path, damages):
    """In the middle are pictures, which a checksum guards; the directory is at the end."""
    draw, whole, file = random.Random(damages), sound.read_bytes(), tmp_path / "a.heirloom"
    refused = 0
    for number in range(damages):
        content = bytearray(whole)
        start = draw.choice([0, len(whole) - 4000, draw.randrange(len(whole))])
        for _ in range(3):
            place = min(start + draw.randrange(4000), len(whole) - 1)
            content[place] ^= 1 << draw.randrange(8)
        file.write_bytes(content[: draw.randrange(len(whole))] if number % 4 == 0 else content)
        try:
            read_session(file)
        except SessionError:
            refused += 1
    assert refused > damages / 2


def test_a_packed_project_is_refused_before_it_is_unpacked(sound, tmp_path):
    bomb = members(sound) | {"bomb.npy": bytes(200_000_000)}
    file = written(tmp_path / "a.heirloom", bomb, zipfile.ZIP_DEFLATED)
    with pytest.raises(SessionError, match="packed"):
        read_session(file)


@pytest.mark.parametrize(
    "change",
    [
        lambda record: record["options"].update(steps=10**9),
        lambda record: record["options"].update(candidates="many"),
        lambda record: record["options"].update(identity=float("nan")),
        lambda record: record["options"].update(method="../../secret"),
        lambda record: record["faces"][0]["box"].__setitem__(2, float("inf")),
        lambda record: record["faces"][0]["landmarks"][0].__setitem__(0, float("nan")),
        lambda record: record["faces"][0]["result"].update(chosen=7),
        lambda record: record["faces"][0].update(id=99),
        lambda record: record["faces"][0].update(result=5),
        lambda record: record.update(faces=7),
        lambda record: record.update(format=2),
        lambda record: record.update(path=None),
        lambda record: record.update(strokes=[{"points": "x"}]),
    ],
)
def test_records_that_make_no_sense(sound, tmp_path, change):
    with pytest.raises(SessionError):
        read_session(changed(sound, tmp_path / "a.heirloom", change))


def test_pictures_of_another_size(sound, tmp_path):
    stream = io.BytesIO()
    np.save(stream, np.zeros((2, 3, 3), np.uint16))
    content = members(sound) | {"0.pixels.npy": stream.getvalue()}
    with pytest.raises(SessionError):
        read_session(written(tmp_path / "a.heirloom", content))
