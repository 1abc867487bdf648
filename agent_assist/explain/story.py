"""What happened in a contact, as keys and values: no sentence yet, nothing that is not a fact. Pure.

A fact that this version does not know is counted and never guessed at. Values that the ledger holds encrypted
appear only where their key still exists.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from agent_assist.domain.facts import Fact, FactKind, Role

TEXT_LIMIT = 200
"""Longest value shown, in characters: a hostile fact fills no page."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened.

    Args:
        at_ms: when, milliseconds since 1970 UTC.
        key: which sentence says it; see resources/explain.
        values: what is put into the sentence. A value of the form `@key` is itself said in words.
    """

    at_ms: int
    key: str
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Story:
    """A contact told from its facts, oldest first.

    Args:
        contact: its id.
        lines: what happened.
        passed_over: how many facts have no sentence here; technical ones, and those of a newer version.
        newest: id of the newest event of the contact, so that the page can be matched with the ledger.
    """

    contact: str
    lines: tuple[Line, ...]
    passed_over: int
    newest: str


def story(contact: str, facts: Iterable[Fact]) -> Story:
    """Tell a contact.

    Args:
        contact: the id; facts of other contacts are left out.
        facts: in any order.
    """
    ours = sorted((fact for fact in facts if fact.contact == contact), key=lambda fact: (fact.at_ms, fact.id))
    lines: list[Line] = []
    passed_over = 0
    for fact in ours:
        tell = _TELLERS.get(fact.kind)
        found = tell(fact) if tell else None
        if found is None:
            passed_over += 1
        else:
            lines.append(Line(fact.at_ms, found[0], found[1]))
    return Story(contact, tuple(lines), passed_over, ours[-1].id if ours else "")


_Told = tuple[str, dict[str, str]] | None


def _opened(fact: Fact) -> _Told:
    way = "out" if fact.body.get("direction") == "out" else "in"
    number = _text(fact.body, "number_masked")
    return f"opened_{way}", {"number": number or "@number_withheld", "line": _text(fact.body, "line") or "@no_line"}


def _plain(key: str) -> Callable[[Fact], _Told]:
    return lambda _fact: (key, {})


def _ended(fact: Fact) -> _Told:
    talk = fact.body.get("talk_ms")
    if type(talk) is not int or talk < 0:
        return "ended", {}
    return "ended_after", {"minutes": str(talk // 60_000), "seconds": str(talk // 1000 % 60)}


def _place(fact: Fact) -> _Told:
    evidence = _text(fact.body, "evidence")
    how = evidence if evidence in {"stated", "account", "carrier", "area_code"} else "unknown"
    return "place_learned", {"place": _text(fact.body, "place"), "how": f"@evidence_{how}"}


def _decided(fact: Fact) -> _Told:
    level = _text(fact.body, "level")
    word = level if level in {"none", "notice", "implied", "explicit"} else "explicit"
    rules = fact.body.get("rules")
    names = [_text(rule, "name") for rule in rules if isinstance(rule, dict)] if isinstance(rules, list) else []
    places = fact.body.get("places")
    codes = [str(place)[:TEXT_LIMIT] for place in places] if isinstance(places, list) else []
    named = ", ".join(name for name in names if name) or ", ".join(codes)
    return "decided", {"places": named[:TEXT_LIMIT] or "@unknown", "level": f"@level_{word}"}


def _read(fact: Fact) -> _Told:
    body = fact.body
    key = "read_fast" if body.get("faster_than_speech") is True else "read"
    return key, {
        "script": _text(body, "script"),
        "version": _text(body, "version"),
        "language": f"@language_{_text(body, 'language').lower().partition('-')[0]}",
    }


def _answered(fact: Fact) -> _Told:
    state = fact.kind.removeprefix("consent_")
    key = f"corrected_{state}" if fact.body.get("corrects") and state != "withdrawn" else f"answered_{state}"
    return key, {"purpose": _text(fact.body, "purpose") or "@unknown"}


def _recorder(fact: Fact) -> _Told:
    state = _text(fact.body, "state")
    if fact.kind == FactKind.RECORDER_UNCONFIRMED:
        return "recorder_unconfirmed", {}
    if state == "none":
        return "recorder_none", {}
    means = _text(fact.body, "means")
    how = means if means in {"reply", "read_back", "written"} else "nothing"
    return (f"recorder_{state}", {"how": f"@means_{how}"}) if state in {"recording", "paused", "off"} else None


def _note(fact: Fact) -> _Told:
    kinds = fact.body.get("kinds")
    hidden = sum(count for count in kinds.values() if type(count) is int) if isinstance(kinds, dict) else 0
    text = fact.personal.get("text")
    values = {"hidden": str(hidden), "text": text[:2_000] if text else "@erased"}
    return "note_saved", values


def _flagged(fact: Fact) -> _Told:
    return "flag_raised", {"flag": f"@flag_{_text(fact.body, 'flag')}"}


def _verdict(fact: Fact) -> _Told:
    return "verdict", {"verdict": f"@verdict_{_text(fact.body, 'verdict')}"}


def _reviewed(fact: Fact) -> _Told:
    if fact.actor.role is not Role.SUPERVISOR:
        return None
    key = "review_opened" if fact.kind == FactKind.REVIEW_OPENED else "review_decided"
    word = _text(fact.body, "reason" if key == "review_opened" else "decision")
    return key, {"what": f"@{key}_{word}"}


def _text(body: Any, name: str) -> str:
    value = body.get(name)
    return value[:TEXT_LIMIT].removeprefix("@") if isinstance(value, str) else ""


_TELLERS: Mapping[str, Callable[[Fact], _Told]] = {
    FactKind.CONTACT_OPENED: _opened,
    FactKind.CONTACT_CONNECTED: _plain("connected"),
    FactKind.CONTACT_HELD: _plain("held"),
    FactKind.CONTACT_RESUMED: _plain("resumed"),
    FactKind.CONTACT_ENDED: _ended,
    FactKind.CONTACT_MISSED: _plain("missed"),
    FactKind.PLACE_LEARNED: _place,
    FactKind.POLICY_DECIDED: _decided,
    FactKind.DISCLOSURE_READ: _read,
    FactKind.CONSENT_GIVEN: _answered,
    FactKind.CONSENT_REFUSED: _answered,
    FactKind.CONSENT_UNCLEAR: _answered,
    FactKind.CONSENT_WITHDRAWN: _answered,
    FactKind.RECORDER_CONFIRMED: _recorder,
    FactKind.RECORDER_UNCONFIRMED: _recorder,
    FactKind.NOTE_SAVED: _note,
    FactKind.FLAG_RAISED: _flagged,
    FactKind.VERDICT_REACHED: _verdict,
    FactKind.REVIEW_OPENED: _reviewed,
    FactKind.REVIEW_DECIDED: _reviewed,
}
