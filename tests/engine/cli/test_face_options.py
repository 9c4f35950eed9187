import pytest

from engine.cli.arguments import build_parser
from engine.cli.exit_codes import UsageError
from engine.cli.face_options import check_options, chosen_methods, options_of
from engine.types import METHODS, RestoreOptions


def parse(words):
    return build_parser("heirloom", "1").parse_args(
        ["restore", "a.jpg", "-o", "b.jpg", *words.split()]
    )


def test_each_method_has_its_own_defaults():
    options = options_of(parse("--method difface --strength 0.5"), 0)
    assert options == RestoreOptions("difface", 100, 0.5, 0.5)


def test_what_was_typed_holds_for_every_method():
    arguments = parse("--method difface --method 1=clr-face --steps 12 --identity 0.3")
    assert [options_of(arguments, n).method for n in range(3)] == ["difface", "clr-face", "difface"]
    assert {options_of(arguments, n).steps for n in range(3)} == {12}
    assert {options_of(arguments, n).identity for n in range(3)} == {0.3}


def test_faces_may_have_different_methods():
    arguments = parse("--method 0,2=difface")
    assert [options_of(arguments, n).steps for n in range(3)] == [100, 4, 100]
    assert [method.name for method in chosen_methods(arguments)] == ["clr-face", "difface"]


@pytest.mark.parametrize("words", ["--steps 51", "--method 0=difface --steps 100"])
def test_more_steps_than_a_method_takes_are_refused(words):
    with pytest.raises(UsageError, match="CLR-Face takes 1 to 50"):
        check_options(parse(words))


def test_a_method_that_no_chosen_face_has_does_not_count():
    arguments = parse("--faces 0 --method 0=difface --steps 100")
    check_options(arguments)
    assert [method.name for method in chosen_methods(arguments)] == ["difface"]
    with pytest.raises(UsageError, match="CLR-Face takes 1 to 50"):
        check_options(parse("--faces 0,1 --method 0=difface --steps 100"))


@pytest.mark.parametrize("words", ["--faces none", "--faces 0", "--method 7=difface"])
def test_a_face_crop_has_no_faces_to_choose_from(words):
    with pytest.raises(UsageError, match="one face"):
        check_options(parse(f"--aligned {words}"))
    check_options(parse("--aligned --method difface"))


def test_the_most_steps_are_taken():
    for name, info in METHODS.items():
        arguments = parse(f"--method {name} --steps {info.most_steps}")
        check_options(arguments)
        assert options_of(arguments, 0).steps == info.most_steps


@pytest.mark.parametrize(
    ("words", "notes"),
    [
        ("--method 0,7=difface", ["no face has the number 7"]),
        ("--method 1=difface", ["a method was given to 1, which --faces leaves out"]),
        ("--faces 0,1 --method 1=difface", []),
    ],
)
def test_a_method_for_nobody_is_told(call, restorer, photo, face, tmp_path, words, notes):
    restorer.found["a.png"] = (face(0, 0, 8), face(20, 0, 8, 0.6))
    words = words.split()
    records = call("restore", photo("a.png"), "-o", tmp_path / "o.png", "--json", *words).records
    assert [record["message"] for record in records if record["event"] == "note"] == notes
