"""The review window with calibration rounds: reached by key, by mouse and by Tab, blind, and whole on small screens."""

from __future__ import annotations

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.presenters import rounds_intents as ri
from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.language import SOURCE, TRANSLATED
from agent_assist.desktop.ui.windows.review import ReviewWindow
from agent_assist.domain.review import ReviewDecision
from agent_assist.protocol.calibration import Judgement
from tests.desktop.ui import queue_samples, rounds_samples, samples
from tests.desktop.ui.conftest import MakeReview
from tests.desktop.ui.languages import speaking
from tests.desktop.ui.measure import CutNoted
from tests.desktop.ui.test_review_sizes import SIZES, in_view, outside, settle, shown

K = Qt.Key
PAGES = ("rounds", "rounds-result", "rounds-few", "rounds-plan", "rounds-empty", "rounds-offline", "contact-round")


def read(window: QWidget) -> str:
    """Everything that the window shows in words."""
    return "\n".join(part.text() for part in window.findChildren(QLabel) if part.isVisible())


def test_the_rounds_are_reached_from_the_queue_by_key_and_by_the_rail(qtbot: QtBot, make_review: MakeReview) -> None:
    window, heard = make_review(samples.REVIEWS["queue"])
    qtbot.keyClick(window, K.Key_R)
    qtbot.mouseClick(window.rail.rounds, Qt.MouseButton.LeftButton)
    assert heard.drain() == [ri.ShowRounds()] * 2
    assert window.rail.rounds.accessibleName() == "Calibration"
    assert window.rail.rounds.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_selected_contacts_become_a_new_round_by_key_and_by_button(qtbot: QtBot, make_review: MakeReview) -> None:
    window, heard = make_review(rs.ReviewState(queue_samples.marked(), "JL"))
    qtbot.keyClick(window, K.Key_R)
    qtbot.mouseClick(window.board.queue.marks.round, Qt.MouseButton.LeftButton)
    assert heard.drain() == [ri.PlanRound()] * 2


def test_the_keys_of_the_page_judge_move_and_lead_back(qtbot: QtBot, make_review: MakeReview) -> None:
    window, heard = make_review(samples.REVIEWS["rounds"])
    assert window.rounds.round.judge.hasFocus()  # Enter opens the next contact at once
    qtbot.keyClick(window, K.Key_Return)
    qtbot.keyClick(window, K.Key_J)
    qtbot.keyClick(window, K.Key_K)
    qtbot.keyClick(window, K.Key_F5)
    qtbot.keyClick(window, K.Key_C)
    qtbot.keyClick(window, K.Key_Escape)
    assert heard.drain() == [
        *(ri.JudgeNext(), ri.SelectRound("waiting")),
        *(i.RefreshQueue(), i.ShowCharts(), i.CloseContact()),
    ]
    qtbot.mouseClick(window.rounds.list.rows[3], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.rounds.round.judge, Qt.MouseButton.LeftButton)
    assert heard.drain() == [ri.SelectRound("over"), ri.JudgeNext()]
    names = [row.accessibleName() for row in window.rounds.list.rows]
    assert names[0] == "Round of 18 Nov 2026, 2 flags for you to judge, Ends 25 Nov 11:06 at the latest"


def test_where_nothing_is_to_be_judged_no_key_opens_a_contact(qtbot: QtBot, make_review: MakeReview) -> None:
    window, heard = make_review(samples.REVIEWS["rounds-done"])
    assert not window.rounds.round.judge.isVisible()
    qtbot.keyClick(window, K.Key_Return)
    assert ri.JudgeNext() not in heard.drain()


def test_tab_goes_through_the_form_as_the_eye_does_and_begins_with_who_judges(
    qtbot: QtBot, make_review: MakeReview
) -> None:
    state = samples.REVIEWS["rounds-plan"]
    page = state.page
    assert isinstance(page, rs.RoundsPage)
    assert page.view.plan is not None
    asked = structs.replace(page, view=structs.replace(page.view, plan=structs.replace(page.view.plan, people=())))
    window, _heard = make_review(structs.replace(state, page=asked))
    form = window.rounds.form
    assert form.cancel.hasFocus()
    window.show_state(state)  # the server has said who can judge
    assert form.people[0].hasFocus()
    order = []
    for _one in range(len(form.people) + len(form.days) + 2):
        order.append(window.focusWidget())
        qtbot.keyClick(window.focusWidget(), K.Key_Tab)
    assert order == [*form.people, *form.days, form.begin, form.cancel]


def test_the_form_is_filled_by_keys_alone(qtbot: QtBot, make_review: MakeReview) -> None:
    window, heard = make_review(samples.REVIEWS["rounds-plan-missing"])
    form = window.rounds.form
    assert form.people[0].hasFocus()
    assert "Choose at least 2 supervisors." in read(window)
    assert not window.rounds.to_queue.isVisible()  # Esc leaves the form, not the page
    qtbot.keyClick(window, K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard.drain() == []  # one is missing
    qtbot.keyClick(form.people[1], K.Key_Space)
    qtbot.keyClick(form.days[1], K.Key_Space)
    assert heard.drain() == [ri.ChooseMember("p1"), ri.ChooseLastDay(3)]
    assert [tick.isChecked() for tick in form.people] == [True, False, False, False]  # the state says what stands
    window.show_state(samples.REVIEWS["rounds-plan"])
    qtbot.keyClick(window, K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(form.begin, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.cancel, Qt.MouseButton.LeftButton)
    assert heard.drain() == [ri.BeginRound(), ri.BeginRound(), i.CloseContact()]
    window.show_state(samples.REVIEWS["rounds"])
    assert window.rounds.round.judge.hasFocus(), "who began it goes on with its first flag"


def test_a_flag_is_judged_by_the_keys_of_a_decision_and_without_words(qtbot: QtBot, make_review: MakeReview) -> None:
    window, heard = make_review(samples.REVIEWS["contact-round"])
    told = read(window)
    assert window.contact._bar.blind.accessibleName() == "Calibration round, blind"
    assert "Your judgement" in told
    assert "Why?" not in told
    assert not window.contact.form.comment.isVisible()
    assert not window.contact.paper.save.isEnabled()
    assert window.rail.rounds.current
    qtbot.keyClick(window, K.Key_2)
    assert heard.drain() == [i.ChooseDecision(ReviewDecision.DISMISSED)]
    window.show_state(samples.REVIEWS["contact-round-chosen"])
    qtbot.keyClick(window, K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, K.Key_D, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(window, K.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, K.Key_Escape)
    assert heard.drain() == [
        *(i.RecordDecision(), i.ChooseDecision(None)),
        *(i.NextContact(), i.CloseContact()),
    ]
    window.show_state(samples.REVIEWS["contact"])
    assert window.contact.form.comment.isVisible()
    assert window.contact.paper.save.isEnabled()


def test_the_result_shows_each_judgement_by_its_name_and_no_order_of_people(make_review: MakeReview) -> None:
    window, _heard = make_review(samples.REVIEWS["rounds-result"])
    told = read(window)
    for words in ("2 of 4 flags judged alike", "Kappa 0.44", "From 12 judgements.", "judged differently", "Rita Novak"):
        assert words in told
    window.show_state(samples.REVIEWS["rounds-few"])
    assert "too few to say" in read(window)
    assert "Kappa 0." not in read(window)


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_at_any_size_in_any_language(
    make_review: MakeReview, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, size: str, name: str
) -> None:
    monkeypatch.setattr(paint, "QFontMetricsF", CutNoted)
    wrong: dict[str, object] = {}
    for language in (SOURCE, *TRANSLATED):
        with speaking(qapp, language):
            window = shown(make_review, name, SIZES[size])
            CutNoted.cuts.clear()
            window.grab()
            for area in window.findChildren(QScrollArea):
                if area.isVisible() and (inside := area.widget()) is not None:
                    inside.grab()
            if cut := set(CutNoted.cuts):
                wrong[f"{language}: cut"] = cut
            if beyond := outside(window):
                wrong[f"{language}: outside"] = beyond
            if low := lower_than_its_words(window):
                wrong[f"{language}: too low"] = low
            window.hide()
    assert wrong == {}


def lower_than_its_words(window: ReviewWindow) -> list[str]:
    labels = (part for part in window.findChildren(QLabel) if part.isVisible() and part.wordWrap())
    return [part.text() for part in labels if part.height() < part.heightForWidth(part.width()) - 1]


def test_eight_members_with_long_names_are_whole(make_review: MakeReview) -> None:
    names = [f"Wilhelmina Oppenheimer-Featherstonehaugh {number}" for number in range(8)]
    judgements = [Judgement(by=name, decision="needs_coaching") for name in names]
    case = structs.replace(rounds_samples.OVER.cases[0], judgements=judgements)
    page = rounds_samples.page("over", rounds=[structs.replace(rounds_samples.OVER, cases=[case])])
    window, _heard = make_review(rs.ReviewState(page, "JL"))
    window.resize(*SIZES["200 %"])
    settle()
    assert all(name in read(window) for name in names)
    assert lower_than_its_words(window) == []
    assert outside(window) == []


@pytest.mark.parametrize("size", SIZES)
def test_what_is_to_be_done_is_in_view(make_review: MakeReview, size: str) -> None:
    window = shown(make_review, "rounds", SIZES[size])
    settle()
    assert in_view(window, window.rounds.round.judge)
