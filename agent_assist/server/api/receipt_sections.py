"""What the open receipt says, as sections of finished sentences: the one model of its page and its leaflet. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from agent_assist.evidence.direction import isolated
from agent_assist.evidence.privacy_notice import PrivacyNotice
from agent_assist.evidence.receipt import NAMELESS
from agent_assist.evidence.receipt_code import spoken
from agent_assist.evidence.sayings import Sayings, moment
from agent_assist.evidence.told_page import Entry, Form, Section, ToldPage
from agent_assist.server.api.receipt_requests import OfferedRight, Sentence, name_of, sentences
from agent_assist.server.services.requests import ShownRequest

_RECORDED = frozenset({"given", "withdrawn"})
"""Answers after which something may have been recorded, so that it is said for how long."""


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """One answer on the page.

    Args:
        purpose, title: id of what was asked, and its label.
        state: a word of `receipt_page.state_word`.
        at_ms: when it was given, milliseconds since 1970 UTC.
        retention_days: how long content for it is kept; None where no pack knows the purpose.
        inside: how the purpose reads inside a sentence; empty where no pack knows it.
        recorded: the purpose is about a recording.
    """

    purpose: str
    title: str
    state: str
    at_ms: int
    retention_days: int | None
    inside: str = ""
    recorded: bool = False


@dataclass(frozen=True, slots=True)
class OpenReceipt:
    """What is shown to somebody who knew code and number.

    Args:
        code: the code.
        ticket: proof of that, for the forms.
        answers: newest answer of each purpose, in the order of the call.
        requests: the rights that were asked for, each with its days.
        offered: the rights that can be asked for.
        withdrawal: by when a law wants a withdrawal to be followed; empty where none names a day.
        company: the controller's name, address and contact.
        zone: whose clock the times are of.
        fingerprint: of the key that signs the receipts, as people compare it.
        called_ms: when the call came, milliseconds since 1970 UTC; 0 where that is not known.
        now_ms: when this is shown.
        privacy: the privacy notice of the day of the call; None where it is not published.
    """

    code: str
    ticket: str
    answers: tuple[ShownAnswer, ...]
    requests: tuple[ShownRequest, ...]
    offered: tuple[OfferedRight, ...]
    withdrawal: tuple[Sentence, ...]
    company: tuple[str, str, str]
    zone: tzinfo
    fingerprint: str
    called_ms: int
    now_ms: int
    privacy: PrivacyNotice | None


def sender(company: str) -> str:
    """Return the name that stands at the top of a page; empty where nobody set one."""
    return "" if company == NAMELESS else company


def told(shown: OpenReceipt, sayings: Sayings) -> ToldPage:
    """Return the page, every value as the language writes it."""
    words = sayings.say
    called = (words("call_of", **moment(shown.called_ms, shown.zone)),) if shown.called_ms else ()
    return ToldPage(
        language=sayings.language,
        sender=sender(shown.company[0]),
        title=words("open_title"),
        intro=called,
        sections=tuple(_sections(shown, sayings)),
        foot=(
            f"{words('code')} {isolated(spoken(shown.code), sayings.language)}",
            words("leaflet_made", **moment(shown.now_ms, shown.zone)),
        ),
    )


def _sections(shown: OpenReceipt, sayings: Sayings) -> Iterator[Section]:
    words = sayings.say
    yield _answers(shown, sayings)
    if shown.requests:
        asked = tuple(_request(one, shown.zone, sayings) for one in reversed(shown.requests))
        yield Section(words("requests_title"), entries=asked)
    if shown.offered:
        rights = tuple(_right(one, sayings) for one in shown.offered)
        yield Section(words("rights_title"), (words("rights_why"),), rights, folded=words("rights_more"))
    yield _privacy(shown, sayings)
    yield Section(words("call_title"), (words("call_why"),), forms=(Form("call", words("call_button")),))
    yield _proof(shown, sayings)
    yield _company(shown.company, sayings)


def _answers(shown: OpenReceipt, sayings: Sayings) -> Section:
    words = sayings.say
    given = [one for one in shown.answers if one.state == "given"]
    if not shown.answers:
        return Section(words("answers"), (words("nothing"), *_said(shown.withdrawal, sayings)))
    why = (words("withdraw_why"),) if given else (words("nothing_given"),)
    everything = Form("withdraw", words("withdraw_all"), (("purpose", "*"),), first=True)
    return Section(
        words("answers"),
        (*why, *_said(shown.withdrawal, sayings)),
        tuple(_answer(one, shown.zone, sayings) for one in shown.answers),
        (everything,) if len(given) > 1 else (),
    )


def _answer(one: ShownAnswer, zone: tzinfo, sayings: Sayings) -> Entry:
    words = sayings.say
    about = "about_record" if one.recorded else "about_use"
    remarks = [words(about, purpose=one.inside)] if one.inside else []
    remarks.append(words("on", **moment(one.at_ms, zone)))
    if one.state in _RECORDED and one.retention_days:
        remarks.append(words("kept", days=one.retention_days))
    back = Form("withdraw", words("withdraw_one", purpose=one.title), (("purpose", one.purpose),))
    return Entry(one.title, (words(one.state),), tuple(remarks), (back,) if one.state == "given" else ())


def _request(one: ShownRequest, zone: tzinfo, sayings: Sayings) -> Entry:
    course = one.course
    asked = sayings.say(
        "request_asked", right=name_of(course.right), request=course.reference, **moment(course.at_ms, zone)
    )
    return Entry(lines=(asked, *_said(sentences(one), sayings)))


def _right(one: OfferedRight, sayings: Sayings) -> Entry:
    ask = Form("right", sayings.say("right_button", right=one.name), (("right", one.id),))
    return Entry(lines=(sayings.say(one.means),), forms=(ask,))


def _privacy(shown: OpenReceipt, sayings: Sayings) -> Section:
    words, found = sayings.say, shown.privacy
    if found is None:
        return Section(words("notice_title"), (words("notice_missing"),))
    named = words("notice_version", version=found.version, date=found.since.isoformat())
    foreign = found.language != sayings.language
    return Section(
        words("notice_title"),
        (named, words("notice_other")) if foreign else (named,),
        tuple(Entry(lines=(paragraph,)) for paragraph in found.paragraphs),
        folded=words("notice_read"),
        language=found.language if foreign else "",
    )


def _proof(shown: OpenReceipt, sayings: Sayings) -> Section:
    words = sayings.say
    kept = ("download", "file"), ("check_save", "check"), ("leaflet_save", "leaflet")
    return Section(
        words("keep_title"),
        (words("download_why"), words("check_why"), words("leaflet_why"), words("check_fingerprint")),
        forms=tuple(Form(act, words(label)) for label, act in kept),
        mark=shown.fingerprint,
    )


def _company(company: tuple[str, str, str], sayings: Sayings) -> Section:
    known = filter(None, (sender(company[0]), *company[1:]))
    lines = tuple(isolated(line, sayings.language) for line in known)
    missing = () if lines and sender(company[0]) else (sayings.say("sender_missing"),)
    return Section(sayings.say("who"), missing, (Entry(lines=lines),) if lines else ())


def _said(found: Sequence[Sentence], sayings: Sayings) -> tuple[str, ...]:
    return tuple(sayings.say(one.key, **one.values) for one in found)
