"""Killed at any moment: originals untouched, results whole or absent, nothing left behind."""

import hashlib
import os
import random
import time

import pytest

from engine.photo import open_photo
from tests.stress.conftest import linux, sizes
from tests.stress.program import forkserver, photographs, restore

pytestmark = linux
PHOTOGRAPHS = 4
_SETTLED = 2.5  # seconds after which what a dead process left is removed


def digests(folder):
    return {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def temporaries(folder):
    return list(folder.glob(".heirloom-*"))


def started(*arguments):
    process = forkserver().Process(target=restore, args=arguments)
    process.start()
    return process


def killed_after(seconds, *arguments):
    """Start a restoration and kill it; whether the kill came in time."""
    process = started(*arguments)
    process.join(seconds)
    in_time = process.is_alive()
    process.kill()
    process.join()
    return in_time


def age(folder):
    """Make what lies there as old as it would be at the next start."""
    for path in temporaries(folder):
        then = time.time() - _SETTLED
        os.utime(path, (then, then))


@pytest.fixture
def usual_seconds(tmp_path, tiny_pack):
    """How long the batch takes when nobody kills it."""
    photographs(tmp_path / "in", PHOTOGRAPHS)
    first = forkserver().Process(target=int)  # waits until everything is imported
    first.start()
    first.join()
    process = started(tiny_pack, tmp_path / "in", tmp_path / "whole")
    begun = time.monotonic()
    process.join()
    assert process.exitcode == 0
    return time.monotonic() - begun


@sizes("kills", 3, 100)
def test_a_batch_killed_at_random_moments(tmp_path, tiny_pack, usual_seconds, kills):
    source, before = tmp_path / "in", digests(tmp_path / "in")
    whole = {path.name: path.read_bytes() for path in (tmp_path / "whole").iterdir()}
    draw, in_time, left = random.Random(kills), 0, 0
    for number in range(kills):
        target = tmp_path / f"out-{number}"
        target.mkdir()
        in_time += killed_after(draw.uniform(0, usual_seconds), tiny_pack, source, target)
        assert digests(source) == before
        left += len(temporaries(target))
        for path in set(target.iterdir()) - set(temporaries(target)):
            assert path.read_bytes() == whole[path.name]
        if number % 8 == 0:
            age(target)
            finish = started(tiny_pack, source, target, ("--resume",))
            finish.join()
            assert finish.exitcode == 0
            assert {path.name: path.read_bytes() for path in target.iterdir()} == whole
    assert in_time >= kills / 2
    print(f"{in_time} of {kills} kills came in time, {left} temporary files were left by them")  # noqa: T201


@sizes("programs", 2, 6)
def test_programs_on_one_folder_do_not_disturb_each_other(tmp_path, tiny_pack, programs):
    photographs(tmp_path / "in", PHOTOGRAPHS)
    before, out = digests(tmp_path / "in"), tmp_path / "out"
    running = [started(tiny_pack, tmp_path / "in", out, ("--resume",)) for _ in range(programs)]
    for process in running:
        process.join()
    assert [process.exitcode for process in running] == [0] * programs
    assert digests(tmp_path / "in") == before
    assert sorted(path.name for path in out.iterdir()) == sorted(path.name for path in before)
    for path in out.iterdir():
        assert open_photo(path).pixels.shape == (96, 120, 3)
