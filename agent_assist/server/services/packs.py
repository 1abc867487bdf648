"""Publishing policy packs: nothing is taken that trusted reviewers did not sign."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from agent_assist.domain.errors import BadInput, Invalid
from agent_assist.policy.pack import Pack, content_digest
from agent_assist.policy.publishing import Order, check_order, first_day
from agent_assist.policy.signing import load_signed
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
        order = Order(request.digest, read_day(request.effective), request.at_ms)
        check_order(order, request.key, request.signature, self._trust, self._clock.now_ms())
        contents = read_files(request.files)
        if content_digest(contents) != order.digest:
            raise Invalid("The files don't match the publication order.", "Send the folder as it was signed.")
        return self.put(contents, order.effective)

    def put(self, contents: Mapping[str, bytes], effective: date | None) -> m.PublishAnswer:
        """Verify a pack and give it to every device; the same pack for the same day twice changes nothing.

        Args:
            contents: the files by name.
            effective: first day of use; None for the manifest's.

        Raises:
            PackRefused, BadInput: see `publish`.
        """
        pack = load_signed(contents, self._trust)
        start = first_day(pack.manifest, effective or pack.manifest.effective_from)
        row_id = f"{pack.ref.id}-{pack.ref.digest.removeprefix('sha256:')[:_ROW_DIGITS]}"
        body = _body(contents, start)
        tenant = self._database.tenant
        with self._database.write() as tx:
            evidence.hold(tx, tenant)
            pos = feed.position(tx, tenant, KIND, row_id, body)
            known = pos is not None
            if pos is None:
                pos = evidence.take(tx, tenant, 1)
                feed.put(tx, tenant, FeedRow(KIND, row_id, pos, None, body))
        return _answer(pack, row_id, start, pos, known=known)


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


def _body(contents: Mapping[str, bytes], start: date) -> str:
    files = {name: data.decode() for name, data in contents.items()}
    body = json.dumps({"files": files, "effective": start.isoformat()}, ensure_ascii=True, sort_keys=True)
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
