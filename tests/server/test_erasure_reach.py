"""A marker in every free text and every id from outside, and where it still stands after the person was erased."""

from __future__ import annotations

import json
import logging
import re
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import pytest
import requests
import sqlalchemy as sa
from msgspec import inspect

from agent_assist.cli import admin
from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.services import coaching
from agent_assist.desktop.services.records import NewFact, Records
from agent_assist.desktop.services.review_desk import Counted, Judged, OpenedContact, ReviewDesk
from agent_assist.domain.errors import AssistError
from agent_assist.domain.facts import TYPES, About, Actor, FactBody, Role, Writer
from agent_assist.domain.facts.body import typed
from agent_assist.domain.identity import uuid7
from agent_assist.domain.review import ReviewDecision, ReviewReason
from agent_assist.evidence.receipt_code import new_code
from agent_assist.protocol.messages import PROTOCOL_VERSION
from agent_assist.server import app
from agent_assist.server.db.copying import back_up
from agent_assist.server.services.erasure import Asked, Erasures
from agent_assist.server.services.export import Export
from lab.postgresql import candidates
from tests.contracts.server_parts import BOSS, signed_in
from tests.desktop.sync.inline import Inline, Machine
from tests.evidence.ledgers import both
from tests.fact_samples import LEAST
from tests.server.test_copies import url_of
from tests.server.test_erasure import plain_pages
from tests.server_house import PASSWORD, Desk, RealHouse

ASKED = Asked("privacy office", "asked by letter of 3 November")
CODE = new_code(b"\x05\x04\x03\x02\x01")
DIGITS = "••• ••• 0182 "
OURS: Final[Mapping[str, str]] = {
    "source": "the adapter that told it, named by the program",
    "contact_linked.by": "how two ids were matched, a word of the program",
    "detail": "numbers that the program counted, or its own words",
    "act": "an id of a fact",
    "calibration_judged.round": "an id of a fact; a judgement with any other is refused",
    "act_kind": "a kind of fact; the server refuses any other word",
    "device": "an id of a device",
    "events": "ids of facts",
    "time_doubted.reason": "a word of the program",
    "answers": "ids of the pack's purposes, and states",
    "recorder": "a state, or the name of an adapter",
    "flags": "names of rules",
    "disposition": "a word of the program",
    "phone": "the name of an adapter",
    "steps": "words of the program",
    "place": "a code of ISO 3166",
    "evidence": "a word of the program",
    "party": "a number of a person on the call",
    "corrects": "an id of a fact, or a code of ISO 3166",
    "purpose": "an id of the signed pack",
    "trigger": "a word of the program",
    "question": "codes of places, and tags of the organisation's settings",
    "places": "codes of ISO 3166",
    "rules": "texts of the signed pack",
    "overlays": "texts of the signed pack",
    "script": "an id of the signed pack",
    "script_kind": "a word of the program",
    "version": "of the signed pack",
    "language": "a language tag",
    "policy_decided.hours": "rules and texts of the signed pack, and times of the customer's clock",
    "policy_decided.rests_on": "tags of the policy pack, letters and digits; ids of facts",
    "call_marked.mark": "a tag of the policy pack: letters, digits and lines below, at most 64",
    "digest": "of a text of the signed pack, or of an event",
    "expression": "a word of the program",
    "recorder_before": "a state",
    "authority": "one of the program's own sentences",
    "because": "one of the program's own sentences",
    "refers": "an id of a fact",
    "counted": "ids of the pack's purposes",
    "to": "a word of the program",
    "purposes": "ids of the pack's purposes",
    "means": "a word of the program",
    "command": "a word of the program",
    "error": "a code of the program",
    "wanted": "a word of the program",
    "recording_audited.reason": "a code of the program",
    "kinds": "names of the masking engine's kinds",
    "finding_released.kind": "a name of the masking engine's kinds",
    "where": "a word of the program",
    "right": "a word of the program",
    "channel": "a word of the program",
    "due": "a day",
    "deadlines": "texts of the signed pack",
    "pack": "a digest",
    "entered_by": "who of the organisation acted",
    "request": "an id of a fact",
    "before": "a digest under a key that is closed",
    "after": "a digest under a key that is closed",
    "rights_handled.by": "an account of the organisation, or who of it acted",
    "system": "what the organisation calls a system of its own, or another company",
    "rule": "an id of the signed pack",
    "grounds": "words of the program; the server writes no other",
    "call_explained.by": "an account of the organisation",
    "review_assigned.by": "an account of the organisation",
    "review_assigned.to": "an account of the organisation",
    "review_assigned.before": "an account of the organisation",
    "format": "a word of the program",
}
"""Texts that stand in the clear because nothing of a person can be in them, and what they are instead. A new field of a
kind is in here for a reason, or it is closed."""
OF_ERASURES: Final = frozenset({"erasure_deferred", "subject_erased", "hold_placed", "hold_released"})
"""What proves an erasure, or why there was none, stays readable; the command says so where its reason is typed."""
KINDS: Final = {
    name: kind for name, kind in TYPES.items() if About.CONTACT in kind.RULES.about and name not in OF_ERASURES
}


def holds_text(form: inspect.Type) -> bool:
    """Whether a value of this form may hold any text at all."""
    if isinstance(form, inspect.StrType | inspect.DictType):
        return True
    if isinstance(form, inspect.UnionType):
        return any(map(holds_text, form.types))
    if isinstance(form, inspect.VarTupleType | inspect.ListType):
        return holds_text(form.item_type)
    if isinstance(form, inspect.TupleType):
        return any(map(holds_text, form.item_types))
    return isinstance(form, inspect.StructType) and any(holds_text(field.type) for field in form.fields)


def texts(kind: type[FactBody]) -> list[str]:
    form = inspect.type_info(kind)
    assert isinstance(form, inspect.StructType)
    return [field.name for field in form.fields if holds_text(field.type)]


def ours(kind: str, name: str) -> bool:
    return name in OURS or f"{kind}.{name}" in OURS


def from_outside(kind: str) -> list[str]:
    """The fields of a kind that may hold something of a person."""
    return [name for name in texts(TYPES[kind]) if not ours(kind, name)]


def mark(kind: str, name: str) -> str:
    """A text that nothing else holds, with no digit that could pass for one of a number."""
    return f"Zq{kind}.{name}qZ"


MARKED: Final = re.compile(rb"Zq[a-z_.]+qZ")


def found_in(*haystacks: bytes | str) -> set[str]:
    """Return the marks that stand in any of these."""
    raw = [one.encode("utf-8", "surrogatepass") if isinstance(one, str) else one for one in haystacks]
    return {hit.decode() for one in raw for hit in MARKED.findall(one)}


def planted(kind: str) -> NewFact:
    """A fact of this kind with a mark in every value that may be a person's."""
    values: dict[str, Any] = {**LEAST.get(kind, {})}
    for name in from_outside(kind):
        values[name] = (DIGITS if name == "number_masked" else "") + mark(kind, name)
    personal = {name: CODE if name == "code" else mark(kind, name) for name in TYPES[kind].RULES.personal}
    return NewFact(typed(TYPES[kind], values), personal)


def test_every_text_of_every_kind_is_closed_or_of_ours() -> None:
    for kind in KINDS:
        assert set(from_outside(kind)) == set(TYPES[kind].RULES.closed), kind
    named = {name for kind in KINDS for name in texts(TYPES[kind])}
    named |= {f"{kind}.{name}" for kind in KINDS for name in texts(TYPES[kind])}
    assert set(OURS) - named == set(), "a line of the table that no kind needs"


def rows_of(house: RealHouse) -> Iterator[bytes]:
    """Everything that any table holds, as a dump has it."""
    with house.database.read() as tx:
        for table in sa.inspect(tx).get_table_names():
            for row in tx.execute(sa.select(sa.Table(table, sa.MetaData(), autoload_with=tx))):
                yield from (bytes(v) if isinstance(v, bytes | memoryview) else str(v).encode() for v in row)


def dumped(house: RealHouse, target: Path) -> bytes:
    """The bytes of a backup made now; of PostgreSQL as the text that `pg_restore` would play back."""
    back_up(url_of(house), target)
    if house.database.kind == "sqlite":
        return target.read_bytes()
    tool = str(candidates()[0] / "pg_restore")
    text = subprocess.run([tool, "--file=-", str(target)], check=True, capture_output=True).stdout
    unescaped = re.sub(rb"\\\\x([0-9a-f]*)", lambda hit: bytes.fromhex(hit[1].decode()), text)
    return text + unescaped


def files_of(house: RealHouse) -> bytes:
    files = house._settings.data.glob(app.DATABASE_FILE.partition(".")[0] + "*")
    return b"".join(path.read_bytes() for path in files if path.suffix != ".key")


class Office:
    """A supervisor at a desk of their own, on a real server."""

    def __init__(self, house: RealHouse, folder: Path, user: str = "sue", at: str = "tom") -> None:
        house.add_user(user, f"{user.title()} Supervisor", "supervisor", PASSWORD)
        self.machine = Machine(house, folder, at)
        self.house, self.session = house, ""
        lane: Any = Inline()
        self.desk = ReviewDesk(
            lane,
            self.machine.link,
            lane,
            self.machine.cache.ledger,
            str,
            house.clock,
            self._flush,
            self._use,
            self.machine.cache.views,
        )
        assert isinstance(self._asked(lambda done: self.desk.sign_in(user, PASSWORD, done)), Ok)

    def _use(self, session: str | None) -> None:
        self.session = session or ""

    def _flush(self, done: Any) -> None:
        batch = self.machine.cache.outbox.batch(50)
        assert batch is not None
        from agent_assist.desktop.sync.cycle import _request

        answer = self.machine.link.send(_request(batch), self.session)
        assert {one.code.value for one in answer.results} == {"stored"}, answer.results
        self.machine.cache.outbox.acknowledge(answer.watermark, {})
        self.machine.engine = self.machine._engine()  # which did not see this batch
        done(Ok(None))

    @staticmethod
    def _asked(ask: Any) -> Outcome[Any]:
        heard: list[Outcome[Any]] = []
        ask(heard.append)
        return heard[0]

    def open(self, contact: str) -> OpenedContact:
        outcome = self._asked(lambda done: self.desk.open(contact, ReviewReason.COMPLAINT, done))
        assert isinstance(outcome, Ok), outcome
        found: OpenedContact = outcome.value
        return found

    def decide(self, opened: OpenedContact, comment: str) -> Outcome[Any]:
        decision = ReviewDecision.NEEDS_COACHING
        return self._asked(lambda done: self.desk.decide(opened, "disclosure_late", Judged(decision, comment), done))

    def second(self, opened: OpenedContact, given: Judged | None) -> Counted:
        outcome = self._asked(lambda done: self.desk.second(opened, "disclosure_late", given, done))
        assert isinstance(outcome, Ok), outcome
        found: Counted = outcome.value
        return found

    def note(self, opened: OpenedContact, text: str) -> Counted:
        outcome = self._asked(lambda done: coaching.add_note(self.desk, opened, "disclosure_late", text, done))
        assert isinstance(outcome, Ok), outcome
        found: Counted = outcome.value
        return found

    def page(self, opened: OpenedContact) -> requests.Response:
        headers = {
            "Authorization": f"Bearer {self.machine.token}",
            "Assist-Session": self.session,
            "Assist-Protocol": str(PROTOCOL_VERSION),
        }
        address = f"{self.house.url}/v1/review/contacts/{opened.file.contact_id}/page"
        return requests.get(address, params={"opened": opened.opening}, headers=headers, timeout=20)


def customer(house: RealHouse, path: str, **fields: str) -> requests.Response:
    return requests.post(
        f"{house.url}/r/{CODE}/{path}",
        data=fields,
        headers={"Accept-Language": "en"},
        timeout=20,
        allow_redirects=False,
    )


def record(machine: Machine, kinds: list[str]) -> str:
    """Write one contact with a fact of each kind, as the desktop's services write it; returns its id."""
    clock, lane = machine.house.clock, Inline()
    contact = uuid7(clock.now_ms(), b"\x07" * 10)
    nothing: Any = lambda *_: None  # noqa: E731
    records = Records(lane, machine.cache.ledger, clock, machine.actor, nothing, nothing)  # type: ignore[arg-type]
    for kind in kinds:
        clock.advance(10)
        heard: list[Outcome[Any]] = []
        records.write(contact, [planted(kind)], heard.append)
        assert isinstance(heard[0], Ok), (kind, heard)
    return contact


OF_THE_AGENT: Final = ["contact_opened", *sorted(
    kind for kind, of in KINDS.items()
    if Writer.AGENT in of.RULES.writers and kind not in {"contact_opened", "flag_answered", "notice_acknowledged"}
), "flag_answered"]  # fmt: skip
"""In an order in which the server takes them: what is answered was raised before."""


def a_life(house: RealHouse, machine: Machine, office: Office, folder: Path) -> tuple[str, str]:
    """A contact with a mark everywhere, reviewed, its receipt open; returns its id and the receipt's ticket."""
    contact = record(machine, OF_THE_AGENT)
    assert machine.sync() == ""
    assert machine.cache.outbox.status().refused == 0
    opened = office.open(contact)
    assert isinstance(office.decide(opened, mark("review_decided", "comment")), Ok)
    assert office.second(opened, None).counts
    note = mark("coaching_noted", "text")
    assert office.note(opened, note).counts
    other = Office(house, folder, "rita", "uma")
    words = mark("second_opinion_given", "comment")
    assert other.second(other.open(contact), Judged(ReviewDecision.UPHELD, words)).counts
    other.machine.cache.close()
    assert machine.sync() == ""
    ticket = re.search(r'name="ticket" value="([^"]+)"', customer(house, "open", digits="0182").text)
    assert ticket is not None
    assert customer(house, "call", ticket=ticket[1]).status_code == 200

    # Everything can be read before: by the supervisor, by the agent, and in the rows that the queue is made of.
    seen = json.dumps([[fact.personal, dict(fact.body)] for fact in opened.facts], ensure_ascii=False)
    planted_marks = {
        mark(kind, name)
        for kind in OF_THE_AGENT
        for name in (*from_outside(kind), *TYPES[kind].RULES.personal)
        if name != "code"
    }
    assert found_in(seen) == planted_marks
    rows = set().union(*map(found_in, rows_of(house)))
    assert {mark("contact_opened", "number_masked"), mark("review_decided", "comment"), words, note} <= rows
    assert machine.cache.ledger.decisions(9)[0].comment == mark("review_decided", "comment")
    return contact, ticket[1]


def test_nothing_of_a_person_is_left_where_an_erasure_reaches(
    house: RealHouse, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PG_BIN", str(candidates()[0]))
    caplog.set_level(logging.DEBUG)
    machine, office = Machine(house, tmp_path / "desk"), Office(house, tmp_path / "office")
    contact, ticket = a_life(house, machine, office, tmp_path / "other")
    found = Erasures(house.database, house.clock).contact(contact, ASKED)
    for _ in range(2):
        assert (machine.sync(), office.machine.sync()) == ("", "")

    assert found.in_clear == 0
    places: dict[str, set[str]] = {
        "rows": set().union(*map(found_in, rows_of(house))),
        "files": found_in(files_of(house)),
        "backup": found_in(dumped(house, tmp_path / "backup")),
        "ledger": found_in(*(lines := list(Export(house.database, house.clock).house()))),
        "proofs": found_in(*Export(house.database, house.clock).device(machine.device)),
        "agent": found_in(plain_pages(machine), *machine.cache.ledger.export()),
        "office": found_in(plain_pages(office.machine), *office.machine.cache.ledger.export()),
        "log": found_in(caplog.text),
    }
    again = office.open(contact)
    places["review"] = found_in(repr(again.facts), repr(office.desk.signed_in))
    places["explain"] = found_in(office.page(again).text)
    assert {place: left for place, left in places.items() if left} == {}
    assert both(lines, log_key=house.database.key.public).ok

    # The receipt answers like one that nobody has, also to a page that was open.
    for path, fields in (("open", {"digits": "0182"}), *((p, {"ticket": ticket}) for p in ("data", "file"))):
        answer = customer(house, path, **fields)
        assert (answer.status_code, found_in(answer.text)) == (403, set()), path
    shown = customer(house, "call", ticket=ticket)
    assert (shown.status_code, shown.headers["location"]) == (303, f"/r/{CODE}")

    # What comes later is closed to everybody, or refused with a reason that the supervisor reads.
    late = office.decide(again, "a late word")
    assert getattr(getattr(late, "error", None), "code", "") == "gone"
    machine.cache.close()
    office.machine.cache.close()


def test_the_command_says_what_it_does_not_reach(
    house: RealHouse, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    machine = Machine(house, tmp_path / "desk")
    contact = record(machine, OF_THE_AGENT)
    assert machine.sync() == ""
    where = ["--database", url_of(house), "--signing-key", str(house._settings.data / "server.key")]
    capsys.readouterr()
    words = ["erase", "--contact", contact, "--by", "privacy office", "--reason", "letter", "--json", *where]
    assert admin.run(words) == 0
    said = json.loads(capsys.readouterr().out)
    sqlite = house.database.kind == "sqlite"
    assert said["overwritten"] is sqlite
    assert [line for line in said["left"] if "PostgreSQL" in line] == ([] if sqlite else said["left"][:2])
    assert any("have not confirmed yet: 1" in line for line in said["left"])
    assert any("Backups made before" in line for line in said["left"])
    machine.sync()
    machine.sync()
    assert admin.run(["erasures", "--json", *where]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["confirmed"], row["overwritten"]) == (1, None)  # nobody looked at the database's files now
    assert not any("confirmed" in line for line in row["left"])
    machine.cache.close()


def test_what_an_earlier_version_wrote_in_the_clear_is_counted_and_taken_out_of_the_rows(
    house: RealHouse, tmp_path: Path
) -> None:
    machine = Machine(house, tmp_path / "desk")
    clock, contact = house.clock, uuid7(house.clock.now_ms(), b"\x09" * 10)
    body = {"call_id": mark("contact_opened", "call_id"), "number_masked": DIGITS, "line": "ZqlineqZ"}
    from agent_assist.evidence.envelope import Draft

    def told(kind: str, body: Mapping[str, object], personal: Mapping[str, str] | None = None) -> None:
        clock.advance(10)
        event = uuid7(clock.now_ms(), b"\x09" * 10)
        actor = Actor("amy", Role.AGENT)
        draft = Draft(event, kind, clock.now_ms(), clock.mono_ms(), contact, actor, body, personal or {})
        machine.cache.ledger.append([draft])
        assert machine.sync() == ""

    told("contact_opened", body, {"name": "Zora"})
    told("contact_ended", {"reason": "hangup", "talk_ms": 4})
    assert b"ZqlineqZ" in b"".join(rows_of(house))
    office = Office(house, tmp_path / "office")
    opened = office.open(contact)
    assert "ZqlineqZ" in office.page(opened).text
    found = Erasures(house.database, clock).contact(contact, ASKED)
    assert found.in_clear == 2
    shown = office.page(opened).text
    assert "Your number as we store it: erased. Line: erased." in shown
    assert "ZqlineqZ" not in shown
    told("contact_linked", {"call_id": "c2", "source": "x", "by": "number", "number_masked": "••• ••• 7781"})
    with house.database.read() as tx:
        row = tx.execute(sa.text("SELECT number_masked, line FROM contact")).one()
    assert tuple(row) == ("", "")
    for one in (machine, office.machine):
        one.cache.close()


def test_a_key_that_another_device_brings_opens_nothing(house: RealHouse, tmp_path: Path) -> None:
    """What is closed with another key of the same name is as if it were not said."""
    machine, other = Machine(house, tmp_path / "desk"), Machine(house, tmp_path / "other", "bob")
    contact = record(machine, ["contact_opened"])
    assert machine.sync() == ""
    fact = planted("contact_opened")
    records = Records(Inline(), other.cache.ledger, house.clock, other.actor, print, print)  # type: ignore[arg-type]
    records.write(contact, [fact])
    other.sync()
    assert other.cache.outbox.status().refused == 1
    with house.database.read() as tx:
        row = tx.execute(sa.text("SELECT agent, number_masked FROM contact")).one()
    assert tuple(row) == ("amy", DIGITS + mark("contact_opened", "number_masked"))
    for one in (machine, other):
        one.cache.close()


def test_a_comment_closed_with_a_key_that_nobody_keeps_says_nothing(house: RealHouse, desk: Desk) -> None:
    """Of a contact that an earlier version wrote without a key, a reviewer's desktop brings one of its own."""
    contact = desk.outbox.new_id()
    desk.outbox.record("contact_opened", contact, {"call_id": "c1"})
    desk.outbox.record("flag_raised", contact, {"flag": "disclosure_late", "severity": "low"})
    assert desk.codes() == ["stored"] * 2
    house.add_user("ben", "Ben Abara")
    other = Desk(house.link(), house.enrol_code("ben"), house.clock)
    session = signed_in(house, other)
    body = {"flag": "disclosure_late", "decision": "upheld"}
    other.outbox.record("review_opened", contact, {"reason": "coach"}, actor=BOSS)
    other.outbox.record("review_decided", contact, body, actor=BOSS, personal={"comment": "ZqcommentqZ"})
    assert other.codes(session=session) == ["stored"] * 2
    (item,) = other.link.queue(session).items
    assert [(flag.decision, flag.comment) for flag in item.flags] == [("upheld", "")]


def test_what_a_version_before_left_of_the_erased_goes_with_the_next_start(house: RealHouse, tmp_path: Path) -> None:
    from agent_assist.server.db import forgetting

    machine = Machine(house, tmp_path / "desk")
    contact = record(machine, OF_THE_AGENT)
    assert machine.sync() == ""
    with house.database.write() as tx:  # as a version before did it: the key alone
        tx.execute(sa.text("UPDATE subject_key SET key = NULL"))
    assert found_in(*rows_of(house))
    with house.database.write() as tx:
        forgetting.forget_again(tx, house.database.tenant)
    assert found_in(*rows_of(house)) == set()
    with suppress(AssistError):
        Erasures(house.database, house.clock).contact(contact, ASKED)
    machine.cache.close()
