"""Driving the recorder after the answers, and writing down what it really did. GUI thread only."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct, field

from agent_assist.desktop.services.records import NewFact, Records
from agent_assist.desktop.services.service import Service
from agent_assist.desktop.services.turns import KNOWN
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.clock import Clock
from agent_assist.domain.escalation import Rung, command_at, escalates, rung_at
from agent_assist.domain.facts.recorder import (
    RecorderCommanded,
    RecorderConfirmed,
    RecorderEscalated,
    RecorderUnconfirmed,
)
from agent_assist.domain.recorder import (
    BY_WORD,
    CONFIRMED,
    MEASURING,
    RUNNING,
    SAYABLE,
    SILENT,
    Confirmation,
    Means,
    RecorderCommand,
    RecorderReport,
    RecorderState,
    meets,
)
from agent_assist.domain.steps import wanted_command
from agent_assist.policy import Purpose
from agent_assist.telephony.ports.recorder import Recorder

RETRY_MS = 5_000
"""How long an unmet wish waits before it is asked again, milliseconds (house choice)."""
RETRIES = 3
"""How often it is asked again before a person must act."""
STALE_MS = 2_500
"""A live call of which the recorder's adapter said nothing for this long is unconfirmed; the port promises a word each
second."""
WORD_MS = 20_000
"""How long somebody who must not be recorded waits for the agent's word, from the command on; then the agent is made to
say the truth, milliseconds (house choice)."""
LATE_MS = 1_000
"""How much longer than it promises an adapter is waited for; then its command counts as unanswered."""
NO_REPORT = "no_report"
"""Error where the adapter itself fell silent."""


RESTARTED = "restarted"
"""Error where the program itself was away."""


class _Watch(Struct):
    """One call; `_ms` fields are monotonic where they are compared, wall clock where they are shown."""

    call_id: str
    wanted: RecorderCommand = RecorderCommand.STOP
    asked: RecorderCommand | None = None
    asked_at_ms: int = 0
    asked_mono_ms: int = 0
    first_mono_ms: int = 0
    failed: int = 0
    tries: int = 0
    awaiting: bool = False
    told: bool = False
    owed: int = 0
    """Answers that the adapter has yet to give: one for each command, in order."""
    heard_mono_ms: int = 0
    written: RecorderState | None = None
    latest: RecorderReport | None = None
    confirmed_at_ms: int | None = None
    tried: list[tuple[int, RecorderCommand]] = field(default_factory=list)


class Recording(Service):
    """One recorder for all contacts of this desktop.

    Args:
        records: where facts go.
        recorder: the adapter.
        purposes: all purposes; those that feed the recorder decide.
        changed: called when a report came in, so that its age is shown.
    """

    def __init__(
        self, records: Records, recorder: Recorder, purposes: Sequence[Purpose], changed: Callable[[], None]
    ) -> None:
        super().__init__(records)
        self._recorder = recorder
        self._all = purposes
        self._changed = changed
        self._watched: dict[str, _Watch] = {}

    @property
    def connected(self) -> bool:
        """Whether there is a recorder at all."""
        return self._recorder.name != "none"

    @property
    def purposes(self) -> tuple[str, ...]:
        """Ids of the purposes that feed the recorder."""
        return tuple(p.id for p in self._all if "recorder" in p.sinks)

    def latest(self, contact: str) -> RecorderReport | None:
        """Return the newest report on a contact, or None."""
        watch = self._watched.get(contact)
        return watch.latest if watch else None

    def confirmed_at_ms(self, contact: str) -> int | None:
        """Return when the recorder's state was last confirmed, or None if never."""
        watch = self._watched.get(contact)
        return watch.confirmed_at_ms if watch else None

    def asked(self, contact: str) -> tuple[RecorderCommand, int] | None:
        """Return the last command and when it was sent, or None."""
        watch = self._watched.get(contact)
        return (watch.asked, watch.asked_at_ms) if watch and watch.asked else None

    def tried(self, contact: str) -> tuple[tuple[int, RecorderCommand], ...]:
        """Return when what was asked since the recorder was last as it should be; empty when all is well."""
        watch = self._watched.get(contact)
        return tuple(watch.tried) if watch else ()

    def settled(self, contact: str) -> bool:
        """Tell whether no command waits for its report."""
        watch = self._watched.get(contact)
        return watch is None or not watch.awaiting

    def follow(self, contact: str) -> None:
        """Look at a contact after a change: watch it, and command the difference between wish and last command."""
        file = self._records.file(contact)
        if file is None or file.connected_at_ms is None or not file.call_id:
            return
        watch = self._watched.get(contact)
        if watch is None:
            if not file.state.live:
                return
            if file.recorder_state not in {RecorderState.NONE, RecorderState.UNCONFIRMED}:
                self._records.write(contact, [_unwatched()], seen=True)  # seen before a restart: nobody looked since
            watch = self._watched[contact] = _Watch(file.call_id, heard_mono_ms=self._clock.mono_ms())
            self._recorder.watch(file.call_id)
        wanted = wanted_command(file, self.purposes)
        known_better = watch.call_id != file.call_id
        if known_better:
            self._recorder.release(watch.call_id)
            watch.call_id, watch.owed = file.call_id, 0
            self._recorder.watch(file.call_id)
        if wanted is not watch.wanted or (known_better and watch.asked is not None):
            watch.tries = 0
            self._want(contact, watch, wanted, _because(file))

    def report(self, report: RecorderReport) -> None:
        """Take one word from the recorder; write it down when it answers a command or changes the state."""
        found = next(((c, w) for c, w in self._watched.items() if w.call_id == report.call_id), None)
        if found is None:
            return
        contact, watch = found
        watch.latest, watch.heard_mono_ms = report, self._clock.mono_ms()
        if report.state in CONFIRMED:
            watch.confirmed_at_ms = report.confirmation.at_ms
            if watch.asked is not None and meets(watch.wanted, report.state):
                watch.tried.clear()
        if report.command is not None and report.error != NO_REPORT:
            watch.owed = max(0, watch.owed - 1)
        newest = watch.owed == 0 or report.error == NO_REPORT  # else it answers an earlier command of the same kind
        answered = report.command is not None and report.command is watch.asked and watch.awaiting and newest
        watch.awaiting = watch.awaiting and not answered
        settling = report.command is None and report.error == MEASURING
        if not settling and (report.command is not None or report.state is not watch.written):
            watch.written = report.state
            self._records.write(contact, [_fact(report)], seen=True)
        harms = escalates(watch.wanted) and report.state not in SILENT
        if answered and harms and not (self.takes_word and _of_a_person(report)) and _live(self._records, contact):
            self._climb(contact, watch)
        self._changed()

    @property
    def takes_word(self) -> bool:
        """Whether the agent can be asked what the recorder does, because nothing else can tell."""
        return self._recorder.takes_word

    @property
    def by_hand(self) -> bool:
        """Whether commands go to nobody but the agent, who drives the recorder."""
        return self._recorder.name == "manual"

    def asks(self, contact: str) -> RecorderCommand | None:
        """Return the command whose effect only the agent can tell and has not told; None when nothing is asked."""
        watch = self._watched.get(contact)
        open_question = watch is not None and self.takes_word and _unsaid(watch) and _live(self._records, contact)
        return watch.asked if watch is not None and open_question else None

    def said(self, contact: str, state: RecorderState) -> bool:
        """The agent says what the recorder does; it becomes a fact with means `person` when the recorder takes it.

        That it goes on where it was told to fall silent leaves only the truth: the customer is told.

        Args:
            contact: a contact that is followed.
            state: RECORDING, PAUSED or OFF.

        Returns:
            Whether somebody takes the word: False for a contact that is not followed and a recorder that shows itself.
        """
        watch = self._watched.get(contact)
        if watch is None or not self.takes_word or state not in SAYABLE:
            return False
        told_to = watch.asked
        self._recorder.said(watch.call_id, state)
        if state in RUNNING and told_to is not None and escalates(watch.wanted):
            self._tell(contact, watch)
        else:
            watch.told = False
        return True

    def tick(self) -> None:
        """Ask again where the state is not the wished one, and doubt what went silent; called once a second."""
        now = self._clock.mono_ms()
        for contact, watch in list(self._watched.items()):
            file = self._records.file(contact)
            if file is None or not file.state.live:
                continue
            overdue = watch.awaiting and now - watch.asked_mono_ms > self._recorder.confirm_timeout_s * 1000 + LATE_MS
            if overdue or now - watch.heard_mono_ms > STALE_MS:
                self.report(_silence(watch, self._clock))
            if self.asks(contact) and escalates(watch.wanted) and now - watch.first_mono_ms >= WORD_MS:
                self._tell(contact, watch)
            if watch.awaiting or watch.latest is None:
                continue
            if self.takes_word and watch.asked is not None and _of_a_person(watch.latest):
                continue  # what a person was asked, or answered, is not asked again by itself
            if watch.latest.state is RecorderState.NONE or meets(watch.wanted, watch.latest.state):
                watch.tries = 0
            elif now - watch.asked_mono_ms >= RETRY_MS and watch.tries < RETRIES and _worth_asking(watch):
                watch.tries += 1
                self._want(contact, watch, watch.wanted, "not as it should be")

    def forget(self, contact: str) -> None:
        """The contact is over: stop watching it."""
        watch = self._watched.pop(contact, None)
        if watch is not None:
            self._recorder.release(watch.call_id)

    def _want(self, contact: str, watch: _Watch, wanted: RecorderCommand, because: str) -> None:
        """Begin a wish, or begin it again, at its first command."""
        resumes = wanted is RecorderCommand.START and watch.written in {RecorderState.PAUSED, RecorderState.MASKED}
        watch.wanted, watch.failed, watch.told = wanted, 0, False
        watch.first_mono_ms = self._clock.mono_ms()
        self._command(contact, watch, RecorderCommand.RESUME if resumes else wanted, because)

    def _climb(self, contact: str, watch: _Watch) -> None:
        """A command that should have silenced the recorder did not: take the next rung, down to telling the truth."""
        watch.failed += 1
        rung, command = rung_at(watch.wanted, watch.failed), command_at(watch.wanted, watch.failed)
        if command is not None:
            self._command(contact, watch, command, "not confirmed")
        self._records.write(contact, [_rung(watch, rung, self._clock)], seen=True)

    def _tell(self, contact: str, watch: _Watch) -> None:
        """Only the truth is left, once for each wish."""
        if not watch.told and _live(self._records, contact):
            watch.told = True
            self._records.write(contact, [_rung(watch, Rung.TELL, self._clock)], seen=True)

    def _command(self, contact: str, watch: _Watch, command: RecorderCommand, because: str) -> None:
        watch.asked, watch.asked_at_ms, watch.awaiting = command, self._clock.now_ms(), True
        watch.asked_mono_ms = self._clock.mono_ms()
        watch.owed += 1
        watch.tried.append((watch.asked_at_ms, command))
        self._recorder.command(watch.call_id, command)  # first: a withdrawal bites before it is written down
        commanded = NewFact(RecorderCommanded(command=command.value, because=because))
        self._records.write(contact, [commanded], seen=True)


def _live(records: Records, contact: str) -> bool:
    file = records.file(contact)
    return file is not None and file.state.live


def _rung(watch: _Watch, rung: Rung, clock: Clock) -> NewFact:
    """Return the fact that this rung was taken, with the time since the first command."""
    after_ms = clock.mono_ms() - watch.first_mono_ms
    return NewFact(RecorderEscalated(rung=rung, wanted=watch.wanted.value, after_ms=after_ms))


def _unwatched() -> NewFact:
    """Return the fact that nothing is known of the recorder, because the program itself was away."""
    body = RecorderUnconfirmed(state=RecorderState.UNCONFIRMED, means=Means.NOTHING.value, error=RESTARTED)
    return NewFact(body)


def _unsaid(watch: _Watch) -> bool:
    """Tell whether a command waits for the agent's word; a recorder that cannot be spoken to takes none."""
    report = watch.latest
    if watch.asked is None or report is None or report.error in BY_WORD:
        return watch.asked is not None
    return watch.awaiting and (report.state is not RecorderState.UNCONFIRMED or report.error in {"", MEASURING})


def _of_a_person(report: RecorderReport) -> bool:
    """Tell whether a person said it, or is the only one who could."""
    return report.error in BY_WORD or report.confirmation.means is Means.PERSON


def _worth_asking(watch: _Watch) -> bool:
    """Silence is asked for again only if something may still run; with nothing ever started, off needs no command."""
    runs = watch.latest is not None and watch.latest.state in RUNNING | {RecorderState.PAUSED}
    return watch.wanted is RecorderCommand.START or watch.asked is not None or runs


def _silence(watch: _Watch, clock: Clock) -> RecorderReport:
    """What is known when the adapter says nothing: nothing."""
    answers = watch.asked if watch.awaiting else None
    return RecorderReport(
        watch.call_id, RecorderState.UNCONFIRMED, Confirmation(Means.NOTHING, clock.now_ms()), answers, NO_REPORT
    )


def _because(file: CaseFile) -> str:
    if not file.state.live:
        return "call ended"
    if file.payment is not None:
        return "payment step"
    last = file.answer_log[-1] if file.answer_log else None
    decided = [one.at_ms for one in file.decisions if one.trigger != KNOWN]  # what else is due moves no recorder
    if last is not None and (not decided or last.at_ms >= decided[-1]):
        return f"{last.purpose} {last.state.value}"
    return "decision" if decided else ""


def _fact(report: RecorderReport) -> NewFact:
    confirmed = report.state is not RecorderState.UNCONFIRMED
    kind = RecorderConfirmed if confirmed else RecorderUnconfirmed
    body = kind(
        state=report.state,
        means=report.confirmation.means.value,
        after_ms=report.confirmation.after_ms,
        detail=report.confirmation.detail,
        command=report.command.value if report.command else None,
        error=report.error,
    )
    return NewFact(body, at_ms=report.confirmation.at_ms)
