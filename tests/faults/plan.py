"""What happens in a fault run: pure, from a seed, so that any run can be run again."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

from agent_assist.domain.recorder import RecorderCommand

if TYPE_CHECKING:
    from collections.abc import Collection

    from tests.faults.rig import Fault

ROUNDS = 3
_WEIGHTS = {
    RecorderCommand.PAUSE: 5,
    RecorderCommand.RESUME: 3,
    RecorderCommand.STOP: 2,
    RecorderCommand.START: 2,
    RecorderCommand.MASK_CUSTOMER: 2,
    RecorderCommand.MASK_AGENT: 2,
}


@dataclass(frozen=True)
class Say:
    """Give a command, and wait for its answer or not."""

    command: RecorderCommand
    waits: bool = True


@dataclass(frozen=True)
class Answer:
    """Wait for the answers that are owed."""


@dataclass(frozen=True)
class Harm:
    """Inject a fault."""

    fault: Fault
    variant: int


@dataclass(frozen=True)
class Heal:
    """End the faults that last."""


@dataclass(frozen=True)
class Wait:
    """Let time pass."""

    ms: int


@dataclass(frozen=True)
class Outlast:
    """Wait until a lost connection shows."""


Move = Say | Answer | Harm | Heal | Wait | Outlast


def plan(
    seed: int, commands: Collection[RecorderCommand], faults: Collection[Fault], down: Collection[Fault]
) -> list[Move]:
    """Return the moves of a run. The first fault goes through the list with the seed, so that none is left out."""
    dice = random.Random(seed)  # noqa: S311 - repeatable
    able = sorted(commands)
    ordered = sorted(faults)
    moves: list[Move] = [Say(RecorderCommand.START)]
    for number in range(ROUNDS):
        first = ordered[seed % len(ordered)] if number == 0 else dice.choice(ordered)
        at = dice.choice(["before", "between", "after"] if number == 0 else ["before", "between", "after", "never"])
        command = dice.choices(able, [_WEIGHTS[one] for one in able])[0]
        harm = [Harm(first, dice.randrange(60))]
        second = [Harm(dice.choice(ordered), dice.randrange(60))] if dice.random() < 0.2 else []
        tail: list[Move] = [Outlast()] if {one.fault for one in harm} & set(down) and dice.random() < 0.6 else []
        if at == "before":
            moves += [*harm, *tail, Wait(dice.randrange(0, 120))]
        moves.append(Say(command, waits=False))
        if at == "between":
            moves += [Wait(dice.randrange(0, 60)), *harm]
        if dice.random() < 0.85:
            moves.append(Answer())
        if at == "after":
            moves += [*harm, *tail]
        moves += [*second, Wait(dice.randrange(100, 700))]
        if dice.random() < 0.6:
            moves += [Heal(), Wait(dice.randrange(50, 400))]
    return [*moves, Answer(), Heal(), Wait(300), Say(RecorderCommand.STOP), Wait(300)]
