"""A yes that stands for later calls stands no longer than a law lets it, however long the pack would."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent_assist.desktop.services.house import House, LineRule
from agent_assist.domain.consent import ConsentState
from agent_assist.policy import Pack, default_pack_path, load
from tests.desktop.services.desk_fixture import bench

S = ConsentState
LINES = {"fr": LineRule("Line", "FR", "account"), "de": LineRule("Line", "DE", "account"), "none": LineRule("Line")}
HOUSE = House("Northwind", "Maya", "FR", "FR", lines=LINES, wrap_up_s=30)


def selling(folder: Path, facts: str) -> Pack:
    """The shipped pack, in which an answer about quality stands for two years, and may be about marketing."""
    copy = folder / "own-pack"
    shutil.copytree(default_pack_path(), copy)
    purposes = copy / "purposes.toml"
    text = purposes.read_text(encoding="utf-8")
    text = text.replace("[purpose.quality]\n", f"[purpose.quality]\nvalid_days = 730\nfacts = {facts}\n")
    purposes.write_text(text, encoding="utf-8")
    return load(copy)


@pytest.mark.parametrize(
    ("line", "facts", "ends"),
    [
        ("fr", '["marketing_call"]', "2027-11-18T09:59"),  # one year from 18 November, on the first clock on earth
        ("de", '["marketing_call"]', "2028-11-17T"),
        ("fr", "[]", "2028-11-17T"),
        ("none", '["marketing_call"]', "2028-11-17T"),
    ],
)
def test_the_shorter_of_law_and_pack_counts(tmp_path: Path, line: str, facts: str, ends: str) -> None:
    with bench(tmp_path, house=HOUSE, pack=selling(tmp_path, facts)) as b:
        b.connect(line)
        b.read()
        b.say(S.GIVEN)
        (given,) = [fact.body for fact in b.facts(b.file().contact_id) if fact.kind == "consent_given"]
        until = datetime.fromtimestamp(given["valid_until_ms"] / 1000, UTC).isoformat()
        assert until.startswith(ends), until
