"""Announcements: once each, in order, what changes again is said as it stands, and a flood stays small."""

from __future__ import annotations

import pytest
from msgspec import structs
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.heard import Heard
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.announce import MOST_LINES, REST_MS, Announcer, Lines, sentence
from agent_assist.domain.recorder import RecorderState
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakePanel, said_from_now
from tests.desktop.ui.languages import speaking

Politeness = QAccessible.AnnouncementPoliteness


def line(topic: str, words: str, *, urgent: bool = False) -> Heard:
    return Heard(topic, words, (words,), urgent)


def quiet(topic: str) -> Heard:
    return Heard(topic, None)


def words(lines: Lines) -> list[str]:
    return [str(one.parts[0]) for one in lines.say()]


def test_a_line_is_said_once_and_again_after_something_else() -> None:
    lines = Lines()
    lines.take([line("recorder", "on")])
    assert words(lines) == ["on"]
    lines.take([line("recorder", "on")])
    assert words(lines) == []
    lines.take([line("recorder", "off")])
    lines.take([line("recorder", "on")])  # it came back before it was said: nothing has happened
    assert words(lines) == []
    lines.take([line("recorder", "off")])
    assert words(lines) == ["off"]


def test_what_is_being_looked_at_changes_nothing_and_what_is_over_is_forgotten() -> None:
    lines = Lines()
    lines.take([line("recorder", "on")])
    assert words(lines) == ["on"]
    lines.take([quiet("recorder")])
    lines.take([line("recorder", "on")])
    assert words(lines) == []
    lines.take([])
    lines.take([line("recorder", "on")])
    assert words(lines) == ["on"]


def test_what_is_known_without_a_word_is_not_said_later() -> None:
    lines = Lines()
    lines.take([Heard("recorder", "unsure")])
    lines.take([line("recorder", "unsure")])
    assert words(lines) == []


def test_urgent_lines_are_first_and_a_flood_is_cut() -> None:
    lines = Lines()
    lines.take([*(line(f"call:{n}", str(n)) for n in range(100)), line("recorder", "on", urgent=True)])
    told = words(lines)
    assert told[0] == "on"
    assert len(told) == MOST_LINES
    assert words(lines) == []


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Politeness]]:
    """What reaches assistive technology."""
    events: list[tuple[str, Politeness]] = []

    def update(event: QAccessibleAnnouncementEvent) -> None:
        events.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    return events


def test_lines_wait_until_they_have_settled_and_an_urgent_one_does_not(
    qtbot: QtBot, sent: list[tuple[str, Politeness]]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    voice = Announcer(window)
    voice.hear([line("a", "first")])
    voice.hear([line("a", "second"), line("b", "Recording", urgent=True)])
    assert sent == [("Recording", Politeness.Assertive)]
    qtbot.waitUntil(lambda: len(sent) == 2)
    assert sent[1] == ("second", Politeness.Polite)


def test_nothing_that_can_wait_is_said_while_it_rests(qtbot: QtBot, sent: list[tuple[str, Politeness]]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    voice = Announcer(window)
    voice.hear([line("a", "one")])
    qtbot.waitUntil(lambda: len(sent) == 1)
    assert (voice._timer.isActive(), voice._timer.interval()) == (True, REST_MS)
    for number in range(1_000):
        voice.hear([line("a", str(number))])
    assert len(sent) == 1
    voice._timer.timeout.emit()  # the rest is over
    assert [told for told, _ in sent] == ["one", "999"]


def test_a_line_is_one_sentence_after_the_other_in_the_language(qapp: QApplication) -> None:
    told = Heard("a", "k", (say("Incoming call: {number}", number="0182"), "Billing", "", "Say: “yes”"))
    assert sentence(told) == "Incoming call: 0182. Billing. Say: “yes”"
    with speaking(qapp, "ar"):
        arabic = sentence(told)
    assert "0182" in arabic
    assert not set(arabic) & set("\u2066\u2067\u2068\u2069")
    assert sentence(Heard("a", "k", ("x\x00\u202ey " * 1_000,))).count("\u202e") == 0


def test_a_panel_in_a_flood_of_recorder_reports_says_what_came_of_it(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["recording"])
    said = said_from_now(panel)
    on = samples.panel(samples.LIVE, samples.ON)
    looking = structs.replace(samples.UNSURE, settled=False)
    for _ in range(200):
        panel.show_state(samples.panel(samples.LIVE, looking))
        panel.show_state(on)
    panel.show_state(samples.panel(samples.LIVE, looking))
    panel.show_state(samples.panel(samples.LIVE, samples.OFF))
    panel.voice.flush()
    assert said == ["Not recording"]


def asked(active: int) -> ps.AnswersCard:
    """The question about one of the purposes."""
    card = samples.answers(None)
    rows = tuple(structs.replace(row, active=place == active) for place, row in enumerate(card.rows))
    return structs.replace(card, rows=rows)


def test_a_call_is_heard_from_ring_to_verdict(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["idle"])
    said = said_from_now(panel)
    quiet_band = structs.replace(samples.OFF, settled=False)
    paused = ps.RecorderBand(RecorderState.PAUSED, say("Paused for payment"), say("Pause confirmed"))
    steps = (
        samples.panel(samples.INCOMING, quiet_band, contact_id="c1"),
        structs.replace(samples.PANELS["script"], recorder=quiet_band, contact_id="c1"),
        samples.panel(asked(0), quiet_band, contact_id="c1"),
        samples.panel(asked(1), quiet_band, contact_id="c1"),
        samples.panel(samples.LIVE, samples.ON, contact_id="c1"),
        samples.panel(samples.LIVE, paused, contact_id="c1"),
        samples.panel(samples.LIVE, samples.ON, contact_id="c1"),
        samples.panel(samples.LIVE, samples.OFF, contact_id="c1"),
        structs.replace(samples.PANELS["wrapup"], recorder=samples.OFF, contact_id="c1"),
    )
    for state in steps:
        panel.show_state(state)
        panel.voice.flush()
    begins = (
        "Incoming call: number ending in 0182. Billing",
        "Ask first. Do not record yet.",
        "Say this",
        "What did the customer say? Answer 1 of 3.",
        "Answer 2 of 3.",
        "Recording",
        "Paused for payment",
        "Recording",
        "Not recording",
        "Disclosure complete. Every statement was read in time.",
    )
    assert [words[: len(begin)] for words, begin in zip(said, begins, strict=True)] == list(begins)
