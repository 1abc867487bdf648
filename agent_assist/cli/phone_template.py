"""`agent-assist phone template`: the line to paste into a product that opens a URL or starts a program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import tomli

from agent_assist.cli.arguments import Arguments
from agent_assist.domain.errors import BadInput
from agent_assist.resources import files, tables

_UNTRIED = "Written from public documentation; not tried against the product."


@dataclass(frozen=True, slots=True)
class Template:
    """How one product tells of calls.

    Args:
        name: what the command is asked for.
        product: its name.
        where: where the lines are pasted.
        lines: event of the product -> the exact line.
        placeholders: what the product fills in -> what it means.
        traps: what to know.
    """

    name: str
    product: str
    where: str
    lines: dict[str, str]
    placeholders: dict[str, str]
    traps: list[str]


def names() -> list[str]:
    """Return the products there is a template for."""
    return tables("phones")


def load(name: str) -> Template:
    """Return one template.

    Raises:
        BadInput: there is none of this name.
    """
    if name not in names():
        raise BadInput("There is no template for this product.", "Run agent-assist phone template --list.")
    file = files() / "phones" / f"{name}.toml"
    body: dict[str, Any] = tomli.loads(file.read_text(encoding="utf-8"))
    lines = {line["event"]: line["paste"] for line in body["lines"]}
    return Template(name, body["product"], body["where"], lines, body["placeholders"], body["traps"])


def run(argv: list[str]) -> int:
    """Print a template, or the list of them; returns 0. Raises BadInput."""
    parser = Arguments(prog="agent-assist phone template", description=__doc__)
    parser.add_argument("product", nargs="?")
    parser.add_argument("--list", action="store_true", dest="listed")
    options = parser.parse_args(argv)
    if options.listed or options.product is None:
        for name in names():
            print(f"{name:12} {load(name).product}")
        return 0
    template = load(options.product)
    print(f"{template.product}\nWhere: {template.where}\n")
    for event, line in template.lines.items():
        print(f"{event}:\n  {line}")
    print("\nPlaceholders:")
    for mark, meaning in template.placeholders.items():
        print(f"  {mark}  {meaning}")
    print("\nWhat to know:")
    for trap in [*template.traps, _UNTRIED]:
        print(f"- {trap}")
    return 0
