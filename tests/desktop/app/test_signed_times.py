"""What the ledger says of an agent's acts, against a log of real keys on the real panel, over random courses.

The judge sees what a person beside the agent would see: which sentence is on the screen and since when, which row is
lit, which key was pressed and when. It asks no service. Keys are real key events; the clock is moved by hand, also
between a key and the moment when its fact is durable, as on a slow disk.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.services.disclosure import FASTEST
from agent_assist.desktop.ui.focus import typing
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.domain.contact import CallState
from agent_assist.domain.facts import Fact
from agent_assist.domain.facts.consent import KIND_OF_STATE
from tests.desktop.app.real_window import open_window, window_of
from tests.desktop.presenters.panel_fixture import Panel, panel

K = Qt.Key
ENTERED = {
    "disclosure_read",
    "party_joined",
    "party_left",
    "minor_suspected",
    "place_learned",
    "purpose_changed",
    "span_disposed",
    "act_taken_back",
    *KIND_OF_STATE.values(),
}
"""What only a person's key writes, but for an answer that a turn made void (`because`)."""
KEYS = (K.Key_Space, K.Key_1, K.Key_2, K.Key_3, K.Key_Z, K.Key_J, K.Key_C, K.Key_W, K.Key_Y, K.Key_N, K.Key_Escape)
LIKELY = (6, 8, 3, 1, 4, 1, 1, 1, 1, 1, 2)
COURSES = 20
STEPS = 40


@dataclass
class Watched:
    """A sentence that somebody sees on the panel: since when, and for how long so far (milliseconds)."""

    sentence: str
    since_ms: int
    seen_ms: int = 0


@dataclass
class Course:
    """One call on a real panel, and what a bystander notes of it."""

    p: Panel
    window: CallPanel
    bot: QtBot
    chance: random.Random
    watched: Watched | None = None
    held: bool = False
    known: int = 0
    told: list[str] = field(default_factory=list)

    @property
    def state(self) -> s.PanelState:
        found = self.window.state
        assert found is not None
        return found

    def pass_time(self, ms: int) -> None:
        """Let time pass in front of what is on the screen; the desk looks at its clocks once a second."""
        while ms > 0:
            step = min(ms, 1000)
            self._wait(step)
            ms -= step
            if ms:
                self.p.b.desk.tick()
                self.look()

    def _wait(self, ms: int) -> None:
        self.p.b.clock.advance(ms)
        if self.watched is not None and self._sentence() == self.watched.sentence:
            self.watched.seen_ms += ms

    def _sentence(self) -> str:
        """The sentence that can be read to the customer now: on the screen, and nobody is on hold."""
        card = self.state.card
        if self.state.recorder.timer_word.plain() == "on hold":
            return ""
        if isinstance(card, s.AnswersCard | s.GuardianCard):  # what is asked stands over its answers
            return "".join(one.text for one in card.question)
        return "".join(one.text for one in card.segments) if isinstance(card, s.ScriptCard) else ""

    def look(self) -> None:
        """See what is on the screen now. Another sentence begins a reading; a card in front only interrupts one."""
        sentence = self._sentence()
        if sentence and (self.watched is None or self.watched.sentence != sentence):
            self.watched = Watched(sentence, self.p.b.clock.now_ms())

    def fresh(self) -> list[Fact]:
        """What was entered since the last look, as the encrypted cache holds it."""
        facts = self.p.b.facts(self.p.b.file().contact_id)
        new, self.known = facts[self.known :], len(facts)
        return [one for one in new if one.kind in ENTERED and not one.body.get("because")]

    def press(self, key: K) -> None:
        """Press a key, let the disk take its time, and compare what was written with what was seen."""
        before, at_ms, watched = self.state, self.p.b.clock.now_ms(), self.watched
        slot = before.undo
        rows = before.card.rows if isinstance(before.card, s.AnswersCard) else ()
        writing = typing() and key != K.Key_Escape
        self.bot.keyClick(QApplication.focusWidget() or self.window, key)
        seen_ms = watched.seen_ms if watched is not None else 0
        self._wait(self.chance.choice((0, 0, 40, 900)))
        self.p.b.settle()
        self.p.presenter.refresh()
        new = self.fresh()
        self.told.append(f"{at_ms} {type(before.card).__name__} {K(key).name} -> {[one.kind for one in new]}")
        assert {one.at_ms for one in new} <= {at_ms}, "an act is dated by its key"
        kinds = [one.kind for one in new]
        if writing:
            assert kinds == [], "a letter in a text field is text"
        elif key == K.Key_Space and isinstance(before.card, s.ScriptCard) and before.card.can_mark:
            self._reading(new, before.card, at_ms, watched, seen_ms)
        elif key in {K.Key_1, K.Key_2, K.Key_3} and any(row.active for row in rows):
            self._answer(new, next(row for row in rows if row.active), key)
        elif key in {K.Key_1, K.Key_2} and isinstance(before.card, s.GuardianCard):
            assert kinds in (["disclosure_read"], []), self.told[-9:]  # nothing where nobody heard the question
        elif key in {K.Key_1, K.Key_2, K.Key_3} and isinstance(before.card, s.DisposeCard):
            assert set(kinds) == {"span_disposed"}, self.told[-9:]
        elif key in {K.Key_1, K.Key_2, K.Key_3} and isinstance(before.card, s.ContextCard):
            assert kinds in (["party_joined"], ["party_left"], ["minor_suspected"], []), self.told[-9:]
        elif key == K.Key_C and any(item.key is s.TurnKey.MINOR for item in before.menu):
            assert kinds == ["minor_suspected"], self.told[-9:]
        elif key == K.Key_W:
            assert set(kinds) <= {"consent_withdrawn", "consent_refused"}, self.told[-9:]
        elif key == K.Key_Z and slot is not None:
            assert set(kinds) <= {"act_taken_back", "consent_requested"}, self.told[-9:]
            assert kinds or isinstance(self.state.card, s.AnswersCard), "what the slot offers is done"
        else:
            assert kinds == [], self.told[-9:]
        self._forget_reading(kinds, slip=any(one.body.get("act_kind") == "disclosure_read" for one in new))
        self.look()

    def _reading(self, new: list[Fact], card: s.ScriptCard, at_ms: int, watched: Watched | None, seen_ms: int) -> None:
        assert [one.kind for one in new] == ["disclosure_read"], self.told[-9:]
        body = new[0].body
        assert watched is not None
        assert body["ended_at_ms"] == at_ms
        assert body["started_at_ms"] == watched.since_ms, (body["started_at_ms"], watched, self.told[-9:])
        assert body["faster_than_speech"] == (seen_ms < card.spoken_ms * FASTEST), (watched, self.told[-9:])

    def _answer(self, new: list[Fact], row: s.AnswerRow, key: K) -> None:
        answers = [one for one in new if one.kind != "disclosure_read"]
        assert len(answers) <= 1, self.told[-9:]
        for one in answers:
            assert one.body["purpose"] == row.purpose, "the row that was lit"
            said = {K.Key_1: {"given", "renewed"}, K.Key_2: {"refused", "withdrawn"}}
            wanted = said.get(key, {"unclear", "invalidated"})
            assert one.kind.removeprefix("consent_") in wanted, self.told[-9:]
            if row.correct_s is None:
                assert one.body["corrects"] is None
        if not answers:
            assert row.chosen is not None, "an open question that is lit takes every answer"

    def _forget_reading(self, kinds: list[str], *, slip: bool) -> None:
        """A reading that was marked is over, and so is one whose mark was taken back: what comes is another."""
        if "disclosure_read" in kinds or slip:
            self.watched = None


@contextmanager
def course(folder: Path, bot: QtBot, app: QApplication, seed: int) -> Iterator[Course]:
    with panel(folder) as p:

        def look() -> None:
            made.look()

        window = window_of(p, bot, app, look)
        made = Course(p, window, bot, random.Random(seed))  # noqa: S311 - a course, no secret
        open_window(p, window, bot)
        yield made
        window.close()


@pytest.mark.parametrize("seed", range(COURSES))
def test_the_ledger_says_what_was_keyed_and_when(tmp_path: Path, qtbot: QtBot, qapp: QApplication, seed: int) -> None:
    with course(tmp_path, qtbot, qapp, seed) as c:
        p, chance = c.p, c.chance
        line = chance.choice(("tx", "de", "unknown"))
        p.connect(line=line)
        c.look()
        c.fresh()
        for _ in range(STEPS):
            c.pass_time(chance.choice((1000, 1100, 1500, 3000, 9000, 20_000)))  # a pause ends the flow of typing
            if chance.random() < 0.06:
                c.held = not c.held
                p.call(CallState.HELD if c.held else CallState.CONNECTED, "c1", line)
            else:
                stuck = typing() and chance.random() < 0.5
                c.press(K.Key_Escape if stuck else chance.choices(KEYS, LIKELY)[0])
            c.look()
        keyed = [one for one in p.b.facts(p.b.file().contact_id) if one.kind in ENTERED]
        assert keyed, "the course entered something"
