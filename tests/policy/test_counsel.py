"""Counsel's signatures: every text is a draft until counsel has signed it for a place, and again once it changed."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.policy import default_pack_path, load
from agent_assist.policy.counsel import APPROVALS_LIMIT, COUNSEL, Approval, approvals, signed_for, unfitting
from agent_assist.policy.lint import lint
from agent_assist.policy.pack_files import read_contents
from agent_assist.policy.scripts import ScriptShelf
from agent_assist.policy.spoken import spoken_rows

CLEAN = read_contents(default_pack_path())
SHELF = load(default_pack_path()).scripts or ScriptShelf(())
GERMAN = SHELF.get("ask-first", "de")
ROW = {
    "script": f'"{GERMAN.id}"',
    "version": f'"{GERMAN.version}"',
    "language": '"de"',
    "digest": f'"{GERMAN.digest}"',
    "places": '["DE", "AT"]',
    "counsel": '"Dr. Erika Muster, Muster Rechtsanwälte"',
    "day": "2026-12-01",
}


def signed(**other: str) -> dict[str, bytes]:
    """The shipped pack with one signature, some of its values changed; a value that is empty is left out."""
    lines = [f"{key} = {value}" for key, value in (ROW | other).items() if value]
    return CLEAN | {COUNSEL: "\n".join(["# one", "[[approval]]", *lines, ""]).encode()}


def test_nothing_that_ships_claims_to_be_more_than_a_draft() -> None:
    assert approvals(CLEAN) == ()
    assert approvals({}) == ()
    rows = spoken_rows(load(default_pack_path()))
    assert len(rows) == 70
    assert all(row.approvals == () and row.to_json()["draft"] for row in rows)


def test_a_signature_holds_for_one_text_in_one_language() -> None:
    given = approvals(signed())
    assert given == (
        Approval(
            "ask-first",
            GERMAN.version,
            "de",
            GERMAN.digest,
            ("DE", "AT"),
            "Dr. Erika Muster, Muster Rechtsanwälte",
            date(2026, 12, 1),
        ),
    )
    assert [one.language for one in SHELF if signed_for(one, given)] == ["de"]
    assert lint(signed()) == []
    assert list(unfitting({("ask-first", "de"): GERMAN}, given)) == []


def test_a_changed_text_is_a_draft_again_and_lint_says_so() -> None:
    file = "scripts/ask-first.toml"
    changed = signed() | {file: CLEAN[file].replace(b"Ich helfe Ihnen", b"Ich helfe")}
    (found,) = lint(changed)
    assert (found.file, found.line, found.code) == (COUNSEL, 2, "approval")
    assert found.reason == "ask-first in de reads otherwise than the text that counsel signed"
    from agent_assist.policy.pack import Pack

    assert all(row.approvals == () for row in spoken_rows(Pack(changed, "the pack")))


@pytest.mark.parametrize(
    ("other", "code", "reason"),
    [
        ({"digest": '"sha256:0"'}, "approval", "reads otherwise than the text that counsel signed"),
        ({"version": '"3"'}, "approval", f"has version {GERMAN.version}, the signature is for 3"),
        ({"script": '"ask-nothing"'}, "approval", "there is no ask-nothing in de"),
        ({"language": '"pt"'}, "approval", "there is no ask-first in pt"),
        ({"places": '["DE", "EO"]'}, "unknown_code", "counsel signs for EO, which is no place"),
    ],
)
def test_a_signature_that_fits_nothing_is_a_finding(other: dict[str, str], code: str, reason: str) -> None:
    (found,) = lint(signed(**other))
    assert (found.file, found.line, found.code) == (COUNSEL, 2, code)
    assert reason in found.reason


@pytest.mark.parametrize(
    "other",
    [
        *({key: ""} for key in ROW),
        *({key: '""'} for key in ("script", "version", "language", "digest", "counsel")),
        {"places": "[]"},
        {"places": '"DE"'},
        {"day": '"yesterday"'},
        {"counsel": f'"{"x" * 201}"'},
        {"counsel": '"a\\u0000b"'},
    ],
)
def test_a_bad_signature_is_refused_and_the_file_named(other: dict[str, str]) -> None:
    with pytest.raises(BadInput, match=r"counsel\.toml"):
        approvals(signed(**other))
    assert {(one.file, one.code) for one in lint(signed(**other))} == {(COUNSEL, "schema")}


def test_there_is_a_limit_to_signatures() -> None:
    with pytest.raises(BadInput, match=str(APPROVALS_LIMIT)):
        approvals({COUNSEL: b"[[approval]]\n" * (APPROVALS_LIMIT + 1)})
    with pytest.raises(BadInput, match="list"):
        approvals({COUNSEL: b"approval = 5\n"})


Command = Callable[[list[str]], tuple[int, list[str], list[str]]]


def test_the_command_tells_drafts_from_what_is_signed(command: Command, edited: Callable[..., Path]) -> None:
    code, out, _ = command(["scripts"])
    assert (code, len(out)) == (0, 71)
    assert out[-1] == "70 texts, 70 of them drafts: no counsel has signed those for any place."
    assert out[0].startswith("announce ar (version 4, short, 12.0 s): draft, sha256:")
    folder = edited(COUNSEL, "# Which texts", f"{signed()[COUNSEL].decode()}# Which texts")
    code, out, _ = command(["scripts", str(folder)])
    assert "69 of them drafts" in out[-1]
    (line,) = (text for text in out if "signed by" in text)
    assert line.startswith(
        "ask-first de (version 4, short, 12.0 s): signed by Dr. Erika Muster, Muster Rechtsanwälte, "
    )
    assert "2026-12-01, for DE, AT, sha256:" in line
    found = json.loads(command(["scripts", str(folder), "--json"])[1][0])
    assert (found["drafts"], len(found["scripts"])) == (69, 70)
    (row,) = (one for one in found["scripts"] if not one["draft"])
    assert (row["id"], row["language"], row["digest"]) == ("ask-first", "de", GERMAN.digest)
    assert row["approvals"] == [
        {"places": ["DE", "AT"], "counsel": "Dr. Erika Muster, Muster Rechtsanwälte", "day": "2026-12-01"}
    ]


@pytest.mark.parametrize("language", ["en", "es", "de", "fr", "ar"])
def test_a_short_opening_takes_12_seconds_at_most(language: str) -> None:
    rows = [row for row in spoken_rows(load(default_pack_path())) if row.script.language == language]
    opening = [row for row in rows if row.script.kind == "disclosure" and row.script.form == "short"]
    assert sorted(row.script.id for row in opening) == ["announce", "announce-on-recording", "ask-first"]
    assert all(row.seconds <= 12 for row in opening)
    (guardian,) = (row for row in rows if row.script.kind == "guardian")
    assert guardian.seconds <= 15, "it also asks who may answer"
    assert all(row.seconds <= 9 for row in rows if row.script.kind == "ask_purpose")
