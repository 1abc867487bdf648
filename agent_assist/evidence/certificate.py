"""Deletion certificates: a signed statement of what was erased, when, for whom, and who has confirmed it. Pure.

Signed like a seal: Ed25519 over `assist-erasure/1`, LF, and the canonical form of the certificate.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from agent_assist.domain import base64_text
from agent_assist.domain.errors import BadInput, Invalid
from agent_assist.domain.facts import Unreadable
from agent_assist.domain.facts import read as read_fact
from agent_assist.domain.facts.server import SubjectErased
from agent_assist.evidence import checkpoint, merkle
from agent_assist.evidence.canonical import canonical, parse
from agent_assist.evidence.envelope import fact_of, read
from agent_assist.evidence.seal import DeviceKey

CERTIFICATE_LIMIT = 1024 * 1024
"""Longest certificate read, in bytes."""
_DOMAIN = "assist-erasure/1\n"
_PROOF = {"checkpoint": str, "event": str, "index": int, "proof": list}
"""What proves that a fact is in the log, and what each part is."""


def sign(certificate: Mapping[str, object], key: DeviceKey) -> bytes:
    """Return the line of a certificate.

    Raises:
        BadInput: it has no canonical form.
    """
    signature = base64_text.encode(key.sign(_DOMAIN.encode() + canonical(certificate)))
    return canonical({"certificate": dict(certificate), "signature": signature})


def check(line: bytes, public_key: str) -> dict[str, Any] | None:
    """Return the certificate of a line if the holder of a public key (base64) signed it, else None.

    Raises:
        Invalid: the public key itself is not an Ed25519 key.
        BadInput: the line is not canonical JSON.
    """
    try:
        key = Ed25519PublicKey.from_public_bytes(base64_text.decode(public_key))
    except ValueError as exc:
        raise Invalid("Not an Ed25519 public key.", "Ask for the log's key again.") from exc
    value = parse(line) if len(line) <= CERTIFICATE_LIMIT else None
    if not isinstance(value, dict) or {n: type(v) for n, v in value.items()} != {"certificate": dict, "signature": str}:
        return None
    try:
        signature = base64_text.decode(value["signature"])
        key.verify(signature, _DOMAIN.encode() + canonical(value["certificate"]))
    except (InvalidSignature, ValueError):
        return None
    found: dict[str, object] = value["certificate"]
    return found


def fault(line: bytes, public_key: str) -> str:
    """Tell what is wrong with a certificate: its signature, or the proof that its fact is in the log; empty if nothing.

    Args:
        line: the certificate.
        public_key: the log's key known from elsewhere, base64.
    """
    try:
        found = check(line, public_key)
    except BadInput:
        return "It is not canonical JSON."
    if found is None:
        return "It was not signed by this server."
    if found.get("state") == "kept":
        return ""
    log = found.get("log")
    if not isinstance(log, dict) or not all(isinstance(log.get(name), kind) for name, kind in _PROOF.items()):
        return "It holds no proof."
    head = checkpoint.check(log["checkpoint"], public_key)
    proof = [base64_text.decode(part) for part in log["proof"]]
    leaf = merkle.leaf_hash(log["event"].encode())
    if head is None or not merkle.included(leaf, log["index"], head.size, proof, head.root):
        return "Its fact is not in the log."
    return "" if _says_the_same(log["event"], found) else "Its fact says something else."


def _says_the_same(line: str, certificate: Mapping[str, object]) -> bool:
    try:
        body = read_fact(fact_of(read(line.encode()), {}))
    except Unreadable:
        return False
    return (
        isinstance(body, SubjectErased)
        and body.erasure == certificate.get("erasure")
        and list(body.kids) == certificate.get("keys")
    )
