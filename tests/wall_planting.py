"""A program: plants forbidden imports into a copy of the package, and tells which of them break their contract.

Started by test_walls.py with the copy first on the path: the reader of imports takes the package that Python would
import, and in a test process that is the real one. Lines are written into real modules and read by the same reader as
in the check of the code; then each planted import is held against its contract alone, so that none hides another.
"""

from __future__ import annotations

import copy
import json
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import grimp
from importlinter.application import use_cases
from importlinter.configuration import configure
from importlinter.domain.contract import Contract, registry

Plant = tuple[str, str, str]
"""Contract, module as a path, line."""


def contracts(config: str) -> dict[str, Contract]:
    """Return the contracts by name."""
    configure()
    use_cases._register_built_in_contract_types()
    options = use_cases.read_user_options(config)
    return {
        one["name"]: registry.get_contract_class(one["type"])(one["name"], options.session_options, one)
        for one in options.contracts_options
    }


def read(cache: str) -> grimp.ImportGraph:
    """Return the imports of the copy as it is now."""
    return grimp.build_graph("agent_assist", include_external_packages=True, cache_dir=cache)


@contextmanager
def planted(path: Path, line: str) -> Iterator[None]:
    """Write a line at the end of a module, which is made where there is none, and take it out again."""
    before = path.read_text(encoding="utf-8") if path.exists() else None
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"{before or ''}\n{line}\n", encoding="utf-8")
    try:
        yield
    finally:
        if before is None:
            path.unlink()
        else:
            path.write_text(before, encoding="utf-8")


def rounds(plants: list[Plant]) -> Iterator[list[Plant]]:
    """Yield the plants in groups that write into no module twice."""
    while plants:
        group = list({module: (contract, module, line) for contract, module, line in reversed(plants)}.values())
        yield group
        plants = [one for one in plants if one not in group]


def alone(clean: grimp.ImportGraph, full: grimp.ImportGraph, module: str) -> grimp.ImportGraph:
    """Return the clean graph with what was planted into one module, as it was read from there."""
    graph = copy.deepcopy(clean)
    new = full.find_modules_directly_imported_by(module)
    graph.add_module(module)
    for imported in new - graph.find_modules_directly_imported_by(module):
        if imported not in graph.modules:
            graph.add_module(imported, is_squashed=full.is_module_squashed(imported))
        graph.add_import(importer=module, imported=imported)
    return graph


def name_of(module: str) -> str:
    """Return the dotted name of a module's path in the package."""
    return ".".join(["agent_assist", *Path(module).with_suffix("").parts]).removesuffix(".__init__")


def main() -> None:
    """Read `[[contract, module, line], …]`; print what is broken before, what is missed, and all foreign packages."""
    folder, config, cache = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    known, clean = contracts(config), read(cache)
    broken = [name for name, one in known.items() if not one.check(copy.deepcopy(clean), verbose=False).kept]
    missed: list[Plant] = []
    for group in rounds([(contract, module, line) for contract, module, line in json.load(sys.stdin)]):
        with ExitStack() as stack:
            for _, module, line in group:
                stack.enter_context(planted(folder / module, line))
            full = read(cache)
        for contract, module, line in group:
            if known[contract].check(alone(clean, full, name_of(module)), verbose=False).kept:
                missed.append((contract, module, line))
    foreign = sorted(name for name in clean.modules if clean.is_module_squashed(name))
    json.dump({"broken": broken, "missed": missed, "foreign": foreign}, sys.stdout)


if __name__ == "__main__":
    main()
