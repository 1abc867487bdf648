"""A desktop that starts in the middle of a call hears its phones only after it knows what was open."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from agent_assist.desktop.runtime.phone_news import PhoneNewsQueue
from agent_assist.desktop.runtime.settings import SoftphoneSettings
from agent_assist.desktop.store.ledger import Ledger
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.facts import FactKind
from agent_assist.domain.steps import Step
from agent_assist.telephony.ports.softphone import PhoneLink, PhoneNews, Progress
from tests.closing import closed_after
from tests.desktop.app.station import Station, taken
from tests.telephony.softphone.fake_baresip import FakeBaresip

phone = closed_after(lambda _folder: FakeBaresip())
URI = "sip:+14155550182@127.0.0.1"


def late_reading(monkeypatch: pytest.MonkeyPatch, listed: threading.Event) -> None:
    """The stored calls are read back only after a phone has spoken, as on a slow disk."""
    read, put = Ledger.unfinished, PhoneNewsQueue.put

    def slow(ledger: Ledger) -> list[str]:
        listed.wait(10)
        return read(ledger)

    def noted(
        queue: PhoneNewsQueue, news: PhoneNews, *, patient: bool = False, progress: Progress | None = None
    ) -> bool:
        try:
            return put(queue, news, patient=patient, progress=progress)
        finally:
            if not isinstance(news, PhoneLink) or news.live_calls is not None:
                listed.set()

    monkeypatch.setattr(Ledger, "unfinished", slow)
    monkeypatch.setattr(PhoneNewsQueue, "put", noted)


def talking(seat: Station) -> str:
    """Wait for the call that is on; its question is read and the first answer given."""
    seat.until(lambda: seat.desk.shown() is not None and seat.desk.step() is Step.DISCLOSE)
    seat.key(Qt.Key.Key_Space)
    seat.until(lambda: seat.desk.step() is Step.ASK)
    seat.key(Qt.Key.Key_1)
    seat.until(lambda: len(seat.file().answer_log) == 1)
    return seat.file().contact_id


def test_what_a_phone_lists_belongs_to_the_contact_that_was_open(
    seat: Station, phone: FakeBaresip, monkeypatch: pytest.MonkeyPatch
) -> None:
    seat.softphone = SoftphoneSettings(kind="baresip", port=phone.port)
    seat.open()
    assert phone.connected.acquire(timeout=10)
    seat.until(lambda: seat.session.phones[-1].has_calls() is False)  # type: ignore[attr-defined]
    phone.ring("b1", URI)
    phone.answer("b1")
    contact = talking(seat)
    seat.close()
    listed = threading.Event()
    late_reading(monkeypatch, listed)
    seat.open()
    seat.until(lambda: seat.desk.shown() is not None)
    assert seat.file().contact_id == contact
    assert seat.file().answers["quality"].state is ConsentState.GIVEN
    phone.end("b1")
    seat.until(lambda: seat.file().ended_at_ms is not None)
    phone.ring("b2", "sip:+14155550199@127.0.0.1")
    phone.answer("b2")
    seat.until(lambda: seat.file().contact_id != contact and seat.desk.step() is Step.DISCLOSE)
    seat.close()
    kinds = [[fact.kind for fact in facts] for facts in seat.contacts()]
    assert len(kinds) == 2
    assert [one.count(FactKind.CONTACT_OPENED) for one in kinds] == [1, 1]
    assert kinds[0].count(FactKind.CONTACT_ENDED) == 1
    assert kinds[1].count(FactKind.CONSENT_GIVEN) == 0


def test_what_a_hook_says_first_belongs_to_the_contact_that_was_open(
    seat: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    seat.open()
    assert taken(seat.say("incoming"))
    assert taken(seat.say("connected"))
    contact = talking(seat)
    seat.close()
    listed = threading.Event()
    late_reading(monkeypatch, listed)
    seat.open()
    assert taken(seat.say("held"))
    seat.until(lambda: seat.desk.shown() is not None and seat.file().state.value == "held")
    assert seat.file().contact_id == contact
    assert [call.contact_id for call in seat.desk.calls.contacts()] == [contact]
