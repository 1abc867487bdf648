"""`admin profile` as its own process: questions on the terminal, answers in house.toml, nothing else touched."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from agent_assist.policy import default_pack_path, load
from tests.cli.commands import agent, one_line


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "pack"
    shutil.copytree(default_pack_path(), folder)
    return folder


def test_each_open_question_is_asked_once_and_an_empty_line_leaves_it_open(tmp_path: Path, own: Path) -> None:
    before = {path.name: path.read_bytes() for path in own.iterdir() if path.is_file()}
    first, second, third = load(own).profile_questions[:3]
    done = agent("admin", "profile", str(own), home=tmp_path, stdin=b"y\nnein\n\n")
    assert done.returncode == 0
    assert all(one.text["en"] in done.stderr.decode() for one in (first, second, third))
    assert load(own).house.profile == {first.tag: True, second.tag: False}
    assert f"yes   {first.text['en']}" in done.stdout.decode()
    assert f"open  {third.text['en']}" in done.stdout.decode()
    assert b"Sign the pack" in done.stdout
    after = {path.name: path.read_bytes() for path in own.iterdir() if path.is_file()}
    assert {name for name in after if after[name] != before.get(name)} == {"house.toml"}
    again = agent("admin", "profile", str(own), home=tmp_path, stdin=b"")
    assert first.text["en"] not in again.stderr.decode()
    assert b"Sign the pack" not in again.stdout


def test_one_answer_is_set_without_asking(tmp_path: Path, own: Path) -> None:
    done = agent("admin", "profile", str(own), "--set", "hipaa_entity=yes", "--json", home=tmp_path)
    told = json.loads(done.stdout)
    assert (told["answers"], told["sign_again"]) == ({"hipaa_entity": True}, True)
    assert "hipaa_entity" not in told["open"]
    assert "hipaa_entity" in load(own).house.facts


@pytest.mark.parametrize("wrong", ["hipaa=yes", "hipaa_entity", "hipaa_entity=perhaps", "minor_suspected=yes"])
def test_an_answer_for_no_question_changes_nothing(tmp_path: Path, own: Path, wrong: str) -> None:
    before = (own / "house.toml").read_bytes()
    one_line(agent("admin", "profile", str(own), "--set", wrong, home=tmp_path), 2, "bad_input")
    assert (own / "house.toml").read_bytes() == before


def test_a_pack_of_ones_own_begins_with_the_one_that_ships(tmp_path: Path) -> None:
    done = agent("admin", "profile", str(tmp_path / "new"), "--set", "voice_bot=no", home=tmp_path)
    assert done.returncode == 0
    assert load(tmp_path / "new").house.profile == {"voice_bot": False}


def test_showing_asks_and_writes_nothing(tmp_path: Path) -> None:
    done = agent("admin", "profile", str(tmp_path / "none"), "--show", "--language", "ar", home=tmp_path)
    assert done.returncode == 0
    assert not (tmp_path / "none").exists()
    question = load(default_pack_path()).profile_questions[0]
    assert question.text["ar"] in done.stdout.decode()


def test_a_folder_without_a_pack_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    one_line(agent("admin", "profile", str(tmp_path / "empty"), home=tmp_path), 2, "bad_input")
