"""The order of followers is data: complete, reasoned, and the order in which the desk really acts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.services.followers import FINISHED, RECORDED, RELOADED
from agent_assist.domain.contact import CallState
from tests.desktop.services.desk_fixture import Bench, bench
from tests.fakes.vault import MemoryVault

TABLES = {"recorded": RECORDED, "reloaded": RELOADED, "finished": FINISHED}


@pytest.fixture
def b(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path, MemoryVault()) as made:
        yield made


def services(desk: Desk, method: str) -> dict[str, Callable[[str], object]]:
    """Return the services of a desk that have a method, by name."""
    named = {name: getattr(service, method, None) for name, service in vars(desk).items() if not name.startswith("_")}
    return {name: call for name, call in named.items() if callable(call)}


def told(b: Bench, monkeypatch: pytest.MonkeyPatch, *methods: str) -> list[str]:
    """Return a list that gets `service.method` of each call from now on; the calls go through."""
    heard: list[str] = []

    def listen(name: str, call: Callable[[str], object]) -> Callable[[str], object]:
        def noted(contact: str) -> object:
            heard.append(name)
            return call(contact)

        return noted

    for method in methods:
        for name, call in services(b.desk, method).items():
            monkeypatch.setattr(getattr(b.desk, name), method, listen(f"{name}.{method}", call))
    return heard


@pytest.mark.parametrize("table", TABLES)
def test_each_follower_is_named_once_with_its_reason(table: str) -> None:
    names = [step.service for step in TABLES[table]]
    assert len(set(names)) == len(names)
    assert all(len(step.because) > 40 and step.because.endswith(".") for step in TABLES[table])


def test_every_service_that_can_follow_is_in_the_table(b: Bench) -> None:
    listed = {step.service for step in RECORDED}
    assert set(services(b.desk, "follow")) | {"audit"} == listed


def test_every_service_that_remembers_a_contact_forgets_it(b: Bench) -> None:
    through_calls = {"turns", "earlier", "records"}
    through_closing = {"recording"}
    listed = {step.service for step in FINISHED}
    assert set(services(b.desk, "forget")) - through_calls - through_closing <= listed


def test_a_change_is_passed_on_in_the_order_of_the_table(b: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    b.call(CallState.INCOMING)
    heard = told(b, monkeypatch, "follow")
    b.desk._recorded(b.desk.calls.shown or "")
    assert heard == [f"{step.service}.follow" for step in RECORDED if step.service != "audit"]
    assert [step.service for step in RECORDED] == [
        "recording",
        "payment",
        "fields",
        "closing",
        "earlier",
        "turns",
        "receipts",
        "audit",
    ]


def test_the_audit_follows_where_there_is_one(b: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []

    class Watching:
        def follow(self, contact: str) -> None:
            heard.append(contact)

    monkeypatch.setattr(b.desk, "audit", Watching())
    b.desk._recorded("a contact")
    assert heard == ["a contact"]


def test_a_restart_and_an_end_go_through_their_tables(b: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    b.call(CallState.INCOMING)
    contact = b.desk.calls.shown or ""
    heard = told(b, monkeypatch, "follow", "recover", "forget", "finished")
    b.desk._reloaded([contact])
    assert heard == ["calls.recover", "recording.follow", "closing.follow", "receipts.follow"]
    assert [step.service for step in RELOADED] == ["calls", "recording", "closing", "receipts"]
    heard.clear()
    b.desk._finished(contact)
    wanted = ["disclosure.forget", "consent.forget", "receipts.forget", "fields.follow", "calls.finished"]
    inside = ["turns.forget", "earlier.forget", "records.forget"]
    assert heard == [*wanted, *inside, "packs.forget"]
    assert [step.service for step in FINISHED] == [one.split(".")[0] for one in wanted] + ["packs"]
