"""What a script is called on the screen: by what it is for, never by the id that its pack gives it. Pure."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.desktop.presenters.text import Text, say
from agent_assist.domain.binding import DecisionView
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.moments import Reading
from agent_assist.policy.scripts import ScriptKind

_ASKS = frozenset({"ask_first", "ask_first_then_repeat"})
"""Procedures whose opening asks for consent; under the others it announces the recording."""
_QUESTION, _NOTICE = "question", "notice"
_NAMES: dict[str, Text] = {
    _QUESTION: say("Consent question"),
    _NOTICE: say("Recording notice"),
    ScriptKind.MINOR: say("Question to a young caller"),
    ScriptKind.GUARDIAN: say("Question to parent or guardian"),
    ScriptKind.REPEAT: say("Question on the recording"),
    ScriptKind.ASK_PURPOSE: say("Question on a further purpose"),
    ScriptKind.STARTED: say("Recording has started"),
    ScriptKind.REFUSED_ALTERNATIVE: say("Reply to a refusal"),
    ScriptKind.WITHDRAWN: say("Recording has stopped"),
    ScriptKind.CANNOT_STOP: say("Recording can't be stopped"),
}
_OTHER = say("Statement")
_READ: dict[str, Callable[[int], Text]] = {
    _QUESTION: lambda n: say("Consent question read ({n} s)", n=n),
    _NOTICE: lambda n: say("Recording notice read ({n} s)", n=n),
    ScriptKind.MINOR: lambda n: say("Asked for parent or guardian ({n} s)", n=n),
    ScriptKind.GUARDIAN: lambda n: say("Parent or guardian asked ({n} s)", n=n),
    ScriptKind.REPEAT: lambda n: say("Asked again on the recording ({n} s)", n=n),
    ScriptKind.ASK_PURPOSE: lambda n: say("Further purpose asked ({n} s)", n=n),
    ScriptKind.STARTED: lambda n: say("Start told to the customer ({n} s)", n=n),
    ScriptKind.REFUSED_ALTERNATIVE: lambda n: say("Refusal accepted aloud ({n} s)", n=n),
    ScriptKind.WITHDRAWN: lambda n: say("Stop told to the customer ({n} s)", n=n),
    ScriptKind.CANNOT_STOP: lambda n: say("Can't stop: customer told ({n} s)", n=n),
}


def script_name(kind: str, decision: DecisionView | None) -> Text:
    """Return what a script is called.

    Args:
        kind: a ScriptKind; one of a newer version is called a statement.
        decision: the one in force, which tells a question from a notice; None for none yet.
    """
    return _NAMES.get(_key(kind, decision), _OTHER)


def asking_name(kind: str) -> Text:
    """Return what a script that customers answered is called: an opening that was answered was a question."""
    return _NAMES.get(_QUESTION if kind == ScriptKind.DISCLOSURE else kind, _OTHER)


def reading_name(file: CaseFile, reading: Reading) -> Text:
    """Return what a script that was read is called."""
    return script_name(reading.script_kind, file.decision_at(reading.ended_at_ms))


def reading_line(file: CaseFile, reading: Reading) -> Text:
    """Return that a script was read, and in how many seconds, as one sentence."""
    seconds = max(0, reading.ended_at_ms - reading.started_at_ms) // 1000
    made = _READ.get(_key(reading.script_kind, file.decision_at(reading.ended_at_ms)))
    return made(seconds) if made is not None else say("Statement read ({n} s)", n=seconds)


def _key(kind: str, decision: DecisionView | None) -> str:
    if kind != ScriptKind.DISCLOSURE:
        return kind
    return _QUESTION if decision is not None and decision.procedure in _ASKS else _NOTICE
