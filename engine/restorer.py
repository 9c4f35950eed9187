"""The story of one photograph: find the faces, restore each a step at a time, put them back.

Everything long is a generator of events (`engine.types`); closing it cancels within one step.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import torch

from engine.device import DeviceChoice
from engine.errors import HeirloomError, NonFiniteError, OutOfMemoryError
from engine.faces.align import TEMPLATE, AlignedFace, align
from engine.faces.detect import FaceDetector
from engine.faces.identity import Judge
from engine.faces.landmarks import LandmarkRefiner
from engine.faces.paste import Patch, compose, paste
from engine.faces.picture import from_picture, preview_of, to_picture
from engine.faces.tone import match_tone
from engine.memory import is_out_of_memory
from engine.methods.base import Enough, Method, Refined
from engine.methods.build import build_method, detector_of, judge_of, refiner_of
from engine.packs import Pack
from engine.types import (
    ALIGNED_SIZE,
    Candidate,
    Event,
    Face,
    FaceRestored,
    FacesFound,
    FaceStarted,
    Fallback,
    FallbackKind,
    FloatImage,
    Photo,
    PhotoRestored,
    Pixels,
    RestoredFace,
    RestoreOptions,
    StepDone,
)


@dataclass(frozen=True)
class _Attempt:
    """One way to run a refinement."""

    device: torch.device
    dtype: torch.dtype
    one_by_one: bool  # candidates after each other in place of one batch


class Restorer:
    """A pack on a device. Networks are loaded when they are first needed."""

    def __init__(self, pack: Pack, choice: DeviceChoice) -> None:
        self.pack, self.choice = pack, choice
        self._methods: dict[tuple[str, torch.device, torch.dtype], Method] = {}

    @classmethod
    def load(cls, pack: Pack, choice: DeviceChoice) -> Restorer:
        """A restorer whose detector and judge are ready.

        Raises:
            PackError: a network is missing or broken.
        """
        restorer = cls(pack, choice)
        _ = restorer._detector, restorer._refiner, restorer._judge
        return restorer

    @cached_property
    def _detector(self) -> FaceDetector:
        return detector_of(self.pack, self.choice.device)

    @cached_property
    def _refiner(self) -> LandmarkRefiner | None:
        return refiner_of(self.pack)

    @cached_property
    def _judge(self) -> Judge:
        return judge_of(self.pack)

    def detect(self, photo: Photo) -> FacesFound:
        """Faces of a photograph, the largest first; those under `SURE_SCORE` are uncertain.

        Raises:
            PackError: the pack has no detector.
        """
        found = self._detector.detect(photo.pixels)
        if self._refiner is None:
            return found
        faces = tuple(self._refiner.refine(photo.pixels, face) for face in found.faces)
        return replace(found, faces=faces)

    def restore(
        self, photo: Photo, faces: Sequence[Face], options: RestoreOptions
    ) -> Generator[Event, Enough, None]:
        """Restores the given faces one after the other; True sent at a step ends that face there.

        Args:
            photo: what was opened; it is not changed.
            faces: which faces, in the order of work.
            options: the same for all of them.

        Yields:
            FaceStarted, StepDone and FaceRestored for each face, Fallback where something was
            tried again, and PhotoRestored at the end.

        Raises:
            PackError: a network is missing or broken.
            OutOfMemoryError: no documented fallback was left.
            NonFiniteError: a network failed in float32 too.
        """
        results: list[RestoredFace] = []
        patches: list[Patch] = []
        for index, face in enumerate(faces):
            yield FaceStarted(index, index, len(faces))
            aligned = align(photo.pixels, face.landmarks)
            result = yield from self._restore_face(index, face, aligned, options)
            patch = paste_candidate(photo.pixels, aligned, result, options.strength)
            results.append(result)
            patches.append(patch)
            yield FaceRestored(result, (patch.x, patch.y, patch.width, patch.height))
        restored = replace(photo, pixels=compose(photo.pixels, patches))
        yield PhotoRestored(restored, tuple(results))

    def restore_aligned(
        self, pixels: FloatImage, options: RestoreOptions
    ) -> Generator[Event, Enough, None]:
        """Restores one face that is aligned already: pixels [512, 512, 3] 0..1.

        Yields:
            FaceStarted, StepDone, Fallback, and FaceRestored at the end.

        Raises:
            The same as `restore`.
        """
        side = float(ALIGNED_SIZE)
        face = Face((0.0, 0.0, side, side), TEMPLATE, 1.0)
        aligned = AlignedFace(pixels, np.eye(2, 3), 1.0)
        yield FaceStarted(0, 0, 1)
        result = yield from self._restore_face(0, face, aligned, options)
        yield FaceRestored(result, (0, 0, ALIGNED_SIZE, ALIGNED_SIZE))

    def blend(
        self, result: RestoredFace, aligned: FloatImage, options: RestoreOptions
    ) -> RestoredFace:
        """The same face at another `options.identity`: one decode, no diffusion.

        Args:
            result: a finished face that kept its latents.
            aligned: [512, 512, 3] 0..1, the face as it was cut out.
            options: with the new identity.

        Raises:
            ValueError: the method keeps no latents.
        """
        if result.latents is None:
            raise ValueError(f"{options.method} keeps no latents")
        method = self._method(options.method, self.choice.device, self.choice.dtype)
        pictures = method.blend(result.latents, options.identity)
        seeds = [candidate.seed for candidate in result.candidates]
        return replace(result, candidates=self._candidates(pictures, seeds, aligned))

    def _restore_face(
        self, index: int, face: Face, aligned: AlignedFace, options: RestoreOptions
    ) -> Generator[Event, Enough, RestoredFace]:
        """Refines one face, falling back in the documented steps."""
        started, notes = time.monotonic(), []
        attempt = _Attempt(self.choice.device, self.choice.dtype, one_by_one=False)
        while True:
            try:
                refined = yield from self._refine(index, aligned, options, attempt)
                break
            except (RuntimeError, MemoryError, HeirloomError) as error:
                attempt, kind = next_attempt(attempt, options, error)
                reason = str(error)
            notes.append(kind)
            yield Fallback(index, kind, reason)
        seeds = range(options.seed, options.seed + options.candidates)
        judge = self._judge
        guess = from_picture(refined.guess)[0]
        candidates = self._candidates(refined.pictures, seeds, aligned.pixels)
        chosen = max(range(len(candidates)), key=lambda i: candidates[i].similarity)
        return RestoredFace(
            index,
            face,
            candidates,
            chosen,
            judge.similarity(aligned.pixels, guess),
            time.monotonic() - started,
            refined.latents,
            tuple(notes),
        )

    def _refine(
        self, index: int, aligned: AlignedFace, options: RestoreOptions, attempt: _Attempt
    ) -> Generator[StepDone, Enough, Refined]:
        method = self._method(options.method, attempt.device, attempt.dtype)
        y = to_picture(aligned.pixels).to(attempt.device)
        if not attempt.one_by_one:
            return (yield from _steps(method, y, options, index, done=0, runs=1))
        parts = []
        for number in range(options.candidates):
            single = replace(options, seed=options.seed + number, candidates=1)
            steps = _steps(method, y, single, index, done=number, runs=options.candidates)
            parts.append((yield from steps))
        return _joined(parts)

    def _method(self, name: str, device: torch.device, dtype: torch.dtype) -> Method:
        key = (name, device, dtype)
        if key not in self._methods:
            self._methods[key] = build_method(self.pack, name, device, dtype)
        return self._methods[key]

    def _candidates(
        self, pictures: torch.Tensor, seeds: Sequence[int], source: FloatImage
    ) -> tuple[Candidate, ...]:
        judge = self._judge
        return tuple(
            Candidate(seed, picture, judge.similarity(source, picture))
            for seed, picture in zip(seeds, from_picture(pictures), strict=True)
        )


def paste_candidate(
    pixels: Pixels, aligned: AlignedFace, result: RestoredFace, strength: float
) -> Patch:
    """The chosen candidate in the photograph's tone, ready for `engine.faces.paste.compose`."""
    picture = match_tone(result.candidates[result.chosen].pixels, aligned.pixels)
    return paste(pixels, aligned, picture, strength=strength)


def next_attempt(
    failed: _Attempt, options: RestoreOptions, error: BaseException
) -> tuple[_Attempt, FallbackKind]:
    """What to try after an error: float32, then candidates one by one, then the CPU.

    Raises:
        OutOfMemoryError: nothing was left to try.
        BaseException: the error itself where no fallback can help.
    """
    if isinstance(error, NonFiniteError):
        if failed.dtype == torch.float32:
            raise error
        return replace(failed, dtype=torch.float32), "float32"
    if not is_out_of_memory(error):
        raise error
    if options.candidates > 1 and not failed.one_by_one:
        return replace(failed, one_by_one=True), "smaller-batch"
    if failed.device.type == "cpu":
        raise OutOfMemoryError("refine") from error
    return _Attempt(torch.device("cpu"), torch.float32, failed.one_by_one), "cpu"


def _steps(
    method: Method, y: torch.Tensor, options: RestoreOptions, index: int, *, done: int, runs: int
) -> Generator[StepDone, Enough, Refined]:
    """Runs a method; `done` of `runs` equal runs came before it."""
    refinement = method.refine(y, options)
    enough: Enough = None
    while True:
        try:
            step = refinement.send(enough)
        except StopIteration as end:
            refined: Refined = end.value
            break
        before, total = done * step.total, runs * step.total
        enough = yield StepDone(index, before + step.index, total, preview_of(step.preview))
    _check(refined.pictures, y)
    return refined


def _check(pictures: torch.Tensor, y: torch.Tensor) -> None:
    """Half precision overflows on some devices: to NaN, or to a black or flat picture."""
    flat = pictures.std() < 0.02 < y.std() / 4
    if not torch.isfinite(pictures).all() or flat:
        raise NonFiniteError("refine")


def _joined(parts: Sequence[Refined]) -> Refined:
    latents = [part.latents for part in parts if part.latents is not None]
    joined = None
    if latents:
        z, mask = (np.concatenate([getattr(v, name) for v in latents]) for name in ("z", "mask"))
        joined = replace(latents[0], z=z, mask=mask)
    return Refined(torch.cat([part.pictures for part in parts]), parts[0].guess, joined)
