"""What every test starts from: fixed seeds, no screen, threads that sleep when they wait."""

import os
import random
import sys

import numpy as np
import pytest

# Both are read once, when Qt and PyTorch are first imported.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


@pytest.fixture(autouse=True)
def _seeded():
    random.seed(0)
    np.random.seed(0)
    if "torch" in sys.modules:
        sys.modules["torch"].manual_seed(0)
