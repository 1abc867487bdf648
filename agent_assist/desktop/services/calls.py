"""From the softphone's news to facts of a contact. GUI thread only."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from msgspec import structs
from msgspec.structs import replace

from agent_assist.desktop.runtime.clock import new_id
from agent_assist.desktop.runtime.failing import Part
from agent_assist.desktop.services.decide import place
from agent_assist.desktop.services.earlier import Earlier
from agent_assist.desktop.services.house import LineRule
from agent_assist.desktop.services.live_calls import (
    LIVE_LIMIT,
    Links,
    Recovered,
    least_likely,
    resumed,
    still_on,
    unfinished,
)
from agent_assist.desktop.services.records import NewFact, Records
from agent_assist.desktop.services.service import Service
from agent_assist.desktop.services.shift import Shift
from agent_assist.desktop.services.surroundings import Surroundings
from agent_assist.desktop.services.turns import Turns
from agent_assist.domain.call_tags import CallTag
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.contact import (
    CallEvent,
    CallState,
    Contact,
    ContactState,
    Direction,
    advance,
    comparable_number,
    mask_number,
    open_contact,
)
from agent_assist.domain.errors import DesktopBusy
from agent_assist.domain.facts import FactBody
from agent_assist.domain.facts.calls import (
    END_NOT_TOLD,
    ContactConnected,
    ContactEnded,
    ContactHeld,
    ContactLinked,
    ContactMissed,
    ContactOpened,
    ContactResumed,
)
from agent_assist.domain.joining import Joined, Joiner, end_untold
from agent_assist.telephony.ports.softphone import PhoneLink, PhoneNews

RING_LIMIT_MS = 300_000
"""A call that rings this long without another word is over; no network lets one ring longer (house choice)."""
BY_HAND = "ended by the agent"


class Calls(Service):
    """The live calls of this desktop and which of them is shown.

    Args:
        records: where facts go.
        turns: decides, and decides again.
        earlier: what was answered before this call, or on an earlier leg of it.
        shift: the agent's own answer.
        around: the house's lines, and what makes a caller's name safe to store.
        changed: called when the phone's link or the shown contact changed.
    """

    def __init__(
        self,
        records: Records,
        turns: Turns,
        earlier: Earlier,
        shift: Shift,
        around: Surroundings,
        changed: Callable[[], None],
    ) -> None:
        super().__init__(records)
        self._turns = turns
        self._earlier = earlier
        self._shift = shift
        self._house = around.house
        self._failing = around.failing
        self._caller_text = around.caller_text
        self._changed = changed
        self._by_call: dict[str, Contact] = {}
        self._joiner = Joiner()
        self._rang: dict[str, int] = {}
        self._recovered = Recovered()
        self.links = Links()
        self.shown: str | None = None

    def hear(self, news: PhoneNews) -> bool:
        """Take one word from a softphone; returns whether it opened or moved a contact.

        Raises:
            DesktopBusy: a new call, while so many are on that somebody works on each of them.
        """
        if not isinstance(news, PhoneLink):
            self.links.reported_at_ms = self._clock.now_ms()
            return self._event(news)
        moved = self.links.hear(news)
        for call_id in self._recovered.missing(news.source, news.live_calls):
            self._interrupted(call_id)
        if moved:
            self._changed()
        return False

    def contacts(self) -> list[Contact]:
        """Return the calls that are live, oldest first."""
        return [contact for contact in self._by_call.values() if contact.state.live]

    def unfinished(self) -> list[Contact]:
        """Return the answered calls that are over and whose wrap-up is not finished, oldest first."""
        return unfinished(self._by_call, self._records.file)

    @property
    def busy(self) -> bool:
        """Whether a contact is open: ringing, talking, or not wrapped up."""
        return bool(self._by_call or self._recovered or self.shown)

    def contact_of(self, call_id: str) -> str | None:
        """Return the contact of a softphone's call by any of its ids, while it is remembered."""
        for key, contact in self._by_call.items():
            file = self._records.file(contact.contact_id)
            if call_id == key or (file is not None and call_id in file.call_ids):
                return contact.contact_id
        return None

    def call_of(self, contact_id: str) -> str | None:
        """Return the softphone's call of a contact, while it is remembered."""
        for contact in self._by_call.values():
            if contact.contact_id == contact_id:
                return contact.call_id
        return None

    def show(self, contact_id: str) -> None:
        """Show another contact on the panel; one that is not open changes nothing."""
        if self._records.file(contact_id) is not None:
            self.shown = contact_id
            self._changed()

    def end_by_hand(self, contact_id: str) -> bool:
        """The agent says that the call is over. Returns whether that ended it: not where a phone tells ends."""
        file, key = self._records.file(contact_id), self.call_of(contact_id)
        if file is None or key is None or file.connected_at_ms is None or not end_untold(file.call_ids):
            return False
        return self._over(key, BY_HAND)

    def recover(self, contact_id: str) -> None:
        """Take back a contact that was open when the program ended: the phone may still be on that call.

        A call that only hooks told of is taken as still on, because no hook lists calls. A wrap-up that was open is
        shown again.
        """
        file = self._records.file(contact_id)
        if file is None:
            return
        if not file.state.live:
            if file.connected_at_ms is not None:
                over = replace(resumed(file, file.call_id, None), state=ContactState.ENDED)
                self._by_call[file.call_id] = over  # each has its wrap-up, shown or not
                self.shown = self.shown or contact_id
            return
        self._joiner.know(file.call_id, file.call_ids, self._clock.mono_ms())
        if still_on(file, self._clock.now_ms()):
            self._resume(file, file.call_id, None)
        else:
            self._recovered.add(file, self._clock.mono_ms())

    def tick(self) -> None:
        """End the recovered contacts that no phone spoke of. Called once a second."""
        now = self._clock.mono_ms()
        for call_id in self._recovered.overdue(now, self.links.of):
            self._interrupted(call_id)
        for key, contact in list(self._by_call.items()):
            if contact.connected_at_ms is None and contact.state.live and now - self._rang[key] > RING_LIMIT_MS:
                self._over(key, END_NOT_TOLD)

    def finished(self, contact_id: str) -> None:
        """The wrap-up of a contact is done: show the next live call, or none."""
        for call_id, contact in list(self._by_call.items()):
            if contact.contact_id == contact_id:
                del self._by_call[call_id]
                self._rang.pop(call_id, None)
        self._turns.forget(contact_id)
        self._earlier.forget(contact_id)
        if self.shown == contact_id:
            live = [*self.contacts(), *self.unfinished()]
            self.shown = live[0].contact_id if live else None
        self._records.forget(contact_id)
        self._changed()

    def _interrupted(self, call_id: str) -> None:
        """End a contact whose end the program did not see; what happened in between is not known."""
        contact_id = self._recovered.take(call_id)
        self._joiner.forget(call_id)
        self._records.write(contact_id, [NewFact(ContactEnded(reason="the program was not running"))], seen=True)

    def _resume(self, file: CaseFile, key: str, number: str | None) -> None:
        """Go on with a contact of before the restart; `number` as a phone tells it now, if one does."""
        self._by_call[key] = resumed(file, key, number)
        self._rang[key] = self._clock.mono_ms()
        shown = self._records.file(self.shown) if self.shown else None
        if shown is None or not shown.state.live:
            self.shown = file.contact_id

    def _event(self, event: CallEvent) -> bool:
        joined = self._joiner.join(event, self._clock.mono_ms())
        if joined.lost:
            self._over(joined.lost, END_NOT_TOLD)  # its number rings again
        told, event = event, replace(event, call_id=joined.key)
        if event.call_id in self._recovered:  # the phone still knows a call of before the restart
            file = self._records.file(self._recovered.take(event.call_id))
            if file is not None:
                self._resume(file, event.call_id, event.number)
        moved = self._moved(event, over=joined.over)
        self._link(told, joined)
        return moved

    def _moved(self, event: CallEvent, *, over: bool) -> bool:
        before = self._by_call.get(event.call_id)
        if before is None and over:
            return False
        if before is None or (not before.state.live and not over):
            if event.state is CallState.ENDED:
                return False
            if len(self.contacts()) >= LIVE_LIMIT:  # too many seem to be on
                oldest = least_likely(self._by_call, self._records.file, self.shown)
                if not self._over(oldest or "", END_NOT_TOLD):
                    raise DesktopBusy("Too many calls are on.", "End one of them, then send it again.")
            self._open(event)
            return True
        self._failing.call(Part.ANSWERS, "carry", partial(self._earlier.carry, before.contact_id, event.carried), None)
        after = advance(before, event)
        if after.state is before.state:
            self._changed()
            return False
        self._by_call[event.call_id] = after
        if before.connected_at_ms is None and after.connected_at_ms is not None:
            self.shown = after.contact_id  # that is the one the agent speaks on, whatever was shown
        self._records.write(after.contact_id, [_move(before, after, event)], seen=True)
        return True

    def _link(self, told: CallEvent, joined: Joined) -> None:
        """Write down under which further ids a call is known, whether that is a guess, and a number told only now."""
        contact = self._by_call.get(joined.key)
        if contact is None:
            return
        ids = joined.learned
        tells = contact.state.live and _better_known(contact.number, told.number)
        if tells:
            self._by_call[joined.key] = replace(contact, number=told.number)
            ids = ids or (told.call_id,)
        bodies = [ContactLinked(call_id=one, source=told.source, by=joined.by.value) for one in ids]
        facts = [NewFact(body) for body in bodies]
        if tells:
            masked = structs.replace(bodies[0], number_masked=mask_number(told.number))
            name = self._failing.call(Part.MASKING, "caller", partial(self._caller_text, told.name), "")
            facts[0] = NewFact(masked, {**_number(told.number), **({"name": name} if name else {})})
        if facts:
            self._records.write(contact.contact_id, facts, seen=True)
        if tells:
            self._failing.call(Part.ANSWERS, "look up", partial(self._earlier.look_up, contact.contact_id), None)

    def _over(self, key: str, reason: str) -> bool:
        """End a call of which no phone said so; returns whether it was on."""
        contact = self._by_call.get(key)
        if contact is None or not contact.state.live:
            return False
        now = self._clock.now_ms()
        event = CallEvent(CallState.ENDED, key, contact.number, contact.direction, now, reason=reason)
        self._joiner.end(key, self._clock.mono_ms(), guessed=reason != BY_HAND)
        return self._moved(event, over=False)

    def _open(self, event: CallEvent) -> None:
        rule = self._house.lines.get(event.line, LineRule(queue=event.line))
        contact = open_contact(new_id(event.at_ms), event)
        line, name = (
            self._failing.call(Part.MASKING, "caller", partial(self._caller_text, text), "")
            for text in (rule.queue, contact.name)
        )
        contact = replace(contact, line=line, name=name)
        self._by_call[event.call_id] = contact
        self._rang[event.call_id] = self._clock.mono_ms()
        places = [place(rule.place, rule.evidence)] if rule.place else []
        tags = {*rule.facts, CallTag.OUTBOUND} if contact.direction is Direction.OUT else rule.facts
        decided = self._turns.begin(contact.contact_id, places, event.at_ms, tags)
        nothing: list[NewFact] = []
        facts = [_opened(contact), decided, *self._failing.call(Part.ANSWERS, "shift", self._shift.begin, nothing)]
        if contact.connected_at_ms is not None:
            facts.append(NewFact(ContactConnected(), at_ms=event.at_ms))
        if contact.state is ContactState.HELD:
            facts.append(NewFact(ContactHeld(), at_ms=event.at_ms))
        shown = self._records.file(self.shown) if self.shown else None
        if shown is None or not shown.state.live or contact.state is ContactState.CONNECTED:
            self.shown = contact.contact_id  # one that is heard of only when it is answered is the one spoken on
        self._records.write(contact.contact_id, facts, seen=True)
        self._failing.call(Part.ANSWERS, "look up", partial(self._earlier.look_up, contact.contact_id), None)
        self._failing.call(Part.ANSWERS, "carry", partial(self._earlier.carry, contact.contact_id, event.carried), None)


def _better_known(before: str | None, told: str | None) -> bool:
    """Tell whether a number that is told now says more of the customer than the one before.

    A colleague's extension, a parking place or a pick-up code gives way to the number of who is then on the line.
    """
    if before is None or told is None:
        return before is None and told is not None
    return comparable_number(before) is None and comparable_number(told) is not None


LONGEST_NUMBER = 15
"""Digits of the longest telephone number (ITU-T E.164); what has more is no number, and only its end is kept."""


def _number(number: str | None) -> dict[str, str]:
    """Return the number as a personal value, where it is one."""
    is_number = number and sum(character.isdigit() for character in number) <= LONGEST_NUMBER
    return {"number": number} if number and is_number else {}


def _opened(contact: Contact) -> NewFact:
    personal = {**_number(contact.number), "name": contact.name}
    body = ContactOpened(
        call_id=contact.call_id,
        direction=contact.direction,
        number_masked=mask_number(contact.number),
        line=contact.line,
        source=contact.source,
    )
    return NewFact(body, {key: value for key, value in personal.items() if value}, at_ms=contact.opened_at_ms)


def _move(before: Contact, after: Contact, event: CallEvent) -> NewFact:
    return NewFact(_moved(before, after, event), at_ms=event.at_ms)


def _moved(before: Contact, after: Contact, event: CallEvent) -> FactBody:
    if after.state is ContactState.ENDED:
        talk_ms = max(0, event.at_ms - (after.connected_at_ms or event.at_ms))
        return ContactEnded(reason=event.reason, talk_ms=talk_ms)
    if after.state is ContactState.MISSED:
        return ContactMissed(reason=event.reason)
    if after.state is ContactState.HELD:
        return ContactHeld()
    return ContactResumed() if before.connected_at_ms is not None else ContactConnected()
