"""Russia's pension number where its check is at the edge: a sum of 100 is written 00."""

from __future__ import annotations

import pytest

from agent_assist.masking.text.country_checks import snils


@pytest.mark.parametrize("number", ["92000010000", "11223344595", "08765430300"])
def test_the_check_of_a_number(number: str) -> None:
    assert snils(number)


@pytest.mark.parametrize("number", ["92000010001", "92000010099", "11223344596", "1122334459", "1122334459x"])
def test_another_check_is_wrong(number: str) -> None:
    assert not snils(number)
