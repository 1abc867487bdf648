"""Each purpose is asked by a sentence of its own: what is shown, what is written down of it, and by how many keys."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from agent_assist.domain.consent import NO_GUARDIAN, ConsentState, Origin
from agent_assist.domain.contact import CallState
from agent_assist.domain.facts import FactKind
from agent_assist.domain.recorder import RecorderCommand
from agent_assist.domain.steps import Step, wants_recording
from agent_assist.policy.scripts import Form, ScriptKind, ScriptShelf, parse_script
from tests.desktop.services.desk_fixture import SHELF, Bench, restarted
from tests.desktop.services.golden_course import scripts_of_then

S = ConsentState
START, STOP = ("c1", RecorderCommand.START), ("c1", RecorderCommand.STOP)


def shown(b: Bench) -> str:
    """The sentence on the panel; empty for none."""
    step, consent, file = b.desk.step(), b.desk.consent, b.file()
    purpose, party = (consent.active(file), consent.asked(file)) if step is Step.ASK else (None, "customer")
    line = b.desk.disclosure.show(file, step, purpose, party)
    return line.text if line is not None else ""


def readings(b: Bench) -> list[dict[str, Any]]:
    return [dict(f.body) for f in b.facts(b.file().contact_id) if f.kind == FactKind.DISCLOSURE_READ]


def answers(b: Bench) -> dict[str, dict[str, Any]]:
    found = [f for f in b.facts(b.file().contact_id) if f.kind.startswith("consent_")]
    return {f.body["purpose"]: dict(f.body) for f in found}


def opened(b: Bench, line: str = "de") -> None:
    b.connect(line)
    b.read()


def test_the_opening_asks_for_the_first_purpose_and_each_further_one_has_its_own_sentence(b: Bench) -> None:
    b.connect("de")
    assert "for quality control?" in shown(b)
    assert "staff training" not in shown(b)
    b.read()
    assert shown(b) == ""  # the opening has asked for the first
    b.ask(S.GIVEN)
    assert shown(b) == "And may we record this call for staff training? Yes or no is fine."
    b.ask(S.REFUSED)
    assert shown(b).startswith("May a program make an automatic transcript")
    b.ask(S.GIVEN)
    assert b.desk.step() is not Step.ASK
    told = [(r["script"], r["script_kind"], r.get("purpose"), r["language"]) for r in readings(b)]
    assert told == [
        ("ask-first", "disclosure", "quality", "en"),
        ("ask-training", "ask_purpose", "training", "en"),
        ("ask-transcript", "ask_purpose", "transcript", "en"),
    ]
    rests_on = {purpose: (body["script"], body["digest"]) for purpose, body in answers(b).items()}
    assert rests_on == {
        "quality": ("ask-first", SHELF.get("ask-first").digest),
        "training": ("ask-training", SHELF.get("ask-training").digest),
        "transcript": ("ask-transcript", SHELF.get("ask-transcript").digest),
    }
    asked, said = readings(b)[1], answers(b)["training"]
    assert asked["ended_at_ms"] - asked["started_at_ms"] == 6_000
    assert (said["reading_started_at_ms"], said["reading_ended_at_ms"]) == (
        asked["started_at_ms"],
        asked["ended_at_ms"],
    )


@pytest.mark.parametrize("state", [S.GIVEN, S.REFUSED, S.UNKNOWN])
def test_yes_no_and_unclear_take_one_key_each_for_every_purpose(b: Bench, state: ConsentState) -> None:
    opened(b)
    for _ in b.desk.purposes:
        assert b.desk.step() is Step.ASK
        b.ask(state)
    assert b.desk.step() is not Step.ASK
    assert [answer.state for answer in b.file().answers.values()] == [state] * 3


def test_an_announcement_names_every_purpose_and_asks_for_none_of_them(b: Bench) -> None:
    b.connect()
    assert "for quality control and staff training." in shown(b)
    b.read()
    assert "purpose" not in readings(b)[0]
    for state in (S.GIVEN, S.REFUSED):
        assert shown(b) == ""
        b.ask(state)
    assert shown(b).startswith("May a program")


def test_where_it_is_asked_twice_the_repeat_names_what_was_accepted_and_no_other(b: Bench) -> None:
    opened(b, "unknown")
    b.ask(S.REFUSED)
    b.ask(S.GIVEN)
    b.ask(S.REFUSED)
    assert b.desk.step() is Step.SAY_STARTED
    assert "agree to it for staff training?" in shown(b)
    assert "quality" not in shown(b)
    b.read()
    assert [(p, q) for p, q in [(b.desk.consent.asked(b.file()), b.desk.consent.active(b.file()))]] == [
        ("customer", "training")
    ]
    b.ask(S.GIVEN)
    assert answers(b)["training"]["script"] == "repeat-on-recording"
    assert answers(b)["quality"]["script"] == "ask-first"


def test_with_nothing_accepted_there_is_no_repeat(b: Bench) -> None:
    opened(b, "unknown")
    for _ in b.desk.purposes:
        b.ask(S.REFUSED)
    assert b.desk.step() is Step.SAY_NOT_RECORDED
    assert b.recorder.commands == []
    line = b.desk.disclosure.line(b.file(), Step.SAY_STARTED)
    assert line is not None
    assert line.script.kind is ScriptKind.STARTED  # also if that step were ever shown


def test_a_purpose_refused_before_the_repeat_does_not_rest_on_it(b: Bench) -> None:
    opened(b, "unknown")
    b.ask(S.GIVEN)
    b.ask(S.REFUSED)
    b.ask(S.REFUSED)
    b.read()  # the repeat; it names quality alone
    b.ask(S.GIVEN)
    b.clock.advance(60_000)
    assert b.desk.consent.answer(b.file(), "training", S.GIVEN)  # said later, of their own accord
    b.settle()
    assert answers(b)["training"]["script"] == "ask-training"


def test_a_restart_in_the_middle_of_the_second_question_asks_it_again(tmp_path: Path) -> None:
    def begin(b: Bench) -> None:
        opened(b)
        b.ask(S.GIVEN)
        assert "staff training" in shown(b)
        b.clock.advance(3_000)

    with restarted(tmp_path, begin) as (b, contact):
        b.desk.calls.show(contact)
        assert b.desk.step() is Step.ASK
        assert (b.desk.consent.active(b.file()), shown(b)[:8]) == ("training", "And may ")
        b.ask(S.REFUSED, seconds=7)
        assert [r["script"] for r in readings(b)] == ["ask-first", "ask-training"]
        last = readings(b)[-1]
        assert last["ended_at_ms"] - last["started_at_ms"] == 7_000  # the seconds before the restart are gone
        assert not last["faster_than_speech"]


def test_the_call_is_for_another_purpose_in_the_middle_of_a_question(b: Bench) -> None:
    opened(b)
    b.ask(S.GIVEN)
    assert "staff training" in shown(b)
    b.clock.advance(2_000)
    assert b.desk.turns.change_purpose(b.file(), "training")
    b.settle()
    assert (b.desk.step(), b.desk.consent.active(b.file())) == (Step.ASK, "training")
    assert "staff training" in shown(b)
    b.ask(S.GIVEN, seconds=4)
    last = readings(b)[-1]
    assert (last["purpose"], last["ended_at_ms"] - last["started_at_ms"]) == ("training", 6_000)


def test_a_stricter_place_makes_an_announcement_a_question_and_names_no_refused_purpose(b: Bench) -> None:
    opened(b)  # Texas: an announcement that names both
    b.call(CallState.ENDED)
    b.connect("tx", "c2")
    b.desk.calls.show(b.desk.calls.contact_of("c2") or "")
    b.read()
    b.ask(S.REFUSED)
    b.desk.turns.learn_place(b.file().contact_id, "DE")
    b.settle()
    assert b.desk.step() is Step.DISCLOSE
    assert "for staff training?" in shown(b)  # quality was refused: nobody asks again
    b.read()
    assert b.desk.consent.active(b.file()) == "training"
    assert shown(b) == ""
    b.ask(S.GIVEN)
    assert (answers(b)["training"]["script"], answers(b)["quality"]["script"]) == ("ask-first", "announce")


def test_what_an_announcement_named_is_asked_for_by_its_own_sentence_once_a_yes_is_due(b: Bench) -> None:
    b.connect()
    b.read()
    b.desk.turns.learn_place(b.file().contact_id, "DE")
    b.settle()
    b.read()
    b.ask(S.GIVEN)
    assert "staff training" in shown(b)
    b.ask(S.GIVEN)
    assert answers(b)["training"]["script"] == "ask-training"


def test_time_on_hold_does_not_count_and_what_was_heard_before_does(b: Bench) -> None:
    opened(b)
    b.ask(S.GIVEN)
    shown(b)
    b.clock.advance(5_000)
    heard_until = b.clock.now_ms()
    b.call(CallState.HELD, line="de")
    b.desk.disclosure.show(b.file(), Step.ASK, "training", covered=True)  # as the panel does on hold
    b.clock.advance(60_000)
    assert b.desk.consent.answer(b.file(), None, S.REFUSED)  # what the customer said before they were put on hold
    b.settle()
    last = readings(b)[-1]
    assert (last["script"], last["ended_at_ms"]) == ("ask-training", heard_until)
    assert last["ended_at_ms"] - last["started_at_ms"] == 5_000
    assert not last["faster_than_speech"]
    assert answers(b)["training"]["reading_ended_at_ms"] == heard_until


def test_a_question_that_came_up_on_hold_was_heard_by_nobody(b: Bench) -> None:
    opened(b)
    b.call(CallState.HELD, line="de")
    for state in (S.GIVEN, S.GIVEN):
        purpose = b.desk.consent.active(b.file())
        b.desk.disclosure.show(b.file(), Step.ASK, purpose, covered=True)
        b.clock.advance(9_000)
        assert b.desk.consent.answer(b.file(), None, state)
        b.settle()
    assert [r["script"] for r in readings(b)] == ["ask-first"]
    assert (answers(b)["training"]["script"], answers(b)["training"]["reading_ended_at_ms"]) == ("", None)


def test_an_answer_keyed_before_the_sentence_can_have_been_read_is_marked(b: Bench) -> None:
    opened(b)
    b.ask(S.GIVEN)
    b.ask(S.GIVEN, seconds=0.4)
    assert readings(b)[-1]["faster_than_speech"]
    assert b.file().readings[-1].faster_than_speech


def test_an_answer_in_another_row_does_not_rest_on_the_sentence_on_the_screen(b: Bench) -> None:
    opened(b)
    b.ask(S.GIVEN)
    assert "staff training" in shown(b)
    b.clock.advance(6_000)
    assert b.desk.consent.answer(b.file(), "transcript", S.GIVEN)
    b.settle()
    assert [r["script"] for r in readings(b)] == ["ask-first"]
    assert answers(b)["transcript"]["script"] == ""
    b.ask(S.REFUSED, seconds=0)  # the question on the screen was being read all the time
    last = readings(b)[-1]
    assert (last["script"], last["ended_at_ms"] - last["started_at_ms"]) == ("ask-training", 6_000)


def joined(b: Bench) -> None:
    """Let the customer answer everything; then somebody joins, and the opening is read to them."""
    opened(b)
    for _ in b.desk.purposes:
        b.ask(S.GIVEN)
    b.clock.advance(1_000)
    b.desk.turns.join(b.file())
    b.settle()
    b.read()


def said_by_who_joined(b: Bench) -> list[Mapping[str, Any]]:
    """The bodies of the answers of who joined."""
    facts = b.facts(b.file().contact_id)
    return [one.body for one in facts if one.body.get("party") == "party-2" and "purpose" in one.body]


def test_who_joins_hears_each_question_and_rests_on_none_from_before(b: Bench) -> None:
    joined(b)
    assert shown(b) == ""
    b.ask(S.GIVEN)
    assert (b.desk.consent.asked(b.file()), "staff training" in shown(b)) == ("party-2", True)
    b.clock.advance(6_000)
    assert b.desk.consent.answer(b.file(), None, S.REFUSED)
    b.settle()
    asked = [r for r in readings(b) if r["script"] == "ask-training"]
    assert len(asked) == 2
    said = said_by_who_joined(b)
    assert [one["script"] for one in said] == [readings(b)[-2]["script"], "ask-training"]
    assert said[-1]["reading_started_at_ms"] == asked[-1]["started_at_ms"]


def test_an_answer_of_who_joined_never_rests_on_what_was_read_before(b: Bench) -> None:
    joined(b)
    b.ask(S.GIVEN)
    assert b.desk.consent.answer(b.file(), None, S.GIVEN)  # its question was never shown to this person
    b.settle()
    said = said_by_who_joined(b)
    assert (said[-1]["purpose"], said[-1]["script"], said[-1]["reading_ended_at_ms"]) == ("training", "", None)


def test_a_guardians_answer_never_rests_on_what_was_read_to_the_child(b: Bench) -> None:
    opened(b)
    b.ask(S.GIVEN)
    b.ask(S.GIVEN)
    b.clock.advance(1_000)
    b.desk.turns.suspect_minor(b.file())
    b.settle()
    b.guardian(here=True)
    b.read()
    b.ask(S.GIVEN)
    assert b.desk.consent.answer(b.file(), None, S.GIVEN)
    b.settle()
    assert (answers(b)["training"]["origin"], answers(b)["training"]["script"]) == ("parent", "")


def test_an_opening_of_an_older_pack_names_them_all_and_is_followed_by_no_question(b: Bench) -> None:
    scripts_of_then(b)
    opened(b)
    assert "purpose" not in readings(b)[0]
    b.ask(S.GIVEN)
    assert shown(b) == ""
    b.ask(S.GIVEN)
    assert answers(b)["training"]["script"] == "ask-first"


def test_the_pack_and_not_the_agent_chooses_the_long_form(b: Bench) -> None:
    b.desk.disclosure.use(ScriptShelf(SHELF, Form.LONG))
    b.connect("unknown")
    assert "start the recording and ask you again" in shown(b)
    b.read()
    assert (readings(b)[0]["script"], readings(b)[0]["purpose"]) == ("ask-first-then-repeat", "quality")


def test_a_correction_rests_on_the_sentence_that_asked_and_reads_nothing_again(b: Bench) -> None:
    opened(b)
    b.ask(S.GIVEN)
    b.ask(S.GIVEN)
    b.clock.advance(1_000)
    b.desk.consent.reopen(b.file(), None)
    b.ask(S.REFUSED)
    assert [r["script"] for r in readings(b)] == ["ask-first", "ask-training"]
    assert (b.file().answers["training"].state, answers(b)["training"]["script"]) == (S.REFUSED, "ask-training")


def test_no_refusal_becomes_a_consent_because_the_recorder_cannot_be_stopped(b: Bench) -> None:
    opened(b)
    b.ask(S.GIVEN)
    b.ask(S.REFUSED)
    b.ask(S.REFUSED)
    b.recorder.obeys = False
    b.desk.consent.withdraw(b.file(), None)
    b.settle()
    for _ in range(60):
        b.clock.advance(1_000)
        b.desk.tick()
        b.settle()
        if b.desk.step() is Step.SAY_CANNOT_STOP:
            break
    assert b.desk.step() is Step.SAY_CANNOT_STOP
    assert "call you back unrecorded" in shown(b)
    before = b.file().answers
    b.read()
    b.clock.advance(300_000)
    b.desk.tick()
    b.settle()
    assert b.file().answers == before
    assert not any(answer.state.valid for answer in b.file().answers.values())
    assert not wants_recording(b.file(), b.desk.recording.purposes)
    assert b.recorder.commands[-1] == STOP


def test_a_guardian_is_asked_for_then_asked_and_answers_each_purpose(b: Bench) -> None:
    opened(b)
    for _ in b.desk.purposes:
        b.ask(S.GIVEN)
    b.desk.turns.suspect_minor(b.file())
    b.settle()
    assert b.recorder.commands[-1] == STOP
    assert b.desk.step() is Step.ASK_GUARDIAN
    assert shown(b).startswith("Before we record, we need a yes from your parent or guardian.")
    b.guardian(here=True)
    assert b.desk.step() is Step.DISCLOSE
    assert shown(b).startswith("This is Northwind. Are you the parent or guardian? May we record this call for quality")
    assert b.recorder.commands[-1] == STOP
    b.read()
    b.ask(S.GIVEN)
    assert "staff training" in shown(b)
    b.ask(S.REFUSED)
    b.ask(S.REFUSED)
    assert b.recorder.commands[-1] == START
    kinds = [(r["script_kind"], r.get("purpose")) for r in readings(b)][3:]
    assert kinds == [
        ("minor", None),
        ("guardian", "quality"),
        ("ask_purpose", "training"),
        ("ask_purpose", "transcript"),
    ]
    assert {body["origin"] for body in answers(b).values()} == {"parent"}
    assert answers(b)["quality"]["script"] == "guardian"


def test_with_no_guardian_everything_is_refused_and_the_call_goes_on_unrecorded(b: Bench) -> None:
    b.connect("de")
    b.desk.turns.suspect_minor(b.file())  # before anything was read
    b.settle()
    b.guardian(here=False)
    assert {(body["because"], body["origin"], body["script"]) for body in answers(b).values()} == {
        (NO_GUARDIAN, "spoken", "minor")
    }
    assert [answer.state for answer in b.file().answers.values()] == [S.REFUSED] * 3
    assert b.desk.step() is Step.SAY_NOT_RECORDED
    b.read()
    assert b.desk.step() is Step.LIVE
    assert b.recorder.commands == []
    assert len(readings(b)) == 2


def test_no_guardian_is_taken_back_as_one_entry(b: Bench) -> None:
    opened(b)
    b.desk.turns.suspect_minor(b.file())
    b.settle()
    b.guardian(here=False)
    b.clock.advance(1_000)
    b.desk.undo.take_back(b.file())
    b.settle()
    assert [answer.state for answer in b.file().answers.values()] == [S.REQUESTED] * 3
    assert b.desk.step() is Step.DISCLOSE  # they were asked; now the guardian is
    assert shown(b).startswith("This is Northwind.")


def test_a_guardian_keyed_by_mistake_is_asked_for_again(b: Bench) -> None:
    opened(b)
    b.desk.turns.suspect_minor(b.file())
    b.settle()
    b.guardian(here=True)
    b.clock.advance(1_000)
    b.desk.undo.take_back(b.file())
    b.settle()
    assert b.desk.step() is Step.ASK_GUARDIAN


def test_a_restart_keeps_that_the_guardian_was_asked_for(tmp_path: Path) -> None:
    def begin(b: Bench) -> None:
        opened(b)
        b.desk.turns.suspect_minor(b.file())
        b.settle()
        b.guardian(here=True)

    with restarted(tmp_path, begin) as (b, contact):
        b.desk.calls.show(contact)
        assert b.desk.step() is Step.DISCLOSE
        assert shown(b).startswith("This is Northwind.")
        assert b.desk.consent.speaker(b.file()) is Origin.PARENT


def test_nothing_is_keyed_about_a_guardian_whom_nobody_asked_for(b: Bench) -> None:
    opened(b)
    b.desk.turns.suspect_minor(b.file())
    b.settle()
    for here in (True, False):
        assert not b.desk.consent.guardian(b.file(), here=here)  # its question was never on the screen
    b.settle()
    assert b.desk.step() is Step.ASK_GUARDIAN
    assert len(readings(b)) == 1


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ar"])
def test_every_sentence_is_there_in_each_language(b: Bench, language: str) -> None:
    b.connect("de")
    b.desk.disclosure.choose(b.file().contact_id, SHELF.get("ask-first"), language)
    b.read()
    b.ask(S.GIVEN)
    b.ask(S.REFUSED)
    b.desk.turns.suspect_minor(b.file())
    b.settle()
    b.guardian(here=True)
    b.read()
    assert [r["script"] for r in readings(b)] == ["ask-first", "ask-training", "minor", "guardian"]
    assert {r["language"] for r in readings(b)} == {language}


def test_a_pack_without_scripts_for_minors_borrows_those_that_ship(b: Bench) -> None:
    own = parse_script(
        "own.toml",
        b'id = "own"\nversion = "1"\nkind = "disclosure"\nprocedures = ["ask_first"]\n'
        b'[text]\nen = "{company} asks: may we record for {purpose}? You can withdraw."\n',
    )
    minors = {ScriptKind.MINOR, ScriptKind.GUARDIAN}
    b.desk.disclosure.use(ScriptShelf([*(one for one in SHELF if one.kind not in minors), *own], own=["own"]))
    opened(b)
    assert readings(b)[0]["script"] == "own"
    b.desk.turns.suspect_minor(b.file())
    b.settle()
    assert shown(b).startswith("Before we record")
    b.guardian(here=True)
    assert shown(b).startswith("This is Northwind.")
