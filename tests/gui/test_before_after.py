from pathlib import Path

import numpy as np
import pytest

from gui.before_after import Captions, before_after, before_after_path

pytestmark = pytest.mark.usefixtures("qapp")
WORDS = Captions("Before", "After")
RED, BLUE = (200, 20, 20), (20, 20, 200)


def _plain(color, height=300, width=200):
    return np.full((height, width, 3), color, np.uint8)


def _columns_of(card, color):
    return np.flatnonzero((card == color).all(axis=2).any(axis=0))


def _rows_of(card, color):
    return np.flatnonzero((card == color).all(axis=2).any(axis=1))


def test_the_original_is_on_the_left_and_both_are_whole():
    card = before_after(_plain(RED), _plain(BLUE), WORDS)
    assert _columns_of(card, RED).max() < _columns_of(card, BLUE).min()
    for color in (RED, BLUE):
        assert (card == color).all(axis=2).sum() == 300 * 200


def test_arabic_readers_begin_on_the_right():
    words = Captions("قبل", "بعد", right_to_left=True)
    card = before_after(_plain(RED), _plain(BLUE), words)
    assert _columns_of(card, RED).min() > _columns_of(card, BLUE).max()


def test_wide_pictures_stand_above_each_other():
    card = before_after(_plain(RED, 100, 400), _plain(BLUE, 100, 400), WORDS)
    assert _rows_of(card, RED).max() < _rows_of(card, BLUE).min()


def test_there_are_words_under_both():
    card = before_after(_plain(RED), _plain(BLUE), WORDS)
    below = card[_rows_of(card, RED).max() + 1 :]
    middle = card.shape[1] // 2
    assert (below[:, :middle] < 128).any()
    assert (below[:, middle:] < 128).any()


def test_large_photographs_are_reduced_and_16_bit_is_fine():
    deep = np.full((2000, 4000, 3), 40_000, np.uint16)
    card = before_after(deep, deep, WORDS)
    assert card.dtype == np.uint8
    assert max(card.shape) < 2000
    assert (card == 156).all(axis=2).any()


def test_pictures_of_different_size_are_refused():
    for height, width in ((10, 10), (600, 300), (450, 300)):
        with pytest.raises(ValueError, match="is no enlargement"):
            before_after(_plain(RED), _plain(BLUE, height, width), WORDS)


def test_beside_an_enlarged_result_the_original_is_enlarged():
    card = before_after(_plain(RED), _plain(BLUE, 900, 600), WORDS)
    for color in (RED, BLUE):
        assert (card == color).all(axis=2).sum() == 900 * 600


def test_it_lies_beside_the_result():
    assert before_after_path(Path("/a/b_restored.png")) == Path("/a/b_restored.before-after.jpg")
