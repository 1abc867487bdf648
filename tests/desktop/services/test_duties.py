"""Further duties of a call: which tags hold on it, and that the fact of the decision carries what fired."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from msgspec import structs

from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState, Direction
from agent_assist.policy import load
from agent_assist.protocol.messages import EVENT_LIMIT
from tests.desktop.services.desk_fixture import PACK, Bench, bench, house_pack

S = ConsentState


def decided(b: Bench) -> list[dict[str, Any]]:
    """The bodies of the decisions, as the ledger holds them."""
    return [dict(f.body) for f in b.facts(b.file().contact_id) if f.kind == "policy_decided"]


def duties(body: dict[str, Any]) -> list[str]:
    return [duty["id"] for duty in body["overlays"]]


def test_the_fact_carries_each_duty_with_its_citations_and_how_sure_it_is(b: Bench) -> None:
    b.connect()
    assert decided(b)[-1]["overlays"] == []
    assert b.desk.turns.suspect_minor(b.file())
    b.settle()
    (duty,) = decided(b)[-1]["overlays"]
    row = next(row for row in PACK.overlays if row.id == "minor-default")
    assert duty == {
        "id": "minor-default",
        "action": row.action,
        "text": row.text,
        "citations": list(row.citations),
        "confidence": row.confidence,
        "sources": list(row.sources),
    }
    decision = b.file().decision
    assert decision is not None
    assert [structs.asdict(one) for one in decision.overlays] == [
        {**duty, "citations": tuple(row.citations), "sources": tuple(row.sources)}
    ]


def test_a_withdrawal_is_a_customer_who_says_stop(b: Bench) -> None:
    b.connect("de")
    b.read()
    b.say(S.GIVEN, S.GIVEN, S.GIVEN)
    assert b.desk.consent.withdraw(b.file(), "quality") == 1
    b.settle()
    last = decided(b)[-1]
    assert last["trigger"] == "consent_withdrawn"
    assert "mid-call-withdraw" in duties(last)


def test_too_many_words_leave_every_duty_named_and_the_event_sendable(tmp_path: Path) -> None:
    row = '[overlay."long-{n:02}"]\ncategory = "x"\njurisdictions = ["*"]\ntrigger = "t"\naction = "inform"\n'
    row += (
        'facts = ["hipaa_entity"]\ntext = "{text}"\ncitations = ["Act {n}"]\nstatus = "in-force"\nconfidence = "low"\n'
    )
    more = "\n".join(row.format(n=n, text="é" * 2_000) for n in range(40))
    house_pack(tmp_path, 'facts = ["hipaa_entity"]')
    folder = tmp_path / "house-pack"
    overlays = folder / "overlays.toml"
    overlays.write_text(overlays.read_text(encoding="utf-8") + "\n" + more, encoding="utf-8")
    with bench(tmp_path, pack=load(folder)) as b:
        b.connect()
        found = decided(b)[-1]["overlays"]
        assert len(found) == 41  # ours, and the shipped one for such a house
        assert all(duty["id"] and duty["citations"] for duty in found)
        assert {len(duty["text"]) for duty in found if duty["id"].startswith("long")} == {0, 2_000}
        assert len(json.dumps(found, ensure_ascii=False).encode()) < EVENT_LIMIT


def test_what_always_holds_in_a_house_and_who_calls_whom_are_tags(tmp_path: Path) -> None:
    pack = house_pack(tmp_path, 'facts = ["marketing_call", "debt_collection"]')
    with bench(tmp_path, pack=pack) as b:
        b.call(CallState.CONNECTED, "in", "tx")
        assert duties(decided(b)[-1]) == ["us-regf-opening"]
        b.end("in")
        b.call(CallState.CONNECTED, "out", "tx", way=Direction.OUT)
        found = decided(b)[-1]
        assert set(duties(found)) == {"us-regf-opening", "us-tsr-dnc"}
        assert found["question"]["facts"] == ["debt_collection", "marketing_call", "outbound_call"]
