"""What a caller gets who says nothing: the default of every field and argument of a package, without the facts.

A default that changes changes what all of them mean who rely on it. After a change that was thought through:
`python -m tests.defaults` writes the files anew; read what it wrote. Those of facts: tests/domain/test_least_bodies.py.
"""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from types import ModuleType

import msgspec

TESTS = Path(__file__).parent
PACKAGES = ("domain", "evidence", "policy", "server", "masking")
_PLAIN = (bool, int, float, str, bytes, tuple, frozenset)


def kept(package: str) -> Path:
    """The file with the defaults of a package."""
    return TESTS / package / "defaults.txt"


def defaults(package: str) -> list[str]:
    """Return a line for each default of a package, in the order of names."""
    root = importlib.import_module(f"agent_assist.{package}")
    names = (one.name for one in pkgutil.walk_packages(root.__path__, f"{root.__name__}."))
    modules = [root, *(importlib.import_module(name) for name in names if ".facts" not in name)]
    return sorted({line for module in modules for line in _of_module(module)})


def _of_module(module: ModuleType) -> Iterator[str]:
    place = module.__name__.removeprefix("agent_assist.")
    for name, value in vars(module).items():
        if getattr(value, "__module__", None) != module.__name__:
            continue
        if inspect.isclass(value):
            for field, default in _of_class(value):
                yield from _line(f"{place}.{name}.{field}", default)
            for method, function in vars(value).items():
                made = getattr(function, "__func__", function)
                if inspect.isfunction(made) and made.__code__.co_filename == module.__file__:
                    yield from _of_function(f"{place}.{name}.{method}", made)
        elif inspect.isfunction(inspect.unwrap(value)) and inspect.unwrap(value).__module__ == module.__name__:
            yield from _of_function(f"{place}.{name}", inspect.unwrap(value))


def _of_class(kind: type) -> Iterator[tuple[str, object]]:
    if issubclass(kind, msgspec.Struct):
        yield from ((one.name, one.default) for one in msgspec.structs.fields(kind))
    elif dataclasses.is_dataclass(kind):
        yield from ((one.name, one.default) for one in dataclasses.fields(kind))
    elif issubclass(kind, tuple):
        yield from getattr(kind, "_field_defaults", {}).items()


def _of_function(place: str, function: object) -> Iterator[str]:
    assert callable(function)
    for parameter in inspect.signature(function).parameters.values():
        yield from _line(f"{place}({parameter.name})", parameter.default)


def _line(place: str, default: object) -> Iterator[str]:
    several = isinstance(default, tuple) and default
    if isinstance(default, _PLAIN) and not isinstance(default, Enum) and not several:
        yield f"{place} = {default!r}"


def changed(package: str) -> list[str]:
    """Return the lines that are not as they were kept, with a sign for those that came and those that went."""
    now, before = defaults(package), kept(package).read_text(encoding="utf-8").splitlines()
    return [f"+ {line}" for line in now if line not in before] + [f"- {line}" for line in before if line not in now]


if __name__ == "__main__":
    for one in PACKAGES:
        kept(one).write_text("".join(f"{line}\n" for line in defaults(one)), encoding="utf-8", newline="\n")
