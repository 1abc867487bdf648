"""The listening end of the hand-off: one owner at a time, for this user only. Twins for POSIX and Windows.

Ownership is an advisory lock on a file beside the socket. The kernel gives it back when its holder dies,
however it dies, so whoever gets the lock may remove the socket that the dead one left.
"""

from __future__ import annotations

import contextlib
import os
import socket
import struct
import sys
import threading
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from agent_assist.domain.errors import BadInput, SoftphoneLost
from agent_assist.telephony.softphone.handoff.local_socket import is_port_file, prepare_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_BACKLOG: Final = 64
"""Connections that wait to be accepted; one more is refused by the system, which looks as if nobody listened."""
_SECRET_BYTES: Final = 24
_TRIES, _PAUSE_S = 10, 0.05
"""How often, and how far apart, the file of port and secret is put in place."""


@contextlib.contextmanager
def socket_errors() -> Iterator[None]:
    """Turn what sockets and files raise into SoftphoneLost. The only such place of this adapter."""
    try:
        yield
    except BlockingIOError:
        raise  # no error: nothing to read yet
    except OSError as exc:
        raise SoftphoneLost(
            "The hand-off socket cannot be used.",
            "Look at the folder of the socket, or close the other desktop.",
        ) from exc


class Endpoint:
    """A claimed and listening endpoint.

    Args:
        listener: the socket to accept from.
        path: its file.
        secret: what a TCP client must send first, with a blank behind it; empty on a socket file.
        lock: the held lock file.
    """

    def __init__(self, listener: socket.socket, path: str, secret: bytes, lock: IO[bytes]) -> None:
        self.listener = listener
        self._path = path
        self._secret = secret
        self._lock = lock

    def admit(self, connection: socket.socket) -> bool:
        """Whether the process at the other end runs as this user, where the system tells (Linux)."""
        if sys.platform == "linux" and not self._secret:
            packed = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
            _, uid, _ = struct.unpack("3i", packed)
            return bool(uid == os.getuid())
        return True

    def open_line(self, line: bytes) -> bytes:
        """Return the message in a line, its secret checked and cut off.

        Raises:
            BadInput: the secret is missing or wrong.
        """
        if not self._secret:
            return line
        given, _, message = line.partition(b" ")
        import hmac  # the TCP form alone has a secret, and what hmac loads is no part of the way to the first paint

        if not hmac.compare_digest(given, self._secret):
            raise BadInput("The message does not carry this desktop's secret.", "Use `agent-assist call-event`.")
        return message

    def close(self) -> None:
        """Stop listening, remove the file and give the lock back."""
        self.listener.close()
        with contextlib.suppress(OSError):
            Path(self._path).unlink()
        self._lock.close()


def claim(path: str) -> Endpoint | None:
    """Become the one listener at `path`; None if another living process is.

    Raises:
        SoftphoneLost: the folder or the socket cannot be made.
    """
    with socket_errors():
        prepare_folder(path)
        lock = _locked(path + ".lock")
        if lock is None:
            return None
        try:
            if is_port_file(path):
                return _tcp(path, lock)
            Path(path).unlink(missing_ok=True)
            return Endpoint(_unix(path), path, b"", lock)
        except OSError:
            lock.close()
            raise


def _locked(path: str) -> IO[bytes] | None:
    """Return the lock file, held; None if somebody else holds it. Closing the file lets go."""
    file = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab")
    try:
        if sys.platform == "win32":
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        return None
    return file


def _unix(path: str) -> socket.socket:
    """Listen on a socket file that only this user can open."""
    if sys.platform == "win32":
        raise OSError("socket files need another system")
    else:  # noqa: RET506 - the type checker looks at one branch per platform
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            listener.bind(path)
            Path(path).chmod(0o600)
            listener.listen(_BACKLOG)
        except OSError:
            listener.close()
            raise
        return listener


def _tcp(path: str, lock: IO[bytes]) -> Endpoint:
    """Listen on a free loopback port, and tell port and secret in a file of this user's."""
    import secrets  # as hmac above

    listener = socket.create_server(("127.0.0.1", 0), backlog=_BACKLOG)
    secret = secrets.token_hex(_SECRET_BYTES)
    port = listener.getsockname()[1]
    # Written aside and renamed, so that a client never reads half of it; 0600 from its first moment on.
    part = Path(f"{path}.{os.getpid()}")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as file:
            file.write(f"{port} {secret}\n")
        _replace(part, path)
    except OSError:
        listener.close()
        part.unlink(missing_ok=True)
        raise
    return Endpoint(listener, path, secret.encode("ascii"), lock)


def _replace(part: Path, path: str) -> None:
    """Put a file in the place of another. Windows refuses while a phone's hook reads the old one, for a moment."""
    for _ in range(_TRIES - 1):
        with contextlib.suppress(PermissionError):
            part.replace(path)
            return
        threading.Event().wait(_PAUSE_S)
    part.replace(path)
