"""Who could hear whom, and when, by what the switch told of its bridges."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from lab.asterisk.stranger import AT, CRASH

if TYPE_CHECKING:
    from lab.asterisk.stranger import Stranger

_HOLDING: Final = "holding_bridge"
Span = tuple[float, float]
"""Begin and end, seconds since 1970."""


def legs_of_call(witness: Stranger, endpoint: str, call_id: str) -> frozenset[str]:
    """Return the channels of an endpoint that began as legs of a call: named by its Linkedid or their own Uniqueid."""
    return frozenset(
        event["Channel"]
        for event in witness.events("Newchannel")
        if event["Channel"].startswith(f"PJSIP/{endpoint}-") and call_id in {event.get("Linkedid"), event["Uniqueid"]}
    )


def together(witness: Stranger, legs: frozenset[str], customer: str) -> list[Span]:
    """Return the spans in which one of these channels and a customer were in one bridge, over Local channels too."""
    where: dict[str, str] = {}
    spans: list[Span] = []
    begun: float | None = None
    for event in list(witness.log):
        name, channel = event.get("Event"), event.get("Channel", "")
        if name == "BridgeEnter" and event.get("BridgeTechnology") != _HOLDING:
            where[channel] = event["BridgeUniqueid"]
        elif name in {"BridgeLeave", "Hangup"} or (name == "BridgeEnter" and channel in where):
            where.pop(channel, None)
        elif name == CRASH:
            where.clear()
        elif name == "Rename":
            if channel in where:
                where[event["Newname"]] = where.pop(channel)
            legs |= {event["Newname"]} if channel in legs else frozenset()
        else:
            continue
        joined, at = _joined(where, legs, customer), float(event[AT])
        if joined and begun is None:
            begun = at
        elif not joined and begun is not None:
            spans.append((begun, at))
            begun = None
    return spans if begun is None else [*spans, (begun, time.time())]


def _joined(where: dict[str, str], legs: frozenset[str], customer: str) -> bool:
    """Tell whether a leg and a customer hear each other now."""
    bridges = {where[leg] for leg in legs if leg in where}
    reached: set[str] = set()
    while bridges - reached:
        reached |= bridges
        halves = {name[:-2] for name, bridge in where.items() if bridge in reached and name.startswith("Local/")}
        bridges |= {bridge for name, bridge in where.items() if name[:-2] in halves}
    return any(name.startswith(f"PJSIP/{customer}-") for name, bridge in where.items() if bridge in reached)
