"""Truncated text is safe to store: tokens as documented, a fixed point, nothing left but the tail."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.masking import Role, find, mask, truncate
from agent_assist.masking.finding import Kind
from agent_assist.masking.replace import _without_digits
from agent_assist.masking.scan import setting
from agent_assist.masking.text.fold import TOKENS
from agent_assist.masking.thresholds import DEFAULT
from tests.examples import effort

PIECES = [
    "4111 1111 1111 1111",
    "5555555555554444",
    "four one one one",
    "one one one one",
    "double five",
    "cvv",
    "739",
    "exp",
    "04/29",
    "security code",
    "is",
    "card",
    "DE89 3704 0044 0532 0130 00",
    "iban",
    "jane.doe@example.com",
    "jane at example dot com",
    "+44 20 7946 0958",
    "call me on",
    "555 0123",
    "0800 123 4567",
    "order",
    ",",
    ".",
    "\n",
    "um",
    "no sorry",
    "[card",
    "]",
    "••••",
    "[card •••• 1111]",
    "[security code]",
    "1",
    "12",
    "@",
    "dot",
    "at",
    "\uff11\uff12",
    "\u0661",
    "(",
    ")",
    "+",
    "plus",
    "previous",
]
NOTES = st.lists(st.sampled_from(PIECES), max_size=14).flatmap(
    lambda parts: st.sampled_from(["", " "]).map(lambda joint: joint.join(parts))
)


TOKENS_OF = {
    "card 4111 1111 1111 1111 exp 04/29 cvv 739": "card [card •••• 1111] exp [expiry] cvv [security code]",
    "four " + "one " * 15 + "thanks": "[card, spoken] thanks",
    "\uff14\uff11\uff11\uff11111111111111": "[card •••• 1111]",
    "IBAN DE89 3704 0044 0532 0130 00.": "IBAN [IBAN •••• 3000].",
    "ring 020 7946 0982": "ring [phone •• 82]",
    "my number is oh seven seven double oh nine oh oh one two three": "my number is [phone, spoken]",
    "to jane.doe@example.com, now": "to [e-mail], now",
    "my name is Priya Raman.": "my name is [name].",
    "ship to 742 Evergreen Terrace, Springfield, IL 62704": "ship to [address]",
    "dob 4/7/82": "dob [date of birth]",
    "password is hunter22, pin 4821": "password is [secret], pin [secret]",
    "mother's maiden name is Kowalski": "mother's maiden name is [secret]",
    "passport X1234567": "passport [passport number]",
    "driver's license D1234567": "driver's license [driving licence]",
    "plate 7ABC123": "plate [vehicle]",
    "from 10.0.0.1": "from [IP address]",
    "I have type 2 diabetes": "I have [health]",
    "nothing here, 3 boxes": "nothing here, 3 boxes",
    "": "",
}


@pytest.mark.parametrize(("text", "stored"), TOKENS_OF.items())
def test_the_tokens(text: str, stored: str) -> None:
    assert truncate(text) == stored


def test_labels_left_over_do_not_reach_the_next_number() -> None:
    assert truncate("739 cvv 740") == "[security code] cvv [security code]"


def test_a_token_is_no_cue() -> None:
    assert find("739", previous="the code is [security code]") == []


def test_a_fake_token_hides_nothing() -> None:
    assert "4111111111111111" not in truncate("[card 4111111111111111] [card •••• 4111111111111111]")


@effort(3)
@given(NOTES)
def test_truncated_text_is_a_fixed_point(note: str) -> None:
    stored = truncate(note)
    assert find(stored) == []
    assert truncate(stored) == stored


@given(st.text(max_size=80))
def test_any_text_is_a_fixed_point_too(text: str) -> None:
    assert find(truncate(text)) == []


def test_a_dictated_host_is_no_hint() -> None:
    assert mask("cvv @ plus jane at example dot com, thanks") == "[e-mail], thanks"
    assert mask("jane.doe@example.com") == "j•••@example.com"


@effort(2)
@given(NOTES)
def test_text_outside_findings_stays(note: str) -> None:
    found = find(note)
    rest = [note[a.end : b.start] for a, b in itertools.pairwise(found)]
    shown = mask(note)
    # What a first pass leaves may be found in a second, among tokens: then the text has more tokens than findings, or
    # an e-mail address that swallowed a token.
    mails = shown.count("[e-mail]") + shown.count("•••@")
    again = mails > sum(one.kind is Kind.EMAIL for one in found)
    more = len(TOKENS.findall(shown)) + shown.count("•••@") > len(found)
    assert all(part in shown for part in rest) or more or again
    assert found or truncate(note) == note


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        (Role.AGENT, "[card •••• 1111] j•••@example.com [phone •• 58] cvv [security code]"),
        (Role.SUPERVISOR, "[card •••• 1111] j•••@example.com [phone •• 58] cvv [security code]"),
        (Role.ADMIN, "[card] [e-mail] [phone] cvv [security code]"),
    ],
)
def test_what_a_role_sees(role: Role, shown: str) -> None:
    assert mask("4111111111111111 jane@example.com +44 20 7946 0958 cvv 739", role=role) == shown


def test_an_unknown_role_is_refused() -> None:
    with pytest.raises(ValueError, match="visitor"):
        mask("x", role="visitor")


def test_every_token_is_known_to_the_reader() -> None:
    for text in (
        "[card •••• 1111]",
        "[card, spoken]",
        "[security code]",
        "[expiry]",
        "[IBAN •••• 3000]",
        "[phone •• 82]",
        "[e-mail]",
    ):
        assert TOKENS.fullmatch(text)
        assert find(f"cvv {text} card {text}") == []


@pytest.mark.parametrize("asked", [None, "and your mother's maiden name?"])
@pytest.mark.parametrize("text", ["12 and twelve", "a at b dot com", "[card •••• 1111] 4", "Ortiz", ""])
def test_the_last_resort_leaves_no_number_and_no_finding(text: str, asked: str | None) -> None:
    bare = _without_digits(text, setting(None, asked, payment=False, thresholds=DEFAULT))
    assert find(bare, previous=asked) == []
    assert not re.search(r"\d", TOKENS.sub("", bare))
    assert "twelve" not in bare
