"""A secret is kept as it was given, or refused with the reason and without a word of it."""

from __future__ import annotations

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.domain.house_secret import HOUSE_SECRETS, SECRET_LENGTH, checked_secret, vault_name


@pytest.mark.parametrize("text", ["x", " blanks around ", "ключ", "x" * SECRET_LENGTH])
def test_what_can_be_kept_is_kept_as_it_is(text: str) -> None:
    assert checked_secret(text) == text


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "empty"),
        ("q7" * (SECRET_LENGTH // 2) + "z", "longer than"),
        ("q7z\nq7z", "no text"),
        ("q7z\0", "no text"),
        ("q7z\u202e", "no text"),
    ],
)
def test_what_cannot_be_kept_is_refused_and_not_repeated(text: str, why: str) -> None:
    with pytest.raises(BadInput) as refused:
        checked_secret(text)
    assert why in refused.value.title
    assert "q7" not in f"{refused.value.title} {refused.value.advice}"


def test_each_secret_has_a_name_of_its_own_in_the_keyring() -> None:
    assert len({vault_name(name) for name in HOUSE_SECRETS}) == len(HOUSE_SECRETS)
    with pytest.raises(BadInput, match="no secret with this name"):
        vault_name("signing-key")
