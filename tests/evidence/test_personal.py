"""Personal values: they open at their own place with their own key, and nowhere else."""

import base64
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.errors import Invalid
from agent_assist.evidence.personal import SubjectKey, close, new_key, open_all
from agent_assist.evidence.seal import DeviceKey, Seal, check
from agent_assist.evidence.transport import key_of

SUBJECT = SubjectKey("contact.1", bytes(range(32)))
KEYS = {SUBJECT.kid: SUBJECT}
WRONG: tuple[Any, ...] = (5, None, "", "!", "AAAA", [])
BOX = close(SUBJECT, "Ms Okafor", "event-1", "name")
SECRET = b"\x05" * 32


@given(st.text(), st.text(), st.text())
def test_what_was_closed_opens_again(text: str, event: str, name: str) -> None:
    text, event, name = (x.encode("utf-8", "replace").decode() for x in (text, event, name))
    box = close(SUBJECT, text, event, name)
    assert open_all({name: box}, KEYS, event) == {name: text}


def test_the_same_value_never_looks_the_same() -> None:
    assert close(SUBJECT, "x", "e", "n") != close(SUBJECT, "x", "e", "n")


def test_moved_to_another_event_or_field_it_does_not_open() -> None:
    assert open_all({"name": BOX}, KEYS, "event-1") == {"name": "Ms Okafor"}
    assert open_all({"name": BOX}, KEYS, "event-2") == {}
    assert open_all({"number": BOX}, KEYS, "event-1") == {}


def test_a_wrong_or_erased_key_opens_nothing() -> None:
    assert open_all({"name": BOX}, {SUBJECT.kid: new_key(SUBJECT.kid)}, "event-1") == {}
    assert open_all({"name": BOX}, {}, "event-1") == {}


def cut(name: str, count: int) -> dict[str, str]:
    return {**BOX, name: base64.b64encode(base64.b64decode(BOX[name])[:count]).decode()}


@pytest.mark.parametrize(
    "box",
    [
        *[5, None, "x", [], {}, {"kid": SUBJECT.kid}, {**BOX, "kid": ["contact.1"]}, {**BOX, "kid": None}],
        *[{**BOX, "n": v} for v in WRONG],
        *[{**BOX, "c": v} for v in WRONG],
        *[cut("c", n) for n in (0, 1, 15, 16, 24)],
        *[cut("n", n) for n in (0, 7, 11)],
    ],
)
def test_a_malformed_box_is_left_out_and_the_others_open(box: Any) -> None:
    assert open_all({"bad": box, "name": BOX}, KEYS, "event-1") == {"name": "Ms Okafor"}


def test_a_flipped_bit_is_noticed() -> None:
    for position in range(len(base64.b64decode(BOX["c"]))):
        raw = bytearray(base64.b64decode(BOX["c"]))
        raw[position] ^= 1
        assert open_all({"name": {**BOX, "c": base64.b64encode(raw).decode()}}, KEYS, "event-1") == {}


def test_bytes_that_are_no_text_are_left_out() -> None:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    sealed = AESGCM(SUBJECT.key).encrypt(bytes(12), b"\xff\xfe", b"event-1/name")
    box = {"kid": SUBJECT.kid, "n": base64.b64encode(bytes(12)).decode(), "c": base64.b64encode(sealed).decode()}
    assert open_all({"name": box}, KEYS, "event-1") == {}


def test_keys_are_not_shown() -> None:
    assert "1f" not in repr(SUBJECT)
    assert repr(SUBJECT) == "SubjectKey(contact.1)"
    assert repr(DeviceKey(SECRET)) == "DeviceKey(…)"
    with pytest.raises(TypeError):
        pickle.dumps(DeviceKey(SECRET))


def test_a_key_travels_as_base64_of_its_bytes() -> None:
    assert key_of(SUBJECT.kid, base64.b64encode(SUBJECT.key).decode()) == SUBJECT


@pytest.mark.parametrize("text", ["", "AAAA", "!", "ü" * 44, base64.b64encode(bytes(31)).decode()])
def test_a_malformed_key_is_refused_without_being_repeated(text: str) -> None:
    with pytest.raises(Invalid) as refused:
        key_of("k" * 200, text)
    assert refused.value.ids == ("k" * 64,)
    assert not text or text not in refused.value.line()


def test_a_seal_holds_for_its_own_words_and_key_only() -> None:
    key = DeviceKey(SECRET)
    seal = key.seal("dev-1", 3, "a" * 64)
    assert check(seal, key.public)
    assert seal == key.seal("dev-1", 3, "a" * 64)
    others = [
        Seal("dev-2", 3, "a" * 64, seal.signature),
        Seal("dev-1", 4, "a" * 64, seal.signature),
        Seal("dev-1", 3, "b" * 64, seal.signature),
        *[Seal("dev-1", 3, "a" * 64, text) for text in ("", "AAAA", "!", "ü", seal.signature[:-4])],
    ]
    assert not any(check(other, key.public) for other in others)
    assert not check(seal, DeviceKey(bytes(32)).public)


@pytest.mark.parametrize("public", ["", "AAAA", "!", "ü", base64.b64encode(bytes(33)).decode()])
def test_a_public_key_that_is_none_is_named(public: str) -> None:
    with pytest.raises(Invalid):
        check(DeviceKey(SECRET).seal("d", 1, "a"), public)


def test_a_nonce_has_96_bits_and_a_key_256() -> None:
    """What NIST SP 800-38D recommends for GCM, and other readers of the format expect."""
    box = close(new_key("k"), "text", "e", "name")
    assert len(base64.b64decode(box["n"])) == 12
    assert len(new_key("k").key) == 32
