"""What every store must know of earlier answers of a number; part of the contract of stores."""

from __future__ import annotations

from agent_assist.desktop.ports.contact_store import ContactStore
from agent_assist.domain.facts import FactKind
from agent_assist.evidence.envelope import Draft
from tests.making import draft

START_MS = 1_795_000_000_000
OPENED = FactKind.CONTACT_OPENED


class StandingContract:
    """Inherited by the contract of stores, which gives the fixture `store`."""

    def test_an_answer_that_cannot_be_read_ends_every_yes_before_it(self, store: ContactStore) -> None:
        number = {"number": "+14155550182"}
        yes = {"purpose": "quality", "scope": "standing"}
        store.append([draft(OPENED, name, {}, number) for name in ("a", "b")])
        store.append([draft(FactKind.CONSENT_GIVEN, "a", yes)])
        assert [one.purpose for one in store.standing("b")] == ["quality"]
        store.append([draft(FactKind.CONSENT_WITHDRAWN, "a", {"purpose": ["quality"], "scope": "standing"})])
        assert store.standing("b") == []
        store.append([draft(FactKind.CONSENT_GIVEN, "a", {**yes, "purpose": "training"})])
        assert [one.purpose for one in store.standing("b")] == ["training"]

    def test_a_no_before_an_answer_that_cannot_be_read_is_still_told(self, store: ContactStore) -> None:
        store.append([draft(OPENED, name, {}, {"number": "+14155550182"}) for name in ("a", "b")])
        for kind, purpose in ((FactKind.CONSENT_REFUSED, "quality"), (FactKind.CONSENT_WITHDRAWN, "transcript")):
            store.append([draft(kind, "a", {"purpose": purpose, "scope": "standing"})])
        store.append([draft(FactKind.CONSENT_RENEWED, "a", {"purpose": "training", "scope": "standing"})])
        store.append([draft(FactKind.CONSENT_GIVEN, "a", {"purpose": ["quality"], "scope": "standing"})])
        told = {one.purpose: one.kind for one in store.standing("b")}
        assert told == {"quality": "consent_refused", "transcript": "consent_withdrawn"}

    def test_standing_consents_are_found_by_the_number_and_end_with_the_newest_word(self, store: ContactStore) -> None:
        def call(contact: str, number: str | None, at_ms: int) -> Draft:
            personal = {"number": number} if number is not None else {}
            return draft(OPENED, contact, {"number_masked": "••• ••• 0182"}, personal, at_ms)

        def said(contact: str, kind: FactKind, purpose: str, **more: object) -> Draft:
            return draft(kind, contact, {"purpose": purpose, "scope": "standing", **more})

        number = "+14155550182"
        store.append([call("a", number, START_MS), call("b", "+1 415 555-0182", START_MS + 10)])
        store.append([call("c", "+14155550183", START_MS + 20), call("d", None, START_MS + 30), call("e", "0182", 7)])
        (given,) = store.append([said("a", FactKind.CONSENT_GIVEN, "quality", valid_until_ms=START_MS + 99)])
        store.append([said("a", FactKind.CONSENT_GIVEN, "training", valid_until_ms=START_MS + 99)])
        store.append([draft(FactKind.CONSENT_GIVEN, "a", {"purpose": "this-call"})])
        store.append([said("a", FactKind.CONSENT_GIVEN, "other", party="party-2")])
        store.append([said("a", FactKind.CONSENT_GIVEN, "broken", valid_until_ms=None, purposes=7)])
        found = {one.purpose: one for one in store.standing("b")}
        assert set(found) == {"quality", "training", "broken"}
        quality = found["quality"]
        assert (quality.kind, quality.valid_until_ms, quality.event_id) == ("consent_given", START_MS + 99, given.id)
        assert (quality.holds_at(START_MS + 98), quality.holds_at(START_MS + 99)) == (True, False)
        assert not found["training"].runs_out(START_MS + 98)
        assert found["training"].runs_out(START_MS + 99)
        assert found["broken"].holds_at(2**52)
        store.append([said("b", FactKind.CONSENT_WITHDRAWN, "quality")])
        store.append([call("f", number, START_MS + 40)])
        (withdrawn,) = [one for one in store.standing("f") if one.purpose == "quality"]
        assert withdrawn.kind == "consent_withdrawn"
        assert not withdrawn.holds_at(0)
        assert not withdrawn.runs_out(2**52)
        assert store.standing("a") == [withdrawn]  # its own answers are on the call itself
        assert store.standing("c") == store.standing("d") == store.standing("e") == store.standing("nobody") == []
