"""The story of one photograph: find the faces, restore each a step at a time, put them back.

Everything long is a generator of events (`engine.types`); closing it cancels within one step.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from dataclasses import replace
from functools import cached_property

import numpy as np
import torch
from numpy.typing import NDArray

from engine.device import DeviceChoice, on_cpu_instead
from engine.errors import HeirloomError
from engine.faces.align import TEMPLATE, align
from engine.faces.candidates import judged
from engine.faces.detect import FaceDetector, finish
from engine.faces.hole import AlignedHole, align_hole, fill_hole, hole_tensor
from engine.faces.identity import Judge
from engine.faces.landmarks import LandmarkRefiner
from engine.faces.mask import face_mask, mask_with
from engine.faces.parsing import FaceParser
from engine.faces.paste import Patch, compose
from engine.faces.picture import from_picture, to_picture
from engine.faces.put_on import paste_candidate as paste_candidate
from engine.memory import is_device_lost, is_out_of_memory
from engine.methods.attempts import Attempt, Task, next_attempt, run_attempt
from engine.methods.base import Enough, Method
from engine.methods.build import build_method, detector_of, judge_of, parser_of, refiner_of
from engine.packs import Pack
from engine.types import (
    ALIGNED_SIZE,
    Event,
    Face,
    FaceRestored,
    FacesFound,
    FaceStarted,
    Fallback,
    FloatImage,
    HoleMask,
    PartSearched,
    Photo,
    PhotoRestored,
    RestoredFace,
    RestoreOptions,
)

_CPU = torch.device("cpu")


class Restorer:
    """A pack on a device. Networks are loaded when they are first needed."""

    def __init__(self, pack: Pack, choice: DeviceChoice) -> None:
        self.pack, self.choice = pack, choice
        self._methods: dict[tuple[str, torch.device, torch.dtype], Method] = {}
        self._parsers: dict[torch.device, FaceParser | None] = {}

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

    def _leave_device(self, error: Exception) -> bool:
        """Detects on the CPU from now on; whether that helps. A lost device is left for good."""
        lost = is_device_lost(error)
        if self.choice.device == _CPU or not (lost or is_out_of_memory(error)):
            return False
        self._detector = detector_of(self.pack, _CPU)
        if lost:
            self.choice = on_cpu_instead(self.choice, str(error))
        return True

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
        return finish(self.search(photo))

    def search(self, photo: Photo) -> Generator[PartSearched, None, FacesFound]:
        """As `detect`, in steps; closing it cancels within one look of the detector.

        Yields:
            PartSearched after each look.

        Returns:
            What `detect` returns.

        Raises:
            PackError: the pack has no detector.
        """
        try:
            found = yield from self._detector.search(photo.pixels)
        except RuntimeError as error:
            if not self._leave_device(error):
                raise
            found = yield from self._detector.search(photo.pixels)
        refiner, faces = self._refiner, []
        if refiner is None:
            return found
        for face in found.faces:
            faces.append(refiner.refine(photo.pixels, face))
            yield PartSearched()
        return replace(found, faces=tuple(faces))

    def restore(
        self,
        photo: Photo,
        faces: Sequence[Face],
        options: RestoreOptions | Sequence[RestoreOptions],
        hole: HoleMask | None = None,
    ) -> Generator[Event, Enough, None]:
        """Restores the given faces one after the other; True sent at a step ends that face there.

        Args:
            photo: what was opened; it is not changed.
            faces: which faces, in the order of work.
            options: the same for all of them, or one for each.
            hole: [H, W] of the photograph's size, from 128 on torn or blank: to be filled within
                each face's aligned square. DifFace paints what was there, CLR-Face goes on smoothly
                from the border. None = nothing is torn.

        Yields:
            FaceStarted, StepDone and FaceRestored for each face, Fallback where something was
            tried again, and PhotoRestored at the end.

        Raises:
            PackError: a network is missing or broken.
            OutOfMemoryError: no documented fallback was left.
            NonFiniteError: a network failed in float32 too.
            ValueError: the hole is not of the photograph's size, or there is not one option a face.
        """
        if hole is not None and hole.shape != photo.pixels.shape[:2]:
            raise ValueError(f"hole {hole.shape} of a photograph {photo.pixels.shape[:2]}")
        each = (options,) * len(faces) if isinstance(options, RestoreOptions) else options
        results: list[RestoredFace] = []
        patches: list[Patch] = []
        for index, (face, chosen) in enumerate(zip(faces, each, strict=True)):
            yield FaceStarted(index, index, len(faces))
            aligned = align(photo.pixels, face.landmarks)
            torn = None if hole is None else align_hole(hole, aligned.matrix)
            result = yield from self._restore_face(index, face, aligned.pixels, chosen, torn)
            patch = paste_candidate(photo.pixels, aligned, result, chosen.strength)
            results.append(result)
            patches.append(patch)
            yield FaceRestored(result, (patch.x, patch.y, patch.width, patch.height))
        restored = replace(photo, pixels=compose(photo.pixels, patches))
        yield PhotoRestored(restored, tuple(results))

    def restore_aligned(
        self, pixels: FloatImage, options: RestoreOptions, hole: AlignedHole | None = None
    ) -> Generator[Event, Enough, None]:
        """Restores one face that is aligned already: pixels [512, 512, 3] 0..1.

        Args:
            pixels: the face.
            options: what the user chose.
            hole: [512, 512] from 128 on torn or blank, or None.

        Yields:
            FaceStarted, StepDone, Fallback, and FaceRestored at the end.

        Raises:
            The same as `restore`.
        """
        side = float(ALIGNED_SIZE)
        face = Face((0.0, 0.0, side, side), TEMPLATE, 1.0)
        torn = None if hole is None else align_hole(hole, np.eye(2, 3))
        yield FaceStarted(0, 0, 1)
        result = yield from self._restore_face(0, face, pixels, options, torn)
        yield FaceRestored(result, (0, 0, ALIGNED_SIZE, ALIGNED_SIZE))

    def blend(
        self, result: RestoredFace, aligned: FloatImage, options: RestoreOptions
    ) -> RestoredFace:
        """The same face at another `options.identity`: one decode, no diffusion.

        Where the device is lost or has no memory for that, the CPU does it.

        Args:
            result: a finished face that kept its latents.
            aligned: [512, 512, 3] 0..1, the face as it was cut out.
            options: with the new identity.

        Raises:
            ValueError: the method keeps no latents.
        """
        if result.latents is None:
            raise ValueError(f"{options.method} keeps no latents")
        try:
            method = self._method(options.method, self.choice.device, self.choice.dtype)
            pictures = method.blend(result.latents, options.identity)
        except RuntimeError as error:
            if not self._leave_device(error):
                raise
            method = self._method(options.method, _CPU, torch.float32)
            pictures = method.blend(result.latents, options.identity)
        seeds = [candidate.seed for candidate in result.candidates]
        source = fill_hole(aligned, result.hole)
        return replace(result, candidates=judged(pictures, seeds, source, self._judge))

    def _restore_face(
        self,
        index: int,
        face: Face,
        pixels: FloatImage,
        options: RestoreOptions,
        hole: AlignedHole | None,
    ) -> Generator[Event, Enough, RestoredFace]:
        """Refines one face, falling back in the documented steps."""
        started, notes = time.monotonic(), []
        source = fill_hole(pixels, hole)
        torn = None if hole is None else hole_tensor(hole)
        task = Task(index, to_picture(source), options, torn)
        attempt = Attempt(self.choice.device, self.choice.dtype)
        while True:
            try:
                refined = yield from run_attempt(self._method, task, attempt)
                break
            except (RuntimeError, MemoryError, HeirloomError) as error:
                attempt, kind = next_attempt(attempt, options, error)
                reason = str(error)
                if is_device_lost(error):
                    self._leave_device(error)
            notes.append(kind)
            yield Fallback(index, kind, reason)
        seeds = range(options.seed, options.seed + options.candidates)
        guess = from_picture(refined.guess)[0]
        candidates = judged(refined.pictures, seeds, source, self._judge)
        return RestoredFace(
            index,
            face,
            candidates,
            chosen=max(range(len(candidates)), key=lambda i: candidates[i].similarity),
            similarity_before=self._judge.similarity(source, guess),
            seconds=time.monotonic() - started,
            latents=refined.latents,
            notes=tuple(notes),
            mask=self._mask(guess, hole, refined.marks, attempt.device),
            hole=hole,
        )

    def _mask(
        self,
        guess: FloatImage,
        hole: AlignedHole | None,
        marks: torch.Tensor | None,
        device: torch.device,
    ) -> NDArray[np.uint8] | None:
        """Where to paste; None = the oval. The guess is clearer than what was cut out."""
        try:
            if device not in self._parsers:
                self._parsers[device] = parser_of(self.pack, device)
            parser = self._parsers[device]
            spots = None if marks is None or not marks.any() else marks[0, 0].float().cpu().numpy()
            if parser is None and hole is None and spots is None:
                return None
            return mask_with(parser.mask(guess) if parser else face_mask(), hole, spots)
        except RuntimeError as error:
            if device == _CPU or not self._leave_device(error):
                raise
        return self._mask(guess, hole, marks, _CPU)

    def _method(self, name: str, device: torch.device, dtype: torch.dtype) -> Method:
        key = (name, device, dtype)
        if key not in self._methods:
            self._methods[key] = build_method(self.pack, name, device, dtype)
        return self._methods[key]
