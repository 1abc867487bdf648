"""What reaches a fact through a telephone's fields is safe to store; who calls stays readable."""

from pathlib import Path

import pytest

from agent_assist.domain.contact import CallEvent, CallState, Direction
from tests.desktop.services.desk_fixture import Bench, bench

CARD = "4111 1111 1111 1111"


def opened(b: Bench, *, name: str = "", line: str = "", number: str = "+14155550182") -> tuple[str, dict[str, str]]:
    b.desk.calls.hear(CallEvent(CallState.INCOMING, "c1", number, Direction.IN, b.clock.now_ms(), name, line))
    b.settle()
    fact = b.facts(b.file().contact_id)[0]
    return repr(fact), dict(fact.personal)


def test_a_card_in_the_callers_name_or_line_is_not_stored(tmp_path: Path) -> None:
    with bench(tmp_path) as b:
        whole, personal = opened(b, name=f"Card {CARD} exp 04/29", line=f"refund to {CARD}")
        assert "1111 1111" not in whole
        assert personal["name"].startswith("Card [card")
        assert CARD not in b.file().line
        assert CARD not in b.file().name


@pytest.mark.parametrize(
    "name",
    ["Ms Okafor", "Zoë Müller-Lüdenscheidt", "+1 415 555 0182", "jane.doe@example.com", "Flat 3, 12 Main Street"],
)
def test_who_calls_stays_readable(tmp_path: Path, name: str) -> None:
    with bench(tmp_path) as b:
        assert opened(b, name=name)[1]["name"] == name


@pytest.mark.parametrize(("number", "kept"), [("123456789012345", True), ("4111111111111111", False)])
def test_more_digits_than_a_number_has_are_no_number(tmp_path: Path, number: str, *, kept: bool) -> None:
    with bench(tmp_path) as b:
        whole, personal = opened(b, number=number)
        assert (personal.get("number") == number) is kept
        assert (number in whole) is kept
        assert b.file().number_masked.endswith(number[-4:])
