"""`agent-assist admin keeping`, `hold`, `release-hold` and `holds`, as an administrator types them."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_assist.cli import admin
from agent_assist.domain.errors import BadInput
from agent_assist.policy.bundled import load_default
from tests.server.test_evidence_commands import Office
from tests.server.test_keeping import day, recorded
from tests.server_house import Desk, RealHouse


@pytest.fixture
def database() -> str:
    return ""


def test_from_what_is_due_to_a_hold_and_its_release(
    desk: Desk, house: RealHouse, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office = Office(tmp_path / "server", capsys)
    contact, other = recorded(desk, house, 1), recorded(desk, house, 2)
    found = office("keeping", "--due-until", day(house, 30))
    assert [(row["contact"], row["due"]) for row in found["records"]] == [
        (contact, day(house, 30)),
        (other, day(house, 30)),
    ]
    assert found["next"] == ""
    assert {row["contact"] for row in office("keeping", "--contact", other)["records"]} == {other}
    asked = ("--by", "legal", "--reason", "case 7")
    placed = office("hold", contact, *asked)
    assert (placed["contact"], placed["by"], placed["reason"], placed["released_at_ms"]) == (
        contact,
        "legal",
        "case 7",
        None,
    )
    assert [row["contact"] for row in office("keeping", "--due-until", day(house, 30))["records"]] == [other]
    assert {row["contact"] for row in office("keeping", "--held")["records"]} == {contact}
    assert office("holds") == {"holds": [placed], "next": ""}
    assert "on legal hold (case 7), asked for by legal" in office.refused("erase", "--contact", contact, *asked)
    assert "reason already" in office.refused("hold", contact, *asked)
    counted = office("keeping", "--summary")
    assert (counted["held"], counted["contacts_on_hold"]) == (3, 1)
    assert office("release-hold", contact, *asked)["hold"] == placed["hold"]
    assert office("holds")["holds"] == []
    assert len(office("holds", "--all")["holds"]) == 1
    assert office("erase", "--contact", contact, *asked)["state"] == "erased"


def test_a_kept_erasure_that_is_held_says_so(
    desk: Desk, house: RealHouse, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office = Office(tmp_path / "server", capsys)
    contact, asked = recorded(desk, house, 1), ("--by", "legal", "--reason", "case 7")
    office("erase", "--contact", contact, *asked, "--kept-until", "2099-12-31", "--basis", "tax law")
    placed = office("hold", contact, *asked)
    (found,) = office("erasures")
    assert (found["state"], found["holds"]) == ("held", [placed["hold"]])
    assert found["left"] == [
        "Everything: the contact is on legal hold, and nothing is erased until the hold is released."
    ]


def test_on_the_terminal_a_line_says_when_and_why_and_where_to_go_on(
    desk: Desk, house: RealHouse, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    contact, unknown = recorded(desk, house, 1, "CH"), recorded(desk, house, 2, "ZZ")
    where = ["--data", str(tmp_path / "server")]
    assert admin.run(["hold", contact, "--by", "legal", "--reason", "case 7", *where]) == 0
    capsys.readouterr()
    assert admin.run(["keeping", "--limit", "3", *where]) == 0
    lines = capsys.readouterr().out.splitlines()
    due = day(house, 180)
    earlier = day(house, 179)  # somewhere on earth it is the day before yet
    assert lines[0] == (
        f"contact={unknown}  record=recording:quality  due={earlier}  why=own period  "
        "place=not known: another law may bind"
    )
    assert lines[1] == f"contact={contact}  record=recording:quality  due={due}  why=own period  held=yes"
    shipped = f"pack={load_default().manifest.id} {load_default().manifest.version}"
    told, _, after = lines[3].partition("  next=")
    assert told == shipped
    assert admin.run(["keeping", "--limit", "100", "--after", after, *where]) == 0
    rest = capsys.readouterr().out.splitlines()
    assert (len(rest), rest[-1]) == (4, shipped)
    assert admin.run(["holds", "--limit", "1", *where]) == 0
    assert "next=" not in capsys.readouterr().out


@pytest.mark.usefixtures("house")
@pytest.mark.parametrize(
    "words",
    [
        ["keeping", "--due-until", "tomorrow"],
        ["keeping", "--after", "nowhere"],
        ["keeping", "--limit", "0"],
        ["keeping", "--contact", "\x00"],
        ["holds", "--limit", "1001"],
        ["holds", "--after", "\x00"],
        ["release-hold", "\x00", "--by", "legal", "--reason", "case 7"],
        ["hold", "no-contact", "--by", "legal", "--reason", "case 7"],
        ["release-hold", "no-contact", "--by", "legal", "--reason", "case 7"],
    ],
)
def test_wrong_use_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    assert Office(tmp_path / "server", capsys).refused(*words)


def test_a_hold_needs_a_name_and_a_reason(tmp_path: Path) -> None:
    for words in (["hold", "c"], ["hold", "c", "--by", "legal"], ["release-hold", "c", "--reason", "over"]):
        with pytest.raises(BadInput, match="required"):
            admin.run([*words, "--data", str(tmp_path)])
    with pytest.raises(BadInput, match="not allowed"):
        admin.run(["keeping", "--conflicts", "--undated", "--data", str(tmp_path)])
