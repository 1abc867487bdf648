"""A leak that is found after the wrap-up reaches the server, and a supervisor sees it."""

from __future__ import annotations

import socket
from pathlib import Path

from PySide6.QtCore import Qt

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.runtime.settings import RecorderSettings
from agent_assist.domain.review import FlagKind, ReviewReason
from agent_assist.domain.steps import Step
from tests.e2e.house import SUPERVISOR, Seat
from tests.telephony.recorder.fake_rtpengine import HEADER, record

SPAN_MS = 800
"""How long sound goes on, 3 s after everything was refused."""


def closed_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def write_sound(spool: Path, call_id: str, from_ms: int) -> None:
    """What a recorder that nobody can reach went on writing."""
    data = b"".join(record((from_ms + at) / 1000, 20_100, at // 20) for at in range(0, SPAN_MS, 20))
    (spool / "pcaps" / f"{call_id}-0123456789abcdef.pcap").write_bytes(HEADER + data)


def test_a_leak_found_after_the_wrap_up_reaches_the_supervisor(seat: Seat, tmp_path: Path) -> None:
    spool = tmp_path / "spool"
    (spool / "pcaps").mkdir(parents=True)
    seat.recorder = RecorderSettings(kind="rtpengine", port=closed_port(), folder=str(spool))
    seat.enrol()
    seat.open()
    contact = seat.talk()
    seat.step_is(Step.DISCLOSE)
    seat.key(Qt.Key.Key_Space)
    seat.step_is(Step.ASK)
    for count in (1, 2, 3):
        seat.key(Qt.Key.Key_2)
        seat.until(lambda count=count: len(seat.file().answer_log) == count)  # type: ignore[misc]
    refused = seat.file().answer_log[-1].at_ms
    clock = seat.running.clock if seat.running else None
    assert clock is not None
    seat.until(lambda: clock.now_ms() > refused + 3_000 + SPAN_MS + 300)
    write_sound(spool, "c1", refused + 3_100)
    seat.hang_up(contact)
    audit = seat.desk.audit
    assert audit is not None
    seat.until(lambda: not audit.waiting)
    seat.synced()
    seat.session.open_review()
    seat.until(lambda: seat.session.room is not None)
    window = seat.session.room.window if seat.session.room else None
    assert window is not None
    window.intent.emit(i.SignIn(*SUPERVISOR))
    seat.until(lambda: window.state is not None and isinstance(window.state.page, rs.QueuePage))
    seat.until(lambda: isinstance(p := window.state.page if window.state else None, rs.QueuePage) and bool(p.rows))
    window.intent.emit(i.SelectContact(contact))
    window.intent.emit(i.ChooseReason(ReviewReason.DECIDE_FLAG))
    window.intent.emit(i.OpenContact())
    seat.until(lambda: window.state is not None and isinstance(window.state.page, rs.ContactPage))
    page = window.state.page if window.state else None
    assert isinstance(page, rs.ContactPage)
    assert page.title.plain() == "Recorded when it should have been off"
    assert FlagKind.RECORDING_LEAKED in {flag for flag, _, _ in page.form.flags}
    (lane,) = (lane for lane in page.lanes if lane.name.plain() == "Audit")
    assert "recorded" in {mark.label.plain() for mark in lane.marks}
    (row,) = (row for row in page.requirements if "pauses" in row.required.plain())
    assert (row.met, row.happened.plain()) == (False, "0.8 s of speech in the file")
