"""`agent-assist secret`: kept from standard input alone, never shown, and refused in one line."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from agent_assist.cli import secret
from agent_assist.desktop.app.secrets import secret_reader
from agent_assist.domain.errors import BadInput, SecretMissing, VaultLocked
from agent_assist.domain.house_secret import HOUSE_SECRETS, SECRET_LENGTH, vault_name
from lab.secret_service import needs_service, run_inside
from tests.cli.commands import agent, one_line
from tests.fakes.vault import MemoryVault

PLANTED = "pl4nted-ßecret word"


@pytest.fixture
def vault(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> MemoryVault:
    vault = MemoryVault()
    monkeypatch.setattr(secret, "open_vault", lambda _paths: vault)
    monkeypatch.setenv("AGENT_ASSIST_HOME", str(tmp_path))
    return vault


class Stdin:
    """Standard input that is no terminal."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)

    def isatty(self) -> bool:
        return False


def give(monkeypatch: pytest.MonkeyPatch, data: bytes, *words: str) -> int:
    monkeypatch.setattr(sys, "stdin", Stdin(data))
    return secret.run(list(words))


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
@pytest.mark.parametrize("name", HOUSE_SECRETS)
def test_a_secret_is_kept_read_listed_and_forgotten(
    vault: MemoryVault, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes], name: str, end: str
) -> None:
    assert give(monkeypatch, f"{PLANTED}{end}".encode(), "set", name) == 0
    assert secret_reader(vault, name)() == PLANTED
    assert give(monkeypatch, b"", "list") == 0
    assert give(monkeypatch, b"", "list", "--json") == 0
    assert give(monkeypatch, b"", "forget", name) == 0
    assert give(monkeypatch, b"", "forget", name) == 1
    out = capfdbinary.readouterr().out.decode()
    assert out == f'kept {name}\n{name}\n["{name}"]\nforgot {name}\nthere was no {name}\n'
    with pytest.raises(SecretMissing, match=name):
        secret_reader(vault, name)()
    assert vault.secrets == {}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"w1\nw2\n",
        b"a\rb\n",
        b"\xff\xfe\n",
        b"nul\0\n",
        b"x" * (SECRET_LENGTH + 1),
        b"x" * 10_000_000,
        "\u202eabc".encode(),
    ],
    ids=lambda data: repr(data[:12]),
)
def test_what_is_no_secret_changes_nothing(vault: MemoryVault, monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    vault.secrets[vault_name("freeswitch")] = "before"
    with pytest.raises(BadInput) as caught:
        give(monkeypatch, data, "set", "freeswitch")
    assert vault.secrets == {vault_name("freeswitch"): "before"}
    for word in (b"w1", b"w2", b"xxx"):
        assert word not in caught.value.line().encode()


def test_an_end_of_input_at_the_terminal_is_one_line(vault: MemoryVault, monkeypatch: pytest.MonkeyPatch) -> None:
    def ended(_prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr("getpass.getpass", ended)
    monkeypatch.setattr(Stdin, "isatty", lambda _self: True)
    with pytest.raises(BadInput):
        give(monkeypatch, b"", "set", HOUSE_SECRETS[0])
    assert vault.read(vault_name(HOUSE_SECRETS[0])) is None


@pytest.mark.parametrize("name", ["", "cache-key", "../freeswitch", "FREESWITCH", "x" * 5000])
def test_names_of_others_are_refused(vault: MemoryVault, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    for word in ("set", "forget"):
        with pytest.raises(BadInput):
            give(monkeypatch, b"x\n", word, name)
    assert vault.secrets == {}


def test_from_outside_a_secret_in_the_arguments_is_not_taken(tmp_path: Path) -> None:
    line = one_line(agent("secret", "set", "freeswitch", "hunter2", home=tmp_path), 2, "bad_input")
    assert line
    one_line(agent("secret", "set", "freeswitch", home=tmp_path, stdin=b"a\nb\n"), 2, "bad_input")


def test_a_locked_keyring_is_told(monkeypatch: pytest.MonkeyPatch, vault: MemoryVault) -> None:
    def locked(_paths: object) -> MemoryVault:
        raise VaultLocked("The keyring is locked.", "Unlock it.")

    monkeypatch.setattr(secret, "open_vault", locked)
    with pytest.raises(VaultLocked):
        give(monkeypatch, b"x\n", "set", "freeswitch")
    assert vault.secrets == {}


@needs_service
@pytest.mark.secret_service
def test_on_a_real_secret_service(tmp_path: Path) -> None:
    command = f"{sys.executable} -m agent_assist secret"
    steps = f"printf 'open sesame\\n' | {command} set asterisk-ari && {command} list && {command} forget asterisk-ari"
    extra = {"AGENT_ASSIST_HOME": str(tmp_path / "own")}
    done = run_inside(["sh", "-c", f"{steps} && {command} list"], tmp_path / "home", extra)
    assert (done.returncode, done.stdout) == (0, "kept asterisk-ari\nasterisk-ari\nforgot asterisk-ari\n"), done.stderr
