"""Standing consents of a number, and answers carried over a transfer."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.domain.carry import CarriedAnswer, read_carried, written
from agent_assist.domain.clock import DAY_MS
from agent_assist.domain.consent import ConsentState, Origin, Scope
from agent_assist.domain.contact import CallState
from tests.desktop.services.desk_fixture import Bench, bench, standing_pack

S = ConsentState


@pytest.fixture
def b(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path, pack=standing_pack(tmp_path)) as made:
        yield made


def first_call(b: Bench, *states: ConsentState) -> None:
    b.connect("de")
    b.read()
    b.say(*states)


def usable(b: Bench) -> list[str]:
    return [one.purpose for one in b.desk.earlier.usable(b.file())]


def test_scope_and_validity_come_from_the_pack(b: Bench) -> None:
    first_call(b, S.GIVEN, S.GIVEN, S.UNKNOWN)
    quality, training, transcript = (b.file().answers[p] for p in ("quality", "training", "transcript"))
    assert (quality.scope, quality.valid_until_ms) == (Scope.STANDING, quality.at_ms + 365 * DAY_MS)
    assert (training.scope, training.valid_until_ms) == (Scope.CALL, None)
    assert transcript.scope is Scope.CALL  # unclear never stands


def test_a_standing_yes_is_shown_and_counts_once_the_person_is_recognised(b: Bench) -> None:
    first_call(b, S.GIVEN, S.GIVEN, S.GIVEN)
    given = b.file().answers["quality"]
    b.end(line="de")
    b.clock.advance(DAY_MS)
    b.connect("de", "c2")
    assert [one.purpose for one in b.desk.earlier.standing(b.file().contact_id)] == ["quality", "transcript"]
    b.read()
    assert ("c2", "start") not in b.recorder.commands  # a number is not a person
    assert b.desk.earlier.use(b.file()) == 2
    b.settle()
    again = b.file().answers["quality"]
    assert (again.state, again.origin, again.scope) == (S.GIVEN, Origin.STANDING, Scope.STANDING)
    assert again.valid_until_ms == given.valid_until_ms  # using it does not make it longer
    assert again.correctable_until_ms == again.at_ms
    assert b.recorder.commands[-1] == ("c2", "start")
    assert b.desk.consent.active(b.file()) == "training"
    assert b.desk.earlier.use(b.file()) == 0
    refers = [f.body["refers"] for f in b.facts(b.file().contact_id) if f.kind == "consent_given"]
    assert given.event_id in refers


def test_it_ends_by_expiry_with_a_fact_and_is_renewed_in_words(b: Bench) -> None:
    first_call(b, S.GIVEN, S.GIVEN, S.GIVEN)
    b.end(line="de")
    b.clock.advance(31 * DAY_MS)
    b.connect("de", "c2")
    assert usable(b) == ["quality"]
    assert b.file().answers["transcript"].state is S.EXPIRED
    b.read()
    b.say(S.REFUSED, S.REFUSED, S.GIVEN)
    assert b.file().answers["transcript"].state is S.RENEWED
    b.end("c2", "de")
    b.connect("de", "c3")
    assert usable(b) == ["transcript"]  # a refusal of today ends what stood
    assert b.file().answers == {}


def test_what_runs_out_in_a_call_stops_the_recorder_and_is_asked_again(b: Bench) -> None:
    first_call(b, S.GIVEN, S.REFUSED, S.REFUSED)
    b.end(line="de")
    b.clock.advance(364 * DAY_MS)
    b.connect("de", "c2")
    b.read()
    b.desk.earlier.use(b.file())
    b.settle()
    b.say(S.REFUSED)
    assert b.recorder.commands[-1] == ("c2", "start")
    b.clock.advance(DAY_MS)
    for _ in range(3):
        b.desk.tick()
    b.settle()
    assert b.recorder.commands[-1] == ("c2", "stop")
    assert [f.kind for f in b.facts(b.file().contact_id)].count("consent_expired") == 1  # once
    assert b.desk.consent.active(b.file()) == "quality"
    b.say(S.GIVEN)
    assert b.file().answers["quality"].state is S.RENEWED


def test_it_ends_by_withdrawal(b: Bench) -> None:
    first_call(b, S.GIVEN, S.REFUSED, S.REFUSED)
    b.desk.consent.withdraw(b.file(), "quality")
    b.settle()
    b.end(line="de")
    b.connect("de", "c2")
    assert usable(b) == []
    kinds = {one.purpose: one.kind for one in b.desk.earlier.standing(b.file().contact_id)}
    assert kinds == {"quality": "consent_withdrawn", "transcript": "consent_refused"}


def test_another_number_or_none_finds_nothing(b: Bench) -> None:
    first_call(b, S.GIVEN, S.GIVEN, S.GIVEN)
    b.end(line="de")
    for call, number in (("c2", "+14155550183"), ("c3", None)):
        b.call(CallState.INCOMING, call, "de", number)
        b.desk.calls.show(b.desk.calls.contact_of(call) or "")
        assert b.desk.earlier.standing(b.file().contact_id) == ()


def test_neither_the_number_nor_its_hash_is_in_an_event_and_erasure_unties_it(b: Bench) -> None:
    first_call(b, S.GIVEN, S.GIVEN, S.GIVEN)
    contact = b.file().contact_id
    found: dict[str, list[tuple[bytes | str]]] = {}

    def look() -> None:
        db = b.cache._connection
        found["hash"] = db.execute("SELECT number FROM number_of_contact").fetchall()
        found["key"] = db.execute("SELECT key FROM number_key").fetchall()
        found["data"] = db.execute("SELECT data FROM event").fetchall()
        db.execute("DELETE FROM subject_key WHERE contact = ?", (contact,))
        found["left"] = db.execute("SELECT number FROM number_of_contact").fetchall()

    b.lane.submit(look)
    b.settle()
    text = "".join(str(row[0]) for row in found["data"])
    secrets = [bytes(row[0]) for row in (*found["hash"], *found["key"])]  # type: ignore[arg-type]
    assert len(secrets) == 2
    for secret in secrets:
        assert secret.hex() not in text.lower()
        assert base64.b64encode(secret).decode() not in text
    assert "4155550182" not in text
    assert found["left"] == []


def carried(b: Bench, *answers: tuple[str, ConsentState], age_ms: int = 60_000) -> tuple[CarriedAnswer, ...]:
    return tuple(CarriedAnswer(purpose, state, b.clock.now_ms() - age_ms) for purpose, state in answers)


def test_carried_answers_under_a_notice_count_as_they_are(b: Bench) -> None:
    told = carried(b, ("quality", S.RENEWED), ("training", S.REFUSED), ("transcript", S.WITHDRAWN), ("gossip", S.GIVEN))
    b.connect(carried=told)
    states = {purpose: answer.state for purpose, answer in b.file().answers.items()}
    assert states == {"quality": S.GIVEN, "training": S.REFUSED, "transcript": S.WITHDRAWN}
    assert {answer.origin for answer in b.file().answers.values()} == {Origin.CARRIED}
    (fact,) = [f for f in b.facts(b.file().contact_id) if f.kind == "answers_carried"]
    assert fact.body["counted"] == ["quality", "training", "transcript"]
    # One that no pack here knows is text of somebody else's, and is not written down (ADR 32).
    assert [one["purpose"] for one in fact.body["answers"]] == ["quality", "training", "transcript"]


def test_where_an_explicit_yes_is_due_only_the_no_counts(b: Bench) -> None:
    b.connect("de", carried=carried(b, ("quality", S.GIVEN), ("training", S.REFUSED), ("transcript", S.UNKNOWN)))
    assert {p: a.state for p, a in b.file().answers.items()} == {"training": S.REFUSED, "transcript": S.UNKNOWN}
    assert b.file().carried["quality"] is S.GIVEN
    b.read()
    assert b.recorder.commands == []
    assert b.desk.consent.active(b.file()) == "quality"


def test_a_carried_yes_of_yesterday_does_not_count(b: Bench) -> None:
    b.connect(carried=carried(b, ("quality", S.GIVEN), ("training", S.WITHDRAWN), age_ms=DAY_MS))
    assert {p: a.state for p, a in b.file().answers.items()} == {"training": S.WITHDRAWN}


def test_what_was_answered_here_is_not_replaced_by_what_comes_later(b: Bench) -> None:
    b.connect()
    b.read()
    b.say(S.REFUSED)
    b.call(CallState.HELD, carried=carried(b, ("quality", S.GIVEN), ("training", S.REFUSED)))
    assert {p: a.state for p, a in b.file().answers.items()} == {"quality": S.REFUSED, "training": S.REFUSED}
    assert b.file().answers["quality"].origin is Origin.SPOKEN


def test_a_refusal_goes_on_over_a_transfer(b: Bench) -> None:
    first_call(b, S.REFUSED, S.REFUSED, S.REFUSED)
    text = written(b.file().answers.values())
    b.end(line="de")
    b.connect("de", "c2", read_carried(text))
    assert {answer.state for answer in b.file().answers.values()} == {S.REFUSED}
    b.read()
    assert not [command for call, command in b.recorder.commands if call == "c2"]
