"""`policy replay`: past decisions of a real cache under another pack; no personal value is shown."""

from __future__ import annotations

import io
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from agent_assist.cli import options, policy
from agent_assist.cli.policy_replay import decisions
from agent_assist.desktop.runtime.paths import HOME_VARIABLE, find_paths
from agent_assist.domain.contact import CallState
from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts.body import typed
from agent_assist.domain.facts.places import PolicyDecided
from agent_assist.policy import Pack, Question
from agent_assist.policy.own_changes import own_changes
from agent_assist.policy.replay import replay
from tests.desktop.services.desk_fixture import PACK, bench
from tests.fakes.vault import MemoryVault
from tests.making import enrolled_cache
from tests.policy.test_differences import texas


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MemoryVault:
    """Two calls in the cache of this installation: one from Texas, one from an unknown place."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    found, folder = MemoryVault(), find_paths().data
    folder.mkdir(parents=True)
    monkeypatch.setattr(options, "open_vault", lambda _paths: found)
    with bench(folder, found) as b:
        b.call(CallState.CONNECTED, "c1", number="+14155550182")
        b.call(CallState.ENDED, "c1")
        b.clock.advance(1_000)
        b.call(CallState.CONNECTED, "c2", line="unknown", number="+14155550183")
        b.call(CallState.ENDED, "c2")
    return found


def test_what_would_have_been_different_and_what_was(vault: MemoryVault) -> None:
    cache = enrolled_cache(find_paths().cache_file, vault)
    try:
        same = list(decisions(cache.ledger, date(2020, 1, 1), PACK))
        other = list(decisions(cache.ledger, date(2020, 1, 1), texas("explicit")))
        later = list(decisions(cache.ledger, date(2100, 1, 1), PACK))
    finally:
        cache.close()
    assert len(same) == len(other) == 2
    assert later == []
    assert all(one.found is not None and one.found.apart == () for one in same)
    first, second = (one.found for one in other)
    assert first is not None
    assert second is not None
    assert (first.was["level"], first.would["level"]) == ("notice", "explicit")
    assert set(first.apart) == {"level", "procedure"}
    assert second.apart == ()  # the unknown place asks for more in any case


@pytest.mark.usefixtures("vault")
def test_from_the_command_line_without_a_personal_value(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.packs import write

    folder = write(tmp_path / "other", texas("explicit").contents)

    def run(*words: str) -> tuple[int, str]:
        out = io.TextIOWrapper(io.BytesIO(), "ascii")
        monkeypatch.setattr(sys, "stdout", out)
        code = policy.run(["replay", "--since", "2020-01-01", *words])
        assert isinstance(out.buffer, io.BytesIO)
        return code, out.buffer.getvalue().decode()

    code, plain = run("--pack", str(folder))
    assert code == 0
    assert "level was notice, would be explicit" in plain
    assert plain.splitlines()[-1] == "1 of 2 decisions would have been different."
    code, document = run("--pack", str(folder), "--json")
    found = json.loads(document)
    assert (code, found["decisions"], found["cannot_ask"], len(found["different"])) == (0, 2, 0, 1)
    assert found["different"][0]["pack"] == PACK.ref.digest
    assert run()[1].splitlines()[-1] == "0 of 2 decisions would have been different."
    for text in (plain, document):
        assert not any(secret in text for secret in ("4155550182", "0182", "Okafor"))


@pytest.mark.usefixtures("vault")
def test_what_a_new_pack_changes_for_the_calls_of_this_device(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    from tests.packs import write

    folder = write(tmp_path / "other", texas("explicit").contents)
    assert policy.run(["changes", str(folder), "--since", "2020-01-01"]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert any(line.startswith("place US-TX (Texas): level: notice → explicit") for line in lines), lines
    assert any(
        "from US-TX for quality: procedure: announce → ask_first; level: notice → explicit" in one for one in lines
    )
    assert lines[-1] == "1 of 2 decisions would be different."
    assert policy.run(["changes", str(folder), "--since", "2020-01-01", "--json"]) == 0
    found = json.loads(capfd.readouterr().out)
    assert (found["decisions"], found["cannot_ask"], len(found["affected"])) == (2, 0, 1)
    assert found["affected"][0]["of"]["places"] == ["US-TX"]


def _asked(place: str, **more: object) -> Question:
    return Question.from_json({"customer": [place], "agent": "US-TX", "recorder": "US-TX", "on": "2026-11-24", **more})


def test_only_rows_that_can_bind_at_ones_own_places_are_told() -> None:
    new = texas("explicit")
    here = own_changes(PACK, new, [_asked("US-TX"), _asked("US-TX", purpose="training"), _asked("US-TX")])
    assert [change.name for change in here.rows if change.about == "place"] == ["US-TX"]
    assert [(one.of.purpose, one.calls, one.whole) for one in here.affected] == [("quality", 2, 2), ("training", 1, 1)]
    abroad = {"agent": "FR", "recorder": "FR"}
    away = own_changes(PACK, new, [_asked("FR", **abroad)])
    assert [change for change in away.rows if change.about == "place"] == []
    assert (away.affected, away.decisions) == ((), 1)


def test_a_changed_right_is_told_where_its_law_reaches() -> None:
    contents = dict(PACK.contents)
    contents["rights.toml"] = contents["rights.toml"].replace(b"respond_within = 1\n", b"respond_within = 2\n", 1)
    new = Pack(contents, "the pack")
    abroad = {"agent": "FR", "recorder": "FR"}
    assert [one.name for one in own_changes(PACK, new, [_asked("FR", **abroad)]).rows] == ["eu-gdpr"]
    assert own_changes(PACK, new, [_asked("US-TX")]).rows == ()


def test_a_bad_day_and_a_device_without_a_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    monkeypatch.setattr(options, "open_vault", lambda _paths: MemoryVault())
    for words in ("soon", "2026-02-30", "20261124", ""):
        assert policy.run(["replay", "--since", words]) == 2
    assert policy.run(["replay", "--since", "2026-01-01"]) == 3
    assert capsys.readouterr().err.count("\n") == 5
    assert list(tmp_path.rglob("*")) == []


BODIES: list[dict[str, Any]] = [
    {},
    {"question": 5},
    {"question": {"customer": "US"}},
    {"question": {"customer": [["US", "stated", "more"]]}},
    {"question": {"customer": [["US", "stated"]], "agent": 5}},
    {"question": {"customer": [["US", "rumour"]], "agent": "US", "recorder": "US", "on": "2026-01-01"}},
]


@pytest.mark.parametrize("body", BODIES, ids=[str(n) for n in range(len(BODIES))])
def test_a_body_without_a_question_cannot_be_asked_again(body: dict[str, Any]) -> None:
    with pytest.raises(BadInput):
        replay(typed(PolicyDecided, body), PACK)


def test_a_tag_that_the_other_pack_does_not_know_is_left_out() -> None:
    question = {
        "customer": [["FR", "stated"]],
        "agent": "FR",
        "recorder": "FR",
        "on": "2026-01-01",
        "facts": ["new_tag"],
    }
    assert replay(typed(PolicyDecided, {"question": question}), PACK).would["places"] == ["FR"]
