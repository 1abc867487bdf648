"""What a read-back's answer says of the recorder. Pure; takes anything and believes only what the profile names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from agent_assist.domain.recorder import Means, RecorderState
from agent_assist.telephony.recorder.driver import Verdict, nothing
from agent_assist.telephony.recorder.http.template import filled

if TYPE_CHECKING:
    from agent_assist.telephony.recorder.http.profile import ReadBack

EACH: Final = "*"
ENTRIES_LIMIT: Final = 1_000
"""Most entries of a list that are looked at; a longer one is not understood."""


def found(tree: object, path: str) -> list[object]:
    """Return the values at a path: names and list positions with dots between, `*` for each entry of a list."""
    reached = [tree]
    for step in path.split("."):
        reached = [value for one in reached for value in _step(one, step)]
    return reached


def _step(value: object, step: str) -> Iterator[object]:
    if step == EACH:
        if isinstance(value, list):
            yield from value[: ENTRIES_LIMIT + 1]
    elif isinstance(value, list):
        if step.isdigit() and int(step) < len(value):
            yield value[int(step)]
    elif isinstance(value, Mapping) and step in value:
        yield value[step]


def newest(tree: object, path: str, stamp: str) -> list[object]:
    """Return the values at a path with one `*`, of those entries whose time stamp is the latest.

    Args:
        tree: the answer.
        path: for example `statuses.*.status`.
        stamp: name of the entry's time, text that sorts in order of time (ISO 8601, one zone).

    Entries of the same moment are all returned. An entry without a stamp makes the order unknown: None is among them.
    """
    before, _, after = path.partition(f".{EACH}.")
    entries = [one for whole in found(tree, before) if isinstance(whole, list) for one in whole[: ENTRIES_LIMIT + 1]]
    stamps = [one.get(stamp) if isinstance(one, Mapping) else None for one in entries]
    if not all(isinstance(one, str) for one in stamps):
        return [None]
    latest = max((str(one) for one in stamps), default="")
    kept = [entry for entry, one in zip(entries, stamps, strict=True) if one == latest]
    return [value for entry in kept for value in (found(entry, after) or [None])]


def understood(tree: object, back: ReadBack, known: Mapping[str, str]) -> Verdict:
    """Return what an answer means by the profile's read-back.

    Args:
        tree: the answer's JSON.
        back: where its state stands, and for what it must be the answer.
        known: the call id and the house's values under their placeholders' names.
    """
    for place, text in back.same.items():
        told = found(tree, place)
        if any(value != filled(text, known) for value in told) or not (told or EACH in place):
            return nothing("answer_of_another")
    if EACH in back.value and not _has_list(tree, back.value):
        return nothing("state_missing")
    values = newest(tree, back.value, back.newest) if back.newest else found(tree, back.value)
    return judged(values, back.states, back.none)


def judged(values: list[object], states: Mapping[str, str], none: str) -> Verdict:
    """Return what the values mean together: who is recorded anywhere is recorded.

    Args:
        values: what stands where the profile looks.
        states: the vendor's word to ours: recording, paused, off.
        none: what it means that nothing stands there; empty if nothing can be told.
    """
    if not values:
        return Verdict(RecorderState(none), Means.READ_BACK, detail="entries=0") if none else nothing("state_missing")
    words = [_word(value) for value in values]
    if len(words) > ENTRIES_LIMIT or any(word not in states for word in words):
        return nothing("state_unknown")
    meant = {RecorderState(states[word]) for word in words}
    order = (RecorderState.RECORDING, RecorderState.PAUSED, RecorderState.OFF)
    return Verdict(next(s for s in order if s in meant), Means.READ_BACK, detail=f"entries={len(values)}")


def _word(value: object) -> str:
    """Return a value as the profile writes it: booleans as in JSON; anything but text and booleans is no state."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else ""


def _has_list(tree: object, path: str) -> bool:
    """Tell whether the list that a path goes through is there, be it empty."""
    before = path.partition(EACH)[0].rstrip(".")
    return any(isinstance(one, list) for one in (found(tree, before) if before else [tree]))
