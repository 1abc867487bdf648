"""Facts about a call itself: it appeared, moved, ended, and how the agent finished it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec
from msgspec import UNSET, UnsetType

from agent_assist.domain.contact import Direction
from agent_assist.domain.drill import DrillMoment, StepResult, passed
from agent_assist.domain.facts.body import OWN_CONTACT, AtMs, Effect, FactBody, LengthMs, Rules, Writer, of_call
from agent_assist.domain.facts.fact import FactKind
from agent_assist.domain.review import FlagKind, Severity, Verdict

_FILE = Effect.CASE_FILE
END_NOT_TOLD: Final = "its end was not told"
"""The reason of an end that no phone reported: the program gave the call up; whether it was answered is not known."""
OWN_REASONS: Final = frozenset({END_NOT_TOLD, "ended by the agent", "the program was not running"})
"""Why a call counts as over where no phone said so, in the program's own words."""


class ContactOpened(FactBody, frozen=True, kw_only=True):
    """A call appeared on the agent's line.

    Args:
        call_id: the phone's id of the call.
        direction: who called whom.
        number_masked: the other side's number, masked but for its end; `withheld` where nobody told it.
        line: the queue or line that was called.
        source: the phone that reported it.
    """

    KIND = FactKind.CONTACT_OPENED
    RULES = of_call(_FILE, personal=("number", "name"), closed=("call_id", "number_masked", "line"))

    call_id: str = ""
    direction: Direction = Direction.IN
    number_masked: str = ""
    line: str = ""
    source: str = ""


class ContactLinked(FactBody, frozen=True, kw_only=True):
    """The call has a further id, or a phone told its number only now.

    Args:
        call_id: the further id.
        source: the phone that reported it.
        by: how the two were matched: `call_id`, `number` or `only_call`.
        number_masked: the number, masked; only where nobody had told it before, or where the one before was a
            colleague's extension, a parking place or a pick-up code. The name that was told with that one goes with it.
    """

    KIND = FactKind.CONTACT_LINKED
    RULES = of_call(
        _FILE,
        personal=("number", "name"),
        untold="a further id of the same call; for the customer there is one call",
        closed=("call_id", "number_masked"),
    )

    call_id: str = ""
    source: str = ""
    by: str = ""
    number_masked: str | UnsetType = UNSET


class ContactConnected(FactBody, frozen=True, kw_only=True):
    """The two sides can speak."""

    KIND = FactKind.CONTACT_CONNECTED
    RULES = of_call(_FILE)


class ContactHeld(FactBody, frozen=True, kw_only=True):
    """The call was put on hold."""

    KIND = FactKind.CONTACT_HELD
    RULES = of_call(_FILE)


class ContactResumed(FactBody, frozen=True, kw_only=True):
    """The call was taken off hold."""

    KIND = FactKind.CONTACT_RESUMED
    RULES = of_call(_FILE)


class ContactEnded(FactBody, frozen=True, kw_only=True):
    """The call was answered and is over.

    Args:
        reason: why it ended, as the phone reported it.
        talk_ms: from the answer to the end; null where the end was not seen.
    """

    KIND = FactKind.CONTACT_ENDED
    RULES = of_call(_FILE, closed=("reason",))
    OWN_WORDS = OWN_REASONS

    reason: str = ""
    talk_ms: LengthMs | None = None


class ContactMissed(FactBody, frozen=True, kw_only=True):
    """No answer of the call was reported.

    Args:
        reason: why it ended, as the phone reported it; `its end was not told` where no phone did.
    """

    KIND = FactKind.CONTACT_MISSED
    RULES = of_call(_FILE, closed=("reason",))
    OWN_WORDS = OWN_REASONS

    reason: str = ""


UNDOABLE: Final = frozenset(
    {
        FactKind.DISCLOSURE_READ,
        FactKind.PLACE_LEARNED,
        FactKind.PARTY_JOINED,
        FactKind.PARTY_LEFT,
        FactKind.MINOR_SUSPECTED,
        FactKind.CALL_MARKED,
        FactKind.PURPOSE_CHANGED,
        FactKind.SPAN_DISPOSED,
        FactKind.RIGHTS_REQUESTED,
        FactKind.CORRECTION_READ_BACK,
    }
)
"""What an agent enters and may take back; answers are corrected by answers."""


class ActTakenBack(FactBody, frozen=True, kw_only=True):
    """The agent took an entry back within ten seconds: it was a mistake.

    Args:
        act: id of the fact that was the mistake.
        act_kind: its kind.
    """

    KIND = FactKind.ACT_TAKEN_BACK
    RULES = of_call(_FILE, doubts=True)

    act: str = ""
    act_kind: str = ""

    def misfit(self, writer: Writer, contact: str) -> str:
        """Return why this may not be said: only some entries can be taken back."""
        del writer, contact
        return "" if self.act_kind in UNDOABLE else "This kind of fact cannot be taken back."


class FlagRaised(FactBody, frozen=True, kw_only=True):
    """A rule found something that a supervisor should look at, or the server drew the call at random.

    Args:
        flag: which rule.
        severity: how soon somebody should look.
        detail: plain facts, such as a length; no content of the call.
        about_ms: the moment it is about.
    """

    KIND = FactKind.FLAG_RAISED
    RULES = Rules(
        frozenset({Writer.AGENT, Writer.SERVER}),  # the server: what it drew at random
        OWN_CONTACT,
        effects=frozenset({Effect.CONTACT_ROW, _FILE, Effect.FLAG}),
    )

    flag: FlagKind
    severity: Severity
    detail: str = ""
    about_ms: AtMs | None = None

    def misfit(self, writer: Writer, contact: str) -> str:
        """Refuse a draw that the server did not make, and a finding that it cannot have made."""
        del contact
        drawn, by_server = self.flag is FlagKind.DRAWN, writer is Writer.SERVER
        return "" if drawn is by_server else "The server alone draws calls, and it raises no other flag."


class VerdictReached(FactBody, frozen=True, kw_only=True):
    """The program judged the finished call.

    Args:
        verdict: how the call ended, seen from the disclosure.
        answers: the customer's last answer per purpose.
        recorder: the recorder's last known state.
        flags: what was raised.
    """

    KIND = FactKind.VERDICT_REACHED
    RULES = of_call(_FILE)

    verdict: Verdict
    answers: dict[str, str] = msgspec.field(default_factory=dict)
    recorder: str = ""
    flags: tuple[str, ...] = ()


class WrapUpFinished(FactBody, frozen=True, kw_only=True):
    """The agent, or the time limit, finished the wrap-up.

    Args:
        disposition: `done`, `timed_out`, `drill`, or `crowded_out`: more wrap-ups waited than one desk has, and nobody
            had worked on this call.
    """

    KIND = FactKind.WRAP_UP_FINISHED
    RULES = of_call(_FILE)

    disposition: str = ""


class DrillStepDone(msgspec.Struct, frozen=True, kw_only=True):
    """One step of a drill.

    Args:
        step: which step.
        passed: the recorder did what was asked, and it was observed.
        state: what was confirmed; empty where nothing was.
        means: how it was confirmed.
        after_ms: from the command to its confirmation; null where there was none.
        error: a stable code where it failed.
    """

    step: str = ""
    passed: bool = False
    state: str = ""
    means: str = ""
    after_ms: LengthMs | None = None
    error: str = ""


class DrillFinished(FactBody, frozen=True, kw_only=True):
    """A synthetic call proved, or failed to prove, that the recorder obeys.

    Args:
        passed: every step was taken and passed.
        phone: the phone it used.
        recorder: the recorder it tested.
        steps: what was done, in order.
    """

    KIND = FactKind.DRILL_FINISHED
    RULES = of_call(_FILE, untold="a synthetic call of the organisation to itself; it has no customer")

    passed: bool = False
    phone: str = ""
    recorder: str = ""
    steps: tuple[DrillStepDone, ...] = ()

    @classmethod
    def of(cls, steps: Iterable[StepResult], phone: str, recorder: str) -> DrillFinished:
        """Return the fact of a drill: its steps in order, and the phone and recorder that it used."""
        listed = list(steps)
        return cls(passed=passed(listed), phone=phone, recorder=recorder, steps=tuple(map(_step, listed)))

    def moment(self, at_ms: int) -> DrillMoment:
        """Return the drill that the fact tells of, finished at a moment (milliseconds since 1970 UTC)."""
        return DrillMoment(at_ms, self.passed, tuple(one.step for one in self.steps if not one.passed))


def _step(one: StepResult) -> DrillStepDone:
    return DrillStepDone(
        step=one.step.value,
        passed=one.passed,
        state=one.state,
        means=one.means,
        after_ms=one.after_ms,
        error=one.error,
    )
