"""Requests for rights on a real server: asked, listed by their days, and handled by one person at a time."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final

import pytest
import sqlalchemy as sa

from agent_assist.domain.errors import AssistError, BadInput
from agent_assist.domain.identity import uuid7
from agent_assist.domain.rights import Asker, Channel, ExtensionReason, Ground, PauseReason, RightsAct
from agent_assist.domain.rights_course import RequestState
from agent_assist.evidence.envelope import fact_of, read
from agent_assist.server.db import requests
from agent_assist.server.db.request_schema import rights_request
from agent_assist.server.services.erasure import Asked as Erase
from agent_assist.server.services.erasure import Erasures
from agent_assist.server.services.export import Export
from agent_assist.server.services.requests import EARLIER_LIMIT, AskedRight
from tests.contracts.server_parts import BOSS, signed_in
from tests.evidence.ledgers import both
from tests.packs import ANN, BEN, pack
from tests.server.request_office import SUE, A, Office, text
from tests.server.test_receipt_rights import publish


def at_once(*asked: Callable[[], Any]) -> list[Any]:
    """Do several things at the same time; returns what each gave, or its error."""
    found: list[Any] = [None] * len(asked)
    start = threading.Barrier(len(asked))

    def run(place: int) -> None:
        start.wait()
        try:
            found[place] = asked[place]()
        except AssistError as error:
            found[place] = error

    threads = [threading.Thread(target=run, args=(place,)) for place in range(len(asked))]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    return found


def test_a_request_from_the_letter_to_what_was_done(office: Office) -> None:
    contact = office.call("DE")
    made = office.letter(contact, words="all of my data", asker=Asker.REPRESENTATIVE)
    assert (made.course.state, text(made.days.due), made.days_left) == (RequestState.OPEN, "2026-12-18", 30)
    office.act(made, A.ACKNOWLEDGED)
    office.later(2)  # 20 November
    waits = office.act(made, A.ASKED, needs=PauseReason.IDENTITY)
    assert (waits.course.state, sorted(waits.course.waits_for)) == (RequestState.WAITING, ["identity"])
    office.later(5)
    assert text(office.requests.one(made.course.event).days.due) == "2026-12-23"  # five days, and still waiting
    office.act(made, A.CAME, needs=PauseReason.IDENTITY, on=date(2026, 11, 24))
    assert text(office.requests.one(made.course.reference).days.due) == "2026-12-22"
    longer = office.act(made, A.EXTENDED, until=date(2027, 2, 1), reason=ExtensionReason.COMPLEX)
    assert (longer.course.state, text(longer.days.act_by)) == (RequestState.EXTENDED, "2027-02-01")
    granted = office.act(made, A.GRANTED, words="you get a file")
    assert (granted.course.state, text(granted.days.carry_out_by)) == (RequestState.GRANTED, "2027-02-01")
    done = office.act(made, A.CARRIED_OUT)
    assert (done.course.state, done.days.act_by, done.overdue) == (RequestState.CARRIED_OUT, None, False)
    acts = [A.ACKNOWLEDGED, A.ASKED, A.CAME, A.EXTENDED, A.GRANTED, A.CARRIED_OUT]
    assert [one.act for one in done.course.acts] == acts
    assert done.course.words == "all of my data"
    assert done.course.acts[4].words == "you get a file"
    (asked,) = office.facts("rights_requested")
    assert (asked["by"], asked["entered_by"], asked["due"]) == ("representative", SUE, "2026-12-18")
    assert (set(asked["personal"]), "all of my data" in json.dumps(asked)) == ({"words"}, False)
    assert {one["by"] for one in office.facts("rights_handled")} == {SUE}
    assert office.facts("rights_handled")[3] == {
        "act": "extended", "by": SUE, "on": "2026-11-25", "reason": "complex", "request": made.course.event,
        "rule": "eu-gdpr", "until": "2027-02-01",
    }  # fmt: skip
    lines = list(Export(office.house.database, office.house.clock).house())
    assert both(lines, log_key=office.house.database.key.public).ok


REFUSED: Final[list[tuple[list[tuple[RightsAct, dict[str, Any]]], tuple[RightsAct, dict[str, Any]], str]]] = [
    ([(A.GRANTED, {})], (A.REFUSED, {"grounds": (Ground.NO_DATA,)}), "it has its answer already"),
    ([(A.GRANTED, {})], (A.EXTENDED, {"until": date(2027, 1, 1), "reason": ExtensionReason.COMPLEX}), "its answer"),
    ([(A.ACKNOWLEDGED, {})], (A.ACKNOWLEDGED, {}), "was done already"),
    ([], (A.CARRIED_OUT, {}), "only what was granted"),
    ([(A.REFUSED, {"grounds": (Ground.NO_DATA,)})], (A.CARRIED_OUT, {}), "only what was granted"),
    ([], (A.APPEALED, {}), "no refusal"),
    ([], (A.CAME, {"needs": PauseReason.FEE}), "was not asked for this"),
    ([(A.ASKED, {"needs": PauseReason.IDENTITY})], (A.GRANTED, {}), "proof of who asks"),
    ([], (A.REFUSED, {}), "A refusal needs a reason"),
    ([], (A.REFUSED, {"grounds": (Ground.OTHER,)}), "needs your own words"),
    ([], (A.EXTENDED, {"until": date(2027, 1, 1), "reason": ExtensionReason.OTHER}), "needs your own words"),
    ([], (A.EXTENDED, {"until": date(2027, 2, 19), "reason": ExtensionReason.COMPLEX}), "to 2027-02-18 at most"),
    ([], (A.EXTENDED, {"until": date(2026, 12, 18), "reason": ExtensionReason.COMPLEX}), "due on 2026-12-18"),
    ([], (A.EXTENDED, {"until": date(2027, 1, 1)}), "needs its last day and a reason"),
    ([], (A.ACKNOWLEDGED, {"by": " "}), "The name of who does it cannot be used"),
    ([], (A.ACKNOWLEDGED, {"by": "x" * 201}), "The name of who does it cannot be used"),
    ([], (A.ACKNOWLEDGED, {"by": "a\nb"}), "The name of who does it cannot be used"),
    ([], (A.ACKNOWLEDGED, {"on": date(2026, 11, 17)}), "cannot have happened on 2026-11-17"),
    ([], (A.ACKNOWLEDGED, {"on": date(2026, 11, 19)}), "cannot have happened on 2026-11-19"),
    ([], (A.GRANTED, {"words": "x" * 4_001}), "cannot be kept"),
    ([], (A.GRANTED, {"words": "a\x00b"}), "cannot be kept"),
    ([], (A.GRANTED, {"words": "a\u202eb"}), "cannot be kept"),
]
"""After these acts another one is refused, and why."""


def test_what_may_not_follow_is_refused_and_nothing_is_written(sqlite_office: Office) -> None:
    office = sqlite_office
    for acts, act, why in REFUSED:
        made = office.letter(office.call("DE"))
        for one, more in acts:
            office.act(made, one, **more)
        before = office.facts("rights_handled")
        with pytest.raises(BadInput) as refused:
            office.act(made, act[0], **act[1])
        assert why in refused.value.line(), (acts, act)
        assert office.facts("rights_handled") == before


@pytest.mark.parametrize(
    ("place", "right", "facts", "why"),
    [
        ("QQ", "access", (), "No law that we know sets a day"),
        ("DE", "withdraw-consent", (), "Withdrawal of consent allows no extension"),
        ("US-CA", "opt-out-sale", ("ccpa_business",), "allows no extension"),
        ("US-NJ", "access", ("us_privacy_usual",), "has not begun"),
    ],
)
def test_an_extension_that_no_law_allows_is_refused(
    sqlite_office: Office, place: str, right: str, facts: tuple[str, ...], why: str
) -> None:
    office = sqlite_office
    if facts:
        told = '["XX"]\nfacts = ' + json.dumps(facts)
        publish(office.house, pack(ANN, BEN, changes={"house.toml": ('["XX"]', told)}))
    made = office.letter(office.call(place), right)
    if why == "has not begun":
        office.act(made, A.ASKED, needs=PauseReason.IDENTITY)
    with pytest.raises(BadInput, match=why):
        office.act(made, A.EXTENDED, until=date(2027, 1, 1), reason=ExtensionReason.NUMEROUS)


def test_time_that_is_over_is_not_extended(sqlite_office: Office) -> None:
    office = sqlite_office
    made = office.letter(office.call("DE"))
    office.later(31)  # 19 December
    assert office.requests.one(made.course.reference).overdue
    with pytest.raises(BadInput, match="ended on 2026-12-18"):
        office.act(made, A.EXTENDED, until=date(2027, 1, 1), reason=ExtensionReason.COMPLEX)
    office.act(made, A.REFUSED, grounds=(Ground.UNFOUNDED,))


def test_a_refusal_its_appeal_and_its_end(sqlite_office: Office) -> None:
    office = sqlite_office
    publish(office.house, pack(ANN, BEN, changes={"house.toml": ('["XX"]', '["XX"]\nfacts = ["us_privacy_usual"]')}))
    made = office.letter(office.call("US-VA"))
    office.act(made, A.REFUSED, grounds=(Ground.EXCESSIVE, Ground.NO_RIGHT, Ground.EXCESSIVE))
    assert office.facts("rights_handled")[-1]["grounds"] == ["excessive", "no_right"]
    appealed = office.act(made, A.APPEALED)
    assert (text(appealed.days.act_by), appealed.course.acts[-1].rule) == ("2027-01-17", "us-va-privacy")  # 60 days
    with pytest.raises(BadInput, match="was done already"):
        office.act(made, A.APPEALED)
    again = office.act(made, A.REFUSED, grounds=(Ground.NO_RIGHT,))
    assert (again.course.state, again.days.act_by) == (RequestState.REFUSED, None)
    with pytest.raises(BadInput, match="no second one"):
        office.act(made, A.APPEALED)


def test_two_who_act_at_once_on_one_request(office: Office) -> None:
    contact = office.call("DE")
    for right in ("access", "erasure", "rectification", "portability"):
        made = office.letter(contact, right)
        other = Office(office.house, office.desk)
        found = at_once(
            partial(office.act, made, A.GRANTED),
            partial(other.act, made, A.REFUSED, grounds=(Ground.NO_DATA,), by="Tom"),
        )
        (lost,) = [one for one in found if isinstance(one, BadInput)]
        assert "it has its answer already" in lost.line()
        assert [len(office.requests.one(made.course.reference).course.acts)] == [1]
    assert len(office.facts("rights_handled")) == 4


def test_two_who_enter_the_same_letter_at_once(office: Office) -> None:
    contact, other = office.call("DE"), Office(office.house, office.desk)
    asked = AskedRight(right="access", channel=Channel.LETTER, entered_by=SUE)
    found = at_once(*(partial(one.requests.ask, contact, asked) for one in (office, other)))
    assert sorted(new for _, new in found) == [False, True]
    assert len({shown.course.reference for shown, _ in found}) == 1
    assert len(office.facts("rights_requested")) == 1


def test_a_desk_asks_and_its_reference_finds_it_also_where_it_asked_twice(office: Office) -> None:
    contact = office.call("DE")
    body = {"right": "erasure", "channel": "call", "places": ["DE"], "due": "2026-12-18"}
    for _ in range(2):
        office.desk.outbox.record("rights_requested", contact, body, personal={"words": "all"})
    assert office.desk.codes() == ["stored"] * 2
    with office.house.database.read() as tx:
        rows = sorted(requests.named(tx, office.house.database.tenant, event=one)[0].reference for one in _ids(office))
    first, second = (office.requests.one(one) for one in rows)  # before any list was asked for
    assert first.course == second.course
    assert first.course.words == "all"
    assert sorted(first.course.references) == rows
    assert len(office.lists.page("all").items) == len(office.lists.page("open").items) == 1
    again = office.act(rows[1], A.REFUSED, grounds=(Ground.KEPT_BY_LAW,))
    assert again.course.state is RequestState.REFUSED
    assert office.facts("rights_handled")[0]["request"] == first.course.event


def _ids(office: Office) -> list[str]:
    with office.house.database.read() as tx:
        return list(tx.execute(sa.select(rights_request.c.id)).scalars())


def test_an_erasure_takes_the_words_and_leaves_the_request(office: Office) -> None:
    contact = office.call("DE")
    made = office.letter(contact, "erasure", words="Zqforget meqZ")
    office.act(made, A.GRANTED, words="ZqyesqZ")
    Erasures(office.house.database, office.house.clock).contact(contact, Erase("privacy office", "asked by letter"))
    found = office.requests.one(made.course.reference)
    assert (found.course.words, [one.words for one in found.course.acts]) == ("", [""])
    with pytest.raises(BadInput, match="words cannot be kept"):
        office.act(made, A.CARRIED_OUT, words="done")
    assert office.act(made, A.CARRIED_OUT).course.state is RequestState.CARRIED_OUT
    with pytest.raises(BadInput, match="words cannot be kept"):
        office.letter(contact, "access", words="more")
    assert office.letter(contact, "access").course.state is RequestState.OPEN


NO_LETTERS: Final[list[tuple[dict[str, Any], str]]] = [
    ({"right": "everything"}, "has no such right"),
    ({"right": ""}, "has no such right"),
    ({"received": date(2026, 11, 19)}, "cannot have come on that day"),
    ({"received": date(2026, 11, 18) - EARLIER_LIMIT - (date(2026, 1, 2) - date(2026, 1, 1))}, "cannot have come"),
    ({"words": "x" * 4_001}, "cannot be kept"),
    ({"entered_by": ""}, "The name of who enters it cannot be used"),
]


def test_a_letter_that_cannot_be_entered(sqlite_office: Office) -> None:
    office = sqlite_office
    contact, letter = office.call("DE"), AskedRight(right="access", channel=Channel.LETTER, entered_by=SUE)
    for more, why in NO_LETTERS:
        with pytest.raises(BadInput, match=why):
            office.requests.ask(contact, replace(letter, **more))
    for nobody in ("", "x", uuid7(5, bytes(10)), "a\x00b"):
        with pytest.raises(BadInput, match="no such contact"):
            office.requests.ask(nobody, letter)
    assert office.facts("rights_requested") == []


def test_a_letter_of_an_earlier_day_counts_from_it(sqlite_office: Office) -> None:
    office = sqlite_office
    made = office.letter(office.call("DE"), received=date(2026, 11, 10), words="a" * 4_000)
    assert (text(made.days.due), text(made.days.promise.received)) == ("2026-12-10", "2026-11-10")
    (fact,) = office.facts("rights_requested")
    assert (fact["received"], fact["due"]) == ("2026-11-10", "2026-12-10")


def test_a_reference_that_nobody_has(sqlite_office: Office) -> None:
    sqlite_office.letter(sqlite_office.call("DE"))
    for told in ("", "K7M-4QTB", "x" * 5000, "' OR 1=1 --", "a\x00b", "../..", uuid7(9, bytes(10))):
        with pytest.raises(BadInput, match="No request has this reference"):
            sqlite_office.requests.one(told)
        with pytest.raises(BadInput, match="No request has this reference"):
            sqlite_office.act(told, A.GRANTED)


def test_one_reference_of_two_requests_names_neither(sqlite_office: Office) -> None:
    office = sqlite_office
    first, second = office.letter(office.call("DE")), office.letter(office.call("DE"))
    with office.house.database.write() as tx:
        tx.execute(rights_request.update().values(reference=first.course.reference))
    with pytest.raises(BadInput, match="More than one request") as refused:
        office.act(first.course.reference, A.GRANTED)
    assert {first.course.event, second.course.event} <= set(
        refused.value.line().replace(",", " ").replace(".", " ").split()
    )
    assert office.requests.one(second.course.event).course == second.course


def test_what_stops_in_the_middle_leaves_nothing(sqlite_office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office = sqlite_office
    made = office.letter(office.call("DE"))

    def stop(*_: object) -> None:
        raise RuntimeError("stopped")

    with monkeypatch.context() as patched:
        patched.setattr(requests, "save", stop)
        with pytest.raises(RuntimeError):
            office.act(made, A.GRANTED)
    assert office.facts("rights_handled") == []
    assert office.act(made, A.GRANTED).course.state is RequestState.GRANTED


KILLED = """
import os, sys
from agent_assist.server.db import requests
requests.save = lambda *_: os._exit(9)
from agent_assist.cli import admin
admin.run(sys.argv[1:])
"""
"""The command, on a machine that loses its power after the fact was written and before its row was."""


def test_a_machine_that_loses_power_in_the_middle_leaves_a_request_that_can_be_handled(
    sqlite_office: Office, tmp_path: Path
) -> None:
    office = sqlite_office
    made = office.letter(office.call("DE"))
    words = ["requests", "grant", made.course.reference, "--by", SUE, "--data", str(tmp_path)]
    ended = subprocess.run([sys.executable, "-c", KILLED, *words], check=False, capture_output=True, timeout=60)
    assert ended.returncode == 9, ended.stderr
    assert office.facts("rights_handled") == []
    assert office.act(made, A.GRANTED).course.state is RequestState.GRANTED
    assert office.requests.one(made.course.reference).course.state is RequestState.GRANTED


def test_a_supervisor_reads_what_became_of_a_request(sqlite_office: Office) -> None:
    office = sqlite_office
    made = office.letter(office.call("DE"))
    office.act(made, A.REFUSED, grounds=(Ground.ACCURATE,), words="it is right")
    session = signed_in(office.house, office.desk)
    opened = office.desk.outbox.record("review_opened", made.contact, {"reason": "complaint"}, actor=BOSS)
    office.desk.send(session=session)
    events = office.desk.link.contact(session, made.contact, opened.id).events
    kinds = [fact_of(read(one.encode()), {}).kind for one in events]
    assert kinds[-3:-1] == ["rights_requested", "rights_handled"]
    (item,) = office.desk.link.queue(session).items
    assert [flag.detail for flag in item.flags] == ["access, due 2026-12-18"]
