"""`agent-assist policy may-call`: whether the rules allow a call to a place now, asked before anybody dials."""

from __future__ import annotations

import argparse
from datetime import datetime

from agent_assist.cli.lines import write_json, write_line
from agent_assist.domain.call_tags import CallTag
from agent_assist.domain.clock import utc_of
from agent_assist.domain.errors import BadInput
from agent_assist.policy import Pack, default_pack_path, load
from agent_assist.policy.calling_hours import HoursNow
from agent_assist.policy.public_holidays import Holidays

KINDS = {"marketing": CallTag.MARKETING.value, "debt": "debt_collection", "other": ""}
"""What a call is for, in the words of the command, and the tag that says so in a pack."""
_PLACES = 8
_FIRST_YEAR, _LAST_YEAR = 1999, 2200


def may_call(options: argparse.Namespace) -> int:
    """Say whether a call may be made; exit code 0 if every rule allows it, 1 if one does not or nobody can say.

    Raises:
        BadInput: the moment cannot be read or has no offset, a place is no code, or too many are named.
    """
    from agent_assist.cli.trusting import is_signed

    pack = load(options.pack or default_pack_path())
    at = _moment(options.at)
    if not 1 <= len(options.place) <= _PLACES:
        raise BadInput(f"A call has between one and {_PLACES} places.", "Give --place for each place of the customer.")
    told = pack.facts.intersection({CallTag.OUTBOUND.value, KINDS[options.kind], *pack.house.facts})
    strange = [place for place in options.place if not pack.gazetteer.known(place)]
    found = pack.calling_times.now(options.place, at, told)
    opens = pack.calling_times.opens(options.place, at, told)
    closed = [one for one in found if not one.allowed]
    unknown = bool(strange) or any(one.local is None for one in closed)
    allowed = False if any(one.local for one in closed) else None if unknown else True
    if options.json:
        rules = [_row(one) for one in found]
        write_json(
            {
                "allowed": allowed,
                "at": at.isoformat(),
                "places": options.place,
                "kind": options.kind,
                "opens": opens.isoformat() if opens and not unknown else None,
                "rules": rules,
                "pack": pack.ref.digest,
                "signed": is_signed(pack.contents),
            }
        )
    else:
        _tell(pack, found, strange, allowed=allowed)
    return 0 if allowed else 1


def _moment(text: str | None) -> datetime:
    if text is None:
        from agent_assist.desktop.runtime.clock import SystemClock

        return utc_of(SystemClock().now_ms())
    try:
        at = datetime.fromisoformat(text)
    except ValueError as exc:
        raise BadInput("The moment cannot be read.", "Use the form 2026-12-01T19:30:00-05:00.") from exc
    if not _FIRST_YEAR < at.year < _LAST_YEAR:
        raise BadInput("The moment lies too far away.", f"Use a year from {_FIRST_YEAR + 1} to {_LAST_YEAR - 1}.")
    if at.tzinfo is None:
        raise BadInput(
            "The moment has no offset, so it could be any of 26 hours.", "Use the form 2026-12-01T19:30:00-05:00."
        )
    return at


def _row(one: HoursNow) -> dict[str, object]:
    basis = one.rule.basis
    return {
        "rule": basis.id,
        "allowed": one.allowed,
        "local": one.local.isoformat() if one.local else None,
        "changes": one.changes.isoformat() if one.changes else None,
        "hours": one.rule.words,
        "holidays": one.holidays.value or None,
        "citations": list(basis.citations),
        "confidence": basis.confidence,
    }


def _tell(pack: Pack, found: tuple[HoursNow, ...], strange: list[str], *, allowed: bool | None) -> None:
    for place in strange:
        write_line(f"{place}: no rule of this pack knows this place.")
    for one in found:
        law = "; ".join(one.rule.basis.citations)
        if one.local is None:
            write_line(f"not known: what time it is there. {law} allows calls {one.rule.words}.")
            continue
        then = f" {'until' if one.allowed else 'from'} {one.changes:%a %d %b %H:%M}" if one.changes else ""
        unsure = "; public holidays are not known there" if one.holidays is Holidays.NOT_COUNTED else ""
        word = "allowed" if one.allowed else "not allowed, only"
        write_line(f"{word}{then}, it is {one.local:%a %H:%M} there ({law}: {one.rule.words}{unsure})")
    if not found and allowed:
        write_line(f"No rule of {pack.manifest.id} sets hours for such a call. That is no leave to call at night.")
