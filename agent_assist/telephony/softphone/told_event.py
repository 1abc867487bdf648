"""What a message on the hand-off socket says. Pure; knows no socket.

A message is one JSON object: a call event with string fields `state, number, call_id, direction, line, name,
consent` (answers that an earlier leg of the call brought along, as domain.carry writes them), `via` (the hook that sent
it) and `check` (`yes`: a test event, which only asks what it would do), `{"call_id", "fields"}` from the CRM
(domain.fields), `{"show": true}` from a second start of the desktop, with `link` where IT's link began it or came to
`call-event`, `{"panel": "pause"}` and the like from `agent-assist panel`, or `{"payment_digits": true}` from the
payment page's helper.
"""

from __future__ import annotations

import json
import uuid
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from agent_assist.domain.carry import CarriedAnswer, read_carried
from agent_assist.domain.contact import NO_ID, CallEvent, CallState, Direction, comparable_number
from agent_assist.domain.errors import BadInput
from agent_assist.domain.fields import ContactFields, read_fields
from agent_assist.telephony.softphone.event_fields import LINK_LIMIT
from agent_assist.telephony.softphone.party import NAME_LIMIT, Party, clean_text, is_call_id, name_of, number_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_ADVICE: Final = "Send one call event as `agent-assist call-event` does."
_FIELDS: Final = frozenset({"state", "number", "call_id", "direction", "line", "name", "consent", "via", "check"})
RING_MS: Final = 120_000
"""An unanswered call without an id that is announced again within this time is the same one: MicroSIP has two hooks for
one ring, and a call out may be announced when it is dialled and when it rings (house choice; networks let a call ring
for one to three minutes)."""
OPEN_LIMIT: Final = 64
"""Most calls followed at once; the oldest is forgotten beyond it."""


class Show(Struct, frozen=True):
    """Another start of the desktop asks this one to show itself, and with the link that IT sent to enrol, if any."""

    link: str = ""


def show_line(link: str = "") -> bytes:
    """Return the message that asks a running desktop to show itself."""
    return json.dumps({"show": True, "link": link[:LINK_LIMIT]} if link else {"show": True}).encode()


class PanelAct(StrEnum):
    """What a key of the desktop environment, or a CRM, can ask of the panel, whichever window has the keyboard."""

    SHOW = "show"
    PAUSE = "pause"
    WITHDRAW = "withdraw"
    VULNERABLE = "vulnerable"
    IN_DOUBT = "in-doubt"
    ASKS_IF_AI = "asks-if-ai"
    REPRESENTS = "represents"


class WantDigits(Struct, frozen=True):
    """The payment page's helper asks for the digits of payment steps; its connection stays open."""


def _show(message: Mapping[str, object]) -> Show:
    link = message.get("link", "")
    if message["show"] is not True or not isinstance(link, str) or len(link) > LINK_LIMIT or not link.isprintable():
        raise BadInput("The message asks for a window, and cannot be read.", "Start Agent Assist again.")
    return Show(link)


def read_message(line: bytes) -> Mapping[str, str] | Show | PanelAct | WantDigits | ContactFields:
    """Return the fields of one message.

    Args:
        line: the bytes before the newline.

    Raises:
        BadInput: not UTF-8, not JSON, or not fields this program knows.
    """
    try:
        message = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError) as exc:
        raise BadInput("The message is not JSON in UTF-8.", _ADVICE) from exc
    if isinstance(message, dict) and message.keys() - {"link"} == {"show"}:
        return _show(message)
    if isinstance(message, dict) and message.keys() == {"panel"} and message["panel"] in set(PanelAct):
        return PanelAct(message["panel"])
    if message == {"payment_digits": True}:
        return WantDigits()
    if isinstance(message, dict) and "fields" in message:
        return read_fields(message, _kinds())
    if not isinstance(message, dict) or not message.keys() <= _FIELDS:
        raise BadInput("The message has fields that are not known here.", _ADVICE)
    if not all(isinstance(value, str) for value in message.values()):
        raise BadInput("A field of the message is not text.", _ADVICE)
    return message


def _kinds() -> frozenset[str]:
    """Return the kinds that a field may have; loaded with the first fields, not with the first call."""
    from agent_assist.masking.finding import Kind

    return frozenset(Kind)


class _Open(Struct, frozen=True):
    """A call that was announced and has not ended."""

    number: str | None
    direction: Direction
    name: str
    line: str
    since_ms: int
    answered: bool


class HandoffCalls:
    """Turns messages into call events and ties together what phones tell without a call id.

    Many phones pass only the number. Then a call is found again by its number, or, when the number is missing
    too, by being the only one open. Used by one thread.
    """

    def __init__(self, source: str = "handoff") -> None:
        self._source = source
        self._open: dict[str, _Open] = {}

    def event(self, fields: Mapping[str, str], at_ms: int) -> CallEvent:
        """Return the event that `fields` describe.

        Raises:
            BadInput: a state, id or direction that does not exist, neither number nor id, or carried answers
                that cannot be read.
        """
        state, direction, carried = _read(fields)
        number = number_of(fields.get("number", ""))
        call_id = self._find(fields.get("call_id", ""), number, state, at_ms)
        known = self._open.get(call_id)
        call = _Open(
            number=number or (known.number if known else None),
            direction=direction or (known.direction if known else Direction.IN),
            name=name_of(fields.get("name", "")) or (known.name if known else ""),
            line=clean_text(fields.get("line", ""), NAME_LIMIT) or (known.line if known else ""),
            since_ms=known.since_ms if known else at_ms,
            answered=state is not CallState.INCOMING or (known is not None and known.answered),
        )
        self._remember(call_id, call, state)
        party = Party(call.number, call.direction, call.name, call.line)
        return replace(party.event(call_id, state, at_ms, self._source), carried=carried)

    def would(self, fields: Mapping[str, str], at_ms: int) -> str:
        """Return what the event that `fields` describe would do, and do nothing.

        Raises:
            BadInput: as `event`.
        """
        state, _, _ = _read(fields)
        call_id = self._find(fields.get("call_id", ""), number_of(fields.get("number", "")), state, at_ms)
        if call_id in self._open:
            return "move a call that is on"
        return "nothing, no such call is on" if state is CallState.ENDED else "open a contact"

    def _find(self, given: str, number: str | None, state: CallState, at_ms: int) -> str:
        """Return the id of the call that is meant; a new one when it is not open yet."""
        if given:
            if not is_call_id(given):
                raise BadInput("The call id has characters that no id has.", _ADVICE)
            return given
        same = [call_id for call_id, call in self._open.items() if _same_number(call.number, number)]
        if state is CallState.INCOMING:
            ringing = [one for one in same if one.startswith(NO_ID) and not self._open[one].answered]
            if ringing and 0 <= at_ms - self._open[ringing[-1]].since_ms <= RING_MS:
                return ringing[-1]
        elif same:
            return same[-1]
        elif number is None and len(self._open) == 1:
            return next(iter(self._open))
        return f"{NO_ID}{uuid.uuid4().hex}"

    def _remember(self, call_id: str, call: _Open, state: CallState) -> None:
        if state is CallState.ENDED:
            self._open.pop(call_id, None)
            return
        self._open[call_id] = call
        if len(self._open) > OPEN_LIMIT:
            del self._open[next(iter(self._open))]


def _same_number(one: str | None, other: str | None) -> bool:
    """Whether two numbers are one; a phone may write the same one with and without blanks in two of its hooks."""
    plain = comparable_number(one)
    return one == other or (plain is not None and plain == comparable_number(other))


def _read(fields: Mapping[str, str]) -> tuple[CallState, Direction | None, tuple[CarriedAnswer, ...]]:
    """Return what is not the caller's to choose. Raises BadInput."""
    try:
        state = CallState(fields.get("state", ""))
        direction = Direction(fields["direction"]) if fields.get("direction") else None
    except ValueError as exc:
        raise BadInput("Unknown state or direction.", _ADVICE) from exc
    if "number" not in fields and not fields.get("call_id"):
        raise BadInput("The message has neither number nor call id.", _ADVICE)
    return state, direction, read_carried(fields.get("consent", ""))
