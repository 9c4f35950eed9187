import math

import pytest
import torch

from engine.faces.anchors import (
    anchors,
    decode_boxes,
    decode_landmarks,
    encode_boxes,
    encode_landmarks,
)


def test_anchors_follow_stride_row_column_size() -> None:
    priors = anchors(320, 480)
    assert priors.shape == (6300, 4)
    assert priors[0].tolist() == [4, 4, 16, 16]
    assert priors[1].tolist() == [4, 4, 32, 32]
    assert priors[2].tolist() == [12, 4, 16, 16]  # next column
    assert priors[2 * 60].tolist() == [4, 12, 16, 16]  # next row
    assert priors[2 * 60 * 40].tolist() == [8, 8, 64, 64]  # next stride
    assert priors[-1].tolist() == [464, 304, 512, 512]


def test_odd_sizes_are_rounded_up_per_stride() -> None:
    expected = 2 * (16 * 27 + 8 * 14 + 4 * 7)  # 123 x 211 at strides 8, 16, 32
    assert len(anchors(123, 211)) == expected == 1144


def test_decoding_matches_the_formulas_written_out() -> None:
    prior = torch.tensor([[100.0, 60.0, 64.0, 64.0]])
    x1, y1, x2, y2 = decode_boxes(torch.tensor([[0.5, -1.0, 1.0, 2.0]]), prior)[0].tolist()
    width, height = 64 * math.exp(0.2 * 1.0), 64 * math.exp(0.2 * 2.0)
    assert (x1 + x2) / 2 == pytest.approx(100 + 0.5 * 0.1 * 64)
    assert (y1 + y2) / 2 == pytest.approx(60 - 0.1 * 64)
    assert (x2 - x1, y2 - y1) == pytest.approx((width, height))
    points = decode_landmarks(torch.arange(10.0)[None], prior)[0]
    assert points[0].tolist() == pytest.approx([100, 60 + 6.4])
    assert points[4].tolist() == pytest.approx([100 + 8 * 6.4, 60 + 9 * 6.4])


def test_encoding_is_the_inverse_of_decoding() -> None:
    priors = anchors(64, 64)
    generator = torch.Generator().manual_seed(0)
    boxes = torch.randn(len(priors), 4, generator=generator)
    points = torch.randn(len(priors), 10, generator=generator)
    torch.testing.assert_close(
        encode_boxes(decode_boxes(boxes, priors), priors), boxes, atol=1e-3, rtol=0
    )
    torch.testing.assert_close(
        encode_landmarks(decode_landmarks(points, priors), priors), points, atol=1e-3, rtol=0
    )
