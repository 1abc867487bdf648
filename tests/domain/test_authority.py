"""Who may write what about whom: every kind, every writer, one's own contact, somebody else's, and none."""

from __future__ import annotations

import itertools

import pytest

from agent_assist.domain.casefile import FOLLOWED
from agent_assist.domain.facts import TYPES, Actor, Effect, FactKind, Role, Writer
from agent_assist.domain.facts.authority import (
    WHY,
    Refusal,
    Sender,
    closed_as_declared,
    contact_of_key,
    key_id,
    refusal,
)
from agent_assist.domain.facts.body import typed
from agent_assist.domain.facts.calls import UNDOABLE
from agent_assist.domain.review import FlagKind
from tests.call import case, fact, opened
from tests.fact_samples import LEAST, OF_A_DEVICE, OF_A_SHIFT, OF_A_SUPERVISOR, OF_AN_AGENT, OF_THE_SERVER

AMY = Sender("amy", supervisor="sue")
CONTACT = "0198aaaa-0000-7000-8000-000000000001"
OWN, OTHERS, NEW, NONE = "own", "others", "new", "none"
OWNER = {OWN: "amy", OTHERS: "ben", NEW: None, NONE: None}


def allowed(kind: str, writer: Writer, about: str) -> bool:
    """The rules in words, as an auditor would state them."""
    if writer is Writer.AGENT:
        return (kind in OF_AN_AGENT and about in {OWN, NEW}) or (kind in OF_A_SHIFT and about == NONE)
    if writer is Writer.DESKTOP:
        return kind in OF_A_DEVICE and about == NONE
    if kind == "calibration_begun":
        return False  # about no contact, and never empty: see tests/server/test_calibration.py
    return kind in OF_A_SUPERVISOR and about in {OWN, OTHERS}


@pytest.mark.parametrize("writer", [Writer.AGENT, Writer.DESKTOP, Writer.SUPERVISOR])
@pytest.mark.parametrize("about", [OWN, OTHERS, NEW, NONE])
def test_each_kind_from_each_writer_about_each_contact(writer: Writer, about: str) -> None:
    for kind, of in TYPES.items():
        body = typed(of, LEAST.get(kind, {}))
        why = refusal(body, writer, "" if about == NONE else CONTACT, OWNER[about], AMY)
        assert (why is None) is allowed(kind, writer, about), f"{kind}: {why}"


def test_every_kind_has_a_writer_and_the_lists_of_the_tests_name_each() -> None:
    lists = (OF_AN_AGENT, OF_A_SHIFT, OF_A_DEVICE, OF_A_SUPERVISOR, OF_THE_SERVER)
    assert set().union(*lists) == set(FactKind) == set(TYPES)
    assert sum(map(len, lists)) == len(FactKind)
    assert all(of.RULES.writers and of.RULES.about for of in TYPES.values())


def test_the_call_and_the_server_share_three_kinds_and_neither_tells_the_others_part() -> None:
    shared = {kind for kind, of in TYPES.items() if len(of.RULES.writers) > 1}
    assert shared == {"consent_withdrawn", "rights_requested", "flag_raised"}
    for flag in FlagKind:
        raised = typed(TYPES["flag_raised"], {"flag": flag, "severity": "low"})
        by_server = refusal(raised, Writer.SERVER, CONTACT, "amy", AMY)
        by_agent = refusal(raised, Writer.AGENT, CONTACT, "amy", AMY)
        wanted = (None, Refusal.MISFIT) if flag is FlagKind.DRAWN else (Refusal.MISFIT, None)
        assert (by_server, by_agent) == wanted, flag
    for channel, from_desk in (("call", True), ("receipt_page", False), ("letter", False)):
        entered = {"entered_by": "privacy office"} if channel == "letter" else {}
        asked = typed(TYPES["rights_requested"], {"right": "erasure", "channel": channel, **entered})
        for writer, fits in ((Writer.AGENT, from_desk), (Writer.SERVER, not from_desk)):
            assert (refusal(asked, writer, CONTACT, "amy", AMY) is None) is fits, (channel, writer)
    for channel in ("receipt_page", "letter"):
        entered = {} if channel == "letter" else {"entered_by": "privacy office"}
        asked = typed(TYPES["rights_requested"], {"right": "erasure", "channel": channel, **entered})
        assert refusal(asked, Writer.SERVER, CONTACT, "amy", AMY) is Refusal.MISFIT, channel
    for right in ("", "Erasure", "a b", "x" * 40 + "!", "-", "a-" * 7 + "a"):
        asked = typed(TYPES["rights_requested"], {"right": right, "channel": "call"})
        assert refusal(asked, Writer.AGENT, CONTACT, "amy", AMY) is Refusal.MISFIT, right
    page = typed(TYPES["consent_withdrawn"], {"purpose": "quality", "origin": "receipt_page"})
    spoken = typed(TYPES["consent_withdrawn"], {"purpose": "quality"})
    assert refusal(page, Writer.SERVER, CONTACT, "amy", AMY) is None
    assert refusal(spoken, Writer.SERVER, CONTACT, "amy", AMY) is Refusal.MISFIT


def test_an_answer_of_no_contact_is_the_agents_own() -> None:
    for kind in (kind for kind in TYPES if kind.startswith("consent_")):
        ours, theirs = typed(TYPES[kind], {"party": "agent"}), typed(TYPES[kind], {"party": "customer"})
        assert refusal(ours, Writer.AGENT, "", None, AMY) is None
        assert refusal(theirs, Writer.AGENT, "", None, AMY) is Refusal.MISFIT


def test_who_an_actor_is_to_the_server() -> None:
    sender = Sender("amy")
    assert sender.writer(Actor("amy", Role.AGENT)) is Writer.AGENT
    assert sender.writer(Actor("ben", Role.AGENT)) is None
    assert sender.writer(Actor("sync", Role.SYSTEM)) is Writer.DESKTOP
    assert sender.writer(Actor("sue", Role.SUPERVISOR)) is None
    assert sender.writer(Actor("", Role.SUPERVISOR)) is None
    assert AMY.writer(Actor("sue", Role.SUPERVISOR)) is Writer.SUPERVISOR
    assert AMY.writer(Actor("jo", Role.SUPERVISOR)) is None


def test_a_personal_value_is_declared_and_closed_with_its_own_contacts_key() -> None:
    note = typed(TYPES["note_saved"], {})
    box = {"kid": key_id(CONTACT), "n": "x", "c": "y"}
    assert closed_as_declared(note, {}, CONTACT)
    assert closed_as_declared(note, {"personal": {"text": box}}, CONTACT)
    others = key_id("0198aaaa-0000-7000-8000-000000000002")
    wrong = [{"text": {**box, "kid": others}}, {"name": box}, {"text": {**box, "more": "z"}}, {"text": "plain"}, 5, []]
    for personal in wrong:
        assert not closed_as_declared(note, {"personal": personal}, CONTACT), personal
    assert not closed_as_declared(note, {"personal": {"text": {**box, "kid": key_id("")}}}, "")


def test_a_kind_that_is_younger_than_closing_is_refused_in_the_clear() -> None:
    answer = typed(TYPES["flag_answered"], {"flag": "disclosure_late", "stance": "reply", "text": "It was read."})
    box = {"kid": key_id(CONTACT), "n": "bm9uY2U", "c": "Y2lwaGVy"}
    told = {"flag": "disclosure_late", "stance": "reply"}
    assert closed_as_declared(answer, {**told, "personal": {"text": box}}, CONTACT)
    assert closed_as_declared(answer, {**told, "text": ""}, CONTACT)
    for values in ({"text": "It was read."}, {"text": "It was read.", "personal": {"text": box}}):
        assert not closed_as_declared(answer, {**told, **values}, CONTACT)
    opening = typed(TYPES["review_opened"], {"reason": "coach", "reason_text": "As asked."})
    assert closed_as_declared(
        opening, {"reason": "coach", "reason_text": "As asked."}, CONTACT
    )  # of an earlier version
    assert contact_of_key(key_id(CONTACT)) == CONTACT
    assert contact_of_key("subject-1") == ""


def test_each_refusal_is_said_in_words() -> None:
    assert set(WHY) == set(Refusal)
    assert all(words.endswith(".") and len(words.split()) > 3 for words in WHY.values())


def test_the_case_file_follows_what_declares_it_and_nothing_else() -> None:
    assert {of for of in TYPES.values() if Effect.CASE_FILE in of.RULES.effects} == FOLLOWED


def test_a_fact_about_a_contact_that_is_nobodys_has_an_effect_on_no_other_row() -> None:
    for (kind, of), writer in itertools.product(TYPES.items(), (Writer.AGENT, Writer.DESKTOP)):
        if writer in of.RULES.writers and Effect.CONTACT_ROW in of.RULES.effects:
            assert refusal(typed(of, LEAST.get(kind, {})), writer, CONTACT, "ben", AMY) is Refusal.FOREIGN_CONTACT


def test_no_supervisor_reviews_their_own_call() -> None:
    opened = typed(TYPES["review_opened"], LEAST.get("review_opened", {}))
    both = Sender("sue", supervisor="sue")
    assert refusal(opened, Writer.SUPERVISOR, CONTACT, "sue", both) is Refusal.OWN_CALL
    assert refusal(opened, Writer.SUPERVISOR, CONTACT, "amy", both) is None


@pytest.mark.parametrize("kind", FactKind)
def test_only_some_entries_can_be_taken_back(kind: FactKind) -> None:
    body = typed(TYPES["act_taken_back"], {"act": "x", "act_kind": kind.value})
    assert refusal(body, Writer.AGENT, CONTACT, "amy", AMY) is (None if kind in UNDOABLE else Refusal.MISFIT)


DOUBTS = {"place_learned", "party_joined", "party_left", "purpose_changed", "policy_decided", "act_taken_back"}
"""What cannot be read of these could be where somebody is."""


def test_only_what_tells_of_places_and_persons_casts_doubt_where_it_cannot_be_read() -> None:
    assert {kind for kind, of in TYPES.items() if of.RULES.doubts} == DOUBTS
    for kind in [*TYPES, "of_a_newer_version"]:
        file = case(opened(), fact(kind, 5, {"personal": "garbled"}))
        assert file.whereabouts.sound is (kind not in DOUBTS), kind


def test_what_was_checked_and_how_to_answer_is_told_by_the_agent_with_the_moment_of_the_check() -> None:
    def why(writer: Writer, **told: object) -> str:
        channel = "call" if writer is Writer.AGENT else "receipt_page"
        return typed(TYPES["rights_requested"], {"right": "access", "channel": channel, **told}).misfit(writer, "c")

    full = {"by": "unsure", "answer_by": "email", "identity": "details", "identity_at_ms": 5}
    assert why(Writer.AGENT) == ""
    assert why(Writer.AGENT, **full) == ""
    assert why(Writer.AGENT, identity="not_checked") == ""
    assert why(Writer.AGENT, identity="a later one", identity_at_ms=5) == "", "a newer desktop's request is not lost"
    assert "moment" in why(Writer.AGENT, identity="details")
    for name, value in full.items():
        assert bool(why(Writer.SERVER, **{name: value})) is (name != "by"), name
