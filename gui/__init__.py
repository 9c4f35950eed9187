"""The window. Knows the engine's types at import time, its torch modules only in the worker."""

from gui.true_references import lend_true

lend_true()
