"""The page of dependencies names each one that is required, in its section, and no other."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")


def required(name: str) -> set[str]:
    lines = (ROOT / "requirements" / name).read_text(encoding="utf-8").splitlines()
    return {re.split(r"[\[>=<]", line)[0].lower() for line in lines if line and line[0] not in "#-"}


def documented(heading: str) -> set[str]:
    section = PAGE.split(f"(`requirements/{heading}`)", 1)[1].split("\n## ", 1)[0]
    rows = [row for row in section.splitlines() if row.startswith("| ") and not row.startswith("| what")]
    assert all(cell.strip() for row in rows for cell in row.strip("|").split("|"))
    return {row[2:].split()[0].lower() for row in rows}


@pytest.mark.parametrize("name", ["desktop.in", "dev.in", "peers.in"])
def test_every_dependency_has_its_reason(name: str) -> None:
    assert documented(name) == required(name)


def test_the_server_repeats_nothing_of_the_desktop() -> None:
    assert documented("server.in") == required("server.in") - required("desktop.in")


def test_locked_versions_are_the_ones_described() -> None:
    locks = "".join(
        (ROOT / "requirements" / lock).read_text(encoding="utf-8") for lock in ("peers.txt", "desktop.txt", "dev.txt")
    )
    locked = {name.lower(): version for name, version in re.findall(r"^([\w.-]+)==(\S+)", locks, re.MULTILINE)}
    rows = re.findall(r"^\| ([\w-]+) (\d[\d.]*)", PAGE, re.MULTILINE)
    wrong = [name for name, version in rows if not f"{locked[name.lower()]}.".startswith(f"{version}.")]
    assert rows
    assert wrong == []
