"""Words of a request for a right: what is asked, by whom, and what becomes of it. Values only.

What may follow what is in `rights_course`; the days of each law are in `policy.rights`.
"""

from __future__ import annotations

import hashlib
from enum import StrEnum
from typing import Final

from agent_assist.domain.spoken_codes import heard, letters

REFERENCE_LETTERS: Final = 7
"""35 bits: of 20,000 requests of an organisation two have the same one once in 170 organisations (ADR 37)."""
_FIRST_GROUP = 3


class Right(StrEnum):
    """The rights that the program has words for. A pack may know others; they are told without a name."""

    ACCESS = "access"
    COMPLAINT = "complaint"
    DISCLOSURE_ACCOUNTING = "disclosure-accounting"
    ERASURE = "erasure"
    LIMIT_SENSITIVE = "limit-sensitive"
    MARKETING_OBJECTION = "marketing-objection"
    OBJECTION = "objection"
    OPT_OUT = "opt-out"
    OPT_OUT_AUTOMATED = "opt-out-automated"
    OPT_OUT_SALE = "opt-out-sale"
    PORTABILITY = "portability"
    RECORDING_COPY = "recording-copy"
    RECTIFICATION = "rectification"
    RESTRICTION = "restriction"
    WITHDRAW_CONSENT = "withdraw-consent"


class Channel(StrEnum):
    """Where a request came in."""

    CALL = "call"
    """Said on a call, and written down by the agent's desk."""
    RECEIPT_PAGE = "receipt_page"
    LETTER = "letter"
    """On paper or by e-mail, and entered by an administrator."""


class Asker(StrEnum):
    """Who asks."""

    CUSTOMER = "customer"
    REPRESENTATIVE = "representative"
    """Somebody who says that they act for the customer; whether they may must be proven."""
    UNSURE = "unsure"
    """The agent could not tell. A program without this value reads it as a representative, who must prove it."""


class AnswerBy(StrEnum):
    """How the person wants the answer to a request that was made on a call."""

    LETTER = "letter"
    EMAIL = "email"
    TEXT = "text"


class IdentityCheck(StrEnum):
    """What the agent says they did on the call to check who asks. It proves nothing to the organisation by itself."""

    NOT_CHECKED = "not_checked"
    DETAILS = "details"
    """The agent asked for details that the customer should know."""
    CALLED_BACK = "called_back"
    """The agent called back on the number that the organisation has."""


class PauseReason(StrEnum):
    """What the organisation asks the person for, and what the clock of a law may wait for."""

    IDENTITY = "identity"
    """Proof of who asks."""
    CLARIFICATION = "clarification"
    """What is asked for."""
    FEE = "fee"
    """A fee that the law allows."""


class RightsAct(StrEnum):
    """What happens to a request."""

    ACKNOWLEDGED = "acknowledged"
    """The person was told that it came."""
    ASKED = "asked"
    """The person was asked for something, and the request waits for it."""
    CAME = "came"
    """What was asked for came."""
    EXTENDED = "extended"
    GRANTED = "granted"
    REFUSED = "refused"
    CARRIED_OUT = "carried_out"
    """What was granted has been done."""
    APPEALED = "appealed"
    """The person objected to a refusal."""
    TOLD = "told"
    """A system, or somebody who has the data, was told of the request."""
    CONFIRMED = "confirmed"
    """A system that was told has answered."""
    PACKAGED = "packaged"
    """The person's data was put together, to be handed over."""


class SystemAnswer(StrEnum):
    """What a system that was told of a request came to."""

    DONE = "done"
    """It did what was asked."""
    NOTHING = "nothing"
    """It holds nothing of this person."""
    KEPT = "kept"
    """It keeps the data, because a law wants that."""
    FAILED = "failed"
    """It confirmed nothing."""


class Ground(StrEnum):
    """Why a request is refused."""

    IDENTITY = "identity"
    """It was not proven who asks, or that they may act for the customer."""
    UNCLEAR = "unclear"
    """What is wanted was asked for, and nobody answered."""
    FEE = "fee"
    """A fee that the law allows was not paid."""
    UNFOUNDED = "unfounded"
    """The request is plainly unfounded."""
    EXCESSIVE = "excessive"
    """It repeats earlier ones, or asks for far more than the right gives."""
    NO_DATA = "no_data"
    """The organisation has nothing of this person."""
    ACCURATE = "accurate"
    """What shall be corrected is right."""
    NO_RIGHT = "no_right"
    """No law gives this person this right here."""
    KEPT_BY_LAW = "kept_by_law"
    """A law wants the data to be kept, or to be used so."""
    LEGAL_CLAIM = "legal_claim"
    """The data is needed for a legal claim."""
    OVERRIDING = "overriding"
    """The organisation has reasons that weigh more."""
    OTHERS = "others"
    """It would harm the rights of other people."""
    OTHER = "other"
    """Another reason, in the own words that come with it."""


class ExtensionReason(StrEnum):
    """Why the time to answer is extended."""

    COMPLEX = "complex"
    NUMEROUS = "numerous"
    """The person made many requests."""
    OTHER = "other"
    """Another reason, in the own words that come with it."""


def reference(request: str) -> str:
    """Return the short code by which people name a request, from the id of its event: `K7M-4QTB`.

    It says nothing of the person or the contact. Desk, page and server make the same one, so it need not be sent.
    """
    made = hashlib.sha256(b"assist-rights-reference/1\n" + request.encode()).digest()
    told = letters(int.from_bytes(made, "big"), REFERENCE_LETTERS)
    return f"{told[:_FIRST_GROUP]}-{told[_FIRST_GROUP:]}"


def read_reference(text: str) -> str | None:
    """Return the reference that a person typed or said, as `reference` writes it; None if it is none."""
    told = heard(text, REFERENCE_LETTERS)
    return None if told is None else f"{told[:_FIRST_GROUP]}-{told[_FIRST_GROUP:]}"
