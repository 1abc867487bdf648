"""What is packed and what is not: nothing that the program uses is left out, and no file that it needs is forgotten."""

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import contents
from agent_assist.__main__ import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "agent_assist"


def imported_by(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


MISSED = {"lab", "rfc3161_client"}
"""Where these are missing the program says so, and goes on."""
WITHOUT = """
import importlib, json, sys
out, wanted = json.loads(sys.stdin.read())
class LeftOut(ModuleNotFoundError): ...
class Packed:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if any(name == top or name.startswith(top + ".") for top in out):
            raise LeftOut(name)
sys.meta_path.insert(0, Packed)
for name in [name for name in sys.modules if any(name == top or name.startswith(top + ".") for top in out)]:
    del sys.modules[name]
done = 0
for name in wanted:
    try:
        importlib.import_module(name)
        done += 1
    except LeftOut as missing:
        print(name, "needs", missing)
    except Exception:
        pass  # of another system, or a name in a module
print(done)
"""
"""Imports modules as the packed program would, without what it lacks."""


def wanted_modules() -> set[str]:
    return {name for path in PACKAGE.rglob("*.py") for name in imported_by(path)}


def test_nothing_that_the_program_imports_is_left_out() -> None:
    out = tuple(name for name in contents.LEFT_OUT if name not in MISSED)
    wanted = wanted_modules()
    assert [w for w in sorted(wanted) if any(w == name or w.startswith(f"{name}.") for name in out)] == []


def test_no_library_of_the_program_needs_what_is_left_out() -> None:
    """The paper of a call needed `unittest`, by way of its library, and the package had none."""
    wanted = sorted(name for name in wanted_modules() if name.partition(".")[0] not in MISSED)
    given = json.dumps([contents.LEFT_OUT, wanted])
    done = subprocess.run([sys.executable, "-c", WITHOUT], input=given, capture_output=True, text=True, check=True)
    *needs, imported = done.stdout.splitlines()
    assert needs == []
    assert int(imported) > len(list(PACKAGE.rglob("*.py"))) / 2


def test_every_command_is_packed() -> None:
    packed = set(contents.modules_of(PACKAGE))
    assert {f"agent_assist.cli.{module}" for module, _ in COMMANDS.values()} <= packed
    assert "agent_assist" in packed
    assert "agent_assist.__main__" not in packed


def test_every_resource_and_migration_is_packed() -> None:
    files = {Path(source) for source, _ in contents.data_files(PACKAGE)}
    here = {p for p in (ROOT / "resources").rglob("*") if p.is_file()}
    assert len(here) > 100
    here |= {p for p in PACKAGE.rglob("*") if p.is_file() and p.suffix not in {".py", ".pyc"}}
    assert {file for file in files if file.suffix != ".dat"} == here
    places = dict(contents.data_files(PACKAGE))
    migration = next(p for p in files if p.suffix == ".sql")
    assert places[str(migration)] == "agent_assist/desktop/store/migrations"
    assert places[str(ROOT / "resources" / "icons" / "check.svg")] == "agent_assist/data/icons"


@pytest.mark.parametrize(
    ("platform", "wanted", "unwanted"),
    [
        ("linux", "keyring.backends.SecretService", "keyring.backends.Windows"),
        ("win32", "keyring.backends.Windows", "keyring.backends.SecretService"),
        ("darwin", "keyring.backends.macOS", "keyring.backends.SecretService"),
    ],
)
def test_each_platform_gets_its_own_keyring(platform: str, wanted: str, unwanted: str) -> None:
    found = contents.hidden_imports(PACKAGE, platform)
    assert wanted in found
    assert unwanted not in found


@pytest.mark.parametrize(
    ("name", "source", "kind", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", "/v/x.so", "BINARY", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/v/x.so", "BINARY", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "C:\\v\\x.dll", "BINARY", True),
        ("PySide6/Qt/plugins/platforms/libqminimalegl.so", "/v/x.so", "BINARY", False),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", "/v/x.so", "BINARY", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/v/x.so", "BINARY", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", "/v/x.so", "BINARY", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", "/v/x.so", "BINARY", True),
        ("PySide6/Qt/plugins/imageformats/libqpdf.so", "/v/x.so", "BINARY", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/v/x.so", "BINARY", True),
        ("PySide6/Qt/lib/libQt6WaylandClient.so.6", "/v/x.so", "BINARY", False),
        ("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6", "BINARY", False),
        ("libssl.so.3", "/lib/x86_64-linux-gnu/libssl.so.3", "BINARY", False),
        ("libown.so.1", "/usr/local/lib/libown.so.1", "BINARY", True),
        ("libpython3.13.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.13.so.1.0", "BINARY", True),
        ("python3.13/lib-dynload/_ssl.so", "/usr/lib/python3.13/lib-dynload/_ssl.so", "EXTENSION", True),
        ("psycopg_binary.libs/libpq.so.5", "/v/libpq.so.5", "BINARY", True),
    ],
)
def test_libraries_of_the_system_and_unused_plugins_stay_out(
    name: str, source: str, kind: str, *, wanted: bool
) -> None:
    assert contents.wanted_binary(name, source, kind, "linux") is wanted


def test_libraries_beside_the_program_stay_where_no_system_has_them() -> None:
    assert contents.wanted_binary("libcrypto-3.dll", "C:\\Python\\DLLs\\libcrypto-3.dll", "BINARY", "win32")


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("PySide6/Qt/translations/qtbase_ar.qm", True),
        ("PySide6\\translations\\qtbase_fr.qm", True),
        ("PySide6/Qt/translations/qtbase_lg.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("stdnum/iban.dat", True),
        ("stdnum/be/banks.dat", True),
        ("stdnum\\us\\ein.dat", True),
        ("stdnum/oui.dat", False),
        ("agent_assist/data/packs/default/recording.toml", True),
        ("certifi/cacert.pem", True),
        ("dateutil/zoneinfo/dateutil-zoneinfo.tar.gz", False),
        ("holidays-0.109.dist-info/RECORD", False),
        ("holidays-0.109.dist-info/METADATA", True),
        ("holidays/countries/spain.pyc", True),
    ],
)
def test_data_files(name: str, *, wanted: bool) -> None:
    assert contents.wanted_data(name) is wanted


@pytest.mark.parametrize(
    ("name", "may"),
    [
        ("_internal/libpython3.11.so.1.0", True),
        ("_internal/sqlcipher3/_sqlite3.cpython-311-x86_64-linux-gnu.so", True),
        ("_internal/_cffi_backend.cpython-311-x86_64-linux-gnu.so", True),
        ("_internal/psycopg_binary.libs/libpq-e9b5c9ac.so.5.18", False),
        ("_internal/PySide6/Qt/lib/libQt6Core.so.6", False),
        ("_internal/PySide6/QtCore.abi3.so", False),
        ("agent-assist", False),
        ("_internal/base_library.zip", False),
    ],
)
def test_symbols_are_cut_only_where_it_is_safe(name: str, *, may: bool) -> None:
    assert contents.strippable(name) is may


def test_the_programs_own_start_hook_stays_and_pyinstallers_go() -> None:
    assert contents.wanted_hook("start")
    assert contents.wanted_hook("__main__")
    assert not contents.wanted_hook("pyi_rth_pyside6")


def test_a_program_without_streams_can_still_write() -> None:
    code = (
        "import runpy, sys\n"
        "out = sys.stdout; sys.stdin = sys.stdout = sys.stderr = None\n"
        f"runpy.run_path({str(ROOT / 'packaging' / 'start.py')!r})\n"
        "sys.stderr.write('lost'); sys.stdout.write('lost')\n"
        "print(repr(sys.stdin.read()), file=out)\n"
    )
    environ = {**os.environ, "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60, env=environ
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "''", "")


def test_what_a_compiled_library_loads_unseen_goes_along() -> None:
    """Its modules are found by the names of its files: whatever they load is in the program or no pack can be read."""
    named = set(contents.hidden_imports(PACKAGE, "linux"))
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, tomli; tomli.loads('a = 1979-05-27'); print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    own = {name for name in loaded if name.split(".")[0] == "tomli" or name.endswith("__mypyc")}
    assert len(own) > 1
    assert own <= named
