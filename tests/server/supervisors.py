"""Supervisors at desks of their own, and what became of a contact between them; no tests."""

from __future__ import annotations

from dataclasses import dataclass

from agent_assist.domain.facts import Actor, Role
from agent_assist.domain.facts import read as read_fact
from agent_assist.domain.facts.authority import key_id
from agent_assist.domain.facts.review import ReviewAssigned
from agent_assist.evidence.envelope import fact_of, read
from agent_assist.evidence.personal import SubjectKey
from agent_assist.protocol import messages as m
from agent_assist.server.db import evidence
from tests.server_house import PASSWORD, Desk, RealHouse


@dataclass
class Place:
    """A supervisor who is signed in at a desk."""

    house: RealHouse
    desk: Desk
    user: str
    session: str

    def assign(self, contact: str, to: str, holder: str = "", note: str = "") -> m.AssignAnswer:
        return self.desk.link.assign(self.session, m.AssignRequest(contact=contact, to=to, holder=holder, note=note))

    def open(self, contact: str) -> str:
        actor = Actor(self.user, Role.SUPERVISOR)
        opened = self.desk.outbox.record("review_opened", contact, {"reason": "coach"}, actor=actor).id
        assert self.desk.codes(session=self.session) == ["stored"]
        return opened

    def decide(self, contact: str, decision: str, flag: str = "disclosure_missing") -> str:
        body = {"flag": flag, "decision": decision, "comment": ""}
        self.desk.outbox.record("review_decided", contact, body, actor=Actor(self.user, Role.SUPERVISOR))
        return self.desk.codes(session=self.session)[0]

    def look(self, contact: str, opened: str) -> m.LookAnswer:
        return self.desk.link.look(self.session, m.LookRequest(contact=contact, opened=opened))

    def mine(self) -> list[str]:
        found = self.desk.link.queue(self.session, m.QueueQuery(filter="mine", sort="oldest"))
        return [item.contact for item in found.items]


def supervisor(house: RealHouse, user: str, desk: Desk | None = None) -> Place:
    house.add_user(user, f"{user.title()} Supervisor", "supervisor", PASSWORD)
    at = desk or Desk(house.link(), house.enrol_code(user), house.clock)
    return Place(house, at, user, at.link.sign_in(m.SignInRequest(user=user, password=PASSWORD)).session)


def assignments(house: RealHouse, contact: str) -> list[ReviewAssigned]:
    """Return the assignments of a contact as the ledger has them, opened with its key."""
    with house.database.read() as tx:
        tenant = house.database.tenant
        key = evidence.key_states(tx, tenant, [key_id(contact)]).get(key_id(contact))
        keys = {key_id(contact): SubjectKey(key_id(contact), evidence.key_bytes(key))} if key else {}
        events = evidence.of_contact(tx, tenant, contact, m.EventCode.STORED, 100)
    bodies = [read_fact(fact_of(read(data), keys)) for _, data in events]
    return [body for body in bodies if isinstance(body, ReviewAssigned)]
