"""What a row of a pack asks for, as a mark: what is only said about it changes nothing."""

from __future__ import annotations

import pytest

from agent_assist.policy import Pack
from agent_assist.policy.bundled import load_default
from agent_assist.policy.named_rows import named_rows


def changed(pack: Pack, file: str, old: str, new: str) -> set[str]:
    """Return the names of the rows whose marks differ once a text of a file is another."""
    text = pack.contents[file].decode()
    assert old in text
    other = Pack({**pack.contents, file: text.replace(old, new, 1).encode()}, "a test")
    before, after = named_rows(pack), named_rows(other)
    assert before.digest != after.digest
    names = before.rows.keys() | after.rows.keys()
    return {name for name in names if before.rows.get(name) != after.rows.get(name)}


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_default()


def test_each_kind_of_row_has_its_name_and_its_places(pack: Pack) -> None:
    rows = named_rows(pack).rows
    assert rows["DE"].codes == {"DE"}
    assert {"DE", "FR"} < rows["eu-gdpr"].codes
    assert "EU" not in rows["eu-gdpr"].codes
    assert rows["minor-default"].codes == {"*"}
    assert rows["telephone-guidance"].codes == {"*"}
    assert {"US", "*"} <= named_rows(pack).reach({"US-CA"})


def test_what_is_asked_for_changes_the_mark_and_what_is_said_about_it_does_not(pack: Pack) -> None:
    deadline = 'respond_within = 1\nrespond_unit = "month"\nextend_by = 2'
    assert changed(pack, "rights.toml", deadline, deadline.replace("= 1", "= 2", 1)) == {"eu-gdpr"}
    assert changed(pack, "rights.toml", 'citations = ["GDPR art. 12(3)-(4)"', 'citations = ["GDPR art. 12"') == set()
    assert changed(pack, "recording.toml", 'name = "Germany"', 'name = "Deutschland"') == {"DE"}
