"""Legal holds: contacts of which nothing is erased while somebody says that they are needed, such as for a dispute.

Each hold is a fact of the server with who asked and why, and so is its release. A contact may have several; it is
erased when none of them stands any more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts import FactBody
from agent_assist.domain.facts.authority import key_id
from agent_assist.domain.facts.server import HoldPlaced, HoldReleased
from agent_assist.domain.identity import is_uuid7
from agent_assist.evidence.envelope import Event, at_ms
from agent_assist.server.db import evidence, holds
from agent_assist.server.db.database import Tx
from agent_assist.server.db.holds import HoldRow
from agent_assist.server.services import own
from agent_assist.server.services.one_line import one_line
from agent_assist.server.services.service import Service

RESTORE = "restore"
"""Who releases a hold again that a restored copy still has."""
PAGE_LIMIT = 1_000
"""Most holds of one page."""


class HoldPage(NamedTuple):
    """Some holds, oldest first; `next` is what the following page is asked with, empty behind the last one."""

    holds: tuple[HoldRow, ...]
    next: str


class Holds(Service):
    """Puts contacts on legal hold and releases them."""

    def place(self, contact: str, by: str, reason: str) -> HoldRow:
        """Put a contact on legal hold.

        Args:
            contact: its id.
            by: who asked for it.
            reason: why, one line; it is kept for good.

        Raises:
            BadInput: there is no such contact, it was erased already, it is on legal hold for the same reason, or a
                text cannot be used.
        """
        by, reason = one_line("name of who asks for a hold", by), one_line("reason of a hold", reason)
        tenant, _ = self._database.tenant, self._database.key  # the key is made outside the transaction
        with self._database.write() as tx:
            evidence.hold(tx, tenant)  # what follows is read behind it: of two at once the second sees the first
            if not is_uuid7(contact) or not evidence.knows(tx, tenant, contact):
                raise BadInput(
                    "There is no such contact, so nothing was put on legal hold.", "Give the id of a contact."
                )
            if evidence.key_states(tx, tenant, [key_id(contact)]).get(key_id(contact), "") is None:
                raise BadInput(
                    "This contact was erased already: a hold would keep nothing.",
                    "See admin erasures for when and why.",
                )
            same = [one for one in holds.standing(tx, tenant, [contact]) if one.reason == reason]
            if same:
                raise BadInput(
                    f"This contact is on legal hold for that reason already, asked for by {same[0].placed_by}.",
                    "Nothing is to be done; see admin holds.",
                )
            return self._place(tx, contact, by, reason)

    def release(self, contact: str, by: str, reason: str, hold: str = "") -> HoldRow:
        """Release a hold of a contact; what it kept may be erased when no other stands.

        Args:
            contact: its id.
            by: who asked for it.
            reason: why it is no longer needed, one line.
            hold: id of the hold, where the contact has more than one.

        Raises:
            BadInput: no hold stands, or several do and none is named, or a text cannot be used.
        """
        by, reason = one_line("name of who releases a hold", by), one_line("reason of a release", reason)
        _ = self._database.key
        with self._database.write() as tx:
            evidence.hold(tx, self._database.tenant)
            found = holds.standing(tx, self._database.tenant, [contact]) if is_uuid7(contact) else []
            chosen = [one for one in found if hold in {"", one.id}]
            if not chosen:
                what = "no such legal hold stands on it" if found else "it is not on legal hold"
                raise BadInput(f"Nothing was released: {what}.", "See admin holds for those that stand.")
            if len(chosen) > 1:
                raise BadInput(
                    f"Nothing was released: {len(chosen)} holds stand on this contact.",
                    f"Name one with --hold: {', '.join(one.id for one in chosen)}.",
                )
            return self._release(tx, chosen[0], by, reason)

    def page(self, after: str = "", limit: int = 100, *, released: bool = False) -> HoldPage:
        """Return a page of the holds, oldest first: those that stand, or with `released` all.

        Raises:
            BadInput: the page is of no size, or of more than `PAGE_LIMIT` holds, or begins behind what is no hold.
        """
        if after and not is_uuid7(after):
            raise BadInput("The place to go on from cannot be read.", "Give what the page before named as next.")
        if not 1 <= limit <= PAGE_LIMIT:
            raise BadInput("That many holds are no page.", f"Ask for 1 to {PAGE_LIMIT}.")
        with self._database.read() as tx:
            found = holds.page(tx, self._database.tenant, after, limit + 1, released=released)
        return HoldPage(tuple(found[:limit]), found[limit - 1].id if len(found) > limit else "")

    def repeat(self, before: Sequence[HoldRow]) -> int:
        """Do again what a restored copy does not know: holds that stood, releases that came; returns how many.

        Args:
            before: all holds of the database before.
        """
        _ = self._database.key
        done = 0
        with self._database.write() as tx:
            tenant = self._database.tenant
            evidence.hold(tx, tenant)
            known = {one.id: one for one in holds.every(tx, tenant)}
            for row in before:
                here = known.get(row.id)
                if here is None and row.released_at_ms is None and evidence.knows(tx, tenant, row.contact):
                    self._place(tx, row.contact, row.placed_by, row.reason)
                elif here is not None and here.released_at_ms is None and row.released_at_ms is not None:
                    self._release(tx, here, RESTORE, "released before the database was restored")
                else:
                    continue
                done += 1
        return done

    def _place(self, tx: Tx, contact: str, by: str, reason: str) -> HoldRow:
        event = self._write(tx, HoldPlaced(reason=reason, by=by), contact)
        row = HoldRow(event.id, contact, reason, by, at_ms(event.value["at"]))
        holds.add(tx, self._database.tenant, row)
        return row

    def _release(self, tx: Tx, row: HoldRow, by: str, reason: str) -> HoldRow:
        event = self._write(tx, HoldReleased(hold=row.id, reason=reason, by=by), row.contact)
        released = replace(row, released_at_ms=at_ms(event.value["at"]))
        holds.release(tx, self._database.tenant, row.id, at_ms(event.value["at"]))
        return released

    def _write(self, tx: Tx, body: FactBody, contact: str) -> Event:
        return own.write(tx, self._database.tenant, self._database.key, self._clock, body, contact)
