from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.errors import NoFaceError, PhotoError, PhotoProblem
from engine.photo import open_photo, save_photo
from engine.types import (
    Candidate,
    Face,
    FacesFound,
    FaceStarted,
    PartSearched,
    Photo,
    PhotoRestored,
    RestoredFace,
    RestoreOptions,
)
from gui.before_after import Captions
from gui.export_choice import ExportChoice
from gui.queue_feed import QueueFeed
from gui.queue_job import JobState, QueueJob
from gui.queue_model import QueueModel
from gui.queue_runner import QueuePlan, QueueRunner
from gui.queue_work import PhotoSaved, QueueRequest, restore_file
from gui.worker import EngineWorker

pytestmark = pytest.mark.usefixtures("qapp")
SURE = Face((0.0, 0.0, 9.0, 9.0), np.zeros((5, 2), np.float32), 0.9)
UNSURE = replace(SURE, score=0.4)


@dataclass
class _Pack:
    name: str = "tiny"
    version: str = "1"
    digest: str = "0" * 64
    parts: tuple = ()


class _Choice:
    device, dtype = torch.device("cpu"), torch.float32


class _Restorer:
    """Darkens the photograph and calls that a restored face."""

    pack, choice = _Pack(), _Choice()

    def __init__(self, faces=(SURE, UNSURE)):
        self.faces, self.given, self.closed = faces, (), False

    def search(self, photo):
        yield PartSearched()
        return FacesFound(self.faces)

    def restore(self, photo, faces, options):
        self.given = tuple(faces)
        one = (Candidate(0, np.zeros((512, 512, 3), np.float32), 0.5),)
        results = tuple(RestoredFace(i, f, one, 0, 0.4, 1.0) for i, f in enumerate(faces))
        try:
            yield FaceStarted(0, 0, len(faces))
            yield PhotoRestored(replace(photo, pixels=photo.pixels // 2), results)
        finally:
            self.closed = True


def _picture(folder, name="a.png", value=100):
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    save_photo(Photo(path, np.full((40, 40, 3), value, np.uint8), "PNG"), path)
    return path


def _request(source, root=None, **choice):
    return QueueRequest(source, root, RestoreOptions(), ExportChoice(**choice), Captions("b", "a"))


def test_sure_faces_are_restored_and_the_result_is_written(tmp_path):
    restorer = _Restorer()
    events = list(restore_file(restorer, _request(_picture(tmp_path))))
    assert restorer.given == (SURE,)
    assert isinstance(events[1], FacesFound)
    assert isinstance(events[-1], PhotoSaved)
    written = open_photo(events[-1].exported.picture)
    assert (written.pixels == 50).all()
    assert b"compositeWithTrainedAlgorithmicMedia" in written.metadata.xmp


def test_results_are_enlarged_as_the_export_settings_say(tmp_path):
    landmarks = np.float32([[12, 14], [26, 14], [19, 21], [13, 28], [25, 28]])
    face = replace(SURE, landmarks=landmarks)
    source = _picture(tmp_path)
    *_, saved = restore_file(_Restorer((face,)), _request(source, enlarge=3))
    written = open_photo(saved.exported.picture)
    assert written.pixels.shape == (120, 120, 3)
    assert (written.pixels[:9, :9] == 100).all()  # what surrounds the face
    assert b">3</heirloom:Enlarged>" in written.metadata.xmp
    assert open_photo(source).pixels.shape == (40, 40, 3)


def test_what_would_become_too_large_is_not_even_searched(tmp_path):
    path = tmp_path / "wide.webp"
    save_photo(Photo(path, np.full((20, 9000, 3), 90, np.uint8), "WEBP"), path)
    with pytest.raises(PhotoError) as caught:
        next(restore_file(_Restorer(), _request(path, enlarge=2)))
    assert caught.value.problem is PhotoProblem.TOO_LARGE


def test_the_tree_of_the_folder_is_kept(tmp_path):
    album, out = tmp_path / "album", tmp_path / "out"
    album.mkdir()
    source = _picture(album / "1931")
    *_, saved = restore_file(_Restorer(), _request(source, album, folder=out))
    assert saved.exported.picture == out / "1931" / "a_restored.png"


def test_without_a_sure_face_nothing_is_written(tmp_path):
    source = _picture(tmp_path)
    with pytest.raises(NoFaceError) as caught:
        list(restore_file(_Restorer((UNSURE,)), _request(source)))
    assert caught.value.found == 1
    assert list(tmp_path.iterdir()) == [source]


def test_stopping_closes_the_engine_and_leaves_nothing(tmp_path):
    source, restorer = _picture(tmp_path), _Restorer()
    work = restore_file(restorer, _request(source))
    assert [type(next(work)) for _ in range(3)] == [PartSearched, FacesFound, FaceStarted]
    work.close()
    assert restorer.closed
    assert list(tmp_path.iterdir()) == [source]


class _Bench:
    def __init__(self, restorer):
        self._restorer = restorer

    def restorer(self):
        return self._restorer


@pytest.fixture
def worker():
    made = EngineWorker(_Bench(_Restorer()))
    yield made
    assert made.stop(5000)


def test_the_queue_works_itself_off_in_the_worker(tmp_path, worker, qtbot):
    good, empty, other = _picture(tmp_path), tmp_path / "bad.jpg", _picture(tmp_path, "c.png")
    empty.touch()
    model = QueueModel(QueueJob(path) for path in (good, empty, other))
    runner = QueueRunner(model)
    feed = QueueFeed(runner, worker)
    with qtbot.waitSignal(runner.finished, timeout=20_000) as caught:
        runner.start(QueuePlan(RestoreOptions(), ExportChoice(), Captions("b", "a")))
    assert feed.parent() is runner
    assert [job.state for job in model.jobs()] == [
        JobState.DONE,
        JobState.FAILED,
        JobState.DONE,
    ]
    assert model.job(1).error.problem is PhotoProblem.EMPTY
    assert isinstance(model.job(1).error, PhotoError)
    assert model.job(2).target == Path(tmp_path / "c_restored.png")
    assert caught.args[0].counts.done == 2
