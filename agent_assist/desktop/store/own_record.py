"""An agent's own record, put together from the ledger and the rows of the server. Store lane only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from msgspec import structs

from agent_assist.desktop.store import server_rows
from agent_assist.desktop.store.bodies import body_of
from agent_assist.desktop.store.connection import Connection, mapped
from agent_assist.domain import openings as openings_rules
from agent_assist.domain import own_record, sampling
from agent_assist.domain.facts.authority import contact_of_key
from agent_assist.domain.facts.calls import ContactOpened, FlagRaised
from agent_assist.domain.facts.review import FlagAnswered
from agent_assist.domain.own_flags import (
    KnownDraw,
    OwnAnswer,
    OwnDecision,
    OwnFlag,
    OwnNote,
    OwnOpening,
    OwnRecordKnown,
    Sent,
)
from agent_assist.domain.review import Stance
from agent_assist.evidence.personal import SubjectKey

_NUMBERS = (
    "SELECT o.contact, o.data, k.kid, k.key FROM event o JOIN subject_key k ON k.contact = o.contact"
    " WHERE o.kind = 'contact_opened'"
)
_AT_ONCE = 500
"""Contacts that are asked for in one statement."""
MOST = 5_000
"""Most flags and most openings that are read, the newest of each: several years of one agent."""
_Place = tuple[str, str]
"""A contact and a kind of flag."""


class StoreOwnRecord:
    """Implements ports.own_record_store on the ledger's connection. Store lane only."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self._db = connection
        self._path = path

    def known(self) -> OwnRecordKnown:
        """See ports.own_record_store."""
        with mapped(self._path):
            told = _Told(*(self._rows(kind) for kind in ("decision", "flag_answer", "opening", "opinion", "coaching")))
            flags = self._flags(told)
            published = dict(server_rows.published(self._db, "setting"))
        rules = own_record.rules_of(published.get(own_record.SETTING, {}))
        raised: defaultdict[str, list[str]] = defaultdict(list)
        for one in flags:
            raised[one.contact].append(one.flag)
        openings = [_opening(body, raised) for body in told.openings.values()]
        openings.sort(key=lambda one: (-one.at_ms, one.contact))
        whole = len(flags) <= MOST and len(openings) <= MOST
        draws = tuple(_draw(body) for _, body in sorted(self._rows("draw").items()))[-MOST:]
        delay = openings_rules.rules_of(published.get(openings_rules.SETTING, {}))
        share = sampling.rules_of(published.get(sampling.SETTING, {})).share_percent
        return OwnRecordKnown(tuple(flags[:MOST]), tuple(openings[:MOST]), rules, whole, draws, delay, share)

    def _rows(self, kind: str) -> dict[str, Mapping[str, object]]:
        return dict(server_rows.published(self._db, kind))

    def _flags(self, told: _Told) -> list[OwnFlag]:
        raised = self._raised()
        decisions, opinions = _made(told.decisions), _made(told.opinions)
        notes = _noted(told.notes)
        answers = self._answers(told.answers)
        places = dict.fromkeys((*raised, *decisions, *answers))
        numbers, erased = self._numbers({contact for contact, _ in places}), self._erased()
        flags = []
        for place in places:
            decided = decisions.get(place, ())
            flag = raised.get(place) or OwnFlag(*place, at_ms=_first(decided, answers[place]))
            flags.append(
                structs.replace(
                    flag,
                    number_masked=numbers.get(flag.contact, ""),
                    erased=flag.contact in erased,
                    decisions=decided,
                    answers=answers[place],
                    opinions=opinions.get(place, ()),
                    notes=notes.get(place, ()),
                )
            )
        flags.sort(key=lambda one: (-one.at_ms, one.contact, one.flag))
        return flags

    def _raised(self) -> dict[_Place, OwnFlag]:
        """Return what was raised, here or by the server; of two findings of one rule the first stands, as there."""
        rows = self._db.execute(
            "SELECT contact, at_ms, data FROM event WHERE kind = 'flag_raised' ORDER BY seq DESC LIMIT ?", (MOST + 1,)
        ).fetchall()
        found: dict[_Place, OwnFlag] = {}
        for contact, at_ms, data in reversed(rows):
            body = body_of(FlagRaised, data)
            if body is not None:
                flag = OwnFlag(contact, body.flag.value, body.severity.value, at_ms, body.detail)
                found.setdefault((contact, flag.flag), flag)
        for row in self._rows("flag").values():  # the server raised these: it drew the call at random
            place, at_ms = _place(row), server_rows.moment(row.get("at_ms"))
            severity, detail = (server_rows.text(row.get(name)) for name in ("severity", "detail"))
            found.setdefault(place, OwnFlag(*place, severity, at_ms, detail))
        return found

    def _numbers(self, contacts: Iterable[str]) -> dict[str, str]:
        """Return the masked numbers of calls, as far as their keys are there."""
        rows: list[tuple[str, str, str, bytes]] = []
        wanted = list(contacts)
        for some in (wanted[first : first + _AT_ONCE] for first in range(0, len(wanted), _AT_ONCE)):
            marks = ",".join("?" * len(some))
            asked = f"{_NUMBERS} AND o.contact IN ({marks})"
            rows += self._db.execute(asked, some).fetchall()
        bodies = {
            contact: body_of(ContactOpened, data, SubjectKey(kid, bytes(key))) for contact, data, kid, key in rows
        }
        return {contact: body.number_masked for contact, body in bodies.items() if body is not None}

    def _erased(self) -> frozenset[str]:
        return frozenset(contact_of_key(row[0]) for row in self._db.execute("SELECT kid FROM erased_key"))

    def _answers(self, told: Mapping[str, Mapping[str, object]]) -> defaultdict[_Place, tuple[OwnAnswer, ...]]:
        """Return what was answered, here or on another computer of the agent, the oldest first."""
        rows = self._db.execute(
            "SELECT e.id, e.contact, e.at_ms, e.data, k.kid, k.key, p.seq IS NOT NULL, r.code FROM event e"
            " LEFT JOIN subject_key k ON k.contact = e.contact LEFT JOIN pending_event p ON p.seq = e.seq"
            " LEFT JOIN refused_event r ON r.seq = e.seq WHERE e.kind = 'flag_answered' ORDER BY e.seq"
        ).fetchall()
        found: defaultdict[_Place, tuple[OwnAnswer, ...]] = defaultdict(tuple)
        known: set[str] = set()
        for event, contact, at_ms, data, kid, key, waits, code in rows:
            known.add(event)
            body = body_of(FlagAnswered, data, None if kid is None else SubjectKey(kid, bytes(key)))
            if body is None:
                continue
            row = told.get(event, {})
            refused = code is not None or bool(server_rows.text(row.get("refused")))
            sent = Sent.WAITING if waits else Sent.REFUSED if refused else Sent.COUNTS
            why = server_rows.text(row.get("refused"))
            answer = OwnAnswer(body.stance.value, at_ms, body.text, sent, why, waits=row.get("waits") is True)
            found[contact, body.flag.value] += (answer,)
        for event, row in told.items():
            stance = server_rows.text(row.get("stance"))
            if event not in known and stance in frozenset(Stance) and not server_rows.text(row.get("refused")):
                found[_place(row)] += (OwnAnswer(stance, 0, waits=row.get("waits") is True),)
        return found


class _Told(NamedTuple):
    """The rows of the server, by their ids."""

    decisions: Mapping[str, Mapping[str, object]]
    answers: Mapping[str, Mapping[str, object]]
    openings: Mapping[str, Mapping[str, object]]
    opinions: Mapping[str, Mapping[str, object]]
    notes: Mapping[str, Mapping[str, object]]


def _place(body: Mapping[str, object]) -> _Place:
    return server_rows.text(body.get("contact")), server_rows.text(body.get("flag"))


def _made(rows: Mapping[str, Mapping[str, object]]) -> dict[_Place, tuple[OwnDecision, ...]]:
    """Return the decisions of rows by contact and flag, the oldest first."""
    found: dict[_Place, tuple[OwnDecision, ...]] = {}
    for body in rows.values():
        if server_rows.text(body.get("decision")):
            found[_place(body)] = (*found.get(_place(body), ()), _decision(body))
    return {place: tuple(sorted(made, key=lambda one: one.at_ms)) for place, made in found.items()}


def _noted(rows: Mapping[str, Mapping[str, object]]) -> dict[_Place, tuple[OwnNote, ...]]:
    """Return the coaching notes of rows by contact and flag, the oldest first."""
    found: dict[_Place, tuple[OwnNote, ...]] = {}
    for body in sorted(rows.values(), key=lambda row: server_rows.moment(row.get("at_ms"))):
        text, name = server_rows.text(body.get("text")), server_rows.text(body.get("by_name"))
        note = OwnNote(text, name or server_rows.text(body.get("by")), server_rows.moment(body.get("at_ms")))
        found[_place(body)] = (*found.get(_place(body), ()), note)
    return found


def _decision(body: Mapping[str, object]) -> OwnDecision:
    decision, comment, who, name, severity = (
        server_rows.text(body.get(key)) for key in ("decision", "comment", "decided_by", "decided_by_name", "severity")
    )
    return OwnDecision(decision, comment, who or name, name, server_rows.moment(body.get("decided_at_ms")), severity)


def _draw(body: Mapping[str, object]) -> KnownDraw:
    day, commitment, seed = (server_rows.text(body.get(name)) for name in ("day", "commitment", "seed"))
    return KnownDraw(day, server_rows.moment(body.get("per_million")), commitment, seed)


def _opening(body: Mapping[str, object], raised: Mapping[str, list[str]]) -> OwnOpening:
    contact, reason, words, name = (
        server_rows.text(body.get(key)) for key in ("contact", "reason", "reason_text", "opened_by_name")
    )
    return OwnOpening(
        contact, reason, words, name, server_rows.moment(body.get("opened_at_ms")), tuple(raised.get(contact, ()))
    )


def _first(decisions: tuple[OwnDecision, ...], answers: tuple[OwnAnswer, ...]) -> int:
    """Return when a flag that this computer did not raise was heard of first."""
    known = [one.at_ms for one in decisions] + [one.at_ms for one in answers]
    return min(filter(None, known), default=0)
