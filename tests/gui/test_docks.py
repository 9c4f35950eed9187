from PySide6.QtWidgets import QDockWidget


def history_of(window):
    return window.findChild(QDockWidget, "history")


def test_the_layout_comes_back(program):
    first = program()
    assert not history_of(first).isVisible()
    history_of(first).toggleViewAction().trigger()
    first.resize(700, 500)
    first.close()
    again = program()
    assert history_of(again).isVisible()
    assert (again.width(), again.height()) == (700, 500)
