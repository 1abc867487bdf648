"""May this writer say this about this contact? Pure; the server asks it of every event before anything follows.

What is allowed is declared by the kinds (`Rules`); everything else is refused, with a reason that says nothing of the
event's content.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from msgspec import Struct

from agent_assist.domain.facts.body import About, FactBody, Writer
from agent_assist.domain.facts.fact import Actor, Role

_CONTACT_KEY: Final = "contact."
_BOX: Final = {"kid", "n", "c"}


def key_id(contact: str) -> str:
    """Return the id of the one key that closes the personal values of a contact."""
    return _CONTACT_KEY + contact


def contact_of_key(kid: str) -> str:
    """Return the contact whose key this is; empty for an id of another form."""
    return kid.removeprefix(_CONTACT_KEY) if kid.startswith(_CONTACT_KEY) else ""


class Refusal(StrEnum):
    """Why an event has no effect: the codes of `event_refused` (docs/evidence-format.md)."""

    UNKNOWN_KIND = "unknown_kind"
    UNREADABLE = "unreadable"
    BAD_CONTACT = "bad_contact"
    WRONG_ACTOR = "wrong_actor"
    WRONG_WRITER = "wrong_writer"
    WRONG_SUBJECT = "wrong_subject"
    NO_CONTACT = "no_contact"
    FOREIGN_CONTACT = "foreign_contact"
    FOREIGN_KEY = "foreign_key"
    MISFIT = "misfit"
    NO_FLAG = "no_flag"
    NOT_OPENED = "not_opened"
    OWN_CALL = "own_call"
    DECIDED = "decided"
    NOT_DECIDED = "not_decided"
    DISPUTED = "disputed"
    TOO_LATE = "too_late"
    FIRST_DECIDER = "first_decider"
    GAVE_OPINION = "gave_opinion"
    NOT_ASKABLE = "not_askable"
    NOT_ASKED = "not_asked"
    NOT_BLIND = "not_blind"
    NOT_DECIDER = "not_decider"
    NO_ROUND = "no_round"
    ROUND_CLOSED = "round_closed"
    NO_ERASURE = "no_erasure"
    NOT_OUR_LOG = "not_our_log"


WHY: Final[Mapping[Refusal, str]] = {
    Refusal.UNKNOWN_KIND: "This server does not know this kind of fact. Update the server.",
    Refusal.UNREADABLE: "The body does not say what its kind must say.",
    Refusal.BAD_CONTACT: "The contact is not an id.",
    Refusal.WRONG_ACTOR: "The actor is not who sends: neither this device's agent nor a supervisor who is signed in.",
    Refusal.WRONG_WRITER: "This kind of fact is written by somebody else.",
    Refusal.WRONG_SUBJECT: "This kind of fact is not about that.",
    Refusal.NO_CONTACT: "There is no such contact.",
    Refusal.FOREIGN_CONTACT: "The contact belongs to another agent.",
    Refusal.FOREIGN_KEY: "A personal value is not closed with the key of this contact.",
    Refusal.MISFIT: "The values do not fit the one who wrote them.",
    Refusal.NO_FLAG: "The contact has no such flag.",
    Refusal.NOT_OPENED: "The contact was not opened before.",
    Refusal.OWN_CALL: "Nobody reviews their own call.",
    Refusal.DECIDED: "Somebody else has decided this flag already.",
    Refusal.NOT_DECIDED: "There is no decision that speaks against the agent, so there is nothing to dispute.",
    Refusal.DISPUTED: "This flag was disputed before. A flag can be disputed once.",
    Refusal.TOO_LATE: "The organisation's time to dispute this decision is over.",
    Refusal.FIRST_DECIDER: "The agent disputed this person's decision, so somebody else decides the flag.",
    Refusal.GAVE_OPINION: "This person gave the second opinion on this flag, so somebody else decides it.",
    Refusal.NOT_ASKABLE: "A second opinion is asked for once, by whoever decided the flag, and on a recent decision.",
    Refusal.NOT_ASKED: "Nobody asks for a second opinion on this flag, or somebody else has given it.",
    Refusal.NOT_BLIND: "The first decision was sent to this person or computer before, so somebody else decides.",
    Refusal.NOT_DECIDER: "A coaching note is written by whoever made the decision in force on this flag.",
    Refusal.NO_ROUND: "There is no such round, or it names a flag, a supervisor or an end that a round cannot have.",
    Refusal.ROUND_CLOSED: "The round is over, this person is not in it, or has judged this flag already.",
    Refusal.NO_ERASURE: "There is no such erasure.",
    Refusal.NOT_OUR_LOG: "The checkpoints are not signed by this server.",
}
"""Each reason in words, for the desktop's log and for IT."""


class Sender(Struct, frozen=True):
    """Who sent an event to the server, as the server knows it.

    Args:
        agent: account of the device's agent.
        supervisor: account of the supervisor whose session came with it; empty without one.
    """

    agent: str
    supervisor: str = ""

    def writer(self, actor: Actor) -> Writer | None:
        """Return what the actor is to the server; None for one that the sender is not."""
        if actor.role is Role.SYSTEM:
            return Writer.DESKTOP
        if actor.role is Role.AGENT:
            return Writer.AGENT if actor.id == self.agent else None
        return Writer.SUPERVISOR if self.supervisor and actor.id == self.supervisor else None


def refusal(body: FactBody, writer: Writer, contact: str, owner: str | None, sender: Sender) -> Refusal | None:
    """Return why the kind's rules refuse a fact; None where they allow it.

    Args:
        body: its typed values.
        writer: who wrote it.
        contact: what it is about; empty for nothing.
        owner: the agent whose contact it is; None for a contact that is not known yet.
        sender: who sent it.
    """
    rules = body.RULES
    if writer not in rules.writers:
        return Refusal.WRONG_WRITER
    if (About.CONTACT if contact else About.NOTHING) not in rules.about:
        return Refusal.WRONG_SUBJECT
    if contact and writer is Writer.SUPERVISOR and owner is None:
        return Refusal.NO_CONTACT
    if contact and writer is Writer.SUPERVISOR and owner == sender.supervisor:
        return Refusal.OWN_CALL
    if contact and writer in {Writer.AGENT, Writer.DESKTOP} and owner not in {None, sender.agent}:
        return Refusal.FOREIGN_CONTACT
    return Refusal.MISFIT if body.misfit(writer, contact) else None


def closed_as_declared(body: FactBody, values: Mapping[str, object], contact: str) -> bool:
    """Tell whether the personal values are those that the kind declares, closed with the key of its own contact.

    Args:
        body: the typed values.
        values: the body as it came.
        contact: what the fact is about.
    """
    if body.RULES.born_closed and any(
        values.get(name) not in {None, "", *body.OWN_WORDS} for name in body.RULES.closed
    ):
        return False
    if "personal" not in values:
        return True
    closed = values["personal"]
    if not contact or not isinstance(closed, dict) or not set(closed) <= set(body.RULES.closable):
        return False
    own = key_id(contact)
    return all(isinstance(box, dict) and set(box) == _BOX and box["kid"] == own for box in closed.values())
