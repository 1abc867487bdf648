"""A desktop sent policy packs by a server that checks nothing: good, tampered, by strangers, mid-call, urgent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from agent_assist.desktop.ports.outbox import KEPT
from agent_assist.desktop.runtime.settings import PolicySettings, ReviewerSettings
from agent_assist.domain.facts import FactKind
from agent_assist.policy import default_pack_path, load
from tests.e2e.house import Seat, facts_of
from tests.packs import ANN, BEN, EVE, manifest, ordered_body, pack

SHIPPED = load(default_pack_path()).ref


def texas(level: str, version: str, **more: str) -> dict[str, bytes]:
    """A signed pack in which Texas asks for this level."""
    text = pack()["recording.toml"].decode()
    start = text.index('[jurisdiction."US-TX"]')
    old = text[start : text.index("\n\n", start)]
    new = old.replace('safe_level = "notice"', f'safe_level = "{level}"', 1)
    return pack(ANN, changes={"recording.toml": (old, new)}, text=manifest((ANN, BEN), version, **more))


def send(seat: Seat, row: str, contents: Mapping[str, bytes], effective: str = "2026-01-01") -> None:
    files = {name: data.decode() for name, data in contents.items()}
    seat.house.publish("pack", row, {"files": files, "effective": effective})
    if seat.running is not None:
        engine = seat.session.engine
        assert engine is not None
        engine.sync_now()


MORNING = 1_790_000_000_000
"""When orders are given in these tests."""


def order(seat: Seat, row: str, contents: Mapping[str, bytes], effective: str, at_ms: int, **more: Any) -> None:
    """Publish a pack with its order."""
    seat.house.publish("pack", row, ordered_body(contents, effective, at_ms, **more))
    engine = seat.session.engine
    assert engine is not None
    engine.sync_now()


def remembered(seat: Seat) -> list[int]:
    """When the packs were ordered last, as the desktop keeps it."""
    found: list[int] = []
    records = seat.desk.records

    def look() -> None:
        for _, body in records.store.published(KEPT):
            seen = body.get("seen", {})
            assert isinstance(seen, dict)
            found.extend(seen.values())

    done: list[bool] = []
    records.lane.submit(look, lambda _outcome: done.append(True))
    seat.until(lambda: bool(done))
    return found


def opened(seat: Seat) -> None:
    """A desktop that trusts Ann, and has spoken with its server."""
    seat.policy = PolicySettings(reviewers=[ReviewerSettings(name="Ann", key=ANN.reviewer.key)])
    if not seat.paths.cache_file.exists():
        seat.enrol()
    seat.open()
    seat.synced()


def in_use(seat: Seat, version: str) -> None:
    seat.until(lambda: seat.desk.packs.newest.ref.version == version)


def talk(seat: Seat, call: str = "c1") -> str:
    """A call from Texas comes in and is answered; returns its contact."""
    seat.call("incoming", "--line", "tx", call_id=call)
    seat.until(lambda: seat.desk.calls.contact_of(call) is not None)
    contact = seat.desk.calls.contact_of(call)
    assert contact is not None
    seat.call("connected", "--line", "tx", call_id=call)
    seat.until(lambda: (file := seat.desk.records.file(contact)) is not None and file.connected_at_ms is not None)
    return contact


def told(seat: Seat, words: str) -> None:
    seat.until(lambda: words in seat.panel.status.text.plain())


def level(seat: Seat, contact: str) -> list[tuple[str, str]]:
    """Level and trigger of each decision."""
    found = [fact for fact in facts_of(seat, contact) if fact.kind == FactKind.POLICY_DECIDED]
    return [(fact.body["level"], fact.body["trigger"]) for fact in found]


def test_a_good_pack_decides_the_next_call_and_its_scripts_are_read(seat: Seat) -> None:
    opened(seat)
    assert seat.desk.packs.newest.ref == SHIPPED
    send(seat, "a", texas("explicit", "2"))
    in_use(seat, "2")
    contact = talk(seat)
    seat.hang_up(contact)
    seat.close()
    assert level(seat, contact)[0] == ("explicit", "incoming")


@pytest.mark.expects_log
def test_an_older_pack_with_a_later_day_is_not_used_but_for_an_order_that_takes_the_newer_one_back(seat: Seat) -> None:
    opened(seat)
    former, wrong = texas("explicit", "1"), texas("none", "2")
    send(seat, "a", former, "2026-01-01")
    in_use(seat, "1")
    send(seat, "b", wrong, "2026-01-02")
    in_use(seat, "2")
    send(seat, "a", former, "2026-01-03")  # nobody signed that day
    order(seat, "b", wrong, "2026-01-02", MORNING)
    in_use(seat, "2")
    order(seat, "a", former, "2026-01-05", MORNING + 1)
    told(seat, "it is older than the one in use")
    assert seat.desk.packs.newest.ref.version == "2"
    order(seat, "a", former, "2026-01-05", MORNING + 2, taking=[wrong])
    in_use(seat, "1")
    contact = talk(seat)
    seat.hang_up(contact)
    seat.close()
    assert level(seat, contact)[0] == ("explicit", "incoming")
    opened(seat)  # the copy of the last good pack is not the one that was taken back
    in_use(seat, "1")


@pytest.mark.expects_log
def test_an_order_of_before_that_comes_again_is_noticed_also_after_a_restart(
    seat: Seat, caplog: pytest.LogCaptureFixture
) -> None:
    opened(seat)
    pack_ = texas("explicit", "2")
    order(seat, "a", pack_, "2026-01-01", MORNING)
    in_use(seat, "2")
    order(seat, "a", pack_, "2026-01-01", MORNING + 5)
    seat.until(lambda: remembered(seat) == [MORNING + 5])
    seat.close()
    opened(seat)
    order(seat, "a", pack_, "2026-01-01", MORNING)
    told(seat, "an older order was sent again")
    assert seat.desk.packs.newest.ref.version == "2"
    assert "policy pack a refused: replayed" in caplog.messages


@pytest.mark.expects_log
def test_a_desk_that_heard_no_fresh_order_says_so_and_goes_on(seat: Seat, caplog: pytest.LogCaptureFixture) -> None:
    opened(seat)
    order(seat, "a", texas("explicit", "2"), "2026-01-01", MORNING, until=date(2026, 1, 31))
    told(seat, "Policy pack stays in use: no recent order")
    assert seat.desk.packs.newest.ref.version == "2"
    assert "policy packs: no fresh order was heard; the one in use goes on" in caplog.messages
    contact = talk(seat)
    seat.hang_up(contact)
    seat.close()
    assert level(seat, contact)[0] == ("explicit", "incoming")


@pytest.mark.expects_log
def test_a_tampered_pack_is_not_used_the_last_good_one_is_and_the_panel_says_so(
    seat: Seat, caplog: pytest.LogCaptureFixture
) -> None:
    opened(seat)
    send(seat, "a", texas("explicit", "2"))
    in_use(seat, "2")
    harmed = texas("explicit", "3") | {"house.toml": b'unknown_place = ["FR"] # PLANTED\n'}
    send(seat, "a", harmed)  # over the good one, as a server gone wrong would
    told(seat, "A policy pack was refused: its files have been changed")
    assert seat.desk.packs.newest.ref.version == "2"
    assert "policy pack a refused: digest" in caplog.messages
    assert "PLANTED" not in caplog.text
    seat.close()
    opened(seat)  # the good row is gone from the cache; its copy is not
    in_use(seat, "2")
    told(seat, "refused")


@pytest.mark.expects_log
@pytest.mark.parametrize(
    ("contents", "words"),
    [
        (pack(EVE, text=manifest((EVE,))), "no trusted reviewer signed it"),
        (pack(), "its files have been changed"),
        (pack(ANN, text=manifest(required_signatures="2")), "too few signatures"),
    ],
    ids=["stranger", "unsigned", "one of two"],
)
def test_a_pack_that_is_not_signed_as_it_must_be_is_refused(
    seat: Seat, contents: Mapping[str, bytes], words: str
) -> None:
    opened(seat)
    send(seat, "x", contents)
    told(seat, f"A policy pack was refused: {words}")
    assert seat.desk.packs.newest.ref == SHIPPED


@pytest.mark.expects_log
def test_the_copy_of_the_last_good_pack_is_not_the_servers_to_change(seat: Seat) -> None:
    opened(seat)
    send(seat, "a", texas("explicit", "2"))
    in_use(seat, "2")
    with seat.house.database.write() as tx:  # no door of the server publishes this kind; a hostile one would
        from agent_assist.server.db import evidence, feed

        pos = evidence.take(tx, seat.house.database.tenant, 1)
        feed.put(tx, seat.house.database.tenant, feed.FeedRow("kept_pack", "last-good", pos, None, "{}"))
    send(seat, "a", {})
    told(seat, "refused")
    seat.close()
    opened(seat)
    in_use(seat, "2")


def test_a_pack_in_mid_call_is_for_the_next_call(seat: Seat) -> None:
    opened(seat)
    first = talk(seat, "c1")
    send(seat, "a", texas("explicit", "2"))
    in_use(seat, "2")
    seat.desk.turns.learn_place(first, "US-TX")
    seat.hang_up(first, "c1")
    second = talk(seat, "c2")
    seat.hang_up(second, "c2")
    seat.close()
    assert [found[0] for found in level(seat, first)] == ["notice", "notice"]
    assert level(seat, second)[0] == ("explicit", "incoming")


def test_an_urgent_pack_in_mid_call_decides_again(seat: Seat) -> None:
    opened(seat)
    contact = talk(seat)
    send(seat, "a", texas("explicit", "2", urgent="true"))
    seat.until(lambda: (found := seat.file().decision) is not None and found.procedure == "ask_first")
    seat.hang_up(contact)
    seat.close()
    assert ("explicit", "pack_changed") in level(seat, contact)


def test_a_pack_for_tomorrow_is_used_tomorrow(seat: Seat) -> None:
    opened(seat)
    now = datetime.fromtimestamp(seat.session._frame.clock.now_ms() / 1000, UTC).date()
    send(seat, "a", texas("explicit", "2"), (now + timedelta(days=1)).isoformat())
    send(seat, "b", texas("implied", "1"))
    in_use(seat, "1")
    seat.session.packs._day = now - timedelta(days=1)  # type: ignore[union-attr]  # a day has passed: looked at again
    seat.session._ticked()
    assert seat.session.packs._day == now  # type: ignore[union-attr]
    assert seat.desk.packs.newest.ref.version == "1"


def test_a_start_hears_no_call_before_the_houses_pack_is_in_use(seat: Seat) -> None:
    opened(seat)
    send(seat, "a", texas("explicit", "2"))
    in_use(seat, "2")
    seat.close()
    seat.open()
    contact = talk(seat)
    seat.hang_up(contact)
    seat.close()
    assert level(seat, contact)[0] == ("explicit", "incoming")
