"""A coaching note that follows a decision: words from whoever decided a flag to the agent (ADR 57). GUI thread only."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.review_desk import Counted, OpenedContact, ReviewDesk, no_words
from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts import Fact
from agent_assist.domain.facts.review import CoachingNoted
from agent_assist.domain.review import ANSWER_MOST, FlagKind


def add_note(
    desk: ReviewDesk, opened: OpenedContact, flag: str, text: str, done: Callable[[Outcome[Counted]], None]
) -> None:
    """Write a note down and send it, then fetch the contact again: only there it stands whether it counts.

    Args:
        desk: where the supervisor is signed in.
        opened: the contact.
        flag: a flag of it, whose decision in force is this supervisor's.
        text: for the agent; made safe to store first.
        done: gets the contact, and whether the server counts the note; BadInput for a text that cannot be kept, Gone
            where it could not be erased with the person.
    """
    safe = desk.truncate(text.strip())
    if not safe or len(safe) > ANSWER_MOST or flag not in frozenset(FlagKind):
        done(Failed(BadInput("This note can't be sent.", "Write 1 to 2,000 characters.")))
        return
    if opened.subject is None:
        done(Failed(no_words()))
        return

    def look(fact: Fact) -> None:
        def again(outcome: Outcome[OpenedContact]) -> None:
            if isinstance(outcome, Failed):
                done(outcome)
                return
            done(Ok(Counted(outcome.value, any(one.id == fact.id for one in outcome.value.facts))))

        desk.again(opened, again)

    desk.record(opened.file.contact_id, CoachingNoted(flag=FlagKind(flag), text=safe), None, look, done, opened.subject)
