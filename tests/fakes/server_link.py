"""The server in memory: the rules of the wire contract in dictionaries, without HTTP and without a database.

It passes the same contract suite as the real one. For faults, `FakeServer.fault` is called at each request and may
raise; `FakeServer.restore` takes the server back to an older copy.
"""

from __future__ import annotations

import base64
import copy
import os
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from agent_assist.domain import casefile
from agent_assist.domain.errors import AuthExpired, BadInput, Forbidden, Invalid, UnlockRefused
from agent_assist.domain.facts import Fact, FactBody, said
from agent_assist.domain.facts import read as read_fact
from agent_assist.domain.facts.authority import Sender, closed_as_declared, refusal
from agent_assist.domain.facts.calls import ContactOpened
from agent_assist.domain.facts.review import ReviewDecided, ReviewOpened
from agent_assist.domain.identity import is_uuid7, uuid7
from agent_assist.domain.review import FlagKind, Severity
from agent_assist.evidence.envelope import GENESIS, Event, fact_of, read
from agent_assist.evidence.explain import LANGUAGES, story, words
from agent_assist.evidence.explain.paper import paper
from agent_assist.evidence.seal import Seal, check
from agent_assist.evidence.transport import key_of
from agent_assist.protocol import messages as m
from agent_assist.protocol.calibration import RoundsAnswer
from agent_assist.protocol.charts import ChartsAnswer
from agent_assist.server.services import chain
from tests.fakes.time import FakeClock

_DAY_MS = 86_400_000
_SESSION_MS = 8 * 3_600_000


@dataclass
class _Device:
    agent: str
    key: str
    token: str
    revoked: bool = False
    events: list[tuple[Event, m.EventCode, int]] = field(default_factory=list)

    @property
    def chain(self) -> str:
        return self.events[-1][0].digest if self.events else GENESIS


@dataclass
class _Contact:
    agent: str
    opened_at_ms: int
    talk_ms: int | None = None
    number_masked: str = ""
    line: str = ""
    flags: dict[str, dict[str, Any]] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    openings: dict[str, tuple[str, int]] = field(default_factory=dict)
    deciders: dict[str, str] = field(default_factory=dict)


@dataclass
class _State:
    devices: dict[str, _Device] = field(default_factory=dict)
    contacts: dict[str, _Contact] = field(default_factory=dict)
    rows: dict[tuple[str, str], tuple[int, str | None, dict[str, Any]]] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    pos: int = 0


class _Refused(Exception):
    """The event has no effect."""


class _House:
    """People, devices and sessions."""

    def __init__(self, clock: FakeClock | None = None) -> None:
        self.clock = clock or FakeClock()
        self.tenant = uuid7(self.clock.now_ms(), os.urandom(10))
        self.state = _State()
        self.fault: Callable[[str], None] = lambda _what: None
        self._people: dict[str, tuple[str, str, str | None]] = {}
        self._codes: dict[str, tuple[str, int]] = {}
        self._sessions: dict[str, tuple[str, str, int]] = {}
        self._failures: dict[str, tuple[int, int]] = {}

    def add_user(self, user: str, name: str, role: str = "agent", password: str | None = None) -> None:
        self._people[user] = (name, role, password)

    def enrol_code(self, agent: str) -> str:
        if agent not in self._people:
            raise BadInput("No user with this ID.", "Add the person first.")
        code = "-".join("".join(secrets.choice("0123456789ABCDEFGHJKMNPQRSTVWXYZ") for _ in range(5)) for _ in range(4))
        self._codes[code.replace("-", "")] = (agent, self.clock.now_ms() + _DAY_MS)
        return code

    def revoke(self, device: str) -> None:
        self.state.devices[device].revoked = True

    def publish(self, kind: str, row: str, body: Mapping[str, Any]) -> None:
        _put(self.state, kind, row, None, dict(body))

    def copy(self) -> _State:
        """Return a copy to restore later."""
        return copy.deepcopy(self.state)

    def restore(self, state: _State) -> None:
        """Go back to a copy; devices and people are those of now."""
        self.state = copy.deepcopy(state)

    def enrol(self, request: m.EnrolRequest) -> m.EnrolAnswer:
        if not _is_key(request.public_key):
            raise Invalid("The device's key is not one.", "Enrol again.")
        typed = request.code.upper().replace("-", "").replace(" ", "")
        typed = typed.replace("O", "0").replace("I", "1").replace("L", "1")
        agent, ends = self._codes.pop(typed, ("", 0))
        now = self.clock.now_ms()
        if ends <= now:
            self._enter("enrol")
            self._failed("enrol")
            raise UnlockRefused("This code is invalid or already used.", "Ask IT for a new one.")
        device, token = uuid7(now, os.urandom(10)), secrets.token_urlsafe(32)
        self.state.devices[device] = _Device(agent, request.public_key, token)
        return m.EnrolAnswer(
            device=device,
            tenant=self.tenant,
            token=token,
            agent=agent,
            agent_name=self._people[agent][0],
            now_ms=now,
        )

    def device(self, token: str | None) -> str:
        for name, device in self.state.devices.items():
            if token and device.token == token and not device.revoked:
                return name
        raise AuthExpired("This device is not known to the server.", "Enrol it again.")

    def sign_in(self, device: str, request: m.SignInRequest) -> m.SignInAnswer:
        self._enter(request.user)
        name, role, password = self._people.get(request.user, ("", "", None))
        if password is None or password != request.password:
            self._failed(request.user)
            raise UnlockRefused("Wrong user ID or password.", "Try again.")
        session, ends = secrets.token_urlsafe(32), self.clock.now_ms() + _SESSION_MS
        self._sessions[session] = (request.user, device, ends)
        return m.SignInAnswer(session=session, user=request.user, name=name, role=role, expires_at_ms=ends)

    def person(self, device: str, session: str | None) -> str:
        user, at, ends = self._sessions.get(session or "", ("", "", 0))
        return user if at == device and ends > self.clock.now_ms() else ""

    def supervisor(self, device: str, session: str | None) -> str:
        user = self.person(device, session)
        if not user or self._people[user][1] != "supervisor":
            raise Forbidden("There is no open session of a supervisor.", "Sign in again.")
        return user

    def _enter(self, key: str) -> None:
        count, last = self._failures.get(key, (0, 0))
        if count >= 3 and self.clock.mono_ms() - last < min(1000 << (count - 3), 300_000):
            raise UnlockRefused("Too many failed attempts.", "Wait and try again.")

    def _failed(self, key: str) -> None:
        self._failures[key] = (self._failures.get(key, (0, 0))[0] + 1, self.clock.mono_ms())


class FakeServer(_House):
    """The whole server. `link()` gives a device's view of it."""

    def link(self) -> FakeLink:
        return FakeLink(self)

    def batch(self, device_id: str, request: m.BatchRequest, person: str) -> m.BatchAnswer:
        device = self.state.devices[device_id]
        _check_limits(request)
        found = chain.entries(request.events, self.tenant, device_id)
        _check_seal(request.seal, found[-1], device_id, device.key)
        known = {event.id: (name, event.seq) for name, d in self.state.devices.items() for event, _, _ in d.events}
        problems = [e.problem or _double(e.event, device_id, known) if e.event else e.problem for e in found]
        if any(problems):
            results = [
                m.EventAnswer(id=e.id, code=m.EventCode.INVALID if problem else m.EventCode.GAP, detail=problem)
                for e, problem in zip(found, problems, strict=True)
            ]
            return self._answer(device, results)
        run = [e.event for e in found if e.event]
        stored = {event.seq: event.digest for event, _, _ in device.events}
        links = [(event.seq, str(event.value["prev"]), event.digest) for event in run]
        results = []
        self._keys = {kid: key_of(kid, key) for kid, key in {k.kid: k.key for k in request.keys}.items()}
        self._keys |= {kid: key_of(kid, key) for kid, key in self.state.keys.items()}
        for event, code in zip(run, chain.place(links, len(device.events), device.chain, stored), strict=True):
            word = code
            if code is m.EventCode.STORED:
                word = self._store(device, event, person)
            elif code is m.EventCode.ALREADY_REPORTED and device.events[event.seq - 1][1] is m.EventCode.REFUSED:
                word = m.EventCode.REFUSED
            results.append(m.EventAnswer(id=event.id, code=word))
        for key in request.keys:
            self.state.keys.setdefault(key.kid, key.key)
        return self._answer(device, results)

    def pull(self, device_id: str, cursor: int, limit: int) -> m.PullAnswer:
        agent = self.state.devices[device_id].agent
        cursor = cursor if cursor <= self.state.pos else 0
        found = sorted(
            (pos, kind, name, body)
            for (kind, name), (pos, who, body) in self.state.rows.items()
            if pos > cursor and who in {None, agent}
        )
        limit = max(1, min(limit, m.PULL_LIMIT))
        rows = [m.ServerRow(pos=pos, kind=kind, id=name, body=dict(body)) for pos, kind, name, body in found[:limit]]
        return m.PullAnswer(
            rows=rows,
            cursor=rows[-1].pos if rows else cursor,
            more=len(found) > limit,
            watermark=len(self.state.devices[device_id].events),
        )

    def queue(self, asked: m.QueueQuery | None = None) -> m.QueueAnswer:
        items = [self._item(name, contact) for name, contact in self.state.contacts.items() if contact.flags]
        rank = {"high": 0, "medium": 1, "low": 2}

        def order(item: m.QueueItem) -> tuple[int, int, int]:
            waiting = [flag for flag in item.flags if not flag.decision]
            return not waiting, min(rank[flag.severity] for flag in waiting or item.flags), item.opened_at_ms

        return _page(sorted(items, key=order), asked, self.clock.now_ms())

    def contact(self, person: str, contact: str, opened: str) -> m.ContactAnswer:
        found = self.state.contacts.get(contact)
        who, when = found.openings.get(opened, ("", 0)) if found else ("", 0)
        if found is None or who != person or when <= self.clock.now_ms() - _SESSION_MS:
            raise Forbidden("Open the contact first.", "State a reason and open it again.")
        kids = {box["kid"] for event in found.events for box in event.value["body"].get("personal", {}).values()}
        return m.ContactAnswer(
            contact=contact,
            agent_name=self._people[found.agent][0],
            events=[event.data.decode() for event in found.events],
            keys=[m.SubjectKey(kid=kid, key=self.state.keys[kid]) for kid in sorted(kids & self.state.keys.keys())],
        )

    def page(self, person: str, contact: str, opened: str, language: str) -> bytes:
        if language.partition("-")[0] not in LANGUAGES:
            raise Invalid("The page is not available in this language.", "Choose another.")
        found = self.contact(person, contact, opened)
        keys = {key.kid: key_of(key.kid, key.key) for key in found.keys}
        return paper(story(contact, [fact_of(read(text.encode()), keys) for text in found.events]), words(language))

    def _answer(self, device: _Device, results: list[m.EventAnswer]) -> m.BatchAnswer:
        return m.BatchAnswer(results=results, watermark=len(device.events), watermark_digest=device.chain)

    def _item(self, name: str, contact: _Contact) -> m.QueueItem:
        return m.QueueItem(
            contact=name,
            opened_at_ms=contact.opened_at_ms,
            talk_ms=contact.talk_ms,
            agent=contact.agent,
            agent_name=self._people[contact.agent][0],
            number_masked=contact.number_masked,
            line=contact.line,
            flags=[m.FlagRow(flag=flag, **values) for flag, values in contact.flags.items()],
        )

    def _store(self, device: _Device, event: Event, person: str) -> m.EventCode:
        code = m.EventCode.STORED
        try:
            self._effect(device, event, person)
        except (_Refused, ValueError, KeyError, TypeError, AttributeError):
            code = m.EventCode.REFUSED
        device.events.append((event, code, self.clock.now_ms()))
        return code

    def _effect(self, device: _Device, event: Event, person: str) -> None:
        fact = fact_of(event, self._keys)
        body = read_fact(fact)
        casefile.apply(None, fact)
        supervises = bool(person) and self._people[person][1] == "supervisor"
        sender = Sender(device.agent, person if supervises else "")
        writer = sender.writer(fact.actor)
        if body is None or writer is None or (fact.contact and not is_uuid7(fact.contact)):
            raise _Refused
        known = self.state.contacts.get(fact.contact)
        owner = known.agent if known else None
        if refusal(body, writer, fact.contact, owner, sender) is not None:
            raise _Refused
        if not closed_as_declared(body, event.value["body"], fact.contact):
            raise _Refused
        if fact.kind in {"review_opened", "review_decided"}:
            self._review(fact, body, self.state.contacts[fact.contact])
        elif fact.contact:
            contact = known or _Contact(device.agent, fact.at_ms)
            _call(contact, fact, body)
            self.state.contacts[fact.contact] = contact
        if fact.contact:
            self.state.contacts[fact.contact].events.append(event)

    def _review(self, fact: Fact, told: FactBody, contact: _Contact) -> None:
        body: dict[str, Any] = {"contact": fact.contact}
        name = self._people[fact.actor.id][0]
        if fact.kind == "review_opened":
            assert isinstance(told, ReviewOpened)
            body |= {"reason": told.reason.value, "reason_text": told.reason_text}
            contact.openings[fact.id] = (fact.actor.id, self.clock.now_ms())
            _put(self.state, "opening", fact.id, contact.agent, {**body, **_by("opened", fact, name)})
            return
        flag = FlagKind(fact.body["flag"]).value
        assert isinstance(told, ReviewDecided)
        decision, comment = told.decision.value, told.comment
        if flag not in contact.flags or fact.actor.id not in {who for who, _ in contact.openings.values()}:
            raise _Refused
        if contact.deciders.setdefault(flag, fact.actor.id) != fact.actor.id:
            raise _Refused
        decided = {"decision": decision, "comment": comment}
        contact.flags[flag] |= {**decided, "decided_by": name, "decided_at_ms": fact.at_ms}
        body |= {"flag": flag, **decided, "severity": said(told.severity, "")}
        _put(self.state, "decision", fact.id, contact.agent, {**body, **_by("decided", fact, name)})


class FakeLink:
    """Implements ports.server_link on a FakeServer."""

    def __init__(self, server: FakeServer) -> None:
        self._server = server
        self._token: str | None = None

    def health(self) -> m.Health:
        self._server.fault("health")
        now = self._server.clock.now_ms()
        return m.Health(status="ok", version="0", protocol=m.PROTOCOL_VERSION, database="memory", now_ms=now)

    def enrol(self, request: m.EnrolRequest) -> m.EnrolAnswer:
        self._server.fault("enrol")
        return self._server.enrol(request)

    def use_token(self, token: str | None) -> None:
        self._token = token

    def send(self, batch: m.BatchRequest, session: str | None = None) -> m.BatchAnswer:
        self._server.fault("send")
        device = self._server.device(self._token)
        answer = self._server.batch(device, batch, self._server.person(device, session))
        self._server.fault("sent")
        return answer

    def pull(self, cursor: int, limit: int) -> m.PullAnswer:
        self._server.fault("pull")
        return self._server.pull(self._server.device(self._token), cursor, limit)

    def consistency(self, old: int, new: int) -> m.ConsistencyAnswer:
        raise Invalid("This server has no log.", f"Nothing shows {new} after {old}.")

    def sign_in(self, request: m.SignInRequest) -> m.SignInAnswer:
        return self._server.sign_in(self._server.device(self._token), request)

    def queue(self, session: str, asked: m.QueueQuery | None = None) -> m.QueueAnswer:
        self._server.supervisor(self._server.device(self._token), session)
        return self._server.queue(asked)

    def people(self, session: str) -> m.PeopleAnswer:
        raise Invalid("This server is one of before: its queue is not shared.", session[:0])

    def assign(self, session: str, request: m.AssignRequest) -> m.AssignAnswer:
        raise Invalid("This server is one of before.", f"Nobody gets {request.contact}{session[:0]}.")

    def look(self, session: str, request: m.LookRequest) -> m.LookAnswer:
        raise Invalid("This server is one of before.", f"Nobody is seen at {request.contact}{session[:0]}.")

    def charts(self, session: str, weeks: int, team: str) -> ChartsAnswer:
        raise Invalid("This server is one of before.", f"It has no charts{session[:0]} of {weeks} weeks{team}.")

    def rounds(self, session: str) -> RoundsAnswer:
        raise Invalid("This server is one of before.", f"It has no rounds{session[:0]}.")

    def contact(self, session: str, contact: str, opened: str) -> m.ContactAnswer:
        person = self._server.supervisor(self._server.device(self._token), session)
        return self._server.contact(person, contact, opened)

    def page(self, session: str, contact: str, opened: str, language: str) -> bytes:
        person = self._server.supervisor(self._server.device(self._token), session)
        return self._server.page(person, contact, opened, language)

    def close(self) -> None:
        """Nothing is open."""


def _page(items: list[m.QueueItem], asked: m.QueueQuery | None, now_ms: int) -> m.QueueAnswer:
    kinds = {flag.flag for item in items for flag in item.flags}
    filters = ["open", "decided", *(f"severity:{s.value}" for s in Severity), *(f"kind:{kind}" for kind in kinds)]
    counts = {name: sum(_passes(item, name) for item in items) for name in filters}
    counts = {name: many for name, many in counts.items() if many or not name.startswith("kind:")}
    if asked is None:
        return m.QueueAnswer(items=items, now_ms=now_ms, counts=counts, total=len(items))
    if not (asked.filter in filters or asked.filter.startswith("kind:")) or not asked.search.isprintable():
        raise Invalid("The queue has no such filter.", "Choose another.")
    found = [item for item in items if _passes(item, asked.filter) and _holds(item, asked.search.strip())]
    if asked.after and asked.after not in {item.contact for item in items}:
        raise Invalid("The cursor is not one of this queue.", "Ask for the first page again.")
    first = next((at for at, item in enumerate(found, 1) if item.contact == asked.after), 0)
    page = found[first : first + asked.limit]
    following = page[-1].contact if len(found) > first + asked.limit else ""
    return m.QueueAnswer(items=page, now_ms=now_ms, counts=counts, total=len(found), next=following)


def _passes(item: m.QueueItem, wanted: str) -> bool:
    group, _, value = wanted.partition(":")
    waiting = [flag for flag in item.flags if not flag.decision]
    if group == "severity":
        return min([list(Severity).index(Severity(flag.severity)) for flag in waiting], default=-1) == list(
            Severity
        ).index(Severity(value))
    return any(flag.flag == value for flag in waiting) if group == "kind" else bool(waiting) == (group == "open")


def _holds(item: m.QueueItem, search: str) -> bool:
    texts = (item.agent, item.agent_name, item.number_masked, item.line)
    return any(search.casefold() in text.casefold() for text in texts)


def _call(contact: _Contact, fact: Fact, told: FactBody) -> None:
    body = fact.body
    if isinstance(told, ContactOpened):
        contact.opened_at_ms, contact.number_masked, contact.line = fact.at_ms, told.number_masked, told.line
    elif fact.kind in {"contact_ended", "contact_missed"}:
        talk = body.get("talk_ms")
        if talk is not None and (type(talk) is not int or talk < 0):
            raise _Refused
        contact.talk_ms = talk
    elif fact.kind == "flag_raised":
        flag, severity = FlagKind(body["flag"]).value, Severity(body["severity"]).value
        detail = body.get("detail", "")
        if not isinstance(detail, str):
            raise _Refused
        contact.flags.setdefault(flag, {"severity": severity, "at_ms": fact.at_ms, "detail": detail})


def _by(what: str, fact: Fact, name: str) -> dict[str, Any]:
    return {f"{what}_by": fact.actor.id, f"{what}_by_name": name, f"{what}_at_ms": fact.at_ms}


def _double(event: Event, device: str, known: Mapping[str, tuple[str, int]]) -> str:
    """Tell whether a new event takes the id of another."""
    return "The id belongs to another event." if event.id in known and known[event.id][0] != device else ""


def _is_key(text: str) -> bool:
    try:
        return len(base64.b64decode(text, validate=True)) == 32
    except ValueError:
        return False


def _check_limits(request: m.BatchRequest) -> None:
    if not 1 <= len(request.events) <= m.BATCH_LIMIT:
        raise Invalid("The batch has the wrong size.", "Send 1 to 100 events.")
    if any(len(text.encode("utf-8", "surrogatepass")) > m.EVENT_LIMIT for text in request.events):
        raise Invalid("An event is too long.", "Send shorter ones.")
    for key in request.keys:
        if not _is_key(key.key) or not key.kid.replace("-", "").replace(".", "").isalnum():
            raise Invalid("A data subject's key is malformed.", "Send the batch again.")


def _check_seal(seal: m.SealMessage, last: chain.Entry, device: str, key: str) -> None:
    fits = seal.device == device and seal.digest == last.digest and (last.event is None or seal.seq == last.event.seq)
    if not fits or not check(Seal(seal.device, seal.seq, seal.digest, seal.signature), key):
        raise Invalid("The seal does not cover the batch.", "Seal the newest event and send again.")


def _put(state: _State, kind: str, row: str, agent: str | None, body: dict[str, Any]) -> None:
    state.pos += 1
    state.rows[kind, row] = (state.pos, agent, body)
