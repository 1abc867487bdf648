"""What is done with the installed desktop inside a session bus with a keyring of its own: a program of its own.

    python packaging/session.py PROGRAM

Opens it, hands it calls, enrols it with a server, kills it in mid-call, starts it again, and verifies its ledger. It
prints a line for what it has seen and returns 0; on the first thing that is not so it prints that and returns 1.
"""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from steps import QUICK_S, RELAY, StepError, ended, first_line, need, state, told, until

CALL = ("--number", "+4930901821", "--call-id", "check-2")
LEDGER = "restarted.jsonl"
VERIFIED = {0, 5}
"""Exit codes of `ledger verify` with keys: all is signed, or the events of a contact that is still open are not yet."""
SOON_S, LATER_S = "8", "60"
"""A desktop ends by itself after this: one that is watched to its end, and one that is killed."""


def main(program: str) -> int:
    """Do everything; returns the exit code."""
    try:
        print(opens(program))
        print(restarts(program))
    except (StepError, subprocess.TimeoutExpired, ValueError) as error:
        print(error)
        return 1
    return 0


def opens(program: str) -> str:
    """The desktop takes a call event of the command and one of the relay, and closes; keyring and cache are well."""
    with _desktop(program, SOON_S) as desktop:
        event = [program, "call-event", "incoming", "--number", "+4930901820", "--call-id", "check-1"]
        need(until(lambda: _taken(event), desktop), "the desktop takes no call event")
        relay = [str(Path(program).resolve().parent / RELAY), "microsip", "end", "+4930901820"]
        need(_taken(relay), "the desktop takes nothing of the relay")
        need(desktop.wait(QUICK_S) == 0, f"the desktop ended with {desktop.returncode}")
    checks = json.loads(_run(program, "doctor", "--json", wanted={0, 1}))
    need(state(checks, "keyring") == "ok", f"doctor afterwards: the keyring is {told(checks, 'keyring')}")
    need(state(checks, "cache") != "fail", f"doctor afterwards: the cache is {told(checks, 'cache')}")
    return "the desktop opens on a real keyring, takes a call event, and closes; keyring and cache are well"


def restarts(program: str) -> str:
    """Killed in mid-call, the desktop starts again, takes the end of the call, and its ledger verifies."""
    with _server(program) as address:
        _run(program, "admin", "add-user", "--id", "maya", "--name", "Maya", "--role", "agent", "--data", "house")
        made = _run(program, "admin", "enrol-code", "--agent", "maya", "--json", "--data", "house")
        code = json.loads(made)["code"]
        _run(program, "enrol", "--server", address, "--code", "-", "--name", "check", given=code)
        with _desktop(program, LATER_S) as killed:
            for kind in ("incoming", "connected"):
                event = [program, "call-event", kind, *CALL]
                need(until(lambda event=event: _taken(event), killed), f"the enrolled desktop takes no {kind!r}")  # type: ignore[misc]
            need(
                until(lambda: "contact_connected" in _kinds(program), killed), "the call is never written as connected"
            )
        with _desktop(program, SOON_S) as desktop:
            ended = [program, "call-event", "ended", *CALL]
            need(until(lambda: _taken(ended), desktop), "the desktop takes no call event after it was killed")
            need(desktop.wait(QUICK_S) == 0, f"the desktop that was started again ended with {desktop.returncode}")
        kinds = _kinds(program)
        _run(program, "ledger", "verify", LEDGER, *_pins(), wanted=VERIFIED)
        _explains(program)
    need("contact_ended" in kinds, f"the ledger after a restart holds only {sorted(kinds)}")
    need(kinds.count("contact_opened") == 1, "a restart in mid-call made a second contact of one call")
    return "killed in mid-call it starts again, takes the end of the call, its ledger verifies and is explained"


def _explains(program: str) -> None:
    """The call's own page and paper are made, in the language that needs most of them."""
    contact = next(entry["contact"] for entry in _entries() if entry.get("kind") == "contact_ended")
    for form, begin in (("html", b"<!doctype html>"), ("pdf", b"%PDF-")):
        name = f"call.{form}"
        _run(program, "ledger", "explain", contact, "--language", "ar", "--out", name)
        need(Path(name).read_bytes()[: len(begin)].lower() == begin.lower(), f"ledger explain wrote no {form}")


def _pins() -> list[str]:
    """Return the keys under which the server knows its devices, as arguments of `ledger verify`."""
    with closing(sqlite3.connect("house/server.sqlite3")) as database:
        found = database.execute("SELECT id, public_key FROM device WHERE id <> 'server'").fetchall()
    return [word for device, key in found for word in ("--trust", f"{device}={key}")]


def _kinds(program: str) -> list[str]:
    """Return the kinds of fact in the desktop's ledger, written out anew."""
    _run(program, "ledger", "export", "--out", LEDGER)
    return [entry["kind"] for entry in _entries() if "kind" in entry]


def _entries() -> list[dict[str, str]]:
    """Return the lines of the ledger that was written out last."""
    return [json.loads(line) for line in Path(LEDGER).read_text(encoding="utf-8").splitlines()]


def _run(program: str, *words: str, wanted: frozenset[int] | set[int] = frozenset({0}), given: str = "") -> str:
    """Run a command to its end; returns its output. StepError with its error line."""
    done = ended([program, *words], given, QUICK_S)
    need(done.returncode in wanted, f"{' '.join(words[:2])} ended with {done.returncode}: {done.stderr.strip()[-200:]}")
    return done.stdout


@contextmanager
def _server(program: str) -> Iterator[str]:
    """Have the program's server for a while; yields its address."""
    command = [program, "serve", "--listen", "127.0.0.1:0", "--data", "house"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            address = first_line(server).removeprefix("listening on ").strip()
            need(address, "serve did not say where it listens")
            yield address
        finally:
            server.terminate()
            try:
                server.wait(QUICK_S)
            except subprocess.TimeoutExpired:
                server.kill()


@contextmanager
def _desktop(program: str, seconds: str) -> Iterator[subprocess.Popen[bytes]]:
    """Have a desktop for a while; one that runs still at the end is killed."""
    desktop = subprocess.Popen([program, "run", "--quit-after", seconds], stderr=subprocess.DEVNULL)
    try:
        yield desktop
    finally:
        if desktop.poll() is None:
            desktop.kill()
            desktop.wait(QUICK_S)


def _taken(event: list[str]) -> bool:
    return subprocess.run(event, capture_output=True, check=False, timeout=QUICK_S).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
