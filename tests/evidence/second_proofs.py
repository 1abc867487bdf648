"""What the second verifier knows of signatures, trees, co-signatures and time stamps; from the format's page alone.

It imports nothing of the package. `second_verifier.py` beside it walks the ledger.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from datetime import UTC, datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.x509.oid import ExtendedKeyUsageOID


class FaultError(Exception):
    """The ledger is not whole from this line on."""


def sha(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def b64(value: str) -> bytes:
    """Return the bytes of a base64 text; none when it is not one, or not the one spelling of its bytes."""
    try:
        data = base64.b64decode(value, validate=True)
    except (ValueError, binascii.Error):
        return b""
    return data if base64.b64encode(data).decode() == value else b""


def signed_by(key: str, signature: bytes, data: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(b64(key)).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def head_of(note: str, key: str) -> tuple[str, int, bytes] | None:
    """Return origin, size and root of a signed checkpoint, or None."""
    body, blank, lines = note.partition("\n\n")
    parts = body.split("\n")
    if not blank or len(parts) < 3 or len(note) > 8192 or not note.endswith("\n"):
        return None
    origin, size, root = parts[:3]
    good = re.fullmatch(r"[!-*,-~]{1,200}", origin) and re.fullmatch(r"0|[1-9][0-9]{0,17}", size)
    if not good or len(b64(root)) != 32:
        return None
    hashed = sha(origin.encode() + b"\n\x01" + b64(key))[:4]
    for line in lines.splitlines():
        dash, _, rest = line.partition(" ")
        name, _, sealed = rest.partition(" ")
        data = b64(sealed)
        if (dash, name, data[:4], len(data)) == ("\u2014", origin, hashed, 68) and signed_by(
            key, data[4:], (body + "\n").encode()
        ):
            return origin, int(size), b64(root)
    return None


def root_from(leaf: bytes, index: int, size: int, proof: list[bytes]) -> bytes | None:
    """Return the root that an inclusion proof leads to (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size:
        return None
    fn, sn, r = index, size - 1, leaf
    for p in proof:
        if sn == 0 or len(p) != 32:
            return None
        if fn % 2 == 1 or fn == sn:
            r = sha(b"\x01" + p + r)
            while fn % 2 == 0 and fn != 0:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = sha(b"\x01" + r + p)
        fn, sn = fn >> 1, sn >> 1
    return r if sn == 0 else None


def cosigned(note: str, witness: str) -> bool:
    """Tell whether a witness (NAME+HASH+KEY) co-signed a checkpoint (C2SP tlog-cosignature)."""
    name, _, rest = witness.partition("+")
    raw = b64(rest.partition("+")[2])
    hashed = sha(name.encode() + b"\n" + raw)[:4]
    body, _, lines = note.partition("\n\n")
    for line in lines.splitlines():
        parts = line.split(" ", 2)
        data = b64(parts[2]) if len(parts) == 3 else b""
        if len(line) > 400 or parts[:2] != ["\u2014", name] or len(data) != 76 or data[:4] != hashed:
            continue
        said = f"cosignature/v1\ntime {int.from_bytes(data[4:12], 'big')}\n{body}\n"
        if signed_by(base64.b64encode(raw[1:]).decode(), data[12:], said.encode()):
            return True
    return False


Part = tuple[int, bytes, bytes]
"""A piece of DER: its tag, its content, and all of its bytes."""


def der(data: bytes) -> list[Part]:
    """Return the pieces of DER that follow one another in these bytes."""
    found: list[Part] = []
    while data:
        tag, first, at = data[0], data[1], 2
        if first >= 0x80:
            at += first & 0x7F
            first = int.from_bytes(data[2:at], "big")
        if len(data) < at + first or tag & 0x1F == 0x1F:
            raise FaultError("der")
        found.append((tag, data[at : at + first], data[: at + first]))
        data = data[at + first :]
    return found


SIGNED_DATA, TST_INFO = bytes.fromhex("2a864886f70d010702"), bytes.fromhex("2a864886f70d0109100104")
CONTENT_TYPE, MESSAGE_DIGEST = bytes.fromhex("2a864886f70d010903"), bytes.fromhex("2a864886f70d010904")
HASHES = {bytes.fromhex("608648016503040201"): hashes.SHA256(), bytes.fromhex("608648016503040202"): hashes.SHA384()}
HASHES[bytes.fromhex("608648016503040203")] = hashes.SHA512()
SHA256 = bytes.fromhex("608648016503040201")


class Stamp:
    """A time stamp (RFC 3161, in CMS, RFC 5652) as far as it must be read to check it."""

    def __init__(self, data: bytes) -> None:
        ((_, reply, _),) = der(data)
        (_, status, _), (_, token, _) = der(reply)
        if der(status)[0][1] != b"\x00":
            raise FaultError("not granted")
        (_, kind, _), (_, wrapped, _) = der(token)
        ((_, signed, _),) = der(wrapped)
        if kind != SIGNED_DATA:
            raise FaultError("no signed data")
        pieces = der(signed)
        (_, inner, _), (_, content, _) = der(pieces[2][1])
        ((_, self.info, _),) = der(content)
        if inner != TST_INFO:
            raise FaultError("no stamp")
        ((_, self.signer, _),) = der(pieces[-1][1])
        ((_, fields, _),) = der(self.info)
        told = der(fields)
        (_, algorithm, _), (_, self.imprint, _) = der(told[2][1])
        if der(algorithm)[0][1] != SHA256:
            raise FaultError("not SHA-256")
        self.at = int(moment(told[4][1].decode()))

    def by(self, pem: bytes) -> bool:
        """Tell whether the first certificate of a PEM file signed it, and leads to the last one there."""
        own, *issuers = x509.load_pem_x509_certificates(pem)
        for certificate, issuer in zip([own, *issuers], issuers or [own], strict=False):
            certificate.verify_directly_issued_by(issuer)
        usage = own.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
        if not usage.critical or ExtendedKeyUsageOID.TIME_STAMPING not in usage.value:
            raise FaultError("not for stamps")
        if not own.not_valid_before_utc.timestamp() <= self.at / 1000 <= own.not_valid_after_utc.timestamp():
            raise FaultError("expired")
        parts = der(self.signer)
        issuer_of, serial = der(parts[1][1])
        if issuer_of[2] != own.issuer.public_bytes() or int.from_bytes(serial[1], "big") != own.serial_number:
            raise FaultError("another certificate")
        attributes = {der(one)[0][1]: der(one)[1][1] for _, one, _ in der(parts[3][1])}
        algorithm = HASHES[der(parts[2][1])[0][1]]
        digest = hashes.Hash(algorithm)
        digest.update(self.info)
        if attributes[MESSAGE_DIGEST][2:] != digest.finalize() or der(attributes[CONTENT_TYPE])[0][1] != TST_INFO:
            raise FaultError("another content")
        said, signature = b"\x31" + parts[3][2][1:], parts[5][1]
        key = own.public_key()
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, said, padding.PKCS1v15(), algorithm)
        elif isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signature, said, ec.ECDSA(algorithm))
        else:
            raise FaultError("key")
        return True


def moment(value: str) -> float:
    """Return the milliseconds since 1970 of a GeneralizedTime in UTC: 20261201070735Z, with or without a fraction."""
    whole, _, part = value.removesuffix("Z").partition(".")
    at = datetime.strptime(whole, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    return int(at.timestamp()) * 1000 + int((part + "000")[:3])


def stamped_by(stamp: Stamp, pems: list[bytes]) -> bool:
    for pem in pems:
        try:
            if stamp.by(pem):
                return True
        except (FaultError, InvalidSignature, ValueError, TypeError, KeyError, IndexError, x509.ExtensionNotFound):
            continue
    return False
