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
        """A payment step was opened: digits that follow belong to it."""

    def pass_on(self, key: Sensitive[str]) -> None:
        """Pass on one digit, or `domain.payment.ERASE`. Nothing is kept; with nobody asking it is gone."""

    def end(self) -> None:
        """The step is over: whoever asked for digits is told, and gets no more."""


class NoTarget:
    """Where no payment page asks for digits: each one is gone as soon as it is typed."""

    wanted = False

    def begin(self) -> None:
        """Nothing: nobody is there to be told."""

    def pass_on(self, key: Sensitive[str]) -> None:
        """Nothing: the digit is kept nowhere."""

    def end(self) -> None:
        """Nothing: nobody was told of a beginning."""
