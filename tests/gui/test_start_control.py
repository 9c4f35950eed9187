from PySide6.QtWidgets import QCheckBox, QSlider

from engine.types import RestoreOptions
from gui.option_controls import OptionControls


def test_the_start_is_measured_until_it_is_chosen(qtbot):
    controls = OptionControls()
    qtbot.addWidget(controls)
    edits = []
    controls.edited.connect(lambda options: edits.append(options.start))
    controls.set_options(RestoreOptions(start=0.4))
    automatic = controls.findChild(QCheckBox)
    assert not automatic.isChecked()
    assert edits == []
    automatic.click()
    sliders = [s for s in controls.findChildren(QSlider) if "noise" in s.accessibleName()]
    assert sliders[0].isHidden() or not sliders[0].isVisibleTo(controls)
    automatic.click()
    sliders[0].setValue(55)
    assert edits == [None, 0.4, 0.55]
