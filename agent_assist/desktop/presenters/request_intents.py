"""What a person can want of a privacy request on a call, as frozen values."""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters.rights_state import RequestValue
from agent_assist.domain.sensitive import Sensitive


class RequestWish(msgspec.Struct, frozen=True):
    """One of those below."""


class FillRequest(RequestWish, frozen=True):
    """Which right, who asks, how the answer goes; which field, what the customer said; None shows more of a list."""

    choice: RequestValue


class NoteIdentity(RequestWish, frozen=True):
    """Note the next way in which the agent checked who asks; after the last one, that nothing was checked."""


class AskForRight(RequestWish, frozen=True):
    """Write the request down, once it is filled in."""


class CorrectRecord(RequestWish, frozen=True):
    """Begin to correct a field of the record, for the request that was just written down."""


class TypeCorrection(RequestWish, frozen=True):
    """What the customer says now reads so; `entered`: it is to be read back. Nothing is written yet."""

    value: Sensitive[str]
    entered: bool = False


class ShowRecord(RequestWish, frozen=True):
    """Open what the record has in the field that is corrected, for 20 s; it is written down first, with its reason."""


RequestIntent = FillRequest | NoteIdentity | AskForRight | CorrectRecord | TypeCorrection | ShowRecord
"""What can be wanted of a privacy request."""
