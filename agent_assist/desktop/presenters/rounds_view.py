"""From the server's calibration rounds to what is shown of them (ADR 56). Pure. No figure is about one person."""

from __future__ import annotations

from collections.abc import Collection

from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.rounds_state import CaseLine, RoundLine, RoundShown
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.domain.agreement import LEAST_JUDGEMENTS
from agent_assist.protocol.calibration import Case, Round, RoundsAnswer

CaseOf = tuple[str, str, str]
"""Round, contact and kind of flag."""
_AGENTS_SEE = say("Opening a contact is logged. Its agent sees that it was opened for a calibration round.")
_SENT_BEFORE = say("You can't judge the rest: a decision on it was sent to you or this computer.")
_NOT_YOURS = say("You started this round, but you don't judge in it. Judgements are shown only to those who do.")
_ALL_DONE = say("You have judged everything here. The result comes when all have finished, or when the round ends.")


def to_judge(one: Round, written: Collection[CaseOf]) -> list[Case]:
    """Return the flags of a round that who asked can still judge.

    Args:
        one: the round.
        written: what they judged on this computer, and the server may not have yet.
    """
    if one.over:
        return []
    return [x for x in one.cases if x.blind and not x.mine and (one.id, x.contact, x.flag) not in written]


def round_line(one: Round, written: Collection[CaseOf], selected: str) -> RoundLine:
    """Return a round as a line of the list."""
    waiting = len(to_judge(one, written))
    return RoundLine(
        id=one.id,
        title=say("Round of {day}", day=wording.day(one.begun_ms)),
        told=_told(one, waiting),
        ends=_ends(one),
        waits=waiting > 0,
        selected=one.id == selected,
    )


def round_shown(one: Round, written: Collection[CaseOf]) -> RoundShown:
    """Return the round that is looked at, with its result where it is over and one was in it."""
    waiting = len(to_judge(one, written))
    members = say("Judged by {names}.", names=", ".join(one.members))
    result = one.over and one.member
    judged = any(case.mine or (one.id, case.contact, case.flag) in written for case in one.cases)
    next_one = say("Judge the next flag") if judged else say("Judge the first flag")
    return RoundShown(
        title=say("Round of {day}, started by {name}", day=wording.day(one.begun_ms), name=one.by),
        about=(members, _finished(one), _ends(one)),
        lines=tuple(_case(one, case, written) for case in one.cases),
        judge=next_one if waiting else EMPTY,
        note=EMPTY if one.over and one.member else _note(one, waiting, written),
        result=_alike(one) if result else EMPTY,
        kappa=_kappa(one) if result else EMPTY,
        meaning=_meaning(one.judgements) if result and one.kappa is not None else EMPTY,
    )


def why_not(answer: RoundsAnswer, of: CaseOf, decision: str) -> Text:
    """Return why a judgement that was sent does not count, as far as the server's answer tells; empty where it does."""
    found = next((one for one in answer.rounds if one.id == of[0]), None)
    case = next((x for x in found.cases if (x.contact, x.flag) == of[1:]), None) if found is not None else None
    if found is None or case is None:
        return say("The server doesn't know this round, so the judgement doesn't count.")
    if case.mine == decision:
        return EMPTY
    if case.mine:
        return say("You had judged this flag before: {decision}. That counts.", decision=_decision(case.mine))
    if found.over:
        return say("The round is over, so the judgement doesn't count.")
    return say("It doesn't count: a decision on this flag was sent to you or this computer before.")


def _told(one: Round, waiting: int) -> Text:
    if one.over:
        return say("See the result") if one.member else say("Over")
    if waiting:
        return say_count("1 flag for you to judge", "{n} flags for you to judge", waiting)
    return _finished(one)


def _finished(one: Round) -> Text:
    return say("{n} of {all} supervisors have finished.", n=one.finished, all=len(one.members))


def _ends(one: Round) -> Text:
    at = wording.day_time(one.over_ms)
    return say("Over since {at}", at=at) if one.over else say("Ends {at} at the latest", at=at)


def _note(one: Round, waiting: int, written: Collection[CaseOf]) -> Text:
    if not one.member:
        return _NOT_YOURS
    if waiting:
        return _AGENTS_SEE
    done = all(case.mine or (one.id, case.contact, case.flag) in written for case in one.cases)
    return _ALL_DONE if done else _SENT_BEFORE


def _case(one: Round, case: Case, written: Collection[CaseOf]) -> CaseLine:
    judgements = tuple((x.by, _decision(x.decision)) for x in sorted(case.judgements, key=lambda x: x.by.casefold()))
    told, tone = _standing(one, case, written)
    return CaseLine(wording.flag_title(case.flag), call_of(case.number, case.opened_ms), told, tone, judgements)


def _standing(one: Round, case: Case, written: Collection[CaseOf]) -> tuple[Text, str]:
    if one.over and one.member:
        if len(case.judgements) < 2:  # noqa: PLR2004 - one alone agrees with nobody
            return say("judged by too few to compare"), "text2"
        alike = len({x.decision for x in case.judgements}) == 1
        return (say("judged alike"), "ok") if alike else (say("judged differently"), "unc")
    if case.mine:
        return say("you: {decision}", decision=_decision(case.mine)), "text2"
    if (one.id, case.contact, case.flag) in written:
        return say("written here, not confirmed yet"), "text2"
    if not one.member or one.over:
        return EMPTY, "text2"
    return (say("for you to judge"), "accent") if case.blind else (say("not yours: you know a decision"), "text2")


def call_of(number: str, opened_ms: int) -> Text:
    """Return in words which call it is: the masked number, where there is one, and when it began."""
    at = wording.day_time(opened_ms)
    return say("{one} · {other}", one=number, other=at) if number else at


def _alike(one: Round) -> Text:
    if not one.counted:
        return say("No flag was judged by two or more, so there is nothing to compare.")
    return say("{n} of {all} flags judged alike", n=one.alike, all=one.counted)


def _kappa(one: Round) -> Text:
    if one.kappa is not None:
        return say("Kappa {figure}", figure=f"{one.kappa / 1000:.2f}")
    if one.judgements < LEAST_JUDGEMENTS:
        return say(
            "Kappa: too few to say. {n} judgements can be compared, at least {least} are needed.",
            n=one.judgements,
            least=LEAST_JUDGEMENTS,
        )
    return say("Kappa is not defined here: all {n} judgements are the same.", n=one.judgements)


def _meaning(many: int) -> Text:
    return say(
        "Agreement beyond chance: 1 is full agreement, 0 is what chance alone gives. From {n} judgements.", n=many
    )


def _decision(word: str) -> Text:
    return wording.decision_name(word)
