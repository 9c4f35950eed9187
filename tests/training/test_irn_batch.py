import dataclasses

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from engine.networks.irn import IRN, IRNConfig
from engine.networks.layers import coordinates
from training import irn_batch
from training.data import Faces

CPU = torch.device("cpu")
CONFIG = IRNConfig(
    widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,),
    coarse_widths=(8, 8), coarse_down_blocks=(1, 1), coarse_up_blocks=(1,),
)  # fmt: skip


@pytest.fixture
def batch(data):
    irn = IRN(CONFIG)
    torch.nn.init.normal_(irn.coarse.head.weight, std=0.1)
    faces = Faces(data, "train", small_share=0)
    return irn_batch.draw(faces, np.random.default_rng(0), 2, irn, CPU)


def test_whole_faces_come_with_their_hints_and_coordinates(batch):
    assert batch.y.shape == batch.x.shape == (2, 3, 512, 512)
    assert batch.hints.shape == (2, 3, 128, 128)
    assert batch.hints.any()
    assert torch.equal(batch.where[0], coordinates(torch.empty(1, 1, 64, 64))[0])
    assert batch.sharp.tolist() == [1, 1]


def test_all_of_a_crop_is_of_the_same_place(batch):
    # Every map says in its own pixels what the coordinates say in cells.
    spread = {
        "y": F.interpolate(batch.where, scale_factor=8),
        "x": F.interpolate(batch.where, scale_factor=8),
        "hints": F.interpolate(batch.where, scale_factor=2),
    }
    crops = dataclasses.replace(batch, **spread).crops(np.random.default_rng(0), 256, 3)
    assert crops.where.shape == (6, 2, 32, 32)
    assert torch.equal(crops.y, F.interpolate(crops.where, scale_factor=8))
    assert torch.equal(crops.hints, F.interpolate(crops.where, scale_factor=2))
    assert crops.where[:, :, 0, 0].unique(dim=0).shape[0] > 1
    assert crops.sharp.shape == (6,)


def test_crops_for_an_irn_without_a_coarse_stage_have_no_hints(batch):
    unhinted = dataclasses.replace(batch, hints=None)
    assert unhinted.crops(np.random.default_rng(0), 256, 1).hints is None


def test_a_batch_is_retouched_by_chance(data, monkeypatch):
    seen = []

    def retouched(_, y):
        seen.append(y)
        return torch.zeros_like(y), None

    monkeypatch.setattr(IRN, "retouched", retouched)
    faces = Faces(data, "train", small_share=0)
    for share in (0, 1):
        drawn = irn_batch.draw(faces, np.random.default_rng(0), 1, IRN(CONFIG), CPU, share)
        assert len(seen) == share
        assert drawn.y.any() == (not share)
