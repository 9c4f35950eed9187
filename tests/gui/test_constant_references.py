import subprocess
import sys

import pytest

SIGNALS = """
import gui
from PySide6.QtCore import QObject, Signal

class Source(QObject):
    changed = Signal()

source = Source()
for _ in range(100_000):
    source.changed.emit()
print("alive")
"""
METHODS = """
import gui
from PySide6.QtGui import QUndoCommand, QUndoStack

class Step(QUndoCommand):
    def redo(self):
        pass

    def undo(self):
        pass

stack = QUndoStack()
stack.push(Step())
for _ in range(50_000):
    stack.undo()
    stack.redo()
print("alive")
"""


@pytest.mark.parametrize("program", [SIGNALS, METHODS], ids=["signals", "methods"])
def test_a_hundred_thousand_calls_do_not_end_the_program(program):
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert run.stdout == "alive\n", run.stderr
