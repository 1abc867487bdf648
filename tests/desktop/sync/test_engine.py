from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Iterator, Mapping

import pytest

from agent_assist.desktop.ports.outbox import OutboxBatch, OutboxStatus
from agent_assist.desktop.sync import schedule
from agent_assist.desktop.sync.status import SyncState
from agent_assist.domain.errors import AssistError, AuthExpired, DiskFull, Forbidden, Invalid, Offline, ServerBusy
from agent_assist.domain.facts import Actor, Role
from agent_assist.evidence.canonical import canonical, digest
from agent_assist.evidence.envelope import Event, Head
from agent_assist.evidence.seal import DeviceKey
from agent_assist.protocol import messages as m
from tests.contracts.server_parts import request_of
from tests.desktop.sync.desktop import Desktop, run_until
from tests.fakes.outbox import FakeOutbox
from tests.fakes.server_link import FakeLink, FakeServer

HOUR_MS = 3_600_000
MakeDesktop = Callable[..., Desktop]


@pytest.fixture
def server() -> FakeServer:
    server = FakeServer()
    server.add_user("amy", "Amy Agent")
    return server


@pytest.fixture
def make(server: FakeServer) -> Iterator[MakeDesktop]:
    made: list[Desktop] = []

    def desktop(
        outbox: type[FakeOutbox] = FakeOutbox, wrap: Callable[[FakeLink], FakeLink] = lambda link: link
    ) -> Desktop:
        link, key = server.link(), DeviceKey(os.urandom(32))
        answer = link.enrol(m.EnrolRequest(code=server.enrol_code("amy"), device_name="D", public_key=key.public))
        link.use_token(answer.token)
        waiting = outbox(answer.tenant, answer.device, key, answer.agent, server.clock)
        made.append(Desktop(wrap(link), waiting, server.clock))
        return made[-1]

    yield desktop
    for each in made:
        each.close()


def held(server: FakeServer, desktop: Desktop) -> list[Event]:
    """Return what the server holds of a desktop, in its order."""
    return [event for event, _, _ in server.state.devices[desktop.outbox.head.device].events]


def fail(server: FakeServer, error: Exception, what: str = "send") -> None:
    """Let every request of a kind fail from now on."""

    def fault(request: str) -> None:
        if request == what:
            raise error

    server.fault = fault


def test_everything_arrives_once_and_in_order(server: FakeServer, make: MakeDesktop) -> None:
    desktop = make()
    desktop.record(230)
    desktop.settle()
    desktop.statuses.clear()
    desktop.begin()
    assert held(server, desktop) == desktop.outbox.events
    assert desktop.synced
    assert [s.state for s in desktop.statuses] == [SyncState.SENDING, SyncState.SYNCED]
    assert desktop.engine.status.last_synced_at_ms == server.clock.now_ms()


def test_before_enrolment_only_the_count_is_shown(make: MakeDesktop) -> None:
    desktop = make()
    desktop.record(3)
    desktop.settle()
    assert (desktop.engine.status.state, desktop.engine.status.unsynced) == (SyncState.NOT_ENROLLED, 3)


def test_a_new_event_is_sent_soon_and_others_travel_with_it(server: FakeServer, make: MakeDesktop) -> None:
    desktop = make()
    desktop.begin()
    batches: list[str] = []
    server.fault = lambda what: batches.append(what) if what == "send" else None
    desktop.record(5)
    server.clock.advance(schedule.SOON_MS - 1)
    desktop.settle()
    assert batches == []
    server.clock.advance(1)
    desktop.settle()
    assert batches == ["send"]
    assert desktop.synced


def test_rows_are_looked_for_while_nothing_happens(server: FakeServer, make: MakeDesktop) -> None:
    desktop = make()
    desktop.begin()
    for number in range(m.PULL_LIMIT + 20):
        server.publish("script", f"s{number}", {"n": number})
    server.clock.advance(schedule.IDLE_MS)
    desktop.settle()
    assert len(desktop.rows) == len(desktop.outbox.rows) == m.PULL_LIMIT + 20
    assert [row.pos for row in desktop.rows] == sorted(row.pos for row in desktop.rows)


def test_two_cycles_never_overlap(server: FakeServer, make: MakeDesktop) -> None:
    desktop = make()
    asked: list[str] = []
    server.fault = asked.append
    desktop.record(120)
    desktop.engine.enrolled()
    for _ in range(5):
        desktop.engine.sync_now()
        desktop.engine.wake()
    desktop.settle()
    server.clock.advance(schedule.SOON_MS)
    desktop.settle()
    assert asked == ["send", "sent"] * 3 + ["pull"] * 2, "one cycle, and one more that was asked for"
    assert held(server, desktop) == desktop.outbox.events


def test_an_hour_offline_and_then_back(server: FakeServer, make: MakeDesktop) -> None:
    desktop = make()
    desktop.begin()
    tries: list[int] = []
    started = server.clock.mono_ms()

    def fault(what: str) -> None:
        if what in {"send", "pull"} and server.clock.mono_ms() - started < HOUR_MS:
            tries.append(server.clock.mono_ms())
            raise Offline("The server cannot be reached.", "It is tried again.")

    server.fault = fault
    desktop.record(40)
    run_until([desktop], server.clock, lambda: desktop.engine.status.state is SyncState.OFFLINE, HOUR_MS)
    oldest = desktop.engine.status.oldest_at_ms
    for _ in range(60):
        desktop.record(5)
        server.clock.advance(HOUR_MS // 60)
        desktop.settle()
        if server.clock.mono_ms() - started < HOUR_MS:
            assert desktop.engine.status.state is SyncState.OFFLINE
            assert desktop.engine.status.oldest_at_ms == oldest
    run_until([desktop], server.clock, lambda: desktop.synced, 2 * schedule.LONGEST_MS)
    assert held(server, desktop) == desktop.outbox.events
    assert len(desktop.outbox.events) == 340
    assert 60 <= len(tries) <= 400, "neither hammering nor asleep"
    waits = [later - sooner for sooner, later in itertools.pairwise(tries)]
    assert max(waits) <= schedule.LONGEST_MS


def failing(server: FakeServer, error: AssistError) -> list[str]:
    """Let everything fail that is asked of the server; returns what was asked, as it grows."""
    tries: list[str] = []

    def fault(what: str) -> None:
        tries.append(what)
        raise error

    server.fault = fault
    return tries


def test_many_events_while_offline_are_counted_together(
    server: FakeServer, make: MakeDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each count walks all that waits, so a burst of events is counted twice at most: now, and once more behind it."""
    desktop = make()
    failing(server, Offline("The server cannot be reached.", "It is tried again."))
    desktop.engine.enrolled()
    desktop.settle()
    counted: list[int] = []
    status = desktop.outbox.status

    def noted() -> OutboxStatus:
        counted.append(1)
        return status()

    monkeypatch.setattr(desktop.outbox, "status", noted)
    desktop.record(50)
    for _ in range(50):
        desktop.engine.wake()
    for _ in range(3):  # the first count, the one that it asks for, and whatever should not follow
        desktop.settle()
    assert len(counted) == 2
    assert desktop.engine.status.unsynced == 50


def test_events_while_offline_do_not_make_it_hammer(server: FakeServer, make: MakeDesktop) -> None:
    desktop = make()
    tries = failing(server, Offline("The server cannot be reached.", "It is tried again."))
    desktop.begin()
    for _ in range(50):
        desktop.record()
        desktop.settle()
    assert len(tries) == 1
    assert (desktop.engine.status.state, desktop.engine.status.unsynced) == (SyncState.OFFLINE, 50)


def test_a_lost_answer_does_not_double_anything(server: FakeServer, make: MakeDesktop) -> None:
    desktop = make()
    desktop.record(70)
    fail(server, Offline("gone", "again"), "sent")
    desktop.begin()
    assert len(held(server, desktop)) == 50
    assert desktop.outbox.watermark == 0
    server.fault = lambda _what: None
    run_until([desktop], server.clock, lambda: desktop.synced, HOUR_MS)
    assert held(server, desktop) == desktop.outbox.events


def test_a_revoked_device_stops_until_it_is_enrolled_again(server: FakeServer, make: MakeDesktop) -> None:
    desktop = make()
    desktop.record(2)
    tries = failing(server, AuthExpired("not known", "enrol"))
    desktop.begin()
    server.clock.advance(HOUR_MS)
    desktop.record()
    desktop.settle()
    assert tries == ["send"]
    assert (desktop.engine.status.state, desktop.engine.status.error) == (SyncState.NOT_ENROLLED, "auth_expired")
    assert desktop.engine.status.unsynced == 3
    server.fault = lambda _what: None
    desktop.begin()
    assert desktop.synced


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (ServerBusy("busy", "later"), SyncState.OFFLINE),
        (Forbidden("no", "ask"), SyncState.REFUSED),
        (RuntimeError("a bug of ours"), SyncState.REFUSED),
    ],
)
def test_other_failures_are_shown_and_tried_again(
    server: FakeServer, make: MakeDesktop, error: Exception, state: SyncState, caplog: pytest.LogCaptureFixture
) -> None:
    desktop = make()
    desktop.record(2)
    fail(server, error)
    desktop.begin()
    assert (desktop.engine.status.state, desktop.engine.status.unsynced) == (state, 2)
    server.fault = lambda _what: None
    run_until([desktop], server.clock, lambda: desktop.synced, HOUR_MS)
    caplog.clear()


class _BrokenOutbox(FakeOutbox):
    """Its disk is full when something is to be written."""

    full = True

    def acknowledge(self, watermark: int, refused: Mapping[str, str]) -> None:
        if self.full:
            raise DiskFull("no room", "make room")
        super().acknowledge(watermark, refused)


def test_a_full_disk_here_loses_nothing(server: FakeServer, make: MakeDesktop) -> None:
    desktop = make(_BrokenOutbox)
    desktop.record(3)
    desktop.begin()
    assert (desktop.engine.status.error, desktop.engine.status.unsynced) == ("disk_full", 3)
    assert isinstance(desktop.outbox, _BrokenOutbox)
    desktop.outbox.full = False
    run_until([desktop], server.clock, lambda: desktop.synced, HOUR_MS)
    assert held(server, desktop) == desktop.outbox.events


def test_a_batch_that_is_refused_as_a_whole_halves_down_to_the_one(server: FakeServer, make: MakeDesktop) -> None:
    desktop = make()
    desktop.record(20)
    desktop.outbox.record("note_saved", body={"length": "x" * m.EVENT_LIMIT})
    desktop.record(5)
    server.publish("script", "s", {})
    desktop.begin()
    assert held(server, desktop) == desktop.outbox.events[:20]
    assert (desktop.engine.status.state, desktop.engine.status.unsynced) == (SyncState.REFUSED, 6)
    assert [row.id for row in desktop.rows] == ["s"], "rows still come"


def test_an_invalid_event_is_found_and_kept(server: FakeServer, make: MakeDesktop) -> None:
    desktop = make()
    desktop.record(10)
    value = {**desktop.outbox.record("wrap_up_finished").value, "tenant": "elsewhere"}
    data = canonical(value)
    desktop.outbox.events[-1] = Event(data, digest(data), value)
    desktop.begin()
    status = desktop.engine.status
    assert (status.state, status.error, status.unsynced) == (SyncState.REFUSED, "invalid", 1)
    assert held(server, desktop) == desktop.outbox.events[:10]


def test_a_fork_stops_and_is_told(server: FakeServer, make: MakeDesktop) -> None:
    desktop = make()
    desktop.record(3)
    desktop.begin()
    desktop.outbox.events = desktop.outbox.events[:2]
    desktop.outbox.head = Head(server.tenant, desktop.outbox.head.device, 2, desktop.outbox.events[-1].digest)
    desktop.outbox.watermark = 2
    desktop.outbox.record("wrap_up_finished", body={"disposition": "other"})
    desktop.engine.sync_now()
    desktop.settle()
    assert (desktop.engine.status.state, desktop.engine.status.error) == (SyncState.REFUSED, "fork")


def test_a_clone_of_this_device_is_told_even_while_idle(server: FakeServer, make: MakeDesktop) -> None:
    desktop = make()
    desktop.record(3)
    desktop.begin()
    clone = [desktop.outbox.record("wrap_up_finished") for _ in range(2)]
    desktop.outbox.watermark = 5
    desktop.outbox.events = desktop.outbox.events[:3] + clone
    batch = desktop.outbox.sealed(clone)
    server.batch(desktop.outbox.head.device, request_of(batch), "")
    server.clock.advance(schedule.IDLE_MS)
    desktop.settle()
    assert (desktop.engine.status.state, desktop.engine.status.error) == (SyncState.REFUSED, "fork")


def test_a_restarted_program_notices_the_older_copy_with_nothing_to_send(server: FakeServer, make: MakeDesktop) -> None:
    desktop = make()
    copy = server.copy()
    desktop.record(30)
    desktop.begin()
    server.restore(copy)
    again = Desktop(desktop.engine._parts.link, desktop.outbox, server.clock)
    again.begin()
    assert held(server, again) == desktop.outbox.events
    again.close()


def test_an_event_without_effect_is_counted_and_does_not_block(make: MakeDesktop) -> None:
    desktop = make()
    bad = desktop.outbox.record("consent_given", actor=Actor("ben", Role.AGENT))
    desktop.record(2)
    desktop.begin()
    assert desktop.outbox.refused == {bad.id: "refused"}
    assert (desktop.engine.status.refused, desktop.synced) == (1, True)


def test_a_server_from_an_older_copy_gets_everything_again(server: FakeServer, make: MakeDesktop) -> None:
    desktop = make()
    desktop.record(10)
    desktop.begin()
    copy = server.copy()
    server.publish("script", "lost", {})
    desktop.record(100)
    server.clock.advance(schedule.SOON_MS)
    desktop.settle()
    server.restore(copy)
    server.publish("script", "kept", {})
    assert len(held(server, desktop)) == 10
    desktop.record()
    server.clock.advance(schedule.SOON_MS)
    desktop.settle()
    assert held(server, desktop) == desktop.outbox.events
    assert desktop.synced
    assert ("script", "kept") in desktop.outbox.rows, "its position was taken before, by the lost row"


def test_an_idle_desktop_notices_the_older_copy_by_the_rows(server: FakeServer, make: MakeDesktop) -> None:
    desktop = make()
    desktop.record(10)
    desktop.begin()
    copy = server.copy()
    desktop.record(90)
    server.publish("script", "lost", {})
    server.clock.advance(schedule.SOON_MS)
    desktop.settle()
    server.restore(copy)
    server.clock.advance(schedule.IDLE_MS)
    desktop.settle()
    assert held(server, desktop) == desktop.outbox.events
    assert desktop.synced


class _NaiveOutbox(FakeOutbox):
    """Drops what it hands out, as if sending were arriving."""

    def batch(self, limit: int) -> OutboxBatch | None:
        found = super().batch(limit)
        self.watermark += len(found.events) if found else 0
        return found

    def acknowledge(self, watermark: int, refused: Mapping[str, str]) -> None:
        """Believes that it knows better."""


def test_the_naive_design_is_caught(server: FakeServer, make: MakeDesktop) -> None:
    desktop = make(_NaiveOutbox)
    desktop.record(70)
    fail(server, Offline("gone", "again"))
    desktop.begin()
    server.fault = lambda _what: None
    server.clock.advance(HOUR_MS)
    desktop.settle()
    assert desktop.synced, "it believes so"
    assert held(server, desktop) != desktop.outbox.events


class _ForgetfulOutbox(FakeOutbox):
    """Never sends again what was acknowledged once."""

    def acknowledge(self, watermark: int, refused: Mapping[str, str]) -> None:
        super().acknowledge(max(watermark, self.watermark), refused)


def test_a_design_that_forgets_acknowledged_events_is_caught(server: FakeServer, make: MakeDesktop) -> None:
    desktop = make(_ForgetfulOutbox)
    desktop.record(10)
    copy = server.copy()
    desktop.begin()
    server.restore(copy)
    desktop.record()
    server.clock.advance(schedule.SOON_MS)
    with pytest.raises(AssertionError):
        run_until([desktop], server.clock, lambda: desktop.synced, HOUR_MS)
    assert held(server, desktop) == []


class _MadLink(FakeLink):
    """Answers what makes no sense."""

    def send(self, batch: m.BatchRequest, session: str | None = None) -> m.BatchAnswer:
        super().send(batch, session)
        return m.BatchAnswer(results=[], watermark=10**9, watermark_digest="")

    def pull(self, cursor: int, limit: int) -> m.PullAnswer:
        del limit
        return m.PullAnswer(rows=[], cursor=cursor, more=True)


def test_a_mad_server_makes_it_wait_and_not_spin(server: FakeServer, make: MakeDesktop) -> None:
    desktop = make(wrap=lambda link: _wrapped(link, server))
    desktop.record()
    desktop.begin()
    assert (desktop.engine.status.state, desktop.outbox.watermark) == (SyncState.REFUSED, 0)
    desktop.outbox.watermark = 1
    server.clock.advance(HOUR_MS)
    desktop.settle()
    assert desktop.engine.status.error == Invalid.code


def _wrapped(link: FakeLink, server: FakeServer) -> FakeLink:
    mad = _MadLink(server)
    mad.use_token(link._token)
    return mad


def test_a_closing_program_is_left_in_peace(make: MakeDesktop) -> None:
    desktop = make()
    desktop.record(3)
    desktop.engine.enrolled()
    desktop.engine.close()
    desktop.settle()
    assert desktop.outbox.watermark == 0
    desktop.engine.sync_now()
    desktop.engine.wake()
    assert not desktop.engine.running
