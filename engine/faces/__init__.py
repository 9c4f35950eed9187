"""Finding, aligning, judging and pasting back faces."""
