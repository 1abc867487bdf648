"""Postal addresses in the orders of several countries, dictated, and what only looks like one."""

from __future__ import annotations

from tests.masking.reading import found


def test_an_answer_to_the_question_for_an_address() -> None:
    assert found("742 Evergreen", "What is your address?") == [("postal_address", "742 Evergreen")]
    assert found("Palermo 1450", "¿Cuál es su dirección?") == [("postal_address", "Palermo 1450")]
    assert found("742 Evergreen", "What's your e-mail address?") == []
    assert found("742 Evergreen") == []
