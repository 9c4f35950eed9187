"""An engine that is quick and whose every step a test decides."""

from dataclasses import dataclass, field, replace
from types import SimpleNamespace

import numpy as np

from engine.types import (
    Candidate,
    DeviceReason,
    Face,
    FaceLatents,
    FaceRestored,
    FacesFound,
    FaceStarted,
    PartSearched,
    PhotoRestored,
    RestoredFace,
    StepDone,
)
from gui.qimage import to_pixels

EYES_AND_MOUTH = np.float32([[0.3, 0.4], [0.7, 0.4], [0.5, 0.6], [0.35, 0.8], [0.65, 0.8]])


def face_at(x, y, side, score=0.99):
    points = np.float32([x, y]) + EYES_AND_MOUTH * side
    return Face((float(x), float(y), float(side), float(side)), points.astype(np.float32), score)


FACES = (face_at(20, 20, 80), face_at(140, 30, 60), face_at(220, 40, 30, score=0.6))


def picture(contrast):
    """Squares, 32 pixels wide: what is pasted is told by its contrast, as its tone is matched."""
    rows, columns = np.indices((512, 512)) // 32 % 2
    squares = (rows ^ columns)[..., None] - 0.5
    return np.broadcast_to(np.float32(0.5 + 0.8 * contrast * squares), (512, 512, 3)).copy()


def latents():
    def zeros(*shape):
        return np.zeros(shape, np.float16)

    return FaceLatents(*(zeros(1, 3, 8, 8) for _ in range(3)), zeros(1, 3, 512, 512), zeros(1))


@dataclass
class FakeRestorer:
    """Each step ends where `gate`, if there is one, lets it."""

    faces: tuple = FACES
    gate: object = None  # called before each step
    parts: int = 2  # in which a photograph is searched
    gate_of_search: object = None  # called before each part
    failure: BaseException | None = None  # raised at the second step of a face
    closed: int = 0
    blended: int = 0
    holes: list = field(default_factory=list)  # given to each call

    def __post_init__(self):
        device = SimpleNamespace(type="cpu")
        self.choice = SimpleNamespace(
            device=device,
            dtype="torch.float32",
            reason=DeviceReason.NO_ACCELERATOR,
            name="Test CPU",
            detail="",
        )
        self.pack = SimpleNamespace(
            name="fake",
            version="1",
            digest="0" * 64,
            parts=(),
            has=lambda role: True,
            kind=lambda role: "",
        )

    def search(self, photo):
        for _ in range(self.parts):
            if self.gate_of_search:
                self.gate_of_search()
            yield PartSearched()
        return FacesFound(self.faces)

    def restore(self, photo, faces, options, hole=None):
        self.holes.append(hole)
        results = []
        try:
            for index, face in enumerate(faces):
                yield FaceStarted(index, index, len(faces))
                for step in range(1, options.steps + 1):
                    if self.gate:
                        self.gate()
                    if self.failure and step == 2:
                        raise self.failure
                    enough = yield StepDone(
                        index, step, options.steps, np.full((128, 128, 3), step, np.uint8)
                    )
                    if enough:
                        break
                candidates = tuple(
                    Candidate(options.seed + n, picture(0.9 - 0.1 * n), 0.7)
                    for n in range(options.candidates)
                )
                result = RestoredFace(index, face, candidates, 0, 0.5, 1.0, latents())
                results.append(result)
                yield FaceRestored(result, (0, 0, 10, 10))
            yield PhotoRestored(photo, tuple(results))
        finally:
            self.closed += 1

    def blend(self, result, aligned, options):
        self.blended += 1
        return replace(
            result,
            candidates=tuple(
                replace(one, pixels=picture(options.identity)) for one in result.candidates
            ),
        )


def contrast(image, x, y, side=24):
    """How much the picture varies around a place."""
    part = image.copy(x - side // 2, y - side // 2, side, side)
    return float(to_pixels(part).astype(float).std())
