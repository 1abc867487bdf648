"""Whole calls through the services, on a real encrypted cache."""

from pathlib import Path

import pytest

from agent_assist.desktop.services.live_calls import RECOVERY_MS
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState, ContactState
from agent_assist.domain.errors import DiskFull
from agent_assist.domain.review import FlagKind, Verdict
from agent_assist.domain.steps import Step
from agent_assist.evidence import verify
from agent_assist.telephony.ports.softphone import LinkState, PhoneLink
from tests.desktop.services.desk_fixture import Bench, full_disk, restarted
from tests.recorder_names import OFF, RECORDING, START, STOP, UNCONFIRMED

GIVEN, REFUSED, UNCLEAR = ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.UNKNOWN


def connect(b: Bench, line: str = "tx") -> None:
    b.call(CallState.INCOMING, line=line)
    b.clock.advance(2000)
    b.call(CallState.CONNECTED, line=line)


def answer(b: Bench, *states: ConsentState) -> None:
    for state in states:
        assert b.desk.consent.answer(b.file(), None, state)
        b.settle()
        b.clock.advance(1000)


def kinds(b: Bench, contact: str) -> list[str]:
    return [fact.kind for fact in b.facts(contact)]


def test_explicit_call_records_only_after_a_given_answer(b: Bench) -> None:
    b.call(CallState.INCOMING, line="unknown")
    assert b.desk.step() is Step.RING
    assert b.file().decision is not None
    assert b.file().decision.procedure.startswith("ask_first")  # type: ignore[union-attr]
    b.call(CallState.CONNECTED, line="unknown")
    assert b.desk.step() is Step.DISCLOSE
    assert b.recorder.commands == []
    b.read()
    assert b.desk.step() is Step.ASK
    assert b.recorder.commands == []
    answer(b, GIVEN)
    assert b.recorder.commands == [("c1", START)]
    assert b.file().recorder_state is RECORDING
    answer(b, REFUSED, UNCLEAR)
    assert b.desk.step() is Step.SAY_STARTED
    assert b.recorder.commands == [("c1", START)]


def test_refused_call_never_starts_the_recorder(b: Bench) -> None:
    connect(b, "unknown")
    b.read()
    answer(b, REFUSED, REFUSED, REFUSED)
    assert b.desk.step() is Step.SAY_NOT_RECORDED
    b.call(CallState.ENDED, line="unknown")
    assert b.recorder.commands == []
    assert b.file().verdict is Verdict.COMPLETE
    assert b.file().flags == ()


def test_unclear_never_counts_as_given(b: Bench) -> None:
    connect(b, "unknown")
    b.read()
    answer(b, UNCLEAR, UNCLEAR, UNCLEAR)
    assert b.recorder.commands == []


def test_notice_call_records_after_the_reading_and_a_refusal_stops_it(b: Bench) -> None:
    connect(b)
    assert b.file().decision.level == "notice"  # type: ignore[union-attr]
    assert b.recorder.commands == []
    b.read()
    assert b.recorder.commands == [("c1", START)]
    answer(b, REFUSED)
    assert b.recorder.commands == [("c1", START)]  # training may still be recorded
    answer(b, REFUSED)
    assert b.recorder.commands[-1] == ("c1", STOP)


def test_withdrawal_bites_and_is_said(b: Bench) -> None:
    connect(b, "unknown")
    b.read()
    answer(b, GIVEN, REFUSED, UNCLEAR)
    b.read()
    assert b.desk.consent.withdraw(b.file(), None) == 1
    b.settle()
    assert b.recorder.commands == [("c1", START), ("c1", STOP)]
    assert b.file().recorder_state is OFF
    assert b.desk.step() is Step.SAY_WITHDRAWN
    b.read()
    assert b.desk.step() is Step.DISPOSE  # what was recorded before: keep or erase?
    assert b.desk.consent.dispose(b.file(), "keep") == 1
    b.settle()
    assert b.desk.step() is Step.LIVE
    b.clock.advance(20_000)
    b.call(CallState.ENDED, line="unknown")
    assert b.file().flags == ()


def test_place_learned_in_mid_call_stops_and_asks_again(b: Bench) -> None:
    connect(b)
    b.read()
    assert b.recorder.commands == [("c1", START)]
    b.desk.turns.learn_place(b.file().contact_id, "DE")
    b.settle()
    assert b.file().decision.level == "explicit"  # type: ignore[union-attr]
    assert b.recorder.commands[-1] == ("c1", STOP)
    assert b.desk.step() is Step.DISCLOSE
    b.read()
    assert b.desk.step() is Step.ASK
    answer(b, GIVEN)
    assert b.recorder.commands[-1] == ("c1", START)


def test_given_in_words_covers_a_stricter_place(b: Bench) -> None:
    connect(b)
    b.read()
    answer(b, GIVEN, GIVEN, REFUSED)
    b.desk.turns.learn_place(b.file().contact_id, "DE")
    b.settle()
    assert b.recorder.commands == [("c1", START)]
    assert b.desk.step() is not Step.DISCLOSE


def test_correction_is_a_second_event_that_names_the_first(b: Bench) -> None:
    connect(b, "unknown")
    b.read()
    answer(b, GIVEN)
    b.desk.consent.reopen(b.file(), None)
    assert b.desk.consent.active(b.file()) == "quality"
    assert b.desk.consent.answer(b.file(), None, REFUSED)
    b.settle()
    first, second = b.file().answer_log
    assert second.corrects == first.event_id
    assert b.recorder.commands == [("c1", START), ("c1", STOP)]


def test_after_ten_seconds_an_answer_is_no_longer_corrected(b: Bench) -> None:
    connect(b, "unknown")
    b.read()
    answer(b, GIVEN)
    b.clock.advance(10_000)
    b.desk.consent.reopen(b.file(), None)
    assert b.desk.consent.active(b.file()) == "training"
    assert not b.desk.consent.answer(b.file(), "quality", REFUSED)


def test_two_quick_keys_count_once(b: Bench) -> None:
    connect(b, "unknown")
    b.read()
    file = b.file()
    assert b.desk.consent.answer(file, "quality", GIVEN)
    assert not b.desk.consent.answer(file, "quality", GIVEN)
    b.settle()
    assert len(b.file().answer_log) == 1


def test_recorder_that_does_not_obey_is_unconfirmed_asked_again_and_flagged(b: Bench) -> None:
    b.recorder.obeys = False
    connect(b, "unknown")
    b.read()
    answer(b, GIVEN, REFUSED, REFUSED)
    assert b.file().recorder_state is UNCONFIRMED
    for _ in range(60):
        b.clock.advance(1000)
        b.desk.tick()
        b.settle()
    assert b.recorder.commands.count(("c1", START)) == 4  # once, and three times again
    b.call(CallState.ENDED, line="unknown")
    assert FlagKind.RECORDER_UNCONFIRMED in {flag.kind for flag in b.file().flags}


def test_recorder_running_after_a_refusal_is_stopped_and_flagged(b: Bench) -> None:
    connect(b, "unknown")
    b.read()
    answer(b, REFUSED, REFUSED, REFUSED)
    b.recorder.obeys = False
    b.recorder.say("c1", RECORDING)
    b.settle()
    for _ in range(8):
        b.clock.advance(1000)
        b.desk.tick()
        b.settle()
    assert ("c1", STOP) in b.recorder.commands
    b.call(CallState.ENDED, line="unknown")
    b.clock.advance(5000)
    b.desk.tick()
    b.settle()
    assert FlagKind.RECORDED_AFTER_REFUSAL in {flag.kind for flag in b.file().flags}


def test_missed_call_gets_its_verdict_and_leaves_the_panel(b: Bench) -> None:
    b.call(CallState.INCOMING)
    contact = b.file().contact_id
    b.call(CallState.ENDED)
    b.desk.tick()
    b.settle()
    assert b.desk.shown() is None
    assert kinds(b, contact)[-2:] == ["verdict_reached", "wrap_up_finished"]


def test_call_without_disclosure_is_flagged(b: Bench) -> None:
    connect(b, "unknown")
    b.clock.advance(60_000)
    b.call(CallState.ENDED, line="unknown")
    assert b.file().verdict is Verdict.MISSING
    assert b.file().flags[0].kind is FlagKind.DISCLOSURE_MISSING


def test_hold_and_resume(b: Bench) -> None:
    connect(b)
    b.call(CallState.HELD)
    assert b.file().state is ContactState.HELD
    b.call(CallState.RESUMED)
    assert b.file().state is ContactState.CONNECTED
    assert kinds(b, b.file().contact_id).count("contact_resumed") == 1


def test_second_call_waits_and_is_shown_after_the_first(b: Bench) -> None:
    connect(b)
    first = b.file().contact_id
    b.call(CallState.INCOMING, call_id="c2", number=None)
    assert b.file().contact_id == first
    assert len(b.desk.calls.contacts()) == 2
    b.call(CallState.ENDED)
    b.desk.closing.finish(first)
    b.settle()
    assert b.file().number_masked == "withheld"


def test_wrap_up_finishes_by_itself_and_seals_the_contact(b: Bench) -> None:
    connect(b)
    b.call(CallState.ENDED)
    contact = b.file().contact_id
    b.clock.advance(31_000)
    b.desk.tick()
    b.settle()
    assert b.desk.shown() is None
    assert b.facts(contact)[-1].body == {"disposition": "timed_out"}
    lines: list[bytes] = []
    b.lane.submit(lambda: lines.extend(b.cache.ledger.export()))
    b.settle()
    result = verify(lines)
    assert (result.ok, result.unsealed) == (True, 0)


def test_faster_than_speech_is_marked_not_rejected(b: Bench) -> None:
    connect(b)
    b.read(seconds=1)
    assert b.file().readings[0].faster_than_speech
    assert b.desk.step() is Step.ASK


def test_note_keeps_truncated_text_encrypted_and_counts_kinds(b: Bench) -> None:
    connect(b)
    contact = b.file().contact_id
    b.desk.notes.save(contact, "New card [card •••• 1111]", {"payment_card": 1}, {"payment_card": 1}, lambda _o: None)
    b.settle()
    assert b.file().notes[0].text == "New card [card •••• 1111]"
    assert b.file().truncated == {"payment_card": 1}
    b.call(CallState.ENDED)
    assert b.file().flags[-1].kind is FlagKind.SENSITIVE_TRUNCATED


def test_contact_left_open_by_a_crash_is_ended_and_judged_at_the_next_start(tmp_path: Path) -> None:
    with restarted(tmp_path, connect) as (second, contact):
        assert "contact_ended" not in kinds(second, contact)
        second.desk.calls.hear(PhoneLink(LinkState.CONNECTED, "baresip", live_calls=frozenset()))
        second.settle()
        assert kinds(second, contact)[-4:] == ["contact_ended", "flag_raised", "flag_raised", "verdict_reached"]
        file = second.desk.records.file(contact)
        assert file is not None
        assert {flag.kind for flag in file.flags} == {FlagKind.DISCLOSURE_MISSING, FlagKind.RECORDER_UNCONFIRMED}


def test_desktop_restarted_in_mid_call_goes_on_with_the_same_contact(tmp_path: Path) -> None:
    def begin(first: Bench) -> None:
        connect(first, "unknown")
        first.read()
        answer(first, GIVEN)

    with restarted(tmp_path, begin) as (second, contact):
        second.desk.calls.hear(PhoneLink(LinkState.CONNECTED, "baresip", live_calls=frozenset({"c1"})))
        second.call(CallState.CONNECTED, line="unknown")
        assert second.file().contact_id == contact
        assert second.file().answers["quality"].state is GIVEN
        assert second.desk.step() is Step.ASK
        second.clock.advance(RECOVERY_MS + 1)
        second.desk.tick()
        second.settle()
        assert second.file().state is ContactState.CONNECTED


def test_recovered_contact_that_no_phone_knows_ends_after_a_while(tmp_path: Path) -> None:
    with restarted(tmp_path, connect) as (second, contact):
        second.clock.advance(RECOVERY_MS + 1)
        second.desk.tick()
        second.settle()
        assert "contact_ended" in kinds(second, contact)


def test_event_for_an_unknown_ended_call_is_passed_over(b: Bench) -> None:
    b.call(CallState.ENDED, call_id="never-seen")
    assert b.desk.shown() is None


def test_phone_restarting_in_mid_call_keeps_the_contact(b: Bench) -> None:
    connect(b)
    contact = b.file().contact_id
    b.call(CallState.CONNECTED)
    assert b.file().contact_id == contact
    assert kinds(b, contact).count("contact_connected") == 1


@pytest.mark.expects_log
def test_a_wrap_up_that_could_not_be_kept_is_finished_later(b: Bench) -> None:
    connect(b)
    b.call(CallState.ENDED)
    contact = b.file().contact_id
    with full_disk(b):
        b.desk.closing.finish(contact)
        b.settle()
    assert isinstance(b.desk.error, DiskFull)
    b.clock.advance(31_000)
    b.desk.tick()
    b.settle()
    assert kinds(b, contact)[-1] == "wrap_up_finished"
    assert b.desk.shown() is None
