"""Where published weights come from and under which license, as far as their authors say."""

from __future__ import annotations

from dataclasses import dataclass

_S_LAB = "S-Lab License 1.0: for non-commercial use only; redistribution under the same terms only"
_FFHQ = "FFHQ (CC BY-NC-SA 4.0: non-commercial)"


@dataclass(frozen=True)
class Source:
    """What is shown to the user before imported weights are used."""

    name: str  # the pack's name unless the user gives one
    description: str
    license: str
    training_data: str


DIFFACE = Source(
    "difface",
    "DifFace (Yue and Loy, arXiv 2212.06512): unconditional diffusion model of faces",
    _S_LAB,
    _FFHQ,
)
SWINIR = Source(
    "difface-swinir",
    "DifFace (Yue and Loy, arXiv 2212.06512): SwinIR as the first guess",
    _S_LAB,
    _FFHQ,
)
LDM_PRIOR = Source(
    "ldm-prior",
    "Latent diffusion (Rombach et al., arXiv 2112.10752): unconditional prior over face latents",
    "Not stated for the weights (the program is MIT); check with CompVis before other than "
    "private use",
    "FFHQ or CelebA-HQ (both non-commercial)",
)
# ResShift's face autoencoder has the same tensors as LDM's: the stricter terms are shown for both.
VQ = Source(
    "ldm-vq",
    "VQ autoencoder of latent diffusion (Rombach et al., arXiv 2112.10752) or of ResShift (Yue et "
    "al., arXiv 2307.12348)",
    "Not stated for the weights of latent diffusion; from ResShift: " + _S_LAB,
    "OpenImages (latent diffusion) or faces (ResShift)",
)
RETINAFACE = Source(
    "facexlib-retinaface",
    "RetinaFace (Deng et al., arXiv 1905.00641) as facexlib distributes it: face detector",
    "MIT (facexlib); the training pictures are for research",
    "WIDER FACE",
)
PARSENET = Source(
    "facexlib-parsenet",
    "ParseNet of PSFRGAN (Chen et al., arXiv 2009.08709) as facexlib distributes it: parts of a "
    "face",
    "MIT (facexlib); PSFRGAN, where it comes from, is CC BY-NC-SA 4.0: non-commercial",
    "CelebAMask-HQ (non-commercial)",
)
ARCFACE = Source(
    "facexlib-arcface",
    "ArcFace IR-SE-50 (Deng et al., arXiv 1801.07698) as facexlib distributes it: recognizer",
    "MIT (facexlib); the training pictures are for non-commercial research",
    "MS-Celeb-1M",
)
