"""Restoration methods: each refines one aligned face, a diffusion step at a time."""
