"""The keyring: a real Secret Service on a session bus of the test's own, and refusal of everything else."""

import os
import shutil
import socket
import sys
import textwrap
from pathlib import Path
from types import SimpleNamespace

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.SecretService import Keyring

from agent_assist.desktop.vault import keyring_vault
from agent_assist.desktop.vault.keyring_vault import KeyringVault
from agent_assist.domain.errors import AssistError, VaultLocked, VaultUnsafe
from tests.running import finished

SCRIPT = """
    import sys
    from agent_assist.desktop.vault.keyring_vault import KeyringVault
    from agent_assist.domain.errors import AssistError
    try:
        vault = KeyringVault("test")
        vault.write("cache-key", "s3cret")
        again = KeyringVault("test")
        print(again.read("cache-key"), again.read("missing"), KeyringVault("other").read("cache-key"))
        again.forget("cache-key"); again.forget("cache-key")
        print(again.read("cache-key"))
    except AssistError as error:
        print(error.code)
"""


def in_session(tmp_path: Path, unlock: str, **extra: str) -> str:
    """Run the script under dbus-run-session; `unlock` is a shell line that prepares the keyring daemon."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    environ = {k: v for k, v in os.environ.items() if k != "DBUS_SESSION_BUS_ADDRESS"}
    environ |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), **extra}
    script = f'{unlock}; exec "{sys.executable}" -c "$SCRIPT"'
    environ["SCRIPT"] = textwrap.dedent(SCRIPT)
    return finished(["dbus-run-session", "--", "bash", "-c", script], environ).stdout


needs_service = pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="apt-get install -y --no-install-recommends gnome-keyring dbus-daemon",
)
UNLOCKED = r'printf "test-pass\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1'


@needs_service
@pytest.mark.secret_service
def test_real_secret_service_keeps_and_forgets(tmp_path: Path) -> None:
    assert in_session(tmp_path, UNLOCKED).splitlines() == ["s3cret None None", "None"]


@pytest.mark.skipif(sys.platform != "win32", reason="the keyring of Windows is there without a session bus")
def test_the_real_keyring_of_windows_keeps_forgets_and_stays_on_this_computer() -> None:
    done = finished([sys.executable, "-c", textwrap.dedent(SCRIPT)], dict(os.environ))
    assert done.stdout.split() == ["s3cret", "None", "None", "None"]
    assert vars(keyring_vault._platform_backend())["_persist"] == 2  # CRED_PERSIST_LOCAL_MACHINE


@needs_service
@pytest.mark.secret_service
def test_null_backend_in_the_environment_is_ignored(tmp_path: Path) -> None:
    output = in_session(tmp_path, UNLOCKED, PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
    assert output.splitlines()[0] == "s3cret None None"


@needs_service
@pytest.mark.secret_service
def test_locked_or_missing_collection_is_named(tmp_path: Path) -> None:
    assert in_session(tmp_path, "true").strip() in {"vault_locked", "vault_unsafe"}


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there the keyring is no program on a session bus")
def test_no_session_bus_is_unsafe(tmp_path: Path) -> None:
    environ = {k: v for k, v in os.environ.items() if k != "DBUS_SESSION_BUS_ADDRESS"}
    environ |= {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    done = finished([sys.executable, "-c", textwrap.dedent(SCRIPT)], environ)
    assert done.stdout.strip() == "vault_unsafe"


class PlaintextKeyring(null.Keyring):
    """Stands for a plug-in that would store base64 in a file."""


@pytest.mark.parametrize("backend", [null.Keyring(), fail.Keyring(), PlaintextKeyring()])  # type: ignore[no-untyped-call]
def test_unsafe_backends_are_refused(backend: KeyringBackend) -> None:
    with pytest.raises(VaultUnsafe):
        KeyringVault("test", backend=backend)


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there the keyring is no program on a session bus")
def test_a_session_bus_that_lets_nobody_in_is_no_bug(tmp_path: Path) -> None:
    with socket.socket(getattr(socket, "AF_UNIX", 0)) as silent:
        silent.bind(str(tmp_path / "bus"))
        silent.listen()
        environ = os.environ | {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path / 'bus'}"}
        done = finished([sys.executable, "-c", textwrap.dedent(SCRIPT)], environ)
    assert (done.stdout.strip(), done.stderr) == ("vault_locked", "")


def its_own() -> KeyringVault:
    """A vault over the platform's backend, whose answers a test gives."""
    return KeyringVault("test", backend=Keyring())  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(("misses", "asked"), [(2, 3), (100, 3)])
def test_a_keyring_that_misses_its_second_is_asked_again_but_not_for_ever(
    misses: int, asked: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    questions: list[str] = []

    def get_password(_self: Keyring, _service: str, username: str) -> str:
        questions.append(username)
        if len(questions) <= misses:
            raise TimeoutError("Did not authenticate in 1.0 seconds")
        return "s3cret"

    monkeypatch.setattr(Keyring, "get_password", get_password)
    vault = its_own()
    if misses < asked:
        assert vault.read("cache-key") == "s3cret"
    else:
        with pytest.raises(VaultLocked):
            vault.read("cache-key")
    assert len(questions) == asked


@pytest.mark.parametrize(("number", "kind"), [(1312, VaultLocked), (1783, VaultUnsafe)])
def test_what_windows_says_of_its_credentials_is_no_bug(
    number: int, kind: type[AssistError], monkeypatch: pytest.MonkeyPatch
) -> None:
    windows = type("error", (Exception,), {"winerror": number})
    monkeypatch.setitem(sys.modules, "win32ctypes.pywin32.pywintypes", SimpleNamespace(error=windows))

    def get_password(_self: Keyring, _service: str, _username: str) -> str:
        raise windows

    monkeypatch.setattr(Keyring, "get_password", get_password)
    with pytest.raises(kind):
        its_own().read("cache-key")


def test_a_bug_of_a_keyring_stays_a_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    def get_password(_self: Keyring, _service: str, _username: str) -> str:
        raise ZeroDivisionError

    monkeypatch.setattr(Keyring, "get_password", get_password)
    with pytest.raises(ZeroDivisionError):
        its_own().read("cache-key")
