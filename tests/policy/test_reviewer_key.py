"""A reviewer's private key is read in two forms, and nothing that is nearly one of them passes."""

from __future__ import annotations

import base64

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.policy.reviewer_key import new_private_key, read_private_key

RAW = base64.b64encode(bytes(range(32)))


def test_both_forms_are_read() -> None:
    private, pem = new_private_key()
    raw = private.private_bytes_raw()
    assert read_private_key(pem).private_bytes_raw() == raw
    assert read_private_key(b" " + base64.b64encode(raw) + b"\n").private_bytes_raw() == raw


@pytest.mark.parametrize("text", [b"", RAW[:20] + b"!" + RAW[20:], RAW[:40], RAW + RAW, b"-----BEGIN", b"\xff"])
def test_nothing_else_is_and_none_of_it_is_told(text: bytes) -> None:
    with pytest.raises(BadInput, match="holds no Ed25519 private key"):
        read_private_key(text)
