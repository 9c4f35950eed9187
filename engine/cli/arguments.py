"""What can be typed after `heirloom`; importing this does not import torch."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from engine.cli.exit_codes import ExitCode
from engine.cli.face_options import parse_faces, parse_method
from engine.extras import has_background
from engine.types import METHODS, MOST_ENLARGED, RestoreOptions

_EXIT_CODES = """exit codes:
  0 done   2 the command makes no sense   3 a photograph could not be read or written
  4 no face found, nothing written   5 model pack missing or broken
  6 out of memory   130 cancelled   1 a mistake in this program
  With several photographs, the rest goes on and the most serious code counts:
  130, 1, 5, 6, 3, 4."""


class _Parser(argparse.ArgumentParser):
    """One sentence and where to look, instead of the whole usage; no shortened options.

    The help of every command ends with the exit codes.
    """

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401 - argparse's own
        settings.setdefault("epilog", _EXIT_CODES)
        layout = argparse.RawDescriptionHelpFormatter
        super().__init__(**settings, formatter_class=layout, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        self.exit(ExitCode.USAGE, f"{message}.\nSee: {self.prog} --help\n")


def build_parser(program: str, version: str) -> argparse.ArgumentParser:
    """The parser for all commands; `command` holds which one was given."""
    parser = _Parser(
        prog=program,
        description="Restores the faces in old family photographs, on this computer alone.",
        epilog="Without a command the window opens, with the photographs that are named.\n\n"
        + _EXIT_CODES,
    )
    parser.add_argument("--version", action="version", version=f"Heirloom {version}")
    parser.add_argument(  # only shown here: main.py takes it before anything is parsed
        "--self-test", action="store_true", help="try everything out and say whether it works"
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_restore(commands)
    _add_detect(commands)
    _add_packs(commands)
    _add_info(commands)
    return parser


def _add_restore(commands: Any) -> None:  # noqa: ANN401 - argparse keeps the class private
    default = RestoreOptions()
    parser = commands.add_parser(
        "restore",
        help="restore the faces in photographs",
        description="Restores the faces in photographs and writes new files. Originals are never "
        "changed.",
    )
    _add_inputs(parser)
    add = parser.add_argument
    add(
        "-o",
        "--output",
        metavar="OUT",
        type=Path,
        required=True,
        help="a file for one photograph, a folder for several; PNG and TIFF keep every pixel",
    )
    add(
        "--aligned",
        action="store_true",
        help="each input is one face crop; the output has 512 x 512 pixels",
    )
    add(
        "--faces",
        metavar="WHICH",
        type=parse_faces,
        default="all",
        help="all (the sure ones), largest, none, or numbers as `detect` shows them: 0,2 "
        "(default: all)",
    )
    add(
        "--method",
        metavar="[FACES=]NAME",
        type=parse_method,
        action="append",
        default=[],
        help="clr-face (the default) or difface; once more with numbers of faces for others: "
        "0,2=difface",
    )
    add(
        "--steps",
        metavar="N",
        type=_whole(1, max(method.most_steps for method in METHODS.values())),
        help=f"diffusion steps ({_each('1 to {m.most_steps}, default {m.steps}')})",
    )
    add(
        "--identity",
        metavar="X",
        type=_share,
        help="0 = best looking, 1 = closest to the person; with difface 1 - eta "
        f"(default: {_each('{m.identity}')})",
    )
    add(
        "--mask",
        metavar="FILE",
        type=Path,
        help="a picture as large as the photograph, white where it is torn or blank: filled within "
        "the faces' surroundings, by difface with what may have been there, by clr-face with what "
        "is around, which suits scratches",
    )
    add(
        "--background",
        metavar="FILE",
        type=_upscaler,
        help="an upscaler of your own (Real-ESRGAN and others) for the picture around the faces"
        if has_background()
        else argparse.SUPPRESS,
    )
    add(
        "--enlarge",
        metavar="N",
        type=_whole(1, MOST_ENLARGED),
        default=1,
        help=f"write a picture 2 to {MOST_ENLARGED} times as wide and high, in which small faces "
        "show what was restored; around them it is enlarged smoothly",
    )
    add(
        "--strength",
        metavar="X",
        type=_share,
        default=default.strength,
        help="0 = the original, 1 = fully restored (default: %(default)s)",
    )
    add(
        "--start",
        metavar="X",
        type=_share,
        default=default.start,
        help="noise level to start from, 0 to 1 (default: measured from the damage; difface: 0.4)",
    )
    add(
        "--seed",
        metavar="N",
        type=_whole(0, 2**32 - 1),
        default=default.seed,
        help="the same seed gives the same picture (default: %(default)s)",
    )
    add(
        "--candidates",
        metavar="N",
        type=_whole(1, 8),
        default=default.candidates,
        help="versions to compute, of which the best is kept (default: 1)",
    )
    add("--overwrite", action="store_true", help="replace outputs that are there already")
    add(
        "--resume",
        action="store_true",
        help="go on with a call that was stopped: what is there, of the same photographs and made "
        "with the same options, stays",
    )
    add(
        "--before-after",
        action="store_true",
        help="also write NAME.before-after.jpg with both pictures side by side",
    )
    add(
        "--sidecar",
        action="store_true",
        help="also write OUT.heirloom.json: what is needed to make the same picture again",
    )
    _add_engine(parser)
    _add_report(parser)
    add("--quiet", action="store_true", help="say nothing but errors")


def _add_detect(commands: Any) -> None:  # noqa: ANN401
    parser = commands.add_parser(
        "detect",
        help="find the faces in photographs and number them",
    )
    _add_inputs(parser)
    parser.add_argument(
        "--mask",
        metavar="FILE",
        type=Path,
        help="the mask that `restore` is to get: it may change which faces are found",
    )
    _add_engine(parser)
    _add_report(parser)


def _add_packs(commands: Any) -> None:  # noqa: ANN401
    parser = commands.add_parser(
        "packs",
        help="list the model packs, check them, or import published checkpoints",
        description="Lists the model packs, checks them, or makes one of published checkpoints\n"
        "(DifFace, latent diffusion, ResShift's face autoencoder, facexlib).",
    )
    parser.add_argument("action", choices=("list", "verify", "import"))
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="*",
        type=Path,
        help="with import: the checkpoints (.pth, .ckpt, .safetensors) that make one pack",
    )
    parser.add_argument(
        "--name",
        metavar="N",
        help="with import: what to call the pack (default: after its network)",
    )
    _add_pack(parser)
    _add_report(parser)


def _add_info(commands: Any) -> None:  # noqa: ANN401
    parser = commands.add_parser("info", help="version, device, packs and folders")
    _add_engine(parser)
    _add_report(parser)


def _add_inputs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "inputs",
        metavar="INPUT",
        nargs="+",
        type=Path,
        help="a photograph, or a folder with photographs, its subfolders included",
    )


def _add_engine(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--device",
        choices=("auto", "cpu", "cuda", "mps"),
        default="auto",
        help="where to compute (default: the fastest that works)",
    )
    _add_pack(parser)


def _add_pack(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--pack",
        metavar="DIR",
        type=Path,
        action="append",
        default=[],
        help="a model pack's folder, or an installed one's name; with several the first that has "
        "a network counts, and what none of them has comes from those that are installed",
    )


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def _each(text: str) -> str:
    """Something that every method has its own of: "clr-face ..., difface ..."."""
    return ", ".join(f"{m.name} {text.format(m=m)}" for m in METHODS.values())


def _whole(low: int, high: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        is_number = text.isascii() and text.isdigit() and len(text) <= len(str(high))
        if not is_number or not low <= int(text) <= high:
            raise argparse.ArgumentTypeError(f"{text!r} is no whole number from {low} to {high}")
        return int(text)

    return parse


def _upscaler(text: str) -> Path:
    if not has_background():
        raise argparse.ArgumentTypeError(
            "this needs spandrel, which is not installed: pip install 'heirloom[background]'"
        )
    return Path(text)


def _share(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 0 to 1")
    return value
