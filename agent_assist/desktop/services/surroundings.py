"""What an agent's desk needs from outside. GUI thread only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct, field

from agent_assist.desktop.ports.contact_store import ContactStore
from agent_assist.desktop.ports.digit_target import DigitTarget, NoTarget
from agent_assist.desktop.runtime.failing import Failing
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.services.audit import Auditing
from agent_assist.desktop.services.house import House
from agent_assist.domain.clock import Clock
from agent_assist.domain.facts import Actor
from agent_assist.policy import Pack
from agent_assist.policy.scripts import ScriptShelf
from agent_assist.telephony.ports.recorder import Recorder


class Surroundings(Struct, frozen=True):
    """What a desk needs from outside.

    Args:
        lane: the store lane.
        store: the cache; touched only on the lane.
        recorder: the call recorder.
        pack: the policy pack in force.
        shelf: the scripts.
        house: house settings.
        clock: time.
        actor: who works here.
        receipts: folder for receipts that are signed here.
        caller_text: makes what a telephone says of a caller safe to store.
        digits: where digits go that are typed in a payment step.
        auditing: how finished recordings are audited; None where none can be fetched.
        failing: remembers which part fails, so that the others go on.
        ahead: does something on another thread that the screen would wait for else.
    """

    lane: Lane
    store: ContactStore
    recorder: Recorder
    pack: Pack
    shelf: ScriptShelf
    house: House
    clock: Clock
    actor: Actor
    receipts: Path
    caller_text: Callable[[str], str]
    digits: DigitTarget = field(default_factory=NoTarget)
    auditing: Auditing | None = None
    failing: Failing = field(default_factory=Failing)
    ahead: Callable[[Callable[[], object]], object] = lambda _job: None
