"""What is shown of calibration rounds, as frozen values (ADR 56)."""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters.text import EMPTY, Text


class RoundLine(msgspec.Struct, frozen=True):
    """A round in the list.

    Args:
        id: which round.
        title: when it began.
        told: what there is to do, or how it stands.
        ends: when it ends, or when it was over.
        waits: whether there is something to judge.
        selected: whether it is the one that is shown.
    """

    id: str
    title: Text
    told: Text
    ends: Text
    waits: bool = False
    selected: bool = False


class CaseLine(msgspec.Struct, frozen=True):
    """One flag of a round.

    Args:
        flag: what it is called.
        call: of which call it is.
        told: how it stands: judged, still to be judged, judged alike.
        tone: colour of `told`: text2, accent, ok or unc.
        judgements: each member's, in the order of their names; empty before the round is over.
    """

    flag: Text
    call: Text
    told: Text
    tone: str = "text2"
    judgements: tuple[tuple[str, Text], ...] = ()


class RoundShown(msgspec.Struct, frozen=True):
    """The round that is looked at.

    Args:
        title: when it began, and who began it.
        about: who judges in it, how many have finished, when it ends.
        lines: its flags.
        judge: words of the button that opens the next contact; empty where nothing is to be judged.
        note: what opening means, or why nothing is to be judged.
        result: how many flags were judged alike; empty before the round is over.
        kappa: agreement beyond chance, or why there is no figure.
        meaning: how to read it, and of how many judgements it is.
    """

    title: Text
    about: tuple[Text, ...]
    lines: tuple[CaseLine, ...]
    judge: Text = EMPTY
    note: Text = EMPTY
    result: Text = EMPTY
    kappa: Text = EMPTY
    meaning: Text = EMPTY


class RoundPlan(msgspec.Struct, frozen=True):
    """The form that begins a round.

    Args:
        title: of how many flags.
        lines: its flags.
        people: (account, name, chosen) of each supervisor who can judge in it.
        days: (days from today, words, chosen) of each last day that can be chosen.
        missing: what is still missing; empty for nothing.
        note: what the person should know before it begins.
        can_begin: whether it can be begun now.
    """

    title: Text
    lines: tuple[CaseLine, ...]
    people: tuple[tuple[str, str, bool], ...]
    days: tuple[tuple[int, Text, bool], ...]
    missing: Text = EMPTY
    note: Text = EMPTY
    can_begin: bool = False


class RoundsView(msgspec.Struct, frozen=True):
    """The rounds, and beside them the one that is looked at or the form that begins one; `busy` while one waits."""

    rows: tuple[RoundLine, ...] = ()
    shown: RoundShown | None = None
    plan: RoundPlan | None = None
    more: Text = EMPTY
    """That older rounds are left out."""
    busy: bool = False
