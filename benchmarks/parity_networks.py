"""Networks against recorded outputs, and full-size key lists against our networks' own."""

from __future__ import annotations

from collections.abc import Iterator

import torch

from benchmarks.reference import Check, Reference, compare, meta, same, unet_config
from engine.converters import derive
from engine.faces.anchors import anchors, decode_boxes, decode_landmarks
from engine.networks.ldm_vq import LDMVQ
from engine.networks.registry import NETWORKS, kind_of
from engine.networks.retinaface import RetinaFace, RetinaFaceConfig
from engine.networks.swinir import SwinIR
from engine.networks.unet import UNet

_FULL_SIZE = {
    "difface_unet512": derive.unet,
    "difface_unet256": derive.unet,
    "difface_swinir512": derive.swinir,
    "ldm_vq_f4": derive.ldm_vq,
    "ldm_unet_ffhq": derive.unet,
}


@torch.no_grad()
def checks(reference: Reference) -> Iterator[Check]:
    """Sections 1, 2, 4, 5, 7 and 8 of the reference."""
    for name in ("difface_unet", "ldm_unet"):
        yield from _unet(reference, name)
    yield from _swinir(reference)
    yield from _ldm_vq(reference)
    yield from _anchors(reference)
    yield from _retinaface(reference)
    for name in _FULL_SIZE:
        yield from _full_size(reference, name)


def _unet(reference: Reference, name: str) -> Iterator[Check]:
    facts, io = reference.facts(name), reference.tensors(f"{name}.io")
    unet = reference.load(name, UNet(unet_config(facts["constructor"])))
    for case in ("", "_rect"):
        ours = unet(io[f"x{case}"], io[f"t{case}"])
        tolerance = facts["suggested_atol"][f"out{case}"]
        yield compare(f"{name} out{case}", ours, io[f"out{case}"], tolerance)


def _swinir(reference: Reference) -> Iterator[Check]:
    name = "difface_swinir"
    facts, io = reference.facts(name), reference.tensors(f"{name}.io")
    swinir = SwinIR(derive.swinir(reference.tensors(f"{name}.weights")))
    reference.load(name, swinir)
    for case in ("", "_other", "_pad"):
        x, theirs = io[f"x{case}"], io[f"out{case}"]
        theirs = theirs[:, :, : x.shape[2], : x.shape[3]]  # theirs leaves its padding on
        yield compare(f"{name} out{case}", swinir(x), theirs, facts["suggested_atol"][f"out{case}"])


def _ldm_vq(reference: Reference) -> Iterator[Check]:
    name = "ldm_vq_f4"
    facts, io = reference.facts(name), reference.tensors(f"{name}.io")
    vq = LDMVQ(derive.ldm_vq(reference.tensors(f"{name}.weights")))
    reference.load(name, vq)
    ours = {
        "z": vq.encode(io["x"]),
        "z_q": vq.quantize(io["z"]),
        "dec": vq.decode(io["z"]),
        "dec_noquant": vq.decode(io["z"], quantize=False),
        "z_rect": vq.encode(io["x_rect"]),
        "dec_rect": vq.decode(io["z_rect"]),
        "dec_noquant_z2": vq.decode(io["z2"], quantize=False),
    }
    for key, value in ours.items():
        yield compare(f"{name} {key}", value, io[key], facts["suggested_atol"][key])
    yield compare(f"{name} indices", vq.quantize.indices(io["z"]), io["indices"], 0)


def _anchors(reference: Reference) -> Iterator[Check]:
    io, facts = reference.tensors("retinaface_anchors"), reference.facts("retinaface_anchors")
    tolerance = facts["suggested_atol"]
    for case, height, width in (("priors", 320, 480), ("priors_odd", 123, 211)):
        scale = torch.tensor([width, height, width, height])
        ours = anchors(height, width) / scale
        yield compare(f"retinaface {case}", ours, io[case], tolerance["priors"])
    chosen = anchors(320, 480)[io["rows"]]
    boxes = decode_boxes(io["loc"], chosen) / torch.tensor([480, 320, 480, 320])
    yield compare("retinaface boxes", boxes, io["boxes"], tolerance["boxes"])
    points = decode_landmarks(io["landm"], chosen) / torch.tensor([480, 320])
    yield compare(
        "retinaface landmarks", points.flatten(1), io["landmarks"], tolerance["landmarks"]
    )


def _retinaface(reference: Reference) -> Iterator[Check]:
    name = "extra/retinaface_mobile025"
    io, tolerance = reference.tensors(f"{name}.io"), reference.facts(name)["suggested_atol"]
    network = reference.load(name, RetinaFace(RetinaFaceConfig("mobile0.25")))
    picture = io["image_bgr_u8"].float() - torch.tensor([104.0, 117.0, 123.0])
    boxes, logits, landmarks = network(picture.permute(2, 0, 1)[None])
    ours = {"bbox": boxes, "conf": logits.softmax(-1), "landm": landmarks}
    for key, value in ours.items():
        yield compare(f"retinaface {key}", value, io[key], tolerance[key])


def _full_size(reference: Reference, name: str) -> Iterator[Check]:
    """Sizes read off the published shapes give a network of exactly these names and shapes."""
    facts = reference.facts(f"keys/{name}")
    config = _FULL_SIZE[name](meta(facts["keys"]))
    with torch.device("meta"):
        network = NETWORKS[kind_of(config)].module(config)
    ours = {key: list(tensor.shape) for key, tensor in network.state_dict().items()}
    yield same(f"{name} keys and shapes ({len(ours)})", ours, facts["keys"])
    total = sum(parameter.numel() for parameter in network.parameters())
    yield same(f"{name} parameters ({total})", total, facts["total_parameters"])
    if "unet" in name:
        yield same(f"{name} configuration", config, unet_config(facts["constructor"]))
