"""The door for published checkpoints: read without running them, recognized, written as packs."""
