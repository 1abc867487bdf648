"""What the facts of a call let the program know by itself, in the words of the policy's tags. Pure.

A tag stands from the fact that tells it on, with the id of that fact: a duty can then name what it rests on. A tag
that is not here is not denied; nobody has seen it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from agent_assist.domain.recorder import RecorderState
from agent_assist.domain.releases import HEALTH


class CallTag(StrEnum):
    """Tags of a policy pack that facts of the call set by themselves."""

    MINOR = "minor_suspected"
    """The caller may be a child."""
    SAYS_STOP = "customer_says_stop"
    """A consent was taken back."""
    OUTBOUND = "outbound_call"
    """The agent made the call."""
    RECORDED = "audio_recording"
    """A recorder runs, or nobody can say that it does not."""
    CARD = "payment_card"
    """A payment step was opened."""
    HEALTH = "health_data"
    """A note held something about health."""
    TRANSCRIBED = "transcript_ai"
    """A purpose whose sink is a transcript is on."""
    SCREENED = "screen_recording"
    """A purpose whose sink is the agent's screen is on."""
    MARKETING = "marketing_call"
    """The recording is for a purpose that says so (`facts` of purposes.toml)."""
    ABROAD = "cross_border_transfer"
    """Agent or recorder is outside of the area of the customer's law."""
    AGENT_ABROAD = "offshore_agent"
    """The agent is."""


class CallMark(StrEnum):
    """Tags that only the agent can know: one key each."""

    VULNERABLE = "vulnerable_customer"
    IN_DOUBT = "understanding_in_doubt"
    ASKS_IF_AI = "customer_asks_if_ai"
    REPRESENTS = "represents_somebody"


def with_tag(known: Mapping[str, str], tag: str, fact: str) -> Mapping[str, str]:
    """Return tags by the id of the fact that first told each, with one more; the first fact stands."""
    return known if tag in known else MappingProxyType({**known, tag: fact})


_MAY_RECORD = frozenset({RecorderState.RECORDING, RecorderState.MASKED, RecorderState.UNCONFIRMED})


def of_recorder(state: RecorderState) -> str:
    """Return the tag that a recorder's state sets, or an empty text; what nobody could confirm counts as recording."""
    return CallTag.RECORDED if state in _MAY_RECORD else ""


LANGUAGE = "language_"
"""Begins the tag of a language in which a sentence was read; its code follows: `language_es`."""
_CODE = re.compile(r"[a-z]{2,3}", re.ASCII)


def of_language(tag: str) -> str:
    """Return the tag of a language, an empty text for what is none; a region or a script makes no other language.

    Args:
        tag: BCP 47, such as `es` or `es-MX`.
    """
    code = tag.partition("-")[0].lower()
    return f"{LANGUAGE}{code}" if _CODE.fullmatch(code) else ""


def is_language(tag: str) -> bool:
    """Tell whether a tag is that of a language."""
    return tag.startswith(LANGUAGE) and _CODE.fullmatch(tag.removeprefix(LANGUAGE)) is not None


def of_note(kinds: Iterable[str]) -> str:
    """Return the tag that the kinds found in a note set, or an empty text."""
    return CallTag.HEALTH if HEALTH in kinds else ""
