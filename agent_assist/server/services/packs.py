"""Publishing policy packs: nothing is taken that trusted reviewers did not sign."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date

from agent_assist.domain.errors import BadInput, Invalid
from agent_assist.policy.manifest import Manifest, newer
from agent_assist.policy.pack import Pack, content_digest
from agent_assist.policy.publishing import Order, SignedOrder, check_order, check_values, first_day
from agent_assist.policy.received import PackRow, standing
from agent_assist.policy.signing import load_signed
from agent_assist.policy.succession import succeeded
from agent_assist.policy.trust import Trust
from agent_assist.protocol import messages as m
from agent_assist.server.clock import Clock
from agent_assist.server.db import evidence, feed
from agent_assist.server.db.database import Database
from agent_assist.server.db.feed import FeedRow
from agent_assist.server.services.feed import BODY_LIMIT
from agent_assist.server.services.service import Service

KIND = "pack"
_ROW_DIGITS = 16
"""Hex digits of the digest in a row's id: packs of different content never replace one another."""


class Packs(Service):
    """Publishes policy packs.

    Args:
        database, clock: as for every service; old orders are refused.
        trust: whose signatures count on this server.
    """

    def __init__(self, database: Database, clock: Clock, trust: Trust) -> None:
        super().__init__(database, clock)
        self._trust = trust

    def publish(self, request: m.PublishRequest) -> m.PublishAnswer:
        """Take a pack from the network.

        Raises:
            Forbidden: the order is not signed by a trusted reviewer, or old.
            Invalid: the files are not the ones that were ordered.
            PackRefused: digest, signatures or rules of the pack are not right.
            BadInput: a day or a file cannot be read, the day is not allowed, or the pack is too long.
        """
        until = read_day(request.fresh_until) if request.fresh_until else None
        order = Order(request.digest, read_day(request.effective), request.at_ms, tuple(request.takes_back), until)
        _check_values(order)
        contents = read_files(request.files)
        trust = succeeded(contents, self._trust)
        check_order(order, request.key, request.signature, trust, self._clock.now_ms())
        if content_digest(contents) != order.digest:
            raise Invalid("The files don't match the publication order.", "Send the folder as it was signed.")
        return self.put(contents, order.effective, SignedOrder(order, request.key, request.signature))

    def put(
        self, contents: Mapping[str, bytes], effective: date | None, ordered: SignedOrder | None = None
    ) -> m.PublishAnswer:
        """Verify a pack and give it to every device; the same order twice changes nothing, a newer one renews it.

        Args:
            contents: the files by name.
            effective: first day of use; None for the manifest's.
            ordered: the order, whose signature was checked. Without one the pack is used from its manifest's first
                day on, or later; and none is taken once there are orders.

        Raises:
            PackRefused, BadInput: see `publish`. Also BadInput where a newer version is in use that the order does not
                take back, a newer order stands there, or an order is missing.
        """
        pack = load_signed(contents, self._trust)
        start = first_day(pack.manifest, effective or pack.manifest.effective_from)
        row_id = f"{pack.ref.id}-{pack.ref.digest.removeprefix('sha256:')[:_ROW_DIGITS]}"
        body = _body(contents, start, ordered)
        tenant = self._database.tenant
        with self._database.write() as tx:
            evidence.hold(tx, tenant)
            pos = feed.position(tx, tenant, KIND, row_id, body)
            known = pos is not None
            if pos is None:
                known = self._goes_forward(feed.of_kind(tx, tenant, KIND), pack.manifest, start, ordered)
                pos = evidence.take(tx, tenant, 1)
                feed.put(tx, tenant, FeedRow(KIND, row_id, pos, None, body))
        return _answer(pack, row_id, start, pos, known=known)

    def _goes_forward(self, rows: Sequence[FeedRow], new: Manifest, start: date, ordered: SignedOrder | None) -> bool:
        """Refuse what no desktop would use; returns whether the pack stands there already for this day."""
        stand = standing([PackRow(row.id, read_body(row.body)) for row in rows], self._trust)
        if ordered is None:
            if any(one.order for one in stand):
                raise BadInput("Policy packs come by signed orders here.", "Publish it with a reviewer's key (--key).")
            return False
        known = False
        for one in stand:
            if one.manifest.digest == new.digest:
                if one.order is not None and one.order.at_ms >= ordered.order.at_ms:
                    raise BadInput("A newer order for this pack stands there already.", "Give a new order.")
                known = known or (one.order is not None and one.begins == start)
            elif one.order is None or one.begins > start or not newer(one.manifest, new):
                continue
            elif one.manifest.digest not in ordered.order.takes_back:
                raise BadInput(
                    f"A newer version of this pack is in use: {one.manifest.version}.",
                    f"Take it back with --take-back {one.manifest.digest}, or publish a newer version.",
                )
        return known


def read_day(text: str) -> date:
    """Return the day of `2026-11-24`.

    Raises:
        BadInput: it is no such day.
    """
    try:
        day = date.fromisoformat(text)
    except ValueError as exc:
        raise BadInput("The day is not one of the calendar.", "Use the form 2026-11-24.") from exc
    if day.isoformat() != text:
        raise BadInput("The day is not one of the calendar.", "Use the form 2026-11-24.")
    return day


def _check_values(order: Order) -> None:
    try:
        check_values(order)
    except ValueError as exc:
        raise BadInput("What the order takes back is no list of digests.", "Give sha256: and 64 hex digits.") from exc


def read_files(files: object) -> dict[str, bytes]:
    """Return the files of a row or request as bytes.

    Raises:
        BadInput: one of them is not text, or there are no files at all.
    """
    wrong = BadInput("A file of the pack is not text.", "Send each file as UTF-8 text.")
    if not isinstance(files, Mapping) or not all(isinstance(text, str) for text in files.values()):
        raise wrong
    try:
        return {name: text.encode() for name, text in files.items()}
    except UnicodeEncodeError as exc:
        raise wrong from exc


def read_body(text: str) -> Mapping[str, object]:
    """Return the body of a stored row; empty where it is no object."""
    value = json.loads(text)
    return value if isinstance(value, dict) else {}


def _body(contents: Mapping[str, bytes], start: date, ordered: SignedOrder | None) -> str:
    files = {name: data.decode() for name, data in contents.items()}
    told: dict[str, object] = {"files": files, "effective": start.isoformat()}
    if ordered is not None:
        told["order"] = ordered.plain()
    body = json.dumps(told, ensure_ascii=True, sort_keys=True)
    if len(body) > BODY_LIMIT:
        raise BadInput("The pack is too long.", f"Use at most {BODY_LIMIT} bytes.")
    return body


def _answer(pack: Pack, row_id: str, start: date, pos: int, *, known: bool) -> m.PublishAnswer:
    return m.PublishAnswer(
        id=pack.ref.id,
        version=pack.ref.version,
        digest=pack.ref.digest,
        row=row_id,
        pos=pos,
        effective=start.isoformat(),
        known=known,
    )
