"""The agent's desk: every service of a signed-on desktop, wired once. GUI thread only."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import partial
from pathlib import Path

from agent_assist.desktop.runtime.failing import Part
from agent_assist.desktop.services.audit import Audit
from agent_assist.desktop.services.calls import Calls
from agent_assist.desktop.services.closing import Closing
from agent_assist.desktop.services.consent import Consent
from agent_assist.desktop.services.corrections import Corrections
from agent_assist.desktop.services.decide import Decider
from agent_assist.desktop.services.disclosure import Disclosure
from agent_assist.desktop.services.earlier import Earlier
from agent_assist.desktop.services.fields import Fields
from agent_assist.desktop.services.followers import FINISHED, RECORDED, RELOADED, Act, in_order
from agent_assist.desktop.services.guarded_recorder import GuardedRecorder
from agent_assist.desktop.services.house import House
from agent_assist.desktop.services.kept_out import kept_out
from agent_assist.desktop.services.last_calls import LastCalls
from agent_assist.desktop.services.notes import Notes
from agent_assist.desktop.services.pack_in_force import PackInForce
from agent_assist.desktop.services.payment import Payment
from agent_assist.desktop.services.receipts import Receipts
from agent_assist.desktop.services.recording import Recording
from agent_assist.desktop.services.records import Records
from agent_assist.desktop.services.rights import Rights
from agent_assist.desktop.services.shift import Shift
from agent_assist.desktop.services.surroundings import Surroundings
from agent_assist.desktop.services.turns import Turns
from agent_assist.desktop.services.undo import Undo
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.errors import AssistError
from agent_assist.domain.releases import KeptOut
from agent_assist.domain.steps import Step, next_step
from agent_assist.policy import AgentNotice, Pack
from agent_assist.policy.house_rules import strictest

_MAY_WAIT = frozenset({Step.ASK, Step.SAY_NOT_RECORDED, Step.LIVE})
"""Steps that a question which is asked once more comes before."""


class Desk:
    """Holds the services and passes changes on, in the order of `followers`, to the screen last.

    Args:
        around: what it needs from outside.
        changed: called after anything the panel shows may have changed.
        wrote: called after facts became durable, so that they are sent.
    """

    def __init__(self, around: Surroundings, changed: Callable[[], None], wrote: Callable[[], None]) -> None:
        self._changed = changed
        self._wrote = wrote
        self._around = around
        self.packs = PackInForce(around.pack)
        self.purposes = self.packs.purposes
        self.error: AssistError | None = None
        self.failing = around.failing
        self.records = Records(
            around.lane, around.store, around.clock, around.actor, self._recorded, self._failed, around.failing
        )
        decider = Decider(self.packs, around.house, around.failing)
        self.receipts = Receipts(self.records, self._issue, self._failed, changed)
        self.turns = Turns(self.records, decider, self.purposes)
        self.earlier = Earlier(self.records, self.purposes, changed)
        self.shift = Shift(self.records, lambda: self._agent_notice(around.house))
        self.calls = Calls(self.records, self.turns, self.earlier, self.shift, around, changed)
        self.disclosure = Disclosure(
            self.records, around.shelf, self.purposes, around.house, lambda: self.recording.connected
        )
        self.consent = Consent(self.records, self.purposes, self.disclosure, decider.yes_ends_ms)
        self.undo = Undo(self.consent, self.turns, around.clock)
        recorder = GuardedRecorder(around.recorder, around.failing)
        self.recording = Recording(self.records, recorder, self.purposes, changed)
        self.notes = Notes(self.records)
        self.rights = Rights(self.records, self.packs, around.ahead)
        self.payment = Payment(self.records, self.recording, around.house.payment_s, around.digits)
        self.fields = Fields(self.records, changed, self.kept_out)
        self.corrections = Corrections(self.records, self.fields, self.kept_out)
        self.closing = Closing(
            self.records,
            self.recording,
            around.house.wrap_up_s,
            self._finished,
            self.shown,
            begun=lambda contact: contact in self.rights.begun,
        )
        self.last = LastCalls(
            self.records, self.calls, around.house, lambda one: _tell(self._on_finished, one), changed
        )
        self.audit = Audit(self.records, around.auditing, self.recording) if around.auditing else None
        follows = self._follows()
        self._on_recorded = in_order(RECORDED, follows, around.failing)
        self._on_reloaded = in_order(RELOADED, {**follows, "calls": self.calls.recover}, around.failing)
        self._on_finished = in_order(FINISHED, self._forgets(), around.failing)

    def kept_out(self, file: CaseFile) -> KeptOut:
        """Return what the pack of a contact keeps out of its note and its fields."""
        return kept_out(self.packs.of(file.contact_id), file)

    def shown(self) -> CaseFile | None:
        """Return the case file of the contact on the panel."""
        return self.records.file(self.calls.shown) if self.calls.shown else None

    def step(self) -> Step:
        """Return the next step of the shown contact."""
        return self.step_of(self.shown())

    def step_of(self, file: CaseFile | None) -> Step:
        """Return the next step of a contact.

        An answer that is open for correction comes before all others; a question that is asked once more before what
        may wait for it.
        """
        if file is not None and file.state.live and self.consent.correcting(file):
            return Step.ASK
        step = next_step(file, [p.id for p in self.purposes], self.recording.purposes)
        waits = file is not None and step in _MAY_WAIT and self.disclosure.once_more.asked(file) is not None
        return Step.ASK if waits else step

    def recover(self, done: Callable[[], object] = lambda: None) -> None:
        """Take back the contacts that a crash or a restart left open, and finish those that are over.

        Args:
            done: called when they are known, or could not be read; nothing of a phone may be heard before, else a call
                that is on would get a second contact.
        """
        self.records.reload(self._reloaded, lambda: self.records.settle(done))
        self.last.recover()
        if self.audit is not None:
            self.audit.recover()

    def use_pack(self, pack: Pack, *, urgent: bool, taken: Callable[[], None]) -> None:
        """Put a verified pack in force from the next contact on; an urgent one decides open contacts again.

        Args:
            pack: verified.
            urgent: reaches contacts that are open.
            taken: called once it is in force: at once, or when no contact is open (see `PackInForce.take`).
        """
        self.packs.take(pack, urgent=urgent, busy=self.calls.busy, taken=taken)
        if urgent:
            for live in self.calls.contacts():
                file = self.records.file(live.contact_id)
                if file is not None:
                    self.turns.change_pack(file)
                    self.shift.reach(file)
        self._changed()

    def taken_back(self, contact: str, purposes: Collection[str], row: str) -> None:
        """The server tells of a withdrawal on the receipt's page; a call that is on stops what it allowed.

        Args:
            contact: whose call it was. A call that is over shows it when the customer calls again.
            purposes: what was taken back.
            row: id of the server's row.
        """
        file = self.records.file(contact)
        if file is not None and file.state.live:
            self.consent.take_back(file, purposes, row)

    def tick(self) -> None:
        """Once a second: retries, ages, wrap-ups."""
        looks: list[tuple[Part, Callable[[], object]]] = [
            (Part.SAVING, self.records.tick),
            (Part.PHONE, self.calls.tick),
            *((Part.ANSWERS, partial(self.earlier.expire, file)) for file in self._live_files()),
            *((Part.PAYMENT, partial(self.payment.tick, file)) for file in self._live_files()),
            (Part.RECORDER, self.recording.tick),
            (Part.DATA, self.fields.tick),
            (Part.VERDICT, self.closing.tick),
            (Part.PANEL, self.last.tick),
        ]
        if self.audit is not None:
            looks.append((Part.AUDIT, self.audit.tick))
        for part, look in looks:
            self.failing.call(part, "tick", look, None)
        self._changed()

    def clear_error(self) -> None:
        """The person has understood the error."""
        self.error = None
        self._changed()

    def _recorded(self, contact: str) -> None:
        self.error = None
        if not contact:
            self._tell_shift()
        if not contact or contact != self.last.held:  # what is added to a finished call moves nothing
            _tell(self._on_recorded, contact)
        self._wrote()
        self._changed()

    def _follows(self) -> dict[str, Act]:
        return {
            "recording": self.recording.follow,
            "payment": self.payment.follow,
            "fields": self.fields.follow,
            "closing": self.closing.follow,
            "earlier": self.earlier.follow,
            "turns": self.turns.follow,
            "receipts": self.receipts.follow,
            "audit": self.audit.follow if self.audit is not None else lambda _contact: None,
        }

    def _forgets(self) -> dict[str, Act]:
        return {
            "last": self.last.remember,
            "disclosure": self.disclosure.forget,
            "consent": self.consent.forget,
            "receipts": self.receipts.forget,
            "fields": self.fields.follow,
            "calls": self.calls.finished,
            "packs": self.packs.forget,
        }

    def _agent_notice(self, house: House) -> AgentNotice:
        """What the agent is told or asked: the more of what the house's settings and the pack say."""
        return strictest(house.agent_notice, self.packs.newest.house.agent_notice(house.agent_place))

    def _tell_shift(self) -> None:
        """What the agent answered for the shift holds on every live call at once."""
        for file in self._live_files():
            self.shift.tell(file)

    def _live_files(self) -> list[CaseFile]:
        files = [self.records.file(contact.contact_id) for contact in self.calls.contacts()]
        return [file for file in files if file is not None]

    def _failed(self, _contact: str, error: AssistError) -> None:
        self.error = error
        self._changed()

    def _finished(self, contact: str) -> None:
        _tell(self._on_finished, contact)
        if not self.calls.busy:
            self.packs.idle()
        self._wrote()

    def _issue(self, contact: str) -> Callable[[], Path]:
        """Return what writes the receipts of a contact, worded by the pack that it began with."""
        around, purposes = self._around, self.packs.of(contact).purposes

        def job() -> Path:
            from agent_assist.desktop.services.provisional import provisional, save  # late: no start waits for it

            data = provisional(around.store, contact, lambda _digest: purposes, around.house.company)
            return save(data, around.receipts, contact)

        return job

    def _reloaded(self, contacts: list[str]) -> None:
        for contact in contacts:
            for act in self._on_reloaded:
                act(contact)
        self._changed()


def _tell(acts: Iterable[Act], contact: str) -> None:
    """Have each of them act on a contact, in their order."""
    for act in acts:
        act(contact)
