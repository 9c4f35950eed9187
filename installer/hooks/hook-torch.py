"""PyTorch as the program needs it: libraries and modules, no tests, headers or tools.

`import torch` reads the source of some of its own functions, so the sources come along.
"""

from pathlib import Path

from PyInstaller.utils.hooks import (
    PY_DYLIB_PATTERNS,
    collect_dynamic_libs,
    get_package_paths,
)

_TESTS = ("torchbind_test", "jitbackend_test", "backend_with_compiler", "aoti_custom_ops")
_package = Path(get_package_paths("torch")[1])
_libraries = collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
_starter = _package / "bin" / "torch_shm_manager"  # asked for on import, not on Windows

module_collection_mode = "pyz+py"
warn_on_missing_hiddenimports = False
hiddenimports = ["torch._C", "torch._VF", "torch.utils._pytree"]
binaries = [
    (source, target)
    for source, target in _libraries
    if "test" not in Path(source).parts and not any(name in source for name in _TESTS)
]
datas = [(str(_starter), "torch/bin")] if _starter.exists() else []
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
