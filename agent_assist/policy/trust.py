"""Whose signatures count: the reviewers that a house trusts, and the maintainers whose key ships with the program."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from agent_assist.domain.errors import BadInput
from agent_assist.policy.manifest import REVIEWERS_LIMIT, Reviewer, read_reviewers
from agent_assist.policy.pack_files import Table, parse_toml

MAINTAINERS = (
    Reviewer("Maintainer A", "K2uDklhMxLJMIUCDwFjh7UcZwkpfjhBIAhecgsN4/cY="),
    Reviewer("Maintainer B", "aciawnz99tSfVA8ZRlo69K471/m3GDVg0XAHKfgpQ7c="),
    Reviewer("Maintainer C", "/dNfxPfp3BcVp82z39vMqGeWuYTWjGEhFCXH4TtXOXg="),
)
"""Sign the pack that ships, two of three; the private halves are in no repository (docs/pack-keys.md)."""


class Trust(Struct, frozen=True):
    """Reviewers whose signatures count.

    Args:
        reviewers: names and keys; a name may have several keys (old and new), which together count once.
        required: how many of them must have signed, whatever a pack itself asks for.
    """

    reviewers: tuple[Reviewer, ...]
    required: int = 1

    def name_of(self, key: str) -> str | None:
        """Return whose key this is, or None for a key that is not trusted."""
        return next((one.name for one in self.reviewers if one.key == key), None)


SHIPPED = Trust(MAINTAINERS, 2)
"""Trust in the maintainers alone: for the pack that ships, and where a house names nobody."""


def trust_of(reviewers: Iterable[Reviewer], required: int) -> Trust:
    """Return the trust of a house: its own reviewers and nobody else, or the maintainers where it names none.

    Fewer maintainers than the program asks for never do, whatever a house asks for.

    Raises:
        BadInput: more signatures are asked for than there are people.
    """
    named = tuple(reviewers)
    if not named and required >= 1:
        named, required = SHIPPED.reviewers, max(required, SHIPPED.required)
    if not 1 <= required <= len({one.name for one in named}):
        raise BadInput(
            "More signatures are required than there are reviewers.", "Name more reviewers, or require fewer of them."
        )
    return Trust(named, required)


def read_trust(name: str, data: bytes) -> Trust:
    """Read a trust file: `required_signatures` and a list `reviewers` of name and key.

    Args:
        name: the file's name, for errors.
        data: its bytes.

    Raises:
        BadInput: it is not such a file.
    """
    table = Table(name, "the file", parse_toml(name, data))
    unknown = set(table.data) - {"required_signatures", "reviewers"}
    if unknown:
        raise table.error(min(unknown)[:40], "is not a key of a trust file")
    required = table.number("required_signatures", 1, REVIEWERS_LIMIT) if "required_signatures" in table.data else 1
    return trust_of(read_reviewers(table), required)
