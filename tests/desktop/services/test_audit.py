"""The after-call audit on a whole desk: it waits for the file, writes facts after everything else, and survives."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from agent_assist.desktop.services.audit import AGE_MS, WAITS_MS
from agent_assist.domain.audit import AuditMoment, Result, SpanKind, SpanVerdict
from agent_assist.domain.casefile import fold
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.domain.errors import AssistError, BadInput, BugError, RecordingNotReady, RecordingUnavailable
from agent_assist.domain.facts import FactKind
from agent_assist.domain.review import FlagKind
from agent_assist.telephony.ports.recordings import FinishedCall, RecordingFile
from tests.desktop.services.desk_fixture import Bench, bench
from tests.fakes.vault import MemoryVault
from tests.telephony.recorder.fake_rtpengine import HEADER, record

GIVEN, REFUSED = ConsentState.GIVEN, ConsentState.REFUSED
AUDIT_FLAGS = {FlagKind.RECORDING_LEAKED, FlagKind.RECORDING_NOT_AUDITED}


class Shelf:
    """Recordings in memory: sound in given spans, after a number of tries that fail."""

    name = "spool"

    def __init__(self) -> None:
        self.spans: list[tuple[int, int]] = []
        self.troubles: list[AssistError] = []
        self.asked: list[FinishedCall] = []
        self.opened = 0
        self.error: OSError | None = None

    def fetch(self, call: FinishedCall) -> Sequence[RecordingFile]:
        self.asked.append(call)
        if self.troubles:
            raise self.troubles.pop(0)
        return [RecordingFile(self._open, call.ended_at_ms)] if self.spans else []

    def _open(self) -> io.BytesIO:
        self.opened += 1
        if self.error is not None:
            raise self.error
        times = [at for start, end in self.spans for at in range(start, end, 20)]
        return io.BytesIO(HEADER + b"".join(record(at / 1000, 20_100, at // 20 % 100_000) for at in times))


def recorded_call(b: Bench) -> tuple[str, list[tuple[int, int]]]:
    """A call that was recorded for 20 s, until the customer took the consent back. Returns where sound may be."""
    b.connect("unknown")
    contact = b.file().contact_id
    b.read()
    began = b.clock.now_ms() - 200  # the fake recorder confirms at once, and says that it took 200 ms
    b.say(GIVEN, REFUSED, REFUSED)
    b.clock.advance(20_000)
    stopped = b.clock.now_ms() - 200
    assert b.desk.consent.withdraw(b.file(), "quality")
    b.settle()
    b.clock.advance(20_000)
    return contact, [(began, stopped)]


def pass_time(b: Bench, *seconds: float) -> None:
    audit = b.desk.audit
    assert audit is not None
    for one in seconds:
        b.clock.advance(int(one * 1000))
        b.desk.tick()
        b.pump.until(lambda: audit.idle)
        b.settle()


def outcome(b: Bench, contact: str) -> tuple[AuditMoment | None, list[FlagKind]]:
    file = fold(b.facts(contact))
    assert file is not None
    return file.audit, [flag.kind for flag in file.flags if flag.kind in AUDIT_FLAGS]


def ended_call(b: Bench, shelf: Shelf, *more: tuple[int, int]) -> str:
    """A recorded call, over and wrapped up, with its recording and what leaked: milliseconds after the stop."""
    contact, spans = recorded_call(b)
    stopped = spans[-1][1]
    shelf.spans = [*spans, *((stopped + start, stopped + end) for start, end in more)]
    b.call(CallState.ENDED, line="unknown")
    b.desk.closing.finish(contact)
    b.settle()
    return contact


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def b(tmp_path: Path, shelf: Shelf) -> Iterator[Bench]:
    with bench(tmp_path, recordings=shelf) as made:
        yield made


def test_a_recording_that_keeps_to_the_ledger(b: Bench, shelf: Shelf) -> None:
    contact = ended_call(b, shelf)
    assert b.desk.records.file(contact) is None  # wrapped up and forgotten before the audit began
    pass_time(b, 1, 2)
    audit, raised = outcome(b, contact)
    assert audit is not None
    assert (audit.result, audit.means, raised) == (Result.KEPT, "packets", [])
    kinds = {(one.span.kind, one.verdict) for one in audit.spans}
    assert kinds == {(SpanKind.STOP, SpanVerdict.CUT), (SpanKind.REFUSAL, SpanVerdict.CUT)}
    assert shelf.asked[0].call_id == "c1"


def test_a_leak_reaches_the_ledger_after_the_wrap_up_and_is_sealed_and_sent(b: Bench, shelf: Shelf) -> None:
    contact = ended_call(b, shelf, (5_000, 7_000))
    before = len(b.facts(contact))
    pass_time(b, 1, 2)
    audit, raised = outcome(b, contact)
    assert audit is not None
    assert (audit.result, raised) == (Result.LEAKED, [FlagKind.RECORDING_LEAKED])
    assert {one.speech_ms for one in audit.leaks} == {2_000}
    late = b.facts(contact)[before:]
    assert [fact.kind for fact in late] == [FactKind.RECORDING_AUDITED, FactKind.FLAG_RAISED]
    assert late[0].policy is not None
    assert late[0].policy.decision  # under the decision of the call, though the contact is forgotten
    waiting: list[bytes] = []

    def take() -> None:
        batch = b.cache.outbox.batch(500)
        waiting.extend(batch.events if batch else ())

    b.lane.submit(take)
    b.settle()
    assert sum(late[1].id.encode() in event for event in waiting) == 1
    assert b.desk.audit is not None
    assert b.desk.audit.waiting == 0


def test_while_the_file_is_not_finished_it_is_asked_again(b: Bench, shelf: Shelf) -> None:
    shelf.troubles = [RecordingNotReady("t", "a"), RecordingUnavailable("t", "a")]
    contact = ended_call(b, shelf)
    pass_time(b, 1, 2)
    assert outcome(b, contact) == (None, [])
    pass_time(b, 1, 2, 5)
    audit, _ = outcome(b, contact)
    assert audit is not None
    assert (audit.result, len(shelf.asked)) == (Result.KEPT, 3)


@pytest.mark.parametrize(
    ("trouble", "reason", "tries"),
    [
        (RecordingNotReady("t", "a"), "recording_not_ready", len(WAITS_MS)),
        (RecordingUnavailable("t", "a"), "recording_unavailable", len(WAITS_MS)),
        (BadInput("t", "a"), "unreadable", 1),
        (None, "no_file", len(WAITS_MS)),
        (OSError("gone"), "recording_unavailable", len(WAITS_MS)),
    ],
)
def test_what_cannot_be_fetched_or_read_is_said_once(
    b: Bench, shelf: Shelf, trouble: Exception | None, reason: str, tries: int
) -> None:
    contact = ended_call(b, shelf)
    if isinstance(trouble, AssistError):
        shelf.troubles = [trouble] * 50
    elif isinstance(trouble, OSError):
        shelf.error = trouble
    else:
        shelf.spans = []
    pass_time(b, *(wait / 1000 for wait in WAITS_MS), 600, 600)
    audit, raised = outcome(b, contact)
    assert audit is not None
    assert (audit.result, audit.reason, raised) == (Result.NOT_AUDITED, reason, [FlagKind.RECORDING_NOT_AUDITED])
    assert len(shelf.asked) == tries
    assert [fact.kind for fact in b.facts(contact)].count(FactKind.RECORDING_AUDITED) == 1


def test_a_bug_in_the_listener_stops_nothing(b: Bench, shelf: Shelf) -> None:
    contact = ended_call(b, shelf)
    shelf.troubles = [BugError("t", "a")] * 50
    pass_time(b, *(wait / 1000 for wait in WAITS_MS), 600)
    audit, _ = outcome(b, contact)
    assert audit is not None
    assert audit.reason == "bug"


def test_an_ended_contact_without_an_audit_is_audited_at_the_next_start(tmp_path: Path, shelf: Shelf) -> None:
    vault = MemoryVault()
    with bench(tmp_path, vault, recordings=shelf) as first:
        contact = ended_call(first, shelf, (5_000, 7_000))
    assert not shelf.asked
    with bench(tmp_path, vault, recordings=shelf) as second:
        second.clock.advance(120_000)
        second.desk.recover()
        second.settle()
        pass_time(second, 1, 2)
        audit, raised = outcome(second, contact)
        assert audit is not None
        assert raised == [FlagKind.RECORDING_LEAKED]
    with bench(tmp_path, vault, recordings=shelf) as third:
        third.desk.recover()
        third.settle()
        pass_time(third, 3, 3)
        assert len(shelf.asked) == 1


def test_what_ended_too_long_ago_is_left_alone(tmp_path: Path, shelf: Shelf) -> None:
    vault = MemoryVault()
    with bench(tmp_path, vault, recordings=shelf) as first:
        ended_call(first, shelf)
    with bench(tmp_path, vault, recordings=shelf) as second:
        second.clock.advance(AGE_MS + 120_000)
        second.desk.recover()
        second.settle()
        pass_time(second, 3, 3)
    assert not shelf.asked


def test_a_call_that_nobody_answered_is_not_audited(b: Bench, shelf: Shelf) -> None:
    b.call(CallState.INCOMING)
    b.call(CallState.ENDED)
    pass_time(b, 5, 5)
    assert not shelf.asked


def test_nothing_of_the_sound_and_no_name_of_a_file_is_written(b: Bench, shelf: Shelf) -> None:
    contact = ended_call(b, shelf, (5_000, 7_000))
    pass_time(b, 1, 2)
    (fact,) = (fact for fact in b.facts(contact) if fact.kind == FactKind.RECORDING_AUDITED)
    assert set(fact.body) == {"result", "means", "reason", "spans"}
    names = {"kind", "declared_ms", "from_ms", "to_ms", "verdict", "speech_ms", "sound_for_ms", "keyed"}
    assert {name for span in fact.body["spans"] for name in span} == names
    assert not fact.personal
