"""Keeps modules from being loaded that `keyring` imports and this program never calls.

`keyring` imports an HTTP client (for downloading archives), the reader of package metadata (for finding plug-ins) and a
library of iterators: half of the time that opening the keyring takes. The backend is named here, so none of them is
called. Were one called after all, the stand-in loads it then.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType

UNNEEDED = ("urllib.request", "importlib_metadata", "more_itertools")
"""What `keyring` and its own libraries import and only their other functions use."""


@contextmanager
def unneeded(names: tuple[str, ...] = UNNEEDED) -> Iterator[None]:
    """Let imports find stand-ins for these modules while this is open; modules loaded already stay as they are.

    Afterwards whoever imports one of them gets the real module. object thread.
    """
    placed = {name: _stand_in(name) for name in names if name not in sys.modules}
    for name, module in placed.items():
        sys.modules.setdefault(name, module)
    try:
        yield
    finally:
        for name, module in placed.items():
            _take_away(name, module)


def _stand_in(name: str) -> ModuleType:
    module = ModuleType(name, f"Stands for {name} until one of its names is used.")

    def of_the_real_one(attribute: str) -> object:
        if attribute.startswith("__"):
            raise AttributeError(attribute)  # asked by the machinery of imports, which must not load it
        _take_away(name, module)
        return getattr(import_module(name), attribute)

    module.__getattr__ = of_the_real_one  # type: ignore[method-assign]  # as PEP 562 has it
    return module


def _take_away(name: str, module: ModuleType) -> None:
    if sys.modules.get(name) is module:
        del sys.modules[name]
