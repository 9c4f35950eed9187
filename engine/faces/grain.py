"""Measures the grain of a photograph and gives a restored face what it lacks of it.

Film grain, paper texture and scanner noise end where a network has smoothed them away, and the
eye finds that edge at once. The grain is modeled as filtered Gaussian noise whose deviation
depends on the luminance. The dots of a printing screen are no noise, so nothing stands in for them.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from engine.faces.filters import Floats, area_mean, blur, enlarge, luminance_of
from engine.types import FloatImage

STRENGTH = 0.9
"""Share of the measured deviation that a restored face is brought up to.

The measure itself is 7 % (white noise) to 20 % (coarse grain) low, see `FLAT`, so that the face
ends a little calmer than the rest: much less looks like plastic, more hides what was restored.
"""
CEILING = 0.03
"""Largest deviation added, of 1. What is stronger is damage: an engraving, a bad scan."""
HIGH_PASS = 2.0
"""Grain is looked for in what a Gaussian of this many pixels takes away."""
CELL = 8
"""Side of the squares whose variance is taken, with half of it between them. A flat piece of
cheek has this size in a face of 100 px."""
BLOCK = 16
"""Side of the squares whose spectrum is taken, with half of it between them."""
GROUP = 40
"""Least number of cells for one point of the luminance curve."""
GROUPS = 8
"""Largest number of points of the luminance curve."""
FLAT = 0.25
"""Quantile of the variances taken as grain alone: skin, sky, backdrop, cloth in shade."""
RANGE = 2.5
"""Grain at one luminance is at most so many times that at the calmer ones."""
EMPTY = 1e-9
"""Variance of a block up to which it has no grain: rounding."""
CLIPPED = 0.015
"""Luminances this near to black and white have lost their grain and say nothing of the rest."""
NEIGHBORHOOD = 6.0
"""Gaussian in pixels over which the grain that a place already has is measured."""
SCREEN_BLOCK = 32
"""Side of the squares in which a printing screen is looked for, wherever they lie; in smaller ones
its few frequencies would run together."""
SCREEN_BLOCKS = 16
"""Least number of such squares; the mean of fewer has peaks by chance."""
SCREEN_PEAK = 3.0
"""A frequency is a screen's when it has so many times the median power in all directions. Grain has
the same in each, and contours run in many; those of frames and of JPEG's blocks run along the axes,
which do not count: black is printed at 45 degrees."""
SCREEN_SHARE = 0.15
"""Share of the fine detail's power in such frequencies from which there is a screen. 117 old
photographs had at most 0.09 without a screen and 0.26 to 0.84 with one."""


@dataclass(frozen=True, eq=False)
class Grain:
    """Grain of a photograph near a face."""

    luminance: Floats  # [K] increasing, 0..1
    deviation: Floats  # [K] standard deviation at these luminances, of 1
    kernel: Floats  # [BLOCK, BLOCK] shapes white noise; its deviation after the high pass is 1
    mixing: Floats  # [3, 3], or [3, 1] of ones for monochrome grain: noise fields to R, G, B
    coarseness: float = 1.0  # pixels of an enlarged picture, across, for one of the scan


def measure_grain(picture: FloatImage, monochrome: bool, coarseness: float = 1.0) -> Grain | None:
    """Measures grain in the flattest parts of a picture, by luminance.

    All that is known of grain and screens is said in pixels of a scan. So an enlarged picture is
    brought back to them, and the grain that is made for it is enlarged as its own was.

    Args:
        picture: [H, W, 3] 0..1, a face with its surroundings.
        monochrome: the picture is gray or toned; its grain is then the same in each channel.
        coarseness: how many times as wide and high as the scan the picture is; up to 1 it counts
            as not enlarged.

    Returns:
        None where the picture is smaller than a block, printed through a screen or has no grain.
    """
    picture = _as_scanned(picture, coarseness)
    if min(picture.shape[:2]) < BLOCK:
        return None
    fine = _high_pass(picture)
    if _screen_share(luminance_of(fine)) > SCREEN_SHARE:
        return None
    levels, deviations = _deviation_by_luminance(luminance_of(picture), luminance_of(fine))
    flat = _flat_blocks(luminance_of(picture), luminance_of(fine), levels, deviations)
    if not flat.any():
        return None
    kernel = _kernel(_blocks(luminance_of(fine))[flat])
    mixing = np.ones((3, 1), dtype=np.float32) if monochrome else _mixing(_blocks(fine)[flat])
    return Grain(levels, deviations, kernel, mixing, coarseness)


def missing_grain(grain: Grain, restored: FloatImage, source: FloatImage, seed: int) -> FloatImage:
    """Grain to add to a restored face where it is smoother than it was in the photograph.

    The variance added is the fine variance that the restoration took away, and at most that of
    the grain around: min(grain^2, source - restored). So nothing is added where the restored
    picture is as busy as the source, and nowhere does the sum exceed what the source had.

    Args:
        grain: of the surroundings.
        restored: [H, W, 3] 0..1.
        source: [H, W, 3] 0..1, the same place in the photograph.
        seed: names the noise; the same seed gives the same grain.

    Returns:
        [H, W, 3], to be added.
    """
    height, width = restored.shape[:2]
    restored, source = (_as_scanned(each, grain.coarseness) for each in (restored, source))
    wanted = np.interp(luminance_of(restored), grain.luminance, grain.deviation)
    wanted = np.minimum(wanted * STRENGTH, CEILING).astype(np.float32)
    lost = _local_variance(source) - _local_variance(restored)
    deviation = np.sqrt(np.clip(np.minimum(wanted**2, lost), 0.0, None))
    added: FloatImage = deviation[..., None] * _noise(grain, restored.shape[:2], seed)
    return enlarge(added, width, height) if grain.coarseness > 1 else added


def _as_scanned(picture: FloatImage, coarseness: float) -> FloatImage:
    """An enlarged picture in about as many pixels as were scanned."""
    if coarseness <= 1:
        return picture
    height, width = (max(1, round(side / coarseness)) for side in picture.shape[:2])
    return area_mean(picture, width, height)


def _noise(grain: Grain, shape: tuple[int, ...], seed: int) -> FloatImage:
    """Grain of deviation 1 in the luminance, [H, W, 3]."""
    generator = np.random.default_rng(seed)
    fields = generator.standard_normal((grain.mixing.shape[1], *shape), dtype=np.float32)
    shaped = [
        cv2.filter2D(field, -1, grain.kernel, borderType=cv2.BORDER_REFLECT) for field in fields
    ]
    mixed: FloatImage = np.stack(shaped, axis=-1) @ grain.mixing.T
    return mixed


def _high_pass(picture: Floats) -> Floats:
    return picture - blur(picture, HIGH_PASS)


def _local_variance(picture: FloatImage) -> Floats:
    fine = _high_pass(luminance_of(picture))
    return blur(fine * fine, NEIGHBORHOOD)


def _deviation_by_luminance(luminance: Floats, fine: Floats) -> tuple[Floats, Floats]:
    """Mean luminance and deviation of cells grouped by luminance, [K] each."""
    level = _cell_means(luminance)
    variance = np.maximum(_cell_means(fine * fine) - _cell_means(fine) ** 2, 0.0)
    order = np.argsort(level, kind="stable")
    groups = np.array_split(order, max(1, min(GROUPS, len(order) // GROUP)))
    levels = np.array([level[group].mean() for group in groups], dtype=np.float32)
    bounds = np.array([np.quantile(variance[group], FLAT) for group in groups], dtype=np.float32)
    return levels, _without_structure(levels, np.sqrt(bounds))


def _without_structure(levels: Floats, deviations: Floats) -> Floats:
    """Limits luminances that only occur on contours, whose flattest cells are not flat."""
    open_ended = (levels > CLIPPED) & (levels < 1 - CLIPPED)
    if not open_ended.any():
        return deviations
    bound = RANGE * float(np.quantile(deviations[open_ended], 0.3))
    return np.clip(deviations, 0.0, bound)


def _cell_means(plane: Floats) -> Floats:
    """Means over overlapping cells, [N]."""
    means = np.asarray(cv2.boxFilter(plane, -1, (CELL, CELL), anchor=(0, 0)), dtype=np.float32)
    return means[: 1 - CELL : CELL // 2, : 1 - CELL : CELL // 2].ravel()


def _screen_share(fine: Floats) -> float:
    """Share of the power of fine detail [H, W] that lies in the few frequencies of a screen."""
    if min(fine.shape) < SCREEN_BLOCK:
        return 0.0
    blocks = _blocks(fine, SCREEN_BLOCK).reshape(-1, SCREEN_BLOCK, SCREEN_BLOCK)
    blocks = blocks[blocks.var(axis=(1, 2)) > EMPTY]
    if len(blocks) < SCREEN_BLOCKS:
        return 0.0
    bins = np.abs(np.fft.fftfreq(SCREEN_BLOCK)) * SCREEN_BLOCK
    oblique = np.minimum.outer(bins, bins) > 1
    power = _mean_power(blocks)[oblique] + 1e-12  # stripes along an axis leave nothing
    radius = np.hypot.outer(bins, bins)[oblique]
    peaks = power > SCREEN_PEAK * _usual_power(power, radius)
    return float(power[peaks].sum() / power.sum())


def _usual_power(power: NDArray[np.float64], radius: NDArray[np.float64]) -> NDArray[np.float64]:
    """Median in all directions; between whole radii interpolated, for coarse grain's falls fast."""
    ring = np.rint(radius)
    rings = [ring == whole for whole in np.unique(ring)]
    middles = np.array([np.median(radius[each]) for each in rings])
    medians = np.array([np.median(np.log(power[each])) for each in rings])
    usual: NDArray[np.float64] = np.exp(np.interp(radius, middles, medians))
    return usual


def _blocks(picture: Floats, side: int = BLOCK) -> Floats:
    """View of the overlapping blocks of a plane or a picture, [rows, columns, (3,) side, side]."""
    windows = sliding_window_view(picture, (side, side), axis=(0, 1))
    return windows[:: side // 2, :: side // 2]


def _flat_blocks(
    luminance: Floats, fine: Floats, levels: Floats, deviations: Floats
) -> NDArray[np.bool_]:
    """Which blocks hold nothing but grain: the quarter nearest to the measured deviation."""
    level = _blocks(luminance).mean(axis=(2, 3))
    variance = _blocks(fine).var(axis=(2, 3))
    relative = variance / np.maximum(np.interp(level, levels, deviations), 1e-4) ** 2
    flat: NDArray[np.bool_] = (relative <= np.quantile(relative, FLAT)) & (variance > EMPTY)
    return flat


def _kernel(flat: Floats) -> Floats:
    """Round filter with the mean amplitude spectrum of flat squares, [N, BLOCK, BLOCK].

    The mean over all directions keeps the block edges of a JPEG and the lines of a drawing out.
    The spectrum is divided by the high pass's own, where that leaves enough to divide.
    """
    axis = np.fft.fftfreq(BLOCK)
    squared = axis[:, None] ** 2 + axis[None, :] ** 2
    passed = (1 - np.exp(-2 * np.pi**2 * HIGH_PASS**2 * squared)) ** 2
    power = _radial_mean(_mean_power(flat))
    power /= np.maximum(passed, 0.1)
    power[0, 0] = 0
    power *= BLOCK**2 / (power * passed).sum()
    return np.fft.fftshift(np.fft.ifft2(np.sqrt(power)).real).astype(np.float32)


def _mean_power(blocks: Floats) -> NDArray[np.float64]:
    """Mean power spectrum [side, side] of blocks [N, side, side], each at unit variance."""
    window = np.hanning(blocks.shape[-1] + 2)[1:-1]
    scaled = blocks / blocks.std(axis=(1, 2), keepdims=True) * np.outer(window, window)
    power: NDArray[np.float64] = (np.abs(np.fft.fft2(scaled)) ** 2).mean(axis=0)
    return power


def _radial_mean(power: NDArray[np.float64]) -> NDArray[np.float64]:
    ring = _rings(len(power))
    means = np.bincount(ring.ravel(), power.ravel()) / np.bincount(ring.ravel())
    return np.take(means, ring)


def _rings(side: int) -> NDArray[np.intp]:
    """Each frequency's distance from zero in whole bins, [side, side]."""
    axis = np.fft.fftfreq(side) * side
    ring: NDArray[np.intp] = np.rint(np.hypot.outer(axis, axis)).astype(np.intp)
    return ring


def _mixing(flat: Floats) -> Floats:
    """Square root of the channels' covariance of [N, 3, B, B], for luminance deviation 1."""
    values = np.moveaxis(flat, 1, -1).reshape(-1, 3).astype(np.float64)
    covariance = values.T @ values / len(values)
    luma = luminance_of(np.eye(3, dtype=np.float32)[None]).ravel()
    strength, direction = np.linalg.eigh(covariance / (luma @ covariance @ luma))
    mixing: Floats = (direction * np.sqrt(np.clip(strength, 0.0, None))).astype(np.float32)
    return mixing
