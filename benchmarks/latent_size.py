"""Why f = 4: a latent of 128 x 128 against one of 64 x 64, learned for the same minutes.

    python -m benchmarks.latent_size DATA --teachers DIR --out DIR [--minutes N]

Whatever the autoencoder cannot carry, the diffusion cannot restore. The smaller latent would make
each step of the prior four times cheaper.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import cv2
import torch
from torch import nn

from benchmarks.table import markdown
from engine.networks.layers import ResidualBlock, conv3
from engine.networks.vqgan import VQGAN, VQGANConfig
from training import train_vqgan
from training.data import Faces
from training.loop import Budget
from training.losses import Perceptual

CPU = torch.device("cpu")


class CoarseVQGAN(VQGAN):
    """f = 8: twice as wide where the map is half as large, so that it costs about the same."""

    def __init__(self, config: VQGANConfig) -> None:
        super().__init__(config)
        inner, wide, head = 2 * config.encoder_width, 2 * config.decoder_width, config.head_width
        self.encoder = nn.Sequential(
            nn.PixelUnshuffle(8),
            conv3(192, inner),
            *(ResidualBlock(inner) for _ in range(config.encoder_blocks)),
            nn.SiLU(),
            conv3(inner, config.channels),
        )
        self.decoder = nn.Sequential(
            conv3(config.channels, wide),
            *(ResidualBlock(wide) for _ in range(config.decoder_blocks)),
            conv3(wide, 4 * config.decoder_width),
            nn.PixelShuffle(2),
            conv3(config.decoder_width, 4 * head),
            nn.PixelShuffle(2),
            *(ResidualBlock(head) for _ in range(config.head_blocks)),
            nn.SiLU(),
            conv3(head, 12),
            nn.PixelShuffle(2),
        )


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="faces512, faces256")
    parser.add_argument("--teachers", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, help="resumable checkpoints")
    parser.add_argument("--minutes", type=float, default=10, help="for each")
    parser.add_argument("--threads", type=int, help="for the CPU")
    args = parser.parse_args()
    cv2.setNumThreads(1)
    if args.threads:
        torch.set_num_threads(args.threads)
    perceptual, held_out = Perceptual(args.teachers), Faces(args.data, "val", small_share=0)
    rows = {}
    for name, build in (("f = 4", VQGAN), ("f = 8", CoarseVQGAN)):
        path = args.out / f"{build.__name__}.pt"
        budget = Budget(args.minutes, 1.5e-3)
        network = build(VQGANConfig())
        average = train_vqgan.train(args.data, args.teachers, path, budget, CPU, network=network)
        rows[name] = train_vqgan.figures(average, held_out, perceptual, CPU, quantize=True)
    print(markdown(f"Reconstruction after {args.minutes:g} minutes each", rows))


if __name__ == "__main__":
    main()
