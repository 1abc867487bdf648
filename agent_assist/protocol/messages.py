"""Every message between desktop and server, version 1, as JSON over HTTP.

Paths (all below the server's address):

    GET  /health                              Health
    POST /v1/enrol                            EnrolRequest -> EnrolAnswer            (no token; one-time code)
    POST /v1/batch                            BatchRequest -> BatchAnswer            (device token)
    GET  /v1/pull?cursor=N&limit=L            PullAnswer                             (device token)
    GET  /v1/log/checkpoint                   LogHead                                (no token)
    GET  /v1/log/inclusion?event=ID&size=N    InclusionAnswer                        (device or auditor's token)
    GET  /v1/log/consistency?old=M&new=N      ConsistencyAnswer                      (device or auditor's token)
    GET  /v1/ledger?device=ID                 the ledger, line by line               (auditor's token, or as below)
    POST /v1/sign-in                          SignInRequest -> SignInAnswer          (device token)
    GET  /v1/review/queue?filter=F&after=P    QueueAnswer                            (device token + session)
    GET  /v1/review/people                    PeopleAnswer                           (device token + session)
    POST /v1/review/assign                    AssignRequest -> AssignAnswer          (device token + session)
    POST /v1/review/look                      LookRequest -> LookAnswer              (device token + session)
    GET  /v1/review/contacts/{id}?opened=ID&after=N  ContactAnswer                   (device token + session)
    POST /v1/packs                            PublishRequest -> PublishAnswer        (no token; a reviewer's signature)

The device token travels as `Authorization: Bearer`, the session as `Assist-Session`. Every refusal is a Problem
(RFC 9457) with a stable `code`. Unknown fields of a newer peer are passed over. An event travels as the text of its
canonical bytes, so that its digest survives.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

PROTOCOL_VERSION = 1
"""Sent as `Assist-Protocol`; a server answers `version_too_old` when it cannot speak it."""
BATCH_LIMIT = 100
"""Most events in one batch (server.md: 50 is best, 100 the most)."""
EVENT_LIMIT = 65_536
"""Longest event in bytes of its canonical form."""
REQUEST_LIMIT = 8 * 1024 * 1024
"""Longest request body in bytes."""
PULL_LIMIT = 500
"""Most rows in one pull."""
QUEUE_LIMIT = 500
"""Most contacts in one answer of the queue."""
QUEUE_PAGE = 100
"""Contacts in a page of the queue, if nothing else is asked for."""


class EventCode(StrEnum):
    """What the server did with one event; docs/server.md says what the desktop does at each."""

    STORED = "stored"
    ALREADY_REPORTED = "already_reported"
    GAP = "gap"
    """An earlier event of this device is missing; send from the watermark on."""
    FORK = "fork"
    """Another event stands at this sequence number; kept, and flagged."""
    INVALID = "invalid"
    """Not an event of this format, tenant, device or chain, or an unknown actor."""
    REFUSED = "refused"
    """Stored as evidence, but it has no effect: its actor was not allowed to do this."""


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """Whether the server can do its work. `status` is "ok" or "unwell"."""

    status: str
    version: str
    protocol: int
    database: str
    now_ms: int


class EnrolRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A new device asks to be known. `public_key` is the raw Ed25519 key in base64."""

    code: str
    device_name: str
    public_key: str


class EnrolAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The device's identity. `token` is shown once and kept in the keyring."""

    device: str
    tenant: str
    token: str
    agent: str
    agent_name: str
    now_ms: int


class SealMessage(msgspec.Struct, frozen=True, kw_only=True):
    """Signature of the device over its newest event: see evidence.seal."""

    device: str
    seq: int
    digest: str
    signature: str


class SubjectKey(msgspec.Struct, frozen=True, kw_only=True):
    """Key of a data subject (32 bytes, base64), by its id. Travels only to the server, inside TLS."""

    kid: str
    key: str


class BatchRequest(msgspec.Struct, frozen=True, kw_only=True):
    """Events in chain order, sealed by `seal` over the last of them."""

    events: list[str]
    seal: SealMessage
    keys: list[SubjectKey] = []


class EventAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The server's word on one event, in the order sent."""

    id: str
    code: EventCode
    detail: str = ""


class BatchAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """One answer for each event, and what the server holds of this device after it."""

    results: list[EventAnswer]
    watermark: int
    watermark_digest: str


class ServerRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row owned by the server. `kind` is script, pack, decision, opening, setting or erasure."""

    pos: int
    kind: str
    id: str
    body: dict[str, Any]


class LogHead(msgspec.Struct, frozen=True, kw_only=True):
    """The signed head of the house's log.

    Args:
        note: a C2SP tlog-checkpoint.
        public_key: the key it is signed with, raw Ed25519 in base64.
        verifier: the same key as other tools read it, NAME+HASH+KEY.
    """

    note: str
    public_key: str
    verifier: str = ""


class InclusionAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Proof that an event is entry `index` of the log of `size` entries: hashes in base64 (RFC 9162, 2.1.3)."""

    event: str
    index: int
    size: int
    proof: list[str]


class ConsistencyAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Proof that the log of `new` entries begins with the `old` ones: hashes in base64 (RFC 9162, 2.1.4)."""

    old: int
    new: int
    proof: list[str]


class PullAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Rows after the cursor, in order; `more` tells to ask again.

    `watermark` is the newest event that the server holds of this device. After a restore from an older copy it is
    lower than before, so that a device with nothing to send notices, too. `log` is the head of the server's log: what
    comes with it is taken only after the head was checked.
    """

    rows: list[ServerRow]
    cursor: int
    more: bool
    watermark: int | None = None
    log: LogHead | None = None


class SignInRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A person signs in on an enrolled device, whose token the request bears. Never logged."""

    user: str
    password: str


class SignInAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """A session on the device that asked, until `expires_at_ms` (milliseconds since 1970 UTC)."""

    session: str
    user: str
    name: str
    role: str
    expires_at_ms: int


class FlagRow(msgspec.Struct, frozen=True, kw_only=True):
    """A flag with its decision, if one was made."""

    flag: str
    severity: str
    at_ms: int
    detail: str = ""
    decision: str = ""
    comment: str = ""
    decided_by: str = ""
    decided_at_ms: int | None = None


class QueueItem(msgspec.Struct, frozen=True, kw_only=True):
    """A contact with at least one flag; `talk_ms` is null until it ended, and for one that was missed.

    Left out unless the query has a `sort`: `held_by` and `held_by_name`, the account and the name of who works on it,
    empty for nobody; `looking`, the names of the supervisors who have it open now; `answered`, the kinds of flags to
    which the agent said something, which is left out for none; `seconds`, how the second opinion on a kind of flag
    stands for who asks (domain.review.Second), left out for none. While one of them is `blind`, the decisions on all
    flags of the contact are left out.
    """

    contact: str
    opened_at_ms: int
    talk_ms: int | None
    agent: str
    agent_name: str
    number_masked: str
    line: str
    flags: list[FlagRow]
    held_by: str | UnsetType = UNSET
    held_by_name: str | UnsetType = UNSET
    looking: list[str] | UnsetType = UNSET
    answered: list[str] | UnsetType = UNSET
    seconds: dict[str, str] | UnsetType = UNSET


class QueueQuery(msgspec.Struct, frozen=True, kw_only=True):
    """Which page of the queue is asked for; travels in the query of the address.

    Args:
        filter: open, decided, severity:high (or medium, low), or kind:FLAG for one kind of undecided flag. With a
            `sort` it is the state alone: open, mine, unassigned, decided, second or differ.
        search: part of an agent's name, of the masked number or of the line; empty for all.
        after: `next` of the page before; empty for the first page.
        limit: most contacts, up to QUEUE_LIMIT.
        sort: severity, due, oldest, newest or agent. The fields below count only with it; a desktop of an earlier
            version has none of them.
        severity: high, medium or low; empty for all.
        kind: a kind of flag; empty for all.
        since_ms: only contacts that began at this moment or later, milliseconds since 1970 UTC; 0 for all.
        until_ms: only contacts that began before this moment; 0 for all.
        team: only agents of this team; empty for all.
        agent: only this agent, by account; empty for all.
        said: kinds of flags whose name on the screen holds the search, with commas between them.
    """

    filter: str = "open"
    search: str = ""
    after: str = ""
    limit: int = QUEUE_PAGE
    sort: str = ""
    severity: str = ""
    kind: str = ""
    since_ms: int = 0
    until_ms: int = 0
    team: str = ""
    agent: str = ""
    said: str = ""


class QueueAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Contacts to look at: by severity and age, and without a filter the undecided ones first.

    Args:
        items: one page of them; without a query all of them, if they are not more than QUEUE_LIMIT.
        now_ms: the server's time.
        counts: by filter, how many contacts there are in all, whatever is searched for; null from an older server,
            which gives at most QUEUE_LIMIT contacts and cannot say how many there are.
        total: how many contacts this filter and search have in all.
        next: what to ask for the next page with; empty behind the last one.
        more: whether there are more than `total`, which is as far as was counted. Left out where the query has no
            `sort`, and by an older server, which has not looked at the fields that count only with it.
    """

    items: list[QueueItem]
    now_ms: int
    counts: dict[str, int] | None = None
    total: int = 0
    next: str = ""
    more: bool | UnsetType = UNSET


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody of the organisation. `team` is empty outside of one; `reviews`: contacts can be handed to them."""

    id: str
    name: str
    team: str = ""
    reviews: bool = False


class PeopleAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Everybody whose contacts can be looked for, or who can be given one, by name."""

    people: list[Person]


class AssignRequest(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody takes a contact, gives it back or hands it over.

    Args:
        contact: which one.
        to: account of who is to work on it; empty to give it back.
        holder: account of who works on it as far as the sender knows; empty for nobody.
        note: for who gets it. Kept closed with the contact's key.
    """

    contact: str
    to: str
    holder: str = ""
    note: str = ""


class AssignAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Who works on the contact now; `done` is false where somebody else was faster, and nothing was changed."""

    done: bool
    held_by: str = ""
    held_by_name: str = ""


class LookRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A supervisor has a contact open still; `opened` is the id of their stored `review_opened` event."""

    contact: str
    opened: str


class LookAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What others do with a contact that one has open.

    Args:
        looking: the names of the others who have it open.
        flags: its flags as they are decided by now.
        held_by, held_by_name: who works on it; empty for nobody.
        note: what was said when it was handed over.
        note_by: the name of who said it.
        seconds: as in `QueueItem`; left out for none. While one of them is `blind`, no decision and no note is told.
    """

    looking: list[str]
    flags: list[FlagRow]
    held_by: str = ""
    held_by_name: str = ""
    note: str = ""
    note_by: str = ""
    seconds: dict[str, str] | UnsetType = UNSET


class ContactAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What is written down of one contact: canonical event texts in order, and the keys that still exist.

    `next` is the `after` to ask for the following events with; 0 when these are the last. `seconds` are as in
    `QueueItem`, left out for none. While one of them is `blind`, none of these events tells what others decided.
    """

    contact: str
    agent_name: str
    events: list[str]
    keys: list[SubjectKey]
    next: int = 0
    seconds: dict[str, str] | UnsetType = UNSET


class PublishRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A signed policy pack, and the order of a trusted reviewer to publish it: see policy.publishing.

    `files` are its TOML texts by name, `digest` is theirs, `effective` the first day of use (2026-11-24), `key` the
    reviewer's public key and `signature` that of the order, both in base64. `takes_back` are digests of newer packs
    that it takes back, `fresh_until` the last day (2026-11-24) on which it counts as fresh; both are signed, too.
    """

    files: dict[str, str]
    digest: str
    effective: str
    at_ms: int
    key: str
    signature: str
    takes_back: list[str] = []
    fresh_until: str | None = None


class PublishAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The published pack; `known` says that it stood there already, for the same day. A newer order renews it."""

    id: str
    version: str
    digest: str
    row: str
    pos: int
    effective: str
    known: bool


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """RFC 9457 problem document. `code` is stable; `detail` says what to do; no content of a call in it."""

    type: str
    title: str
    status: int
    code: str
    detail: str = ""
    ids: list[str] = []
