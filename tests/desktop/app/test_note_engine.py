"""The note follows the thresholds of the pack in force."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from agent_assist.desktop.app.note_engine import NoteEngine
from agent_assist.domain.errors import BadInput
from agent_assist.policy import Pack
from agent_assist.policy.pack_files import read_contents

SHIPPED = Path(__file__).resolve().parents[3] / "resources" / "packs" / "default"
TEXT = "she left 5736504210 there"


def pack(masking: str | None) -> Pack:
    contents = read_contents(SHIPPED)
    if masking is not None:
        contents["masking.toml"] = masking.encode()
    return Pack(contents, "test")


def test_a_pack_without_the_file_leaves_it_to_the_engine() -> None:
    engine = NoteEngine()
    engine.follow(pack(None))
    assert engine.truncate(TEXT) == TEXT
    assert not list(engine.typing().edit(0, 0, TEXT))


def test_a_pack_s_thresholds_count_for_typing_and_storing() -> None:
    engine = NoteEngine()
    engine.follow(pack("[thresholds]\nphone = 0.4\n"))
    assert engine.truncate(TEXT) == "she left [phone •• 10] there"
    assert [f.kind for f in engine.typing().edit(0, 0, TEXT)] == ["phone"]
    engine.follow(pack(None))
    assert engine.truncate(TEXT) == TEXT


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "masking", ["[thresholds]\nnonsense = 0.4\n", "[thresholds]\npayment_card = 0.99\n", "[thresholds]\nphone = 7\n"]
)
def test_thresholds_that_cannot_be_used_leave_the_engine_s_own(masking: str, caplog: pytest.LogCaptureFixture) -> None:
    engine = NoteEngine()
    with caplog.at_level(logging.WARNING):
        engine.follow(pack(masking))
    assert "thresholds" in caplog.text
    assert "1111" in engine.truncate("card 4111 1111 1111 1111")
    assert "4111" not in engine.truncate("card 4111 1111 1111 1111")


@pytest.mark.parametrize(
    "masking", ["thresholds = 3", "[thresholds]\nphone = 0", "[thresholds]\nphone = true", "phone = 0.3"]
)
def test_a_bad_file_is_named(masking: str) -> None:
    with pytest.raises(BadInput, match=r"masking\.toml"):
        _ = pack(masking).masking


def test_what_the_pack_forbids_is_found_whatever_its_thresholds_say() -> None:
    engine = NoteEngine()
    text = "ssn 536-90-4399, mail jane@example.org"
    engine.follow(pack("[thresholds]\nnational_id = 1.0\nemail = 1.0\n"))
    assert engine.truncate(text) == "ssn [identity number], mail jane@example.org"
    assert [found.kind for found in engine.typing().edit(0, 0, text)] == ["national_id"]


def test_a_caller_stays_readable_but_for_what_the_pack_forbids() -> None:
    engine, caller = NoteEngine(), "Jane Doe 7, +44 20 7946 0958"
    engine.follow(pack(None))
    assert engine.caller(caller) == caller
    contents = read_contents(SHIPPED)
    contents["payment.toml"] = contents["payment.toml"].replace(b'"expiry",', b'"expiry", "phone",')
    engine.follow(Pack(contents, "stricter"))
    assert "7946" not in engine.caller(caller)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("password is Sunshine", "password is [secret]"),
        ("four one one one one one one one one one one one one one one one", "[card, spoken]"),
        ("Jane Doe", "Jane Doe"),
        ("María del Carmen García López", "María del Carmen García López"),
        ("Dr. Anna Krebs, Praxis am Markt", "Dr. Anna Krebs, Praxis am Markt"),
        ("Billing queue, Austin office", "Billing queue, Austin office"),
    ],
)
def test_what_a_telephone_says_without_a_digit_is_read_too(said: str, kept: str) -> None:
    assert NoteEngine().caller(said) == kept
