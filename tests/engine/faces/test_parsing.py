import numpy as np
import pytest
import torch
from torch import nn

from engine.faces.mask import face_mask
from engine.faces.parsing import FaceParser
from engine.networks.parsenet import Part

FACE = np.zeros((512, 512, 3), np.float32)


class Painted(nn.Module):
    """Sees the same parts in every picture."""

    def __init__(self, parts):
        super().__init__()
        one_hot = np.eye(len(Part), dtype=np.float32)[parts].transpose(2, 0, 1)
        self.logits = nn.Parameter(torch.from_numpy(one_hot)[None])

    def forward(self, x):
        assert x.shape == (1, 3, 512, 512)
        return self.logits


@pytest.fixture
def parts():
    """A head with hat, hair and glasses, on a neck."""
    parts = np.full((512, 512), Part.BACKGROUND)
    parts[380:, 200:320] = Part.NECK
    parts[450:, :] = Part.CLOTHES
    parts[60:440, 80:430] = Part.HAIR
    parts[150:430, 130:380] = Part.SKIN
    parts[30:90, 100:400] = Part.HAT
    parts[230:260, 120:390] = Part.GLASSES
    parts[430:470, 200:320] = Part.NECK
    return parts


def mask_of(parts):
    return FaceParser(Painted(parts)).mask(FACE)


@pytest.mark.parametrize(
    ("row", "column"), [(245, 250), (245, 140), (60, 250), (120, 250), (300, 100), (300, 250)]
)
def test_glasses_hair_and_hat_go_with_the_face(parts, row, column):
    assert mask_of(parts)[row, column] > 0.7


@pytest.mark.parametrize(("row", "column"), [(460, 250), (490, 250), (300, 30), (10, 250)])
def test_neck_clothes_and_background_stay(parts, row, column):
    assert mask_of(parts)[row, column] == 0


def test_the_outline_is_soft_and_crossed_only_at_inner_corners(parts):
    mask = mask_of(parts)
    assert np.abs(np.diff(mask, axis=1)).max() < 0.12
    assert (mask[parts == Part.BACKGROUND] > 0).mean() < 0.005


def test_a_head_beside_it_stays(parts):
    parts[200:300, 440:505] = Part.SKIN
    assert mask_of(parts)[250, 480] == 0


def test_a_head_that_fills_the_square_fades_at_its_border():
    mask = mask_of(np.full((512, 512), Part.HAIR))
    assert max(mask[0].max(), mask[-1].max(), mask[:, 0].max(), mask[:, -1].max()) == 0
    assert mask[100, 100] == 1


def test_without_a_recognizable_face_it_is_the_oval(parts):
    parts[150:430, 130:380] = Part.BACKGROUND
    assert np.array_equal(mask_of(parts), face_mask())
