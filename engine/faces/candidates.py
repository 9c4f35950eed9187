"""What a method made of a face, as people choose from it: in the photograph's tone, and judged."""

from __future__ import annotations

from collections.abc import Sequence

from torch import Tensor

from engine.faces.identity import Judge
from engine.faces.picture import from_picture
from engine.faces.tone import toned
from engine.types import Candidate, FloatImage


def judged(
    pictures: Tensor, seeds: Sequence[int], source: FloatImage, judge: Judge
) -> tuple[Candidate, ...]:
    """One candidate for each picture.

    A network that has mostly seen color gives a toned photograph white teeth and eyes; what is
    chosen from must not show them when the result will not.

    Args:
        pictures: [N, 3, 512, 512] -1..1.
        seeds: N of them.
        source: [512, 512, 3] 0..1, the aligned face as it is in the photograph.
        judge: compares each with the source.
    """
    shown = [toned(picture, source) for picture in from_picture(pictures)]
    return tuple(
        Candidate(seed, picture, judge.similarity(source, picture))
        for seed, picture in zip(seeds, shown, strict=True)
    )
