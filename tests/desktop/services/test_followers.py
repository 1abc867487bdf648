"""The order of followers is data: complete, reasoned, and the order in which the desk really acts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from agent_assist.desktop.runtime.failing import Failing
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.services.followers import FINISHED, RECORDED, RELOADED, Follower, in_order
from agent_assist.domain.contact import CallState
from tests.desktop.services.desk_fixture import Bench, bench
from tests.desktop.services.test_audit import Shelf
from tests.fakes.vault import MemoryVault

TABLES = {"recorded": RECORDED, "reloaded": RELOADED, "finished": FINISHED}
METHODS = ("follow", "recover", "forget", "finished")


@dataclass
class Heard:
    """A desk with an audit, and `service.method` of each call that a service got."""

    b: Bench
    calls: list[str]


def services(desk: Desk, method: str) -> dict[str, type]:
    """Return the types of the services that have a method, by the name of the service."""
    named = {name: type(service) for name, service in vars(desk).items() if not name.startswith("_")}
    return {name: kind for name, kind in named.items() if callable(getattr(kind, method, None))}


@pytest.fixture
def h(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    calls: list[str] = []

    def listen(name: str, act: Callable[..., object]) -> Callable[..., object]:
        def noted(service: object, *args: object) -> object:
            calls.append(name)
            return act(service, *args)

        return noted

    for folder in ("first", "second"):
        (tmp_path / folder).mkdir()
    with bench(tmp_path / "first", MemoryVault(), recordings=Shelf()) as first:
        known = {method: services(first.desk, method) for method in METHODS}
    for method, kinds in known.items():
        for name, kind in kinds.items():
            monkeypatch.setattr(kind, method, listen(f"{name}.{method}", getattr(kind, method)))
    with bench(tmp_path / "second", MemoryVault(), recordings=Shelf()) as b:
        b.call(CallState.INCOMING)
        calls.clear()
        yield Heard(b, calls)


@pytest.mark.parametrize("table", TABLES)
def test_each_follower_is_named_once_with_its_reason(table: str) -> None:
    names = [step.service for step in TABLES[table]]
    assert len(set(names)) == len(names)
    assert all(len(step.because) > 40 and step.because.endswith(".") for step in TABLES[table])


def test_every_service_that_can_follow_is_in_the_table(h: Heard) -> None:
    assert set(services(h.b.desk, "follow")) == {step.service for step in RECORDED}


def test_every_service_that_remembers_a_contact_forgets_it(h: Heard) -> None:
    elsewhere = {"turns", "earlier", "records", "recording"}  # by calls and by closing
    assert set(services(h.b.desk, "forget")) - elsewhere <= {step.service for step in FINISHED}


def test_a_change_is_passed_on_in_the_order_of_the_table(h: Heard) -> None:
    h.b.desk._recorded(h.b.desk.calls.shown or "")
    assert h.calls == [f"{step.service}.follow" for step in RECORDED]
    order = ["recording", "payment", "fields", "closing", "earlier", "turns", "receipts", "audit"]
    assert [step.service for step in RECORDED] == order


def test_a_restart_goes_through_its_table(h: Heard) -> None:
    h.b.desk._reloaded([h.b.desk.calls.shown or ""])
    assert h.calls == ["calls.recover", "recording.follow", "closing.follow", "receipts.follow"]
    assert [step.service for step in RELOADED] == ["calls", "recording", "closing", "receipts"]


def test_an_end_goes_through_its_table(h: Heard) -> None:
    h.b.desk._finished(h.b.desk.calls.shown or "")
    wanted = ["disclosure.forget", "consent.forget", "receipts.forget", "fields.follow", "calls.finished"]
    inside = ["turns.forget", "earlier.forget", "records.forget"]
    assert h.calls == [*wanted, *inside, "packs.forget"]
    assert [step.service for step in FINISHED] == ["last", *(one.split(".")[0] for one in wanted), "packs"]


def test_a_table_that_names_nobody_is_a_bug_at_the_start() -> None:
    with pytest.raises(KeyError):
        in_order((Follower("nobody", "It does not exist."),), {"recording": print}, Failing())
