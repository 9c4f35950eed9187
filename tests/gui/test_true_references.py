import subprocess
import sys

PROGRAM = """
import gui
from PySide6.QtCore import QObject, Signal

class Source(QObject):
    changed = Signal()

source = Source()
for _ in range(100_000):
    source.changed.emit()
print("alive")
"""


def test_a_hundred_thousand_signals_do_not_end_the_program():
    run = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True)
    assert run.stdout == "alive\n", run.stderr
