"""The relay as programs: built once, for this system and, where the tools are there, for Windows under wine."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from relay.build import SOURCE, build, build_checked, compiler

WINE = shutil.which("wine")
BOUND_S = 60.0


@dataclass(frozen=True, slots=True)
class Relay:
    """One build of the relay, and how it is started."""

    command: list[str]
    environ: dict[str, str]

    def run(self, *arguments: str | bytes, socket: str = "") -> subprocess.CompletedProcess[bytes]:
        path = f"Z:{socket}".replace("/", "\\") if socket and self.windows else socket
        environ = {**self.environ, **({"AGENT_ASSIST_SOCKET": path} if path else {})}
        return subprocess.run(
            [*self.command, *arguments], capture_output=True, timeout=BOUND_S, check=False, env=environ
        )

    @property
    def windows(self) -> bool:
        return self.command[0] == WINE


def clean() -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if key not in {"AGENT_ASSIST_SOCKET", "DISPLAY"}}


@pytest.fixture(scope="session")
def native(tmp_path_factory: pytest.TempPathFactory) -> Relay:
    if os.name == "nt" or compiler("native") is None:
        pytest.skip("no C compiler; dev.py installs gcc on Debian")
    return Relay([str(build("native", tmp_path_factory.mktemp("native")))], clean())


@pytest.fixture(scope="session")
def sanitized(native: Relay, tmp_path_factory: pytest.TempPathFactory) -> Relay:
    """The same program, which ends with another code and a report at the first byte read or written too many."""
    return Relay([str(build_checked(SOURCE, tmp_path_factory.mktemp("sanitized") / "relay"))], native.environ)


@pytest.fixture(scope="session")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Relay]:
    if WINE is None or compiler("windows") is None:
        pytest.skip("needs gcc-mingw-w64-x86-64-win32 and wine; dev.py installs them on Debian")
    folder = tmp_path_factory.mktemp("wine")
    environ = {
        **clean(),
        "WINEPREFIX": str(folder / "prefix"),  # private; made at the first start
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=",  # no question about .NET, no menus
        "LC_ALL": "C.UTF-8",
        "XDG_RUNTIME_DIR": str(folder),
    }
    (folder / "prefix").mkdir()
    subprocess.run(["wineserver", "-p"], env=environ, timeout=BOUND_S, check=True)  # stays between the runs
    relay = Relay([WINE, str(build("windows", folder))], environ)
    # What the first start leaves running would hold the pipes of a captured output open.
    first = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run([*relay.command, "--help"], env=environ, timeout=BOUND_S, check=True, **first)  # type: ignore[call-overload]
    yield relay
    subprocess.run(["wineserver", "-k"], env=environ, timeout=BOUND_S, check=False)
    shutil.rmtree(folder, ignore_errors=True)  # 770 MB


@pytest.fixture(params=["native", "sanitized", "windows"])
def relay(request: pytest.FixtureRequest) -> Relay:
    made: Relay = request.getfixturevalue(request.param)
    return made
