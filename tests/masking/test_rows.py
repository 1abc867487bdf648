"""The labelled rows are well formed, and as many as a figure needs (tests/masking/rows)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.masking.rows import check

ROW = check.Row("here", "note", "", "card ⟦payment_card|4539 5787 6362 1486⟧ taken")


def test_every_table_of_every_language_is_sound(capsys: pytest.CaptureFixture[str]) -> None:
    assert check.main([]) == 0, capsys.readouterr().out
    assert len(capsys.readouterr().out.splitlines()) >= 3 * 6


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"style": "letter"}, "no style"),
        ({"text": " ⟦phone|1⟧"}, "blanks at an end"),
        ({"text": "⟦phone|1"}, "not closed"),
        ({"text": "nothing here"}, "marks are for sensitive rows"),
        ({"text": "⟦number|1⟧"}, "no kind: number"),
        ({"text": "⟦phone|1 ⟧"}, "blanks in the mark"),
        ({"text": "⟦iban|DE89 3704 0044 0532 0130 01⟧"}, "fails its check"),
    ],
)
def test_each_fault_of_a_row_is_said(changed: dict[str, str], fault: str) -> None:
    assert list(check.faults_of(ROW, "sensitive")) == []
    values = {"where": ROW.where, "style": ROW.style, "previous": ROW.previous, "text": ROW.text} | changed
    assert any(fault in said for said in check.faults_of(check.Row(**values), "sensitive"))


def test_each_shortfall_of_a_table_is_said() -> None:
    said = "\n".join(check.shortfalls([ROW, ROW], "sensitive"))
    for fault in ("2 rows of 420", "too little chat", "0 rows answer", "2 times: card", "0 marks of phone"):
        assert fault in said
    wrong = check.Row("there", "note", "", "⟦payment_card|4539 5787 6362 1487⟧")
    assert "1 of 1 cards fail Luhn, there" in "\n".join(check.shortfalls([wrong], "sensitive"))


def test_a_line_with_other_columns_is_named(tmp_path: Path) -> None:
    for half in check.HALVES:
        (tmp_path / half).mkdir()
        (tmp_path / half / "ordinary.tsv").write_text("note\t\tfine\nnote\tonly two\n", encoding="utf-8")
    rows, faults = check.read(tmp_path, "ordinary")
    assert len(rows) == 2
    assert faults == ["development line 2: 2 columns", "test line 2: 2 columns"]
