"""A draw is checked from an exported file, without the server: what fits, and each thing that does not."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from agent_assist.cli.ledger import UNPINNED
from agent_assist.cli.ledger import run as ledger
from agent_assist.evidence.draws import check_draws
from agent_assist.server.services.export import Export
from tests.server.test_sampling import (
    _draws_are_fair,
    calls,
    check,
    run,
    share,
    tomorrow,
    wanted,
)
from tests.server_house import Desk, RealHouse

__all__ = ["_draws_are_fair"]
MANY = 60


@pytest.fixture
def lines(house: RealHouse, desk: Desk) -> list[bytes]:
    """The exported ledger of a house with one day that was drawn."""
    share(house, 5)
    assert run(house).committed
    tomorrow(house)
    made = calls(desk, house, MANY)
    tomorrow(house)
    run(house)
    house.clock.advance(2 * 86_400_000)
    run(house)
    assert check(house) == []
    assert 5 < len(wanted(house, made)) < MANY
    return list(Export(house.database, house.clock).house())


def saved(lines: list[bytes], folder: Path) -> str:
    file = folder / "ledger.jsonl"
    file.write_bytes(b"\n".join(lines) + b"\n")
    return str(file)


def test_a_draw_is_worked_out_again_from_the_file_alone(
    lines: list[bytes], house: RealHouse, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = saved(lines, tmp_path)
    assert ledger(["draws", file, "--log-key", house.database.key.public]) == 0
    said = capsys.readouterr().out
    assert f"of {MANY} calls, " in said
    assert said.endswith(" 0 faults\n")
    assert ledger(["draws", file, "--json"]) == UNPINNED  # nobody's key was known
    told = json.loads(capsys.readouterr().out)
    first = told["days"][0]
    assert first["share_percent"] == 50  # as large as these tests make a share of 5
    assert (first["contacts"], first["drawn"], first["revealed"], told["faults"]) == (MANY, first["flagged"], True, [])


def test_a_file_that_was_changed_is_not_even_looked_at(
    lines: list[bytes], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flags = [line for line in lines if b'"drawn"' in line]
    assert ledger(["draws", saved([line for line in lines if line != flags[0]], tmp_path)]) == 1
    assert capsys.readouterr().out.startswith("not verified: ")


def without(lines: list[bytes], part: bytes, many: int = 1) -> list[bytes]:
    found = [line for line in lines if part in line][:many]
    assert found
    return [line for line in lines if line not in found]


CHANGES: dict[str, tuple[Callable[[list[bytes]], list[bytes]], str]] = {
    "a drawn call without its flag": (lambda them: without(them, b'"drawn"'), "was drawn and has no flag"),
    "no commitment": (lambda them: without(them, b'"sampling_committed"'), "a seed was told without a commitment"),
    "no seed": (lambda them: without(them, b'"sampling_revealed"', 9), "the seed was not told"),
}


def swapped(lines: list[bytes]) -> list[bytes]:
    """The lines, one flag of the draw on a call that was not drawn."""
    flagged = [json.loads(line)["contact"] for line in lines if b'"flag":"drawn"' in line]
    opened = [json.loads(line)["contact"] for line in lines if b'"contact_opened"' in line]
    other = next(contact for contact in opened if contact not in flagged)
    place = next(at for at, line in enumerate(lines) if b'"flag":"drawn"' in line)
    return [line.replace(flagged[0].encode(), other.encode()) if at == place else line for at, line in enumerate(lines)]


CHANGES["a flag that nobody drew"] = (swapped, "has the flag of the draw and was not drawn")


@pytest.mark.parametrize("name", CHANGES)
def test_each_thing_that_does_not_fit_is_named(lines: list[bytes], name: str) -> None:
    assert check_draws(lines).faults == []
    change, fault = CHANGES[name]
    assert any(fault in one for one in check_draws(change(lines)).faults)
