"""Packs as they came from the server: which one is used today, and which ones never are (ADR 7). Pure; any thread."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from agent_assist.domain.errors import PackRefused
from agent_assist.policy.pack import Pack
from agent_assist.policy.signing import Signed, load_signed, verify
from agent_assist.policy.trust import Trust


class PackRow(NamedTuple):
    """A row as it is kept: its id, what it holds (of any type), and whether it is the copy of the last good one."""

    id: str
    body: Mapping[str, Any]
    kept: bool = False


class Refusal(NamedTuple):
    """A row that is not used, and why in one word: see `PackRefused`, or `row` where there is no pack in it."""

    row: str
    reason: str


@dataclass(frozen=True, slots=True)
class Choice:
    """What a desktop uses today.

    Args:
        pack: the pack, or None where no good one has come and begun.
        row: the row it came from, or None.
        refused: rows that are never used as they stand, by id.
    """

    pack: Pack | None
    row: PackRow | None
    refused: tuple[Refusal, ...]


class _Good(NamedTuple):
    start: date
    kept: bool
    place: int
    row: PackRow
    contents: dict[str, bytes]


def choose(rows: Iterable[PackRow], trust: Trust, today: date) -> Choice:
    """Verify every row and return the pack to use.

    Of the good ones that have begun and not ended, the one with the latest first day; of several, the one published
    last. The kept copy counts like a row that was published before all others of its day.

    Args:
        rows: in the order in which they were published.
        trust: whose signatures count.
        today: the day in UTC, as it stands in the questions.
    """
    refused: list[Refusal] = []
    good: list[_Good] = []
    for place, row in enumerate(rows):
        try:
            start, contents, signed = _checked(row, trust)
        except PackRefused as error:
            if not row.kept:  # the copy is ours; what is wrong with it was said of its row
                refused.append(Refusal(row.id, error.reason))
            continue
        if start <= today and signed.manifest.holds(today):
            good.append(_Good(start, row.kept, place, row, contents))
    for one in sorted(good, key=lambda one: (one.start, not one.kept, one.place), reverse=True):
        try:
            pack = load_signed(one.contents, trust)
        except PackRefused as error:
            if not one.kept:
                refused.append(Refusal(one.row.id, error.reason))
            continue
        return Choice(pack, one.row, tuple(sorted(refused, key=lambda found: found.row)))
    return Choice(None, None, tuple(sorted(refused, key=lambda found: found.row)))


def _checked(row: PackRow, trust: Trust) -> tuple[date, dict[str, bytes], Signed]:
    files = row.body.get("files")
    try:
        contents = {str(name): text.encode() for name, text in files.items()}  # type: ignore[union-attr]
        ordered = date.fromisoformat(row.body.get("effective"))  # type: ignore[arg-type]
    except (TypeError, ValueError, AttributeError) as exc:  # of whatever type; ValueError: no day, a lone surrogate
        raise PackRefused("This entry contains no policy pack.", "Publish the pack again.", reason="row") from exc
    signed = verify(contents, trust)
    return max(ordered, signed.manifest.effective_from), contents, signed
