"""What is known of a call, in tags of the policy: from its facts, and from the purposes that are on. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from agent_assist.domain.call_tags import CallTag, of_language
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import CUSTOMER, allowed_purposes
from agent_assist.domain.purpose import Purpose
from agent_assist.domain.steps import must_disclose, withdrawals

_OF_SINK = {"transcript": CallTag.TRANSCRIBED, "screen": CallTag.SCREENED}
"""What it says of a call that a purpose with this sink is on."""


def known_tags(file: CaseFile, purposes: Sequence[Purpose]) -> dict[str, str]:
    """Return every tag that holds on a call, with the id of the fact it rests on.

    The id is empty for what the first question of the call said, and for the purpose that the recording is for.

    Args:
        file: the contact's case file; where its places are unsound, the tags of its first question still count.
        purposes: those of the contact's pack.
    """
    known = dict.fromkeys(file.whereabouts.tags, "") | dict(file.tags)
    taken_back = withdrawals(file)
    if taken_back:
        known.setdefault(CallTag.SAYS_STOP, taken_back[0].event_id)
    for reading in file.readings:
        language = of_language(reading.language)
        if language:
            known.setdefault(language, reading.id)
    for purpose, rests_on in _on(file, purposes):
        for tag in _tags(purpose):
            known.setdefault(tag, rests_on)
    return known


def _tags(purpose: Purpose) -> tuple[str, ...]:
    return (*purpose.facts, *(_OF_SINK[sink] for sink in purpose.sinks if sink in _OF_SINK))


def _on(file: CaseFile, purposes: Iterable[Purpose]) -> Iterable[tuple[Purpose, str]]:
    """Yield the purposes that are on, each with what that rests on: the answer, or the sentence nobody objected to."""
    told = {one.id: one for one in purposes if _tags(one)}
    decision = file.decision
    if not told or decision is None:
        return
    disclosed = not must_disclose(file, told)
    allowed = allowed_purposes(decision.level, file.answers_of(CUSTOMER), told, disclosed=disclosed)
    for name, purpose in told.items():
        if name in allowed:
            answer = file.answers.get(name)
            read = file.readings[-1].id if file.readings else ""
            yield purpose, answer.event_id if answer else read
        elif name == file.whereabouts.purpose:
            yield purpose, ""
