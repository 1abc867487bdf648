"""A program: plants one import after another into a copy of the package, and tells which contracts each breaks.

Started by test_walls.py with the copy first on the path: import-linter reads the package that Python would import,
and in a test process that is the real one.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from importlinter.application import use_cases
from importlinter.configuration import configure


def broken(config: str, cache: str, contract: str = "") -> list[str]:
    """Return the names of the contracts that the copy breaks now; looks at one contract, or at all."""
    options = use_cases.read_user_options(config)
    options.contracts_options = [one for one in options.contracts_options if contract in {"", one["name"]}]
    report = use_cases.create_report(options, cache_dir=cache)
    assert not report.could_not_run, report.invalid_contract_options
    return [one.name for one, check in report.get_contracts_and_checks() if not check.kept]


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
            if not any(path.parent.iterdir()):
                path.parent.rmdir()
        else:
            path.write_text(before, encoding="utf-8")


def main() -> None:
    """Read `[[contract, module, line], …]` from standard input; print what is broken before, and by each plant."""
    copy, config, cache = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    configure()
    use_cases._register_built_in_contract_types()
    found = [broken(config, cache)]
    for contract, module, line in json.load(sys.stdin):
        with planted(copy / module, line):
            found.append(broken(config, cache, contract))
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
