"""Makes the bundled sample: a public-domain portrait, aged by our own damage.

    python -m training.sample OUT.jpg

The portrait is NASA's photograph of Eileen Collins, which scikit-image carries as `astronaut`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import cv2
import numpy as np
from skimage import data

from training import damage
from training.damage import Image

SEED = 6


def aged(photo: Image) -> Image:
    """A faded, scratched sepia print of [H, W, 3] 0..1, rescanned a little out of focus."""
    rng = np.random.default_rng(SEED)
    x = damage.sepia(rng, damage.tone_curve(rng, damage.spectral_gray(rng, photo)))
    x = damage.grain(rng, damage.blur(rng, x, 1.2, 1.6))
    for kind in (damage.paper, damage.stains, damage.folds, damage.scratches, damage.dust):
        x = kind(rng, x)
    return damage.blur(rng, x, 0.8, 1.0)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    photo = data.astronaut().astype(np.float32) / 255
    # The scan of a print is larger than what it still shows.
    enlarged = cv2.resize(photo, (1024, 1024), interpolation=cv2.INTER_CUBIC)
    pixels = np.rint(np.clip(aged(enlarged), 0, 1) * 255).astype(np.uint8)
    quality = [cv2.IMWRITE_JPEG_QUALITY, 90]
    cv2.imwrite(str(args.out), cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), quality)


if __name__ == "__main__":
    main()
