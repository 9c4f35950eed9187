import pytest
import torch

from engine.diffusion.respaced import (
    difface_schedule,
    ldm_schedule,
    ldm_timesteps,
    linear_betas,
    respace,
    sqrt_linear_betas,
)


def levels(betas, t):
    abar = torch.cumprod(1 - betas, dim=0)[t]
    return abar.sqrt().item(), (1 - abar).sqrt().item()


def test_difface_is_noised_to_the_published_level():
    assert levels(linear_betas(), 400) == pytest.approx((0.43996819, 0.89801336), abs=1e-8)
    assert linear_betas()[[0, -1]].tolist() == [1e-4, 0.02]


@pytest.mark.parametrize(
    ("t", "alpha", "sigma"),
    [(0, 0.99924972, 0.03872983), (200, 0.78395452, 0.62081826), (951, 0.01883226, 0.99982266)],
)
def test_ldms_linear_is_linear_in_the_square_root(t, alpha, sigma):
    assert levels(sqrt_linear_betas(), t) == pytest.approx((alpha, sigma), abs=1e-8)


def test_a_whole_stride_keeps_its_multiples():
    assert respace("ddim250") == tuple(range(0, 1000, 4))
    assert len(respace("ddim30")) == 30


@pytest.mark.parametrize("spec", ["ddim150", "ddim499", "0", "1001", "ddim0"])
def test_what_cannot_be_kept_is_refused(spec):
    with pytest.raises(ValueError, match="timesteps"):
        respace(spec)


def test_a_fractional_stride_goes_from_the_first_to_the_last():
    times = respace("250")
    assert (times[0], times[41], times[42], times[100], times[-1]) == (0, 164, 169, 401, 999)
    assert respace("25")[1:6] == (42, 83, 125, 166, 208)
    assert respace("1") == (0,)


def test_respaced_betas_lead_through_the_same_levels():
    schedule = difface_schedule(respace("250"))
    assert torch.allclose(torch.cumprod(1 - schedule.betas, 0), schedule.abar, rtol=1e-12)
    assert schedule.abar_prev[0] == 1
    assert torch.equal(schedule.abar_prev[1:], schedule.abar[:-1])


def test_the_posterior_is_that_of_two_gaussians():
    """q(x_{k-1} | x_k, x_0) by Bayes: precisions add, means are weighted by them."""
    schedule, k = difface_schedule(respace("ddim250")), 100
    prior_mean, prior_variance = schedule.abar_prev[k].sqrt(), 1 - schedule.abar_prev[k]
    step, step_variance = (1 - schedule.betas[k]).sqrt(), schedule.betas[k]
    precision = 1 / prior_variance + step**2 / step_variance
    of_x0, of_xk = schedule.posterior_mean_coefficients
    assert of_x0[k].item() == pytest.approx((prior_mean / prior_variance / precision).item())
    assert of_xk[k].item() == pytest.approx((step / step_variance / precision).item())
    assert schedule.posterior_log_variance[k].exp().item() == pytest.approx(1 / precision.item())
    assert schedule.posterior_log_variance[0] == schedule.posterior_log_variance[1]


def test_ldm_counts_its_steps_from_one():
    assert ldm_timesteps(20) == tuple(range(1, 1000, 50))
    assert len(ldm_timesteps(30)) == 31
    with pytest.raises(ValueError, match="3 steps"):
        ldm_timesteps(3)


def test_ldms_last_step_leads_to_timestep_0_and_not_to_a_clean_latent():
    schedule = ldm_schedule(20)
    assert schedule.abar_prev[0].item() == pytest.approx(0.9985, abs=1e-7)
    assert schedule.abar_prev[1] == schedule.abar[0]
