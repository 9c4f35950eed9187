import numpy as np
import pytest
import torch
from torch.nn import functional as F

from engine.networks.arcface import ArcFace, ArcFaceConfig

EYES_AND_NOSE_IN_512 = [(193, 240), (319, 240), (257, 314)]  # FFHQ's template
EYES_AND_NOSE_IN_112 = [(38.3, 51.7), (73.5, 51.5), (56.0, 71.7)]  # ArcFace's


@pytest.fixture(scope="module")
def network():
    with torch.device("meta"):  # 44 million weights that no test needs
        return ArcFace(ArcFaceConfig()).eval()


def test_it_has_the_published_size(network):
    assert sum(p.numel() for p in network.parameters()) == 43_797_696
    assert len(network.state_dict()) == 397


@pytest.mark.parametrize("size", [128, 512])
def test_any_size_becomes_an_embedding(network, size):
    assert network(torch.empty(2, 3, size, size, device="meta")).shape == (2, 512)


@pytest.mark.parametrize("size", [128, 512])
def test_eyes_and_nose_come_where_the_recognizer_expects_them(network, size):
    for (x, y), expected in zip(EYES_AND_NOSE_IN_512, EYES_AND_NOSE_IN_112, strict=True):
        dot = torch.zeros(1, 1, 512, 512)
        dot[0, 0, y - 4 : y + 5, x - 4 : x + 5] = 1
        seen = network._crop(F.interpolate(dot, size=(size, size), mode="area"))[0, 0].numpy()
        rows, columns = np.mgrid[:112, :112]
        found = (columns * seen).sum() / seen.sum(), (rows * seen).sum() / seen.sum()
        assert found == pytest.approx(expected, abs=1.5)
