"""Schedules, sampling trajectories and the whole of DifFace against recorded runs."""

from __future__ import annotations

from collections.abc import Iterator
from unittest import mock

import torch
from torch import Tensor

from benchmarks.reference import Check, Reference, compare, same, unet_config
from engine.converters import derive
from engine.diffusion.discrete_samplers import PredictNoise, add_noise, ancestral, clip, ddim, keep
from engine.diffusion.respaced import (
    difface_schedule,
    ldm_schedule,
    ldm_timesteps,
    linear_betas,
    respace,
    sqrt_linear_betas,
)
from engine.methods.difface import DifFace, swinir_backbone
from engine.networks.swinir import SwinIR
from engine.networks.unet import UNet
from engine.types import RestoreOptions

_EXACT = 1e-13  # float64 tables, computed in another order


def checks(reference: Reference) -> Iterator[Check]:
    """Section 3, and the sampling part of section 5."""
    yield from _schedules(reference)
    yield from _trajectories(reference)
    yield from _pipeline(reference)
    yield from _ldm_schedule(reference)
    yield from _ldm_runs(reference)


def _unet(reference: Reference, name: str) -> UNet:
    unet = UNet(unet_config(reference.facts(name)["constructor"]))
    reference.load(name, unet)
    return unet


def _schedules(reference: Reference) -> Iterator[Check]:
    tables, facts = reference.tensors("difface_schedule"), reference.facts("difface_schedule")
    yield compare("schedule betas", linear_betas(), tables["full.betas"], _EXACT)
    for spec, times in facts["other_respacings"].items():
        if "," not in spec:
            yield same(f"respacing {spec}", list(respace(spec)), times)
    for spec in ("ddim250", "250"):
        ours = difface_schedule(respace(spec))
        of_x0, of_xk = ours.posterior_mean_coefficients
        mine = {
            "timesteps": torch.tensor(ours.timesteps),
            "betas": ours.betas,
            "alphas_cumprod": ours.abar,
            "alphas_cumprod_prev": ours.abar_prev,
            "posterior_mean_coef1": of_x0,
            "posterior_mean_coef2": of_xk,
            "posterior_log_variance_clipped": ours.posterior_log_variance,
        }
        for key, value in mine.items():
            yield compare(f"schedule {spec} {key}", value, tables[f"{spec}.{key}"], _EXACT)


def _scaled(t: Tensor) -> Tensor:
    return (t.float() / 1000)[:, None, None, None]


def _trajectories(reference: Reference) -> Iterator[Check]:
    io, facts = reference.tensors("difface_trajectories"), reference.facts("difface_trajectories")
    unet = _unet(reference, "difface_unet")

    def toy(x: Tensor, t: Tensor) -> Tensor:
        return torch.cat([0.3 * x + _scaled(t) * io["toy_c"], 0.9 * x], dim=1)

    for run, run_facts in facts["runs"].items():
        sampler, model, *eta = run.split(".", 2)
        network: PredictNoise = toy if model == "toy" else unet
        schedule = difface_schedule(respace("ddim250" if sampler == "ddim" else "250"))
        x = add_noise(io["x0_hat"], schedule, 100, io["q_noise"])
        yield compare(f"{run} start", x, io[f"{sampler}.x_start"], 1e-6)
        draws = iter(io["step_noise"][:, None])
        common = {"start": 100, "correct": clip, "noise": lambda draws=draws: next(draws)}
        if sampler == "ddim":
            steps = ddim(network, x, schedule, eta=float(eta[0].removeprefix("eta")), **common)
        else:
            steps = ancestral(network, x, schedule, **common)
        ours = torch.cat([step.x for step in steps][9::10])
        yield compare(run, ours, io[f"{run}.x_every_10"], run_facts["suggested_atol"])


def _pipeline(reference: Reference) -> Iterator[Check]:
    io, facts = reference.tensors("difface_pipeline"), reference.facts("difface_pipeline")
    unet = _unet(reference, "difface_unet")
    swinir = SwinIR(derive.swinir(reference.tensors("difface_swinir.weights")))
    reference.load("difface_swinir", swinir)
    backbone = swinir_backbone(swinir)
    runs = (("native", backbone), ("native", _no_backbone), ("resized", backbone))
    for run, guess in runs:
        output = "sample" if guess is backbone else "sample_without_backbone"
        method = DifFace(unet, guess, size=unet.config.image_size)
        ours = _restored(method, io[f"{run}.y0"], io[f"{run}.q_noise"])
        tolerance = facts["runs"][run]["suggested_atol"]["sample"]
        yield compare(f"DifFace {run} {output}", ours, io[f"{run}.{output}"], tolerance)


def _no_backbone(y: Tensor) -> Tensor:
    return y


def _restored(method: DifFace, y0: Tensor, q_noise: Tensor) -> Tensor:
    """The whole method at eta 0 on pictures in 0..1, with the recorded noise for x_N."""
    draws = [q_noise] + [torch.zeros_like(q_noise)] * 100
    steps = method.refine(y0 * 2 - 1, RestoreOptions(steps=100, identity=1.0))
    with mock.patch("torch.randn", side_effect=draws):
        while True:
            try:
                next(steps)
            except StopIteration as end:
                return (end.value.pictures + 1) / 2


def _ldm_schedule(reference: Reference) -> Iterator[Check]:
    io, facts = reference.tensors("ldm_sampling"), reference.facts("ldm_sampling")
    yield compare("LDM betas", sqrt_linear_betas(), io["betas"], _EXACT)
    abar = torch.cumprod(1 - sqrt_linear_betas(), dim=0)
    yield compare("LDM alphas_cumprod", abar, io["alphas_cumprod"], _EXACT)
    for steps, expected in facts["uniform_ddim_timesteps"].items():
        try:
            ours = list(ldm_timesteps(int(steps)))
        except ValueError:
            ours = None
        if expected["list"]:
            theirs = expected["list"] if expected["usable"] else None
            yield same(f"LDM timesteps for {steps} steps", ours, theirs)


def _ldm_runs(reference: Reference) -> Iterator[Check]:
    io, facts = reference.tensors("ldm_sampling"), reference.facts("ldm_sampling")
    unet = _unet(reference, "ldm_unet")

    def toy(x: Tensor, t: Tensor) -> Tensor:
        return 0.8 * x + _scaled(t) * io["toy_c"]

    for run, run_facts in facts["runs"].items():
        _, model, eta = run.split(".", 2)
        draws = iter(io["step_noise"][:, None])
        steps = list(
            ddim(
                toy if model == "toy" else unet,
                io["x_T"],
                ldm_schedule(20),
                start=20,
                eta=float(eta.removeprefix("eta")),
                correct=keep,
                noise=lambda draws=draws: next(draws),
            )
        )
        tolerance = run_facts["suggested_atol"]
        ours = torch.cat([step.x for step in steps])
        yield compare(f"LDM {run} x", ours, io[f"{run}.x_all_steps"], tolerance)
        yield compare(f"LDM {run} x_0", steps[-1].x_0, io[f"{run}.pred_x0_last"], tolerance)
