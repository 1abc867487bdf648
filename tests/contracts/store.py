"""What every store must do, contacts and outbox together; a test module gives a `rig` fixture and inherits it."""

from __future__ import annotations

import json
from typing import Protocol

import pytest

from agent_assist.desktop.ports.contact_store import ContactStore, FlagDecision, Opening
from agent_assist.desktop.ports.outbox import Outbox, Row
from agent_assist.domain.errors import AssistError, AuthExpired, BadInput, FieldRejected
from agent_assist.domain.facts import FactKind
from agent_assist.evidence import verify
from agent_assist.evidence.envelope import Draft, fact_of, read
from agent_assist.evidence.seal import check
from tests.contracts.store_standing import START_MS, StandingContract
from tests.making import IDENTITY, draft


def nested(depth: int) -> object:
    value: object = 1
    for _ in range(depth):
        value = [value]
    return value


HOSTILE: tuple[object, ...] = (
    *(None, True, 0, -7, 1.5, 1e300, 2**53, "'; DROP", "\ud800", float("nan"), [], ["x"], {}, {"$": {"a": [None]}}),
    *(10**400, 10**5000, nested(300), nested(5_000)),
)
"""Values of any JSON type, and some that only look like one."""
RAISED = "disclosure_late"
OPENED, ENDED = FactKind.CONTACT_OPENED, FactKind.CONTACT_ENDED


class StoreRig(Protocol):
    """A store that is not enrolled yet, and the public key of its device."""

    store: ContactStore
    outbox: Outbox
    public_key: str


def opened(contact: str, at_ms: int = START_MS) -> Draft:
    return draft(OPENED, contact, {"number_masked": "••• ••• 0182", "line": "Billing"}, {"name": "Zoë"}, at_ms)


class StoreContract(StandingContract):
    """Inherit, and give a fixture `rig`."""

    @pytest.fixture
    def store(self, rig: StoreRig) -> ContactStore:
        rig.store.enrol(IDENTITY)
        return rig.store

    def test_before_enrolment_nothing_is_written_and_it_says_so(self, rig: StoreRig) -> None:
        assert rig.store.identity() is None
        for step in (lambda: rig.store.append([opened("a")]), rig.store.seal, lambda: list(rig.store.export())):
            with pytest.raises(AuthExpired):
                step()
        assert rig.outbox.status().unsynced == 0
        assert rig.outbox.batch(10) is None

    def test_enrolment_is_once(self, store: ContactStore) -> None:
        assert store.identity() == IDENTITY
        with pytest.raises(FieldRejected):
            store.enrol(IDENTITY)
        assert store.identity() == IDENTITY

    def test_facts_come_back_in_order_with_their_personal_values(self, store: ContactStore) -> None:
        written = store.append([opened("a"), draft(FactKind.NOTE_SAVED, "a", {"kinds": {}}, {"text": "refund"})])
        store.append([opened("b"), draft(ENDED, "a")])
        assert [fact.kind for fact in store.facts("a")] == ["contact_opened", "note_saved", "contact_ended"]
        assert store.facts("a")[:2] == written
        assert written[1].personal == {"text": "refund"}
        assert store.facts("nobody") == []

    def test_nothing_to_write_is_no_fault(self, store: ContactStore, rig: StoreRig) -> None:
        assert store.append([]) == []
        assert rig.outbox.status().unsynced == 0

    def test_all_facts_of_one_write_or_none(self, store: ContactStore, rig: StoreRig) -> None:
        first = opened("a")
        store.append([first])
        for bad in (first, draft(ENDED, "a", {"at": float("nan")}), draft(ENDED, "a", {"x": 2**60})):
            with pytest.raises(AssistError):
                store.append([draft(FactKind.NOTE_SAVED, "new", personal={"text": "x"}), bad])
        assert [fact.id for fact in store.facts("a")] == [first.id]
        assert store.facts("new") == []
        assert rig.outbox.status().unsynced == 1
        store.append([draft(ENDED, "a")])
        assert verify(store.export()).ok

    def test_answers_come_back_as_they_stand_in_the_chain(self, store: ContactStore, rig: StoreRig) -> None:
        asked = {"purpose": "quality"}
        store.append([opened("a"), draft(FactKind.CONSENT_GIVEN, "a", asked, {"name": "Ms Okafor"}), opened("b")])
        store.append([draft(FactKind.CONSENT_REFUSED, "b", asked), draft(FactKind.CONSENT_WITHDRAWN, "a", asked)])
        found = store.answers("a")
        assert [event.value["kind"] for event in found] == ["consent_given", "consent_withdrawn"]
        assert all(event.data in set(store.export()) for event in found)
        assert b"Okafor" not in found[0].data
        assert store.answers("nobody") == []
        assert store.issuer.public == rig.public_key

    def test_odd_texts_are_kept_as_they_are(self, store: ContactStore) -> None:
        odd = "'; DROP TABLE event; -- \x00 \u202e 😀 \U0010ffff"
        (fact,) = store.append([draft(FactKind.NOTE_SAVED, odd, {"line": odd}, {"text": odd})])
        assert store.facts(odd) == [fact]
        assert (fact.body["line"], fact.personal["text"], fact.contact) == (odd, odd, odd)
        assert verify(store.export()).ok

    def test_recent_contacts_newest_first_with_what_is_known_of_them(self, store: ContactStore) -> None:
        store.append([opened("a", START_MS), opened("b", START_MS + 5000)])
        ended = draft(ENDED, "a", at_ms=START_MS + 3000)
        store.append([ended, draft(FactKind.VERDICT_REACHED, "a", {"verdict": "missing"})])
        newest, older = store.recent(5)
        assert (newest.contact, older.contact) == ("b", "a")
        assert (newest.ended_at_ms, newest.verdict, newest.finished, newest.unsynced) == (None, None, False, 1)
        assert (older.opened_at_ms, older.ended_at_ms, older.verdict) == (START_MS, START_MS + 3000, "missing")
        assert (older.number_masked, older.line, older.unsynced) == ("••• ••• 0182", "Billing", 3)
        assert [row.contact for row in store.recent(1)] == ["b"]

    def test_unfinished_contacts_oldest_first_and_unaudited_ones_newest_first(self, store: ContactStore) -> None:
        store.append([opened(name, START_MS + at) for at, name in enumerate("abc")])
        store.append([draft(ENDED, "b"), draft(FactKind.WRAP_UP_FINISHED, "b")])
        assert store.unfinished() == ["a", "c"]
        for at, name in enumerate("mnop"):
            talked = [draft(FactKind.CONTACT_CONNECTED, name)] if name != "p" else []
            over = [draft(ENDED, name, at_ms=START_MS + 100 * at)] if name != "o" else []
            store.append([opened(name, START_MS + at), *talked, *over])
        store.append([opened("e", START_MS), draft(FactKind.CONTACT_CONNECTED, "e"), draft(ENDED, "e")])
        store.append([draft(FactKind.RECORDING_AUDITED, "e", {"result": "kept"})])
        assert store.unaudited(START_MS, 9) == ["n", "m"]
        assert store.unaudited(START_MS + 50, 9) == ["n"]
        assert store.unaudited(START_MS, 1) == ["n"]

    def test_a_seal_signs_the_newest_event_once(self, store: ContactStore, rig: StoreRig) -> None:
        store.seal()
        assert verify(store.export()).seals == 0
        store.append([opened("a"), draft(ENDED, "a")])
        store.seal()
        store.seal()
        found = verify(store.export(), {IDENTITY.device: rig.public_key})
        assert (found.ok, found.seals, found.unsealed) == (True, 1, 0)
        store.append([opened("b")])
        assert verify(store.export()).unsealed == 1

    def test_a_batch_holds_the_oldest_sealed_with_the_keys_that_open_them(
        self, store: ContactStore, rig: StoreRig
    ) -> None:
        assert rig.outbox.batch(10) is None
        store.append([opened("a"), draft(ENDED, "a"), opened("b")])
        batch = rig.outbox.batch(2)
        assert batch is not None
        events = [read(data) for data in batch.events]
        assert [event.seq for event in events] == [1, 2]
        assert (batch.seal.seq, batch.seal.digest) == (2, events[-1].digest)
        assert check(batch.seal, rig.public_key)
        assert [key.kid for key in batch.keys] == ["contact.a"]
        assert fact_of(events[0], {key.kid: key for key in batch.keys}).personal == {"name": "Zoë"}
        again = rig.outbox.batch(2)
        assert again == batch  # nothing leaves before it is acknowledged

    def test_acknowledged_events_leave_and_refused_ones_stay_visible(self, store: ContactStore, rig: StoreRig) -> None:
        facts = store.append([opened("a"), draft(ENDED, "a", at_ms=START_MS + 9), opened("b", START_MS + 20)])
        assert (rig.outbox.status().unsynced, rig.outbox.status().oldest_at_ms) == (3, START_MS)
        rig.outbox.acknowledge(2, {facts[1].id: "refused", "unknown-id": "refused"})
        status = rig.outbox.status()
        assert (status.unsynced, status.oldest_at_ms, status.refused) == (1, START_MS + 20, 1)
        batch = rig.outbox.batch(10)
        assert batch is not None
        assert [json.loads(data)["seq"] for data in batch.events] == [3]
        rig.outbox.acknowledge(3, {facts[1].id: "refused"})
        assert (rig.outbox.status().unsynced, rig.outbox.status().refused) == (0, 1)
        assert rig.outbox.status().oldest_at_ms is None
        assert len(store.facts("a")) == 2  # nothing is ever dropped

    def test_a_server_restored_from_a_copy_gets_again_what_it_lost(self, store: ContactStore, rig: StoreRig) -> None:
        store.append([opened("a"), draft(ENDED, "a"), opened("b")])
        rig.outbox.acknowledge(3, {})
        rig.outbox.acknowledge(1, {})
        batch = rig.outbox.batch(10)
        assert batch is not None
        assert [json.loads(data)["seq"] for data in batch.events] == [2, 3]

    def test_server_rows_move_the_cursor_and_replace_their_like(self, store: ContactStore, rig: StoreRig) -> None:
        raised = {"flag": "disclosure_late", "severity": "medium"}
        store.append([opened("a"), draft(FactKind.FLAG_RAISED, "a", raised)])
        assert rig.outbox.cursor() == 0
        assert store.decisions(5) == []

        def row(decision: str, contact: str = "a", row_id: str = "d1") -> Row:
            body = {"contact": contact, "flag": "disclosure_late", "decision": decision, "comment": "Bad line."}
            return Row(7, "decision", row_id, {**body, "decided_by_name": "Jo", "decided_at_ms": 5})

        rig.outbox.apply([row("upheld"), row("upheld", "somebody-else", "d2")], 7)
        rig.outbox.apply([row("dismissed")], 8)
        (decision,) = store.decisions(5)
        assert (decision.contact, decision.decision, decision.decided_by) == ("a", "dismissed", "Jo")
        assert rig.outbox.cursor() == 8

    def test_openings_newest_first(self, store: ContactStore, rig: StoreRig) -> None:
        assert store.openings(5) == []
        bodies = [{"contact": c, "reason": "coach", "opened_by_name": "Jo", "opened_at_ms": 5} for c in "abc"]
        rig.outbox.apply([Row(pos, "opening", f"o{pos}", body) for pos, body in enumerate(bodies, 1)], 3)
        assert store.openings(2) == [Opening("c", "coach", "Jo", 5), Opening("b", "coach", "Jo", 5)]

    def test_published_rows_of_a_kind_in_their_order(self, store: ContactStore, rig: StoreRig) -> None:
        rows = [Row(2, "script", "s2", {"toml": "b"}), Row(1, "script", "s1", {"toml": "é", "n": [1, None]})]
        rig.outbox.apply([*rows, Row(3, "pack", "p", {"x": 1})], 3)
        assert store.published("script") == [("s1", {"toml": "é", "n": [1, None]}), ("s2", {"toml": "b"})]
        assert store.published("pack") == [("p", {"x": 1})]
        assert store.published("nothing") == []

    @pytest.mark.parametrize("value", HOSTILE, ids=[str(n) for n in range(len(HOSTILE))])
    def test_a_row_of_any_shape_hides_no_other(self, store: ContactStore, rig: StoreRig, value: object) -> None:
        store.append([opened("a"), draft(FactKind.FLAG_RAISED, "a", {"flag": RAISED, "severity": "low"})])
        opening = {"contact": value, "reason": value, "opened_by_name": value, "opened_at_ms": value}
        decision = {"contact": "a", "flag": RAISED, "decision": value, "comment": value, "decided_by_name": value}
        good = {"contact": "a", "reason": "coach", "opened_by_name": "Jo", "opened_at_ms": 5}
        rows = [Row(1, "opening", "o1", good), Row(2, "opening", "o2", opening), Row(3, "opening", "o3", {"x": value})]
        rows += [
            Row(4, "decision", "d1", {**decision, "decided_at_ms": value}),
            Row(5, "script", "s1", {"toml": value}),
        ]
        rows += [Row(6, "script", "s2", {"toml": "good"})]
        upheld = {"contact": "a", "flag": RAISED, "decision": "upheld", "comment": "", "decided_by_name": "Jo"}
        rig.outbox.apply([*rows, Row(7, "decision", "d2", {**upheld, "decided_at_ms": 5})], 7)
        newest, middle, oldest = store.openings(5)
        assert newest == Opening("", "", "", 0)
        assert oldest == Opening("a", "coach", "Jo", 5)
        whole = isinstance(value, int) and not isinstance(value, bool) and value < 10**4000  # the longest that is read
        assert middle.opened_at_ms == (value if whole else 0)
        assert middle.contact == middle.reason == middle.opened_by == (value if value == "'; DROP" else "")
        (_, hostile), last = store.published("script")
        assert hostile in ({"toml": value}, {})
        assert last == ("s2", {"toml": "good"})
        found = store.decisions(5)
        assert FlagDecision("a", RAISED, "upheld", "", "Jo", 5) in found
        assert all(isinstance(d.comment, str) and isinstance(d.decided_at_ms, int) for d in found)
        assert rig.outbox.cursor() == 7

    @pytest.mark.parametrize(("pos", "cursor"), [(2**63, 5), (5, 2**63), (-(2**70), 5)])
    def test_a_position_out_of_range_is_refused_and_nothing_moves(
        self, store: ContactStore, rig: StoreRig, pos: int, cursor: int
    ) -> None:
        rig.outbox.apply([Row(1, "script", "s1", {"toml": "a"})], 1)
        with pytest.raises(BadInput):
            rig.outbox.apply([Row(4, "script", "s2", {}), Row(pos, "script", "s3", {})], cursor)
        assert (rig.outbox.cursor(), len(store.published("script"))) == (1, 1)
