"""Scripts that the server published: over the shipped ones, each by itself, and never in the middle of a contact."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from agent_assist.desktop.app.opened import with_published
from agent_assist.desktop.ports.outbox import Row
from agent_assist.domain.contact import CallState
from agent_assist.domain.facts import FactKind
from agent_assist.domain.steps import Step
from agent_assist.evidence.seal import DeviceKey
from agent_assist.policy import Procedure, default_scripts_path
from agent_assist.policy.scripts import ScriptShelf
from tests.desktop.services.desk_fixture import SHELF, Bench, bench
from tests.fakes.contact_store import MemoryStore

ANNOUNCE = """
id = "announce"
version = "7"
kind = "disclosure"
procedures = ["announce"]
words_per_minute = 150
[text]
en = "{agent_name} of {company}. This call is recorded for {purposes}."
"""


OURS = SHELF.get("announce").version
"""Of the shipped script, which moves with each change of its text."""


def shelf_with(*bodies: Mapping[str, object]) -> ScriptShelf:
    """The shipped scripts, and over them what a server published in this order."""
    store = MemoryStore(DeviceKey(bytes(32)))
    rows = [Row(pos, "script", f"row-{pos}", body) for pos, body in enumerate(bodies, 1)]
    store.apply(rows, len(rows))
    return with_published(SHELF, store)


def versions(shelf: ScriptShelf) -> dict[tuple[str, str], tuple[str, str]]:
    return {(script.id, script.language): (script.version, script.text) for script in shelf}


def test_nothing_published_changes_nothing() -> None:
    assert versions(shelf_with()) == versions(SHELF)


def test_a_published_script_takes_the_place_of_the_shipped_one() -> None:
    shelf = shelf_with({"toml": ANNOUNCE})
    chosen = shelf.disclosure(Procedure.ANNOUNCE)
    assert chosen is not None
    assert (chosen.version, chosen.text[:12]) == ("7", "{agent_name}")
    assert chosen.digest != SHELF.get("announce").digest
    rest = {key: value for key, value in versions(SHELF).items() if key != ("announce", "en")}
    assert {key: value for key, value in versions(shelf).items() if key != ("announce", "en")} == rest


def test_of_two_published_versions_the_later_row_holds() -> None:
    later = ANNOUNCE.replace('"7"', '"8"')
    assert shelf_with({"toml": ANNOUNCE}, {"toml": later}).get("announce").version == "8"


def test_a_new_script_is_added() -> None:
    shelf = shelf_with({"toml": ANNOUNCE.replace('"announce"\nv', '"greeting"\nv')})
    assert (shelf.get("greeting").version, shelf.get("announce").version) == ("7", OURS)


MALFORMED: tuple[Mapping[str, object], ...] = (
    *({}, {"toml": None}, {"toml": 5}, {"toml": ["id"]}, {"toml": ""}, {"text": ANNOUNCE}, {"toml": "PLANTED = "}),
    *({"toml": ANNOUNCE[:-40]}, {"toml": ANNOUNCE + "x" * 5_000_000}, {"toml": "\ud800"}, {"toml": "a" + "[" * 9_000}),
    *(
        {"toml": ANNOUNCE.replace(old, new)}
        for old, new in (("150", "0"), ("{company}", "{"), ('["announce"]', '["PLANTED"]'))
    ),
    *({"toml": ANNOUNCE.replace(old, new)} for old, new in (("en =", "es ="), ('"disclosure"', '"PLANTED"'))),
)


@pytest.mark.expects_log
@pytest.mark.parametrize("body", MALFORMED, ids=[str(n) for n in range(len(MALFORMED))])
def test_a_malformed_script_is_left_out_and_logged(
    body: Mapping[str, object], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    other = ANNOUNCE.replace('"announce"\nv', '"greeting"\nv')
    shelf = shelf_with(body, {"toml": other})
    assert (shelf.get("announce").version, shelf.get("greeting").version) == (OURS, "7")
    assert caplog.messages == ["published script row-1 not used: bad_input"]
    assert "PLANTED" not in caplog.text


@pytest.fixture
def b(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def said(b: Bench) -> str:
    """The version and language of the sentence on the panel."""
    line = b.desk.disclosure.line(b.file(), Step.DISCLOSE)
    assert line is not None
    return f"{line.script.version} {line.script.language}"


def test_a_contact_keeps_the_scripts_it_began_with(b: Bench) -> None:
    asking = (default_scripts_path() / "ask-first.toml").read_text(encoding="utf-8")
    ours = SHELF.get("ask-first").version
    second = asking.replace(f'"{ours}"', '"9"', 1).replace("\nes =", "\nit =")
    b.call(CallState.CONNECTED, line="unknown")
    first = b.file().contact_id
    assert said(b) == f"{ours} en"
    b.desk.disclosure.use(shelf_with({"toml": second}))
    assert said(b) == f"{ours} en"
    b.desk.disclosure.choose(first, SHELF.get("ask-first"), "it")  # not among its languages
    assert (said(b), b.desk.disclosure.language(first)) == (f"{ours} en", "en")
    b.read()
    (read,) = [fact for fact in b.facts(first) if fact.kind == FactKind.DISCLOSURE_READ]
    assert (read.body["version"], read.body["language"]) == (ours, "en")
    b.call(CallState.CONNECTED, "c2", line="unknown")
    b.desk.calls.show(b.desk.calls.contact_of("c2") or "")
    assert said(b) == "9 en"
    b.desk.disclosure.choose(b.file().contact_id, SHELF.get("ask-first"), "it")
    assert said(b) == "9 it"


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "toml",
    [ANNOUNCE.replace("{company}", "{salary}"), ANNOUNCE.replace('kind = "disclosure"', 'kind = "started"')],
    ids=["unknown variable", "other kind"],
)
def test_a_script_that_could_not_be_shown_is_left_out(toml: str) -> None:
    shelf = shelf_with({"toml": toml})
    assert shelf.get("announce").version == SHELF.get("announce").version


def test_a_question_for_a_purpose_may_name_it() -> None:
    toml = (default_scripts_path() / "ask-quality.toml").read_text(encoding="utf-8")
    ours = SHELF.get("ask-quality").version
    shelf = shelf_with({"toml": toml.replace(f'version = "{ours}"', 'version = "9"')})
    assert shelf.get("ask-quality").version == "9"
