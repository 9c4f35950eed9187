from datetime import date
from pathlib import Path

import pytest

from gui.export_choice import CollisionRule
from gui.naming import PatternError, PatternProblem, Target, file_stem, target_for

DAY = date(2026, 5, 31)
SOURCE = Path("/album/Großmutter 1931.jpg")


def test_the_fields_are_filled_in():
    assert file_stem("{name}_restored", SOURCE, DAY) == "Großmutter 1931_restored"
    assert file_stem("{date} {name}", SOURCE, DAY) == "2026-05-31 Großmutter 1931"


@pytest.mark.parametrize(
    ("pattern", "problem"),
    [
        ("", PatternProblem.EMPTY),
        ("   ", PatternProblem.EMPTY),
        ("{nmae}", PatternProblem.UNKNOWN_FIELD),
        ("a/b", PatternProblem.BAD_CHARACTER),
        ("a{b", PatternProblem.BAD_CHARACTER),
        ("con", PatternProblem.RESERVED),
        ("LPT1.old", PatternProblem.RESERVED),
        ("{name}.", PatternProblem.BAD_END),
        ("ö" * 121, PatternProblem.TOO_LONG),
    ],
)
def test_a_name_that_would_not_work_somewhere_is_refused(pattern, problem):
    with pytest.raises(PatternError) as caught:
        file_stem(pattern, SOURCE, DAY)
    assert caught.value.problem is problem


def test_a_photograph_with_a_name_from_another_system_still_gets_one():
    assert file_stem("{name}", Path("who? me.png"), DAY) == "who_ me"


def test_a_taken_name_gets_the_first_free_number(tmp_path):
    source = tmp_path / "a.jpg"
    for name in ("a_restored.jpg", "a_restored 2.jpg"):
        (tmp_path / name).touch()
    target = target_for(source, tmp_path, "a_restored", ".jpg", CollisionRule.ADD_NUMBER)
    assert target == Target(tmp_path / "a_restored 3.jpg", numbered=True)


def test_a_taken_name_is_replaced_only_when_asked(tmp_path):
    (tmp_path / "b.jpg").touch()
    target = target_for(tmp_path / "a.jpg", tmp_path, "b", ".jpg", CollisionRule.REPLACE)
    assert target == Target(tmp_path / "b.jpg", replaces=True)


@pytest.mark.parametrize("rule", list(CollisionRule))
@pytest.mark.parametrize("stem", ["photo", "PHOTO"])
def test_the_original_is_never_the_target(tmp_path, rule, stem):
    source = tmp_path / "photo.jpg"
    source.touch()
    target = target_for(source, tmp_path, stem, ".jpg", rule)
    assert target == Target(tmp_path / f"{stem} 2.jpg", numbered=True)


def test_a_link_to_the_original_is_the_original(tmp_path):
    source, link = tmp_path / "photo.jpg", tmp_path / "link.jpg"
    source.touch()
    link.symlink_to(source)
    target = target_for(source, tmp_path, "link", ".jpg", CollisionRule.REPLACE)
    assert target.path == tmp_path / "link 2.jpg"
