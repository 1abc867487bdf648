"""`agent-assist policy may-call`: asked before a call, answered by an exit code and in words."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from agent_assist.cli import policy
from agent_assist.policy import default_pack_path

SUNDAY, MONDAY, HOLIDAY = "2026-12-06T11:00:00-06:00", "2026-12-07T11:00:00-06:00", "2026-04-27T11:00:00-05:00"


def ask(capfd: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = policy.run(["may-call", *arguments])
    out, err = capfd.readouterr()
    return code, out, err


def asked(capfd: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    code, out, _ = ask(capfd, *arguments, "--json")
    found: dict[str, Any] = json.loads(out)
    return code, found


@pytest.mark.parametrize(
    ("arguments", "code", "allowed", "opens"),
    [
        (("--place", "US-AL", "--at", SUNDAY, "--kind", "marketing"), 1, False, "2026-12-07T08:00:00-06:00"),
        (("--place", "US-AL", "--at", HOLIDAY, "--kind", "marketing"), 1, False, "2026-04-28T08:00:00-05:00"),
        (("--place", "US-AL", "--at", MONDAY, "--kind", "marketing"), 0, True, MONDAY),
        (("--place", "US-AL", "--at", SUNDAY), 0, True, SUNDAY),  # the hours are those of sales calls
        (("--place", "DE", "--at", SUNDAY, "--kind", "marketing"), 0, True, SUNDAY),
        (("--place", "QQ", "--at", MONDAY, "--kind", "marketing"), 1, None, None),
        (
            ("--place", "US-AL", "--place", "FR", "--at", MONDAY, "--kind", "marketing"),
            0,
            True,
            MONDAY,
        ),  # 18:00 in France
        (
            ("--place", "US-AL", "--place", "FR", "--at", "2026-12-07T14:00:00-06:00", "--kind", "marketing"),
            1,
            False,
            "2026-12-08T08:00:00-06:00",
        ),  # 21:00; at 10 in France it is 3 in Alabama, at 8 there 15
    ],
)
def test_a_call_is_allowed_or_not(
    *,
    capfd: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    code: int,
    allowed: bool | None,
    opens: str | None,
) -> None:
    found = asked(capfd, *arguments)
    assert (found[0], found[1]["allowed"], found[1]["opens"]) == (code, allowed, opens)


def test_the_answer_names_the_rule_the_customers_time_and_from_when(capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = ask(capfd, "--place", "US-AL", "--at", SUNDAY, "--kind", "marketing")
    assert code == 1
    first = out.splitlines()[0]
    assert first == (
        "not allowed, only from Mon 07 Dec 08:00, it is Sun 11:00 there "
        "(Ala. Code 8-19A-14: Mon-Sat 08:00-20:00; not on public holidays)"
    )
    assert "no leave to call at night" in ask(capfd, "--place", "DE", "--at", MONDAY)[1]
    assert "no rule of this pack knows this place" in ask(capfd, "--place", "QQ", "--at", MONDAY)[1]


def test_the_organisations_own_answers_count(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    own = tmp_path / "pack"
    shutil.copytree(default_pack_path(), own)
    house = own / "house.toml"
    house.write_text(house.read_text(encoding="utf-8") + "\n[profile]\ndebt_collection = true\n", encoding="utf-8")
    night = ("--place", "US-TX", "--at", "2026-12-07T22:00:00-06:00")
    assert asked(capfd, *night)[0] == 0
    code, found = asked(capfd, *night, "--pack", str(own))
    assert (code, [row["rule"] for row in found["rules"]], found["signed"]) == (1, ["us-regf"], False)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "between one and 8 places"),
        (("--place", "de"), "not an ISO 3166 code"),
        (("--place", "FR") * 9, "between one and 8 places"),
        (("--place", "FR", "--at", "2026-12-01T11:00"), "has no offset"),
        (("--place", "FR", "--at", "tonight"), "cannot be read"),
        (("--place", "FR", "--at", "9999-12-31T23:59:00-12:00"), "too far away"),
        (("--place", "FR", "--at", "0001-01-01T00:00:00+12:00"), "too far away"),
        (("--place", "FR", "--kind", "fun"), "invalid choice"),
    ],
)
def test_what_cannot_be_asked_is_one_line_and_exit_code_2(
    capfd: pytest.CaptureFixture[str], arguments: tuple[str, ...], says: str
) -> None:
    code, out, err = ask(capfd, *arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert says in err
