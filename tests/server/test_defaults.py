"""Who says nothing gets what was meant: the defaults of this package's fields and arguments."""

from __future__ import annotations

from tests.defaults import changed


def test_each_default_is_as_it_was_meant() -> None:
    assert changed("server") == []
