import subprocess
import sys

import pytest

from engine.cli.arguments import build_parser
from engine.cli.face_options import options_of
from engine.types import RestoreOptions


def parse(*words):
    return build_parser("heirloom", "1").parse_args(["restore", "a.jpg", "-o", "b.jpg", *words])


def test_defaults_are_the_engine_s():
    assert options_of(parse(), 0) == RestoreOptions()


def test_every_option_reaches_the_engine():
    words = "--steps 12 --identity 0.25 --strength 0.9 --seed 7 --candidates 3 --start 0.4"
    expected = RestoreOptions("clr-face", 12, 0.25, 0.9, 7, 3, 0.4)
    assert options_of(parse(*words.split()), 0) == expected


@pytest.mark.parametrize(
    ("text", "value"), [("all", "all"), ("largest", "largest"), ("2,0,2", (0, 2))]
)
def test_faces_are_words_or_numbers(text, value):
    assert parse("--faces", text).faces == value


@pytest.mark.parametrize(
    "words",
    [
        ("--steps", "0"),
        ("--steps", "251"),
        ("--steps", "8.0"),
        ("--steps", "٨"),
        ("--steps", "9" * 5000),
        ("--identity", "1.1"),
        ("--identity", "nan"),
        ("--strength", "-0.1"),
        ("--strength", "much"),
        ("--seed", "-1"),
        ("--candidates", "9"),
        ("--faces", "some"),
        ("--faces", "0,"),
        ("--faces", "-1"),
        ("--method", "magic"),
        ("--method", "0,=difface"),
        ("--method", "=difface"),
        ("--method", "0=magic"),
        ("--device", "tpu"),
        ("--enlarge", "0"),
        ("--enlarge", "5"),
        ("--enlarge", "1.5"),
        ("--unknown",),
        ("--over",),  # options are not guessed from their beginnings
    ],
    ids=lambda words: " ".join(words)[:30],
)
def test_unknown_values_end_with_2_and_a_sentence(call, words):
    result = call("restore", "a.jpg", "-o", "b.jpg", *words)
    assert result.code == 2
    assert result.out == ""
    assert len(result.err.splitlines()) == 2
    assert words[0] in result.err


@pytest.mark.parametrize("words", [(), ("restore",), ("restore", "a.jpg"), ("packs", "burn")])
def test_incomplete_commands_end_with_2(call, words):
    assert call(*words).code == 2


@pytest.mark.parametrize("command", ["restore", "detect", "packs", "info"])
def test_the_help_of_every_command_ends_with_the_exit_codes(call, command):
    result = call(command, "--help")
    assert result.code == 0
    assert "\nexit codes:\n  0 done   2 the command makes no sense" in result.out


@pytest.mark.parametrize("words", [("--help",), ("restore", "--help"), ("--version",)])
def test_help_does_not_wait_for_torch_or_the_picture_libraries(words):
    script = "import sys, main\ntry: main.main(sys.argv[1:])\nexcept SystemExit: pass\n"
    script += "print({'torch', 'cv2', 'PIL', 'PySide6'} & set(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", script, *words], capture_output=True, text=True, check=True
    )
    assert done.stdout.endswith("set()\n")
