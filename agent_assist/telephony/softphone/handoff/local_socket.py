"""Where the desktop listens for its own user, and how a command reaches it.

Standard library only and few imports: a softphone starts `agent-assist call-event` on every call and may wait
for it.
POSIX: a socket file in a folder only the user can enter. Windows, where Python 3.11 has no such sockets:
    loopback TCP, with port and secret in a file of the user's profile. A path that ends in `.port` is of the
    second kind everywhere.
"""

# pathlib would cost the softphone's hook more time than all the rest of it.
# ruff: noqa: PTH100, PTH101, PTH103, PTH111, PTH112, PTH116, PTH118, PTH120, PTH123

from __future__ import annotations

# The bare C module under `socket`: the rest of that one takes longer to import than everything else here.
import _socket
import os
import sys

TYPE_CHECKING = False  # importing typing would cost the hook time, too
if TYPE_CHECKING:
    from collections.abc import Iterator

MESSAGE_LIMIT = 4096
"""Longest message, in bytes, its newline included."""
PATH_VARIABLE = "AGENT_ASSIST_SOCKET"
"""Environment variable that names another socket file; for tests and second profiles."""
FILE_NAME = "desktop.port" if sys.platform == "win32" else "desktop.sock"
"""What the file is called that both sides look for."""
ANSWER_S = 0.5
"""How long a phone's hook waits for the desktop, in seconds: as long as its native twin (relay/call_relay.c)."""
_FOLDER_MODE = 0o700


def socket_path() -> str:
    """Return the path both sides agree on. Creates nothing."""
    given = os.environ.get(PATH_VARIABLE)
    if given:
        return given
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        folder = os.path.join(os.environ.get("LOCALAPPDATA") or home, "agent-assist")
    else:
        runtime = os.environ.get("XDG_RUNTIME_DIR")
        if sys.platform == "darwin":
            folder = os.path.join(home, "Library", "Caches", "agent-assist", "run")
        elif runtime and os.path.isdir(runtime):
            folder = os.path.join(runtime, "agent-assist")
        else:
            folder = os.path.join(home, ".cache", "agent-assist", "run")
    return os.path.join(folder, FILE_NAME)


def prepare_folder(path: str) -> None:
    """Create the folder of `path` for this user alone.

    Raises:
        PermissionError: the folder belongs to somebody else, or others may write into it.
        OSError: it cannot be created.
    """
    folder = os.path.dirname(os.path.abspath(path))
    os.makedirs(folder, mode=_FOLDER_MODE, exist_ok=True)
    if sys.platform != "win32":
        status = os.stat(folder)
        if status.st_uid != os.getuid():
            raise PermissionError(f"folder of another user: {folder}")
        if status.st_mode & 0o077:
            os.chmod(folder, _FOLDER_MODE)


def is_port_file(path: str) -> bool:
    """Whether `path` stands for loopback TCP instead of a socket file."""
    return path.endswith(".port")


def send_line(path: str, line: bytes, timeout_s: float = ANSWER_S) -> str:
    """Hand one message to the desktop and return its answer, `ok` or an error line.

    Args:
        path: from socket_path().
        line: one JSON object in UTF-8, without newline, shorter than MESSAGE_LIMIT.
        timeout_s: for each of connecting, sending and the answer.

    Raises:
        OSError: nobody listens, or no answer in time.
    """
    connection = _connect(path, timeout_s)
    try:
        _send(connection, line + b"\n")
        answer = b""
        while b"\n" not in answer and len(answer) < MESSAGE_LIMIT:
            data = connection.recv(MESSAGE_LIMIT)
            if not data:
                break
            answer += data
    finally:
        connection.close()
    if not answer:
        raise ConnectionError("no answer")
    return answer.decode("utf-8", "replace").strip()


def listen(path: str, line: bytes, timeout_s: float = ANSWER_S) -> Iterator[bytes]:
    """Send one message and yield the lines that come back, until the desktop closes the connection.

    Args:
        path: from socket_path().
        line: one JSON object in UTF-8, without newline, shorter than MESSAGE_LIMIT.
        timeout_s: for connecting and sending; then there is no limit, the desktop speaks when something happens.

    Raises:
        OSError: nobody listens, or a line longer than MESSAGE_LIMIT came.
    """
    connection = _connect(path, timeout_s)
    try:
        _send(connection, line + b"\n")
        connection.settimeout(None)
        waiting = b""
        while data := connection.recv(MESSAGE_LIMIT):
            *lines, waiting = (waiting + data).split(b"\n")
            if len(waiting) > MESSAGE_LIMIT:
                raise ConnectionError("line too long")
            yield from lines
    finally:
        connection.close()


def _connect(path: str, timeout_s: float) -> _socket.socket:
    """Return a connected socket with its timeout set; on the TCP form the secret has been sent."""
    if is_port_file(path):
        with open(path, encoding="ascii", errors="replace") as file:
            port, _, secret = file.read(200).strip().partition(" ")
        if not port.isdigit() or not 0 < int(port) <= 65535:  # noqa: PLR2004 - TCP
            raise ConnectionError("port file unreadable")
        connection = _connected(_socket.AF_INET, ("127.0.0.1", int(port)), timeout_s)
        _send(connection, secret.encode("ascii", "replace") + b" ")
        return connection
    if sys.platform == "win32":
        raise ConnectionError("socket files need another system")
    else:  # noqa: RET506 - the type checker looks at one branch per platform
        return _connected(_socket.AF_UNIX, path, timeout_s)


def _connected(family: int, address: str | tuple[str, int], timeout_s: float) -> _socket.socket:
    """Connect, or raise OSError with nothing left open."""
    connection = _socket.socket(family, _socket.SOCK_STREAM)
    try:
        connection.settimeout(timeout_s)
        connection.connect(address)
    except OSError:
        connection.close()
        raise
    return connection


def _send(connection: _socket.socket, data: bytes) -> None:
    """Send everything, or close and raise OSError."""
    try:
        connection.sendall(data)
    except OSError:
        connection.close()
        raise
