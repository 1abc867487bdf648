"""Signed tree heads as C2SP `tlog-checkpoint` notes, signed as C2SP `signed-note` says. Pure.

    ORIGIN␊SIZE␊BASE64(ROOT)␊␊— NAME BASE64(KEY HASH ‖ SIGNATURE)␊

The name of the key is the origin. The key hash is the first four bytes of SHA-256(name ‖ LF ‖ 0x01 ‖ public key); 0x01
says Ed25519. Further signature lines, of witnesses, and extension lines are passed over.
"""

from __future__ import annotations

import hashlib
import re

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from msgspec import Struct

from agent_assist.domain import base64_text
from agent_assist.domain.errors import Invalid
from agent_assist.evidence.merkle import HASH_BYTES
from agent_assist.evidence.seal import DeviceKey

NOTE_LIMIT = 8_192
"""Longest note read, in bytes; ours has about 250."""
_ALGORITHM = b"\x01"
_SIGNATURE_BYTES = 64
_MARK = "\u2014 "
_ORIGIN = re.compile(r"[\x21-\x2a\x2c-\x7e]{1,200}")
"""No blank and no plus sign: the origin is the key's name, too."""
_SIZE = re.compile(r"0|[1-9][0-9]{0,17}")


class Checkpoint(Struct, frozen=True):
    """The head of a log.

    Args:
        origin: the log's name.
        size: number of its entries.
        root: root of its tree, 32 bytes.
    """

    origin: str
    size: int
    root: bytes

    def body(self) -> str:
        """Return the text that is signed: origin, size and root in base64, a line each (C2SP tlog-checkpoint)."""
        return f"{self.origin}\n{self.size}\n{base64_text.encode(self.root)}\n"


def origin_of(tenant: str, epoch: int) -> str:
    """Return the origin of a house's log; `epoch` counts from 1, one more after each restart of the log."""
    return f"agent-assist/{tenant}" if epoch == 1 else f"agent-assist/{tenant}/{epoch}"


def epoch_of(origin: str, tenant: str) -> int:
    """Return the epoch of an origin of this house; 0 when it is none."""
    first = origin_of(tenant, 1)
    rest = origin.removeprefix(first + "/")
    if origin == first:
        return 1
    return int(rest) if rest != origin and _SIZE.fullmatch(rest) and int(rest) > 1 else 0


def verifier_key(origin: str, public_key: str) -> str:
    """Return the key in the text form that other tools read: NAME+HASH+BASE64(0x01 ‖ key).

    Raises:
        Invalid: not base64 of an Ed25519 key, or not an origin.
    """
    raw = _raw(public_key)
    if not _ORIGIN.fullmatch(origin):
        raise Invalid("Not the name of a log.", "Ask for the log's key again.")
    return f"{origin}+{_key_hash(origin, raw).hex()}+{base64_text.encode(_ALGORITHM + raw)}"


def sign(head: Checkpoint, key: DeviceKey) -> str:
    """Return the signed note of a tree head. The same head always has the same note: Ed25519 is deterministic."""
    body = head.body()
    signature = key.sign(body.encode())
    sealed = base64_text.encode(_key_hash(head.origin, _raw(key.public)) + signature)
    return f"{body}\n{_MARK}{head.origin} {sealed}\n"


def read(note: str) -> Checkpoint:
    """Return the tree head that a note claims, without looking at its signatures.

    Raises:
        Invalid: not a note of a checkpoint.
    """
    head = _parse(note)
    if head is None:
        raise Invalid("Not a checkpoint.", "Ask for a fresh one.")
    return head


def check(note: str, public_key: str) -> Checkpoint | None:
    """Return the tree head of a note if the holder of a public key (base64) signed it, else None.

    Raises:
        Invalid: the public key itself is not an Ed25519 key.
    """
    raw = _raw(public_key)
    head = _parse(note)
    if head is None:
        return None
    body, _, lines = note.partition("\n\n")
    signed = (body + "\n").encode()
    return head if any(_signs(line, head.origin, raw, signed) for line in lines.splitlines()) else None


def _parse(note: str) -> Checkpoint | None:
    if len(note) > NOTE_LIMIT or not note.endswith("\n"):
        return None
    body, blank, _lines = note.partition("\n\n")
    origin, size, root, *_more = [*body.split("\n"), "", "", ""]
    if not blank or not _ORIGIN.fullmatch(origin) or not _SIZE.fullmatch(size):
        return None
    hashed = _decoded(root)
    if len(hashed) != HASH_BYTES:
        return None
    return Checkpoint(origin, int(size), hashed)


def _signs(line: str, origin: str, raw: bytes, signed: bytes) -> bool:
    name, _, sealed = line.removeprefix(_MARK).partition(" ")
    data = _decoded(sealed)
    mine = line.startswith(_MARK) and name == origin and data[:4] == _key_hash(origin, raw)
    if not mine or len(data) != 4 + _SIGNATURE_BYTES:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(raw).verify(data[4:], signed)
    except InvalidSignature:
        return False
    return True


def _key_hash(name: str, raw: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\n" + _ALGORITHM + raw).digest()[:4]


def _raw(public_key: str) -> bytes:
    raw = _decoded(public_key)
    try:
        Ed25519PublicKey.from_public_bytes(raw)
    except ValueError as exc:
        raise Invalid("Not an Ed25519 public key.", "Ask for the log's key again.") from exc
    return raw


def _decoded(text: str) -> bytes:
    """Return the bytes of a base64 text; none when it is not one."""
    try:
        return base64_text.decode(text)
    except ValueError:
        return b""
