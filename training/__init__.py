"""Training of every network in the embedded pack: data, damage, losses, loops, recipe."""
