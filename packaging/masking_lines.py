"""The lines that the installed program must mask as the checkout does: each name, each kind, each text of the tests.

Made from the checkout: its tables of names, the numbers that python-stdnum's documentation gives as examples, and the
literals of the masking tests. A line is told by where it comes from; what it says is never printed.
"""

from __future__ import annotations

import ast
import itertools
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import number_modules

ROOT = Path(__file__).resolve().parents[1]
TESTS = ROOT / "tests" / "masking"
EACH = 2
"""Numbers that each name is tried with, for each thing it can mean."""
LONGEST = 2000
BOUND_S = 300.0
_EXAMPLE = re.compile(r"""^>>> (?:validate|is_valid|compact)\(u?(['"])(.*?)\1""", re.MULTILINE)
_NUMBER = re.compile(r"(?=[^\s]*\d)[A-Za-z0-9][A-Za-z0-9 ./+-]{4,30}[A-Za-z0-9]")
_ERROR = re.compile(
    r"^((?:ModuleNotFound|Import|FileNotFound)Error: .*|[A-Za-z.]+(?:Error|Exception)(?=: |$))", re.MULTILINE
)
_ANY = "536904399"
"""For names whose check no number here holds."""


class Line(NamedTuple):
    """A text, and a name for it that says nothing of what is in it."""

    name: str
    text: str


class Masked(NamedTuple):
    """What `mask --json` says to one line: the kinds found, and the whole answer for comparing."""

    kinds: frozenset[str]
    answer: str


def lines() -> list[Line]:
    """Return every line, each text once."""
    literals = list(_literals())
    numbers = sorted({*examples(), *(found for _, text in literals for found in _NUMBER.findall(text))})
    found: dict[str, Line] = {}
    for line in itertools.chain(_named(numbers), _bare(numbers), (Line(*literal) for literal in literals)):
        found.setdefault(line.text, line)
    return list(found.values())


def examples() -> list[str]:
    """Return the numbers that python-stdnum's own documentation gives as examples."""
    found = set()
    for path in sorted(number_modules.library().rglob("*.py")):
        text = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        found |= {match[2] for match in _EXAMPLE.finditer(text)}
    return sorted(one for one in found if one.isprintable())


def kinds() -> frozenset[str]:
    """Return the kinds that some line must show."""
    from agent_assist.masking.finding import Kind

    return frozenset(kind.value for kind in Kind)


def masked(command: list[str], asked: list[Line], **process: object) -> list[Masked]:
    """Return what a program masks of each line.

    Args:
        command: the program, without arguments.
        asked: the lines.
        process: environment and folder, as `subprocess.run` takes them.

    Raises:
        ValueError: it gave other than one answer a line; the text says how it ended, and the last line of its errors
            if that names only a kind of error and a module.
    """
    done = subprocess.run(  # type: ignore[call-overload]
        [*command, "mask", "--json"],
        input="".join(f"{line.text}\n" for line in asked),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=BOUND_S,
        **process,
    )
    answers = done.stdout.splitlines()
    if done.returncode or len(answers) != len(asked):
        at = asked[len(answers)].name if len(answers) < len(asked) else "the end"
        raise ValueError(f"mask ended with {done.returncode} at {at}: {_reason(done.stderr)}")
    return [Masked(frozenset(one["kind"] for one in json.loads(answer)["findings"]), answer) for answer in answers]


def here(asked: list[Line]) -> list[Masked]:
    """Return what the checkout masks of each line."""
    return masked([sys.executable, "-m", "agent_assist"], asked, cwd=ROOT)


def _reason(errors: str) -> str:
    """Return the last kind of error that a trace names, with the module or file where it is about one."""
    told = _ERROR.findall(errors)
    return told[-1] if told else "it says nothing of use"


def _named(numbers: list[str]) -> Iterator[Line]:
    """Yield each name of the table with numbers that its checks hold for, before and behind it."""
    from agent_assist.masking.text import name_table

    holding = _holding(numbers)
    for last, names in sorted(name_table.table().items()):
        for rest, uses in names.items():
            name = " ".join([*reversed(rest), last])
            for use in uses:
                for place, number in enumerate(holding.get(use.code, ())[:EACH] or (_ANY,)):
                    where = f"the name {name!r} ({use.kind or 'another thing'}, {use.code}, number {place + 1}"
                    yield Line(f"{where}, before)", f"{name} {number}")
                    yield Line(f"{where}, behind)", f"{number} is my {name}")


def _holding(numbers: list[str]) -> dict[str, list[str]]:
    """Return by code the numbers that its check holds for."""
    from agent_assist.masking.text import number_checks

    every = number_modules.codes() | number_checks.OWN.keys()
    return {code: [one for one in numbers if number_checks.holds(code, one.lower())] for code in every}


def _bare(numbers: list[str]) -> Iterator[Line]:
    for place, number in enumerate(numbers):
        yield Line(f"number {place + 1} alone", number)


def _literals() -> Iterator[tuple[str, str]]:
    """Yield the texts in the masking tests, each line of them with its place."""
    for path in sorted(TESTS.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                for text in node.value.splitlines():
                    if text.strip() and len(text) <= LONGEST and _sendable(text):
                        yield f"{path.name}, line {node.lineno}", text


def _sendable(text: str) -> bool:
    """Tell whether a text is one line for every reader, and can be written as UTF-8."""
    try:
        return text.encode("utf-8").count(b"\n") == 0 and "\r" not in text and "\0" not in text
    except UnicodeEncodeError:
        return False
