from tests.gui.test_main_window import settle


def test_export_waits_for_the_engine(window, photo_file, qtbot):
    a, workflow, document = window.actions_, window.parts.workflow, window.parts.document
    workflow.open(photo_file)
    qtbot.waitUntil(lambda: document.searched)
    workflow.restore()
    settle(window, qtbot)
    assert document.layers
    assert not a.export.isEnabled()
    assert not a.export_again.isEnabled()
    workflow.prepare(None, "auto")
    qtbot.waitUntil(lambda: workflow.engine is not None)
    assert a.export.isEnabled()
    assert a.export_again.isEnabled()
