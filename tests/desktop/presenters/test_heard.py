"""What is heard of the panel unasked: news of the recorder, the call, what is due, and the verdict; nothing else."""

from __future__ import annotations

import pytest
from msgspec import structs

from agent_assist.desktop.presenters import heard as h
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.heard import Heard, heard, spoken_number
from agent_assist.desktop.presenters.inputs import BandInputs, UnconfirmedInputs
from agent_assist.desktop.presenters.panel_view import unconfirmed_card
from agent_assist.desktop.presenters.recorder_view import recorder_band
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.contact import ContactState
from agent_assist.domain.recorder import (
    MEASURING,
    Confirmation,
    Means,
    RecorderCommand,
    RecorderReport,
    RecorderState,
)
from tests.desktop.ui import samples, word_samples
from tests.recorder_names import NONE, OFF, PAUSE, PAUSED, RECORDING, START, STOP, UNCONFIRMED

LIVE = CaseFile("c1", state=ContactState.CONNECTED, connected_at_ms=1)


def line(state: s.PanelState, topic: str) -> Heard | None:
    return next((one for one in heard(state) if one.topic == topic), None)


def said(state: s.PanelState, topic: str) -> list[str]:
    found = line(state, topic)
    assert found is not None
    return [part.plain() if isinstance(part, Text) else part for part in found.parts if part not in {"", EMPTY}]


def report(state: RecorderState, error: str = "", command: RecorderCommand | None = None) -> RecorderReport:
    means = Means.NOTHING if state is UNCONFIRMED else Means.READ_BACK
    return RecorderReport("c1", state, Confirmation(means, 1_000), command, error)


@pytest.mark.parametrize(
    ("state", "error", "asked", "awaiting", "settled", "unwanted"),
    [
        (OFF, "", None, False, True, False),
        (OFF, "", START, True, False, False),
        (UNCONFIRMED, MEASURING, START, True, False, False),
        (UNCONFIRMED, MEASURING, STOP, False, False, False),
        (RECORDING, "", START, False, True, False),
        (OFF, "", START, False, True, True),
        (UNCONFIRMED, "not_proven", PAUSE, False, True, True),
        (RECORDING, "", None, False, True, True),
        (PAUSED, "", PAUSE, False, True, False),
        (NONE, "", STOP, False, True, False),
    ],
)
def test_only_what_the_recorder_has_told_is_news_and_against_the_wish_it_is_urgent(
    state: RecorderState, error: str, asked: RecorderCommand | None, *, awaiting: bool, settled: bool, unwanted: bool
) -> None:
    command = (asked, 500) if asked is not None else None
    band = recorder_band(
        BandInputs(
            now_ms=2_000,
            file=LIVE,
            has_recorder=True,
            report=report(state, error),
            asked=command,
            awaiting=awaiting,
        )
    )
    assert (band.settled, band.unwanted) == (settled, unwanted)
    told = line(samples.panel(samples.LIVE, band), h.RECORDER)
    assert told is not None
    assert (told.key is not None, told.urgent) == (settled, settled and unwanted)


def test_a_recorder_that_is_not_heard_yet_is_no_news() -> None:
    band = recorder_band(BandInputs(now_ms=2_000, file=LIVE, has_recorder=True))
    assert (band.state, band.settled) == (UNCONFIRMED, False)


def test_nothing_is_said_of_a_recorder_that_is_not_there() -> None:
    told = line(samples.panel(samples.LIVE, samples.NO_RECORDER), h.RECORDER)
    assert told is not None
    assert told.parts == ()


def test_a_ringing_call_says_number_queue_and_rule() -> None:
    state = samples.panel(samples.INCOMING, contact_id="c1")
    assert said(state, f"{h.CALL}c1") == ["Incoming call: number ending in 0182", "Billing"]
    assert said(state, h.RULE) == ["Ask first. Do not record yet."]
    out = structs.replace(state, contact=structs.replace(samples.CONTACT, direction="out"))
    assert said(out, f"{h.CALL}c1")[0] == "Outgoing call: number ending in 0182"


def test_the_sentence_is_said_with_its_heading() -> None:
    card = s.ScriptCard(
        say("Say this"),
        (s.Segment("I am "), s.Segment("Ana", variable=True), s.Segment(".")),
        "English",
        "en",
        right_to_left=False,
        version=EMPTY,
        spoken_ms=1,
        started_at_mono_ms=None,
        can_mark=True,
    )
    assert said(samples.panel(card), h.STEP) == ["Say this", "I am Ana."]


def test_each_answer_says_its_place_and_a_second_tick_is_no_news() -> None:
    card = samples.answers(None)
    rows = tuple(structs.replace(row, active=place == 0) for place, row in enumerate(card.rows))
    first = samples.panel(structs.replace(card, rows=rows))
    assert said(first, h.STEP)[:2] == ["What did the customer say?", "Answer 1 of 3"]
    assert said(samples.panel(card), h.STEP)[0] == "Answer 2 of 3"
    later = samples.panel(structs.replace(card, rows=rows), samples.ON)
    before, after = line(first, h.STEP), line(later, h.STEP)
    assert before is not None
    assert after is not None
    assert before.key == after.key


def test_a_notice_on_the_recorder_is_said_once_and_interrupts() -> None:
    unsure = structs.replace(samples.UNSURE, unwanted=True)
    card = unconfirmed_card(UnconfirmedInputs(asked=(STOP, 0), tried=(), now_ms=5_000))
    state = samples.panel(card, unsure)
    told, step = line(state, h.RECORDER), line(state, h.STEP)
    assert told is not None
    assert step is not None
    assert (told.parts, step.urgent) == ((), True)
    later = unconfirmed_card(UnconfirmedInputs(asked=(STOP, 0), tried=(), now_ms=9_000))
    again = line(samples.panel(later, unsure), h.STEP)
    assert again is not None
    assert again.key == step.key


def test_a_question_on_the_recorder_stands_for_its_light() -> None:
    told = line(samples.panel(word_samples.PAUSE, samples.UNSURE), h.RECORDER)
    assert told is not None
    assert told.key is not None
    assert told.parts == ()


def test_the_wrap_up_says_verdict_recording_and_flags() -> None:
    state = samples.PANELS["wrapup"]
    words = said(state, h.VERDICT)
    assert words[:2] == ["Disclosure complete", "Every statement was read in time."]
    assert words[2].startswith("Recording check: ")
    call = line(state, h.CALL)
    assert call is not None
    assert call.key is None


def test_another_call_is_told_and_no_more_than_some() -> None:
    calls = tuple(s.WaitingCall(f"w{n}", "\u2022\u2022\u2022 77", say("ringing")) for n in range(20))
    told = [one for one in heard(samples.panel(samples.LIVE, waiting=calls, contact_id="c")) if one.topic != "call:c"]
    calls_told = [one for one in told if one.topic.startswith(h.CALL)]
    assert len(calls_told) == h.MOST_WAITING
    assert calls_told[0].parts[0] == say("Another call: {number}", number=spoken_number("\u2022\u2022\u2022 77"))


def test_cards_that_the_agent_opened_and_an_idle_panel_say_nothing() -> None:
    for name in ("notes", "why", "idle"):
        assert all(not one.parts for one in heard(samples.PANELS[name]) if one.topic == h.STEP), name
    assert heard(samples.PANELS["idle"]) == () or samples.PANELS["idle"].contact is not None


@pytest.mark.parametrize(
    ("masked", "words"),
    [
        ("\u2022\u2022\u2022 \u2022\u2022\u2022 0182", "number ending in 0182"),
        ("", "no number"),
        ("\u2022\u2022\u2022", "no number"),
        ("extension 12", "extension 12"),
    ],
)
def test_a_masked_number_can_be_said(masked: str, words: str) -> None:
    found = spoken_number(masked)
    assert (found.plain() if isinstance(found, Text) else found) == words


def test_what_changes_the_call_is_told_once_with_the_key_that_takes_it_back() -> None:
    def of(left_s: int, *, told: bool = True) -> Heard | None:
        chip = s.UndoChip(say("Customer may be under age"), left_s, told=told)
        return line(samples.panel(samples.LIVE, contact_id="c", undo=chip), h.UNDO)

    first = of(10)
    assert first is not None
    assert [part.plain() for part in first.parts if isinstance(part, Text)] == [
        "Customer may be under age",
        "Z takes it back.",
    ]
    assert of(3) == first, "the seconds are no news"
    assert of(10, told=False) is None
