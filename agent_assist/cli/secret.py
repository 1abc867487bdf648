"""`agent-assist secret`: passwords and tokens of recorders and phones, in the operating system's keyring."""

from __future__ import annotations

import sys

from agent_assist.cli.arguments import Arguments, parse
from agent_assist.cli.lines import write_json, write_line
from agent_assist.cli.options import here, open_vault
from agent_assist.domain.errors import BadInput
from agent_assist.domain.house_secret import HOUSE_SECRETS, SECRET_LENGTH, checked_secret, vault_name

_BYTES_LIMIT = 4 * SECRET_LENGTH + 2
"""Longest line read: the longest secret in UTF-8 with its end."""


def run(argv: list[str]) -> int:
    """Keep, forget or list secrets; 0 done, 1 when there was none to forget. A secret is never shown or repeated."""
    parser = Arguments(prog="agent-assist secret", description="Keep passwords and tokens in the system's keyring.")
    doing = parser.add_subparsers(dest="do", required=True, metavar="DO")
    names = ", ".join(HOUSE_SECRETS)
    for word, line in (("set", "read one line from standard input and keep it"), ("forget", "remove it")):
        one = doing.add_parser(word, help=line, description=f"{line[0].upper()}{line[1:]}. Names: {names}.")
        one.add_argument("name", metavar="NAME", help=names)
    listing = doing.add_parser("list", help="names of what is kept", description="Names of what is kept; no secret.")
    listing.add_argument("--json", action="store_true", dest="as_json", help="as one JSON list")
    options = parse(parser, argv)
    if isinstance(options, int):
        return options
    if options.do == "list":
        return _list(as_json=options.as_json)
    return _set(options.name) if options.do == "set" else _forget(options.name)


def _set(name: str) -> int:
    stored = vault_name(name)
    secret = checked_secret(_one_line())
    open_vault(here()).write(stored, secret)
    write_line(f"kept {name}")
    return 0


def _forget(name: str) -> int:
    stored = vault_name(name)
    vault = open_vault(here())
    known = vault.read(stored) is not None
    vault.forget(stored)
    write_line(f"forgot {name}" if known else f"there was no {name}")
    return 0 if known else 1


def _list(*, as_json: bool) -> int:
    vault = open_vault(here())
    kept = [name for name in HOUSE_SECRETS if vault.read(vault_name(name)) is not None]
    if as_json:
        write_json(kept)
    else:
        for name in kept:
            write_line(name)
    return 0


def _one_line() -> str:
    """Return the one line of standard input; at a terminal it is typed without being shown."""
    if sys.stdin.isatty():
        from getpass import getpass

        try:
            return getpass("Secret: ")
        except EOFError as exc:
            raise BadInput("No secret was given.", "Type it as one line.") from exc
    data = sys.stdin.buffer.read(_BYTES_LIMIT + 1)
    body = data.removesuffix(b"\n").removesuffix(b"\r")
    if len(data) > _BYTES_LIMIT or b"\n" in body:
        raise BadInput("Enter one line only, and not too long.", "Give the secret alone, as one line.")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as exc:
        raise BadInput("The secret is not UTF-8 text.", "Give it as one line of plain text.") from exc
