"""No id of a script, of a pack, of an adapter or of a kind is shown: each has a name or a sentence of its own."""

from __future__ import annotations

import pytest

from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.flag_words import flag_detail
from agent_assist.desktop.presenters.script_words import reading_line, script_name
from agent_assist.domain.binding import DecisionView
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.moments import Reading
from agent_assist.domain.review import FlagKind
from agent_assist.policy.scripts import ScriptKind


def decided(procedure: str) -> DecisionView:
    level = "notice" if procedure == "announce" else "explicit"
    return DecisionView(0, "incoming", level, "none", procedure, False, False, (), ())


def read(kind: str, procedure: str) -> str:
    reading = Reading("some-id", kind, "1", "en", 1_000, 8_900, 9_000, faster_than_speech=False)
    return reading_line(CaseFile("c-1", decisions=(decided(procedure),)), reading).plain()


def test_an_opening_is_a_question_or_a_notice_by_its_procedure() -> None:
    assert read("disclosure", "ask_first") == "Consent question read (7 s)"
    assert read("disclosure", "announce") == "Recording notice read (7 s)"
    assert script_name("disclosure", decided("ask_first_then_repeat")).plain() == "Consent question"
    assert script_name("disclosure", None).plain() == "Recording notice"


@pytest.mark.parametrize("kind", [*ScriptKind, "of_a_newer_version"])
def test_no_script_is_shown_by_its_id_or_kind(kind: str) -> None:
    for words in (read(kind, "ask_first"), script_name(kind, decided("announce")).plain()):
        assert "some-id" not in words
        assert "_" not in words


@pytest.mark.parametrize(
    ("flag", "detail", "words"),
    [
        ("disclosure_late", "3.1 s after recording began", "3.1 s after recording started"),
        ("recorded_after_refusal", "recording for 3.2 s", "recorded for 3.2 s"),
        ("recorder_unconfirmed", "not_proven", "Not confirmed in time"),
        ("recorder_unconfirmed", "code_of_a_newer_version", "not confirmed"),
        ("recording_not_audited", "no_file", "there was no file"),
        ("recording_leaked", "2.0 s of speech, and keys", "keypad tones and 2.0 s of speech in the file"),
        ("recorder_not_stopped", "the customer was not told", "the customer was not told"),
        ("payment_forgotten", "open for 300 s", "open for 300 s"),
        ("drill_failed", "pause_silent, stop_silent", "2 steps failed"),
        ("drill_failed", "pause_silent", "1 step failed"),
        ("sensitive_truncated", "card 1, card_security_code 2", "3 items removed before saving"),
        ("unneeded_reveal", "2 fields", "2 fields opened"),
        ("rights_requested", "access, due 2026-12-05", "answer due 05 Dec 2026"),
        ("rights_requested", "access", "open"),
        ("newer_flag", "some_code 2", "open"),
        ("newer_flag", "A sentence of a newer program.", "A sentence of a newer program."),
    ],
)
def test_the_fact_behind_a_flag_is_a_sentence_and_never_a_code(flag: str, detail: str, words: str) -> None:
    assert flag_detail(flag, detail).plain() == words


def test_every_flag_has_a_title() -> None:
    assert all(wording.flag_title(kind).plain() for kind in FlagKind)


def test_a_pack_is_shown_by_its_fingerprint() -> None:
    assert wording.pack("sha256:0123456789abcdef").plain() == "Policy pack, fingerprint 0123456789ab"
