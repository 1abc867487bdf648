"""What goes into the one-folder program and what stays out. Reads only folders and what masking knows.

Owns the reasons. The spec hands PyInstaller what these functions return; the tests read the same values.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import files
from pathlib import Path

import number_modules

PROGRAM = "agent-assist"
WINDOWED = "agent-assistw"
"""On Windows a console program opens a console window, so shortcut and URL scheme start this twin."""
RELAY = "agent-assist-call"
"""The native twin of `call-event`, built by relay/build.py."""
PACKAGE = "agent_assist"
TRANSLATIONS = Path(__file__).resolve().parents[1] / "resources" / "translations"

Entry = tuple[str, str, str]
"""PyInstaller's triple: name in the program's folder, path on this machine, type code."""

KEYRINGS = {
    "linux": ("keyring.backends.SecretService", "secretstorage", "jeepney.io.blocking"),
    "win32": ("keyring.backends.Windows", "win32ctypes.core", "win32ctypes.pywin32"),
    "darwin": ("keyring.backends.macOS",),
}
"""The vault names its backend in a branch per platform; each one loads its own parts by name."""
LOADED_BY_NAME = (
    "_socket",  # call-event uses the bare C module
    "holidays.countries",
    "sqlalchemy.dialects.postgresql.psycopg",
    "sqlalchemy.dialects.sqlite.pysqlite",
    "psycopg",
    "psycopg_binary",
    "psycopg_pool",
)

BESIDE_THE_ARCHIVE = {"holidays": "pyc"}
"""Libraries whose modules lie in files of their own: the 250 countries are much alike, and packed together they take
0.7 MB of the package instead of 1.4."""

UNUSED_QT = tuple(
    f"PySide6.{name}"
    for name in [
        "QtQml",
        "QtQuick",
        "QtQuickWidgets",
        "QtQuickControls2",
        "QtDesigner",
        "QtHelp",
        "QtUiTools",
        "QtTest",
        "QtSql",
        "QtOpenGL",
        "QtOpenGLWidgets",
        "QtPrintSupport",
        "QtXml",
        "QtConcurrent",
        "QtNetwork",
        "scripts",
    ]
)
LEFT_OUT = (
    *UNUSED_QT,
    "lab",  # the installed demo replays captured calls; the telephone system comes with a checkout
    "tkinter",
    "test",
    "setuptools",
    "_distutils_hack",
    "pip",
    "lib2to3",
    "ensurepip",
    "phonenumbers.geodata",  # names of towns and carriers; only validity is asked
    "phonenumbers.carrierdata",
    "phonenumbers.tzdata",
    "PIL",  # of fpdf2, for pictures; the paper has none, and its QR codes are drawn as squares
    "holidays.financial",  # days on which exchanges are closed
    "holidays.deprecations",
    "dateutil.zoneinfo",  # time zones of its own; the library of holidays asks for none
    "faker",  # litestar's example data
    "polyfactory",
    "litestar.cli",
    "litestar.testing",
    "litestar.plugins.htmx",
    "litestar_htmx",
    "rich",
    "rich_click",
    "pygments",
    "markdown_it",
    "httpx",
    "httpcore",
    "watchfiles",  # uvicorn's reloading
    "websockets",  # the server speaks none
    "wsproto",
    "dotenv",
    "pydantic",
    "attr",
    "sqlalchemy.testing",
    "sqlalchemy.orm",  # the server speaks SQL to it
    "sqlalchemy.ext",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.oracle",
    "rfc3161_client",  # 1.8 MB packed, for time stamps that few ask for; the program says that it cannot read them
    "anyio.pytest_plugin",
    "pytest",
    "_pytest",
    "hypothesis",
    "mypy",
    "IPython",
)
"""Modules that the program never reaches, although a library of it could."""

KEPT_PLUGINS = {
    "platforms": {"qxcb", "qoffscreen", "qwindows", "qcocoa"},  # offscreen is for smoke tests without a screen
    "imageformats": {"qsvg", "qico"},  # PNG is part of Qt itself
    "iconengines": {"qsvgicon"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}
"""Qt plug-ins by folder, without the platform's prefix and suffix. The others draw in libraries nothing else needs."""
DROPPED_LIBRARIES = ("Qt6EglFS", "Qt6EglFs", "Qt6Wayland", "Qt6WlShell", "Qt6Network", "Qt6Pdf", "Qt6VirtualKeyboard")
"""Qt libraries that only dropped plug-ins need."""


def modules_of(package: Path) -> list[str]:
    """Return the dotted names of all modules of a package folder.

    Commands are imported by their name, which no analysis of imports sees.
    """
    names = []
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package.parent).with_suffix("").parts
        if parts[-1] != "__main__":
            names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return names


def hidden_imports(package: Path, platform: str) -> list[str]:
    """Return the modules PyInstaller cannot find by reading imports.

    Args:
        package: the folder `agent_assist`.
        platform: as `sys.platform` has it.
    """
    numbers = sorted(number_modules.needed().modules)
    return [*modules_of(package), *KEYRINGS.get(platform, ()), *LOADED_BY_NAME, *numbers, *compiled_modules("tomli")]


def compiled_modules(library: str) -> list[str]:
    """Return the modules of a library that mypyc compiled, and the module beside it that holds the code of them all.

    A compiled module names its imports to nobody. Where the library came without compiled modules, the list is that of
    its Python modules.
    """
    names = set()
    for file in files(library) or ():
        first = file.name.split(".", 1)[0]
        if first.endswith("__mypyc"):
            names.add(first)
        elif file.suffix == ".py":
            names.add(library if first == "__init__" else f"{library}.{first}")
    return sorted(names)


def data_files(package: Path) -> list[tuple[str, str]]:
    """Return (file, folder in the program) for the data files, the numbered migrations and the tables of numbers.

    The folder `resources` beside the package becomes `agent_assist/data` in the program: see agent_assist/resources.py.
    """
    beside = package.parent / "resources"
    carried = Path(package.name) / "data"
    data = [(p, carried / p.parent.relative_to(beside)) for p in beside.rglob("*") if p.is_file()]
    steps = [(p, p.parent.relative_to(package.parent)) for p in package.rglob("*.sql")]
    library = number_modules.library().parent
    tables = [(library / table, Path(table).parent) for table in number_modules.needed().tables]
    return sorted((str(file), folder.as_posix()) for file, folder in data + steps + tables)


def wanted_binary(name: str, source: str, kind: str, platform: str) -> bool:
    """Tell whether a library or plug-in belongs into the program.

    On Linux, libraries of the system stay the system's: the package depends on them, and they get the system's security
    updates. Python's own library must lie beside the program, whoever owns it.

    Args:
        name: its place in the program's folder.
        source: where it lies on this machine.
        kind: PyInstaller's type code; an EXTENSION is a Python module and stays.
        platform: as `sys.platform` has it.
    """
    place = name.replace("\\", "/")
    if place.startswith("PySide6") and "/plugins/" in place:
        return _wanted_plugin(place.split("/plugins/", 1)[1])
    if any(library in place for library in DROPPED_LIBRARIES):
        return False
    if platform == "linux" and kind == "BINARY" and "/" not in place and not place.startswith("libpython"):
        return not source.startswith(("/usr/lib/", "/lib/", "/usr/lib64/", "/lib64/"))
    return True


def _wanted_plugin(plugin: str) -> bool:
    folder, _, file = plugin.rpartition("/")
    return file.split(".", 1)[0].removeprefix("lib") in KEPT_PLUGINS.get(folder, ())


def wanted_data(name: str) -> bool:
    """Tell whether a data file belongs into the program.

    Of Qt's translations only those of its widgets do, in the languages of the windows.
    """
    place = name.replace("\\", "/")
    if "/translations/" in place and place.startswith("PySide6"):
        return place.rsplit("/", 1)[1] in {f"qtbase_{language}.qm" for language in languages()}
    if place.startswith("dateutil/zoneinfo/"):
        return False  # time zones of its own, beside the module that is left out
    if place.startswith("holidays-"):
        return place.endswith("/METADATA")  # its version is asked when it is loaded; the rest lists its 1,100 files
    if place.startswith("stdnum/"):
        return place in number_modules.needed().tables  # the others belong to numbers that masking never checks
    return True


def languages() -> set[str]:
    """Return the languages of the windows beside English, in which Qt's own words are written."""
    return {path.stem.rpartition("_")[2] for path in TRANSLATIONS.glob(f"{PACKAGE}_*.qm")}


def wanted_hook(name: str) -> bool:
    """Tell whether a start-up script stays; PyInstaller's own hooks are run at every start, `call-event` included.

    The hook for PySide6 imports Qt just to set its folder, which PySide6's own wheels do themselves; the one for
    `inspect` serves readers of source code, of which there are none; together they make a start five times as long.
    """
    return not name.startswith("pyi_rth_")


def kept(entries: Iterable[Entry], platform: str) -> list[Entry]:
    """Return the libraries and plug-ins that stay."""
    return [(n, s, k) for n, s, k in entries if wanted_binary(n, s, k, platform)]


def strippable(name: str) -> bool:
    """Tell whether symbols may be cut off a file: Python's library and its modules.

    Libraries that a wheel carries in a `.libs` folder were edited after linking and may break; Qt's have none to cut.

    Args:
        name: its place in the program's folder, with slashes.
    """
    place, file = name.removeprefix("_internal/"), name.rsplit("/", 1)[-1]
    if ".libs/" in place or place.startswith(("PySide6/", "shiboken6/")):
        return False
    return file.startswith("libpython") or ".so" in file
