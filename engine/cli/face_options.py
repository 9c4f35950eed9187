"""The options for each face, from what was typed: methods may differ from face to face."""

from __future__ import annotations

import argparse
from dataclasses import replace

from engine.cli.exit_codes import UsageError
from engine.types import METHODS, MethodInfo, RestoreOptions, options_for

FaceChoice = str | tuple[int, ...]
"""`all`, `largest`, `none`, or the numbers of faces."""
MethodChoice = tuple[frozenset[int] | None, str]
"""Numbers of faces, None = all that no other choice names, and the method for them."""


def parse_faces(text: str) -> FaceChoice:
    """A word, or numbers of faces: `0,2`.

    Raises:
        argparse.ArgumentTypeError: it is neither.
    """
    if text in ("all", "largest", "none"):
        return text
    numbers = text.split(",")
    if not all(number.isascii() and number.isdigit() for number in numbers):
        raise argparse.ArgumentTypeError(
            f"{text!r} is neither all, largest, none nor numbers like 0,2"
        )
    return tuple(sorted({int(number) for number in numbers}))


def parse_method(text: str) -> MethodChoice:
    """`difface`, or `0,2=difface` for two faces only.

    Raises:
        argparse.ArgumentTypeError: there is no such method, or the numbers are none.
    """
    numbers, equals, name = text.rpartition("=")
    if name not in METHODS:
        raise argparse.ArgumentTypeError(f"{name!r} is no method; there are {', '.join(METHODS)}")
    if not equals:
        return None, name
    if not all(number.isascii() and number.isdigit() for number in numbers.split(",")):
        raise argparse.ArgumentTypeError(f"{numbers!r} are no numbers of faces like 0,2")
    return frozenset(map(int, numbers.split(","))), name


def check_options(arguments: argparse.Namespace) -> None:
    """Makes sure that nothing that was typed is passed over.

    Raises:
        UsageError: there are more steps than a chosen method takes, or faces of a face crop.
    """
    if arguments.aligned and (arguments.faces != "all" or typed_numbers(arguments)):
        raise UsageError(
            "A face crop is one face: leave --faces and the numbers before a --method out, or "
            "--aligned."
        )
    for info in chosen_methods(arguments):
        if arguments.steps is not None and arguments.steps > info.most_steps:
            raise UsageError(f"{info.title} takes 1 to {info.most_steps} --steps.")


def chosen_methods(arguments: argparse.Namespace) -> list[MethodInfo]:
    """Every method that may be used for a face, each once."""
    names = {options.method for options in asked_options(arguments).values()}
    return [info for name, info in METHODS.items() if name in names]


def typed_numbers(arguments: argparse.Namespace) -> set[int]:
    """Every number of a face that was typed, to choose it or to give it a method."""
    numbered = {number for numbers, _ in arguments.method for number in numbers or ()}
    return numbered.union(arguments.faces if isinstance(arguments.faces, tuple) else ())


def asked_options(arguments: argparse.Namespace) -> dict[int | None, RestoreOptions]:
    """The options for every face that may be restored, by number; None: all others."""
    faces: FaceChoice = arguments.faces
    numbers = faces if isinstance(faces, tuple) else (*sorted(typed_numbers(arguments)), None)
    return {number: options_of(arguments, number) for number in numbers}


def options_of(arguments: argparse.Namespace, number: int | None) -> RestoreOptions:
    """The options for the face with this number, as `detect` numbers them; None: no numbered one.

    What was not typed has the method's own default.
    """
    named = [name for numbers, name in arguments.method if numbers and number in numbers]
    options = options_for(named[-1] if named else _general(arguments))
    typed = {name: getattr(arguments, name) for name in ("steps", "identity")}
    return replace(
        options,
        **{name: value for name, value in typed.items() if value is not None},
        strength=arguments.strength,
        seed=arguments.seed,
        candidates=arguments.candidates,
        start=arguments.start,
    )


def _general(arguments: argparse.Namespace) -> str:
    """The method for faces that no choice names."""
    names = [name for numbers, name in arguments.method if numbers is None]
    return names[-1] if names else next(iter(METHODS))
