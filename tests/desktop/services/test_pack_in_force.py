"""A pack that arrives while contacts are open: the next contact has it, the open ones do not, unless it is urgent."""

from __future__ import annotations

from agent_assist.domain.contact import CallState
from agent_assist.domain.facts import Fact, FactKind
from agent_assist.policy import Pack
from tests.desktop.services.desk_fixture import PACK, Bench
from tests.packs import ANN, manifest, pack


def stricter(*, purposes: bool = False) -> Pack:
    """Texas asks for an explicit yes; with `purposes`, quality is called otherwise, too."""
    changes = {}
    if purposes:
        changes["purposes.toml"] = ("retention_days = 180", "retention_days = 30")
    contents = pack(ANN, changes=changes, text=manifest())
    text = contents["recording.toml"].decode()
    start = text.index('[jurisdiction."US-TX"]')
    texas = text[start:].replace('safe_level = "notice"', 'safe_level = "explicit"', 1)
    return Pack(contents | {"recording.toml": (text[:start] + texas).encode()}, "house")


def decisions(b: Bench, contact: str) -> list[Fact]:
    return [fact for fact in b.facts(contact) if fact.kind == FactKind.POLICY_DECIDED]


def ring(b: Bench, call: str) -> str:
    b.call(CallState.CONNECTED, call)
    contact = b.desk.calls.contact_of(call)
    assert contact is not None
    return contact


def give(b: Bench, new: Pack, *, urgent: bool = False) -> list[bool]:
    taken: list[bool] = []
    b.desk.use_pack(new, urgent=urgent, taken=lambda: taken.append(True))
    b.settle()
    return taken


def test_a_contact_keeps_the_pack_it_began_with_and_the_next_has_the_new_one(b: Bench) -> None:
    first, new = ring(b, "c1"), stricter()
    assert give(b, new) == [True]
    b.desk.turns.learn_place(first, "US-TX")
    b.settle()
    assert [fact.body["level"] for fact in decisions(b, first)] == ["notice", "notice"]
    assert {fact.policy.pack for fact in decisions(b, first) if fact.policy} == {PACK.ref.digest}
    second = ring(b, "c2")
    (fact,) = decisions(b, second)
    assert (fact.body["level"], fact.policy and fact.policy.pack) == ("explicit", new.ref.digest)


def test_an_urgent_pack_decides_open_contacts_again(b: Bench) -> None:
    first, new = ring(b, "c1"), stricter()
    assert give(b, new, urgent=True) == [True]
    before, after = decisions(b, first)
    assert (before.body["level"], after.body["level"], after.body["trigger"]) == ("notice", "explicit", "pack_changed")
    assert b.file().decision is not None
    assert b.file().decision.procedure == "ask_first"  # type: ignore[union-attr]


def test_a_pack_with_other_purposes_waits_until_no_contact_is_open(b: Bench) -> None:
    first, new = ring(b, "c1"), stricter(purposes=True)
    taken = give(b, new)
    assert (taken, b.desk.packs.newest, b.desk.purposes[0].retention_days) == ([], PACK, 180)
    b.call(CallState.ENDED, "c1")
    assert taken == []  # the wrap-up still shows the old ones
    b.desk.closing.finish(first)
    b.settle()
    assert (taken, b.desk.packs.newest, b.desk.purposes[0].retention_days) == ([True], new, 30)
    assert [fact.body["level"] for fact in decisions(b, ring(b, "c2"))] == ["explicit"]


def test_a_later_pack_takes_the_place_of_one_that_waits(b: Bench) -> None:
    ring(b, "c1")
    waiting = give(b, stricter(purposes=True))
    assert give(b, PACK) == [True]
    b.call(CallState.ENDED, "c1")
    b.desk.closing.finish(b.file().contact_id)
    b.settle()
    assert (waiting, b.desk.packs.newest) == ([], PACK)


def test_urgent_does_not_wait_for_its_purposes(b: Bench) -> None:
    ring(b, "c1")
    assert give(b, stricter(purposes=True), urgent=True) == [True]
    assert b.desk.purposes[0].retention_days == 30


def test_without_a_contact_a_pack_is_in_force_at_once(b: Bench) -> None:
    assert give(b, stricter(purposes=True)) == [True]
    assert b.desk.purposes[0].retention_days == 30
