"""What the card shows on which a right of the customer is written down."""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters.text import EMPTY, Text
from agent_assist.domain.correction import ReadBack, RecordName
from agent_assist.domain.rights import AnswerBy, Asker, Right
from agent_assist.domain.sensitive import Sensitive

RequestValue = Right | Asker | AnswerBy | RecordName | ReadBack | None
"""What one choice of a group says; None for more of a list."""


class RequestChoice(msgspec.Struct, frozen=True):
    """One choice of a group; `value` is what FillRequest says, None for more of a list.

    One that is `logged` cannot be chosen again. It keeps its place, so that every other one keeps its key.
    """

    value: RequestValue
    name: Text
    chosen: bool = False
    logged: bool = False


class RequestGroup(msgspec.Struct, frozen=True):
    """One question of the form.

    Args:
        title: the question.
        aside: what still is to be done here; empty once it is answered.
        choices: all of them, or, in a group that was answered, the one that was chosen.
        active: the keys 1 to 9 act on it.
        note: what follows from the answer, a sentence each.
    """

    title: Text
    aside: Text
    choices: tuple[RequestChoice, ...]
    active: bool
    note: tuple[Text, ...] = ()


class AskedRight(msgspec.Struct, frozen=True):
    """A right that was asked for on this call, or a request that was taken back.

    Args:
        name: what it is called.
        day: by when it is answered, and which law says so; empty where it was taken back.
        tell: what to say to the customer; after the call, what is to be known instead. Empty for all but the newest.
        language: tag of the language that `tell` is said in; empty for that of the windows.
        void: it was taken back.
        notes: what became of its correction, a sentence each.
    """

    name: Text
    day: Text
    tell: Text
    language: str = ""
    void: bool = False
    notes: tuple[Text, ...] = ()


class RightsCard(msgspec.Struct, frozen=True):
    """The request as it is filled in. FillRequest answers a group; AskForRight writes it down; CloseCard goes back.

    Args:
        title: of the form.
        back: what Esc does.
        groups: what is asked for, who asks, how the answer goes.
        identity: what the agent did to check who asks; NoteIdentity changes it.
        identity_said: the agent said it, so it is news to whoever cannot see it.
        day: by when it is answered, and which law says so; empty while no right is chosen.
        more: what the agent should know besides, a sentence each.
        said: what stands over what was asked for: that it is to be said, or was not.
        asked: what was asked for on this call, the newest first.
        action: the button that writes it down.
        missing: why it cannot be written down yet; empty once it can.
        contact_id: whose call it is; what was asked for on another one is no news. Never shown.
        correct: the button that begins a correction (CorrectRecord); empty where none can be read back now.
    """

    title: Text
    back: Text
    groups: tuple[RequestGroup, ...]
    identity: Text
    day: Text
    more: tuple[Text, ...]
    said: Text
    asked: tuple[AskedRight, ...]
    action: Text
    missing: Text = EMPTY
    contact_id: str = ""
    identity_said: bool = False
    correct: Text = EMPTY


class CorrectionCard(msgspec.Struct, frozen=True):
    """A field of the record as it is corrected; its repr shows no value.

    FillRequest chooses the field and says what the customer answered; TypeCorrection types the value; CloseCard goes
    back.

    Args:
        title: which field.
        back: what Esc does.
        groups: the one question that is to be answered now; none while the value is typed.
        now_title, now: what the record has, closed; empty before a field is chosen.
        now_value, now_left: that value while it is open (ShowRecord), and how long it still is.
        screen: what a shared screen shows of it; empty while it is closed, or where nothing is to be said.
        can_show: it can be opened.
        typed_title: over the value.
        value: what is typed; None before a field is chosen.
        typing: it can be typed now.
        wrong: why it was not taken, or what to do after the last answer; empty for neither.
        action: the button that reads it back.
        read_title: over the sentence.
        sentence: what to say; None before.
        spelled: the value letter by letter; None before.
        language: tag of the language that `sentence` is said in.
        marks: fingerprints, a line each.
        sent: where the value goes, and that it goes nowhere else.
    """

    title: Text
    back: Text
    groups: tuple[RequestGroup, ...] = ()
    now_title: Text = EMPTY
    now: Text = EMPTY
    now_value: Sensitive[str] | None = None
    now_left: Text = EMPTY
    screen: Text = EMPTY
    can_show: bool = False
    typed_title: Text = EMPTY
    value: Sensitive[str] | None = None
    typing: bool = False
    wrong: Text = EMPTY
    action: Text = EMPTY
    read_title: Text = EMPTY
    sentence: Sensitive[Text] | None = None
    spelled: Sensitive[Text] | None = None
    language: str = ""
    marks: tuple[Text, ...] = ()
    sent: Text = EMPTY

    @property
    def open(self) -> bool:
        """Whether a value is on the screen."""
        return self.now_value is not None or (self.value is not None and self.value.reveal() != "")
