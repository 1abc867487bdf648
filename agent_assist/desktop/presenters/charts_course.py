"""The course of the charts' page: what is wanted of it, and what becomes of that. GUI thread; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.charts_export import as_csv, told_of
from agent_assist.desktop.presenters.charts_parts import SITE, team_name, weeks_name
from agent_assist.desktop.presenters.charts_state import ChartCard
from agent_assist.desktop.presenters.charts_view import chart_cards
from agent_assist.desktop.presenters.error_words import error_words, not_saved
from agent_assist.desktop.presenters.review_ties import ReviewTies
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.services.review_desk import while_signed_in
from agent_assist.domain.errors import AssistError, Invalid
from agent_assist.protocol.charts import ChartsAnswer

PERIODS: Final = (4, 8, 13, 26)
"""Periods that can be chosen, in weeks."""
_FIRST: Final = 8


@dataclass(frozen=True, slots=True)
class _Charts:
    """What is known of the charts. `asking` is the question under way, `answered` what the answer is to."""

    is_open: bool = False
    weeks: int = _FIRST
    team: str = ""
    asking: tuple[int, str] | None = None
    answer: ChartsAnswer | None = None
    cards: tuple[ChartCard, ...] = ()
    load: r.Load = r.Load.LOADING
    message: Text = EMPTY
    notice: Text = EMPTY
    note: Text = EMPTY
    exporting: bool = False

    @property
    def wanted(self) -> tuple[int, str]:
        return self.weeks, self.team


class ChartsCourse:
    """One question at a time; while it is answered the newest wish waits."""

    def __init__(self, ties: ReviewTies) -> None:
        self._desk, self._read, self._changed, self._failed = ties
        self._state = _Charts()

    @property
    def is_open(self) -> bool:
        """Whether the charts are what is looked at."""
        return self._state.is_open

    def handle(self, intent: i.ChartsIntent) -> None:
        """Do what the person wants of the charts; nothing while nobody is signed in."""
        if self._desk.signed_in is None:
            return
        match intent:
            case i.ShowCharts():
                self._state = replace(self._state, is_open=True)
                self._ask()
            case i.ChooseCharts(weeks, team):
                self._choose(weeks, team)
            case i.ExportCharts(file, picture):
                self._save(Path(file), picture)

    def leave(self) -> None:
        """Go back to the queue; the numbers stay, and are asked for anew when the charts are shown again."""
        self._state = replace(self._state, is_open=False, notice=EMPTY, note=EMPTY)

    def forget(self) -> None:
        """Forget everything: somebody else may sign in next."""
        self._state = _Charts()

    def _choose(self, weeks: int, team: str) -> None:
        if weeks in PERIODS and (weeks, team) != self._state.wanted:
            self._state = replace(self._state, weeks=weeks, team=team, notice=EMPTY, note=EMPTY)
            self._ask()

    def _ask(self) -> None:
        asked = self._state.wanted
        if self._state.asking is not None:
            return
        self._state = replace(self._state, asking=asked, load=r.Load.LOADING, message=EMPTY)

        def done(outcome: Outcome[ChartsAnswer]) -> None:
            if self._state.asking is None:
                return
            self._state = replace(self._state, asking=None)
            if asked != self._state.wanted:
                self._ask()
            elif isinstance(outcome, Failed):
                self._refused(outcome.error, asked[1])
            else:
                self._take(outcome.value)
            self._changed()

        self._desk.charts(*asked, while_signed_in(self._desk, done))

    def _take(self, answer: ChartsAnswer) -> None:
        counted = any(one.cases for one in answer.charts)
        self._state = replace(
            self._state,
            answer=answer,
            cards=chart_cards(answer),
            load=r.Load.READY if counted else r.Load.EMPTY,
            message=EMPTY if counted else say("No calls in these weeks. Choose a longer period."),
        )

    def _refused(self, error: AssistError, team: str) -> None:
        """Show why there are no numbers; a team that has become too small gives way to the whole site."""
        if team and isinstance(error, Invalid):
            told = say("There are no charts of {team} now: a team needs 5 people. This is the whole site.", team=team)
            self._state = replace(self._state, team="", notice=told)
            self._ask()
            return
        load = self._failed(error)
        if load is not None:
            told = error_words(error)
            self._state = replace(self._state, load=load, message=told)

    def _save(self, file: Path, picture: Callable[[], bytes] | None) -> None:
        answer = self._state.answer
        if answer is None or self._state.exporting or self._state.load is not r.Load.READY:
            return
        self._state = replace(self._state, exporting=True, note=EMPTY)

        def done(outcome: Outcome[Path]) -> None:
            if isinstance(outcome, Failed):
                note = not_saved(outcome.error)
            else:
                note = say("Saved {what} as {file}.", what=told_of(answer), file=outcome.value.name)
            self._state = replace(self._state, exporting=False, note=note)
            self._changed()

        data = picture if picture is not None else as_csv(answer, self._state.cards, self._read)
        self._desk.save(file, data, while_signed_in(self._desk, done))

    def page(self) -> r.ChartsPage:
        """Return the page as it is to be shown."""
        state, answer = self._state, self._state.answer
        # numbers of another wish are not shown under the words of this one
        current = answer is not None and (answer.weeks, answer.team) == state.wanted
        names = answer.teams if answer is not None else []
        if state.team and state.team not in names:
            names = [*names, state.team]
        cards = state.cards if current and state.load is not r.Load.EMPTY else ()
        return r.ChartsPage(
            load=state.load,
            message=say("Adding up the numbers …") if state.load is r.Load.LOADING else state.message,
            chosen=state.wanted,
            weeks=tuple((many, weeks_name(many)) for many in PERIODS),
            teams=tuple((name, team_name(name or SITE)) for name in ("", *names)),
            cards=cards,
            told=told_of(answer) if answer is not None and cards else EMPTY,
            as_of=say("As of {at}", at=wording.day_time(answer.now_ms)) if answer is not None and cards else EMPTY,
            notice=state.notice,
            note=state.note,
            exporting=state.exporting,
        )
