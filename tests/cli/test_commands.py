"""Every command from outside: help, exit codes, one-line errors, hostile input, and what it imports."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from agent_assist import __version__
from agent_assist.__main__ import COMMANDS
from agent_assist.protocol.enrol_link import link_of
from tests.cli.commands import LIMIT_S, ROOT, agent, one_line
from tests.evidence.ledgers import device

CARD = "4111111111111111"


@pytest.mark.parametrize("command", [*COMMANDS, "ledger export", "ledger verify", "policy decide", "admin add-user"])
def test_each_command_explains_itself_and_needs_nothing(command: str, tmp_path: Path) -> None:
    done = agent(*command.split(), "--help", home=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"usage: agent-assist" in done.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [["--help"], ["-h"], ["help"]])
def test_help_names_every_command(words: list[str], tmp_path: Path) -> None:
    done = agent(*words, home=tmp_path)
    assert done.returncode == 0
    assert all(name.encode() in done.stdout for name in COMMANDS)


def test_version(tmp_path: Path) -> None:
    assert agent("--version", home=tmp_path).stdout.decode().strip() == f"agent-assist {__version__}"


@pytest.mark.parametrize("word", ["nonsense", "--nonsense", "", "RUN", "../x", "\udcff", "x" * 5000])
def test_an_unknown_command(word: str, tmp_path: Path) -> None:
    assert word[:20] not in one_line(agent(word, home=tmp_path), 2, "unknown_command") or not word


@pytest.mark.parametrize(
    "words",
    [
        ["run", "--nonsense"],
        ["run", "--quit-after", "soon"],
        ["demo", "--nonsense"],
        ["serve", "--nonsense"],
        ["serve", "--listen"],
        ["serve", "--listen", "nowhere"],
        ["serve", "--listen", "127.0.0.1:99999"],
        ["call-event", "ringing", "--number", "1"],
        ["call-event"],
        ["enrol"],
        ["enrol", "--server", "http://127.0.0.1:1"],
        ["mask", "--locale", "x" * 50],
        ["policy"],
        ["policy", "decide", "--pack", "/nonexistent/folder"],
        ["ledger"],
        ["ledger", "verify"],
        ["ledger", "verify", "x", "--trust", "nonsense"],
        ["ledger", "verify", "/nonexistent/ledger"],
        ["ledger", "verify", "."],
        ["doctor", "--nonsense"],
        ["support-bundle"],
        ["support-bundle", "--out", "/nonexistent/folder/x.zip"],
        ["support-bundle", "--out", "."],
        ["admin"],
        ["admin", "nonsense"],
        ["admin", "add-user", "--id", "x"],
        ["admin", "add-user", "--id", "x", "--name", "y", "--role", "king"],
    ],
    ids=" ".join,
)
def test_wrong_use_is_one_line_and_exit_code_2(words: list[str], tmp_path: Path) -> None:
    one_line(agent(*words, home=tmp_path), 2, "bad_input")


@pytest.mark.parametrize(
    "words", [["run", "--quit-after", CARD + "x"], ["doctor", CARD], ["admin", CARD], ["serve", CARD]]
)
def test_what_was_given_by_mistake_is_not_repeated(words: list[str], tmp_path: Path) -> None:
    assert CARD not in one_line(agent(*words, home=tmp_path), 2, "bad_input")


def test_nobody_listens(tmp_path: Path) -> None:
    words = ("call-event", "incoming", "--number", "+14155550182")
    assert "4155550182" not in one_line(agent(*words, home=tmp_path), 3, "softphone_lost")


def test_no_screen_is_said(tmp_path: Path) -> None:
    done = agent("run", home=tmp_path, env={"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""})
    one_line(done, 3, "no_display")
    assert list(tmp_path.iterdir()) == []


def test_a_link_of_it_opens_the_desktop_and_any_other_url_is_a_call_event(tmp_path: Path) -> None:
    screenless = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    link = link_of("https://assist.example", "K7M42-QX9HT-30000-ABCDE")
    done = agent(link, home=tmp_path, env=screenless)
    assert "K7M42" not in one_line(done, 3, "no_display")
    one_line(agent("agent-assist:call?state=incoming&number=1", home=tmp_path, env=screenless), 3, "softphone_lost")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [["enrol", "--server", "http://127.0.0.1:1", "--code", "x"], ["ledger", "export"]])
def test_without_a_keyring_nothing_is_written(words: list[str], tmp_path: Path) -> None:
    one_line(agent(*words, home=tmp_path), 3, "vault_unsafe")
    assert list(tmp_path.rglob("*")) == []


@pytest.mark.parametrize(
    "address", ["", "nonsense", "ftp://x", "http://example.org", "https://", "http://127.0.0.1:99999"]
)
def test_an_address_that_is_none(address: str, tmp_path: Path) -> None:
    done = agent("enrol", "--server", address, "--code", "x", home=tmp_path)
    assert done.returncode in {2, 3}
    assert len(done.stderr.decode().splitlines()) == 1
    assert list(tmp_path.rglob("*")) == []


SETTINGS: list[tuple[bytes, str]] = [
    (b"[softphone\n", "line 1"),
    (
        b'[softphone]\nkind = "carrier pigeon"',
        "line 2): softphone.kind: wrong value. Allowed: handoff, baresip",
    ),
    (
        f'[recorder]\nkind = "{CARD}"'.encode(),
        "line 2): recorder.kind: wrong value. Allowed: none, rtpengine",
    ),
    (b"[softphone]\nport = 0", "softphone.port: wrong value. Allowed: a whole number from 1 to 65535"),
    (b"[softphone]\nport = 65536", "softphone.port: wrong value. Allowed: a whole number from 1 to 65535"),
    (
        b'[softphone]\nport = "4444"',
        "softphone.port: wrong value. Allowed: a whole number from 1 to 65535",
    ),
    (b"[house]\nwrap_up_s = 4", "house.wrap_up_s: wrong value. Allowed: a whole number from 5 to 3600"),
    (
        b'[house]\nagent_place = "Texas"',
        "house.agent_place: wrong value. Allowed: a place such as DE or US-TX",
    ),
    (
        b'[house]\ncompany = "' + b"x" * 201 + b'"',
        "house.company: wrong value. Allowed: text in quotes, at most 200 characters",
    ),
    (b"unknown = 1", "line 1): unknown: there is no such setting. Allowed: softphone, recorder"),
    (f"{CARD} = 1".encode(), "line 1): …: there is no such setting"),
    (b"[window]\nnonsense = 1", "line 2): window.nonsense: there is no such setting. Allowed: theme"),
    (b"\xff\xfe[\x00", "not UTF-8"),
    ("[window]".encode("utf-16"), "not UTF-8"),
    (b"# " + b"x" * 70_000, "larger than"),
    (b"a = " + b"[" * 30_000, ""),
    (b"\x00", ""),
]


@pytest.mark.parametrize(("content", "said"), SETTINGS, ids=[str(n) for n in range(len(SETTINGS))])
def test_a_settings_file_that_cannot_be_used_is_named_and_kept(content: bytes, said: str, tmp_path: Path) -> None:
    file = tmp_path / "config" / "settings.toml"
    file.parent.mkdir()
    file.write_bytes(content)
    done = agent("run", home=tmp_path, env={"QT_QPA_PLATFORM": "offscreen"})
    line = one_line(done, 3, "settings_unreadable")
    assert said in line
    assert "settings.toml" in line
    assert CARD not in line
    assert file.read_bytes() == content
    report = json.loads(agent("doctor", "--json", home=tmp_path).stdout)
    check = next(check for check in report if check["name"] == "settings")
    assert (check["state"], check["found"].startswith("settings_unreadable")) == ("fail", True)


def test_doctor_finds_and_advises(tmp_path: Path) -> None:
    done = agent("doctor", "--json", home=tmp_path)
    checks = {check["name"]: check for check in json.loads(done.stdout)}
    assert done.returncode == 1  # the keyring is missing
    assert {"program", "resources", "disk", "settings", "keyring", "desktop", "recorder"} <= set(checks)
    assert all(set(check) == {"name", "state", "found", "advice"} for check in checks.values())
    assert all(check["state"] in {"ok", "warn", "fail"} for check in checks.values())
    assert all(check["advice"] for check in checks.values() if check["state"] != "ok")
    assert checks["keyring"]["found"].startswith("vault_unsafe")
    plain = agent("doctor", home=tmp_path)
    assert plain.returncode == 1
    assert len(plain.stdout.splitlines()) == len(checks)


def test_a_support_bundle_holds_no_planted_value(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    settings = f'"ana.maria@example.org" = "4111 1111 1111 1111"\n# called ana.maria@example.org, {CARD}\n'
    (tmp_path / "config" / "settings.toml").write_text(settings, encoding="utf-8")
    (tmp_path / "log").mkdir()
    log = b"bug at 4111-1111-1111-1111 from +1 (415) 555-0182 and ana.maria@example.org \xff\n"
    (tmp_path / "log" / "desktop.log").write_bytes(log * 50_000)
    (tmp_path / "log" / "desktop.log.1").write_bytes(log)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "cache.db").write_bytes(b"NOTE wants a refund")
    done = agent("support-bundle", "--out", str(tmp_path / "x.zip"), home=tmp_path)
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(tmp_path / "x.zip") as bundle:
        parts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert set(parts) == {"doctor.json", "settings.toml", "log/desktop.log", "log/desktop.log.1"}
    assert json.loads(parts["doctor.json"])
    for name, text in parts.items():
        for planted in (CARD, "4111 1111", "4111-1111", "555-0182", "ana.maria", "wants a refund"):
            assert planted not in text, name


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "ledger.jsonl"
    path.write_bytes(b"".join(line + b"\n" for line in device().lines))
    return path


def test_a_whole_ledger_verifies(ledger: Path, tmp_path: Path) -> None:
    trusted = f"dev-1={device().key.public}"
    done = agent("ledger", "verify", str(ledger), "--trust", trusted, home=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith(b"verified against the devices' keys: 6 events, 2 seals, 0 not sealed yet")
    found = json.loads(agent("ledger", "verify", str(ledger), "--json", "--trust", trusted, home=tmp_path).stdout)
    assert (found["ok"], found["events"], found["unsealed"], found["bad"]) == (True, 6, 0, None)


@pytest.mark.parametrize("more", [[], ["--json"]])
def test_where_no_key_is_known_nothing_is_called_verified(ledger: Path, tmp_path: Path, more: list[str]) -> None:
    done = agent("ledger", "verify", str(ledger), *more, home=tmp_path)
    assert done.returncode == 4
    assert b"verified" not in done.stdout
    assert done.stdout.startswith(b"consistent, nobody's keys were checked: 6 events" if not more else b"{")


def test_an_end_that_is_not_signed_yet_has_an_exit_code_of_its_own(tmp_path: Path) -> None:
    made = device()
    made.write()
    path = tmp_path / "ledger.jsonl"
    path.write_bytes(b"".join(line + b"\n" for line in made.lines))
    done = agent("ledger", "verify", str(path), "--trust", f"dev-1={made.key.public}", home=tmp_path)
    assert done.returncode == 5
    assert b"1 not sealed yet" in done.stdout


def test_a_tampered_ledger_names_its_first_bad_entry(ledger: Path, tmp_path: Path) -> None:
    ledger.write_bytes(ledger.read_bytes().replace(b"Billing", b"Selling", 1))
    done = agent("ledger", "verify", str(ledger), home=tmp_path)
    bad = device().events[1]
    assert done.returncode == 1
    assert f"line 3 {bad.id} broken_chain".encode().split(b" ")[3] in done.stdout
    found = json.loads(agent("ledger", "verify", str(ledger), "--json", home=tmp_path).stdout)
    assert (found["ok"], found["bad"]["line"], found["bad"]["code"]) == (False, 3, "broken_chain")


@pytest.mark.parametrize("content", [b"", b"\n", b"\x00" * 1000, b"x" * 2_000_000, "é".encode("utf-16"), b"\xff\n" * 9])
def test_a_file_that_is_no_ledger_is_not_verified(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(content)
    done = agent("ledger", "verify", str(path), home=tmp_path)
    assert (done.returncode, done.stderr) == (1, b"")
    assert done.stdout.startswith(b"not verified: line ")


@pytest.mark.parametrize("command", [["mask"], ["policy", "decide"]])
@pytest.mark.parametrize("stdin", [b"\xff\xfe\n", b"\x00" * 100 + b"\n", b"x" * 1_100_000 + b"\n", b"\n", b""])
def test_hostile_standard_input(command: list[str], stdin: bytes, tmp_path: Path) -> None:
    done = agent(*command, home=tmp_path, stdin=stdin)
    assert done.returncode in {0, 2}
    lines = done.stderr.decode().splitlines()
    assert len(lines) <= 1
    assert (done.returncode == 2) == bool(lines)
    assert b"Traceback" not in done.stderr


def modules(code: str) -> set[str]:
    """Run code in a fresh process; return the top names of what it imported."""
    shown = f"import sys\n{code}\nprint(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    done = subprocess.run(
        [sys.executable, "-c", shown], capture_output=True, text=True, timeout=LIMIT_S, check=True, cwd=ROOT
    )
    return set(done.stdout.split())


HEAVY = {
    "PySide6",
    "shiboken6",
    "sqlalchemy",
    "requests",
    "urllib3",
    "httpx",
    "litestar",
    "uvicorn",
    "sqlcipher3",
    "keyring",
}


@pytest.mark.parametrize("engine", ["masking", "policy", "evidence"])
def test_the_engines_import_no_window_database_or_network(engine: str) -> None:
    assert modules(f"import agent_assist.{engine}") & HEAVY == set()


@pytest.mark.parametrize("command", [*COMMANDS])
def test_help_imports_nothing_heavy(command: str) -> None:
    code = (
        "import contextlib, io\nfrom agent_assist.__main__ import main\n"
        "with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):\n"
        f"    main([{command!r}, '--help'])"
    )
    assert modules(code) & HEAVY == set()


def test_the_general_help_imports_no_command() -> None:
    code = (
        "import contextlib, io\nfrom agent_assist.__main__ import main\n"
        "with contextlib.redirect_stdout(io.StringIO()):\n    main(['--help'])\n"
        "assert not [m for m in sys.modules if m.startswith('agent_assist.cli')]"
    )
    assert modules(code) & (HEAVY | {"argparse"}) == set()


@pytest.mark.parametrize("command", [["ledger", "verify", "x"], ["mask"], ["policy", "test"], ["doctor"]])
def test_no_command_needs_a_window_library(command: list[str]) -> None:
    code = (
        "import contextlib, io, os\nfrom agent_assist.__main__ import main\n"
        "sys.stdin = open(os.devnull)\n"
        "with open(os.devnull, 'w') as sink, contextlib.redirect_stdout(sink), contextlib.redirect_stderr(sink):\n"
        f"    main({command!r})"
    )
    assert modules(code) & {"PySide6", "shiboken6"} == set()
