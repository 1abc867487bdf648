"""Prompts of one call can be silenced: reminders go, what must be said, asked or known of the recorder stays."""

from __future__ import annotations

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.sync.status import SyncState, SyncStatus
from agent_assist.domain.call_tags import CallMark
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.telephony.ports.softphone import LinkState, PhoneLink
from tests.desktop.presenters.panel_fixture import Panel

SILENCE = i.TakeTurn(s.TurnKey.SILENCE)


def marked(p: Panel) -> bool | None:
    return next(item.checked for item in p.state.menu if item.key is s.TurnKey.SILENCE)


def banner(p: Panel) -> str:
    shown = p.state.banner
    return shown.title.plain() if shown is not None else ""


def test_reminders_go_and_come_back_and_the_last_line_says_so(p: Panel) -> None:
    p.consented(*[ConsentState.GIVEN] * len(p.b.desk.purposes))
    p.do(i.LearnPlace("GB"))
    p.read()
    p.answer(*[ConsentState.GIVEN] * len(p.b.desk.purposes))
    p.do(i.TakeTurn(s.TurnKey.MARK, CallMark.VULNERABLE))
    p.presenter.sync_changed(SyncStatus(SyncState.OFFLINE))
    p.b.clock.advance(40_000)
    shown = p.state.duty
    assert shown is not None
    assert "(1 more)" in shown.words.plain(), "the advice of a regulator, beside what the law asks for"
    assert banner(p) == "Working offline"
    assert marked(p) is False
    p.do(SILENCE)
    left = p.state.duty
    assert left is not None
    assert left.words.plain() == "Say that data goes abroad, and to which country."
    assert banner(p) == ""
    assert marked(p)
    assert p.state.status.right.plain() == "Prompts off"
    p.do(SILENCE)
    assert p.state.duty == shown
    assert banner(p) == "Working offline"
    assert p.state.status.right.plain() == ""


def test_nothing_is_written_down_of_it(p: Panel) -> None:
    p.connect()
    contact = p.state.contact_id
    before = p.b.facts(contact)
    p.do(SILENCE)
    assert p.b.facts(contact) == before


def test_what_must_be_said_and_asked_stays(p: Panel) -> None:
    p.connect()
    p.do(SILENCE)
    p.shows(s.ScriptCard)
    p.read()
    p.shows(s.AnswersCard)
    p.answer(*[ConsentState.GIVEN] * len(p.b.desk.purposes))
    p.read()
    p.do(i.LearnPlace("DE"))
    p.do(i.TakeTurn(s.TurnKey.JOINED))
    assert banner(p).startswith("Someone joined"), "they must be told"
    p.shows(s.ScriptCard)


def test_what_is_forbidden_stays(p: Panel) -> None:
    p.consented(*[ConsentState.GIVEN] * len(p.b.desk.purposes))
    p.do(SILENCE)
    p.do(i.TakeTurn(s.TurnKey.MINOR))
    assert p.state.duty is not None


def test_that_the_phone_is_lost_stays(p: Panel) -> None:
    p.connect()
    p.do(SILENCE)
    p.b.desk.calls.hear(PhoneLink(LinkState.LOST, "baresip"))
    assert banner(p) == "Softphone not connected"


def test_another_call_has_its_prompts_and_a_later_one_too(p: Panel) -> None:
    p.connect()
    first = p.state.contact_id
    p.do(SILENCE)
    p.connect("c2")
    p.do(i.SwitchContact(next(call.contact_id for call in p.state.waiting)))
    silenced = {p.state.contact_id: marked(p)}
    p.do(i.SwitchContact(next(call.contact_id for call in p.state.waiting)))
    silenced[p.state.contact_id] = marked(p)
    assert len(silenced) == 2
    assert [contact for contact, on in silenced.items() if on] == [first]
    for call in ("c1", "c2"):
        p.call(CallState.ENDED, call)
    for _ in range(2):
        p.do(i.FinishCall())
    p.connect("c3")
    assert marked(p) is False


def test_it_is_offered_once_the_two_sides_can_speak(p: Panel) -> None:
    p.call(CallState.INCOMING)
    assert all(item.key is not s.TurnKey.SILENCE for item in p.state.menu)
    assert p.state.status.right.plain() == ""
