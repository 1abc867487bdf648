"""A letter that is said for a number plate may be the last of a text."""

from __future__ import annotations

import pytest

from agent_assist.masking.recognizers import vehicle
from agent_assist.masking.text import labelled
from agent_assist.masking.text.window import Window


def test_a_letter_at_the_end_of_a_text_is_looked_at_and_nothing_breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "license plate a"
    monkeypatch.setattr(labelled, "spoken", lambda *_of: [(len(text) - 1, len(text))])
    assert list(vehicle.find(Window(text, 0, len(text)))) == []
