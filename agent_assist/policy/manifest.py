"""The manifest of a pack: who made it, who must have signed it, and when it holds. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct

from agent_assist.domain import base64_text
from agent_assist.policy.pack_files import Table

if TYPE_CHECKING:
    from agent_assist.domain.errors import BadInput

MANIFEST = "manifest.toml"
KEY_BYTES = 32
"""Length of an Ed25519 public key (RFC 8032)."""
REVIEWERS_LIMIT = 16
"""Most reviewers of a pack, and most signatures that can be asked for (house choice)."""
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
_PARTS = re.compile(r"[0-9]+|[A-Za-z]+")
_NAME_LIMIT = 100
_KEYS = frozenset(
    {
        "id",
        "version",
        "authors",
        "reviewers",
        "required_signatures",
        "effective_from",
        "effective_to",
        "urgent",
        "digest",
    }
)


@dataclass(frozen=True, slots=True, order=True)
class Reviewer:
    """Somebody who may sign: a name, and an Ed25519 public key in base64."""

    name: str
    key: str


class Manifest(Struct, frozen=True):
    """What a pack says of itself; all of it is signed.

    Args:
        id: name of the pack, the same in every version.
        version: free text, new for every content.
        authors: who wrote it.
        reviewers: who may sign it; empty while it is being written.
        required_signatures: how many of them must have signed, 1 or more.
        effective_from: first day it may be used.
        effective_to: last day, or None.
        urgent: reaches contacts that are open.
        digest: `sha256:…` over the other files, or empty while it is being written.
    """

    id: str
    version: str
    authors: tuple[str, ...]
    reviewers: tuple[Reviewer, ...]
    required_signatures: int
    effective_from: date
    effective_to: date | None
    urgent: bool
    digest: str

    def signed_fields(self, digest: str) -> dict[str, object]:
        """Return what a signature covers, with the digest of the content that is there."""
        return {
            "id": self.id,
            "version": self.version,
            "authors": list(self.authors),
            "reviewers": [[reviewer.name, reviewer.key] for reviewer in self.reviewers],
            "required_signatures": self.required_signatures,
            "effective_from": self.effective_from.isoformat(),
            "effective_to": self.effective_to.isoformat() if self.effective_to else None,
            "urgent": self.urgent,
            "digest": digest,
        }

    def holds(self, on: date) -> bool:
        """Return whether the pack may be used on a day; both ends are included."""
        return self.effective_from <= on and (self.effective_to is None or on <= self.effective_to)


def newer(one: Manifest, other: Manifest) -> bool:
    """Tell whether `one` is a newer version of the same pack than `other`, by what both manifests sign.

    First by the first day of use, then by the version where both begin with a digit: 2 before 10, 1.9 before 1.10.
    Versions are free texts: of two that are not numbered, neither is newer, and their orders alone decide.
    """
    if one.id != other.id:
        return False
    same_day = one.effective_from == other.effective_from
    numbered = one.version[0].isdigit() and other.version[0].isdigit()
    later = one.effective_from > other.effective_from
    return later or (same_day and numbered and _parts(one.version) > _parts(other.version))


def _parts(version: str) -> list[tuple[bool, int | str]]:
    """Return a version's numbers and words, in a form in which they can be compared with those of any other."""
    found = _PARTS.findall(version)
    return [(True, int(one)) if one.isdigit() else (False, one) for one in found]


def read_manifest(table: Table) -> Manifest:
    """Read manifest.toml.

    Raises:
        BadInput: a value is missing or wrong, or a key is not known: what is not understood cannot be relied on.
    """
    unknown = sorted(set(table.data) - _KEYS)
    if unknown:
        raise table.error(unknown[0][:40], "is not a key of a manifest")
    start, end = table.day("effective_from"), table.day("effective_to")
    if start is None:
        raise table.error("effective_from", "is missing")
    if end is not None and end < start:
        raise table.error("effective_to", "lies before effective_from")
    version, digest = table.text("version"), table.text("digest", "")
    if not _ID.fullmatch(table.text("id")):
        raise table.error("id", "must be 1 to 64 letters, digits and . _ -")
    if not _ID.fullmatch(version):
        raise table.error("version", "must be 1 to 64 letters, digits and . _ -")
    if digest and not _DIGEST.fullmatch(digest):
        raise table.error("digest", "is not sha256: and 64 hex digits")
    reviewers = read_reviewers(table)
    required = table.number("required_signatures", 1, REVIEWERS_LIMIT) if "required_signatures" in table.data else 1
    return Manifest(
        table.text("id"),
        version,
        table.texts("authors"),
        reviewers,
        required,
        start,
        end,
        table.flag("urgent") if "urgent" in table.data else False,
        digest,
    )


def read_reviewers(table: Table) -> tuple[Reviewer, ...]:
    """Read the list `reviewers`; none may stand in it twice.

    Raises:
        BadInput: an entry has no name or no key.
    """
    entries = table.data.get("reviewers", [])
    if not isinstance(entries, list) or len(entries) > REVIEWERS_LIMIT:
        raise table.error("reviewers", f"is not a list of at most {REVIEWERS_LIMIT}")
    found = tuple(_reviewer(Table(table.file, f"reviewer {n}", entry)) for n, entry in enumerate(entries, 1))
    if len({reviewer.key for reviewer in found}) < len(found):
        raise table.error("reviewers", "holds the same key twice")
    return found


def _reviewer(entry: Table) -> Reviewer:
    name, key = entry.text("name"), entry.text("key")
    if not 0 < len(name.strip()) <= _NAME_LIMIT or not name.isprintable():
        raise entry.error("name", f"is not a name of 1 to {_NAME_LIMIT} characters")
    check_public_key(entry, key)
    return Reviewer(name, key)


def check_public_key(entry: Table, key: str) -> None:
    """Refuse what is no Ed25519 public key in base64, in its one form.

    Raises:
        BadInput: it is not.
    """
    try:
        raw = base64_text.decode(key)
    except ValueError as exc:
        raise _no_key(entry) from exc
    if len(raw) != KEY_BYTES:
        raise _no_key(entry)


def _no_key(entry: Table) -> BadInput:
    return entry.error("key", "is not an Ed25519 public key in base64")
