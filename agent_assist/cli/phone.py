"""`agent-assist phone`: set a softphone up, check that its events arrive, print the line to paste into a product."""

from __future__ import annotations

from importlib import import_module

from agent_assist.domain.errors import BadInput

_USAGE = """usage: agent-assist phone setup microsip [--ini PATH] [--relay PATH] [--dry-run] [--replace] [--undo]
       agent-assist phone setup url [--relay PATH] [--undo]
       agent-assist phone check [--timeout S] [--relay PATH] [--json]
       agent-assist phone template PRODUCT | --list"""
_MODULES = {"setup": "phone_setup", "check": "phone_check", "template": "phone_template"}


def run(argv: list[str]) -> int:
    """Run one of the commands.

    Returns:
        0 done, 1 the answer is no.

    Raises:
        BadInput, ConditionError.
    """
    if not argv or argv[0] in {"-h", "--help"}:
        print(_USAGE)
        return 0
    module = _MODULES.get(argv[0])
    if module is None:
        raise BadInput("Unknown phone command.", "Run agent-assist phone --help.")
    code: int = import_module(f"agent_assist.cli.{module}").run(argv[1:])
    return code
