"""An agent's own record: what is written stays until it is kept, each state in words, and the saved file."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec import structs

from agent_assist.desktop.presenters import own_record_state as s
from agent_assist.desktop.presenters.own_data import as_csv, as_json
from agent_assist.desktop.presenters.own_flags_view import flag_thread
from agent_assist.desktop.presenters.own_record import OwnRecordPresenter
from agent_assist.desktop.presenters.own_record_view import OnScreen, own_record_state
from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.own_record import OwnRecord
from agent_assist.desktop.services.records import Records
from agent_assist.domain.clock import DAY_MS
from agent_assist.domain.errors import AssistError, BadInput
from agent_assist.domain.facts import Fact
from agent_assist.domain.own_flags import OwnAnswer, OwnFlag, OwnOpening, OwnRecordKnown, Sent
from agent_assist.domain.own_record import OwnRecordRules
from agent_assist.domain.review import Stance
from agent_assist.evidence.seal import DeviceKey
from tests.desktop.services.test_lessons import Now
from tests.desktop.ui import own_samples as samples
from tests.fakes.clock import FakeClock
from tests.fakes.contact_store import MemoryStore
from tests.making import AGENT

RULES = OwnRecordRules()


class Fixed:
    """A store that knows what it is given."""

    def __init__(self, known: OwnRecordKnown) -> None:
        self.now = known

    def known(self) -> OwnRecordKnown:
        return self.now


class Held(OwnRecord):
    """A record whose answers wait until the test says what became of them."""

    def __init__(self, known: OwnRecordKnown, changed: Callable[[], object]) -> None:
        store = MemoryStore(DeviceKey(bytes(range(32))))
        records = Records(Now(), store, FakeClock(samples.NOW), AGENT, lambda _one: None, lambda _one, _error: None)
        super().__init__(records, Fixed(known), str, changed)
        self.asked: list[tuple[str, str, Stance, str]] = []
        self.done: list[Callable[[Outcome[list[Fact]]], None]] = []

    def answer(
        self, contact: str, flag: str, stance: Stance, text: str, done: Callable[[Outcome[list[Fact]]], None]
    ) -> None:
        self.asked.append((contact, flag, stance, text))
        self.done.append(done)


class Window:
    def __init__(self, known: OwnRecordKnown = samples.KNOWN) -> None:
        self.states: list[s.OwnRecordState] = []
        self.own = Held(known, self._changed)
        self.presenter = OwnRecordPresenter(
            self.own, ("maya", "Maya Lindqvist"), lambda: samples.SYNCED, self.states.append
        )
        self.own.look()

    def _changed(self) -> None:
        self.presenter.refresh()

    def do(self, *intents: s.OwnIntent) -> s.OwnRecordState:
        for intent in intents:
            self.presenter.handle(intent)
        return self.states[-1]

    @property
    def form(self) -> s.AnswerForm:
        detail = self.states[-1].detail
        assert detail is not None
        assert detail.form is not None
        return detail.form


def choose(place: int) -> s.ChooseOwnFlag:
    flag = samples.FLAGS[place]
    return s.ChooseOwnFlag(flag.contact, flag.flag)


def test_the_record_opens_with_the_flag_that_waits_for_a_decision() -> None:
    decided, waits = samples.KNOWN.flags[-1], samples.KNOWN.flags[0]
    decided = next((one for one in samples.KNOWN.flags if one.decision is not None), decided)
    waits = next((one for one in samples.KNOWN.flags if one.decision is None), waits)
    for flags, first in (((decided, waits), waits), ((waits, decided), waits), ((decided,), decided)):
        window = Window(structs.replace(samples.KNOWN, flags=list(flags)))
        window.presenter.refresh()
        assert window.states[-1].chosen == flags.index(first)


def test_what_is_written_to_a_flag_stays_with_it() -> None:
    window = Window()
    window.do(choose(0), s.WriteAnswer("About the first."), choose(2), s.WriteAnswer("About the third."))
    assert window.form.text == "About the third."
    window.do(choose(0))
    assert window.form.text == "About the first."
    window.do(s.TurnTo(s.OwnPage.OPENINGS), s.TurnTo(s.OwnPage.FLAGS))
    assert window.form.text == "About the first."


def test_an_answer_is_sent_once_and_its_words_go_when_it_is_kept() -> None:
    window = Window()
    window.do(choose(0), s.WriteAnswer("It was on."), s.SendAnswer(Stance.REPLY), s.SendAnswer(Stance.REPLY))
    flag = samples.FLAGS[0]
    assert window.own.asked == [(flag.contact, flag.flag, Stance.REPLY, "It was on.")]
    assert (window.form.busy, window.form.can_send) == (True, False)
    window.do(s.WriteAnswer("typed while it is saved"))
    assert window.form.text == "It was on."
    window.own.done[0](Ok([]))
    assert (window.form.busy, window.form.text) == (False, "")


def test_words_that_could_not_be_kept_are_still_there_with_the_reason() -> None:
    window = Window()
    window.do(choose(2), s.WriteAnswer("Not so."), s.SendAnswer(Stance.DISPUTE))
    window.own.done[0](Failed(BadInput("The disk is full.", "Free up space.")))
    assert window.states[-1].trouble.plain() == "The disk is full. Free up space."
    assert window.form.text == "Not so."
    assert window.do(choose(0)).trouble.plain() == ""


@pytest.mark.parametrize("place", [None, 2])
def test_a_new_flag_does_not_take_the_place_of_what_is_written(place: int | None) -> None:
    window = Window()
    if place is not None:
        window.do(choose(place))
    window.do(s.WriteAnswer("Half a sentence"))
    fresh = OwnFlag("new", "disclosure_late", "high", samples.NOW)
    window.own._store = Fixed(OwnRecordKnown((fresh, *samples.FLAGS)))
    window.own.look()
    detail = window.states[-1].detail
    assert detail is not None
    assert (detail.line.contact, window.form.text) == (samples.FLAGS[place or 0].contact, "Half a sentence")


def form_of(flag: OwnFlag, now_ms: int = samples.NOW, rules: OwnRecordRules = RULES) -> s.AnswerForm | None:
    return flag_thread(flag, rules, now_ms, "Words.", busy=False).form


def test_a_dispute_is_offered_until_its_last_day_and_then_a_reply() -> None:
    upheld = samples.FLAGS[2]
    decided = upheld.decisions[0].at_ms
    for at, stance in ((decided + 14 * DAY_MS, Stance.DISPUTE), (decided + 14 * DAY_MS + 1, Stance.REPLY)):
        form = form_of(upheld, at)
        assert form is not None
        assert form.stance is stance
    form = form_of(upheld, decided + 2 * DAY_MS, OwnRecordRules(dispute_days=1))
    assert form is not None
    assert (form.stance, form.title.plain()) == (Stance.REPLY, "Add your view")


def test_a_dispute_names_who_does_not_get_it() -> None:
    form = form_of(samples.FLAGS[2])
    assert form is not None
    assert "not to Jo Larsen" in form.explain.plain()
    assert form.can_reply


@pytest.mark.parametrize(
    ("place", "state", "due"),
    [
        (0, "New", "decision due"),
        (1, "Replied", "decision due"),
        (2, "Upheld", "dispute until"),
        (3, "Disputed", "someone else resolves it"),
        (4, "Upheld", ""),
        (5, "Dismissed", ""),
        (6, "Upheld", "waiting to be sent"),
    ],
)
def test_each_course_of_a_flag_in_words(place: int, state: str, due: str) -> None:
    line = samples.shown().flags[place]
    assert line.state.plain() == state
    assert line.due.plain().startswith(due)
    assert bool(line.due.plain()) is bool(due)


def test_why_the_server_refused_stands_beside_the_words() -> None:
    detail = samples.STATES["refused"].detail
    assert detail is not None
    refused = next(one for one in detail.sayings if one.refused)
    assert refused.note.plain() == "Not accepted: the time to dispute this decision was over."
    assert refused.words.plain() == samples.AT_31
    unknown = structs.replace(
        samples.FLAGS[0], answers=(OwnAnswer("reply", 1, "Hm.", Sent.REFUSED, "of_a_newer_server"),)
    )
    (saying,) = flag_thread(unknown, RULES, samples.NOW, "", busy=False).sayings
    assert saying.note.plain() == "Not accepted by the server. Your words are still here; ask IT."


def test_a_kind_of_flag_of_a_newer_version_is_shown_and_not_answered() -> None:
    newer = structs.replace(samples.FLAGS[0], flag="of_a_newer_version", severity="extreme")
    detail = flag_thread(newer, RULES, samples.NOW, "Words.", busy=False)
    assert detail.form is None
    assert detail.closed.plain().startswith("This kind of flag comes from a newer version")
    assert (detail.line.severity, detail.line.severity_name.plain()) == ("low", "")


def test_after_the_second_decision_it_is_said_whom_to_turn_to() -> None:
    detail = samples.STATES["decided-twice"].detail
    assert detail is not None
    assert "the works council, extension 200" in detail.closed.plain()


def test_openings_say_who_when_why_and_which_flag() -> None:
    made = samples.STATES["openings"].openings
    lines = [made[place] for place in range(len(made))]
    assert [(one.name, one.why.plain(), one.words) for one in lines[:2]] == [
        ("Jo Larsen", "to decide a flag", ""),
        ("Rita Novak", "to coach", "You asked me about the pause."),
    ]
    assert [one.what.plain() for one in lines[1:]] == [
        "Recorder not confirmed",
        "Recorded without consent and 1 more flag",
        "a call without a flag",
    ]


def test_offline_says_how_old_the_decisions_are() -> None:
    assert "known up to" in samples.STATES["refused"].age.plain()
    assert "may be missing" in samples.STATES["openings-none"].known_until.plain()
    assert samples.STATES["flags"].age.plain() == ""


CARD_NUMBER_MASKED = "••• ••• 4127"


def test_the_file_has_everything_but_the_customer(tmp_path: Path) -> None:
    told = json.loads(as_json(samples.KNOWN, "Maya Lindqvist", "maya", samples.NOW))
    assert (told["agent"], len(told["flags"]), len(told["openings"])) == ("maya", 8, 4)
    third = told["flags"][2]
    assert third["decisions"][0]["by"] == "Jo Larsen"
    assert third["answers"][0]["words"] == samples.CUT_OFF
    assert len(told["not_in_this_file"]) == 4
    both = as_json(samples.KNOWN, "", "", 0) + as_csv(samples.KNOWN, Text.plain)
    assert CARD_NUMBER_MASKED.encode() not in both
    assert b"4127" not in both.replace(b"contact-4127", b"")
    window = Window()
    for name in ("mine.json", "mine.csv"):
        state = window.do(s.SaveOwnData(str(tmp_path / name)))
        assert state.saved.plain() == f"Saved as {name}."
    assert json.loads((tmp_path / "mine.json").read_text(encoding="utf-8"))["agent"] == "maya"
    assert (tmp_path / "mine.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert window.do(s.SaveOwnData(str(tmp_path / "no" / "where.json"))).saved.plain().startswith("Nothing was saved.")


def test_no_cell_of_the_table_is_a_formula() -> None:
    flag = OwnFlag("=c", "disclosure_late", "low", 1, answers=(OwnAnswer("reply", 1, "=HYPERLINK(1)"),))
    opening = OwnOpening("c", "coach", "+1+1", "@cmd", 1)
    table = as_csv(OwnRecordKnown((flag,), (opening,)), Text.plain).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(table)))
    assert len(rows) == 5
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "@", "-"))]
    assert "'=HYPERLINK(1)" in rows[3]


def test_an_error_of_reading_is_said_and_what_was_known_stays() -> None:
    error: AssistError = samples.LOST
    state = own_record_state(samples.KNOWN, error, OnScreen(), "Maya", samples.SYNCED, samples.NOW)
    assert (state.trouble.plain(), len(state.flags)) == ("The disk is full. Free up space, then enter it again.", 8)
