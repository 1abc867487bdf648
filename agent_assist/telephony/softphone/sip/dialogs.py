"""Documents of the dialog event package (RFC 4235), and the call events they mean. Pure.

Captured: Asterisk 22 names no number and no call id, and gives every call the same dialog id; Kamailio 6 repeats
`confirmed`, begins with an empty body, and lists ended dialogs beside the next one. Neither tells a hold.
"""

from __future__ import annotations

import uuid
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from typing import Final, NamedTuple

from msgspec.structs import replace

from agent_assist.domain.contact import NO_ID, CallEvent, CallState, Direction
from agent_assist.telephony.softphone.party import is_call_id, name_of, number_of

DOCUMENT_LIMIT: Final = 65_536
DIALOGS_LIMIT: Final = 64
"""Most dialogs read of one document, and most remembered."""
_SPACE: Final = "{urn:ietf:params:xml:ns:dialog-info}"
_STATES: Final = {
    "trying": CallState.INCOMING,
    "proceeding": CallState.INCOMING,
    "early": CallState.INCOMING,
    "confirmed": CallState.CONNECTED,
    "terminated": CallState.ENDED,
}


class UnreadableDocumentError(ValueError):
    """Not a dialog-info document, or one beyond the bounds."""


@dataclass(frozen=True, slots=True)
class Dialog:
    """One dialog of a document.

    Args:
        dialog_id: the notifier's name of it; some give the same one to every call.
        call_id: SIP Call-ID; empty where the notifier does not tell.
        state: what it means for a call.
        direction: OUT for an initiator; IN where nothing is said.
        number: the other party; None where the notifier does not tell or it is withheld.
        name: the other party's display name.
    """

    dialog_id: str
    call_id: str
    state: CallState
    direction: Direction | None
    number: str | None
    name: str


class Document(NamedTuple):
    """What one NOTIFY says. `full`: dialogs that are not in it are over."""

    version: int
    full: bool
    dialogs: tuple[Dialog, ...]


def read_document(data: bytes) -> Document:
    """Read a dialog-info document.

    Raises:
        UnreadableDocumentError: no XML of this kind in UTF-8, a document type in it (entities could grow), or too long.
    """
    if len(data) > DOCUMENT_LIMIT or b"<!" in data:
        raise UnreadableDocumentError("too long, or with a document type")
    try:
        # As text: in the encoding that a document claims for itself, the check above might see no document type.
        root = ET.fromstring(data.decode("utf-8"))  # noqa: S314 - no document type, so no entities
    except (ET.ParseError, ValueError) as exc:
        raise UnreadableDocumentError("no XML") from exc
    version = root.get("version", "")
    if root.tag != f"{_SPACE}dialog-info" or not (version.isascii() and version.isdigit() and len(version) < 12):  # noqa: PLR2004
        raise UnreadableDocumentError("no dialog-info")
    found = [_dialog(one) for one in root.findall(f"{_SPACE}dialog")[:DIALOGS_LIMIT]]
    return Document(int(version), root.get("state") != "partial", tuple(one for one in found if one is not None))


def _dialog(element: ET.Element) -> Dialog | None:
    dialog_id, call_id = element.get("id", "")[:256], element.get("call-id", "")
    state = _STATES.get((element.findtext(f"{_SPACE}state") or "").strip())
    if not dialog_id or state is None:
        return None
    way = {"initiator": Direction.OUT, "recipient": Direction.IN}.get(element.get("direction", ""))
    identity = element.find(f"{_SPACE}remote/{_SPACE}identity")
    shown = "" if identity is None else identity.get("display", "")
    number = None if identity is None else number_of(identity.text or "")
    return Dialog(dialog_id, call_id if is_call_id(call_id) else "", state, way, number, name_of(shown))


class DialogCalls:
    """Turns documents into call events. Used by one thread.

    Args:
        source: name of the adapter.
        line: the extension that is watched.
    """

    def __init__(self, source: str, line: str) -> None:
        self._source = source
        self._line = line
        self._known: dict[tuple[str, str], CallEvent] = {}
        self._version = -1

    def restart(self) -> None:
        """A new subscription counts its versions anew; what is open stays open until the first full document."""
        self._version = -1

    def events(self, document: Document, at_ms: int) -> list[CallEvent]:
        """Return what a document changes; nothing for one that is older than another that was read."""
        if document.version <= self._version:
            return []
        self._version = document.version
        events: list[CallEvent] = []
        listed = {(dialog.dialog_id, dialog.call_id) for dialog in document.dialogs}
        if document.full:
            gone = [key for key in self._known if key not in listed]
            events += [self._end(key, at_ms, "no longer listed") for key in gone]
        for dialog in document.dialogs:
            events += self._dialog(dialog, at_ms)
        return events

    @property
    def live(self) -> frozenset[str]:
        """Ids of the calls that are open, each once, however many dialogs it has."""
        return frozenset(event.call_id for event in self._known.values())

    def _dialog(self, dialog: Dialog, at_ms: int) -> list[CallEvent]:
        key = (dialog.dialog_id, dialog.call_id)
        before = self._known.get(key)
        if dialog.state is CallState.ENDED:
            return [] if before is None else [self._end(key, at_ms, "")]
        if before is None:
            if len(self._known) >= DIALOGS_LIMIT:
                return []
            call_id = dialog.call_id or f"{NO_ID}{uuid.uuid4().hex}"
            way = dialog.direction or Direction.IN
            event = CallEvent(
                dialog.state, call_id, dialog.number, way, at_ms, dialog.name, self._line, source=self._source
            )
        elif before.state is dialog.state or before.state is CallState.CONNECTED:
            return []  # told again; and an early one after an answer is old
        else:
            event = replace(before, state=dialog.state, at_ms=at_ms, number=before.number or dialog.number)
        self._known[key] = event
        return [event]

    def _end(self, key: tuple[str, str], at_ms: int, reason: str) -> CallEvent:
        return replace(self._known.pop(key), state=CallState.ENDED, at_ms=at_ms, reason=reason)
