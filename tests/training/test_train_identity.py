import numpy as np
import pytest
import torch
from torch.nn import functional as F

from engine.networks.identity import IdentityEncoder, IdentityEncoderConfig
from training import train_identity
from training.recognizer import SHARE
from training.train_identity import GUIDE, JUDGE, draw, map_error, tapped

FACES = [np.full((224, 224, 3), value, np.uint8) for value in (40, 200)]


@pytest.mark.parametrize("config", [GUIDE, JUDGE])
def test_the_compared_maps_are_as_wide_as_the_teachers(config):
    encoder = IdentityEncoder(config).eval()
    with torch.no_grad():
        embedding, maps = tapped(encoder, torch.zeros(1, 3, 224, 224))
    assert embedding.shape == (1, 128)
    assert [m.shape[1] for m in maps[-3:]] == [64, 128, 512]
    assert torch.equal(embedding, encoder(torch.zeros(1, 3, 224, 224)))


def test_tapping_leaves_the_encoder_as_it_was():
    encoder = IdentityEncoder(IdentityEncoderConfig((4, 4), (1, 1), size=32, wide=8)).eval()
    tapped(encoder, torch.zeros(1, 3, 64, 64))
    assert not any(m._forward_hooks or m._forward_pre_hooks for m in encoder.modules())


def test_maps_of_different_crops_are_compared_where_they_show_the_same():
    face = torch.linspace(-1, 1, 200)[None, None, None].expand(1, 1, 200, 200)

    def cropped(share):
        margin = round(200 * (1 - share) / 2)
        return face[..., margin : 200 - margin, margin : 200 - margin]

    wanted = F.adaptive_avg_pool2d(cropped(SHARE), 14)
    wide = F.adaptive_avg_pool2d(cropped(0.9), 32)
    assert map_error(wide, wanted, crop=0.9) < 1e-3
    assert map_error(wide, wanted, crop=SHARE) > 5e-3


def test_some_faces_are_seen_undamaged_and_some_are_blends(monkeypatch):
    seen, clean = draw(FACES, np.random.default_rng(0), 24)
    same = (seen == clean).flatten(1).all(1).float().mean()
    assert 0.1 < same < 0.8
    monkeypatch.setattr(train_identity, "MORPHED", 0.0)
    spread = clean.flatten(1).std(1)
    _, pure = draw(FACES, np.random.default_rng(0), 24)
    assert pure.flatten(1).std(1).max() < spread.max()
