"""The event envelope: one canonical JSON object per fact, linked to the one before it.

Field list and meaning: docs/evidence-format.md. Pure; the caller brings time, ids and keys.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, TypedDict, cast

import msgspec
from msgspec import Struct

from agent_assist.domain.errors import Invalid
from agent_assist.domain.facts import Actor, Fact, PolicyRef, Role
from agent_assist.domain.identity import is_uuid7
from agent_assist.evidence import personal
from agent_assist.evidence.canonical import FORM_HOOK, canonical, digest, parse, parse_as

VERSION = 1
GENESIS = "0" * 64
"""`prev` of a device's first event."""
_DIGEST = re.compile(r"[0-9a-f]{64}")
_AT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}\.[0-9]{3}Z")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ROLES = frozenset(role.value for role in Role)
_TEXTS = ("id", "tenant", "device", "prev", "at", "contact", "kind")
_STR = {str}
_FIELDS = frozenset(
    (
        "v",
        "id",
        "tenant",
        "device",
        "seq",
        "prev",
        "at",
        "mono_ms",
        "contact",
        "actor",
        "kind",
        "policy",
        "body",
    )
)


class _ActorForm(TypedDict):
    id: str
    role: Literal["agent", "supervisor", "system"]


class _PolicyForm(TypedDict):
    pack: str
    decision: str


class _Form(TypedDict):
    """An event as the quick reader takes it: what it refuses is looked at again with care."""

    v: Literal[1]
    id: str
    tenant: str
    device: str
    seq: int
    prev: str
    at: str
    mono_ms: int
    contact: str
    actor: _ActorForm
    kind: str
    policy: _PolicyForm | None
    body: dict[str, object]


_FORM = msgspec.json.Decoder(_Form, float_hook=FORM_HOOK)


class Draft(Struct, frozen=True):
    """A fact before it has a place in the chain.

    Args:
        id: UUIDv7, made when the operator acted.
        kind: see domain.facts.
        at_ms: wall clock when it happened.
        mono_ms: monotonic clock at the same moment; shows when the wall clock was moved.
        contact: contact id, or empty.
        actor: who caused it.
        body: plain JSON values.
        personal: values that belong to a person; encrypted before hashing.
        policy: the decision in force.
    """

    id: str
    kind: str
    at_ms: int
    mono_ms: int
    contact: str
    actor: Actor
    body: Mapping[str, object] = msgspec.field(default_factory=dict)
    personal: Mapping[str, str] = msgspec.field(default_factory=dict)
    policy: PolicyRef | None = None


class Head(Struct, frozen=True):
    """Where a device's chain stands: its last sequence number (0 before the first event) and that event's digest."""

    tenant: str
    device: str
    seq: int = 0
    digest: str = GENESIS


@dataclass(frozen=True, slots=True)
class Event:
    """An event in its chain: the exact bytes, their digest, and the parsed value."""

    data: bytes
    digest: str
    value: Mapping[str, Any]
    _at_ms: int | None = field(default=None, compare=False, repr=False)

    @property
    def at_ms(self) -> int:
        """When it happened, milliseconds since 1970 UTC."""
        return at_ms(self.value["at"]) if self._at_ms is None else self._at_ms

    @property
    def id(self) -> str:
        """The event's UUIDv7, made by its writer; the same event always has the same one."""
        return str(self.value["id"])

    @property
    def seq(self) -> int:
        """Place in the device's chain, from 1."""
        return int(self.value["seq"])


def link(head: Head, draft: Draft, subject: personal.SubjectKey | None) -> tuple[Event, Head]:
    """Give a draft its place after `head`; return the event and the new head.

    Args:
        head: the chain so far.
        draft: the fact.
        subject: key of the data subject; needed when the draft has personal values.
    """
    body = dict(draft.body)
    if draft.personal:
        if subject is None:
            raise Invalid("A personal value came without its key.", "Report this event id.", (draft.id,))
        body["personal"] = {
            name: personal.close(subject, text, draft.id, name) for name, text in draft.personal.items()
        }
    value = {
        "v": VERSION,
        "id": draft.id,
        "tenant": head.tenant,
        "device": head.device,
        "seq": head.seq + 1,
        "prev": head.digest,
        "at": at_text(draft.at_ms),
        "mono_ms": draft.mono_ms,
        "contact": draft.contact,
        "actor": {"id": draft.actor.id, "role": draft.actor.role.value},
        "kind": str(draft.kind),
        "policy": {"pack": draft.policy.pack, "decision": draft.policy.decision} if draft.policy else None,
        "body": body,
    }
    data = canonical(value)
    event = Event(data, digest(data), value)
    return event, Head(head.tenant, head.device, head.seq + 1, event.digest)


def read(data: bytes) -> Event:
    """Parse the bytes of an event and check its form (not its chain).

    Raises:
        Invalid: a field is missing, unknown or of the wrong type.
        BadInput: not canonical JSON.
    """
    quick = parse_as(data, _FORM)
    value = _checked(data) if quick is None else cast("dict[str, Any]", quick)
    if not (is_uuid7(value["id"]) and _DIGEST.fullmatch(value["prev"])) or value["seq"] < 1 or value["mono_ms"] < 0:
        raise Invalid("An event has a malformed field.", "Ask for a fresh copy.")
    return Event(data, digest(data), value, at_ms(value["at"]))


def _checked(data: bytes) -> dict[str, Any]:
    """Parse an event by the careful way, and check that its fields are there and of their types."""
    value = parse(data)
    if not isinstance(value, dict) or set(value) != _FIELDS or type(value["v"]) is not int or value["v"] != VERSION:
        raise Invalid("Not an event of format 1.", "Ask for a fresh copy.")
    texts = {type(value[name]) for name in _TEXTS} == _STR
    numbers = type(value["seq"]) is int and type(value["mono_ms"]) is int
    if not (texts and numbers and isinstance(value["body"], dict) and _actor_ok(value["actor"])):
        raise Invalid("An event has a field of the wrong type.", "Ask for a fresh copy.")
    if not _policy_ok(value["policy"]):
        raise Invalid("An event has a malformed field.", "Ask for a fresh copy.")
    return value


def fact_of(event: Event, keys: Mapping[str, personal.SubjectKey]) -> Fact:
    """Return the fact of an event; personal values are opened where `keys` (by key id) has their key.

    A malformed `personal` stays in the body, where the reader of the body meets it.
    """
    value = event.value
    body = dict(value["body"])
    closed = body.pop("personal") if isinstance(body.get("personal"), dict) else {}
    policy = value["policy"]
    return Fact(
        id=event.id,
        kind=str(value["kind"]),
        at_ms=at_ms(value["at"]),
        contact=str(value["contact"]),
        actor=Actor(str(value["actor"]["id"]), Role(value["actor"]["role"])),
        body=body,
        personal=personal.open_all(closed, keys, event.id),
        policy=PolicyRef(policy["pack"], policy["decision"]) if policy else None,
    )


def at_text(ms: int) -> str:
    """Return milliseconds since 1970 UTC, from 0 to the year 9999, as RFC 3339 text with milliseconds and Z."""
    moment = _EPOCH + timedelta(milliseconds=ms)  # the system's own conversion differs between platforms
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def at_ms(text: str) -> int:
    """Return the milliseconds of the text form.

    Raises:
        Invalid: not exactly that form, or before 1970.
    """
    moment = _moment(text) if _AT.fullmatch(text) else None  # the reader takes more than our form
    if moment is None or moment < _EPOCH:
        raise Invalid("An event has a malformed time.", "Ask for a fresh copy.")
    delta = moment - _EPOCH
    return (delta.days * 86_400 + delta.seconds) * 1000 + delta.microseconds // 1000


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _actor_ok(actor: object) -> bool:
    return (
        isinstance(actor, dict)
        and set(actor) == {"id", "role"}
        and isinstance(actor["id"], str)
        and isinstance(actor["role"], str)
        and actor["role"] in _ROLES
    )


def _policy_ok(policy: object) -> bool:
    return policy is None or (
        isinstance(policy, dict)
        and set(policy) == {"pack", "decision"}
        and all(isinstance(v, str) for v in policy.values())
    )
