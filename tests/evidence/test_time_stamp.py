"""What is asked of an authority of time, and how much of its answers is looked at. Real authorities: test_vouchers."""

from __future__ import annotations

import datetime as dt

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from agent_assist.evidence import checkpoint, merkle, time_stamp
from agent_assist.evidence.checkpoint import Checkpoint
from tests.edges import Edge, taken, wrong_at

client = pytest.importorskip("rfc3161_client")
HEAD = Checkpoint(checkpoint.origin_of("northwind", 1), 1, merkle.leaf_hash(b"x"))


def pem() -> bytes:
    """A certificate of an authority of time, made for this test."""
    key = Ed25519PrivateKey.generate()
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Clockwork")])
    begin = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), 7, begin, begin + dt.timedelta(days=9))
    return made.sign(key, None).public_bytes(Encoding.PEM)


def test_a_file_of_certificates_has_at_most_64_kib() -> None:
    one = pem()
    assert wrong_at(Edge(65_536, lambda size: taken(time_stamp.read_authority, one.ljust(size, b"\n")))) == []


@pytest.mark.parametrize(
    "data", [b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"]
)
def test_a_file_without_a_certificate_is_refused(data: bytes) -> None:
    assert not taken(time_stamp.read_authority, data)


def test_the_first_certificate_is_the_authoritys_own_and_the_others_issued_it() -> None:
    found = time_stamp.read_authority(pem() + pem())
    assert len(found.issuers) == 1


def test_a_stamp_has_at_most_64_kib(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[int] = []

    def decode(stamp: bytes) -> object:
        looked_at.append(len(stamp))
        raise ValueError

    monkeypatch.setattr(client, "decode_timestamp_response", decode)
    for size in (65_535, 65_536, 65_537):
        assert not time_stamp.is_of(bytes(size), HEAD)
    assert looked_at == [65_535, 65_536]


def test_a_question_has_a_number_of_its_own_and_asks_for_the_certificate() -> None:
    (first, one), (second, other) = time_stamp.question(HEAD), time_stamp.question(HEAD)
    assert one != other
    assert 0 not in {one, other}
    for asked, number in ((first, one), (second, other)):
        assert number.to_bytes((number.bit_length() + 7) // 8, "big") in asked
        assert asked.endswith(b"\x01\x01\xff"), "certReq, RFC 3161, 2.4.1"
