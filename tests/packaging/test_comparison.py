"""The installed program is compared with the checkout: it passes beside itself, and every difference is named."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import comparison
import masking_lines
import steps
from tests.packaging.stand_in import scene

ROOT = Path(__file__).resolve().parents[2]
ITSELF = f'cd "{ROOT}" && exec "{sys.executable}" -m agent_assist "$@"'
SECRET = "536-90-4399"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in program is a shell script")


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let only some lines be asked."""
    asked = [masking_lines.Line("the name 'ssn'", f"ssn {SECRET}"), masking_lines.Line("plain talk", "it rained")]
    monkeypatch.setattr(masking_lines, "lines", lambda: asked)
    monkeypatch.setattr(masking_lines, "kinds", lambda: frozenset({"national_id"}))


def test_every_name_and_every_text_of_the_tests_is_asked() -> None:
    from agent_assist.masking.text import name_table

    asked = masking_lines.lines()
    said = "\n".join(line.text for line in asked)
    names = {
        " ".join([*reversed(rest), last])
        for last, names in name_table.table().items()
        for rest, uses in names.items()
        if uses
    }
    assert len(names) > 700
    assert [name for name in sorted(names) if f"{name} " not in said] == []
    assert f"ssn {SECRET} confirmed" in said
    assert len({line.text for line in asked}) == len(asked) > 5000
    assert not any("\n" in line.text for line in asked)
    assert [line.name for line in asked if SECRET in line.name] == []


@pytest.mark.usefixtures("few")
def test_the_checkout_answers_as_itself(tmp_path: Path) -> None:
    assert "2 lines as the checkout does" in comparison.masks_as_the_checkout(scene(tmp_path, ITSELF))


@pytest.mark.usefixtures("few")
def test_a_lost_module_is_named_and_the_line_is_not_quoted(tmp_path: Path) -> None:
    trace = f"printf 'ssn {SECRET}\\nModuleNotFoundError: No module named \"stdnum.us\"\\n[PYI-1] end\\n' >&2; exit 1"
    with pytest.raises(steps.StepError, match=r"the name 'ssn': ModuleNotFoundError: .*stdnum\.us") as told:
        comparison.masks_as_the_checkout(scene(tmp_path, trace))
    assert SECRET not in str(told.value)


@pytest.mark.usefixtures("few")
def test_a_quiet_difference_is_named_without_the_text(tmp_path: Path) -> None:
    quiet = """while read -r line; do printf '{"text": "%s", "findings": []}\\n' "$line"; done"""
    with pytest.raises(steps.StepError, match=r"the name 'ssn' \(here national_id, installed nothing\)") as told:
        comparison.masks_as_the_checkout(scene(tmp_path, quiet))
    assert SECRET not in str(told.value)


def test_a_kind_that_no_line_shows_is_not_called_compared() -> None:
    line, seen = masking_lines.Line("a", "b"), masking_lines.Masked(frozenset({"iban"}), "x")
    with pytest.raises(steps.StepError, match="no line of the comparison shows bank_account, "):
        comparison.compared([line], [seen], [seen])


def test_a_command_without_its_help_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    few = comparison._ALL_HELPS.replace("in COMMANDS", "in ('ledger',)")
    monkeypatch.setattr(comparison, "FEWEST", 2)
    monkeypatch.setattr(comparison, "_ALL_HELPS", few)
    broken = f'case "$*" in "ledger kinds --help") exit 1;; esac; {ITSELF}'
    with pytest.raises(steps.StepError, match=r"not the checkout's: ledger kinds \(ended with 1"):
        comparison.helps_as_the_checkout(scene(tmp_path, broken))
