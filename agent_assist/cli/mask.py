"""`agent-assist mask`: standard input, a text per line; prints each as it may be stored."""

from __future__ import annotations

import re

from agent_assist.cli.arguments import Arguments, parse
from agent_assist.cli.lines import answer_lines, complain, write_json, write_line
from agent_assist.domain.errors import BadInput
from agent_assist.masking import Finding, find, truncate

_LOCALE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{2})?", re.ASCII)


def _parser() -> Arguments:
    parser = Arguments(
        prog="agent-assist mask",
        description="Reads a text per line from standard input and prints it as it may be stored.",
    )
    parser.add_argument("--locale", metavar="xx-XX", help="language and region, a hint for telephone numbers")
    parser.add_argument(
        "--pack",
        metavar="DIR",
        help="policy pack whose thresholds and forbidden kinds count; else the engine's own",
    )
    before = parser.add_mutually_exclusive_group()
    before.add_argument("--previous", metavar="TEXT", help="what was asked or said just before each line, or its label")
    before.add_argument(
        "--turns", action="store_true", help="the lines are a conversation: each answers the one before"
    )
    parser.add_flag("--payment", "a payment step is open: no number of three digits stays")
    parser.add_flag("--json", "print text and findings as one JSON document per line")
    return parser


def _as_json(finding: Finding) -> dict[str, str | int | float]:
    return {
        "kind": finding.kind.value,
        "start": finding.start,
        "end": finding.end,
        "score": round(finding.score, 3),
    }


def _thresholds(folder: str) -> dict[str, float]:
    """Return how sure the engine has to be by a pack, by kind.

    Raises:
        BadInput: the folder holds no pack, or one whose thresholds let through what may not be.
    """
    from agent_assist.masking.thresholds import thresholds  # a pack is read only where one is named
    from agent_assist.policy import load

    pack = load(folder)
    return {kind.value: score for kind, score in thresholds(pack.masking, pack.forbidden_kinds).items()}


def run(argv: list[str]) -> int:
    """Run the command.

    With `--json` the findings count characters of the line as it came in; `text` is the truncated text.

    Args:
        argv: the arguments behind `mask`.

    Returns:
        The exit code: 0 done, 2 wrong use or at least one bad line, 3 nobody reads the output.
    """
    options = parse(_parser(), argv)
    if isinstance(options, int):
        return options
    locale: str | None = options.locale
    if locale is not None and not _LOCALE.fullmatch(locale):
        complain(BadInput("The locale is not of the form xx-XX.", "Write it like en-US."))
        return 2

    try:
        sure = _thresholds(options.pack) if options.pack else None
    except BadInput as error:
        complain(error)
        return 2

    said: str | None = options.previous

    def answer(text: str) -> None:
        nonlocal said
        safe = truncate(text, locale=locale, previous=said, payment=options.payment, thresholds=sure)
        if options.json:
            found = find(text, locale=locale, previous=said, payment=options.payment, thresholds=sure)
            write_json({"text": safe, "findings": [_as_json(f) for f in found]})
        else:
            write_line(safe)
        said = text if options.turns else said

    return answer_lines(answer, "Send UTF-8 text with lines of at most 1 MiB.")
