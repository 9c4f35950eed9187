"""The restoration engine: photographs in, restored photographs out. PyTorch inside, no Qt.

`engine.types` and `engine.errors` import without torch, so that a window shows before torch loads.
"""
