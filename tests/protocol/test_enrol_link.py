"""Links that IT sends: read strictly, and a code is put in order however it is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.protocol.enrol_link import complete, grouped, is_link, link_of, read_link

CODE = "K7M42-QX9HT-30000-ABCDE"
WORDS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=40)


@given(WORDS, WORDS)
def test_a_link_is_read_as_it_was_made(server: str, code: str) -> None:
    made = link_of(server, code)
    assert is_link(made)
    assert len(made) > 1_000 or read_link(made) == (server, code)


@pytest.mark.parametrize(
    "text",
    [
        "",
        CODE,
        "https://assist.example",
        "agent-assist:call?state=incoming",
        "agent-assist://enrol",
        "agent-assist://enrol?server=https%3A%2F%2Fa.example",
        f"agent-assist://enrol?code={CODE}",
        f"agent-assist://enrol?server=https://a.example&server=https://b.example&code={CODE}",
        f"agent-assist://enrol?server=https://a.example&code={CODE}&more=1",
        f"agent-assist://other?server=https://a.example&code={CODE}",
        f"http://enrol?server=https://a.example&code={CODE}",
        f"agent-assist://enrol?server=https://a.example&code={CODE}\u202e",
        f"agent-assist://enrol?server=https://a.example&code={'x' * 1_000}",
        "agent-assist://[",
    ],
)
def test_anything_else_is_no_link(text: str) -> None:
    assert read_link(text) is None


def test_a_link_without_slashes_is_read_too() -> None:
    assert read_link(f" agent-assist:enrol?server=https://a.example&code={CODE} ") == ("https://a.example", CODE)


@pytest.mark.parametrize(
    ("typed", "shown", "whole"),
    [
        ("k7m42qx9ht30000abcde", CODE, True),
        (" K7M42 QX9HT 30000 ABCDE ", CODE, True),
        (CODE, CODE, True),
        ("k7m42-", "K7M42", False),
        ("k7m42q", "K7M42-Q", False),
        (CODE + "F", CODE + "F", False),
        ("k7m4\u00e4", "k7m4\u00e4", False),
        ("", "", False),
    ],
)
def test_a_code_is_put_in_groups_and_known_to_be_whole(typed: str, shown: str, *, whole: bool) -> None:
    assert grouped(typed) == shown
    assert complete(typed) is whole
