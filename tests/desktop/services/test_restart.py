"""A program restarted in mid-call knows from the contact's facts where everybody is; in doubt it knows nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from agent_assist.desktop.services.live_calls import RECOVERY_MS
from agent_assist.desktop.services.records import NewFact
from agent_assist.domain.casefile import fold
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallEvent, CallState, Direction
from agent_assist.domain.facts import Actor, Fact, FactKind, Role
from agent_assist.domain.facts.places import PlaceLearned
from agent_assist.domain.recorder import RecorderState
from agent_assist.domain.steps import Step
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
    """The newest question that was put to the pack, without its day.

    A recorder that was not heard of since the restart may be recording: that tag is looked at where it is tried.
    """
    decided = [fact for fact in b.facts(b.file().contact_id) if fact.kind == FactKind.POLICY_DECIDED]
    asked = {key: value for key, value in decided[-1].body["question"].items() if key != "on"}
    return {**asked, "facts": [tag for tag in asked["facts"] if tag != "audio_recording"]}


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


def test_what_the_recorder_did_meanwhile_is_not_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A state that was seen before the restart is claimed of nothing until it is seen again."""
    vault = MemoryVault()
    with bench(tmp_path, vault) as b:
        b.connect("de")
        b.read()
        b.say(S.GIVEN, S.GIVEN, S.GIVEN)
        assert b.file().recorder_state is RecorderState.RECORDING
        contact = b.file().contact_id
    with bench(tmp_path, vault) as b:
        seen: list[RecorderState] = []
        b.recorder.silent = True
        monkeypatch.setattr(b.recorder, "watch", b.recorder.watched.append)  # nothing is heard of it yet

        def known() -> None:
            file = b.desk.records.file(contact)
            assert file is not None
            seen.append(file.recorder_state)

        b.desk.recover(known)
        b.settle()
        assert seen == [RecorderState.UNCONFIRMED]
        assert b.desk.recording.latest(contact) is None
        told = [fact.body for fact in b.facts(contact) if fact.kind == FactKind.RECORDER_UNCONFIRMED]
        assert [one["error"] for one in told] == ["restarted"]
        b.recorder.silent = False
        b.recorder.say("c1", RecorderState.RECORDING)
        b.settle()
        file = b.desk.records.file(contact)
        assert file is not None
        assert file.recorder_state is RecorderState.RECORDING


def test_a_wrap_up_that_was_open_is_shown_again(tmp_path: Path) -> None:
    vault = MemoryVault()
    with bench(tmp_path, vault) as b:
        b.connect("tx")
        contact = b.file().contact_id
        b.call(CallState.ENDED)
    with bench(tmp_path, vault) as b:
        b.desk.recover()
        b.settle()
        assert b.desk.calls.shown == contact
        assert b.desk.step() is Step.WRAP_UP
        b.desk.closing.finish(contact)
        b.settle()
        assert b.desk.shown() is None
        assert [fact.kind for fact in b.facts(contact)].count(FactKind.VERDICT_REACHED) == 1


@pytest.mark.parametrize(("hours", "contacts"), [(1, 1), (9, 0)])
def test_a_call_that_only_hooks_told_of_is_still_on_unless_it_is_old(tmp_path: Path, hours: int, contacts: int) -> None:
    """No hook lists its calls, so a word that comes late must find the contact that was open."""
    vault = MemoryVault()

    def told(b: Bench, state: CallState) -> None:
        event = CallEvent(state, "h1", "+14155550182", Direction.IN, b.clock.now_ms(), line="tx", source="handoff")
        b.desk.calls.hear(event)
        b.settle()

    with bench(tmp_path, vault) as b:
        told(b, CallState.CONNECTED)
        contact = b.file().contact_id
    with bench(tmp_path, vault) as b:
        b.clock.advance(hours * 3_600_000)
        b.desk.recover()
        b.settle()
        b.clock.advance(RECOVERY_MS + 1)
        b.desk.tick()
        b.settle()
        assert [one.contact_id for one in b.desk.calls.contacts()] == [contact] * contacts
        if contacts:
            told(b, CallState.HELD)
            assert b.file().contact_id == contact


def test_a_phone_that_is_away_is_waited_for(tmp_path: Path) -> None:
    """Ended too early, the call would be a second contact as soon as its phone is back."""
    vault = MemoryVault()
    with bench(tmp_path, vault) as b:
        b.connect("tx")
        contact = b.file().contact_id
    with bench(tmp_path, vault) as b:
        b.desk.recover()
        b.settle()
        b.desk.calls.hear(PhoneLink(LinkState.LOST, "baresip"))
        b.clock.advance(RECOVERY_MS + 1)
        b.desk.tick()
        b.settle()
        b.desk.calls.hear(PhoneLink(LinkState.CONNECTED, "baresip", live_calls=frozenset({"c1"})))
        b.call(CallState.CONNECTED)
        assert b.file().contact_id == contact
        kinds = [fact.kind for fact in b.facts(contact)]
        assert FactKind.CONTACT_ENDED not in kinds
