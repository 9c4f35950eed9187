"""Reads the sizes of published networks off the shapes of their tensors.

Each function may fail with KeyError, IndexError, ValueError or ArithmeticError on another network's
tensors; whether the sizes are right shows when every tensor is compared with the network built.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from torch import Tensor

from engine.networks.arcface import ArcFaceConfig
from engine.networks.ldm_vq import LDMVQConfig
from engine.networks.parsenet import ParseNetConfig
from engine.networks.retinaface import RetinaFaceConfig
from engine.networks.swinir import SwinIRConfig
from engine.networks.unet import UNetConfig

Tensors = Mapping[str, Tensor]

_SMALLEST_MAP = 8  # side of the deepest feature map of every published U-Net
_HEAD_CHANNELS = {True: 64, False: 32}  # DifFace's and LDM's; the tensors do not show it
_ARCFACE_LAYERS = {24: 50, 49: 100, 50: 152}


def _count(tensors: Tensors, pattern: str) -> int:
    """How many numbers the first group of the pattern takes at the start of the names."""
    matches = (re.match(pattern, name) for name in tensors)
    return len({match[1] for match in matches if match})


def unet(tensors: Tensors) -> UNetConfig:
    """DifFace's and LDM's U-Net."""
    width, in_channels = tensors["input_blocks.0.0.weight"].shape[:2]
    widths: list[int] = []
    res_blocks, attention = [0], set()
    for number in range(1, _count(tensors, r"input_blocks\.(\d+)\.")):
        block = f"input_blocks.{number}"
        if f"{block}.0.op.weight" in tensors:
            res_blocks.append(0)
            continue
        res_blocks[-1] += 1
        widths[len(res_blocks) - 1 :] = [tensors[f"{block}.0.in_layers.2.weight"].shape[0]]
        if f"{block}.1.qkv.weight" in tensors:
            attention.add(2 ** (len(res_blocks) - 1))
    embedded = tensors["input_blocks.1.0.emb_layers.1.weight"].shape[0]
    scale_shift = embedded == 2 * widths[0]
    return UNetConfig(
        image_size=_SMALLEST_MAP * 2 ** (len(widths) - 1),
        in_channels=in_channels,
        out_channels=tensors["out.2.weight"].shape[0],
        width=width,
        multipliers=tuple(each // width for each in widths),
        res_blocks=tuple(res_blocks),
        attention=tuple(sorted(attention)),
        head_channels=_HEAD_CHANNELS[scale_shift],
        scale_shift=scale_shift,
    )


def swinir(tensors: Tensors) -> SwinIRConfig:
    """DifFace's backbone."""
    width, pixels = tensors["conv_first.1.weight"].shape[:2]
    first = "layers.0.residual_group.blocks.0"
    table = f"{first}.attn.relative_position_bias_table"
    window = (math.isqrt(tensors[table].shape[0]) + 1) // 2
    windows = tensors["layers.0.residual_group.blocks.1.attn_mask"].shape[0]
    groups = range(_count(tensors, r"layers\.(\d+)\."))
    blocks = [rf"layers\.{group}\.residual_group\.blocks\.(\d+)\." for group in groups]
    tables = [table.replace("layers.0", f"layers.{group}") for group in groups]
    return SwinIRConfig(
        grid=window * math.isqrt(windows),
        width=width,
        depths=tuple(_count(tensors, pattern) for pattern in blocks),
        heads=tuple(tensors[name].shape[1] for name in tables),
        window=window,
        hidden=tensors[f"{first}.mlp.fc1.weight"].shape[0],
        unshuffle=math.isqrt(pixels // 3),
    )


def ldm_vq(tensors: Tensors) -> LDMVQConfig:
    """LDM's VQ autoencoders, and ResShift's."""
    width = tensors["encoder.conv_in.weight"].shape[0]
    codes, channels = tensors["quantize.embedding.weight"].shape
    levels = range(_count(tensors, r"encoder\.down\.(\d+)\."))
    blocks = [_count(tensors, rf"encoder\.down\.{level}\.block\.(\d+)\.") for level in levels]
    firsts = [f"encoder.down.{level}.block.0.conv1.weight" for level in levels]
    return LDMVQConfig(
        width=width,
        multipliers=tuple(tensors[name].shape[0] // width for name in firsts),
        res_blocks=tuple(blocks),
        z_channels=tensors["encoder.conv_out.weight"].shape[0],
        channels=channels,
        codes=codes,
        attention="encoder.mid.attn_1.q.weight" in tensors,
    )


def retinaface(tensors: Tensors) -> RetinaFaceConfig:
    """The two face detectors of facexlib."""
    light = "body.stage1.0.0.weight" in tensors
    return RetinaFaceConfig("mobile0.25" if light else "resnet50")


def parsenet(tensors: Tensors) -> ParseNetConfig:
    """ParseNet as facexlib has it."""
    widths = [
        tensors[f"encoder.{number}.conv2.conv2d.weight"].shape[0]
        for number in range(1, _count(tensors, r"encoder\.(\d+)\."))
    ]
    return ParseNetConfig(
        width=tensors["encoder.0.conv2d.weight"].shape[0],
        steps=len(widths),
        widest=max(widths),
        body=_count(tensors, r"body\.(\d+)\."),
    )


def arcface(tensors: Tensors) -> ArcFaceConfig:
    """The recognizer of facexlib."""
    squeezes = "body.0.res_layer.5.fc1.weight" in tensors
    layers = _ARCFACE_LAYERS[_count(tensors, r"body\.(\d+)\.")]
    return ArcFaceConfig(layers, "ir_se" if squeezes else "ir")
