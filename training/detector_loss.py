"""MultiBox loss of the face detector (Liu et al. 2016; Deng et al. 2020, equation 1)."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.faces.anchors import encode_boxes, encode_landmarks

FACE_IOU = 0.35  # an anchor that overlaps a face this much answers for it
UNDECIDED_IOU = 0.25  # between the two, and on ignored faces, it is neither face nor background
NEGATIVES_PER_POSITIVE = 7
_BETA = 0.1  # where smooth L1 turns from square to linear: fine errors keep their pull


@dataclass(frozen=True)
class Targets:
    """What every anchor of one picture should say."""

    label: Tensor  # [A] 1 face, 0 background, -1 undecided
    boxes: Tensor  # [A, 4] encoded; meaningful where label is 1
    landmarks: Tensor  # [A, 10] encoded; meaningful where label is 1


def iou(a: Tensor, b: Tensor) -> Tensor:
    """Intersection over union [N, M] of boxes [N, 4] and [M, 4] given as x1, y1, x2, y2."""
    low = torch.maximum(a[:, None, :2], b[None, :, :2])
    high = torch.minimum(a[:, None, 2:], b[None, :, 2:])
    common = (high - low).clamp(min=0).prod(dim=2)
    area_a, area_b = (a[:, 2:] - a[:, :2]).prod(dim=1), (b[:, 2:] - b[:, :2]).prod(dim=1)
    return common / (area_a[:, None] + area_b[None] - common)


def match(boxes: Tensor, landmarks: Tensor, ignored: Tensor, priors: Tensor) -> Targets:
    """Assign faces to anchors: every anchor that fits well, and the best one of each face.

    Args:
        boxes: [N, 4] x1, y1, x2, y2.
        landmarks: [N, 5, 2].
        ignored: [N] bool, faces that count neither as face nor as background.
        priors: [A, 4] center x, center y, width, height.
    """
    count = len(priors)
    if not len(boxes):
        label = torch.zeros(count, dtype=torch.long)
        return Targets(label, torch.zeros(count, 4), torch.zeros(count, 10))
    corners = torch.cat([priors[:, :2] - priors[:, 2:] / 2, priors[:, :2] + priors[:, 2:] / 2], 1)
    overlap = iou(corners, boxes)
    best, face = overlap.max(dim=1)
    label = torch.where(best >= FACE_IOU, 1, torch.where(best >= UNDECIDED_IOU, -1, 0))
    champion = overlap.argmax(dim=0)
    face[champion], label[champion] = torch.arange(len(boxes)), 1
    label[(label == 1) & ignored[face]] = -1
    return Targets(
        label, encode_boxes(boxes[face], priors), encode_landmarks(landmarks[face], priors)
    )


def multibox_loss(
    outputs: tuple[Tensor, Tensor, Tensor], targets: list[Targets]
) -> tuple[Tensor, Tensor, Tensor]:
    """Box, class and landmark loss, each a mean over the anchors that show a face.

    The hardest background anchors of the whole batch are taken, so that pictures without a face
    teach too.
    """
    boxes, logits, landmarks = outputs
    label = torch.stack([t.label for t in targets]).to(logits.device)
    positive = label == 1
    count = positive.sum().clamp(min=1)
    want_boxes = torch.stack([t.boxes for t in targets]).to(logits.device)[positive]
    want_points = torch.stack([t.landmarks for t in targets]).to(logits.device)[positive]
    box_loss = F.smooth_l1_loss(boxes[positive], want_boxes, beta=_BETA, reduction="sum") / count
    point_loss = F.smooth_l1_loss(landmarks[positive], want_points, beta=_BETA, reduction="sum")
    return box_loss, _class_loss(logits, label, positive) / count, point_loss / count


def _class_loss(logits: Tensor, label: Tensor, positive: Tensor) -> Tensor:
    loss = F.cross_entropy(logits.transpose(1, 2), label.clamp(min=0), reduction="none")
    background = loss[label == 0]
    wanted = max(NEGATIVES_PER_POSITIVE * int(positive.sum()), 64)
    hardest = background.topk(min(wanted, len(background))).values
    return loss[positive].sum() + hardest.sum()
