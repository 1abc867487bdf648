"""The recorder that only the agent can see, on the panel: what is asked, what the light says, what a card relies on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.panel_view import recorder_bar
from agent_assist.desktop.presenters.recorder_view import WHY_NOT
from agent_assist.desktop.presenters.review_view import lanes, requirements
from agent_assist.desktop.services.recording import WORD_MS
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import NO_ID, CallState
from agent_assist.domain.recorder import (
    MEASURING,
    Confirmation,
    Means,
    RecorderReport,
    RecorderState,
)
from tests.call import case, ended, opened, recorder
from tests.desktop.presenters.panel_fixture import Panel, panel
from tests.recorder_names import OFF, PAUSED, RECORDING, START, UNCONFIRMED

DOCS = Path(__file__).parents[3] / "docs" / "recorders.md"
GIVEN, REFUSED = ConsentState.GIVEN, ConsentState.REFUSED
PAY = i.UseTool(s.ToolKey.PAYMENT)


@pytest.fixture
def p(tmp_path: Path) -> Iterator[Panel]:
    with panel(tmp_path) as made:
        made.b.recorder.takes_word, made.b.recorder.obeys, made.b.recorder.error = True, False, "not_said"
        yield made


@pytest.fixture
def hand(p: Panel, monkeypatch: pytest.MonkeyPatch) -> Panel:
    monkeypatch.setattr(p.b.recorder, "name", "manual")
    return p


def recorded(p: Panel) -> None:
    p.connect(line="tx")
    p.b.read()
    p.b.say(GIVEN, GIVEN, GIVEN)
    p.do(i.SayRecorder(RECORDING))


def asked(p: Panel) -> tuple[str, list[str]]:
    card = p.shows(s.WordCard)
    return card.title.plain(), [choice.label.plain() for choice in card.choices]


def detail(p: Panel) -> str:
    return p.state.recorder.detail.plain()


def test_each_command_is_asked_about_in_one_line(hand: Panel) -> None:
    p = hand
    p.connect(line="tx")
    p.b.read()
    p.b.say(GIVEN, GIVEN, GIVEN)
    assert asked(p) == ("Start the recorder yourself", ["It's recording", "It's off"])
    p.do(i.SayRecorder(RECORDING))
    p.do(PAY)
    assert asked(p) == ("Pause the recorder yourself", ["It's paused", "Still recording"])
    p.do(i.SayRecorder(PAUSED))
    p.do(PAY)
    assert asked(p) == ("Resume the recording yourself", ["It's recording", "Still paused"])
    p.do(i.SayRecorder(RECORDING))
    p.do(i.UseTool(s.ToolKey.WITHDRAW))
    assert asked(p) == ("Stop the recorder yourself", ["It's off", "Still recording"])
    p.do(i.SayRecorder(OFF))
    p.shows(s.ScriptCard)


def test_where_a_command_was_sent_the_agent_only_looks(p: Panel) -> None:
    p.b.recorder.error = "no_read_back"
    recorded(p)
    p.do(PAY)
    assert asked(p)[0] == "Pause sent: check the recorder"


def test_the_light_says_whose_word_it_is_and_how_old(p: Panel) -> None:
    recorded(p)
    p.do(PAY)
    assert detail(p) == "Recorder state unknown"
    p.do(i.SayRecorder(PAUSED))
    p.b.clock.advance(5000)
    assert detail(p) == "Paused, as you said · 5 s ago"
    assert "confirmed" not in " ".join(line.text.plain().lower() for line in p.state.history)
    assert p.state.history[-1].text.plain() == "You said it's paused"


def test_the_card_number_is_taken_on_the_agents_word_and_the_card_says_so(p: Panel) -> None:
    recorded(p)
    p.do(PAY)
    assert p.shows(s.WordCard).paying
    p.do(i.SayRecorder(PAUSED))
    card = p.shows(s.PaymentCard)
    assert (card.title.plain(), card.tone) == ("Take the card number now", "ok")
    assert card.note.plain().startswith("You said the recorder is paused")
    assert card.sinks[0].result.plain() == "paused, as you said"


def test_a_recorder_that_goes_on_takes_no_card_number(p: Panel) -> None:
    recorded(p)
    p.do(PAY)
    p.do(i.SayRecorder(RECORDING))
    assert "I can't stop the recording;" in "".join(piece.text for piece in p.shows(s.ScriptCard).segments)
    p.read()
    card = p.shows(s.PaymentCard)
    assert (card.title.plain(), card.tone) == ("Do not take the number yet", "unconfirmed")
    assert card.sinks[0].result.plain() == "still recording, as you said"


def test_a_silent_agent_is_made_to_say_it_and_asked_on(p: Panel) -> None:
    recorded(p)
    p.do(PAY)
    for _ in range(WORD_MS // 1000):
        p.b.clock.advance(1000)
        p.b.recorder._deliver(p.b.recorder._report("c1", UNCONFIRMED, None))
        p.b.desk.tick()
        p.b.settle()
    assert p.shows(s.ScriptCard).heading.plain() == "Recording won't stop: say this"
    p.read()
    assert asked(p)[1] == ["It's paused", "Still recording"]


def test_a_question_about_a_start_waits_for_answers_and_open_cards(p: Panel) -> None:
    p.connect(line="tx")
    p.b.read()
    p.answer(GIVEN)
    assert p.b.recorder.commands[-1][1] is START
    p.shows(s.AnswersCard)
    p.answer(GIVEN, GIVEN)
    p.shows(s.WordCard)
    p.do(i.UseTool(s.ToolKey.NOTES))
    p.shows(s.NotesCard)


def test_a_question_about_silence_closes_what_is_open(p: Panel) -> None:
    recorded(p)
    p.do(i.UseTool(s.ToolKey.NOTES))
    p.do(i.Withdraw())
    p.shows(s.WordCard)


def test_the_menu_lets_the_agent_say_it_at_any_time(p: Panel) -> None:
    recorded(p)
    assert s.TurnKey.RECORDER in {item.key for item in p.state.menu}
    p.do(i.TakeTurn(s.TurnKey.RECORDER))
    assert asked(p) == ("What is the recorder doing?", ["It's recording", "It's paused", "It's off"])
    p.do(i.SayRecorder(OFF))
    assert not isinstance(p.state.card, s.WordCard)
    assert detail(p) == "Off, as you said · 0 s ago"


def test_a_recorder_that_shows_itself_is_never_asked_about(tmp_path: Path) -> None:
    with panel(tmp_path) as p:
        p.connect(line="tx")
        p.b.read()
        p.b.say(GIVEN, GIVEN, GIVEN)
        p.b.recorder.obeys = False
        p.do(i.UseTool(s.ToolKey.WITHDRAW))
        assert not isinstance(p.state.card, s.WordCard)
        assert s.TurnKey.RECORDER not in {item.key for item in p.state.menu}
        p.do(i.TakeTurn(s.TurnKey.RECORDER))
        assert not isinstance(p.state.card, s.WordCard)


def test_wrap_up_and_review_name_the_means(p: Panel) -> None:
    recorded(p)
    p.b.clock.advance(9000)
    p.call(CallState.ENDED, line="tx")
    assert p.shows(s.WrapUpCard).recorder.value.plain() == "as you said, not verified"
    file = p.b.file()
    lane = next(lane for lane in lanes(file, "Maya") if lane.icon == "disc")
    assert "recording, per the agent" in [mark.label.plain() for mark in lane.marks]
    row = next(row for row in requirements(file) if row.required.plain() == "Recorder visible to Agent Assist")
    assert (row.happened.plain(), row.met) == ("reported by the agent, once", None)


def test_what_was_seen_and_what_was_said_are_two_parts_of_the_bar() -> None:
    file = case(opened(), recorder(1000, "recording"), recorder(4000, "recording", means="person"), ended(9000))
    assert [(part.start_ms, part.state, part.said) for part in recorder_bar(file)][-2:] == [
        (1000, RECORDING, False),
        (4000, RECORDING, True),
    ]


def test_a_word_alone_is_not_called_always_confirmed() -> None:
    file = case(opened(), recorder(1000, "recording", means="person"), ended(9000))
    assert "always confirmed" not in [row.happened.plain() for row in requirements(file)]


def report(state: RecorderState, means: Means, error: str = "") -> RecorderReport:
    return RecorderReport("c1", state, Confirmation(means, 0), error=error)


def light(p: Panel, told: RecorderReport) -> str:
    now = Confirmation(told.confirmation.means, p.b.clock.now_ms())
    p.b.report(replace(told, confirmation=now))
    p.b.settle()
    return detail(p)


@pytest.mark.parametrize(
    ("state", "means", "words"),
    [
        (RECORDING, Means.WRITTEN, "Seen in the file · 0 s ago"),
        (RECORDING, Means.READ_BACK, "Confirmed by the recorder · 0 s ago"),
        (RECORDING, Means.PERSON, "Recording, as you said · 0 s ago"),
        (PAUSED, Means.WRITTEN, "Pause seen in the file · 0 s ago"),
        (PAUSED, Means.READ_BACK, "Pause confirmed · 0 s ago"),
        (PAUSED, Means.PERSON, "Paused, as you said · 0 s ago"),
        (OFF, Means.WRITTEN, "Stop seen in the file · 0 s ago"),
        (OFF, Means.READ_BACK, "Off, confirmed · 0 s ago"),
        (OFF, Means.PERSON, "Off, as you said · 0 s ago"),
        (RecorderState.MASKED, Means.WRITTEN, "One side muted · 0 s ago"),
    ],
)
def test_the_light_says_by_what_it_is_confirmed(p: Panel, state: RecorderState, means: Means, words: str) -> None:
    p.connect(line="tx")
    assert light(p, report(state, means)) == words


@pytest.mark.parametrize(
    ("means", "words"),
    [
        (Means.WRITTEN, "Pause seen in the file · P to resume"),
        (Means.READ_BACK, "Pause confirmed · P to resume"),
        (Means.PERSON, "Paused, as you said · 0 s ago"),
    ],
)
def test_so_it_does_in_a_payment_step(p: Panel, means: Means, words: str) -> None:
    recorded(p)
    p.do(PAY)
    assert light(p, report(PAUSED, means)) == words


def documented() -> list[str]:
    """The codes of the table in docs/recorders.md."""
    table = DOCS.read_text(encoding="utf-8").partition("| code |")[2].partition("\n\n")[0]
    return [
        code for row in table.splitlines() for code in re.findall(r"`(\w+)`", row.split("|")[1] if "|" in row else "")
    ]


def test_the_table_of_codes_is_found() -> None:
    assert {"measuring", "not_said", "no_read_back", "released"} <= set(documented())
    assert len(documented()) > 25


def test_every_documented_code_has_words_and_every_word_a_documented_code() -> None:
    assert set(documented()) - {MEASURING} == set(WHY_NOT)


@pytest.mark.parametrize("code", sorted(WHY_NOT))
def test_the_light_says_why_it_is_not_confirmed(p: Panel, code: str) -> None:
    p.connect(line="tx")
    assert light(p, report(UNCONFIRMED, Means.NOTHING, code)) == WHY_NOT[code].plain()


def test_while_it_is_measured_the_light_says_what_was_sent(p: Panel) -> None:
    recorded(p)
    p.do(PAY)
    assert light(p, report(UNCONFIRMED, Means.NOTHING, MEASURING)) == "Pause sent 0 s ago"


@pytest.mark.parametrize(("call_id", "offered"), [(f"{NO_ID}1", True), ("sip-7", False)])
def test_the_menu_ends_a_call_only_where_no_phone_tells_it(p: Panel, call_id: str, offered: bool) -> None:  # noqa: FBT001 - a case
    p.connect(call_id)
    assert (s.TurnKey.OVER in {item.key for item in p.state.menu}) is offered
    p.do(i.TakeTurn(s.TurnKey.OVER))
    assert isinstance(p.state.card, s.WrapUpCard) is offered
