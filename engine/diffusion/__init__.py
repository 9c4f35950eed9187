"""Noise schedules, denoisers and samplers."""
