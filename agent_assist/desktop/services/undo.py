"""Taking back what the agent entered last (ADR 33). GUI thread only."""

from __future__ import annotations

from agent_assist.desktop.services.consent import Consent
from agent_assist.desktop.services.turns import Turns
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.clock import Clock
from agent_assist.domain.last_act import LastAct, last_act


class Undo:
    """Takes back the newest entry of a contact, while its ten seconds run.

    Args:
        consent: corrects answers, and asks again.
        turns: applies the rules without a slip.
        clock: time.
    """

    def __init__(self, consent: Consent, turns: Turns, clock: Clock) -> None:
        self._consent = consent
        self._turns = turns
        self._clock = clock

    def open(self, file: CaseFile | None) -> LastAct | None:
        """Return what can be taken back now; None for nothing, and once the call is over."""
        if file is None or not file.state.live:
            return None
        return last_act(file, self._clock.now_ms())

    def take_back(self, file: CaseFile) -> None:
        """Take back what `open` names, or do nothing: an answer is open for another one, the rest is taken back."""
        act = self.open(file)
        if act is None:
            return
        if act.fact is not None:
            self._turns.take_back(file, act.fact)
        elif act.by_answer:
            self._consent.reopen(file, None)
        else:
            self._consent.ask_again(file, act.answers)
