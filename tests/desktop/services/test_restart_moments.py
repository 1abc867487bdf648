"""A desktop that is ended hard at any moment of a call goes on with it: one contact, the answers that were durable.

What the recorder does is claimed of nothing until it is seen again, and the next call has a contact of its own. What
was asked of the disk and not done when the program died is lost, as a power cut loses it.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.domain.facts import FactKind
from agent_assist.domain.recorder import RecorderReport, RecorderState
from agent_assist.domain.steps import Step
from agent_assist.telephony.ports.softphone import LinkState, PhoneLink
from tests.desktop.services.desk_fixture import Bench, bench
from tests.fakes.vault import MemoryVault

S, C = ConsentState, CallState
Act = Callable[[Bench], object]
NEXT = "next"


def nothing(b: Bench) -> None:
    del b


def ring(b: Bench) -> None:
    b.call(C.INCOMING, line="de")


def answer(b: Bench) -> None:
    ring(b)
    b.call(C.CONNECTED, line="de")


def reading(b: Bench) -> None:
    answer(b)
    b.desk.disclosure.line(b.file(), b.desk.step())
    b.clock.advance(5_000)


def read(b: Bench) -> None:
    answer(b)
    b.read()


def keyed(*states: ConsentState) -> Act:
    def act(b: Bench) -> None:
        read(b)
        b.say(*states)

    return act


three = keyed(S.GIVEN, S.REFUSED, S.GIVEN)


def recorder(*, silent: bool = False, obeys: bool = True) -> Act:
    def act(b: Bench) -> None:
        b.recorder.silent, b.recorder.obeys = silent, obeys
        three(b)

    return act


def then(first: Act, *more: Act) -> Act:
    def act(b: Bench) -> None:
        for one in (first, *more):
            one(b)
            b.settle()

    return act


def withdraw(b: Bench) -> None:
    b.desk.consent.withdraw(b.file(), None)


def told(b: Bench) -> None:
    b.read()


def dispose(b: Bench) -> None:
    b.desk.consent.dispose(b.file(), "undecided")


def reopen(b: Bench) -> None:
    b.desk.consent.reopen(b.file(), None)


def undo(b: Bench) -> None:
    b.desk.undo.take_back(b.file())


def pay(b: Bench) -> None:
    b.desk.payment.toggle(b.file())


def more(b: Bench) -> None:
    b.desk.payment.more(b.file())


def note(b: Bench) -> None:
    b.desk.notes.save(b.file().contact_id, "wants a refund", {}, {}, lambda _outcome: None)


def say(state: CallState, call_id: str = "c1") -> Act:
    return lambda b: b.call(state, call_id, "de")


def unsettled(state: CallState) -> Act:
    """The phone says it, and nobody waits until it is written."""

    def act(b: Bench) -> None:
        settle, b.settle = b.settle, lambda: None  # type: ignore[method-assign]
        b.call(state, "c1", "de")
        b.settle = settle  # type: ignore[method-assign]

    return act


def place(b: Bench) -> None:
    b.desk.turns.learn_place(b.file().contact_id, "FR")


def joined(b: Bench) -> None:
    b.desk.turns.join(b.file())


def minor(b: Bench) -> None:
    b.desk.turns.suspect_minor(b.file())


def purpose(b: Bench) -> None:
    b.desk.turns.change_purpose(b.file(), "training")


def key(state: ConsentState) -> Act:
    return lambda b: b.desk.consent.answer(b.file(), None, state)


def mark(b: Bench) -> None:
    step = b.desk.step()
    b.desk.disclosure.line(b.file(), step)
    b.clock.advance(12_000)
    b.desk.disclosure.mark_read(b.file(), step)


def hung_up(b: Bench) -> None:
    b.call(C.ENDED, line="de")


def judged(b: Bench) -> None:
    hung_up(b)
    b.clock.advance(6_000)
    b.desk.tick()
    b.settle()


def finish(b: Bench) -> None:
    b.desk.closing.finish(b.desk.calls.shown or "")


def sent(b: Bench) -> None:
    b.lane.submit(lambda: b.cache.outbox.batch(10))


@dataclass
class Moment:
    """Where the program dies.

    Args:
        before: what is durable.
        last: what was asked for and is not done.
        live: whether the call goes on, as the phone knows.
        held: the phone's state of it.
    """

    before: Act
    last: Act = nothing
    live: bool = True
    state: CallState = C.CONNECTED
    others: tuple[str, ...] = ()


MOMENTS: dict[str, Moment] = {
    "before the ring": Moment(nothing, state=C.INCOMING),
    "ring, not durable": Moment(nothing, unsettled(C.INCOMING), state=C.INCOMING),
    "ringing": Moment(ring, state=C.INCOMING),
    "answered, not durable": Moment(ring, unsettled(C.CONNECTED)),
    "sentence shown": Moment(answer),
    "reading": Moment(reading),
    "read, not durable": Moment(answer, mark),
    "read": Moment(read),
    "first answer, not durable": Moment(read, key(S.GIVEN)),
    "first answer": Moment(keyed(S.GIVEN)),
    "second answer, not durable": Moment(keyed(S.GIVEN), key(S.REFUSED)),
    "second answer": Moment(keyed(S.GIVEN, S.REFUSED)),
    "third answer, not durable": Moment(keyed(S.GIVEN, S.REFUSED), key(S.GIVEN)),
    "third answer": Moment(three),
    "all refused": Moment(keyed(S.REFUSED, S.REFUSED, S.REFUSED)),
    "unclear": Moment(keyed(S.UNKNOWN, S.GIVEN, S.GIVEN)),
    "recorder told, no answer": Moment(recorder(silent=True)),
    "recorder not confirmed": Moment(recorder(obeys=False)),
    "start told to the customer": Moment(then(three, told)),
    "withdrawal, not durable": Moment(three, withdraw),
    "withdrawal": Moment(then(three, withdraw)),
    "withdrawal told": Moment(then(three, withdraw, told)),
    "recording disposed of": Moment(then(three, withdraw, told, dispose)),
    "answer reopened": Moment(then(three, reopen)),
    "join taken back, not durable": Moment(then(three, joined), undo),
    "join taken back": Moment(then(three, joined, undo)),
    "minor taken back": Moment(then(three, minor, undo)),
    "reading taken back": Moment(then(read, undo)),
    "withdrawal asked again, not durable": Moment(then(three, withdraw), undo),
    "withdrawal asked again": Moment(then(three, withdraw, undo)),
    "payment, not durable": Moment(three, pay),
    "payment": Moment(then(three, pay)),
    "payment, longer": Moment(then(three, pay, more)),
    "payment over, not durable": Moment(then(three, pay), pay),
    "payment over": Moment(then(three, pay, pay)),
    "note, not durable": Moment(three, note),
    "note": Moment(then(three, note)),
    "hold, not durable": Moment(three, unsettled(C.HELD), state=C.HELD),
    "held": Moment(then(three, say(C.HELD)), state=C.HELD),
    "resumed, not durable": Moment(then(three, say(C.HELD)), unsettled(C.RESUMED)),
    "resumed": Moment(then(three, say(C.HELD), say(C.RESUMED))),
    "second call rings": Moment(then(three, say(C.INCOMING, "c2")), others=("c2",)),
    "second call answered": Moment(
        then(three, say(C.HELD), say(C.INCOMING, "c2"), say(C.CONNECTED, "c2")), state=C.HELD, others=("c2",)
    ),
    "place": Moment(then(read, place)),
    "place, not durable": Moment(read, place),
    "somebody joined": Moment(then(three, joined)),
    "minor": Moment(then(read, minor)),
    "purpose": Moment(then(read, purpose)),
    "hang-up, not durable": Moment(three, unsettled(C.ENDED), live=False),
    "hung up": Moment(then(recorder(silent=True), hung_up), live=False),
    "wrap-up": Moment(then(three, judged), live=False),
    "wrap-up done, not durable": Moment(then(three, judged), finish, live=False),
    "wrap-up done": Moment(then(three, judged, finish), live=False),
    "missed": Moment(then(ring, hung_up), live=False),
    "sync under way": Moment(three, sent),
}


def test_there_are_at_least_forty() -> None:
    assert len(MOMENTS) >= 40


@dataclass
class Cut:
    """What a hard end left.

    Args:
        answers: the customer's, as they were durable.
        state: the call's, likewise.
        stored: what a phone was told is stored: all until the moment, and what died with the program.
    """

    answers: Mapping[str, ConsentState]
    state: str
    stored: list[str] = field(default_factory=list)


def cut_off(folder: Path, vault: MemoryVault, moment: Moment) -> Cut:
    """Run to the moment and end hard: what waits for the disk is never done, and nothing is closed in order."""
    with bench(folder, vault) as b:
        moment.before(b)
        b.settle()
        file = b.desk.records.file(b.desk.calls.contact_of("c1") or "")
        left = Cut({p: a.state for p, a in file.answers.items()} if file else {}, file.state.value if file else "")
        b.desk.records.settle(lambda: None, lambda: left.stored.append("until then"))
        b.settle()
        held, free = threading.Event(), threading.Event()

        def hang() -> None:
            held.set()
            free.wait(30)

        b.lane.submit(hang)
        assert held.wait(30)
        moment.last(b)
        b.desk.records.settle(lambda: None, lambda: left.stored.append("what died"))
        drop(b)
        free.set()
        b.desk._wrote = b.desk._changed = lambda: None
        drop(b)
    return left


def drop(b: Bench) -> None:
    """The process is gone: what its lane had not begun is never done."""
    while True:
        try:
            b.lane._jobs.get_nowait()
        except queue.Empty:
            return


def by_call(b: Bench) -> dict[str, list[str]]:
    """Return the contacts of each call id, as the ledger holds them."""
    found: dict[str, list[str]] = {}
    done = threading.Event()

    def look() -> None:
        for row in b.cache.ledger.recent(50):
            opened = [f for f in b.cache.ledger.facts(row.contact) if f.kind == FactKind.CONTACT_OPENED]
            for fact in opened:
                found.setdefault(fact.personal["call_id"], []).append(row.contact)
        done.set()

    b.lane.submit(look)
    assert done.wait(30)
    return found


@pytest.mark.parametrize("name", MOMENTS)
def test_the_call_goes_on_after_a_hard_end(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moment, vault = MOMENTS[name], MemoryVault()
    left = cut_off(tmp_path, vault, moment)
    assert left.stored == ["until then"]
    with bench(tmp_path, vault) as b:
        watched = b.recorder.watch
        monkeypatch.setattr(b.recorder, "watch", b.recorder.watched.append)  # nothing is heard of it yet
        b.recorder.silent = True
        before = by_call(b).get("c1", [])
        claimed: list[RecorderState] = []

        def heard() -> None:
            """Phones are heard from here on."""
            for contact in before:
                file = b.desk.records.file(contact)
                if file is not None and file.state.live:
                    claimed.append(file.recorder_state)

        b.desk.recover(heard)
        b.settle()
        assert set(claimed) <= {RecorderState.NONE, RecorderState.UNCONFIRMED}
        on = frozenset({"c1", *moment.others} if moment.live else moment.others)
        b.desk.calls.hear(PhoneLink(LinkState.CONNECTED, "baresip", live_calls=on))
        if moment.live:
            b.call(moment.state, line="de")
        for other in moment.others:
            b.call(C.CONNECTED, other, "de")
        b.settle()
        contacts = by_call(b)["c1"] if moment.live or before else []
        assert len(contacts) <= 1
        assert before in ([], contacts)
        for other in moment.others:
            assert len(by_call(b)[other]) == 1
        if moment.live:
            check_live(b, contacts[0], left)
        monkeypatch.setattr(b.recorder, "watch", watched)
        b.recorder.silent = False
        check_next(b, contacts, moment)


def check_live(b: Bench, contact: str, left: Cut) -> None:
    """The call is on, with its answers, and no state of the recorder is claimed."""
    (mine,) = [one for one in b.desk.calls.contacts() if one.call_id == "c1"]
    assert mine.contact_id == contact
    b.desk.calls.show(contact)
    file = b.file()
    assert {p: a.state for p, a in file.answers.items()} == left.answers
    assert file.recorder_state in {RecorderState.NONE, RecorderState.UNCONFIRMED}
    latest: RecorderReport | None = b.desk.recording.latest(contact)
    assert latest is None
    assert b.desk.step() is not Step.IDLE


def check_next(b: Bench, contacts: list[str], moment: Moment) -> None:
    """The call ends once, and the next one has a contact of its own without an answer."""
    if moment.live:
        b.call(C.ENDED, line="de")
    for other in moment.others:
        b.call(C.ENDED, other, "de")
    for _ in range(8):
        b.clock.advance(6_000)
        b.desk.tick()
        b.settle()
    for contact in contacts:
        kinds = [fact.kind for fact in b.facts(contact)]
        assert kinds.count(FactKind.CONTACT_OPENED) == 1
        assert kinds.count(FactKind.CONTACT_ENDED) + kinds.count(FactKind.CONTACT_MISSED) == 1
        assert kinds.count(FactKind.VERDICT_REACHED) == 1
        assert kinds.count(FactKind.WRAP_UP_FINISHED) == 1
    b.call(C.INCOMING, NEXT, "de", "+14155550199")
    b.call(C.CONNECTED, NEXT, "de", "+14155550199")
    assert b.file().contact_id not in contacts
    assert b.file().call_id == NEXT
    assert not b.file().answers
    assert by_call(b)[NEXT] == [b.file().contact_id]
