"""One connection to Asterisk's manager interface. Blocking, every wait bounded; used by one thread.

Asked is always with an ActionID of its own, and only the answer with that id counts; what comes late to an earlier
question is dropped. Events that come while an answer is awaited are kept in order and handed out by `events`.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import re
import secrets
import socket
import ssl
import time
from collections import deque
from typing import TYPE_CHECKING, Final, NamedTuple

from agent_assist.domain.errors import AssistError, BadInput
from agent_assist.telephony.access import Access
from agent_assist.telephony.asterisk.blocks import Block, BlockDecoder, FramingLostError, encode
from agent_assist.telephony.asterisk.looks import READ_SIZE, reads
from agent_assist.telephony.coded import CodedError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

CONNECT_S: Final = 0.5
"""For connecting and the challenge."""
ANSWER_S: Final = 0.4
"""For one answer; a switch in the same building takes some milliseconds."""
LOGIN_S: Final = 1.25
"""For the answer to a login: Asterisk lets a second pass before it refuses one, and 0.25 s are for the way."""
EVENT_LIMIT: Final = 20_000
"""Most events kept unread; one more means that the picture of the calls would have holes."""
LIST_LIMIT: Final = 5_000
"""Most items of one list, about the most channels a switch carries."""
LISTED: Final = frozenset({"Status", "StatusComplete", "BridgeInfoChannel", "BridgeInfoComplete"})
"""Events that lists consist of."""
_BANNER: Final = b"Asterisk Call Manager/"
_BANNER_LIMIT: Final = 128


_ACCOUNT: Final = re.compile(r"[A-Za-z0-9_.@-]+")
_PERMISSIONS: Final = re.compile(r"(read|write) perm: (\S+)")


class Rights(NamedTuple):
    """Classes of events that an account may hear, and of actions that it may give."""

    read: frozenset[str]
    write: frozenset[str]

    def missing(self, read: Collection[str] = (), write: Collection[str] = ()) -> str:
        """Return what an account lacks, as it stands in manager.conf; empty if nothing."""
        lacks = {"read": set(read) - self.read, "write": set(write) - self.write}
        return " ".join(f"{kind}={','.join(sorted(names))}" for kind, names in lacks.items() if names)


class AmiError(CodedError):
    """The connection is gone or was never there. `code` is a stable word.

    `unreachable`: no connection, or no answer in time; `not_let_in`: user, secret or address is not accepted;
    `no_secret`: the secret cannot be had (keyring locked, or none stored); `garbled`: what came is no AMI.
    """


def advice_for(error: AmiError) -> str:
    """Return what a person can do about it."""
    return {
        "not_let_in": "Check the manager user's name, secret and address in manager.conf.",
        "no_secret": "Store the secret: agent-assist secret set asterisk-ami.",
        "garbled": "Look whether that port is Asterisk's manager interface.",
    }.get(error.code, "Look whether Asterisk runs and its manager port can be reached.")


@contextlib.contextmanager
def _ami_errors() -> Iterator[None]:
    """Turn what sockets and framing raise into AmiError. The only such place of this package."""
    try:
        yield
    except FramingLostError as exc:
        raise AmiError("garbled") from exc
    except OSError as exc:
        raise AmiError("unreachable") from exc


class AmiClient:
    """A manager session.

    Args:
        access: the manager interface.
        classes: event classes asked for, for example "call,dialplan"; never "dtmf".
        events: names of the events that are looked into.
        variables: variables whose VarSet is looked into.

    Raises:
        BadInput: the user's name cannot be one.
    """

    def __init__(
        self,
        access: Access,
        *,
        classes: str,
        events: Collection[str],
        variables: Collection[str] = (),
    ) -> None:
        if not access.user or not access.user.isprintable() or len(access.user) > 80:  # noqa: PLR2004 - Asterisk's own limit
            raise BadInput("The manager user has no usable name.", "Use the name set in manager.conf.")
        self._access = access
        self._classes = classes
        self._wanted = frozenset({*events, *LISTED})
        self._variables = tuple(variables)
        self._socket: socket.socket | None = None
        self._decoder = BlockDecoder(())
        self._blocks: deque[Block] = deque()
        self._numbers = itertools.count(1)
        self._prefix = secrets.token_hex(4)
        self._ignored = 0
        self.version = ""
        """What stands behind the name in the greeting, for example "13.0.0"."""

    @property
    def ignored(self) -> int:
        """Blocks that were no AMI, over all connections."""
        return self._ignored + self._decoder.ignored

    def connect(self) -> None:
        """Connect and log in; within a second, and the time the secret takes.

        Raises:
            AmiError: with the reason; then there is no connection.
        """
        self.close()
        until = time.monotonic() + CONNECT_S
        self._ignored += self._decoder.ignored
        self._decoder = BlockDecoder(self._wanted, self._variables)
        self._blocks.clear()
        try:
            with _ami_errors():
                self._socket = socket.create_connection(self._access[:2], _left(until))
                self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                if self._access.encrypted:
                    self._encrypt()
                self._greet(until)
                self._log_in(until)
        except AmiError:
            self.close()
            raise

    def close(self) -> None:
        """Say goodbye if that can be done at once, and drop the connection. Safe to call twice."""
        connection, self._socket = self._socket, None
        if connection is not None:
            with contextlib.suppress(OSError):
                connection.settimeout(0.0)
                connection.sendall(encode("Logoff", {}))
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()

    def cut(self) -> None:
        """End a read of another thread. The one method that any thread may call."""
        connection = self._socket
        if connection is not None:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def ask(self, action: str, fields: Mapping[str, str] | None = None, wait_s: float = ANSWER_S) -> Block:
        """Send one action and return its answer, which may be an error.

        Raises:
            AmiError: connection lost; the action may or may not have been carried out.
            BadInput: a value cannot be sent; nothing was.
        """
        until = time.monotonic() + wait_s
        action_id = self._send(action, fields or {}, until)
        return self._await(lambda block: not block.event and block.get("ActionID") == action_id, until)

    def ask_list(self, action: str, fields: Mapping[str, str], wait_s: float = ANSWER_S) -> tuple[Block, list[Block]]:
        """Send an action that is answered by a list; returns the answer, and the items with the one that ends it.

        Raises:
            AmiError: connection lost, or the list did not end in time or is beyond use.
            BadInput: a value cannot be sent; nothing was.
        """
        until = time.monotonic() + wait_s
        action_id = self._send(action, fields, until)
        mine = [self._await(lambda block: block.get("ActionID") == action_id, until)]
        if mine[0].response != "Success":
            return mine[0], []
        while mine[-1].get("EventList") != "Complete":
            if len(mine) > LIST_LIMIT:
                raise AmiError("garbled")
            mine.append(self._await(lambda block: block.get("ActionID") == action_id, until))
        return mine[0], mine[1:]

    def ping(self) -> None:
        """Prove that the other side lives. Raises AmiError."""
        self.ask("Ping")

    def events(self, wait_s: float = 0.0) -> list[Block]:
        """Return the events that came, waiting up to `wait_s` seconds for the first.

        Raises:
            AmiError: connection lost.
        """
        with _ami_errors():
            for _ in reads(self._read, 0.0 if self._blocks else wait_s):
                pass  # what came waits in `_blocks`
        news = [block for block in self._blocks if block.event]
        self._blocks.clear()
        return news

    def rights(self) -> Rights | None:
        """Ask which rights this session's account has; None where that is not told, as without the right to commands.

        Raises:
            AmiError: connection lost.
        """
        if _ACCOUNT.fullmatch(self._access.user) is None:
            return None
        answer = self.ask("Command", {"Command": f"manager show user {self._access.user}"})
        lines = [match for line in answer.output if (match := _PERMISSIONS.fullmatch(line.strip()))]
        told = {match[1]: match[2] for match in lines}
        if answer.response != "Success" or set(told) != {"read", "write"}:
            return None
        return Rights(*(frozenset(told[kind].split(",")) for kind in ("read", "write")))

    def _encrypt(self) -> None:
        """Put TLS on a new connection; name and certificate are checked. Raises OSError."""
        from agent_assist.protocol.trust import trusting_context

        context = trusting_context(self._access.authority)
        self._socket = context.wrap_socket(self._connection(), server_hostname=self._access.host)

    def _greet(self, until: float) -> None:
        """Read the greeting, one line, byte by byte, so that nothing behind it is lost."""
        line = b""
        while not line.endswith(b"\r\n"):
            if len(line) > _BANNER_LIMIT:
                raise FramingLostError("no greeting")
            line += self._receive(1, _left(until))
        if not line.startswith(_BANNER):
            raise FramingLostError("no greeting")
        self.version = line[len(_BANNER) : -2].decode("ascii", errors="replace")

    def _log_in(self, until: float) -> None:
        """Log in with a challenge; with the plain secret only where the switch offers none."""
        offered = self.ask("Challenge", {"AuthType": "MD5"}, _left(until))
        fields = {"Username": self._access.user, "Events": self._classes}
        challenge = offered.get("Challenge")
        if offered.response == "Success" and challenge:
            # MD5 is what the protocol has; the secret itself does not pass the line.
            digest = hashlib.md5((challenge + self._given()).encode(), usedforsecurity=False)
            fields |= {"AuthType": "MD5", "Key": digest.hexdigest()}
        else:
            fields["Secret"] = self._given()
        # Anew, for the secret may have taken its time.
        if self.ask("Login", fields, LOGIN_S).response != "Success":
            raise AmiError("not_let_in")

    def _given(self) -> str:
        """Return the secret; it is asked for at each login and kept nowhere."""
        try:
            secret = self._access.secret()
        except AssistError as exc:
            raise AmiError("no_secret") from exc
        if not secret or not secret.isprintable():
            raise AmiError("no_secret")
        return secret

    def _send(self, action: str, fields: Mapping[str, str], until: float) -> str:
        """Send an action; returns its id."""
        action_id = f"{self._prefix}-{next(self._numbers)}"
        data = encode(action, {"ActionID": action_id, **fields})
        with _ami_errors():
            connection = self._connection()
            connection.settimeout(_left(until))
            connection.sendall(data)
        return action_id

    def _await(self, wanted: Callable[[Block], bool], until: float) -> Block:
        """Return the first block that is wanted, keeping events; answers to others are dropped."""
        kept: list[Block] = []
        try:
            while True:
                while self._blocks:
                    block = self._blocks.popleft()
                    if wanted(block):
                        return block
                    if block.event:
                        kept.append(block)
                with _ami_errors():
                    if not self._read(_left(until)):
                        raise TimeoutError("no answer")
        finally:
            self._blocks.extendleft(reversed(kept))

    def _read(self, wait_s: float) -> bool:
        """Take in what comes within `wait_s`; False if nothing did."""
        try:
            data = self._receive(READ_SIZE, wait_s)
        except (BlockingIOError, TimeoutError, ssl.SSLWantReadError):
            return False
        self._blocks.extend(self._decoder.feed(data))
        if len(self._blocks) > EVENT_LIMIT:
            raise FramingLostError("too many events")
        return True

    def _receive(self, size: int, wait_s: float) -> bytes:
        connection = self._connection()
        connection.settimeout(wait_s)
        data = connection.recv(size)
        if not data:
            raise ConnectionResetError("closed")
        return data

    def _connection(self) -> socket.socket:
        if self._socket is None:
            raise ConnectionResetError("not connected")
        return self._socket


def _left(until: float) -> float:
    """Return the seconds that are left, for a socket; at least a millisecond, for 0 means not to wait."""
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError("no time left")
    return max(left, 0.001)
