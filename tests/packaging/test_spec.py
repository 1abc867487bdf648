"""The spec, run with stand-ins for PyInstaller's names: what it would pack on Linux and on Windows."""

import runpy
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import pytest

ROOT = Path(__file__).resolve().parents[2]
SHARED = (Path(msgspec.__file__).parent / "__init__.py").as_posix()


@dataclass
class Recorded:
    """What the spec handed to PyInstaller."""

    analysis: dict[str, Any] = field(default_factory=dict)
    scripts: list[str] = field(default_factory=list)
    programs: list[dict[str, Any]] = field(default_factory=list)
    collected: tuple[Any, ...] = ()
    name: str = ""


def run_spec(platform: str, work: Path, monkeypatch: pytest.MonkeyPatch) -> Recorded:
    found = Recorded()

    class Analysis:
        def __init__(self, scripts: list[str], **options: Any) -> None:
            found.scripts, found.analysis = scripts, options
            self.pure = [("msgspec", SHARED, "PYMODULE"), ("no.file", "-", "PYMODULE")]
            self.scripts = [
                ("start", str(ROOT / "packaging/start.py"), "PYSOURCE"),
                ("pyi_rth_pyside6", "x", "PYSOURCE"),
                ("__main__", scripts[0], "PYSOURCE"),
            ]
            self.binaries = [("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", SHARED, "BINARY")]
            if platform == "linux":
                self.binaries.append(("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6", "BINARY"))
            self.datas = [("stdnum/oui.dat", SHARED, "DATA")]

    def exe(*parts: Any, **options: Any) -> str:
        found.programs.append({**options, "scripts": parts[1]})
        return str(options["name"])

    def collect(*parts: Any, **options: Any) -> None:
        found.collected, found.name = parts, options["name"]

    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.setattr(sys, "platform", platform)
    names = {"SPECPATH": str(ROOT), "workpath": str(work), "Analysis": Analysis, "EXE": exe, "COLLECT": collect}
    runpy.run_path(str(ROOT / "build_installer.spec"), init_globals={**names, "PYZ": lambda pure: pure})
    return found


def test_linux_gets_one_console_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = run_spec("linux", tmp_path / "work", monkeypatch)
    assert [(p["name"], p["console"]) for p in found.programs] == [("agent-assist", True)]
    assert found.scripts == [str(ROOT / "agent_assist" / "__main__.py")]
    assert found.name == "agent-assist"
    assert "keyring.backends.SecretService" in found.analysis["hiddenimports"]
    assert "keyring.backends.Windows" not in found.analysis["hiddenimports"]


def test_windows_gets_a_windowed_twin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = run_spec("win32", tmp_path / "work", monkeypatch)
    wanted = [("agent-assist", True), ("agent-assistw", False)]
    assert [(p["name"], p["console"]) for p in found.programs] == wanted
    assert all(p["exclude_binaries"] for p in found.programs)
    assert all(p["disable_windowed_traceback"] for p in found.programs)
    assert {"keyring.backends.Windows", "win32ctypes.core"} <= set(found.analysis["hiddenimports"])
    assert found.collected[:2] == ("agent-assist", "agent-assistw")


def test_the_server_its_drivers_and_the_demo_are_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = run_spec("linux", tmp_path / "work", monkeypatch)
    wanted = {
        "agent_assist.server.app",
        "agent_assist.cli.serve",
        "agent_assist.cli.admin",
        "agent_assist.demo.run",
        "sqlalchemy.dialects.sqlite.pysqlite",
        "sqlalchemy.dialects.postgresql.psycopg",
        "psycopg_binary",
        "_socket",
    }
    assert wanted <= set(found.analysis["hiddenimports"])
    assert "lab" in found.analysis["excludes"]
    assert "sqlite3" not in found.analysis["excludes"]


def test_filters_and_licences_are_applied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = run_spec("linux", tmp_path / "work", monkeypatch)
    assert [name for name, _, _ in found.programs[0]["scripts"]] == ["start", "__main__"]
    binaries, datas = found.collected[-2:]
    assert binaries == []
    names = {name for name, _, _ in datas}
    assert "stdnum/oui.dat" not in names
    assert {"licences/THIRD-PARTY.md", "licences/LICENSE", "licences/python/LICENSE.txt"} <= names
    assert any(name.startswith("licences/msgspec/") for name in names)
    assert any(name.startswith("licences/pyinstaller/") for name in names)
