"""How much of a value stays visible: so many of its last signs, and none of a value too short to hide behind them."""

from __future__ import annotations

import pytest

from agent_assist.masking.field import DOTS, field_hint

SHOWN = {
    "payment_card": (4, 12),
    "iban": (4, 12),
    "phone": (4, 8),
    "bank_account": (4, 8),
    "bank_routing": (2, 6),
    "national_id": (4, 8),
    "tax_id": (4, 8),
    "passport": (2, 6),
    "driving_licence": (2, 6),
    "vehicle": (2, 6),
}


@pytest.mark.parametrize(("kind", "count", "fewest"), [(kind, *pair) for kind, pair in SHOWN.items()])
def test_a_tail_of_the_right_length_from_the_right_length_on(kind: str, count: int, fewest: int) -> None:
    digits = "1234567890123456"
    assert field_hint(digits[:fewest], kind).split() == [DOTS, DOTS, digits[:fewest][-count:]]
    assert field_hint(digits[: fewest - 1], kind) == f"{DOTS} {DOTS}"
