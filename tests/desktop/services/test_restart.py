"""A program restarted in mid-call knows from the contact's facts where everybody is; in doubt it knows nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from agent_assist.desktop.services.records import NewFact
from agent_assist.domain.casefile import fold
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState, Direction
from agent_assist.domain.facts import Actor, Fact, FactKind, Role
from agent_assist.domain.facts.places import PlaceLearned
from agent_assist.domain.whereabouts import KnownPlace
from agent_assist.telephony.ports.softphone import LinkState, PhoneLink
from tests.desktop.services.desk_fixture import Bench, bench
from tests.fakes.vault import MemoryVault

S = ConsentState
Turn = Callable[[Bench], Any]


@contextmanager
def restarted(folder: Path, vault: MemoryVault) -> Iterator[Bench]:
    """A second program on the same cache, whose phone still knows the call."""
    with bench(folder, vault) as b:
        b.desk.recover()
        b.settle()
        b.desk.calls.hear(PhoneLink(LinkState.CONNECTED, "baresip", live_calls=frozenset({"c1"})))
        b.call(CallState.CONNECTED, line="gone")  # the line's own rule is not asked again
        yield b


def question(b: Bench) -> dict[str, Any]:
    """The newest question that was put to the pack, without its day."""
    decided = [fact for fact in b.facts(b.file().contact_id) if fact.kind == FactKind.POLICY_DECIDED]
    return {key: value for key, value in decided[-1].body["question"].items() if key != "on"}


def learn(code: str) -> Turn:
    return lambda b: b.desk.turns.learn_place(b.file().contact_id, code)


def join(b: Bench) -> None:
    assert b.desk.turns.join(b.file())


def leave(b: Bench) -> None:
    assert b.desk.turns.leave(b.file())


def minor(b: Bench) -> None:
    assert b.desk.turns.suspect_minor(b.file())


def training(b: Bench) -> None:
    assert b.desk.turns.change_purpose(b.file(), "training")


def withdraw(b: Bench) -> None:
    b.read()
    b.say(S.GIVEN, S.GIVEN, S.GIVEN)
    assert b.desk.consent.withdraw(b.file(), "quality")


def next_questions(b: Bench) -> list[dict[str, Any]]:
    """What is asked when the rules change now, and when one more place is learned."""
    asked = []
    for turn in (lambda b: b.desk.turns.change_pack(b.file()), learn("US-NY")):
        turn(b)
        b.settle()
        asked.append(question(b))
    return asked


LIVES: tuple[tuple[str, tuple[Turn, ...]], ...] = (
    ("tx", ()),
    ("unknown", ()),
    ("unknown", (learn("DE"),)),
    ("tx", (learn("DE"), learn("FR"))),
    ("tx", (join,)),
    ("unknown", (join, learn("US-CA"))),
    ("tx", (join, learn("FR"), leave)),
    ("tx", (join, learn("FR"), leave, join)),
    ("de", (minor,)),
    ("de", (training,)),
    ("de", (withdraw,)),
    ("tx", (minor, join, learn("DE"), training)),
)


@pytest.mark.parametrize(("line", "turns"), LIVES)
def test_the_next_question_is_the_one_that_would_have_been_put(
    tmp_path: Path, line: str, turns: tuple[Turn, ...]
) -> None:
    asked = []
    for restart in (False, True):
        vault, folder = MemoryVault(), tmp_path / str(restart)
        folder.mkdir()
        with bench(folder, vault) as b:
            b.connect(line)
            for turn in turns:
                turn(b)
                b.settle()
            if not restart:
                asked.append(next_questions(b))
        if restart:
            with restarted(folder, vault) as b:
                asked.append(next_questions(b))
    assert asked[0] == asked[1]


def test_a_correction_after_a_restart_names_what_it_corrects(tmp_path: Path) -> None:
    vault = MemoryVault()
    with bench(tmp_path, vault) as b:
        b.connect("unknown")
        learn("DE")(b)
        b.settle()
    with restarted(tmp_path, vault) as b:
        learn("US-TX")(b)
        b.settle()
        learned = [fact.body for fact in b.facts(b.file().contact_id) if fact.kind == FactKind.PLACE_LEARNED]
        assert (learned[-1]["place"], learned[-1]["corrects"]) == ("US-TX", "DE")
        assert question(b)["customer"] == [["US-TX", "stated"]]


def test_a_withdrawal_before_the_restart_decides_nothing_again(tmp_path: Path) -> None:
    vault = MemoryVault()
    with bench(tmp_path, vault) as b:
        b.connect("de")
        withdraw(b)
        b.settle()
        before = [d.trigger for d in b.file().decisions]
    with restarted(tmp_path, vault) as b:
        b.desk.turns.follow(b.file().contact_id)
        b.settle()
        assert [d.trigger for d in b.file().decisions] == before


def test_an_outgoing_call_stays_one(tmp_path: Path) -> None:
    vault = MemoryVault()
    with bench(tmp_path, vault) as b:
        b.call(CallState.CONNECTED, way=Direction.OUT)
    with restarted(tmp_path, vault) as b:
        b.desk.turns.change_pack(b.file())
        b.settle()
        assert question(b)["facts"] == ["outbound_call"]


FIRST = {"trigger": "incoming", "question": {"customer": [["US-TX", "account"]], "purpose": "quality"}}


def facts(*rows: tuple[FactKind, dict[str, Any]]) -> list[Fact]:
    return [Fact(f"{n}", kind, n, "c", Actor("maya", Role.AGENT), body) for n, (kind, body) in enumerate(rows, 1)]


def test_each_kind_of_evidence_keeps_its_own_newest_place() -> None:
    rows: list[tuple[FactKind, dict[str, Any]]] = [
        (FactKind.POLICY_DECIDED, FIRST),
        (FactKind.PLACE_LEARNED, {"place": "DE", "evidence": "stated"}),
        (FactKind.PLACE_LEARNED, {"place": "FR", "evidence": "stated", "party": "customer"}),
    ]
    file = fold(facts(*rows))
    assert file is not None
    assert file.whereabouts.places["customer"] == (KnownPlace("US-TX", "account"), KnownPlace("FR", "stated"))
    assert file.whereabouts.sound


@pytest.mark.parametrize(
    "row",
    [
        (FactKind.PLACE_LEARNED, {"place": 7, "evidence": "stated"}),
        (FactKind.PLACE_LEARNED, {"place": "DE", "evidence": "guessed"}),
        (FactKind.PLACE_LEARNED, {"place": "", "evidence": "stated"}),
        (FactKind.PURPOSE_CHANGED, {}),
        (FactKind.PARTY_JOINED, {"party": "customer"}),
        (FactKind.PARTY_LEFT, {"party": 7}),
        (FactKind.POLICY_DECIDED, {**FIRST, "question": {}}),
        (FactKind.POLICY_DECIDED, {**FIRST, "question": {"customer": [["DE"]], "purpose": "quality"}}),
        (FactKind.POLICY_DECIDED, {**FIRST, "question": {"customer": "DE", "purpose": "quality"}}),
        (FactKind.POLICY_DECIDED, {**FIRST, "question": {"customer": [["DE", ["stated"]]], "purpose": "quality"}}),
        (FactKind.POLICY_DECIDED, {**FIRST, "places": "DE"}),
        (FactKind.POLICY_DECIDED, {**FIRST, "question": {"customer": [], "purpose": "quality", "facts": [7]}}),
        (FactKind.POLICY_DECIDED, {**FIRST, "question": {"customer": [], "purpose": "quality", "facts": "outbound"}}),
    ],
)
def test_what_cannot_be_read_makes_all_of_it_doubtful(row: tuple[FactKind, dict[str, Any]]) -> None:
    file = fold(facts((FactKind.POLICY_DECIDED, FIRST), row))
    assert file is not None
    assert not file.whereabouts.sound


def test_in_doubt_nobody_is_anywhere_known(tmp_path: Path) -> None:
    vault = MemoryVault()
    with bench(tmp_path, vault) as b:
        b.connect("tx")
        odd = PlaceLearned(place="FR", evidence="hearsay")
        b.desk.records.write(b.file().contact_id, [NewFact(odd)])
        b.settle()
    with restarted(tmp_path, vault) as b:
        b.desk.turns.change_pack(b.file())
        b.settle()
        assert question(b)["customer"] == []
        assert b.file().decisions[-1].level == "explicit"
