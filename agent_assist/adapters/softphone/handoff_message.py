"""What a message on the hand-off socket says. Pure; knows no socket.

A message is one JSON object: a call event with string fields `state, number, call_id, direction, line, name,
consent` (answers that an earlier leg of the call brought along, as domain.carry writes them), `{"call_id", "fields"}`
from the CRM (domain.fields), `{"show": true}` from a second start of the desktop, or `{"payment_digits": true}` from
the payment page's helper.
"""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from agent_assist.adapters.softphone.party import NAME_LIMIT, clean_text, is_call_id, name_of, number_of
from agent_assist.domain.carry import read_carried
from agent_assist.domain.contact import NO_ID, CallEvent, CallState, Direction
from agent_assist.domain.errors import BadInput
from agent_assist.domain.fields import ContactFields, read_fields

if TYPE_CHECKING:
    from collections.abc import Mapping

_ADVICE: Final = "Send one call event as `agent-assist call-event` does."
_FIELDS: Final = frozenset({"state", "number", "call_id", "direction", "line", "name", "consent"})
OPEN_LIMIT: Final = 64
"""Most calls followed at once; the oldest is forgotten beyond it."""


@dataclass(frozen=True, slots=True)
class Show:
    """Another start of the desktop asks this one to show itself."""


@dataclass(frozen=True, slots=True)
class WantDigits:
    """The payment page's helper asks for the digits of payment steps; its connection stays open."""


def read_message(line: bytes) -> Mapping[str, str] | Show | WantDigits | ContactFields:
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
    if message == {"show": True}:
        return Show()
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


@dataclass(frozen=True, slots=True)
class _Open:
    """A call that was announced and has not ended."""

    number: str | None
    direction: Direction
    name: str
    line: str


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
        try:
            state = CallState(fields.get("state", ""))
            direction = Direction(fields["direction"]) if fields.get("direction") else None
        except ValueError as exc:
            raise BadInput("State or direction is not one of the known words.", _ADVICE) from exc
        if "number" not in fields and not fields.get("call_id"):
            raise BadInput("The message has neither number nor call id.", _ADVICE)
        carried = read_carried(fields.get("consent", ""))
        number = number_of(fields.get("number", ""))
        call_id = self._find(fields.get("call_id", ""), number, state)
        known = self._open.get(call_id)
        call = _Open(
            number=number or (known.number if known else None),
            direction=direction or (known.direction if known else Direction.IN),
            name=name_of(fields.get("name", "")) or (known.name if known else ""),
            line=clean_text(fields.get("line", ""), NAME_LIMIT) or (known.line if known else ""),
        )
        self._remember(call_id, call, state)
        return CallEvent(
            state=state,
            call_id=call_id,
            number=call.number,
            direction=call.direction,
            at_ms=at_ms,
            name=call.name,
            line=call.line,
            source=self._source,
            carried=carried,
        )

    def _find(self, given: str, number: str | None, state: CallState) -> str:
        """Return the id of the call that is meant; a new one when it is not open yet."""
        if given:
            if not is_call_id(given):
                raise BadInput("The call id has characters that no id has.", _ADVICE)
            return given
        if state is not CallState.INCOMING:
            same = [call_id for call_id, call in self._open.items() if call.number == number]
            if same:
                return same[-1]
            if number is None and len(self._open) == 1:
                return next(iter(self._open))
        return f"{NO_ID}{uuid.uuid4().hex}"

    def _remember(self, call_id: str, call: _Open, state: CallState) -> None:
        if state is CallState.ENDED:
            self._open.pop(call_id, None)
            return
        self._open[call_id] = call
        if len(self._open) > OPEN_LIMIT:
            del self._open[next(iter(self._open))]
