"""What stands for a closed value, by kind and role."""

from __future__ import annotations

import pytest

from agent_assist.masking.field import field_hint, field_kind
from agent_assist.masking.finding import Kind

ROWS = [
    ("4111 1111 1111 1111", "Account number", "", "payment_card", "•••• •••• 1111"),
    ("4111 1111 1111 1111", "Account number", "bank_account", "payment_card", "•••• •••• 1111"),
    ("739", "Security code", "", "card_security_code", "•••• ••••"),
    ("00124471", "Account number", "bank_account", "bank_account", "•••• •••• 4471"),
    ("1244", "Account number", "bank_account", "bank_account", "•••• ••••"),
    ("14 March 1986", "Date of birth", "", "date_of_birth", "•• •••• 1986"),
    ("jane.doe@example.org", "E-mail", "", "email", "j•••@example.org"),
    ("+44 20 7946 0958", "Phone", "", "phone", "•••• •••• 0958"),
    ("Jane Doe", "Name", "person_name", "person_name", "J•• D••"),
    ("12 High Street", "Address", "postal_address", "postal_address", "•••• ••••"),
    ("X123456", "Passport", "passport", "passport", "•••• •••• 56"),
    ("diabetes", "Remark", "health", "health", "•••• ••••"),
    ("gold member", "Tier", "", "", "•••• ••••"),
]


@pytest.mark.parametrize(("value", "label", "declared", "kind", "hint"), ROWS)
def test_a_value_shows_its_tail_by_kind(value: str, label: str, declared: str, kind: str, hint: str) -> None:
    assert field_kind(value, label, declared) == kind
    assert field_hint(value, kind) == hint


@pytest.mark.parametrize("kind", ["", *Kind])
@pytest.mark.parametrize("value", ["7", "ab", "12345678", "a@b", "Ann", "2001"])
def test_no_hint_is_the_value_and_an_administrator_sees_none_of_it(kind: str, value: str) -> None:
    assert field_hint(value, kind) != value
    assert field_hint(value, kind, "admin") == "•••• ••••"


def test_an_unknown_role_or_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="boss"):
        field_hint("1", "", "boss")
    with pytest.raises(ValueError, match="shoe"):
        field_hint("1", "shoe")
