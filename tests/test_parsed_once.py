"""What the tests keep of a parsed text never passes from one test to the next."""

from __future__ import annotations

import pytest
import tomli

TEXT = "[pack]\nplaces = ['DE', 'FR']\n"


def test_each_caller_has_objects_of_its_own() -> None:
    first = tomli.loads(TEXT)
    first["pack"]["places"].append("XX")
    assert tomli.loads(TEXT) == {"pack": {"places": ["DE", "FR"]}}


def test_a_text_that_cannot_be_read_is_refused_each_time() -> None:
    for _ in range(2):
        with pytest.raises(tomli.TOMLDecodeError):
            tomli.loads("[pack")
