"""What is kept of a dismissal under way: of each account, how far each contact came, also in a file of before."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec import structs

from agent_assist.desktop.ports.view_store import Dismissal, Reached
from agent_assist.desktop.store import connection
from agent_assist.desktop.store.cache import Cache
from agent_assist.domain.facts import Actor, FactKind, Role
from agent_assist.evidence.envelope import Draft
from agent_assist.evidence.personal import new_key
from tests.fakes.vault import MemoryVault
from tests.making import draft, enrolled_cache

FLAG = "sensitive_truncated"


def meant(contact: str, at_ms: int = 0) -> Dismissal:
    return Dismissal(contact, FLAG, "Maya", "0182 •••", at_ms)


def decided(contact: str, by: str = "sue", flag: str = FLAG) -> Draft:
    body = {"flag": flag, "decision": "dismissed", "comment": ""}
    return structs.replace(draft(FactKind.REVIEW_DECIDED, contact, body), actor=Actor(by, Role.SUPERVISOR))


def reached(cache: Cache, account: str = "sue") -> dict[str, str]:
    return {one.contact: how.value for one, how in cache.views.unsent(account)}


def test_a_file_of_before_keeps_it_for_one_account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vault, path, every = MemoryVault(), tmp_path / "cache.db", connection._migrations()
    with monkeypatch.context() as before:
        before.setattr(connection, "_migrations", lambda: every[:7])
        old = enrolled_cache(path, vault)
        old.views.keep_view("sue", "Due", "{}")
        old.close()
    new = enrolled_cache(path, vault)
    new.views.keep_unsent("sue", [meant("b", 2), meant("a", 1)])
    new.close()
    again = enrolled_cache(path, vault)
    assert list(again.views.views("sue")) == ["Due"]
    assert again.views.unsent("sue") == [(meant("a", 1), Reached.UNWRITTEN), (meant("b", 2), Reached.UNWRITTEN)]
    assert again.views.unsent("tom") == []
    again.views.forget_unsent("tom", ["a"])
    again.views.forget_unsent("sue", ["b"])
    assert reached(again) == {"a": "unwritten"}
    again.close()
    assert b"0182" not in path.read_bytes()


def test_only_the_decision_that_was_meant_counts_and_the_outbox_says_how_far_it_came(tmp_path: Path) -> None:
    cache = enrolled_cache(tmp_path / "cache.db", MemoryVault())
    cache.ledger.append([decided("early")])
    cache.views.keep_unsent("sue", [meant(name) for name in ("early", "other", "flag", "sent", "refused", "waits")])
    made = [decided("other", "tom"), decided("flag", flag="drawn"), decided("sent"), decided("refused")]
    facts = cache.ledger.append(made)
    cache.outbox.acknowledge(5, {facts[3].id: "not_author"})
    cache.ledger.append([decided("waits")])
    assert reached(cache) == {
        "early": "unwritten",
        "flag": "unwritten",
        "other": "unwritten",
        "refused": "refused",
        "sent": "sent",
        "waits": "waiting",
    }
    cache.close()


def test_an_erasure_takes_the_number_out_and_leaves_the_contact(tmp_path: Path) -> None:
    cache = enrolled_cache(tmp_path / "cache.db", MemoryVault())
    cache.views.keep_unsent("sue", [meant("a"), meant("b")])
    cache.witness.erase("x1", [new_key("contact.a").kid], lambda _count: decided("a"))
    assert [(one.contact, one.number) for one, _ in cache.views.unsent("sue")] == [("a", ""), ("b", "0182 •••")]
    cache.close()
