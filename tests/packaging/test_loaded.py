"""What the tests loaded and the package lacks is named, unless a reason stands beside it."""

from __future__ import annotations

import json
import sysconfig
import zipfile
from pathlib import Path, PurePosixPath

import pytest

import contents
import loaded

ROOT = Path(__file__).resolve().parents[2]
SITE = Path(sysconfig.get_path("purelib"))


def report(folder: Path, modules: list[str], files: list[Path]) -> Path:
    path = folder / "gw0.json"
    path.write_text(json.dumps({"modules": modules, "files": [str(file) for file in files]}), encoding="utf-8")
    return path


def holding(modules: set[str], files: set[str] = frozenset()) -> loaded.Holding:  # type: ignore[assignment]
    return loaded.Holding(frozenset(modules), frozenset(files))


def test_only_the_product_and_what_it_is_made_with_are_compared(tmp_path: Path) -> None:
    modules = ["stdnum.us.ssn", "agent_assist.masking", "pytest", "hypothesis.core", "json", "tests.running"]
    files = [
        SITE / "stdnum/us/ein.dat",
        SITE / "hypothesis/vendor/tlds.txt",
        SITE / "msgspec/_core.cpython-311-x86_64-linux-gnu.so",
        SITE / "PySide6/Qt/lib/libQt6Core.so.6",
        ROOT / "resources/icons/check.svg",
        ROOT / "agent_assist/desktop/store/migrations/0001_first.sql",
        ROOT / "tests/slow.toml",
        Path("/etc/hostname"),
    ]
    found = loaded.loaded([report(tmp_path, modules, files)])
    assert found.modules == {"stdnum.us.ssn", "agent_assist.masking"}
    assert found.files == {
        "stdnum/us/ein.dat",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "agent_assist/data/icons/check.svg",
        "agent_assist/desktop/store/migrations/0001_first.sql",
    }


def test_a_lost_module_and_a_lost_table_are_named() -> None:
    wanted = holding({"stdnum.us.ssn", "agent_assist.masking"}, {"stdnum/us/ein.dat", "stdnum/iban.dat"})
    there = holding({"agent_assist.masking"}, {"stdnum/iban.dat"})
    assert loaded.missing(wanted, there) == ["the module stdnum.us.ssn", "the file stdnum/us/ein.dat"]


def test_a_plugin_that_is_kept_is_missed_and_one_that_is_dropped_is_not() -> None:
    plugins = "PySide6/Qt/plugins/imageformats"
    wanted = holding(set(), {f"{plugins}/libqsvg.so", f"{plugins}/libqgif.so"})
    assert loaded.missing(wanted, holding(set())) == [f"the file {plugins}/libqsvg.so"]


def test_what_stands_with_a_reason_is_no_loss() -> None:
    wanted = holding({"platformdirs.pytest_plugin", "litestar.testing.client"}, {"keyring-25.7.0.dist-info/METADATA"})
    assert loaded.missing(wanted, holding(set())) == []
    assert loaded.missing(holding({"litestar.testing_of_ours"}), holding(set())) != []
    assert all(len(reason.split()) > 0 for reason in (*loaded.ONLY_TESTS.values(), *loaded.ONLY_TESTS_OPEN.values()))


@pytest.mark.parametrize(
    ("place", "module"),
    [
        ("msgspec/_core.cpython-311-x86_64-linux-gnu.so", "msgspec._core"),
        ("PySide6/QtCore.abi3.so", "PySide6.QtCore"),
        ("_cffi_backend.cpython-311-x86_64-linux-gnu.so", "_cffi_backend"),
        ("lib\\x.pyd", ""),
        ("PySide6/Qt/lib/libQt6Core.so.6", ""),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", ""),
        ("stdnum/iban.dat", ""),
    ],
)
def test_a_compiled_module_goes_by_its_name(place: str, module: str) -> None:
    assert loaded.module_of(PurePosixPath(place)) == module


def test_a_module_beside_the_archive_is_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / loaded.INSIDE
    for place in ("holidays/__init__.pyc", "holidays/countries/spain.pyc"):
        (inside / place).parent.mkdir(parents=True, exist_ok=True)
        (inside / place).touch()
    with zipfile.ZipFile(inside / "base_library.zip", "w") as base:
        base.writestr("encodings/__init__.pyc", b"")
    monkeypatch.setattr(loaded, "archived", lambda _: set())
    assert {"holidays", "holidays.countries.spain", "encodings"} <= loaded.held(tmp_path).modules


def test_what_the_program_is_made_with_is_read_from_its_locks() -> None:
    assert {"python-stdnum", "pyside6-essentials", "litestar", "msgspec"} <= loaded.locked()
    assert "pytest" not in loaded.locked()
    assert {"stdnum", "PySide6", "litestar"} <= loaded.top_names(loaded.locked())


def test_nothing_to_compare_is_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(loaded, "LOADED", tmp_path)
    assert loaded.main() == 1
    assert "nothing_to_compare: " in capsys.readouterr().err
    assert contents.PACKAGE == "agent_assist"
