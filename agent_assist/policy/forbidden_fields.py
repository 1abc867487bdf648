"""`[forbidden_fields]` of payment.toml: what may not be kept, as kinds of sensitive text. Pure.

`always` and `default` are kept out whatever anybody says; `regulated` may not be kept as what it is, and that something
was only mistaken for it may be said. A name is one of the table below, or a kind of the masking engine itself, with a
remark behind a space. A pack can only make the product stricter (ADR 38).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from agent_assist.domain.releases import KeptOut, countries
from agent_assist.domain.sensitive_kind import Kind

_UNKNOWN = "XX"


class Named(NamedTuple):
    """What a name stands for.

    Args:
        kind: of sensitive text; None for what is never text, so that nothing here could keep it.
        country: only there, and where the place is not known; empty for everywhere.
        in_fields: a field of this kind is not opened either.
    """

    kind: Kind | None
    country: str = ""
    in_fields: bool = True


NAMES: Final[Mapping[str, Named]] = MappingProxyType(
    {
        "cvv": Named(Kind.CARD_SECURITY_CODE),
        "track": Named(Kind.PAYMENT_CARD),
        "pin": Named(Kind.SECRET),
        "pin_block": Named(Kind.SECRET),
        "pan_full": Named(Kind.PAYMENT_CARD),
        "expiry": Named(Kind.CARD_EXPIRY),
        "bank_online_password": Named(Kind.SECRET),
        "one_time_passcode": Named(Kind.SECRET),
        "us_ssn_full": Named(Kind.NATIONAL_ID, country="US"),
        "health_free_text": Named(Kind.HEALTH, in_fields=False),
        "biometric_template": Named(None),
        "child_voiceprint": Named(None),
    }
)
"""The words of the shipped pack."""


class ForbiddenFields(NamedTuple):
    """The three lists of a pack, as they stand there."""

    always: tuple[str, ...] = ()
    default: tuple[str, ...] = ()
    regulated: tuple[str, ...] = ()

    def kept_out(self, places: Iterable[str]) -> KeptOut:
        """Return what is kept out of a call where these places take part.

        Args:
            places: codes of the places that were decided for; none at all counts as an unknown one.
        """
        there = countries(places)
        strict = _at(self.always + self.default, there)
        softer = _at(self.regulated, there)
        return KeptOut(
            frozenset(one.kind.value for one in strict if one.kind is not None),
            frozenset(one.kind.value for one in softer if one.kind is not None),
            frozenset(one.kind.value for one in (*strict, *softer) if one.kind is not None and one.in_fields),
        )

    @property
    def kinds(self) -> frozenset[str]:
        """Every kind that is kept out anywhere: the engine is never less sure of these than by its own table."""
        found = map(meaning, self.always + self.default + self.regulated)
        return frozenset(one.kind.value for one in found if one is not None and one.kind is not None)

    @property
    def unknown(self) -> tuple[str, ...]:
        """The names that stand for nothing this program knows, so that it could not keep them out."""
        return tuple(name for name in self.always + self.default + self.regulated if meaning(name) is None)


def meaning(name: str) -> Named | None:
    """Return what a name stands for, whatever remark follows it; None for one that is not known."""
    word = name.partition(" ")[0]
    if word in NAMES:
        return NAMES[word]
    return Named(Kind(word)) if word in frozenset(Kind) else None


def _at(names: Iterable[str], there: frozenset[str]) -> list[Named]:
    found = [one for one in map(meaning, names) if one is not None]
    return [one for one in found if not one.country or not there.isdisjoint({one.country, _UNKNOWN})]
