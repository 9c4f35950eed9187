"""The command line: restore, detect, packs, info."""
