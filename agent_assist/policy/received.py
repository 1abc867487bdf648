"""Packs as they came from the server: which is used today, and which never are (ADR 7, 31). Pure; any thread."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from msgspec import Struct, field

from agent_assist.domain.errors import PackRefused
from agent_assist.policy.manifest import Manifest, newer
from agent_assist.policy.pack import Pack
from agent_assist.policy.publishing import Order, is_signed, read_order
from agent_assist.policy.signing import Signed, load_signed, verify
from agent_assist.policy.succession import succeeded
from agent_assist.policy.trust import Trust

_SEEN = "seen"
SEEN_LIMIT = 64
"""Most packs whose newest order is remembered; an organisation publishes a few a year."""


class PackRow(NamedTuple):
    """A row as it is kept: its id, what it holds (of any type), and whether it is the copy of the last good one."""

    id: str
    body: Mapping[str, Any]
    kept: bool = False


class Refusal(NamedTuple):
    """A row that is not used, and why in one word: see `PackRefused`, or one of these.

    `row`: there is no pack in it. `order`: its order is not signed by a trusted reviewer. `replayed`: an older order
    than one that was seen for this pack. `backward`: an older version, and no order takes the newer one back.
    """

    row: str
    reason: str


class Choice(Struct, frozen=True):
    """What a desktop uses today.

    Args:
        pack: the pack, or None where no good one has come and begun.
        row: the row it came from, or None.
        refused: rows that are never used as they stand, by id.
        ordered: the pack in use was put there by a signed order.
        fresh_until: until when the newest of all orders counts as fresh; None without any.
        seen: when the newest order was given that is known for each pack, by its digest; to be remembered.
    """

    pack: Pack | None
    row: PackRow | None
    refused: tuple[Refusal, ...]
    ordered: bool = False
    fresh_until: date | None = None
    seen: Mapping[str, int] = field(default_factory=dict)

    def stale(self, today: date) -> bool:
        """Tell whether no fresh order was heard: what is in use goes on, but somebody may keep news away."""
        return self.fresh_until is not None and today > self.fresh_until


class _Good(NamedTuple):
    """A pack whose signatures are right, and what puts it into use.

    Without an order there is nothing signed but the manifest: its first day ranks it, and a later day beside it, which
    anybody could have written there, can only hold it back.
    """

    rank: date
    at_ms: int
    sent: bool
    place: int
    begins: date
    order: Order | None
    row: PackRow
    contents: dict[str, bytes]
    signed: Signed


def choose(rows: Iterable[PackRow], trust: Trust, today: date) -> Choice:
    """Verify every row and return the pack to use.

    Of the good ones that have begun and not ended: those with a signed order before those without one; the latest first
    day; of several, the order that was given last. A newer version of the same pack never gives way to an older one,
    unless an order takes it back. The kept copy counts like a row that was published before all others of its day.

    Args:
        rows: in the order in which they were published; a kept one may hold what was remembered (`memory`) instead.
        trust: whose signatures count.
        today: the day in UTC, as it stands in the questions.
    """
    refused: list[Refusal] = []
    good: list[_Good] = []
    known: dict[str, int] = {}
    for place, row in enumerate(rows):
        if row.kept and _SEEN in row.body:
            known.update(_remembered(row.body[_SEEN]))
            continue
        try:
            good.append(_checked(row, trust, place))
        except PackRefused as error:
            _refuse(refused, row, error.reason)
    for one in good:
        if one.order is not None:
            known[one.signed.digest] = max(known.get(one.signed.digest, one.at_ms), one.at_ms)
    good = _newest_orders(good, known, refused)
    picked = _pick(good, trust, today, refused)
    pack, chosen = picked or (None, None)
    return Choice(
        pack,
        chosen.row if chosen else None,
        tuple(sorted(set(refused))),
        chosen is not None and chosen.order is not None,
        max((one.order.last_fresh_day() for one in good if one.order), default=None),
        dict(sorted(known.items(), key=lambda one: one[1])[-SEEN_LIMIT:]),
    )


class Standing(NamedTuple):
    """A pack that was published and whose signatures are right: its manifest, its order, and its first day."""

    manifest: Manifest
    order: Order | None
    begins: date


def standing(rows: Iterable[PackRow], trust: Trust) -> list[Standing]:
    """Return what stands published, in order; rows that nobody would use, or that are taken back, are left out.

    Args:
        rows: in the order in which they were published.
        trust: whose signatures count.
    """
    found = []
    for place, row in enumerate(rows):
        try:
            one = _checked(row, trust, place)
        except PackRefused:
            continue
        found.append(one)
    left = _not_taken_back(found, found)
    return [Standing(one.signed.manifest, one.order, one.begins) for one in left]


def memory(seen: Mapping[str, int]) -> dict[str, object]:
    """Return the body of the row in which a desktop remembers when each pack was ordered last."""
    return {_SEEN: dict(seen)}


def _remembered(values: object) -> dict[str, int]:
    known = values.items() if isinstance(values, Mapping) else ()
    return {digest: at_ms for digest, at_ms in known if isinstance(digest, str) and type(at_ms) is int}


def _checked(row: PackRow, trust: Trust, place: int) -> _Good:
    files = row.body.get("files")
    try:
        contents = {str(name): text.encode() for name, text in files.items()}  # type: ignore[union-attr]
        day = date.fromisoformat(row.body.get("effective"))  # type: ignore[arg-type]
    except (TypeError, ValueError, AttributeError) as exc:  # of whatever type; ValueError: no day, a lone surrogate
        raise PackRefused("This entry contains no policy pack.", "Publish the pack again.", reason="row") from exc
    signed = verify(contents, trust)
    first = signed.manifest.effective_from
    if "order" not in row.body:
        return _Good(first, -1, not row.kept, place, max(day, first), None, row, contents, signed)
    wrong = PackRefused("The pack's order is not signed as it must be.", "Publish the pack again.", reason="order")
    try:
        order, key, signature = read_order(row.body["order"], signed.digest, day)
    except ValueError as exc:
        raise wrong from exc
    if not is_signed(order, key, signature, succeeded(contents, trust)):
        raise wrong
    begins = max(day, first)
    return _Good(begins, order.at_ms, not row.kept, place, begins, order, row, contents, signed)


def _newest_orders(good: Sequence[_Good], known: Mapping[str, int], refused: list[Refusal]) -> list[_Good]:
    """Leave out what was ordered anew since: an earlier order of the same pack, or none where there was one."""
    left = []
    for one in good:
        if one.at_ms < known.get(one.signed.digest, one.at_ms):
            _refuse(refused, one.row, "replayed")
        else:
            left.append(one)
    return left


def _pick(good: Sequence[_Good], trust: Trust, today: date, refused: list[Refusal]) -> tuple[Pack, _Good] | None:
    begun = [one for one in good if one.begins <= today]
    begun = [one for one in _not_taken_back(begun, begun) if one.signed.manifest.holds(today)]
    if any(one.order for one in begun):
        begun = [one for one in begun if one.order]
    begun.sort(key=lambda one: (one.rank, one.at_ms, one.sent, one.place), reverse=True)
    while begun:
        first = next(one for one in begun if not _outdated(one, begun))
        for one in begun[: begun.index(first)]:
            if one.order is not None:
                _refuse(refused, one.row, "backward")
        try:
            return load_signed(first.contents, trust), first
        except PackRefused as error:
            _refuse(refused, first.row, error.reason)
            begun.remove(first)
    return None


def _not_taken_back(ones: Iterable[_Good], by: Sequence[_Good]) -> list[_Good]:
    taken = {(digest, one.at_ms) for one in by if one.order for digest in one.order.takes_back}
    return [one for one in ones if not any(d == one.signed.digest and at > one.at_ms for d, at in taken)]


def _outdated(one: _Good, among: Iterable[_Good]) -> bool:
    return any(newer(other.signed.manifest, one.signed.manifest) for other in among)


def _refuse(refused: list[Refusal], row: PackRow, reason: str) -> None:
    if not row.kept:  # the copy is ours; what is wrong with it was said of its row
        refused.append(Refusal(row.id, reason))
