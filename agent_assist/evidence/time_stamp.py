"""Time stamps of checkpoints by an authority (RFC 3161): asking for one, and checking it. Pure.

What is stamped is the SHA-256 of the checkpoint's signed text, so a stamp belongs to one size and one root of one log.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.util import find_spec
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes

from agent_assist.domain.errors import BadInput
from agent_assist.evidence.checkpoint import Checkpoint

if TYPE_CHECKING:
    from rfc3161_client import TimeStampResponse

STAMP_LIMIT = 65_536
"""Longest reply of an authority that is read, in bytes; one with its certificates has 1 to 8 thousand."""
CERTIFICATES_LIMIT = 65_536
_SHA256 = x509.ObjectIdentifier("2.16.840.1.101.3.4.2.1")
_WRONG = BadInput(
    "The certificate of the time stamp authority can't be read.",
    "Give a PEM file: the authority's own certificate first, then those that issued it.",
)


@dataclass(frozen=True, slots=True)
class Authority:
    """A time stamp authority that somebody trusts, by its certificates.

    Args:
        own: the certificate that signs the stamps.
        issuers: those that issued it, up to a root; none where it signed itself.
    """

    own: x509.Certificate
    issuers: tuple[x509.Certificate, ...]

    @property
    def name(self) -> str:
        """The SHA-256 of its own certificate, in hex."""
        return self.own.fingerprint(hashes.SHA256()).hex()

    def time_of(self, stamp: bytes, head: Checkpoint, nonce: int | None = None) -> int | None:
        """Return when this authority stamped a checkpoint, milliseconds since 1970 UTC; None where it did not.

        Args:
            stamp: the authority's reply, DER.
            head: the checkpoint.
            nonce: of the question, where the answer must be a fresh one.
        """
        from rfc3161_client import VerificationError, VerifierBuilder

        reply = _read(stamp)
        if reply is None or not _of(reply, head):
            return None
        builder = VerifierBuilder(tsa_certificate=self.own, roots=list(self.issuers) or [self.own], nonce=nonce)
        try:
            builder.build().verify_message(reply, head.body().encode())
        except (VerificationError, ValueError):
            return None
        return _ms(reply.tst_info.gen_time)


def readable() -> bool:
    """Tell whether this installation can read time stamps; the installer leaves the library out."""
    return find_spec("rfc3161_client") is not None


def read_authority(data: bytes) -> Authority:
    """Return the authority of a PEM file: its own certificate first, then those that issued it.

    Raises:
        BadInput: it holds no certificate, or one that cannot be read, or this installation cannot read time stamps.
    """
    if not readable():
        raise BadInput(
            "This installation can't read time stamps.",
            "Use one with the package rfc3161-client, such as a checkout or the server's requirements.",
        )
    if len(data) > CERTIFICATES_LIMIT:
        raise _WRONG
    try:
        own, *issuers = x509.load_pem_x509_certificates(data)
    except ValueError as exc:
        raise _WRONG from exc
    return Authority(own, tuple(issuers))


def question(head: Checkpoint) -> tuple[bytes, int]:
    """Return the question to an authority (DER) about a checkpoint, and the number that its answer must repeat."""
    from rfc3161_client import HashAlgorithm, TimestampRequestBuilder

    asked = TimestampRequestBuilder(head.body().encode(), HashAlgorithm.SHA256, nonce=True, cert_req=True).build()
    return asked.as_bytes(), int(asked.nonce or 0)


def is_of(stamp: bytes, head: Checkpoint) -> bool:
    """Tell whether a stamp is about a checkpoint; says nothing about who made it."""
    reply = _read(stamp)
    return reply is not None and _of(reply, head)


def by_any(authorities: Sequence[Authority], stamp: bytes, head: Checkpoint) -> int | None:
    """Return when one of several authorities stamped a checkpoint, milliseconds since 1970 UTC; None where none did."""
    found = (authority.time_of(stamp, head) for authority in authorities)
    return next((at for at in found if at is not None), None)


def _read(stamp: bytes) -> TimeStampResponse | None:
    from rfc3161_client import decode_timestamp_response

    if len(stamp) > STAMP_LIMIT:
        return None
    try:
        reply = decode_timestamp_response(stamp)
        _ = reply.tst_info.gen_time
    except ValueError:  # not a reply, or a refusal, which holds no stamp
        return None
    return reply


def _of(reply: TimeStampResponse, head: Checkpoint) -> bool:
    imprint = reply.tst_info.message_imprint
    return imprint.hash_algorithm == _SHA256 and imprint.message == hashlib.sha256(head.body().encode()).digest()


def _ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)
