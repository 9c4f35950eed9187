from argparse import Namespace

import pytest

from engine.cli.inputs import Job
from engine.cli.targets import check_targets
from engine.errors import PhotoError, PhotoProblem


def test_a_format_that_is_only_read_here_is_refused_before_the_work(tmp_path, monkeypatch):
    job = Job(tmp_path / "a.heic", tmp_path / "b.heic")
    check_targets(job, Namespace(sidecar=False, before_after=False), frozenset(), lambda _: None)
    monkeypatch.setattr("engine.photo.writing.writes_heif", lambda: False)
    with pytest.raises(PhotoError) as error:
        check_targets(
            job, Namespace(sidecar=False, before_after=False), frozenset(), lambda _: None
        )
    assert error.value.problem is PhotoProblem.UNSUPPORTED
