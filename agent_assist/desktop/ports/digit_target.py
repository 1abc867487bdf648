"""Whoever takes the digits that are typed during a payment step: the payment page's own helper, never a file."""

from __future__ import annotations

from typing import Protocol

from agent_assist.domain.sensitive import Sensitive


class DigitTarget(Protocol):
    """Passes digits on, from memory to memory. Calls come from the GUI thread and return at once."""

    @property
    def wanted(self) -> bool:
        """Whether somebody asked for digits."""

    def begin(self) -> None:
        """A payment step was opened."""

    def pass_on(self, key: Sensitive[str]) -> None:
        """Pass on one digit, or `domain.payment.ERASE`. Nothing is kept; with nobody asking it is gone."""

    def end(self) -> None:
        """The step is over."""


class NoTarget:
    """Nobody takes digits."""

    wanted = False

    def begin(self) -> None:
        """Nothing begins."""

    def pass_on(self, key: Sensitive[str]) -> None:
        """The digit is gone."""

    def end(self) -> None:
        """Nothing ends."""
