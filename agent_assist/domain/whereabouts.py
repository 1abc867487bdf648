"""What a contact's facts say of where its people are and what the recording is for. Pure.

A program that was restarted in mid-call asks the policy again from here. What cannot be read makes the whole unsound,
and then no place counts as known: a place that is forgotten could make a rule looser.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from agent_assist.domain.body import Body, Unreadable
from agent_assist.domain.consent import CUSTOMER

EVIDENCE = frozenset({"stated", "account", "carrier", "area_code"})
"""How a place can be known; the words of the policy question."""
_BEGINNING = "incoming"


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A code and how it is known, one of EVIDENCE."""

    code: str
    evidence: str


@dataclass(frozen=True, slots=True)
class Whereabouts:
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

    def asked(self, trigger: str, body: Body) -> Whereabouts:
        """A decision: the first one says what was known of the customer before anybody spoke."""
        if trigger != _BEGINNING:
            return self
        question = body.values.get("question")
        if not isinstance(question, Mapping):
            return self.doubted()
        customer, purpose, facts = question.get("customer"), question.get("purpose"), question.get("facts", ())
        if not (isinstance(customer, list | tuple) and isinstance(purpose, str) and isinstance(facts, list | tuple)):
            return self.doubted()
        found = [_pair(one) for one in customer]
        places = tuple(one for one in found if one is not None)
        tags = tuple(one for one in facts if isinstance(one, str))
        sound = self.sound and len(places) == len(found) and len(tags) == len(facts)
        return replace(self._with(CUSTOMER, places), purpose=purpose, tags=tags, sound=sound)

    def learned(self, body: Body) -> Whereabouts:
        """A place was learned: it takes the place of what the same person's same kind of evidence said.

        Raises:
            Unreadable: a value has the wrong type.
        """
        party, place = body.text("party", CUSTOMER), _pair((body.text("place"), body.text("evidence")))
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

    def now_for(self, body: Body) -> Whereabouts:
        """The purpose changed.

        Raises:
            Unreadable: there is none.
        """
        purpose = body.text("purpose")
        if not purpose:
            raise Unreadable("purpose")
        return replace(self, purpose=purpose)

    def doubted(self) -> Whereabouts:
        """Something about it could not be read."""
        return replace(self, sound=False)

    def _with(self, party: str, places: tuple[KnownPlace, ...]) -> Whereabouts:
        return replace(self, places=MappingProxyType({**self.places, party: places}))


def _pair(value: object) -> KnownPlace | None:
    if not isinstance(value, list | tuple) or len(value) != 2:  # noqa: PLR2004 - code and evidence
        return None
    code, evidence = value
    if not isinstance(code, str) or not code or not isinstance(evidence, str) or evidence not in EVIDENCE:
        return None
    return KnownPlace(code, evidence)
