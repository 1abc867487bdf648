"""Offered between calls on a desktop as the command composes it: own flags, a lesson, one for a rule that changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from agent_assist.desktop.app.idle_offers import IdleOffers
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.offers_state import OfferKind
from agent_assist.domain.facts import FactKind
from agent_assist.policy import Pack
from agent_assist.policy.bundled import load_default
from tests.desktop.app.station import Station, taken
from tests.desktop.app.test_own_record import flagged
from tests.making import draft, enrolled_cache

Key = Qt.Key


def offers_of(seat: Station) -> IdleOffers:
    found = seat.session.offers
    assert found is not None
    return found


def lines(seat: Station) -> list[str]:
    card = seat.panel.card
    return [line.detail.plain() or line.kind.value for line in card.offers] if isinstance(card, ps.IdleCard) else []


def kinds(seat: Station) -> list[OfferKind]:
    card = seat.panel.card
    return [line.kind for line in card.offers] if isinstance(card, ps.IdleCard) else []


def served(seat: Station, place: str) -> None:
    """Leave a call in the cache on which a place's rules were asked for."""
    cache = enrolled_cache(seat.paths.cache_file, seat.vault)
    contact = "0198aaaa-0000-7000-8000-000000000002"
    cache.ledger.append(
        [
            draft(FactKind.CONTACT_OPENED, contact, {"direction": "in"}, {"number_masked": "••• 0182"}),
            draft(FactKind.POLICY_DECIDED, contact, {"places": [place]}),
            draft(FactKind.CONTACT_MISSED, contact, {}),
            draft(FactKind.WRAP_UP_FINISHED, contact, {}),
        ]
    )
    cache.close()


def with_germany_changed() -> Pack:
    pack = load_default()
    text = pack.contents["recording.toml"].decode()
    changed = text.replace('name = "Germany"', 'name = "Germany "', 1).encode()
    return Pack({**pack.contents, "recording.toml": changed}, "a test")


def test_flags_and_a_lesson_stand_on_the_idle_panel_and_are_opened_by_their_keys(seat: Station) -> None:
    flagged(seat)
    desktop = seat.open()
    assert kinds(seat) == [], "a start looks at nothing"
    offers_of(seat).look()
    seat.until(lambda: kinds(seat) == [OfferKind.FLAGS, OfferKind.LESSON])
    seat.bot.keyClick(desktop.panel, Key.Key_F)
    own = seat.session.own
    assert own is not None
    seat.until(lambda: own.room is not None and own.room.is_open)
    assert own.room is not None
    own.room.window.close()
    seat.bot.keyClick(desktop.panel, Key.Key_E)
    lessons = seat.session.lessons
    assert lessons is not None
    seat.until(lambda: lessons.room is not None and lessons.room.is_open)
    assert lessons.room is not None
    assert lessons.room.window.has_lesson
    for key in (Key.Key_1, Key.Key_Return):
        seat.bot.keyClick(lessons.room.window, key)
    seat.until(lambda: kinds(seat) == [OfferKind.FLAGS])


def test_a_rule_that_changed_offers_its_lesson_once_and_not_on_a_call(seat: Station) -> None:
    served(seat, "DE")
    seat.open()
    offers = offers_of(seat)
    offers.look()
    seat.until(lambda: seat.session.lessons is not None and seat.session.lessons.lessons is not None)
    seat.until(lambda: marks(seat) != {})
    assert kinds(seat) == []
    seat.until(lambda: taken(seat.say("incoming")) and seat.desk.shown() is not None)
    seat.desk.use_pack(with_germany_changed(), urgent=True, taken=lambda: None)
    before = marks(seat)
    offers._look_at_ms = 0  # it would be time
    for _ in range(3):
        offers.tick()
    seat.bot.wait(300)
    assert marks(seat) == before
    assert kinds(seat) == []
    seat.say("ended")
    seat.until(lambda: isinstance(seat.panel.card, ps.IdleCard))
    offers.look()
    seat.until(lambda: kinds(seat) == [OfferKind.LESSON])
    lessons = seat.session.lessons
    assert lessons is not None
    assert lessons.lessons is not None
    assert {one.lesson: one.because for one in lessons.lessons.progress.values()} == {"unclear-is-not-yes": "DE"}
    seat.close()
    again = seat.open()
    seat.desk.use_pack(with_germany_changed(), urgent=True, taken=lambda: None)
    offers_of(seat).look()
    seat.until(lambda: kinds(seat) == [OfferKind.LESSON])
    assert again.ready


def marks(seat: Station) -> dict[str, str]:
    found: list[dict[str, str]] = []
    assert seat.running is not None
    seat.running.store.submit(lambda: found.append(dict(seat.session.opened.cache.lessons.marks())))
    seat.bot.waitUntil(lambda: bool(found), timeout=10_000)
    return found[0]


def test_it_looks_by_itself_a_while_after_the_start_and_after_what_came_in(
    seat: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    flagged(seat)
    seat.open()
    offers, now = offers_of(seat), [0]
    looks: list[int] = []
    clock = seat.running.clock if seat.running is not None else None
    monkeypatch.setattr(clock, "mono_ms", lambda: now[0])

    def look() -> None:
        looks.append(now[0])
        offers._look_at_ms = None

    monkeypatch.setattr(offers, "look", look)
    offers._look_at_ms = 60_000
    for second in (0, 59_000, 60_000, 61_000):
        now[0] = second
        offers.tick()
    assert looks == [60_000]
    offers.soon()
    for second in (62_000, 64_000, 65_000):
        now[0] = second
        offers.tick()
    assert looks == [60_000, 64_000]
    offers._pack = seat.desk.packs.newest
    for second in (70_000, 80_000):
        now[0] = second
        offers.tick()
    assert looks == [60_000, 64_000]
    seat.desk.use_pack(with_germany_changed(), urgent=False, taken=lambda: None)
    for second in (81_000, 83_000, 84_000, 85_000):
        now[0] = second
        offers.tick()
    assert looks == [60_000, 64_000, 84_000]
