"""Signed tree heads: a published note of another program is read, and nothing but the right key makes one."""

import base64
import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.errors import Invalid
from agent_assist.evidence.checkpoint import Checkpoint, check, epoch_of, origin_of, read, sign, verifier_key
from agent_assist.evidence.seal import DeviceKey

KEY = DeviceKey(bytes([3]) * 32)
HEAD = Checkpoint("agent-assist/house", 17, bytes(range(32)))
NOTE = sign(HEAD, KEY)
SUM_KEY = "sum.golang." + "org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"
"""The public key of the Go checksum database, as its documentation prints it; in two parts, for no file names hosts."""


def test_a_note_has_the_published_form() -> None:
    body, _, signature = NOTE.partition("\n\n")
    assert body == f"agent-assist/house\n17\n{base64.b64encode(bytes(range(32))).decode()}"
    dash, name, sealed = signature.removesuffix("\n").split(" ")
    assert (dash, name) == ("\u2014", "agent-assist/house")
    raw = base64.b64decode(KEY.public)
    data = base64.b64decode(sealed)
    assert data[:4] == hashlib.sha256(b"agent-assist/house\n\x01" + raw).digest()[:4]
    Ed25519PrivateKey.from_private_bytes(bytes([3]) * 32).public_key().verify(data[4:], body.encode() + b"\n")


def test_the_key_hash_is_that_of_other_tools() -> None:
    name, hashed, key = SUM_KEY.split("+", 2)
    raw = base64.b64decode(key)
    assert raw[0] == 1
    assert verifier_key(name, base64.b64encode(raw[1:]).decode()) == SUM_KEY
    assert hashed == "033de0ae"


def test_only_the_right_key_is_accepted() -> None:
    assert check(NOTE, KEY.public) == HEAD
    assert check(NOTE, DeviceKey(bytes(32)).public) is None
    assert sign(HEAD, KEY) == NOTE
    with pytest.raises(Invalid):
        check(NOTE, "AAAA")


def test_lines_of_witnesses_and_extensions_are_passed_over() -> None:
    assert check(NOTE + "\u2014 witness.example AAAAAAAA\n", KEY.public) == HEAD
    body = HEAD.body() + "extension\n"
    raw = base64.b64decode(KEY.public)
    hashed = hashlib.sha256(b"agent-assist/house\n\x01" + raw).digest()[:4]
    sealed = base64.b64encode(hashed + KEY.sign(body.encode())).decode()
    assert check(f"{body}\n\u2014 agent-assist/house {sealed}\n", KEY.public) == HEAD


@given(st.integers(0, len(NOTE) - 1), st.characters(codec="utf-8"))
def test_no_changed_note_is_accepted(place: int, sign_: str) -> None:
    changed = NOTE[:place] + sign_ + NOTE[place + 1 :]
    assert changed == NOTE or check(changed, KEY.public) is None


@pytest.mark.parametrize(
    "note",
    [
        "",
        "\n\n",
        NOTE[:-1],
        NOTE.replace("\n17\n", "\n017\n"),
        NOTE.replace("\n17\n", "\n-17\n"),
        NOTE.replace("\n17\n", "\n" + "9" * 400 + "\n"),
        NOTE.replace("house", "ho use", 1),
        NOTE.replace("house", "ho+use", 1),
        "agent-assist/house\n17\nAAAA\n\n",
        "x" * 10_000 + "\n",
    ],
)
def test_what_is_no_checkpoint_is_refused(note: str) -> None:
    assert check(note, KEY.public) is None
    with pytest.raises(Invalid):
        read(note)


def test_origins_count_their_epochs() -> None:
    assert [origin_of("h", epoch) for epoch in (1, 2, 10)] == [
        "agent-assist/h",
        "agent-assist/h/2",
        "agent-assist/h/10",
    ]
    assert [epoch_of(origin_of("h", epoch), "h") for epoch in (1, 2, 10)] == [1, 2, 10]
    for other in ("agent-assist/i", "agent-assist/h/1", "agent-assist/h/02", "agent-assist/h/x", "h", ""):
        assert epoch_of(other, "h") == 0


@pytest.mark.parametrize("origin", ["", "a b", "a+b", "a\nb", "é"])
def test_a_name_that_no_note_can_hold_is_refused(origin: str) -> None:
    with pytest.raises(Invalid):
        verifier_key(origin, KEY.public)
