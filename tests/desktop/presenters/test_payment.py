"""What the panel shows of a payment step: only what the recorder confirmed makes it say "now"."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.screen_capture import ScreenCapture
from agent_assist.desktop.services.house import LineRule
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.recorder import RecorderState
from agent_assist.domain.sensitive import Sensitive
from tests.desktop.presenters.panel_fixture import Panel, panel
from tests.desktop.services.desk_fixture import HOUSE

PAY = i.UseTool(s.ToolKey.PAYMENT)


def recorded(p: Panel) -> None:
    p.connect(line="tx")
    p.b.read()
    p.b.say(ConsentState.GIVEN, ConsentState.GIVEN, ConsentState.GIVEN)


def card(p: Panel) -> s.PaymentCard:
    found = p.state.card
    assert isinstance(found, s.PaymentCard), found
    return found


def test_now_is_said_once_the_pause_is_confirmed(p: Panel) -> None:
    recorded(p)
    p.b.recorder.silent = True
    p.do(PAY)
    assert (card(p).title.plain(), card(p).tone) == ("Wait a moment", "waiting")
    p.b.recorder.speak()
    p.b.settle()
    assert (card(p).title.plain(), card(p).tone) == ("Take the card number now", "ok")
    assert card(p).sinks[0].result.plain() == "paused 0.2 s"
    assert p.state.recorder.title.plain() == "Paused for payment"
    p.do(PAY)
    assert not isinstance(p.state.card, s.PaymentCard)


def test_a_pause_that_is_not_confirmed_is_no_go(p: Panel) -> None:
    recorded(p)
    p.b.recorder.silent = True
    p.do(PAY)
    p.b.recorder.say("c1", RecorderState.UNCONFIRMED)
    p.b.settle()
    assert card(p).title.plain() == "Do not take the number yet"
    assert card(p).tone == "unconfirmed"
    assert p.state.recorder.detail.plain().startswith("Pause sent")


def test_where_nothing_is_recorded_the_number_can_be_taken_at_once(p: Panel) -> None:
    p.connect(line="tx")
    p.b.read()
    p.b.say(ConsentState.REFUSED, ConsentState.REFUSED, ConsentState.REFUSED)
    p.do(PAY)
    assert card(p).title.plain() == "Take the card number now"
    assert card(p).sinks[0].result.plain() == "not recording"


def test_an_unbroken_recording_is_told(tmp_path: Path) -> None:
    lines = {**HOUSE.lines, "tx": LineRule("Trading", "US-TX", "account", ("full_recording_required",))}
    with panel(tmp_path, house=replace(HOUSE, lines=lines)) as p:
        recorded(p)
        p.do(PAY)
        assert card(p).title.plain() == "Don't take card details aloud"
        assert card(p).sinks[0].result.plain() == "must keep recording"
        assert p.b.file().recorder_state is RecorderState.RECORDING


def test_notes_and_other_cards_are_locked_meanwhile(p: Panel) -> None:
    recorded(p)
    p.do(i.UseTool(s.ToolKey.NOTES))
    p.do(PAY)
    for tool in (s.ToolKey.NOTES, s.ToolKey.PLACE, s.ToolKey.WHY):
        p.do(i.UseTool(tool))
        card(p)
    cells = {tool.key: tool for tool in p.state.toolbar}
    assert not cells[s.ToolKey.NOTES].enabled
    assert not cells[s.ToolKey.RIGHTS].enabled
    assert p.state.in_force is not None
    assert not any(cell.enabled for cell in p.state.in_force.cells)
    assert cells[s.ToolKey.PAYMENT].active
    assert cells[s.ToolKey.WITHDRAW].enabled


def test_digits_are_counted_and_never_shown(p: Panel) -> None:
    recorded(p)
    p.do(PAY)
    for key in "4111":
        p.do(i.TypeDigit(Sensitive(key)))
    assert card(p).typed.plain() == "Digits typed here are not sent anywhere."
    assert "4111" not in repr(p.state)


def test_the_countdown_goes_down_and_up(p: Panel) -> None:
    recorded(p)
    p.do(PAY)
    p.b.clock.advance(20_000)
    assert (card(p).left_s, round(card(p).left, 2)) == (40, 0.67)
    p.do(i.MoreTime())
    assert card(p).left_s == 100
    for _ in range(4):
        p.do(i.MoreTime())
    assert not card(p).can_extend


@pytest.mark.parametrize(
    ("capture", "said", "tone"),
    [
        (ScreenCapture.UNTRIED, "being hidden …", "waiting"),
        (ScreenCapture.HIDDEN, "hidden from screen capture", "ok"),
        (ScreenCapture.SEEN, "can't be hidden on this system", "waiting"),
    ],
)
def test_the_screen_is_hidden_when_the_system_has_said_so(
    p: Panel, capture: ScreenCapture, said: str, tone: str
) -> None:
    recorded(p)
    p.presenter._screen.capture = lambda: capture
    p.do(PAY)
    screen = next(one for one in card(p).sinks if one.name.plain() == "Screen")
    assert (screen.result.plain(), screen.tone) == (said, tone)
