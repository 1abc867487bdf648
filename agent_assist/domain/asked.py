"""Which sentence asked a person about a purpose, as the readings of the call tell it. Pure."""

from __future__ import annotations

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import CUSTOMER
from agent_assist.domain.moments import Reading
from agent_assist.domain.purpose import Purpose

RECORDER = "recorder"
"""The sink of purposes that the opening names."""


def heard_by(file: CaseFile, party: str) -> tuple[Reading, ...]:
    """Return what was read to whoever answers now: to who joined since then, to a minor's guardian since the doubt."""
    since = file.minor_at_ms
    if party != CUSTOMER:
        since = next((m.at_ms for m in reversed(file.party_log) if m.party == party and m.joined), None)
    return file.readings if since is None else tuple(r for r in file.readings if r.ended_at_ms >= since)


def opening_names(file: CaseFile, purpose: Purpose, party: str) -> bool:
    """Tell whether the newest opening that a person heard named a purpose, so that it needs no question of its own."""
    opening = next((r for r in reversed(heard_by(file, party)) if r.opens), None)
    return opening is not None and _names(opening, purpose)


def sentence_for(file: CaseFile, purpose: Purpose, party: str) -> Reading | None:
    """Return the newest reading that asked a person about a purpose; None where nothing that was read did.

    What feeds the recorder is named in an opening, or asked by its own question; a repeat on the recording names what
    was accepted before it; every other purpose is asked by its own question alone.
    """
    readings = heard_by(file, party)
    return next((r for r in reversed(readings) if _names(r, purpose) or _repeats(file, r, purpose, party)), None)


def _names(reading: Reading, purpose: Purpose) -> bool:
    if reading.purpose:
        return reading.purpose == purpose.id
    return (reading.opens and RECORDER in purpose.sinks) or reading.script == purpose.script


def _repeats(file: CaseFile, reading: Reading, purpose: Purpose, party: str) -> bool:
    answer = file.answers_of(party).get(purpose.id)
    if reading.script_kind != "repeat" or RECORDER not in purpose.sinks or answer is None:
        return False
    return answer.state.valid and (answer.on_recording or answer.at_ms <= reading.ended_at_ms)
