"""One long course at a desk, for the golden bodies: what each fact of it holds must never change by accident."""

from __future__ import annotations

from agent_assist.desktop.services.desk import Desk
from agent_assist.domain.audit import AuditedSpan, AuditMoment, DeclaredSpan, Result, SpanKind, SpanVerdict
from agent_assist.domain.carry import CarriedAnswer
from agent_assist.domain.consent import ConsentState as S
from agent_assist.domain.consent import Origin
from agent_assist.domain.contact import CallState
from agent_assist.domain.facts import Fact
from agent_assist.domain.fields import Field, RevealReason
from agent_assist.domain.recorder import Confirmation, Means, RecorderCommand, RecorderReport, RecorderState
from agent_assist.domain.releases import ReleaseReason
from agent_assist.domain.sensitive import Sensitive
from agent_assist.policy.scripts import parse_script
from tests.desktop.services.desk_fixture import SHELF, Bench

THEN = b"""
id = "ask-first"
version = "1"
kind = "disclosure"
procedures = ["ask_first"]
words_per_minute = 150
[text]
en = "This is {agent_name} from {company}. May we record this call for {purposes}?"
"""
"""A pack of that time: its opening asks for every purpose of the recorder at once, and so needs no further sentence."""


def scripts_of_then(b: Bench) -> None:
    b.desk.disclosure.use(SHELF.joined(parse_script("ask-first.toml", THEN)))


def course(b: Bench) -> list[Fact]:
    """Play two calls; returns their facts in order."""
    scripts_of_then(b)
    told = (CarriedAnswer("training", S.REFUSED, b.clock.now_ms()),)
    b.connect("de", carried=told)
    first = b.file().contact_id
    b.desk.turns.learn_place(first, "US-TX")
    b.settle()
    b.desk.turns.join(b.file())
    b.settle()
    b.desk.turns.leave(b.file())
    b.settle()
    b.desk.turns.change_purpose(b.file(), "training")
    b.settle()
    b.read()
    b.say(S.GIVEN)
    report(b, RecorderState.RECORDING, RecorderCommand.START)
    b.call(CallState.HELD, line="de")
    b.call(CallState.RESUMED, line="de")
    notes(b, first)
    b.desk.payment.toggle(b.file())
    b.settle()
    b.desk.payment.more(b.file())
    b.settle()
    b.desk.payment.toggle(b.file())
    b.settle()
    b.desk.consent.speak_for(b.file(), Origin.THIRD_PARTY)
    b.desk.consent.withdraw(b.file(), "quality")
    b.settle()
    b.desk.consent.dispose(b.file(), "erase")
    b.desk.turns.suspect_minor(b.file())
    b.settle()
    b.desk.earlier.handed_over(b.file(), told)
    b.desk.receipts.offer(b.file())
    b.settle()
    audited(b.desk, first)
    b.end(line="de")
    b.call(CallState.INCOMING, "c2", number=None)
    second = b.file().contact_id
    b.call(CallState.ENDED, "c2", number=None)
    b.settle()
    return [*b.facts(first), *b.facts(second)]


def notes(b: Bench, contact: str) -> None:
    b.desk.fields.take(contact, [Field("address", "Address", Sensitive("12 High Street"), "", ("training",))])
    b.desk.fields.reveal(b.file(), "address", RevealReason.OTHER, "asked to")
    b.settle()
    b.desk.notes.save(contact, "a note", {"phone": 2}, {"phone": 1}, lambda _outcome: None)
    b.desk.notes.release(contact, "phone", ReleaseReason.REFERENCE, lambda _outcome: None)
    b.settle()


def report(b: Bench, state: RecorderState, command: RecorderCommand) -> None:
    seen = Confirmation(Means.WRITTEN, b.clock.now_ms(), 120, "grew")
    b.report(RecorderReport("c1", state, seen, command))
    b.settle()


def audited(desk: Desk, contact: str) -> None:
    """The facts of an audit, as the service writes them."""
    from agent_assist.desktop.services.audit import _facts

    file = desk.records.file(contact)
    assert file is not None
    span = AuditedSpan(DeclaredSpan(SpanKind.PAUSE, 1, 2, 3), SpanVerdict.LEAKED, 400, 10, keyed=True)
    moment = AuditMoment(file.opened_at_ms, Result.LEAKED, (span,), "packets", "")
    desk.records.write(contact, _facts(file, moment))
