"""Builds what users receive: the frozen program, packages for each system, licenses, checks."""
