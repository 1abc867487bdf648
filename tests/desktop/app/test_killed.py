"""A real process that is killed in a call, and started again: the call is the same contact, with its answers."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from agent_assist.desktop.runtime.paths import Paths
from agent_assist.desktop.store.cache import unlock
from agent_assist.domain.casefile import fold
from agent_assist.domain.facts import FactKind
from agent_assist.evidence import verify
from tests.desktop.app.living import LIMIT_S, Living, living, make_home
from tests.desktop.app.living_desktop import FileVault
from tests.desktop.app.station import taken


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return make_home(tmp_path)


def ringing(one: Living) -> None:
    one.say("incoming")
    one.step_is("ring")


def asking(one: Living) -> None:
    one.say("incoming")
    one.say("connected")
    one.step_is("disclose")
    one.key("Space")
    one.step_is("ask")


def keying(one: Living) -> None:
    asking(one)
    one.key("1")  # whether it is durable when the process dies is chance


def answering(one: Living) -> None:
    asking(one)
    for count in (1, 2):
        one.key("1")
        one.answered(count)


@pytest.mark.parametrize("reach", [ringing, asking, keying, answering])
def test_a_killed_desktop_goes_on_with_the_call(reach: Callable[[Living], None], home: Path) -> None:
    with living(home) as one:
        one.until(lambda: one.tell()["ready"])
        reach(one)
        before = one.tell()["calls"]["c1"]
        one.kill()
    with living(home) as other:
        other.say("connected")
        told = other.until(lambda: (now := other.tell())["ready"] and now["calls"] and now)
        assert list(told["calls"]) == ["c1"]
        mine = told["calls"]["c1"]
        assert mine["contact"] == before["contact"] == told["shown"]
        assert before["answers"].items() <= mine["answers"].items()
        other.say("ended")
        other.step_is("wrap_up")
        other.say("connected", "c2", "+14155550199")
        told = other.until(lambda: "c2" in (now := other.tell())["calls"] and now["shown"] and now)
        assert told["shown"] == told["calls"]["c2"]["contact"] != before["contact"]
        assert told["calls"]["c2"]["answers"] == {}
        other.kill()
    cache = unlock(Paths(home / "data", home / "config", home / "log").cache_file, FileVault(home / "vault.json"))
    try:
        kinds = [fact.kind for fact in cache.ledger.facts(before["contact"])]
        assert kinds.count(FactKind.CONTACT_OPENED) == kinds.count(FactKind.CONTACT_ENDED) == 1
        assert verify(list(cache.ledger.export())).ok
    finally:
        cache.close()


WRITTEN = {
    "incoming": FactKind.CONTACT_OPENED,
    "connected": FactKind.CONTACT_CONNECTED,
    "held": FactKind.CONTACT_HELD,
    "ended": FactKind.CONTACT_ENDED,
}


def stored_at(one: Living, last: str) -> str:
    """Tell of calls up to a state until the last word is answered `ok`; returns the id of that call.

    On a busy machine an event may be answered before it is stored, in words that say so: that one promises nothing.
    """
    states = list(WRITTEN)
    for number in range(100):
        answers = [one.send(state, f"k{number}") for state in states[: states.index(last) + 1]]
        assert all(taken(answer) for answer in answers)
        if answers[-1] == "ok":
            return f"k{number}"
    raise AssertionError("no event was stored in time")


@pytest.mark.parametrize("last", list(WRITTEN))
def test_what_was_answered_ok_is_in_the_cache_of_a_process_killed_right_after(last: str, home: Path) -> None:
    with living(home) as one:
        one.until(lambda: one.tell()["ready"])
        call_id = stored_at(one, last)
        one.kill()
    cache = unlock(Paths(home / "data", home / "config", home / "log").cache_file, FileVault(home / "vault.json"))
    try:
        calls = [cache.ledger.facts(row.contact) for row in cache.ledger.recent(50)]
        (mine,) = (facts for facts in calls if (file := fold(facts)) is not None and file.call_id == call_id)
        assert WRITTEN[last] in [fact.kind for fact in mine]
    finally:
        cache.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal that asks a program to end")
def test_a_desktop_that_is_asked_to_end_does_so_in_order(home: Path) -> None:
    with living(home) as one:
        one.until(lambda: one.tell()["ready"])
        asking(one)
        contact = one.tell()["shown"]
        one.process.terminate()
        assert one.process.wait(LIMIT_S) == 0
        assert not (home / "d.sock").exists()  # given back, not left behind
    with living(home) as other:
        other.until(lambda: (now := other.tell())["ready"] and now["shown"] == contact)
