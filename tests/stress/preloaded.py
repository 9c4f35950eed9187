"""What a restoration imports, so that processes forked from here begin with the work at once."""

import engine.cli.app
import engine.cli.restore  # noqa: F401
import tests.stress.program  # noqa: F401
from engine.torchvision_fallback import load_torchvision

load_torchvision()
