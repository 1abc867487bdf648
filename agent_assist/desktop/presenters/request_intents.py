"""What a person can want of a privacy request on a call, as frozen values."""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters.rights_state import RequestValue
from agent_assist.domain.sensitive import Sensitive


class FillRequest(msgspec.Struct, frozen=True):
    """Which right, who asks, how the answer goes; which field, what the customer said; None shows more of a list."""

    choice: RequestValue


class NoteIdentity(msgspec.Struct, frozen=True):
    """Note the next way in which the agent checked who asks; after the last one, that nothing was checked."""


class AskForRight(msgspec.Struct, frozen=True):
    """Write the request down, once it is filled in."""


class CorrectRecord(msgspec.Struct, frozen=True):
    """Begin to correct a field of the record, for the request that was just written down."""


class TypeCorrection(msgspec.Struct, frozen=True):
    """What the customer says now reads so; `entered`: it is to be read back. Nothing is written yet."""

    value: Sensitive[str]
    entered: bool = False


RequestIntent = FillRequest | NoteIdentity | AskForRight | CorrectRecord | TypeCorrection
"""What can be wanted of a privacy request."""
