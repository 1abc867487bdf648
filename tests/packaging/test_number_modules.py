"""A program with only the derived modules and tables of python-stdnum checks every number as the checkout does."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import contents
import number_modules

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "agent_assist"
ASK = """
import json, sys
from stdnum import iban
from agent_assist.masking.text.number_checks import holds
codes, numbers, ibans = json.load(sys.stdin)
print(json.dumps([[[code, place] for code in codes for place, number in enumerate(numbers) if holds(code, number)],
                  [iban.is_valid(number) for number in ibans], sys.modules["stdnum"].__file__]))
"""
"""Asks every check for every number, in a process of its own."""
EXAMPLE = re.compile(r"""^>>> (?:validate|is_valid|compact)\(u?(['"])(.*?)\1""", re.MULTILINE)
WRONG_BANK = "BE16539007547000"
"""Its check digits hold, and those of the Belgian account in it do not: only the country's module knows that."""


def examples() -> list[str]:
    """Return the numbers that python-stdnum's own documentation calls numbers: each code meets one that holds."""
    found = set()
    for path in sorted(number_modules.library().rglob("*.py")):
        text = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        found |= {match[2].lower() for match in EXAMPLE.finditer(text)}
    return sorted(found)


def asked(codes: list[str], numbers: list[str], folder: Path) -> tuple[list[list[str]], list[bool], str]:
    """Return what holds, with python-stdnum as it lies in a folder."""
    ibans = ["BE71096123456769", WRONG_BANK, "ES9121000418450200051332", "NO9386011117947"]
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join([str(folder), str(ROOT)])}
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        input=json.dumps([codes, numbers, ibans]),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env=environ,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-400:]
    held, valid, where = json.loads(done.stdout)
    return held, valid, where


@pytest.fixture
def carried(tmp_path: Path) -> Path:
    """Return a folder with exactly the modules and tables that the package would carry."""
    package = number_modules.library().parent
    names = set(contents.hidden_imports(PACKAGE, "linux"))
    tables = {Path(file): folder for file, folder in contents.data_files(PACKAGE) if file.endswith(".dat")}
    for path in sorted(number_modules.library().rglob("*.py")):
        place = path.relative_to(package)
        name = ".".join(place.with_suffix("").parts).removesuffix(".__init__")
        if name in names:
            (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, tmp_path / place)
    for file, folder in tables.items():
        assert contents.wanted_data(f"{folder}/{file.name}")
        shutil.copyfile(file, tmp_path / folder / file.name)
    return tmp_path


def test_every_named_check_answers_as_with_the_whole_library(carried: Path) -> None:
    codes, numbers = sorted(number_modules.codes()), examples()
    assert len(codes) > 180
    here, valid, whole = asked(codes, numbers, ROOT)
    there, valid_there, part = asked(codes, numbers, carried)
    assert Path(part).is_relative_to(carried)
    assert not Path(whole).is_relative_to(carried)
    assert there == here
    assert valid_there == valid == [True, False, True, True]
    assert len({code for code, _ in here}) > len(codes) * 0.9, "too few checks have met a number that holds"


def test_a_missing_module_and_a_missing_table_would_be_seen(carried: Path) -> None:
    numbers = ["536-90-4399", "91-1144442"]
    held, valid, _ = asked(["us.ssn", "us.ein"], numbers, carried)
    assert (held, valid[1]) == ([["us.ssn", 0], ["us.ein", 1]], False)
    (carried / "stdnum/be/iban.py").unlink()
    assert asked(["us.ssn"], numbers, carried)[1][1]
    (carried / "stdnum/us/ein.dat").unlink()
    with pytest.raises(AssertionError, match=r"ein\.dat"):
        asked(["us.ein"], numbers, carried)


def test_every_name_of_a_number_leads_to_a_check_that_is_there() -> None:
    from agent_assist.masking.text import name_table, number_checks

    named = {use.code for names in name_table.table().values() for uses in names.values() for use in uses}
    lost = [code for code in sorted(named) if code not in {"-", *number_checks.OWN, *number_checks.WRITINGS}]
    assert [code for code in lost if f"stdnum.{code}" not in number_modules.needed().modules] == []
    assert {"kr.rrn", "eu.vat", "vatin", "us.ssn"} <= number_modules.codes()
    assert {"stdnum.eu.vat", "stdnum.de.vat", "stdnum.be.iban", "stdnum.iban"} <= number_modules.needed().modules
