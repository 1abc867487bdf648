"""The operating system's keyring, by its own backend and no other.

`keyring` picks backends by priority, environment and plug-ins; with the wrong package installed it silently stores
base64 in a file, and one variable makes it store nothing. So the backend is named here, and whatever is written is read
back before it is trusted.
"""

from __future__ import annotations

import secrets
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeVar

from agent_assist.desktop.vault.unneeded import unneeded
from agent_assist.domain.errors import VaultLocked, VaultUnsafe

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")
SERVICE = "agent-assist"
"""Name under which all secrets stand in the keyring."""
_PROBE = "probe"
_TRIES = 3
"""Most times that a keyring which does not answer is asked. A session bus has one second to let a program in, which it
misses while everybody signs in at once; what is asked may be asked again."""
_WINDOWS: Final = "win32ctypes.pywin32.pywintypes"
"""Where the error of the Windows credential store comes from: it is neither keyring's nor an OSError."""
_NO_LOGON: Final = 1312
"""ERROR_NO_SUCH_LOGON_SESSION: a session without a person's sign-in, as that of a service, has no credentials."""
_INSTALL = "Install and unlock the system keyring (Secret Service on Linux). Nothing is stored without it."


class KeyringVault:
    """Implements ports.vault. One thread at a time; each call takes 5 to 80 ms on Linux.

    Args:
        profile: keeps the secrets of several installations apart; letters, digits and dashes.
        backend: for tests of refusal only; None names the platform's own.

    Raises:
        VaultUnsafe: there is no keyring that protects what it stores.
        VaultLocked: it is there, but locked.
    """

    def __init__(self, profile: str = "default", backend: KeyringBackend | None = None) -> None:
        self._service = f"{SERVICE}/{profile}"
        self._keyring = _asked(_platform_backend) if backend is None else backend
        _refuse_unsafe(self._keyring)

    def read(self, name: str) -> str | None:
        """Return the secret, or None if there is none of this name."""
        value = _asked(lambda: self._keyring.get_password(self._service, name))
        return None if value is None else str(value)

    def write(self, name: str, secret: str) -> None:
        """Keep the secret and read it back."""
        _asked(lambda: self._keyring.set_password(self._service, name, secret))
        if self.read(name) != secret:
            raise VaultUnsafe("The keyring did not save the new entry.", _INSTALL)

    def forget(self, name: str) -> None:
        """Remove the secret; no error if there is none."""
        if self.read(name) is not None:
            _asked(lambda: self._keyring.delete_password(self._service, name))

    def prove(self) -> None:
        """Write, read and delete a probe: for the doctor; at a start every write is read back anyway.

        Raises:
            VaultUnsafe, VaultLocked: a secret does not stay.
        """
        self.write(_PROBE, secrets.token_hex(8))
        self.forget(_PROBE)


def _platform_backend() -> KeyringBackend:
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring as Backend
    elif sys.platform == "darwin":
        from keyring.backends.macOS import Keyring as Backend
    else:
        from keyring.backends.SecretService import Keyring as Backend
    backend: type[KeyringBackend] = Backend
    backend.priority  # noqa: B018 - reading it raises where the platform's service is missing
    made = backend()
    if sys.platform == "win32":  # else a roaming profile carries the keys of this computer to every other
        setattr(made, "persist", "local machine")  # noqa: B010 - what is general to keyrings does not have it
    return made


def _refuse_unsafe(backend: object) -> None:
    """Only the three platform backends of `keyring` itself are known to protect what they store."""
    module = type(backend).__module__
    if module not in {"keyring.backends.Windows", "keyring.backends.macOS", "keyring.backends.SecretService"}:
        raise VaultUnsafe("This keyring does not protect what it stores.", _INSTALL, (type(backend).__name__,))


def _asked(question: Callable[[], T]) -> T:
    """Ask the keyring, and turn its errors into ours. The only place that does."""
    with unneeded():
        from keyring import errors as foreign  # not before the first paint

    for left in reversed(range(_TRIES)):
        try:
            return question()
        except foreign.KeyringLocked as exc:
            raise VaultLocked(
                "The keyring is locked.", "Sign in to your desktop session to unlock it, then try again."
            ) from exc
        except foreign.InitError as exc:
            raise VaultLocked(
                "The keyring could not be opened.", "Sign in to your desktop session to unlock it, then try again."
            ) from exc
        except OSError as exc:  # nobody at the other end, or too busy to let us in
            if not left:
                raise VaultLocked(
                    "The keyring did not answer.", "Try again. If that does not help, sign out and in again."
                ) from exc
        except (foreign.KeyringError, RuntimeError, ImportError) as exc:
            raise VaultUnsafe("This system has no keyring that can store secrets.", _INSTALL) from exc
        except _errors_of_windows() as exc:
            raise _of_windows(exc) from exc
    raise AssertionError  # the last time returned or raised


def _errors_of_windows() -> tuple[type[Exception], ...]:
    """Return what the credential store raises, once keyring has loaded it; nothing on other systems."""
    kind = getattr(sys.modules.get(_WINDOWS), "error", None)
    return (kind,) if isinstance(kind, type) and issubclass(kind, Exception) else ()


def _of_windows(error: Exception) -> VaultLocked | VaultUnsafe:
    if getattr(error, "winerror", None) == _NO_LOGON:
        return VaultLocked("The keyring is closed: nobody is signed in to Windows here.", "Sign in, then try again.")
    return VaultUnsafe("The keyring of Windows refused the entry.", "Look at the Credential Manager, then try again.")
