"""`agent-assist admin requests`, as an administrator types it."""

from __future__ import annotations

import io
import json
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from agent_assist.cli import admin
from agent_assist.domain.errors import BadInput
from agent_assist.server.clock import SystemClock
from tests.server.receipt_calls import CODE
from tests.server.test_receipt_rights import question
from tests.server_house import Desk


@pytest.fixture
def database() -> str:
    return ""


class Commands:
    """Types commands and reads what they print."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self._folder, self._capsys, self._patch = folder, capsys, monkeypatch

    def run(self, *words: str, said: bytes = b"") -> tuple[int, str, str]:
        self._capsys.readouterr()
        self._patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(said)))
        code = admin.run(["requests", *words, "--data", str(self._folder)])
        printed = self._capsys.readouterr()
        return code, printed.out, printed.err

    def __call__(self, *words: str, said: bytes = b"") -> Any:
        code, out, err = self.run(*words, "--json", said=said)
        assert (code, err) == (0, ""), err
        return json.loads(out)

    def refused(self, *words: str, said: bytes = b"") -> str:
        code, out, err = self.run(*words, said=said)
        assert (code, out, err.count("\n")) == (2, "", 1), (code, out, err)
        return err


@pytest.fixture
def commands(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Commands:
    return Commands(tmp_path / "server", capsys, monkeypatch)


def call(desk: Desk) -> str:
    contact = desk.outbox.new_id()
    desk.outbox.record("contact_opened", contact, {"number_masked": "••• 0182"}, personal={"number": "+14155550182"})
    body = {"level": "explicit", "min_level": "explicit", "procedure": "ask_first", "places": ["DE"], "rules": []}
    desk.outbox.record("policy_decided", contact, body | {"trigger": "incoming", "question": question("DE")})
    desk.outbox.record("receipt_offered", contact, {}, personal={"code": CODE})
    assert desk.codes() == ["stored"] * 3
    return contact


BY = ("--by", "privacy office")


def test_a_letter_from_its_day_to_what_was_done(desk: Desk, commands: Commands) -> None:
    contact, today = call(desk), datetime.fromtimestamp(SystemClock().now_ms() / 1000, UTC).date()
    came = today - timedelta(days=3)
    letter = ("--right", "access", "--received", came.isoformat(), "--representative", "--words-stdin", *BY)
    made = commands("add", "--code", CODE.lower(), *letter, said=b"Everything, please.\n")
    assert (made["contact"], made["state"], made["channel"], made["by"]) == (
        contact,
        "open",
        "letter",
        "representative",
    )
    assert (made["received"], made["words"], made["law"]) == (
        came.isoformat(),
        "Everything, please.",
        ["GDPR art. 12(3)-(4)", "GDPR arts 15-22"],
    )
    reference, due = made["reference"], date.fromisoformat(made["due"])
    assert 25 <= made["days_left"] == (due - today).days <= 28
    assert commands.refused("add", "--contact", contact, "--right", "access", *BY).startswith(
        f"bad_input: The same request waits for its answer: {reference}."
    )
    assert [row["reference"] for row in commands("list")["requests"]] == [reference]
    commands("acknowledge", reference, *BY)
    assert commands("wait", reference.lower().replace("-", " "), "--for", "identity", *BY)["waits_for"] == ["identity"]
    assert "came --for identity" in commands.refused("grant", reference, *BY)
    commands("came", reference, "--for", "identity", *BY)
    until = commands("show", reference)["extension_to"]
    commands("extend", reference, "--until", until, "--reason", "other", "--words-stdin", *BY, said=b"holidays")
    granted = commands("grant", reference, *BY)
    assert (granted["state"], granted["carry_out_by"]) == ("granted", until)
    done = commands("done", made["id"], *BY)
    assert (done["state"], done["act_by"], done["overdue"]) == ("carried_out", None, False)
    assert [act["act"] for act in done["acts"]] == [
        "acknowledged",
        "asked",
        "came",
        "extended",
        "granted",
        "carried_out",
    ]
    assert {name: done["acts"][3][name] for name in ("by", "until", "rule", "reason", "words")} == {
        "by": "privacy office", "until": until, "rule": "eu-gdpr", "reason": "other", "words": "holidays",
    }  # fmt: skip
    assert commands("list") == {"requests": [], "next": "", "owed": 0, "overdue": 0}
    assert [row["state"] for row in commands("list", "--all")["requests"]] == ["carried_out"]


def test_a_refusal_its_appeal_and_what_a_person_reads(desk: Desk, commands: Commands) -> None:
    contact = call(desk)
    reference = commands("add", "--contact", contact, "--right", "erasure", *BY)["reference"]
    grounds = ("--grounds", "kept_by_law", "--grounds", "legal_claim")
    commands("refuse", reference, *grounds, *BY)
    assert commands("appeal", reference, *BY)["state"] == "appealed"
    code, out, err = commands.run("show", reference)
    assert (code, err) == (0, "")
    assert f"reference={reference}  right=erasure  state=appealed" in out
    assert "refused by privacy office: kept_by_law, legal_claim]" in out
    commands("grant", reference, *BY)
    for right in ("access", "rectification"):
        commands("add", "--contact", contact, "--right", right, *BY)
    first = commands("list", "--limit", "2")
    second = commands("list", "--limit", "2", "--after", first["next"])
    assert (len(first["requests"]), len(second["requests"]), second["next"]) == (2, 1, "")
    assert "next=" in commands.run("list", "--limit", "2")[1]
    assert commands("list", "--overdue") == {"requests": [], "next": "", "owed": 3, "overdue": 0}


def test_what_is_typed_wrongly_is_refused_in_one_line(desk: Desk, commands: Commands) -> None:
    contact = call(desk)
    reference = commands("add", "--contact", contact, "--right", "access", *BY)["reference"]
    wrong: tuple[tuple[tuple[str, ...], str], ...] = (
        (("add", "--contact", "x", "--right", "access", *BY), "no such contact"),
        (("add", "--code", "ABCD-EFGH", "--right", "access", *BY), "No receipt has this code"),
        (("add", "--contact", contact, "--right", "all", *BY), "has no such right"),
        (("add", "--contact", contact, "--right", "erasure", "--received", "yesterday", *BY), "date cannot be read"),
        (("add", "--contact", contact, "--right", "erasure", "--received", "2031-02-30", *BY), "not in the calendar"),
        (("show", "K7M-4QTB"), "No request has this reference"),
        (("extend", reference, "--until", "2099-01-01", "--reason", "complex", *BY), "GDPR art. 12(3)-(4) allows an"),
        (("acknowledge", reference, "--on", "2000-01-01", *BY), "cannot have happened"),
        (("list", "--limit", "0"), "A page cannot hold"),
        (("list", "--after", "x"), "The cursor is not one of this list"),
        (("list", "--time-zone", "Mars/Base"), "time zone"),
    )
    for words, why in wrong:
        assert why in commands.refused(*words), words
    assert "not UTF-8" in commands.refused("grant", reference, "--words-stdin", *BY, said=b"\xff")
    assert "too long" in commands.refused("grant", reference, "--words-stdin", *BY, said=b"x" * 17_000)
    assert "cannot be kept" in commands.refused("grant", reference, "--words-stdin", *BY, said=b"x" * 4_001)
    unfinished: tuple[tuple[str, ...], ...] = (
        ("refuse", reference, *BY),
        ("refuse", reference, "--grounds", "boredom", *BY),
        ("wait", reference, *BY),
        ("wait", reference, "--for", "money", *BY),
        ("extend", reference, "--until", "2099-01-01", *BY),
        ("grant", reference),
        ("list", "--all", "--overdue"),
        ("add", "--right", "access", *BY),
        ("dance", reference),
    )
    for words in unfinished:
        with pytest.raises(BadInput):
            commands.run(*words)
    assert commands("show", reference)["acts"] == []
