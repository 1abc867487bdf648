"""What the result of a call is called: the worst of all that was found on it, never better than a line below. Pure."""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.text import Text
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.facts.calls import END_NOT_TOLD
from agent_assist.domain.review import Flag, FlagKind, Severity, Verdict

_FINE = frozenset({Verdict.COMPLETE, Verdict.NOT_NEEDED, Verdict.NOT_ANSWERED})
_NO_FAULT = frozenset({FlagKind.RIGHTS_REQUESTED, FlagKind.DRILL_PASSED, FlagKind.DRAWN})
"""Flags that ask somebody to act and say nothing against the call."""


class Result(msgspec.Struct, frozen=True):
    """The result, what it means, and whether nothing is wrong."""

    title: Text
    explanation: Text
    fine: bool


def result(file: CaseFile) -> Result:
    """Return the verdict on the disclosure, or what is worse than it; a call that is being judged says so."""
    hasty, untold = is_hasty(file), file.end_reason == END_NOT_TOLD
    title, explanation = wording.verdict(file.verdict, hasty=hasty, untold=untold)
    fine = file.verdict in _FINE and not hasty and not untold
    worst = _worst(file)
    if worst is None or not (fine or worst.severity is Severity.HIGH):
        return Result(title, explanation, fine)
    named = wording.FLAG_TITLES[worst.kind]
    return Result(named, explanation if named == title else title, fine=False)


def is_hasty(file: CaseFile) -> bool:
    """Tell whether the newest disclosure was marked as read sooner than it can be spoken."""
    readings = [reading for reading in file.readings if reading.opens]
    return bool(readings) and readings[-1].faster_than_speech


def _worst(file: CaseFile) -> Flag | None:
    """Return the most severe flag that speaks against the call; low ones are told in their lines."""
    return min(
        (flag for flag in file.flags if flag.severity is not Severity.LOW and flag.kind not in _NO_FAULT),
        key=lambda flag: tuple(Severity).index(flag.severity),
        default=None,
    )
