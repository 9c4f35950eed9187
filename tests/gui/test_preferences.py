from gui.preferences_dialog import Page, PreferencesDialog
from tests.gui.test_main_window import dialog_of


def test_the_device_in_the_status_bar_leads_to_where_it_is_changed(window, qtbot):
    window.status._device.click()
    dialog = dialog_of(window, PreferencesDialog, qtbot)
    assert dialog._list.currentRow() == Page.DEVICE
