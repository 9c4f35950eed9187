import cv2
import numpy as np
import pytest
import torch
from torch import nn

from engine.faces.affine import transform_points
from engine.faces.align import MIRRORED, TEMPLATE, fit_similarity
from engine.faces.landmarks import LandmarkRefiner, crop_template, cut_out
from engine.networks.landmarks import LandmarkNet, LandmarkNetConfig
from engine.types import Face


def placed(eye_distance, angle=0.0, center=(300.0, 260.0)):
    """The template's five points at a size, turn and place in a photograph."""
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    points = (TEMPLATE - TEMPLATE.mean(0)) * (eye_distance / 126) @ turn.T + center
    return points.astype(np.float32)


def dotted(points, size=(520, 600), radius=6):
    """A gray photograph with a bright dot at each point."""
    pixels = np.full((*size, 3), 60, np.uint8)
    for number, (x, y) in enumerate(points):
        color = (80 + 40 * number, 200, 40)
        center = (round(float(x) * 16), round(float(y) * 16))
        cv2.circle(pixels, center, radius * 16, color, -1, cv2.LINE_AA, 4)
    return pixels


class DotFinder(nn.Module):
    """Finds the dots that `dotted` draws: an oracle in the place of the network."""

    config = LandmarkNetConfig()

    def forward(self, crops):
        return torch.stack([self.find(crop) for crop in crops])

    def find(self, crop):
        picture = (crop.permute(1, 2, 0).numpy() + 1) * 127.5
        found = []
        for number in range(5):
            distance = np.abs(picture - np.float32([80 + 40 * number, 200, 40])).sum(2)
            rows, columns = np.nonzero(distance < 30)
            found.append([columns.mean(), rows.mean()])
        shares = (np.float32(found) + 0.5) / self.config.size
        # In a mirror, the eye on the left is the other one.
        return torch.from_numpy(shares[MIRRORED] if shares[0, 0] > shares[1, 0] else shares)


@pytest.mark.parametrize(("eye_distance", "angle"), [(60, 0.0), (60, 0.5), (90, 3.1), (140, -1.2)])
def test_wrong_points_move_to_where_the_network_sees_them(eye_distance, angle):
    truth = placed(eye_distance, angle)
    pixels = dotted(truth, radius=max(3, eye_distance // 14))
    wrong = truth + np.random.default_rng(0).normal(0, 0.06 * eye_distance, (5, 2))
    face = Face((200, 160, 200, 200), wrong.astype(np.float32), 0.9)
    refined = LandmarkRefiner(DotFinder()).refine(pixels, face)
    error = np.linalg.norm(refined.landmarks - truth, axis=1).max()
    assert error < 0.02 * eye_distance
    assert refined.box == face.box


def test_a_box_drawn_by_hand_keeps_its_points():
    face = Face((0, 0, 50, 50), placed(30), 1.0, manual=True)
    assert LandmarkRefiner(DotFinder()).refine(np.zeros((90, 90, 3), np.uint8), face) is face


@pytest.mark.parametrize("eye_distance", [20, 200, 1000])
def test_a_crop_shows_the_points_in_place_at_any_size(eye_distance):
    truth = placed(eye_distance, 0.2, (1500.0, 1400.0))
    pixels = dotted(truth, (2900, 3000), radius=max(2, eye_distance // 12))
    matrix = fit_similarity(truth, crop_template(128))
    crop = cut_out(pixels, matrix, 128)
    assert crop.shape == (128, 128, 3)
    for number, (x, y) in enumerate(transform_points(matrix, truth)):
        assert crop[round(y), round(x), 0] * 255 == pytest.approx(80 + 40 * number, abs=12)


def test_a_face_at_the_border_is_cut_out_all_the_same():
    truth = placed(80, 0.0, (5.0, 5.0))
    matrix = fit_similarity(truth, crop_template(128))
    crop = cut_out(np.full((300, 300, 3), 77, np.uint16), matrix, 128)
    assert np.isfinite(crop).all()


def test_a_point_is_where_its_heat_is():
    network = LandmarkNet(LandmarkNetConfig(size=32, widths=(4, 4, 4))).eval()
    assert network(torch.rand(3, 3, 32, 32)).shape == (3, 5, 2)
    # A head that sees nothing spreads the heat evenly: the center of the crop.
    nn.init.zeros_(network.head.weight)
    nn.init.zeros_(network.head.bias)
    center = network(torch.rand(1, 3, 32, 32))
    assert torch.allclose(center, torch.full((1, 5, 2), 0.5), atol=1e-6)
