"""The package of a person's data: what is theirs, what is left out by name, and the published form of its file.

`python -m tests.evidence.test_package` writes docs/package.schema.json anew.
"""

from __future__ import annotations

import json
import re
from datetime import UTC
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from agent_assist.domain.casefile import fold
from agent_assist.domain.facts import TYPES, FactKind
from agent_assist.domain.rights_course import RightsCourse
from agent_assist.evidence.explain import LANGUAGES, words
from agent_assist.evidence.package import GIVEN, WITHHELD, Package, Why, encoded, package, schema
from agent_assist.evidence.package_page import told
from agent_assist.evidence.receipt import House
from agent_assist.evidence.receipt_words import words as receipt_words
from tests.evidence.explain.samples import EVERYTHING, fact

KEPT = Path(__file__).resolve().parents[2] / "docs" / "package.schema.json"
NOTE = fact(40, FactKind.NOTE_SAVED, {"kinds": {}}, personal={"text": "Asked about the bill.\nWill call back."})
OPENED = fact(
    0,
    FactKind.CONTACT_OPENED,
    {"direction": "in"},
    personal={"number": "+1 555 0100", "name": "Ms Okafor", "line": "Bills"},
)
HOUSE = House("Alder Mutual", "1 Alder Street", "+1 555 0199")


def course() -> RightsCourse:
    asked = fact(50, FactKind.RIGHTS_REQUESTED, {"right": "access", "channel": "call"})
    done = fact(51, FactKind.RIGHTS_HANDLED, {"request": asked.id, "act": "granted", "by": "sue", "on": "2026-11-19"})
    file = fold([asked, done])
    assert file is not None
    return file.requests[0]


def made(language: str = "en") -> Package:
    facts = [OPENED, NOTE, *EVERYTHING]
    return package(OPENED.contact, course(), facts, words(language, {"quality": "Quality"}), HOUSE, 1_790_000_000_000)


def test_every_closed_value_of_every_kind_is_given_or_withheld_for_a_reason() -> None:
    every = {(str(kind), name) for kind, one in TYPES.items() for name in one.RULES.closable}
    given, withheld = {(str(kind), name) for kind, name in GIVEN}, {(str(kind), name) for kind, name in WITHHELD}
    assert given | withheld == every
    assert given & withheld == set()


def test_what_is_theirs_is_in_it_once() -> None:
    values = [(one.name, one.text) for one in made().values]
    assert ("number", "+1 555 0100") in values
    assert ("name", "Ms Okafor") in values
    assert ("line", "Bills") in values
    assert ("note", "Asked about the bill.\nWill call back.") in values
    assert len(values) == len(set(values))
    assert "••• ••• 0182" not in {text for _name, text in values}  # the whole number stands there


def test_nothing_of_the_staff_is_in_it_and_it_says_so() -> None:
    whole = made()
    kinds = {one.kind for one in whole.steps}
    staff = {FactKind.REVIEW_OPENED, FactKind.REVIEW_DECIDED, FactKind.FLAG_RAISED, FactKind.VERDICT_REACHED}
    disputes = {FactKind.HOLD_PLACED, FactKind.HOLD_RELEASED}
    assert not kinds & (staff | disputes)
    assert b"file 12 O 7/26" not in encoded(whole)  # the reason of a hold
    left = {one.why: one.entries for one in whole.left_out}
    assert left[Why.STAFF] == sum(one.kind in staff | disputes for one in EVERYTHING)
    assert left[Why.CODE] == 1
    assert left[Why.OTHER_CALLS] is left[Why.RECORDINGS] is None
    counted = (left.get(why) or 0 for why in (Why.STAFF, Why.OTHERS, Why.TECHNICAL))
    assert len(whole.steps) + sum(counted) == len(EVERYTHING) + 2


def test_what_somebody_else_on_the_call_answered_is_not_in_it() -> None:
    theirs = {one.id for one in EVERYTHING if one.body.get("party") == "party-2" and one.kind.startswith("consent_")}
    whole = made()
    assert theirs
    assert not theirs & {one.event for one in whole.answers}
    assert not theirs & {one.event for one in whole.steps}
    assert {one.why: one.entries for one in whole.left_out}[Why.OTHERS] == len(theirs)


def test_facts_of_another_contact_are_not_in_it() -> None:
    other = [fact(3, FactKind.NOTE_SAVED, {"kinds": {}}, personal={"text": "Somebody else"})]
    assert package("another", course(), other, words("en"), HOUSE, 0).values == ()


def test_the_file_is_as_it_is_published() -> None:
    assert json.loads(KEPT.read_text(encoding="utf-8")) == schema()
    read: Any = json.loads(encoded(made("ar")))
    jsonschema.validate(read, schema())
    assert all(one["at"].endswith("Z") for one in read["steps"])
    short = {name: value for name, value in read.items() if name != "steps"}
    for wrong in ({**read, "assist_package": 2}, {**read, "values": [{}]}, short):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wrong, schema())


def plain(text: str) -> str:
    return re.sub("[\u2068\u2069]", "", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_everything_that_the_file_says(language: str) -> None:
    whole = made(language)
    page = told(whole, UTC)
    lines = {
        plain(line) for section in page.sections for entry in section.entries for line in (entry.title, *entry.lines)
    }
    for value in whole.values:
        assert set(value.text.split("\n")) <= lines
    assert {plain(one.text) for one in whole.steps} <= lines
    assert {receipt_words(language)[f"package_left_{one.why}"] for one in whole.left_out} <= lines
    assert {HOUSE.address, HOUSE.contact} <= lines
    assert sum(len(section.entries) for section in page.sections) == (
        len(whole.values) + len(whole.answers) + len(whole.steps) + len(whole.left_out) + 1
    )


def test_every_reason_and_every_value_has_its_words() -> None:
    for language in LANGUAGES:
        assert {f"package_left_{why}" for why in Why} <= receipt_words(language).keys()
        names = {"number", "name", "line", "note", "request", "answer"}
        assert {f"package_value_{name}" for name in names} <= receipt_words(language).keys()


if __name__ == "__main__":
    KEPT.write_text(json.dumps(schema(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")
