"""How a value is read out so that it can be checked: figures one by one in words, signs named, letters apart."""

from __future__ import annotations

import pytest

from agent_assist.desktop.presenters.read_back import spelled, spoken
from agent_assist.desktop.presenters.text import Text


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("41 Kirchgasse, 65185 Wiesbaden", "four one Kirchgasse, six five one eight five Wiesbaden"),
        ("m.vogel@example.org", "m dot vogel at sign example dot org"),
        ("+49 611 12-3", "plus four nine six one one one two hyphen three"),
        ("Ms Vogel-Ahl jr.", "Ms Vogel hyphen Ahl jr."),
        ("٤١ شارع", "four one شارع"),
        ("zero", "zero"),
        ("", ""),
        ("{p0} 1", "{p zero } one"),
        ("12³", "one two ³"),
    ],
)
def test_a_value_is_read_out(value: str, said: str) -> None:
    assert spoken(value).plain() == said


def test_a_value_is_spelled() -> None:
    assert spelled("41 Kirchgasse, A-b").plain() == "four one · K I R C H G A S S E · A hyphen B"
    assert spelled("Straße").plain() == "S T R A ß E"


def test_foreign_words_stand_together_and_are_not_taken_for_ours() -> None:
    """A name that reads like a sentence of the panel stays as it is, and as a whole keeps its order in Arabic."""
    assert [part for _, part in spoken("Right Wrong").args] == ["Right Wrong"]
    assert [part for _, part in spelled("Bad Ems").args] == ["B A D · E M S"]
    assert [type(part) for _, part in spelled("A1").args] == [str, Text]
