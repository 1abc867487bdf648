"""A certificate for loopback that nobody vouches for, with its key."""

from __future__ import annotations

import datetime as dt
import ipaddress
from typing import Final, NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

_BEGINS: Final = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
_ENDS: Final = dt.datetime(2120, 1, 1, tzinfo=dt.UTC)


class Certificate(NamedTuple):
    """Key and certificate, both as PEM."""

    key: bytes
    certificate: bytes


def loopback_certificate() -> Certificate:
    """Make a new one for 127.0.0.1; its key opens nothing but a test's own server."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_BEGINS)
        .not_valid_after(_ENDS)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return Certificate(private, certificate.public_bytes(serialization.Encoding.PEM))
