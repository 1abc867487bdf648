"""An engine, port or card that fails never stops a call: its end and the next call are shown, and the part is named.

Each fault is planted for good in each state of the panel. Nothing that was typed may reach the log.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agent_assist.desktop.presenters import failing_view
from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.card_parts import CardParts
from agent_assist.desktop.presenters.kept import Kept
from agent_assist.desktop.runtime.failing import Part
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.domain.errors import DiskFull
from tests.desktop.presenters.panel_fixture import Panel, panel

PLANTED = "PLANTED 536-90-4399"
Act = Callable[[Panel], None]


class Planted(Exception):
    """What a part raises; its message is what a customer said."""

    def __init__(self) -> None:
        super().__init__(PLANTED)


def broken(*_args: Any, **_kwargs: Any) -> Any:
    raise Planted


def full(*_args: Any, **_kwargs: Any) -> Any:
    raise DiskFull("There is no room.", "Free some room.")


def ringing(p: Panel) -> None:
    p.call(CallState.INCOMING)


def sentence(p: Panel) -> None:
    p.connect()


def asking(p: Panel) -> None:
    p.connect()
    p.read()


def answered(p: Panel) -> None:
    asking(p)
    p.answer(ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.GIVEN)


def noting(p: Panel) -> None:
    asking(p)
    p.do(i.UseTool(s.ToolKey.NOTES))
    p.type("wants a refund")


def paying(p: Panel) -> None:
    answered(p)
    p.do(i.UseTool(s.ToolKey.PAYMENT))


def held(p: Panel) -> None:
    answered(p)
    p.call(CallState.HELD)


def second(p: Panel) -> None:
    answered(p)
    p.call(CallState.INCOMING, "c2")


STATES: dict[str, Act] = {
    "ringing": ringing,
    "sentence": sentence,
    "asking": asking,
    "answered": answered,
    "noting": noting,
    "paying": paying,
    "held": held,
    "second call": second,
}


def kept_of(p: Panel, owner: str, name: str) -> None:
    parts = p.presenter._parts if owner == "parts" else p.presenter._cards
    getattr(parts, name).of = broken


def every_part(p: Panel, monkeypatch: pytest.MonkeyPatch) -> None:
    """No part of the panel can be made any more, nor anew for the next call."""
    del p
    monkeypatch.setattr(Kept, "of", broken)


def put(*names: str, error: Callable[..., Any] = broken) -> Callable[[Panel, pytest.MonkeyPatch], None]:
    """Return what replaces a method of the desk: `service.method`, or `cache.ledger.append`."""

    def plant(p: Panel, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in names:
            target: Any = p.b if name.startswith(("cache.", "recorder.")) else p.b.desk
            *way, last = name.split(".")
            for step in way:
                target = getattr(target, step)
            monkeypatch.setattr(target, last, error)

    return plant


def typing_fails(p: Panel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(p.note.check, "_new", broken)
    p.note.check._typing = None
    p.note.check._failing = p.b.desk.failing


def truncate_fails(p: Panel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(p.note.check, "_truncate", broken)
    p.note.check._failing = p.b.desk.failing


def policy_fails(p: Panel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(p.b.desk.packs.newest), "decide", broken)


def card_fails(_p: Panel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CardParts, "in_front", broken)
    monkeypatch.setattr(CardParts, "next", broken)


FAULTS: dict[str, tuple[Callable[[Panel, pytest.MonkeyPatch], None], Part | None]] = {
    "masking, typing": (typing_fails, None),
    "masking, truncate": (truncate_fails, None),
    "masking, the caller's name": (put("calls._caller_text"), Part.MASKING),
    "policy, decide": (policy_fails, Part.RULES),
    "policy, turns": (put("turns.follow"), None),
    "recorder, every call": (
        put("recorder.watch", "recorder.command", "recorder.release", "recorder.said"),
        Part.RECORDER,
    ),
    "recording follows": (put("recording.follow"), None),
    "payment follows": (put("payment.follow", "payment.tick"), None),
    "payment shows": (put("payment.left_ms"), None),
    "fields follow": (put("fields.follow", "fields.tick"), None),
    "earlier answers": (put("earlier.look_up", "earlier.carry", "earlier.expire"), Part.ANSWERS),
    "shift": (put("shift.begin"), Part.ANSWERS),
    "receipts follow": (put("receipts.follow"), None),
    "closing judges": (put("closing._verdict_facts"), Part.VERDICT),
    "the sentence": (put("disclosure.line"), Part.ANSWERS),
    "the next step": (put("step_of"), Part.ANSWERS),
    "store, a bug": (put("cache.ledger.append"), Part.SAVING),
    "store, full": (put("cache.ledger.append", error=full), Part.SAVING),
    "store, reading": (put("cache.ledger.standing", "cache.ledger.seal"), None),
    "the card": (card_fails, Part.PANEL),
    "every part of the panel": (every_part, Part.PANEL),
    "the status line": (lambda p, _m: kept_of(p, "parts", "_status"), None),
}


def guard_followers(p: Panel) -> None:
    """The desk's tables hold the methods of before the fault: make them anew."""
    desk = p.b.desk
    from agent_assist.desktop.services.followers import FINISHED, RECORDED, in_order

    desk._on_recorded = in_order(RECORDED, desk._follows(), desk.failing)
    desk._on_finished = in_order(FINISHED, desk._forgets(), desk.failing)


@pytest.fixture
def made(tmp_path: Path) -> Callable[[str], Any]:
    return lambda name: panel(_folder(tmp_path, name))


def _folder(tmp_path: Path, name: str) -> Path:
    folder = tmp_path / name.replace(" ", "-")
    folder.mkdir()
    return folder


@pytest.mark.expects_log
@pytest.mark.parametrize("fault", FAULTS)
def test_the_end_of_the_call_and_the_next_one_are_shown(
    fault: str, made: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    plant, part = FAULTS[fault]
    for state, reach in STATES.items():
        with monkeypatch.context() as patched, caplog.at_level(logging.INFO), made(state) as p:
            reach(p)
            contact = p.b.desk.calls.shown
            plant(p, patched)
            guard_followers(p)
            later(p)
            file = p.b.desk.records.file(contact)
            assert file is None or not file.state.live, (fault, state, "the end is not known")
            following = p.b.desk.calls.contact_of("next")
            assert following is not None, (fault, state, "the next call is not known")
            p.presenter.handle(i.SwitchContact(following))
            shown = p.b.desk.shown()
            assert shown is not None, (fault, state)
            assert shown.contact_id == following, (fault, state, "the next call is not shown")
            assert p.states[-1].contact is not None, (fault, state, "nobody is named")
            named = set(p.b.desk.failing.parts())
            assert part is None or part in named, (fault, state, named)
            if named:
                wanted = (Part.PANEL,) if fault == "every part of the panel" else p.b.desk.failing.parts()
                assert p.states[-1].banner == failing_view.failing_banner(wanted), (fault, state)
        assert PLANTED not in caplog.text, (fault, state)


def later(p: Panel) -> None:
    """What happens after the fault: time, a note key, the end, a look, and the next call."""
    p.note.edit(len(p.note.text), 0, f" {PLANTED}")
    p.b.clock.advance(1000)
    p.b.desk.tick()
    p.b.settle()
    p.b.call(CallState.ENDED, number="+14155550182", line="unknown")
    p.presenter.refresh()
    p.b.clock.advance(6_000)
    p.b.desk.tick()
    p.b.settle()
    p.presenter.refresh()
    p.b.call(CallState.INCOMING, "next", "tx", "+14155550199")
    p.b.clock.advance(2_000)
    p.b.call(CallState.CONNECTED, "next", "tx", "+14155550199")
    p.b.desk.tick()
    p.b.settle()
    p.presenter.refresh()


@pytest.mark.expects_log
def test_a_note_that_cannot_be_checked_is_not_stored_until_it_can_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with panel(tmp_path) as p:
        noting(p)
        contact = p.b.file().contact_id
        with monkeypatch.context() as patched:
            typing_fails(p, patched)
            p.note.edit(len(p.note.text), 0, f" {PLANTED}")
            p.presenter.note_edited()
            card = p.shows(s.NotesCard)
            assert (card.unchecked, card.can_save) == (True, False)
            assert p.note.copied(0, len(p.note.text)) == ""
            p.do(i.SaveNote())
            assert p.notes(contact) == []
            assert Part.MASKING in p.b.desk.failing.parts()
        gone = len(f" {PLANTED}")
        p.note.edit(len(p.note.text) - gone, gone, "")
        p.presenter.note_edited()
        assert not p.shows(s.NotesCard).unchecked
        p.do(i.SaveNote())
        assert [fact.personal["text"] for fact in p.notes(contact)] == ["wants a refund"]


@pytest.mark.expects_log
def test_what_could_not_be_saved_is_saved_later_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with panel(tmp_path) as p:
        answered(p)
        contact = p.b.file().contact_id
        with monkeypatch.context() as patched:
            put("cache.ledger.append", error=full)(p, patched)
            p.call(CallState.HELD)
            p.call(CallState.CONNECTED)
            p.call(CallState.ENDED)
            assert p.b.file().ended_at_ms is not None
            assert p.states[-1].status.text.plain() == "Not everything is saved yet"
            assert p.b.desk.error is None
        p.b.clock.advance(6_000)
        p.b.desk.tick()
        p.b.settle()
        kinds = [str(fact.kind) for fact in p.b.facts(contact)]
        calls = [kind for kind in kinds if kind.startswith("contact_")]
        assert calls == ["contact_opened", "contact_connected", "contact_held", "contact_resumed", "contact_ended"]
        assert kinds.count("verdict_reached") == 1
        assert not p.b.desk.records.owing
        p.b.clock.advance(11_000)
        assert p.b.desk.failing.parts() == ()


def test_every_part_has_its_words() -> None:
    banners = [failing_view.failing_banner((part,)) for part in Part]
    assert len({banner.title.plain() for banner in banners if banner is not None}) == len(Part)
    assert failing_view.failing_banner(()) is None
