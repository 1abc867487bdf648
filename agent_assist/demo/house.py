"""The demo's server: a process of its own on a loopback port, with its people and one-time codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from agent_assist.desktop.link.link import HttpLink
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.services.enrol import enrol as enrol_device
from agent_assist.desktop.store.cache import unlock

AGENT, SUPERVISOR, PASSWORD = "maya", "jo", "demo-only-passphrase"
HOUSE = {"name": "Northwind", "address": "1 Quay Street", "contact": "+1 555 0100"}
"""Whom customers see on the receipt's page; nobody's address and number."""
START_S = 120.0
"""Longest wait for a program of ours to come up or to end, in seconds: a first start on a busy machine compiles all."""
NAME = "demo-desktop"


class ServerProcess:
    """Starts, stops and starts again `agent-assist serve` on one port and one data folder."""

    def __init__(self, data: Path, log: Path) -> None:
        self.data = data
        self._log = log
        self._process: subprocess.Popen[str] | None = None
        self._listen = "127.0.0.1:0"
        self.address = ""

    def start(self) -> None:
        """Start it and wait until it listens.

        Raises:
            RuntimeError: it does not come up.
        """
        with self._log.open("a", encoding="utf-8") as log:
            self._process = subprocess.Popen(
                [*command(), "serve", "--listen", self._listen, "--data", str(self.data)],
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        found: list[str] = []
        reader = threading.Thread(target=self._read, args=(self._process, found), daemon=True)
        reader.start()
        reader.join(START_S)
        if not found:
            self.stop()
            raise RuntimeError(f"the server did not start; see {self._log.name}")
        self.address = found[0]
        self._listen = self.address.removeprefix("http://")

    def stop(self) -> None:
        """End it and wait for its end."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(10)
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._process = None

    def admin(self, *arguments: str, stdin: str = "") -> dict[str, object]:
        """Run `agent-assist admin` on its database; returns its JSON answer.

        Raises:
            RuntimeError: it was refused; the text is its error line.
        """
        answer: dict[str, object] = json.loads(self._admin(arguments, stdin))
        return answer

    def admin_list(self, *arguments: str) -> list[dict[str, object]]:
        """Run a verb of `agent-assist admin` whose answer is a list; else as `admin`."""
        answer: list[dict[str, object]] = json.loads(self._admin(arguments, ""))
        return answer

    def _admin(self, arguments: Sequence[str], stdin: str) -> str:
        return _run("admin", *arguments, "--json", "--data", str(self.data), stdin=stdin)

    def people(self) -> str:
        """Make the house, its agent and its supervisor; returns a one-time code for the agent's device."""
        house = self.data / "house.json"
        house.write_text(json.dumps({**HOUSE, "receipt_page": f"{self.address}/r"}), encoding="utf-8")
        self.admin("publish", "setting", "house", str(house))
        self.admin("add-user", "--id", AGENT, "--name", "Maya Lindqvist", "--role", "agent")
        supervisor = ("--id", SUPERVISOR, "--name", "Jo Larsen", "--role", "supervisor")
        self.admin("add-user", *supervisor, "--password-stdin", stdin=PASSWORD)
        return str(self.admin("enrol-code", "--agent", AGENT)["code"])

    @staticmethod
    def _read(process: subprocess.Popen[str], found: list[str]) -> None:
        if process.stdout is not None:
            line = process.stdout.readline()
            if line.startswith("listening on "):
                found.append(line.removeprefix("listening on ").strip())


def command() -> list[str]:
    """Return how this program starts itself: frozen, or as a module."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "agent_assist"]


def enrol(address: str, code: str, home: Path) -> None:
    """Run `agent-assist enrol` for the demo's own installation.

    Raises:
        RuntimeError: it was refused; the text is its error line.
    """
    _run("enrol", "--server", address, "--name", NAME, AGENT_ASSIST_HOME=str(home), ASSIST_ENROL_CODE=code)


def _run(*arguments: str, stdin: str = "", **environ: str) -> str:
    """Run a command of this program and wait for its end; returns its output. RuntimeError with its error line."""
    done = subprocess.run(
        [*command(), *arguments],
        input=stdin,
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        timeout=START_S,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr.strip())
    return done.stdout


def enrol_here(address: str, code: str, cache_file: Path, vault: Vault) -> None:
    """Enrol within this process: for a machine without a keyring, where a command would find no key."""
    link, cache = HttpLink(address), unlock(cache_file, vault)
    try:
        key = cache.device_key.public
        enrol_device(cache.ledger, vault, link, server=address, code=code, name=NAME, public_key=key)
    finally:
        link.close()
        cache.close()


def export_here(cache_file: Path, vault: Vault, ledger: Path) -> None:
    """Export the ledger within this process, for the same reason."""
    cache = unlock(cache_file, vault)
    try:
        ledger.write_bytes(b"".join(line + b"\n" for line in cache.ledger.export()))
    finally:
        cache.close()
