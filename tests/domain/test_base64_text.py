"""One spelling for each value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain import base64_text


@given(st.binary(max_size=70))
def test_what_is_written_is_read(data: bytes) -> None:
    assert base64_text.decode(base64_text.encode(data)) == data


@given(st.text("ABab01+/=", max_size=12))
def test_two_texts_never_give_the_same_bytes(text: str) -> None:
    try:
        data = base64_text.decode(text)
    except ValueError:
        return
    assert base64_text.encode(data) == text


@pytest.mark.parametrize("text", ["QQ", "QR==", "QQ==\n", " QQ==", "QQ==QQ==", "Q-==", "ÄQ==", "QUJ="])
def test_another_spelling_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"spelling|padding|base64|ASCII"):
        base64_text.decode(text)
