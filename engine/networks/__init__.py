"""The neural networks, each with a frozen configuration beside its class."""
