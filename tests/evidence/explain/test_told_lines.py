"""What each kind of fact makes the page say, with every value as it is, missing, and another one: as people read it.

After a change that was read: `python -m tests.evidence.explain.test_told_lines` writes the file anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from agent_assist.domain.facts import Fact, FactKind
from agent_assist.evidence.explain import Audience, story
from tests.evidence.explain.samples import EVERYTHING, MISSED, START_MS, UNTOLD, fact

KEPT = Path(__file__).with_name("told_lines.txt")
K = FactKind
LONG = "x" * 300
MORE: tuple[Fact, ...] = (
    fact(1, K.CONSENT_GIVEN, {"purpose": "q", "corrects": "e-1", "on_recording": True, "origin": "keyed"}),
    fact(1, K.CONSENT_EXPIRED, {"purpose": "q", "scope": "standing", "valid_until_ms": START_MS}),
    fact(1, K.CONSENT_REFUSED, {"purpose": "q", "scope": "standing", "valid_until_ms": START_MS}),
    fact(1, K.CONSENT_RENEWED, {"purpose": LONG, "scope": "standing", "valid_until_ms": START_MS}),
    fact(1, K.CONSENT_GIVEN, {"purpose": "q", "party": "party-3", "corrects": "e-1"}),
    fact(1, K.CONSENT_GIVEN, {"purpose": "q", "party": "agent"}),
    fact(1, K.CONSENT_WITHDRAWN, {"purpose": "q", "corrects": "e-1", "expression": "keyed"}),
    fact(1, K.ANSWERS_EXPORTED, {"to": "clipboard", "purposes": ["p" * 64 + "-", "@key", ""]}),
    fact(1, K.ANSWERS_EXPORTED, {"to": "clipboard", "purposes": ["a" * 60, "b" * 60, "c" * 60]}),
    *(
        fact(1, K.RECORDER_CONFIRMED, {"state": state, "means": means})
        for state, means in (
            *(("off", means) for means in ("reply", "person", "read_back", "written", "said")),
            ("paused", "written"),
            ("masked", "reply"),
            ("none", "written"),
            ("unconfirmed", "written"),
        )
    ),
    fact(1, K.RECORDER_UNCONFIRMED, {"state": "off", "means": "written"}),
    *(fact(1, K.CONTACT_ENDED, {"talk_ms": ms}) for ms in (999, 1000, 59_999, 60_000, 7_200_000, 7_199_999)),
    fact(1, K.CONTACT_ENDED),
    fact(1, K.CONTACT_OPENED, {"direction": "out", "number_masked": "withheld"}),
    fact(1, K.CONTACT_OPENED),
    fact(1, K.CONTACT_OPENED, {"line": LONG}),
    fact(1, K.PLACE_LEARNED, {"place": "US-TX", "evidence": "carrier", "party": "", "corrects": "US-TX"}),
    fact(1, K.PLACE_LEARNED, {"place": "@x", "evidence": "stated", "party": "party-12", "corrects": "@x"}),
    *(fact(1, K.PARTY_JOINED, {"party": party}) for party in ("party-12", "party-", "party-0", "nobody")),
    fact(1, K.DISCLOSURE_READ, {"script": "s", "version": "2", "language": "DE-at", "faster_than_speech": True}),
    fact(1, K.NOTE_SAVED, {"kinds": {"iban": 1, "phone": 3}}, personal={"text": "n" * 2_001}),
    fact(1, K.NOTE_SAVED),
    fact(1, K.ERASURE_DEFERRED),
    fact(1, K.REVIEW_OPENED, {"reason": "coach"}),
    fact(1, K.REVIEW_DECIDED, {"flag": "disclosure_late", "decision": "dismissed"}),
    fact(1, K.ACT_TAKEN_BACK, {"act": "e-1", "act_kind": "rights_requested"}),
    fact(1, K.RIGHTS_REQUESTED, {"right": "erasure", "channel": "desk"}),
    fact(1, K.RIGHTS_REQUESTED, {"right": "no-such-right", "channel": "call"}),
    fact(1, K.RIGHTS_HANDLED, {"request": LONG, "act": "refused", "grounds": ["@x", "accurate", "accurate"]}),
    fact(1, K.RIGHTS_HANDLED, {"request": "e-1", "act": "extended"}, personal={"words": "@w" + LONG}),
    *(
        fact(1, K.POLICY_DECIDED, {"level": "none", "trigger": trigger, "rules": rules, "overlays": overlays})
        for trigger, rules, overlays in (
            ("consent_withdrawn", [{"place": "@x", "name": "@X", "confidence": "low"}], []),
            ("pack_changed", [{"place": "a", "name": "A" * 150}, {"place": "b", "name": "B" * 150}], []),
            ("", [], [{"id": "o", "citations": ["c" * 150, "d" * 150], "confidence": "certain"}]),
        )
    ),
    fact(1, K.POLICY_DECIDED, {"level": "none", "places": ["US-TX", "", "DE"]}),
)


def variants(one: Fact) -> Iterator[tuple[str, Fact]]:
    """Yield a fact as it is, then with each value missing and with another one."""
    yield "", one
    for name, value in one.body.items():
        other = {
            "missing": {key: told for key, told in one.body.items() if key != name},
            "other": {**one.body, name: changed(value)},
        }
        for what, body in other.items():
            yield f" {name} {what}", Fact(one.id, one.kind, one.at_ms, one.contact, one.actor, body, one.personal)


def changed(value: object) -> object:
    if isinstance(value, bool):
        return not value
    return {str: "@odd", int: 0, list: []}.get(type(value), {"phone": 1, "iban": 2})


def told(audience: Audience) -> Iterator[str]:
    for one in (*EVERYTHING, *MISSED, *UNTOLD, *MORE):
        for what, variant in variants(one):
            found = story("c-1", (variant,), audience)
            for line in found.lines:
                values = " ".join(f"{name}={value}" for name, value in line.values.items())
                yield f"{one.kind}{what}: {line.at_ms - START_MS} {line.key} {' '.join(line.also)} | {values}"
            if not found.lines:
                yield f"{one.kind}{what}: nothing, {found.passed_over} passed over"


def whole() -> Iterator[str]:
    for audience in Audience:
        yield f"== {audience}"
        yield from told(audience)
        call = story("c-1", (*EVERYTHING, fact(0, K.CONTACT_HELD)), audience)
        yield f"the whole call: {' '.join(line.key for line in call.lines)}; {call.passed_over}; {call.newest}"
    for name, actual in (("contact", story("c-2", EVERYTHING)), ("call", story("c-1", ()))):
        yield f"no {name}: {actual.lines} {actual.passed_over} {actual.newest!r} {actual.received}"


def test_every_fact_is_told_as_it_was_read() -> None:
    assert list(whole()) == KEPT.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    KEPT.write_text("".join(f"{line}\n" for line in whole()), encoding="utf-8", newline="\n")
