"""What a drill asks of an agent's desk. The desktop's own services fit; telephony knows no desktop."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import Choice, ConsentState
from agent_assist.domain.contact import Contact
from agent_assist.domain.steps import Step


class Calls(Protocol):
    """The calls that are live on this desktop."""

    def contacts(self) -> Sequence[Contact]:
        """Return the calls that are live, oldest first."""


class Records(Protocol):
    """What is known of each contact."""

    def file(self, contact: str) -> CaseFile | None:
        """Return what is known of a contact, or None."""


class Disclosure(Protocol):
    """The sentences an agent reads out."""

    def show(self, file: CaseFile, step: Step) -> object:
        """Show the sentence of a step; None when the step says nothing."""

    def mark_read(self, file: CaseFile, step: Step) -> None:
        """Write down that the sentence of this step was read."""


class Consent(Protocol):
    """Captures, takes back and disposes of the customer's answers."""

    def answer(self, file: CaseFile, purpose: str | None, state: ConsentState) -> bool:
        """Capture an answer, to the purpose that is asked for with None; False when it cannot follow the last one."""

    def withdraw(self, file: CaseFile, purpose: str | None) -> int:
        """Take back one purpose, or everything given with None; returns how many were taken back."""

    def dispose(self, file: CaseFile, choice: Choice) -> int:
        """Write what shall become of what was recorded before a withdrawal: keep, erase or undecided."""


class Payment(Protocol):
    """The payment step, during which nothing may be recorded."""

    def toggle(self, file: CaseFile) -> None:
        """Open the step, or end the open one."""


class Desk(Protocol):
    """The services of a signed-on desktop that a drill uses. Main thread only."""

    @property
    def calls(self) -> Calls:
        """The calls that are live on this desktop."""

    @property
    def records(self) -> Records:
        """What is known of each contact."""

    @property
    def disclosure(self) -> Disclosure:
        """The sentences an agent reads out."""

    @property
    def consent(self) -> Consent:
        """Captures, takes back and disposes of the customer's answers."""

    @property
    def payment(self) -> Payment:
        """Opens and ends the payment step."""

    def step_of(self, file: CaseFile | None) -> Step:
        """Return the next step of a contact."""
