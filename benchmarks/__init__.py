"""Measurements of quality and speed, as JSON and Markdown."""
