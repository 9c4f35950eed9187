from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from engine.types import Candidate, FacesFound, Photo, RestoredFace, RestoreOptions
from gui.document import NO_FACE
from gui.edits import Edits
from gui.face_item import FaceState
from tests.gui.fakes import FACES, face_at, latents, picture

PIXELS = np.zeros((200, 300, 3), np.uint8)


@pytest.fixture
def opened(document):
    document.open(Photo(Path("a.png"), PIXELS, "PNG"), QImage(300, 200, QImage.Format.Format_RGB32))
    document.set_found(FacesFound(FACES))
    return document


@pytest.fixture
def edits(opened):
    return Edits(opened)


@pytest.fixture
def heard(opened):
    names = []
    for name in ("faces", "selection", "options"):
        getattr(opened, f"{name}_changed").connect(lambda name=name: names.append(name))
    opened.results_changed.connect(lambda face_id: names.append(("result", face_id)))
    opened.current_face_changed.connect(lambda face_id: names.append(("current", face_id)))
    return names


def result_of(item, candidates=2):
    versions = tuple(Candidate(n, picture(0.5), 0.6) for n in range(candidates))
    return RestoredFace(item.id, item.face, versions, 0, 0.4, 1.0, latents())


def ticks(document):
    return [item.included for item in document.faces]


def test_uncertain_faces_start_without_a_tick(opened):
    assert ticks(opened) == [True, True, False]
    assert [item.uncertain for item in opened.faces] == [False, False, True]
    assert opened.current == opened.faces[0].id
    assert not opened.undo_stack.canUndo()


def test_a_later_search_adds_only_faces_that_are_not_known(opened, edits):
    edits.add_box(QRectF(100, 100, 60, 60), 0.0)
    item = opened.faces[0]
    opened.set_result(item.id, result_of(item), opened.options)
    before = opened.faces
    shifted = replace(FACES[1], box=(143.0, 32.0, 60.0, 58.0))
    opened.set_found(FacesFound((FACES[0], shifted, face_at(102, 98, 58), FACES[2])))
    assert opened.faces == before
    opened.set_found(FacesFound((face_at(20, 120, 50, 0.6), *FACES, face_at(220, 120, 50))))
    assert opened.faces[:4] == before
    assert [(new.id, new.face.box[0]) for new in opened.faces[4:]] == [(4, 220), (5, 20)]
    assert ticks(opened)[4:] == [True, False]
    opened.undo_stack.undo()
    assert opened.faces == before


def test_numbers_stay_when_a_box_was_drawn_before_the_first_search(document, opened, edits):
    opened.open(opened.photo, opened.image)
    edits.add_box(QRectF(100, 100, 50, 50), 0.0)
    opened.set_found(FacesFound(FACES))
    order = [item.id for item in opened.faces]
    assert order == [0, 1, 2, 3]
    assert opened.faces[0].face.manual
    edits.include_all()
    assert [item.id for item in opened.faces] == order


def test_no_id_is_given_twice(opened, edits):
    edits.delete_face(opened.faces[-1].id)
    opened.set_found(FacesFound(FACES))
    assert opened.faces[-1].id == 3
    while opened.undo_stack.canUndo():
        opened.undo_stack.undo()
    opened.load_faces(opened.faces)
    assert opened.new_id() == 4


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("include_all", [True, True, True]),
        ("include_none", [False, False, False]),
        ("include_largest", [True, False, False]),
    ],
)
def test_ticks_for_all_faces_are_one_step(opened, edits, name, expected):
    before = ticks(opened)
    getattr(edits, name)()
    assert ticks(opened) == expected
    assert opened.undo_stack.count() == 1
    opened.undo_stack.undo()
    assert ticks(opened) == before


def test_a_tick_that_changes_nothing_is_no_step(opened, edits, heard):
    edits.set_included(opened.faces[0].id, True)
    assert opened.undo_stack.count() == 0
    assert heard == []


def test_a_drawn_face_is_ticked_current_and_can_be_undone(opened, edits, heard):
    edits.add_box(QRectF(200, 100, 50, 60), 15.0)
    drawn = opened.faces[-1]
    assert drawn.face.manual
    assert drawn.face.box == (200, 100, 50, 60)
    assert (drawn.included, drawn.angle) == (True, 15.0)
    assert opened.current == drawn.id
    opened.undo_stack.undo()
    assert len(opened.faces) == 3
    assert opened.current in [item.id for item in opened.faces]
    opened.undo_stack.redo()
    assert opened.faces[-1].id == drawn.id


def test_moving_a_box_forgets_what_was_restored_there(opened, edits):
    item = opened.faces[0]
    opened.set_result(item.id, result_of(item), opened.options)
    edits.change_box(item.id, QRectF(10, 10, 90, 90), 0.0)
    assert opened.faces[0].result is None
    opened.undo_stack.undo()
    assert opened.faces[0].result is not None
    assert opened.faces[0].state is FaceState.DONE


def test_deleting_keeps_the_order_when_it_is_undone(opened, edits):
    ids = [item.id for item in opened.faces]
    edits.delete_face(ids[1])
    assert [item.id for item in opened.faces] == [ids[0], ids[2]]
    opened.undo_stack.undo()
    assert [item.id for item in opened.faces] == ids


def test_deleting_the_current_face_makes_another_current(opened, edits):
    edits.delete_face(opened.current)
    assert opened.current == opened.faces[0].id
    for item in opened.faces:
        edits.delete_face(item.id)
    assert opened.current == NO_FACE


def test_own_settings_stay_when_those_for_all_change(opened, edits):
    first, second = opened.faces[:2]
    edits.set_options(RestoreOptions(steps=20), for_all=False)
    edits.set_options(RestoreOptions(steps=5), for_all=True)
    assert opened.options_of(opened.item(first.id)).steps == 20
    assert opened.options_of(opened.item(second.id)).steps == 5
    opened.undo_stack.undo()
    opened.undo_stack.undo()
    assert opened.options_of(opened.item(first.id)).steps == 3


def test_a_slider_leaves_one_step(opened, edits, heard):
    for identity in (0.2, 0.3, 0.8):
        edits.set_options(replace(opened.options, identity=identity), for_all=True)
    assert opened.undo_stack.count() == 1
    assert opened.options.identity == 0.8
    opened.undo_stack.undo()
    assert opened.options.identity == RestoreOptions.identity
    assert heard.count("options") == 4


def test_each_setting_is_a_step_of_its_own(opened, edits):
    for change in ({"strength": 0.5}, {"strength": 0.4}, {"identity": 0.1}, {"candidates": 4}):
        edits.set_options(replace(opened.options, **change), for_all=True)
    assert opened.undo_stack.count() == 3
    opened.undo_stack.undo()
    assert (opened.options.strength, opened.options.identity) == (0.4, 0.1)
    assert opened.options.candidates == 1
    opened.undo_stack.undo()
    assert opened.options == RestoreOptions(steps=3, strength=0.4)


def test_the_same_setting_of_two_faces_is_two_steps(opened, edits):
    for item in opened.faces[:2]:
        opened.set_current(item.id)
        edits.set_options(replace(opened.options, strength=0.5), for_all=False)
        edits.set_options(replace(opened.options, strength=0.4), for_all=False)
    assert opened.undo_stack.count() == 2
    opened.undo_stack.undo()
    assert [item.options and item.options.strength for item in opened.faces] == [0.4, None, None]


def test_own_settings_come_with_a_difference_and_go_in_one_step(opened, edits, heard):
    item = opened.faces[0]
    edits.set_options(opened.options, for_all=False)
    assert opened.faces[0].options is None
    edits.set_options(replace(opened.options, strength=0.5, seed=3), for_all=False)
    edits.forget_own_options(item.id)
    assert opened.faces[0].options is None
    assert heard.count("options") == 2
    edits.forget_own_options(item.id)
    assert opened.undo_stack.count() == 2
    opened.undo_stack.undo()
    assert opened.faces[0].options.seed == 3


def test_a_verdict_is_taken_back(opened, edits):
    item = opened.faces[0]
    opened.set_result(item.id, result_of(item), opened.options)
    edits.judge(item.id, False)
    edits.judge(item.id, None)
    assert opened.faces[0].accepted is None
    assert len(opened.layers) == 1
    assert opened.undo_stack.undoText() == "Take the verdict back"


def test_a_result_arrives_is_judged_and_goes_back(opened, edits, heard):
    item = opened.faces[0]
    opened.set_result(item.id, result_of(item), opened.options)
    assert opened.faces[0].state is FaceState.DONE
    assert [layer.face_id for layer in opened.layers] == [item.id]
    edits.judge(item.id, False)
    assert opened.layers == ()
    edits.judge(item.id, True)
    assert len(opened.layers) == 1
    edits.choose_candidate(item.id, 1)
    assert opened.layers[0].result.chosen == 1
    edits.discard_result(item.id)
    assert opened.layers == ()
    while opened.undo_stack.canUndo():
        opened.undo_stack.undo()
    assert opened.faces[0].result is None
    assert opened.faces[0].state is FaceState.FOUND
    assert ("result", item.id) in heard


def test_a_result_for_a_box_that_moved_is_dropped(opened, edits):
    item = opened.faces[0]
    late = result_of(item)
    edits.change_box(item.id, QRectF(10, 10, 90, 90), 0.0)
    opened.set_result(item.id, late, opened.options)
    assert opened.faces[0].result is None


def test_undo_while_a_face_is_in_work_leaves_its_state(opened, edits):
    item = opened.faces[0]
    edits.set_included(item.id, False)
    opened.set_state([item.id], FaceState.RUNNING)
    opened.undo_stack.undo()
    assert opened.faces[0].included
    assert opened.faces[0].state is FaceState.RUNNING
    opened.settle()
    assert opened.faces[0].state is FaceState.FOUND


def test_a_blend_is_no_step_and_keeps_the_chosen_candidate(opened, edits):
    item = opened.faces[0]
    opened.set_result(item.id, result_of(item), opened.options)
    source = opened.faces[0].result
    edits.choose_candidate(item.id, 1)
    steps = opened.undo_stack.count()
    opened.set_blend(item.id, replace(source, seconds=9.0), 0.9)
    assert opened.faces[0].result.seconds == 9.0
    assert opened.faces[0].result.chosen == 1
    assert opened.faces[0].made_with.identity == 0.9
    assert opened.undo_stack.count() == steps
    opened.set_blend(item.id, replace(source, latents=latents(), seconds=1.0), 0.2)
    assert opened.faces[0].result.seconds == 9.0  # of a run that was replaced since


def test_stepping_goes_round(opened):
    ids = [item.id for item in opened.faces]
    opened.set_current(ids[-1])
    opened.step_current(1)
    assert opened.current == ids[0]
    opened.step_current(-1)
    assert opened.current == ids[-1]


def test_opening_another_photograph_forgets_everything(opened, edits):
    edits.include_all()
    edits.set_options(replace(opened.options, strength=0.3, seed=7), for_all=True)
    opened.open(Photo(Path("b.png"), PIXELS, "PNG"), QImage())
    assert opened.faces == ()
    assert opened.options == RestoreOptions(steps=3)
    assert opened.current == NO_FACE
    assert not opened.undo_stack.canUndo()
