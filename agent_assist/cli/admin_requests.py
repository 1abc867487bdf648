"""`agent-assist admin requests`: what customers asked for, by its days, and what is done with it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from agent_assist.cli.arguments import Arguments
from agent_assist.cli.dates import day
from agent_assist.cli.serve import trust_of_file
from agent_assist.domain.correction import Correction
from agent_assist.domain.errors import BadInput
from agent_assist.domain.rights import Asker, Channel, ExtensionReason, Ground, PauseReason, RightsAct, SystemAnswer

if TYPE_CHECKING:
    import argparse
    from datetime import tzinfo

    from agent_assist.domain.rights_course import ActMoment, ToldSystem
    from agent_assist.server.clock import Clock
    from agent_assist.server.db.database import Database
    from agent_assist.server.services.handling import Handling
    from agent_assist.server.services.packs_in_use import PacksInUse
    from agent_assist.server.services.requests import ShownRequest

_LANGUAGES = ("en", "es", "de", "fr", "ar")
_WORDS_BYTES = 16 * 1024
_ACTS = {
    "acknowledge": RightsAct.ACKNOWLEDGED,
    "wait": RightsAct.ASKED,
    "came": RightsAct.CAME,
    "extend": RightsAct.EXTENDED,
    "grant": RightsAct.GRANTED,
    "refuse": RightsAct.REFUSED,
    "done": RightsAct.CARRIED_OUT,
    "appeal": RightsAct.APPEALED,
    "tell": RightsAct.TOLD,
    "confirm": RightsAct.CONFIRMED,
}
_MEANS = {
    "acknowledge": "the person was told that the request came",
    "wait": "the person was asked for something, and the request waits for it",
    "came": "what was asked for came",
    "extend": "the person was told that the answer takes longer, and why",
    "grant": "the request is granted",
    "refuse": "the request is refused",
    "done": "what was granted has been done",
    "appeal": "the person disagrees with a refusal",
    "tell": "a system that holds the data was told of the request",
    "confirm": "a system that was told has answered",
}


def _requests(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    if arguments.verb == "package":
        return _package(database, clock, arguments)
    return _VERBS.get(arguments.verb, _act)(_parts(database, clock, arguments)[1], arguments)


def _parts(database: Database, clock: Clock, arguments: argparse.Namespace) -> tuple[PacksInUse, Handling, tzinfo]:
    from agent_assist.evidence.local_time import zone_named
    from agent_assist.server.services.handling import Handling
    from agent_assist.server.services.packs_in_use import PacksInUse

    packs, zone = PacksInUse(database, clock, trust_of_file(arguments.pack_trust)), zone_named(arguments.time_zone)
    return packs, Handling(database, clock, packs, zone), zone


def _list(handling: Handling, arguments: argparse.Namespace) -> object:
    wanted = "all" if arguments.all else "overdue" if arguments.overdue else "open"
    page = handling.lists.page(wanted, arguments.after, arguments.limit)
    rows = [_row(one) for one in page.items]
    counts = handling.lists.counts()._asdict()
    if arguments.json:
        return {"requests": rows, "next": page.next, **counts}
    return [*rows, counts | ({"next": page.next} if page.next else {})]


def _show(handling: Handling, arguments: argparse.Namespace) -> object:
    return _whole(handling.requests.one(arguments.request), plain=not arguments.json)


def _add(handling: Handling, arguments: argparse.Namespace) -> object:
    from agent_assist.server.services.requests import AskedRight

    asked = AskedRight(
        right=arguments.right,
        channel=Channel.LETTER,
        asker=Asker.REPRESENTATIVE if arguments.representative else Asker.CUSTOMER,
        received=day(arguments.received) if arguments.received else None,
        entered_by=arguments.by,
        words=_words(arguments),
    )
    requests = handling.requests
    contact = arguments.contact or requests.contact_of_code(arguments.code)
    shown, fresh = requests.ask(contact, asked)
    if not fresh:
        raise BadInput(
            f"The same request waits for its answer: {shown.course.reference}.", "Nothing was added; handle that one."
        )
    return _whole(shown, plain=not arguments.json)


def _package(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    """Make both files of a package. They are made first, so that nothing is written down that could not be kept."""
    from agent_assist.server.services.packaging import Packaging

    packs, handling, zone = _parts(database, clock, arguments)
    reference = handling.requests.one(arguments.request).course.reference
    places = [arguments.out / f"{reference}.{ending}" for ending in ("json", "pdf")]
    with ExitStack() as undo:
        files = [undo.enter_context(_new_file(place)) for place in places]
        for place in places:
            undo.callback(place.unlink)
        made = Packaging(database, clock, packs, handling, zone).make(reference, arguments.by, arguments.language)
        for file, data in zip(files, made, strict=True):
            file.write(data)
            file.flush()
        undo.pop_all()
        for file in files:
            file.close()
    return {"request": reference, "files": [place.name for place in places]}


def _new_file(place: Path) -> BinaryIO:
    try:
        return os.fdopen(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
    except OSError as exc:
        raise BadInput(
            f"{place.name} can't be written there.", "Give a folder that exists and holds no package of this request."
        ) from exc


def _act(handling: Handling, arguments: argparse.Namespace) -> object:
    from agent_assist.server.services.handling import Act

    done = Act(
        act=_ACTS[arguments.verb],
        by=arguments.by,
        on=day(arguments.on) if arguments.on else None,
        needs=PauseReason(arguments.needs) if arguments.needs else None,
        until=day(arguments.until) if arguments.until else None,
        reason=ExtensionReason(arguments.reason) if arguments.reason else None,
        grounds=tuple(map(Ground, arguments.grounds)),
        words=_words(arguments),
        system=arguments.system,
        answer=SystemAnswer(arguments.answer) if arguments.answer else None,
    )
    return _whole(handling.act(arguments.request, done), plain=not arguments.json)


def _row(shown: ShownRequest) -> dict[str, object]:
    course, days = shown.course, shown.days
    return {
        "reference": course.reference,
        "right": course.right,
        "state": course.state.value,
        "act_by": _iso(days.act_by),
        "days_left": shown.days_left,
        "overdue": shown.overdue,
        "waits_for": sorted(course.waits_for),
        "received": _iso(days.promise.received),
        "channel": course.channel,
        "by": course.asker.value,
        "identity": course.identity.value if course.identity else "",
        "answer_by": course.answer_by.value if course.answer_by else "",
        "contact": shown.contact,
        "id": course.event,
    }


def _whole(shown: ShownRequest, *, plain: bool) -> dict[str, object]:
    course, days = shown.course, shown.days
    promise = days.promise
    law = next((one for one in promise.deadlines if one.due), promise.deadlines[0] if promise.deadlines else None)
    return _row(shown) | {
        "words": course.words,
        "places": list(course.places),
        "places_known": promise.law_known,
        "due": _iso(days.due),
        "law": list(law.rule.basis.citations) if law else [],
        "standard": law.rule.standard if law else "",
        "own_term": promise.own is not None,
        "acknowledge_by": _iso(days.acknowledge_by),
        "extension_to": _iso(days.longest),
        "carry_out_by": _iso(days.carry_out_by),
        "decide_by": _iso(days.decide_by),
        "asked_again": len(course.again),
        "corrections": [_correction(one, plain=plain) for one in course.corrections],
        "systems": [_system(one, plain=plain) for one in course.systems],
        "acts": [_told(one) if plain else _act_row(one) for one in course.acts],
    }


def _act_row(one: ActMoment) -> dict[str, object]:
    row: dict[str, object] = {"act": one.act.value, "by": one.by, "on": _iso(one.on), "at_ms": one.at_ms}
    told = {
        "needs": one.needs.value if one.needs else "",
        "until": _iso(one.until),
        "rule": one.rule,
        "reason": one.reason,
        "grounds": list(one.grounds),
        "words": one.words,
        "system": one.system,
        "answer": one.answer.value if one.answer else "",
    }
    return row | {name: value for name, value in told.items() if value}


def _correction(one: Correction, *, plain: bool) -> object:
    """Return what was read back; without the key of an erased person only the digests are left."""
    if plain:
        return f"[{one.name or 'a field'}: {one.value or 'erased'}]"
    told = {"field": one.name, "value": one.value, "digest_key": one.key}
    return {"id": one.event, "at_ms": one.at_ms, "before": one.before, "after": one.after, **told}


def _system(one: ToldSystem, *, plain: bool) -> object:
    answer = one.answer.value if one.answer else None
    if plain:
        return f"[{one.system}: told on {one.told}, {f'{answer} on {one.answered}' if answer else 'no answer yet'}]"
    return {"system": one.system, "told": _iso(one.told), "answer": answer, "answered": _iso(one.answered)}


def _told(one: ActMoment) -> str:
    more = [
        one.needs.value if one.needs else "",
        one.system,
        one.answer.value if one.answer else "",
        one.reason,
        *one.grounds,
        f"until {one.until}" if one.until else "",
    ]
    detail = ", ".join(filter(None, more))
    return f"[{one.on} {one.act.value} by {one.by}{': ' + detail if detail else ''}]"


def _iso(value: object) -> str | None:
    return None if value is None else str(value)


def _words(arguments: argparse.Namespace) -> str:
    """Return the words from standard input; on a command line other users of the machine would see them."""
    if not arguments.words_stdin:
        return ""
    raw = sys.stdin.buffer.read(_WORDS_BYTES + 1)
    try:
        text = raw.decode()
    except UnicodeDecodeError as exc:
        raise BadInput("The words are not UTF-8.", "Send them as UTF-8.") from exc
    if len(raw) > _WORDS_BYTES:
        raise BadInput("The words are too long.", "Send at most 4,000 characters.")
    return text


_VERBS: dict[str, Callable[[Handling, argparse.Namespace], object]] = {"list": _list, "show": _show, "add": _add}
REQUESTS: dict[str, Callable[[Database, Clock, argparse.Namespace], object]] = {"requests": _requests}


def add_requests(verbs: argparse._SubParsersAction[Arguments], shared: Arguments) -> None:
    """Add the verb, with its own verbs, to the command."""
    asked = verbs.add_parser("requests", help="list, show and handle what customers asked for")
    own = asked.add_subparsers(dest="verb", required=True, metavar="VERB")
    served = Arguments(add_help=False)
    served.add_argument("--pack-trust", metavar="FILE", type=Path, help="as given to serve")
    served.add_argument("--time-zone", metavar="NAME", default="UTC", help="as given to serve")
    words = Arguments(add_help=False)
    words.add_flag("--words-stdin", "read words from standard input; kept encrypted")
    listed = own.add_parser("list", parents=[shared, served], help="what is owed, the earliest day first")
    which = listed.add_mutually_exclusive_group()
    which.add_argument("--overdue", action="store_true", help="only what is late")
    which.add_argument("--all", action="store_true", help="every request, the newest first")
    listed.add_argument("--after", metavar="CURSOR", default="", help="`next` of the page before")
    listed.add_argument("--limit", type=int, default=100, help="requests of a page; 100 if not given, 500 at most")
    own.add_parser("show", parents=[shared, served], help="one request").add_argument("request", metavar="REFERENCE")
    new = own.add_parser("add", parents=[shared, served, words], help="enter what came by letter or e-mail")
    whom = new.add_mutually_exclusive_group(required=True)
    whom.add_argument("--contact", metavar="ID", help="whose call")
    whom.add_argument("--code", metavar="CODE", help="the receipt's code that the letter names")
    new.add_argument("--right", required=True, metavar="RIGHT", help="as the policy pack names it, such as access")
    new.add_argument("--received", metavar="DATE", default="", help="the day on which it came; today if left out")
    new.add_flag("--representative", "somebody asks who acts for the customer")
    new.add_argument("--by", required=True, metavar="NAME", help="who enters it")
    made = own.add_parser(
        "package", parents=[shared, served], help="make the files for a person who asked for their data"
    )
    made.add_argument("request", metavar="REFERENCE")
    made.add_argument("--by", required=True, metavar="NAME", help="who makes it; it is kept for good")
    made.add_argument("--language", required=True, choices=_LANGUAGES, help="the person's language")
    made.add_argument("--out", required=True, metavar="DIR", type=Path, help="folder of both files; it must exist")
    for verb, means in _MEANS.items():
        _add_act(own.add_parser(verb, parents=[shared, served, words], help=means), verb)


def _add_act(act: Arguments, verb: str) -> None:
    act.add_argument("request", metavar="REFERENCE")
    act.add_argument("--by", required=True, metavar="NAME", help="who does it; it is kept for good")
    act.add_argument("--on", metavar="DATE", default="", help="the day on which it happened; today if left out")
    act.set_defaults(needs="", until="", reason="", system="", answer="")
    if verb != "refuse":
        act.set_defaults(grounds=[])
    if verb in {"wait", "came"}:
        act.add_argument("--for", dest="needs", required=True, choices=tuple(PauseReason), help="what is asked for")
    elif verb == "extend":
        act.add_argument("--until", required=True, metavar="DATE", help="the new last day")
        act.add_argument("--reason", required=True, choices=tuple(ExtensionReason), help="why")
    elif verb in {"tell", "confirm"}:
        act.add_argument("--system", required=True, metavar="NAME", help="which one; the customer reads this name")
        if verb == "confirm":
            act.add_argument("--answer", required=True, choices=tuple(SystemAnswer), help="what it answered")
    elif verb == "refuse":
        act.add_argument(
            "--grounds", required=True, action="append", choices=tuple(Ground), help="why; may be repeated"
        )
