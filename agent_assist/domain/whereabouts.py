"""What a contact's facts say of where its people are and what the recording is for. Pure.

A program that was restarted in mid-call asks the policy again from here. What cannot be read makes the whole unsound,
and then no place counts as known: a place that is forgotten could make a rule looser.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from msgspec import Struct, field
from msgspec.structs import replace

from agent_assist.domain.binding import Evidence
from agent_assist.domain.consent import CUSTOMER
from agent_assist.domain.facts.places import AskedQuestion

EVIDENCE = frozenset(one.value for one in Evidence)
"""How a place can be known; the words of the policy question."""
_BEGINNING = "incoming"


class KnownPlace(NamedTuple):
    """A code and how it is known, one of EVIDENCE."""

    code: str
    evidence: str


class Whereabouts(Struct, frozen=True):
    """Where people are.

    Args:
        places: known places by person; a person of unknown whereabouts has an empty tuple.
        purpose: what the recording is for; empty before the first decision.
        tags: tags of the first question: what is known of the line, and of who calls whom.
        sound: everything could be read.
    """

    places: Mapping[str, tuple[KnownPlace, ...]] = field(default_factory=dict)
    purpose: str = ""
    tags: tuple[str, ...] = ()
    sound: bool = True

    @property
    def customer(self) -> tuple[str, ...]:
        """Where the customer is, as it was said, each code once; empty where nothing sound is known."""
        return tuple(dict.fromkeys(one.code for one in self.places.get(CUSTOMER, ()))) if self.sound else ()

    def asked(self, trigger: str, question: AskedQuestion | None) -> Whereabouts:
        """A decision: the first one says what was known of the customer before anybody spoke.

        A question that could not be read (None) leaves the whole in doubt.
        """
        if trigger != _BEGINNING:
            return self
        if question is None or not question.purpose:
            return self.doubted()
        found = [_known(code, evidence) for code, evidence in question.customer]
        places = tuple(one for one in found if one is not None)
        sound = self.sound and len(places) == len(found)
        return replace(self._with(CUSTOMER, places), purpose=question.purpose, tags=question.facts, sound=sound)

    def learned(self, party: str, code: str, evidence: str) -> Whereabouts:
        """A place was learned: it takes the place of what the same person's same kind of evidence said."""
        place = _known(code, evidence)
        if place is None:
            return replace(self, sound=False)
        kept = tuple(one for one in self.places.get(party, ()) if one.evidence != place.evidence)
        return self._with(party, (*kept, place))

    def joined(self, party: str) -> Whereabouts:
        """Somebody joined, of unknown whereabouts."""
        return self._with(party, ())

    def left(self, party: str) -> Whereabouts:
        """Somebody left; their place counts no more."""
        return replace(self, places=MappingProxyType({p: found for p, found in self.places.items() if p != party}))

    def now_for(self, purpose: str) -> Whereabouts:
        """The recording is now for another purpose; the places stay as they are known."""
        return replace(self, purpose=purpose)

    def doubted(self) -> Whereabouts:
        """Something about it could not be read: from now on no place counts as known."""
        return replace(self, sound=False)

    def _with(self, party: str, places: tuple[KnownPlace, ...]) -> Whereabouts:
        return replace(self, places=MappingProxyType({**self.places, party: places}))


def _known(code: str, evidence: str) -> KnownPlace | None:
    return KnownPlace(code, evidence) if code and evidence in EVIDENCE else None
