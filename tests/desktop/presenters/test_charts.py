"""What the charts say: figures with their words, what was left out, and the sentence on what stands out."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest
from msgspec import UNSET, structs

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.charts_export import as_csv
from agent_assist.desktop.presenters.charts_parts import percent, weeks_of
from agent_assist.desktop.presenters.charts_state import ChartBar, ChartCard, Day
from agent_assist.desktop.presenters.charts_view import chart_cards
from agent_assist.desktop.presenters.review_heard import heard_in_review
from agent_assist.desktop.presenters.text import EMPTY, Text
from agent_assist.desktop.runtime.outcome import Failed, Ok
from agent_assist.domain.errors import AuthExpired, Invalid, Offline
from agent_assist.domain.figures import Chart
from agent_assist.protocol.charts import ChartFigures, ChartPoint, ChartsAnswer
from tests.desktop.presenters.raw_ids import raw_in
from tests.desktop.presenters.test_review import Review
from tests.desktop.ui.chart_samples import ANSWER, point, week

AWAY = Offline("The server cannot be reached.", "You can keep working; it will be tried again.")


def card(name: str, *points: ChartPoint, answer: ChartsAnswer = ANSWER, whole: bool = False) -> ChartCard:
    figures = ChartFigures(chart=name, cases=sum(one.cases for one in points), points=list(points), whole=whole)
    (made,) = chart_cards(structs.replace(answer, charts=[figures]))
    return made


def bars(made: ChartCard) -> dict[str, ChartBar]:
    return {one.label.plain(): one for one in made.bars}


def sample(name: str) -> ChartCard:
    return chart_cards(ANSWER)[[one.chart for one in ANSWER.charts].index(name)]


def texts(value: object) -> list[str]:
    if isinstance(value, Text):
        return [value.plain()]
    if isinstance(value, tuple):
        return [said for one in value for said in texts(one)]
    return [said for one in structs.astuple(value) for said in texts(one)] if isinstance(value, ChartBar) else []


def test_every_chart_has_a_card_and_no_id_is_in_its_words() -> None:
    made = chart_cards(ANSWER)
    assert [one.chart for one in ANSWER.charts] == [kind.value for kind in Chart]
    assert len(made) == len(Chart)
    for one in made:
        said = [one.title.plain(), one.of.plain(), one.foot.plain(), one.note.plain(), *texts(one.columns)]
        assert raw_in([*said, *texts(one.bars)]) == {}
        assert all(len(bar.figures) == len(one.columns) - 1 for bar in one.bars)
        assert all(0 <= bar.inner <= (bar.share or 0) <= 1 for bar in one.bars)


def test_a_pause_is_told_in_seconds_and_the_slowest_week_stands_out() -> None:
    made = sample("pause")
    assert made.of.plain() == "6696 pauses"
    assert len(made.bars) == 8
    slow = bars(made)["26 Oct"]
    assert (slow.value.plain(), slow.share) == ("0.6 s · 2.3 s", 1.0)
    assert slow.inner == pytest.approx(600 / 2300)
    assert made.foot.plain() == "Week of 26 Oct: half within 0.6 s, 95 % within 2.3 s, of 1114 pauses."


def test_a_week_without_cases_and_one_with_too_few_have_no_figure() -> None:
    found = bars(sample("pause"))
    none, few = found["16 Nov"], found["23 Nov"]
    assert (none.value.plain(), none.said.plain()) == ("none", "Week of 16 Nov: none.")
    assert (few.value.plain(), few.share, few.unfinished) == ("12 cases", None, True)
    assert few.said.plain() == "Week of 23 Nov, so far: 12 cases. Too few cases for a figure."
    assert few.figures == (12, None, None)


def test_only_the_present_week_is_unfinished() -> None:
    assert [bar.unfinished for bar in sample("audits").bars] == [False] * 7 + [True]
    ended = structs.replace(ANSWER, now_ms=ANSWER.now_ms + 7 * 86_400_000)
    assert not any(bar.unfinished for bar in card("fields", point(week(7), 1), answer=ended).bars)


def test_a_chart_without_any_figure_says_why() -> None:
    assert card("pause", point(week(0), 12)).foot.plain() == "Too few cases for a figure."
    assert card("pause", point(week(0), 300)).foot.plain() == "Too few people for a figure."
    assert card("audits", point(week(0), 300), point(week(1), 2)).foot.plain() == "Too few cases for a figure."
    assert (card("pause").foot.plain(), card("pause").bars) == ("Nothing to count in these weeks.", ())


def test_answers_name_their_script_and_what_nobody_refuses_stands_out() -> None:
    made = sample("answers")
    assert list(bars(made)) == [
        "Consent question, version 13, English",
        "Question on a further purpose, version 9, Español",
        "Question on the recording, version 6, English",
        "Consent question, version 14, Deutsch",
    ]
    usual, high = made.bars[0], made.bars[2]
    assert "yes" not in usual.said.plain()
    assert usual.figures == (21_044, 4_756, 1_662, 295)
    assert high.alarm
    assert made.foot == high.said
    assert made.foot.plain().endswith("98.1\xa0% yes is unusually high: do people notice that they can say no?")


def test_a_kind_of_script_of_a_newer_program_has_a_name() -> None:
    (bar,) = card("answers", point("newer_kind", 12)).bars
    assert bar.label.plain() == "Statement"


def test_requests_and_devices_are_counts_and_the_late_stand_out() -> None:
    late = sample("deadlines")
    assert [bar.value.plain() for bar in late.bars] == ["1", "2", "9", "14", "31", "0", "4"]
    assert late.foot.plain() == "Late: 1 request."
    due = card("deadlines", point("late", 0), point("today", 2), point("week", 40))
    assert due.foot.plain() == "Today: 2 requests."
    assert card("deadlines", point("late", 0), point("week", 40)).foot.plain() == "Nothing stands out."
    assert "Too few" not in " ".join(texts(due.bars))
    assert sample("sync").foot.plain().startswith("A day or more: 3 devices.")
    assert len(card("sync", point("newer", 1), point("hour", 1)).bars) == 1


def test_the_notices_of_a_team_stand_out_before_those_of_the_site() -> None:
    made = sample("disclosure")
    assert list(bars(made)) == ["Whole site", "Billing", "Claims", "All others"]
    assert made.foot.plain() == "All others: 96.2\xa0% complete, 120 late, 146 missing, of 7012 calls."
    alone = card("disclosure", point("*", 100, complete=99, late=1), point("other", 100))
    assert alone.foot.plain() == "Whole site: 99.0\xa0% complete, 1 late, 0 missing, of 100 calls."
    fine = card("disclosure", point("*", 100, complete=100))
    assert fine.foot.plain() == "Nothing stands out."


def test_days_without_a_drill_are_shown_and_those_to_come_are_not_missed() -> None:
    made = bars(sample("drills"))
    assert made["26 Oct"].days[2] is Day.FAILED
    assert (made["26 Oct"].value.plain(), made["26 Oct"].alarm) == ("1 failed", True)
    assert made["09 Nov"].days.count(Day.NOT_RUN) == 2
    assert made["23 Nov"].days == (Day.PASSED, Day.PASSED, *(Day.AHEAD,) * 5)
    assert sample("drills").foot.plain() == "Week of 26 Oct: 6 passed, 1 failed, 0 without a drill."


def test_a_rule_that_is_mostly_dismissed_stands_out() -> None:
    made = sample("rules")
    assert made.bars[0].said.plain() == (
        "Disclosure late: 85.7\xa0% of 42 were dismissed. The rule may be wrong, not the people."
    )
    assert made.foot == made.bars[0].said
    assert made.bars[2].said.plain() == "Payment step forgotten: 31 cases. Too few people for a figure."


def test_what_is_of_the_whole_site_says_so_where_a_team_is_chosen() -> None:
    whole = "Whole site, whichever team is chosen."
    of_team = structs.replace(ANSWER, team="Billing")
    assert whole in card("drills", point("2026-11-23", 1, passed=1), answer=of_team, whole=True).note.plain()
    assert whole not in card("pause", point(week(0), 1), answer=of_team).note.plain()
    assert whole not in card("drills", point("2026-11-23", 1, passed=1), whole=True).note.plain()


def test_a_chart_of_a_newer_server_is_left_out() -> None:
    newer = ChartFigures(chart="newer", cases=1, points=[])
    assert chart_cards(structs.replace(ANSWER, charts=[newer])) == ()


def test_a_period_that_cannot_be_read_ends_with_the_present_week() -> None:
    weeks = weeks_of(structs.replace(ANSWER, first="soon"))
    assert (len(weeks), weeks[-1]) == (8, date(2026, 11, 23))
    assert weeks_of(ANSWER) == weeks_of(structs.replace(ANSWER, first="soon"))


@pytest.mark.parametrize(
    ("part", "of", "said"),
    [(0, 9, "0.0"), (9, 9, "100.0"), (1, 90_000, "0.1"), (89_999, 90_000, "99.9"), (1, 3, "33.3"), (0, 0, "0.0")],
)
def test_none_and_all_are_said_only_of_none_and_all(part: int, of: int, said: str) -> None:
    assert percent(part, of) == f"{said}\xa0%"


def lines_of(answer: ChartsAnswer) -> list[list[str]]:
    data = as_csv(answer, chart_cards(answer), Text.plain)
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))


def test_a_file_has_a_line_for_each_figure_and_says_what_was_left_out() -> None:
    lines = lines_of(ANSWER)
    assert lines[0][0].startswith("Charts, 8 weeks from 05 Oct, Whole site, as of ")
    assert ["Required notices complete", "All others", "Missing", "146", ""] in lines
    assert ["Time to a confirmed pause", "23 Nov", "95 % within", "", "Left out"] in lines
    assert ["Last sync of each device", "A day or more", "Devices", "3", "Over its limit"] in lines
    assert len(lines) == 2 + sum(len(one.bars) * (len(one.columns) - 1) for one in chart_cards(ANSWER))


@pytest.mark.parametrize("name", ["=1+1", "@now", "-2", "+1", " =cmd()", "\t=x"])
def test_no_name_of_a_team_is_a_formula_in_a_file(name: str) -> None:
    figures = ChartFigures(chart="disclosure", cases=40, points=[point(name, 40, complete=40)])
    rows = lines_of(structs.replace(ANSWER, team=name, charts=[figures]))[2:]
    assert rows
    assert all(row[1] == f"'{name}" for row in rows)


class Charts:
    """A supervisor at the charts of a slow server."""

    def __init__(self) -> None:
        self.review = Review()
        self.review.sign_in()
        self.desk = self.review.desk

    @property
    def page(self) -> r.ChartsPage:
        page = self.review.states[-1].page
        assert isinstance(page, r.ChartsPage)
        return page

    def waiting(self) -> list[str]:
        return [what for what, _ in self.desk.waiting if what.startswith("charts")]


@pytest.fixture
def at() -> Charts:
    charts = Charts()
    charts.review.do(i.ShowCharts())
    return charts


def test_the_charts_come_and_esc_goes_back_to_the_queue(at: Charts) -> None:
    assert (at.page.load, at.page.cards, at.page.chosen) == (r.Load.LOADING, (), (8, ""))
    at.desk.answer("charts 8", Ok(ANSWER))
    assert (at.page.load, len(at.page.cards), at.page.message) == (r.Load.READY, 9, EMPTY)
    assert at.page.as_of.plain().startswith("As of 25 Nov ")
    assert [words.plain() for _, words in at.page.teams] == ["Whole site", "Billing", "Claims"]
    (line,) = heard_in_review(at.review.states[-1])
    assert [part.plain() for part in line.parts if isinstance(part, Text)] == ["Charts", "8 weeks", "Whole site"]
    at.review.do(i.CloseContact())
    at.review.shows(r.QueuePage)


def test_another_wish_waits_for_the_answer_and_no_number_stands_under_its_words(at: Charts) -> None:
    at.review.do(i.ChooseCharts(26), i.ChooseCharts(4, "Billing"))
    assert at.waiting() == ["charts 8"]
    at.desk.answer("charts 8", Ok(ANSWER))
    assert (at.page.load, at.page.cards) == (r.Load.LOADING, ())
    assert at.waiting() == ["charts 4 Billing"]
    at.desk.answer("charts 4 Billing", Ok(structs.replace(ANSWER, weeks=4, team="Billing")))
    assert (at.page.chosen, len(at.page.cards)) == ((4, "Billing"), 9)
    at.review.do(i.ChooseCharts(5))
    assert at.waiting() == []
    at.review.do(i.ChooseCharts(13))
    assert (at.page.chosen, at.page.cards, at.page.as_of) == ((13, ""), (), EMPTY)


def test_offline_keeps_the_numbers_and_says_of_when_they_are(at: Charts) -> None:
    at.desk.answer("charts 8", Ok(ANSWER))
    at.review.do(i.ShowCharts())
    assert (at.page.load, len(at.page.cards)) == (r.Load.LOADING, 9)
    at.desk.answer("charts 8", Failed(AWAY))
    assert (at.page.load, len(at.page.cards)) == (r.Load.OFFLINE, 9)
    assert at.page.as_of.plain().startswith("As of 25 Nov ")
    assert at.page.message.plain() == "The server cannot be reached. You can keep working; it will be tried again."


def test_without_any_number_the_page_says_why(at: Charts) -> None:
    at.desk.answer("charts 8", Failed(AWAY))
    assert (at.page.load, at.page.cards, at.page.as_of) == (r.Load.OFFLINE, (), EMPTY)
    at.review.do(i.ShowCharts())
    nothing = [structs.replace(one, cases=0, points=[]) for one in ANSWER.charts]
    at.desk.answer("charts 8", Ok(structs.replace(ANSWER, charts=nothing)))
    assert (at.page.load, at.page.cards) == (r.Load.EMPTY, ())
    assert at.page.message.plain() == "No calls in these weeks. Choose a longer period."


def test_a_team_that_became_too_small_gives_way_to_the_site(at: Charts) -> None:
    at.desk.answer("charts 8", Ok(ANSWER))
    at.review.do(i.ChooseCharts(8, "Claims"))
    at.desk.answer("charts 8 Claims", Failed(Invalid("There are no charts for this team.", "It needs 5 people.")))
    assert (at.page.chosen, at.page.load) == ((8, ""), r.Load.LOADING)
    assert at.page.notice.plain() == "There are no charts of Claims now: a team needs 5 people. This is the whole site."
    at.desk.answer("charts 8", Ok(ANSWER))
    assert (at.page.load, len(at.page.cards)) == (r.Load.READY, 9)
    at.review.do(i.ShowCharts())
    at.desk.answer("charts 8", Failed(Invalid("Charts can't show this period.", "Choose one of: 4.")))
    assert at.page.load is r.Load.ERROR  # of the site there is nothing to fall back to


def test_the_end_of_the_session_ends_the_charts(at: Charts) -> None:
    at.desk.answer("charts 8", Failed(AuthExpired("The session is over.", "Sign in again.")))
    assert at.review.page.error.plain() == "The session is over. Sign in again."
    at.review.sign_in()
    at.review.shows(r.QueuePage)


def test_an_answer_for_somebody_else_is_dropped(at: Charts) -> None:
    at.review.do(i.SignOut())
    _, late = at.desk.waiting.pop()
    at.review.sign_in()
    at.review.do(i.ShowCharts())
    late(Ok(ANSWER))
    assert at.page.cards == ()


def test_the_numbers_are_saved_once_they_have_come(at: Charts) -> None:
    at.review.do(i.ExportCharts("charts.csv"))
    assert at.desk.files == {}
    at.desk.answer("charts 8", Ok(ANSWER))
    at.review.do(i.ExportCharts("charts.csv"))
    assert b"Required notices complete" in at.desk.files["charts.csv"]
    assert at.page.note.plain().startswith("Saved Charts, 8 weeks from 05 Oct, Whole site, as of ")
    assert (at.page.note.plain().endswith(" as charts.csv."), at.page.exporting) == (True, False)


def test_an_opened_contact_is_not_left_for_the_charts() -> None:
    review = Review()
    review.opened()
    review.do(i.ShowCharts())
    review.shows(r.ContactPage)
    assert all(not what.startswith("charts") for what, _ in review.desk.waiting)


def test_days_before_the_first_drill_were_not_missed_and_are_no_zero() -> None:
    ran = point("2026-11-18", 1, passed=1)
    figures = ChartFigures(chart="drills", cases=1, points=[ran], whole=True, since="2026-11-18")
    (made,) = chart_cards(structs.replace(ANSWER, charts=[figures]))
    before, first = bars(made)["09 Nov"], bars(made)["16 Nov"]
    assert (before.value.plain(), before.said.plain()) == ("-", "Week of 09 Nov: no drills yet.")
    assert [one.plain() for one in before.figures if isinstance(one, Text)] == ["-"] * 3
    assert set(before.days) == {Day.BEFORE}
    assert first.days == (Day.BEFORE, Day.BEFORE, Day.PASSED, *(Day.NOT_RUN,) * 4)
    assert first.figures == (1, 0, 4)
    never = chart_cards(structs.replace(ANSWER, charts=[structs.replace(figures, points=[], cases=0, since="")]))[0]
    assert never.bars == ()  # the card says that nothing was counted
    older = chart_cards(structs.replace(ANSWER, charts=[structs.replace(figures, since=UNSET)]))[0]
    assert bars(older)["09 Nov"].days.count(Day.NOT_RUN) == 7
