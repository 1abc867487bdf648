"""The saved list: whole, honest about how much it is, and nothing a spreadsheet could run."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters.queue_export import as_csv, as_json, safe, told_of
from agent_assist.desktop.presenters.queue_wish import SORTS, Wish
from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.domain.errors import Offline
from agent_assist.protocol import messages as m
from tests.desktop.presenters.review_rows import item, row
from tests.desktop.presenters.test_review import Review
from tests.desktop.presenters.test_review_pages import at_the_queue, page

ITEMS = [
    structs.replace(item("a", row(), row("disclosure_missing", "high", "upheld")), held_by="jo", held_by_name="Jo"),
    structs.replace(item("b", row(), agent='=HYPERLINK("http://example.invalid")'), line="\t@SUM(A1)"),
]
PEOPLE = [m.Person(id="maya", name="Maya Lindqvist", team="+Billing")]


@pytest.mark.parametrize(
    ("cell", "kept"),
    [
        ("=1+1", "'=1+1"),
        ("+49", "'+49"),
        ("-1", "'-1"),
        ("@x", "'@x"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("  =1", "'  =1"),
        ("\uff1d1", "'\uff1d1"),
        ("a=1", "a=1"),
        ("", ""),
        ("••• 0182", "••• 0182"),
    ],
)
def test_no_cell_is_a_formula(cell: str, kept: str) -> None:
    assert safe(cell) == kept


def lines_of(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_table_has_a_line_for_each_flag_and_says_what_it_is() -> None:
    wish = Wish(team="Billing", sort="due", search=" 0182 ")
    told = told_of(2, 26, SORTS["due"], more=False)
    lines = lines_of(as_csv(ITEMS, told, wish, PEOPLE, Text.plain))
    assert lines[0] == ["2 of 26 contacts, due first", "Team: Billing", "“0182”"]
    assert len(lines) == 2 + 3
    assert lines[2][:3] == ["a", "1970-01-01T00:00:00Z", "Maya Lindqvist"]
    assert lines[2][3] == "'+Billing"
    assert [line[-3:] for line in lines[2:4]] == [["", "", "Jo"], ["Upheld", "", "Jo"]]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for line in lines for cell in line)


def test_a_bound_is_told_as_one() -> None:
    assert told_of(500, 100_000, SORTS["newest"], more=True).plain() == "500 of more than 100000 contacts, newest first"


def test_json_names_things_as_the_server_does() -> None:
    found: dict[str, Any] = json.loads(as_json(ITEMS, 26, Wish(severity="low"), PEOPLE, more=True))
    assert (found["shown"], found["total"], found["more_than_total"]) == (2, 26, True)
    assert found["asked"] == {"state": "open", "sort": "severity", "severity": "low"}
    assert [flag["decision"] for flag in found["contacts"][0]["flags"]] == ["", "upheld"]
    assert found["contacts"][1]["agent_name"] == '=HYPERLINK("http://example.invalid")'


def note(review: Review) -> str:
    told: str = review.page.note.plain()
    return told


def test_all_pages_are_read_before_anything_is_written() -> None:
    review = at_the_queue()
    review.do(i.ExportQueue("list.csv"), i.ExportQueue("other.csv"))
    assert (review.page.exporting, len(review.desk.waiting)) == (True, 1)
    review.desk.answer("queue", Ok(page("a", "b", following="p2", total=3)))
    assert (note(review), review.desk.files) == ("Read 2 of 3 contacts …", {})
    assert [query.limit for query in review.desk.asked[-2:]] == [m.QUEUE_LIMIT] * 2
    assert review.desk.asked[-1].after == "p2"
    review.desk.answer("queue", Ok(page("b", "c", total=3)))  # b moved down meanwhile
    assert note(review) == "Saved 3 of 3 contacts, most severe first as list.csv."
    assert [line[0] for line in lines_of(review.desk.files["list.csv"])[2:]] == ["a", "b", "c"]
    assert not review.page.exporting


def test_a_list_of_which_a_page_does_not_come_is_not_saved() -> None:
    review = at_the_queue()
    review.do(i.ExportQueue("list.json"))
    review.desk.answer("queue", Ok(page("a", "b", following="p2")))
    review.desk.answer("queue", Failed(Offline("The server cannot be reached.", "Try later.")))
    assert note(review) == "Nothing was saved. The server cannot be reached. Try later."
    assert review.desk.files == {}
    review.do(i.ExportQueue("list.json"))
    review.desk.answer("queue", Ok(page("a")))
    assert json.loads(review.desk.files["list.json"])["shown"] == 1


def test_who_signs_out_saves_nothing_more() -> None:
    review = at_the_queue()
    review.do(i.ExportQueue("list.csv"), i.SignOut())
    review.desk.answer("queue", Ok(page("a")))
    assert review.desk.files == {}


def test_what_was_saved_is_told_only_to_who_saved_it(monkeypatch: pytest.MonkeyPatch) -> None:
    review = at_the_queue()
    written: list[Callable[[Outcome[Path]], None]] = []
    monkeypatch.setattr(review.desk, "save", lambda _file, _data, done: written.append(done))
    review.do(i.ExportQueue("list.csv"))
    review.desk.answer("queue", Ok(page("a")))
    review.do(i.SignOut())
    review.sign_in()
    written[0](Ok(Path("list.csv")))
    assert (note(review), review.page.exporting) == ("", False)
