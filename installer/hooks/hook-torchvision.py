"""Only the Python half of torchvision, and of that what `runtime_torchvision` leaves reachable."""

module_collection_mode = "pyz"
hiddenimports = ["torchvision.models._utils", "torchvision.models.resnet"]
