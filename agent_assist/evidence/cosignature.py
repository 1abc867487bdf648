"""Co-signatures of witnesses on checkpoints (C2SP `tlog-cosignature`, version 1, Ed25519). Pure.

A witness signs the text of a checkpoint with the time at which it saw it: `cosignature/v1`, LF, `time SECONDS`, LF, and
the note's text. The line in the note has the form of every signed note; behind the key hash come 8 bytes of that time
and the signature. The key hash is made with 0x04, so that no co-signature passes for a signature of a log.
"""

from __future__ import annotations

import hashlib
import re

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from msgspec import Struct

from agent_assist.domain import base64_text
from agent_assist.domain.errors import BadInput
from agent_assist.evidence.seal import KEY_BYTES, DeviceKey

LINE_LIMIT = 400
"""Longest co-signature read, in characters; one has about 120."""
_ALGORITHM = b"\x04"
_HASH_BYTES, _TIME_BYTES, _SIGNATURE_BYTES = 4, 8, 64
_MARK = "\u2014 "
_NAME = re.compile(r"[\x21-\x2a\x2c-\x7e]{1,200}")
_WRONG = BadInput("Not the key of a witness.", "Give it as NAME+HASH+KEY, as the witness publishes it.")


class Witness(Struct, frozen=True):
    """A witness as its key names it.

    Args:
        name: its name.
        key: its raw Ed25519 public key.
    """

    name: str
    key: bytes

    @property
    def text(self) -> str:
        """The key as witnesses publish it: NAME+HASH+BASE64(0x04 ‖ key)."""
        return f"{self.name}+{_key_hash(self).hex()}+{base64_text.encode(_ALGORITHM + self.key)}"

    def signed_at(self, note: str) -> int | None:
        """Return when this witness co-signed a checkpoint, seconds since 1970 UTC; None where it did not."""
        body, _, lines = note.partition("\n\n")
        found = (self.time_of(line, body + "\n") for line in lines.splitlines())
        return next((at for at in found if at is not None), None)

    def time_of(self, line: str, body: str) -> int | None:
        """Return the time of one line of a note if it is this witness's co-signature of the note's text, else None."""
        name, _, sealed = line.removeprefix(_MARK).partition(" ")
        if len(line) > LINE_LIMIT or not line.startswith(_MARK) or name != self.name:
            return None
        try:
            data = base64_text.decode(sealed)
        except ValueError:
            return None
        if len(data) != _HASH_BYTES + _TIME_BYTES + _SIGNATURE_BYTES or data[:_HASH_BYTES] != _key_hash(self):
            return None
        at = int.from_bytes(data[_HASH_BYTES : _HASH_BYTES + _TIME_BYTES], "big")
        try:
            signature = data[_HASH_BYTES + _TIME_BYTES :]
            Ed25519PublicKey.from_public_bytes(self.key).verify(signature, _signed(at, body))
        except InvalidSignature:
            return None
        return at


def read_witness(text: str) -> Witness:
    """Return the witness whose published key this is.

    Raises:
        BadInput: it is no key of a witness.
    """
    name, _, rest = text.strip().partition("+")
    hashed, _, encoded = rest.partition("+")
    try:
        raw = base64_text.decode(encoded)
    except ValueError as exc:
        raise _WRONG from exc
    found = Witness(name, raw[1:])
    if len(raw) != 1 + KEY_BYTES or raw[:1] != _ALGORITHM or not _NAME.fullmatch(name):
        raise _WRONG
    if hashed != _key_hash(found).hex():
        raise _WRONG
    return found


def witness_of(name: str, key: DeviceKey) -> Witness:
    """Return the witness who holds a private key, under a name.

    Raises:
        BadInput: the name is empty, too long, or has a blank or a plus sign in it.
    """
    if not _NAME.fullmatch(name):
        raise BadInput("Not a name for a witness.", "Use letters, digits and . / - without blanks.")
    return Witness(name, base64_text.decode(key.public))


def cosign(body: str, name: str, key: DeviceKey, at: int) -> str:
    """Return the line by which a witness co-signs a checkpoint, without a line end.

    Args:
        body: the checkpoint's text, up to and with the LF before the empty line.
        name: of the witness.
        key: its private key.
        at: seconds since 1970 UTC.
    """
    who = witness_of(name, key)
    data = _key_hash(who) + at.to_bytes(_TIME_BYTES, "big") + key.sign(_signed(at, body))
    return f"{_MARK}{name} {base64_text.encode(data)}"


def _signed(at: int, body: str) -> bytes:
    return f"cosignature/v1\ntime {at}\n{body}".encode()


def _key_hash(who: Witness) -> bytes:
    return hashlib.sha256(who.name.encode() + b"\n" + _ALGORITHM + who.key).digest()[:_HASH_BYTES]
