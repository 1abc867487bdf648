"""Calibration rounds at a supervisor's desk: the list, judging a flag, beginning a round (ADR 56). GUI thread only.

What is written is kept and sent like any other fact. Where the server cannot be reached it is sent later, once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from agent_assist.desktop.ports.server_link import ServerLink
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.review_desk import Done, Flush, OpenedContact, ReviewDesk
from agent_assist.domain.errors import Gone, Offline
from agent_assist.domain.facts import Fact, FactBody
from agent_assist.domain.facts.calibration import CalibrationBegun, CalibrationJudged, RoundCase
from agent_assist.domain.review import FlagKind, ReviewDecision, ReviewReason
from agent_assist.protocol.calibration import RoundsAnswer


class Judged(NamedTuple):
    """What a member judges: the round's id, the contact, the kind of flag, and the decision."""

    round: str
    contact: str
    flag: str
    decision: ReviewDecision


class Written(NamedTuple):
    """A fact about a round that is written on this computer.

    Args:
        fact: its id; empty where the server could not be reached.
        answer: the rounds as the server tells them since; None where it could not be reached: the fact is kept, and
            sent as soon as it can be.
    """

    fact: str
    answer: RoundsAnswer | None


class CalibrationDesk:
    """The rounds of who is signed in.

    Args:
        desk: the supervisor's desk, which writes and opens.
        net: the lane that owns the link.
        link: the server.
        flush: sends what waits, with the session.
    """

    def __init__(self, desk: ReviewDesk, net: Lane, link: ServerLink, flush: Flush) -> None:
        self._desk = desk
        self._net, self._link = net, link
        self._flush = flush

    def rounds(self, done: Done[RoundsAnswer]) -> None:
        """Send what waits, so that no judgement of before is missing, then fetch the rounds.

        Raises:
            Forbidden: nobody is signed in.
        """
        session = self._desk.session()

        def sent(_outcome: Outcome[None]) -> None:
            self._net.submit(lambda: self._link.rounds(session), done)

        self._flush(sent)

    def open(self, contact: str, done: Done[OpenedContact]) -> None:
        """Open a contact of a round; its agent is told, and why."""
        self._desk.open(contact, ReviewReason.CALIBRATION, done)

    def judge(self, judged: Judged, done: Done[Written]) -> None:
        """Write a judgement and send it. `done` gets Gone for a flag of a newer version.

        Raises:
            Forbidden: nobody is signed in.
        """
        if judged.flag not in frozenset(FlagKind):
            done(Failed(Gone("This flag comes from a newer version.", "Update Agent Assist, then judge it.")))
            return
        body = CalibrationJudged(round=judged.round, flag=FlagKind(judged.flag), decision=judged.decision)
        self._write(judged.contact, body, done)

    def begin(
        self, cases: Sequence[tuple[str, str]], members: Sequence[str], ends_ms: int, done: Done[Written]
    ) -> None:
        """Write that a round begins, and send it.

        Args:
            cases: contact and kind of flag of each, 1 to 10; each kind is one of FlagKind.
            members: accounts of who judges, 2 to 8.
            ends_ms: when it is over at the latest, milliseconds since 1970 UTC.
            done: gets the id of the round.

        Raises:
            Forbidden: nobody is signed in.
        """
        flags = tuple(RoundCase(contact=contact, flag=FlagKind(flag)) for contact, flag in cases)
        self._write("", CalibrationBegun(cases=flags, members=tuple(members), ends=ends_ms), done)

    def _write(self, contact: str, body: FactBody, done: Done[Written]) -> None:
        session = self._desk.session()

        def failed(outcome: Failed) -> None:
            """Tell that the fact is kept where only the line is missing."""
            done(Ok(Written("", None)) if isinstance(outcome.error, Offline) else outcome)

        def sent(fact: Fact) -> None:
            def told(outcome: Outcome[RoundsAnswer]) -> None:
                if isinstance(outcome, Failed):
                    failed(outcome)
                else:
                    done(Ok(Written(fact.id, outcome.value)))

            self._net.submit(lambda: self._link.rounds(session), told)

        self._desk.record(contact, body, None, sent, failed, None)
