"""`agent-assist demo`: one server, one desktop, real calls; writes pictures, the ledger and summary.json."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from agent_assist.cli.arguments import Arguments
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.ui.binding import load_qt
from agent_assist.desktop.ui.screen import PLATFORM, need_libraries, need_screen
from agent_assist.domain.errors import AssistError, ConditionError

INSIDE = "AGENT_ASSIST_DEMO_SESSION"
"""Set inside the session bus that the demo started for itself."""


def run(argv: list[str]) -> int:
    """Run the demo; 0 when everything was right, else 1. Times count for that only with `--timed`."""
    parser = Arguments(prog="agent-assist demo", description="One server, one desktop, real calls.")
    parser.add_flag("--headless", "run without a screen")
    parser.add_flag("--live", "refuse to replay captured traffic")
    parser.add_flag("--replay", "replay captured traffic even where real calls can be had")
    parser.add_flag("--timed", "fail when a time is over its limit, too; for a machine that is idle")
    parser.add_flag("--untimed", "as without --timed; kept for older scripts")
    parser.add_argument("--out", default="demo-out", metavar="DIR", help="where results go")
    options = parser.parse_args(argv)
    if options.headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    bus = _own_session(argv)
    if bus is not None:
        return bus
    home = Path(tempfile.mkdtemp(prefix="agent-assist-demo-"))
    skipped: list[str] = []
    try:
        load_qt()  # as the desktop's command does, whose times are taken
        _choose_screen(skipped)
        from agent_assist.demo.run import Demo

        vault, keyring = _vault(home, skipped)
        out, judge = Path(options.out).resolve(), options.timed and not options.untimed
        code = Demo(out, home, vault, skipped, keyring, options.replay, judge).run()
        if options.live and any(reason.startswith("real SIP") for reason in skipped):
            print("live_refused: Real calls were asked for and could not be had.", file=sys.stderr)
            return 3
        return code
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _choose_screen(skipped: list[str]) -> None:
    """Draw into memory where no window can be opened."""
    try:
        need_screen()
        need_libraries()
    except ConditionError as error:
        os.environ[PLATFORM] = "offscreen"
        skipped.append(f"the screen: {error.title} {error.advice} Windows are drawn into memory.")


def _own_session(argv: list[str]) -> int | None:
    """Without a session bus, start one with an unlocked keyring of the demo's own, and run in there."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS") or os.environ.get(INSIDE):
        return None
    bus, daemon = shutil.which("dbus-run-session"), shutil.which("gnome-keyring-daemon")
    if bus is None or daemon is None:  # also on Windows and macOS, whose keyrings need no bus
        return None
    home = tempfile.mkdtemp(prefix="agent-assist-session-")
    environ = {**os.environ, "HOME": home, "XDG_RUNTIME_DIR": home, INSIDE: secrets.token_hex(16)}
    unlock = f'printf "%s\\n" "${INSIDE}" | "{daemon}" --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
    from agent_assist.demo.house import command

    try:
        return subprocess.run(  # noqa: S603 - this program again, inside its own session bus
            [bus, "--", "sh", "-c", unlock, "sh", *command(), "demo", *argv], env=environ, check=False
        ).returncode
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _vault(home: Path, skipped: list[str]) -> tuple[Callable[[], Vault], bool]:
    """Return how to open the keyring, and whether it is the system's."""
    from agent_assist.cli.options import open_vault
    from agent_assist.demo.vault import ThrowAwayVault
    from agent_assist.desktop.runtime.paths import Paths

    os.environ["AGENT_ASSIST_HOME"] = str(home)
    paths = Paths(home / "data", home / "config", home / "log")
    try:
        open_vault(paths)
    except AssistError as error:
        skipped.append(f"the system's keyring: {error.code}; the demo's keys live in memory")
        vault = ThrowAwayVault()
        return lambda: vault, False
    return lambda: open_vault(paths), True
