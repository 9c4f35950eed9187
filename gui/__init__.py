"""The window. Knows the engine's types at import time, its torch modules only in the worker."""

from gui.constant_references import lend_constants

lend_constants()
