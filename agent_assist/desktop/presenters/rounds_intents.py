"""What a supervisor can want of calibration rounds, and with that everything that the review window can ask for."""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters import intents


class ShowRounds(msgspec.Struct, frozen=True):
    """Show the calibration rounds, asked for anew."""


class SelectRound(msgspec.Struct, frozen=True):
    """Show one round."""

    round: str


class JudgeNext(msgspec.Struct, frozen=True):
    """Open the next contact of the shown round that is still to be judged."""


class PlanRound(msgspec.Struct, frozen=True):
    """Show the form that begins a round with the marked contacts; nothing is written yet."""


class ChooseMember(msgspec.Struct, frozen=True):
    """Let a supervisor judge in the round that is begun, or leave them out again."""

    account: str


class ChooseLastDay(msgspec.Struct, frozen=True):
    """How many days the round that is begun lasts, today not counted."""

    days: int


class BeginRound(msgspec.Struct, frozen=True):
    """Begin the round as the form says."""


RoundsIntent = ShowRounds | SelectRound | JudgeNext | PlanRound | ChooseMember | ChooseLastDay | BeginRound
"""What a supervisor can want of calibration rounds."""

SupervisorIntent = intents.ReviewIntent | RoundsIntent
"""Everything that the review window can ask for."""
