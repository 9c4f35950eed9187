import numpy as np

from training import label_consensus
from training.label_consensus import LabelConsensus, landmark_error

TRUTH = np.float32([[120, 100], [180, 102], [150, 140], [128, 172], [172, 173]])

HUES = (0, 50, 100, 150, 200)  # of blue beside 200 of red: edges keep the ratio


class Jittery:
    """A detector that is right on average: it sees dots of five hues, each time a little off."""

    def __init__(self, noise):
        self.rng, self.noise = np.random.default_rng(0), noise

    def detect(self, window):
        points = []
        blue, _, red = np.moveaxis(window.astype(int), 2, 0)
        for hue in HUES:
            rows, columns = np.nonzero((red > 100) & (np.abs(blue * 200 / (red + 1) - hue) < 15))
            points.append([columns.mean(), rows.mean()])
        points = np.float32(points)
        if points[0, 0] > points[1, 0]:
            points = points[[1, 0, 2, 4, 3]]
        row = np.zeros((1, 15), np.float32)
        row[0, 4:14] = (points + self.rng.normal(0, self.noise, (5, 2))).ravel()
        return 1, row


def dots():
    pixels = np.zeros((300, 320, 3), np.uint8)
    for (x, y), hue in zip(TRUTH.astype(int), HUES, strict=True):
        pixels[y - 6 : y + 7, x - 6 : x + 7] = (200, 100, hue)
    return pixels


def consensus(monkeypatch, detector):
    monkeypatch.setattr(
        label_consensus.cv2.FaceDetectorYN, "create", lambda *_: detector, raising=False
    )
    return LabelConsensus(label_consensus.Path())


def test_many_looks_are_better_than_one(monkeypatch):
    label = TRUTH + np.random.default_rng(1).normal(0, 4, (5, 2)).astype(np.float32)
    found = consensus(monkeypatch, Jittery(4.0))(dots(), label)
    assert landmark_error(found, TRUTH) < 0.5 * landmark_error(label, TRUTH)


def test_a_face_that_is_not_seen_has_no_consensus(monkeypatch):
    class Blind:
        def detect(self, _):
            return 0, None

    assert consensus(monkeypatch, Blind())(dots(), TRUTH) is None
