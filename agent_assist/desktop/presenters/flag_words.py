"""The plain fact behind a flag, which the log keeps in English or as a code, in the language of the window. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable

from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.audit_view import audit_reason
from agent_assist.desktop.presenters.recorder_view import WHY_NOT
from agent_assist.desktop.presenters.text import Text, say, say_count
from agent_assist.domain.review import PLACE_UNKNOWN, FlagKind
from agent_assist.domain.sampling import read_detail

_DETAILS: tuple[tuple[re.Pattern[str], Callable[[str], Text]], ...] = (
    (re.compile(r"(\d+\.\d) s after recording began"), lambda n: say("{n} s after recording started", n=n)),
    (re.compile(r"recording for (\d+\.\d) s"), lambda n: say("recorded for {n} s", n=n)),
    (re.compile(r"(\d+\.\d) s of speech"), lambda n: say("{n} s of speech in the file", n=n)),
    (
        re.compile(r"(\d+\.\d) s of speech, and keys"),
        lambda n: say("keypad tones and {n} s of speech in the file", n=n),
    ),
    (re.compile(r"(the customer was told)"), lambda _n: say("the customer was told")),
    (re.compile(r"(the customer was not told)"), lambda _n: say("the customer was not told")),
    (re.compile(r"(\d+) fields?"), lambda n: say_count("1 field opened", "{n} fields opened", int(n))),
    (re.compile(r"open for (\d+) s"), lambda n: say("open for {n} s", n=n)),
)
_DUE = re.compile(rf", due (\d{{4}})-(\d\d)-(\d\d)(?:{PLACE_UNKNOWN})?$", re.ASCII)
_COUNT = re.compile(r" (\d+)(?:, |$)")
_CODE = re.compile(r"[a-z0-9]+(?:[_-][a-z0-9]+)+(?: \d+)?")


def _steps(detail: str) -> Text:
    return say_count("1 step failed", "{n} steps failed", detail.count(",") + 1)


def _due(detail: str) -> Text:
    due, placed = _DUE.search(detail), not detail.endswith(PLACE_UNKNOWN)
    if due is None:
        return say("open") if placed else say("open, location unknown")
    day = wording.calendar_day(*map(int, due.groups()))
    return say("answer due {day}", day=day) if placed else say("answer due {day}, location unknown", day=day)


def _drawn(detail: str) -> Text:
    found = read_detail(detail)
    if found is None:
        return say("nobody was singled out")
    return say_count(
        "the only call drawn that day; nobody was singled out",
        "one of {n} calls drawn that day; nobody was singled out",
        found[1],
    )


_BY_FLAG: dict[str, Callable[[str], Text]] = {
    FlagKind.RECORDER_UNCONFIRMED: lambda code: WHY_NOT.get(code, say("not confirmed")),
    FlagKind.RECORDING_NOT_AUDITED: audit_reason,
    FlagKind.DRILL_FAILED: _steps,
    FlagKind.RIGHTS_REQUESTED: _due,
    FlagKind.DRAWN: _drawn,
    FlagKind.SENSITIVE_TRUNCATED: lambda kinds: say_count(
        "1 item removed before saving", "{n} items removed before saving", sum(map(int, _COUNT.findall(kinds)))
    ),
}
"""Flags whose fact is a code, or a list of codes."""


def flag_detail(flag: str, detail: str) -> Text:
    """Return the fact in words.

    Args:
        flag: a FlagKind; another program's may be newer.
        detail: what the log keeps; a sentence of a newer program is shown as it is, a code never.
    """
    if flag in _BY_FLAG:
        return _BY_FLAG[flag](detail)
    for pattern, made in _DETAILS:
        found = pattern.fullmatch(detail)
        if found is not None:
            return made(found[1])
    return say("open") if _CODE.fullmatch(detail) else Text(detail)
