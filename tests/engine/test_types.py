from dataclasses import replace

import pytest

from engine.types import METHODS, RestoreOptions, options_for


def test_the_defaults_are_those_of_the_first_method():
    first = next(iter(METHODS))
    assert options_for(first) == RestoreOptions()


def test_another_method_brings_its_own_steps_and_identity_and_leaves_the_rest():
    mine = RestoreOptions(steps=20, identity=0.1, strength=0.7, seed=4, candidates=3, start=0.2)
    changed = options_for("difface", mine)
    info = METHODS["difface"]
    assert changed == replace(mine, method="difface", steps=info.steps, identity=info.identity)


@pytest.mark.parametrize("info", METHODS.values(), ids=list(METHODS))
def test_every_default_is_within_its_limits(info):
    assert 1 <= info.steps <= info.most_steps
    assert 0 <= info.identity <= 1


def test_an_unknown_method_is_an_error():
    with pytest.raises(KeyError):
        options_for("magic")
