"""Which sentence to say now, in which language, and what is written down when it was read. GUI thread only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from msgspec import UNSET, Struct
from msgspec.structs import replace

from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.services.house import House
from agent_assist.desktop.services.once_more import OnceMore
from agent_assist.desktop.services.reading import Began, Readings, Shown
from agent_assist.desktop.services.records import NewFact, Records
from agent_assist.desktop.services.service import Service
from agent_assist.domain.asked import RECORDER, heard_by, opening_names
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import CUSTOMER
from agent_assist.domain.facts import Fact
from agent_assist.domain.facts.consent import DisclosureRead
from agent_assist.domain.steps import Step, asked_person, is_open, to_repeat
from agent_assist.policy import Procedure, Purpose
from agent_assist.policy.scripts import (
    ACCEPTED_PURPOSES,
    PURPOSE,
    PURPOSES,
    ScriptKind,
    ScriptShelf,
    ScriptVersion,
    Segment,
    joined,
    spoken_ms,
)

FASTEST = 0.6
"""A reading shorter than this share of the spoken time is marked as faster than speech (house choice)."""


_SAYS = {
    Step.SAY_WITHDRAWN: ScriptKind.WITHDRAWN,
    Step.SAY_NOT_RECORDED: ScriptKind.REFUSED_ALTERNATIVE,
    Step.SAY_CANNOT_STOP: ScriptKind.CANNOT_STOP,
    Step.ASK_GUARDIAN: ScriptKind.MINOR,
}
_ASKING = {Procedure.ASK_FIRST, Procedure.ASK_FIRST_THEN_REPEAT}


class Line(Struct, frozen=True):
    """A sentence ready to say.

    Args:
        script: the version read.
        segments: its pieces with variables filled.
        spoken_ms: how long reading takes.
        began: when its reading began; None before speech is possible, while it is not on the screen, and once it is
            marked as read.
        purpose: id of the one purpose that it asks about; empty where it names all of the recorder, or none.
    """

    script: ScriptVersion
    segments: tuple[Segment, ...]
    spoken_ms: int
    began: Began | None
    purpose: str = ""

    @property
    def text(self) -> str:
        """The whole sentence."""
        return "".join(segment.text for segment in self.segments)


class Disclosure(Service):
    """Scripts of the shown contact.

    Args:
        records: writes the readings down.
        shelf: the scripts at hand.
        purposes: what customers are asked about.
        house: names that scripts fill in.
        records_here: whether this desk has a recorder that it can start.
    """

    def __init__(
        self,
        records: Records,
        shelf: ScriptShelf,
        purposes: Sequence[Purpose],
        house: House,
        records_here: Callable[[], bool],
    ) -> None:
        super().__init__(records)
        self._records_here = records_here
        self._shelf = self._shipped = shelf  # a house's pack may be older than a kind of script
        self._purposes = purposes
        self.house = house
        """Names that scripts fill in; the agent's from the moment at which this device is enrolled."""
        self._language: dict[str, str] = {}
        self._readings = Readings(records.clock)
        self._pinned: dict[str, ScriptShelf] = {}
        self.once_more = OnceMore(self._has_question)
        """What was unclear and is asked about a second time."""

    def use(self, shelf: ScriptShelf, *, at_once: bool = False) -> None:
        """Use other scripts from the next contact on; a contact keeps those it began with, unless `at_once`."""
        self._shelf = shelf
        if at_once:
            self._pinned.clear()

    def language(self, contact: str) -> str:
        """Return the language chosen for a contact."""
        return self._language.get(contact, self.house.language)

    def choose(self, contact: str, script: ScriptVersion, tag: str | None, step: int = 1) -> None:
        """Choose the language of a contact's scripts; None steps on by `step` among those that exist."""
        tags = self._pinned.get(contact, self._shelf).languages(script.id)
        if tag is None:
            tag = tags[(tags.index(script.language) + step) % len(tags)] if script.language in tags else tags[0]
        if tag in tags:
            self._language[contact] = tag

    def show(
        self,
        file: CaseFile | None,
        step: Step,
        purpose: str | None = None,
        party: str = CUSTOMER,
        *,
        covered: bool = False,
    ) -> Line | None:
        """Return the sentence of a step, which is on the screen from now on; the clock of its reading runs.

        Args:
            file: the shown contact, if any.
            step: its step.
            purpose: the purpose whose answer is waited for, if any.
            party: whose answer that is.
            covered: a card is shown in its place, or nobody hears it now; the clock stands.
        """
        line = self.line(file, step, purpose, party) if file is not None else None
        if file is None or line is None or file.connected_at_ms is None or covered:
            self._readings.hide()
            return line if line is None else replace(line, began=None)
        written = {reading.id for reading in file.readings if reading.script == line.script.id}
        slips = {one.act for one in file.taken_back if one.kind == DisclosureRead.KIND}
        self._readings.see(file.contact_id, line.text, frozenset(written | slips))
        return replace(line, began=self._readings.began(file.contact_id, line.text))

    def line(self, file: CaseFile, step: Step, purpose: str | None = None, party: str = CUSTOMER) -> Line | None:
        """Return the sentence of a step, or None when the step says nothing.

        While answers are asked for, that is the question of the waiting purpose, where the opening that the person
        heard did not name it: a question names the first purpose alone, an announcement all that feed the recorder.
        """
        asked = self._asked(file, step, purpose, party)
        script = self._script(file, step) if step is not Step.ASK else asked and self._question(file, asked)
        if not script:
            return None
        segments = script.fill(self._variables(file, script, asked))
        line = Line(script, segments, 0, None, asked.id if asked is not None and script.asks_one else "")
        if script.kind is ScriptKind.ASK_PURPOSE and asked is not None:
            line = replace(line, purpose=asked.id)  # also where its words are its own and name nothing in braces
        text = line.text
        began = self._readings.began(file.contact_id, text)
        return replace(line, spoken_ms=spoken_ms(text, script.words_per_minute), began=began)

    def mark_read(self, file: CaseFile, step: Step) -> None:
        """Write down that the sentence on the screen was read; nothing where none is, or it is marked already."""
        line = self.line(file, step)
        if line is not None and line.began is not None:
            read = self._ended(file, line)
            self._records.write(file.contact_id, [NewFact(read)] if read else [], partial(self.kept, file.contact_id))

    def answered(self, file: CaseFile, purpose: str, party: str = CUSTOMER) -> DisclosureRead | None:
        """End the reading of a purpose's own question, as its answer is there; None where it has none or it was unseen.

        On hold nobody hears it: a question that was read before ended when the call was put on hold.
        """
        return self._ended(file, self.line(file, Step.ASK, purpose, party))

    def guardian_asked(self, file: CaseFile) -> DisclosureRead | None:
        """End the reading of the question for a parent or guardian; None where it was not seen."""
        return self._ended(file, self.line(file, Step.ASK_GUARDIAN))

    def kept(self, contact: str, outcome: Outcome[list[Fact]]) -> None:
        """Take the outcome of writing a reading down: one that could not be kept can be marked again."""
        if isinstance(outcome, Failed):
            self._readings.not_over(contact)

    def forget(self, contact: str) -> None:
        """Drop what is remembered of a finished contact."""
        self._language.pop(contact, None)
        self._pinned.pop(contact, None)
        self.once_more.forget(contact)
        self._readings.forget(contact)

    def _script(self, file: CaseFile, step: Step) -> ScriptVersion | None:
        decision = file.decision
        language = self.language(file.contact_id)
        if decision is None:
            return None
        procedure = Procedure(decision.procedure)
        shelf = self._pinned.setdefault(file.contact_id, self._shelf)
        if step in {Step.RING, Step.DISCLOSE}:
            if procedure is Procedure.ASK_FIRST_THEN_REPEAT and not self._records_here():
                procedure = Procedure.ASK_FIRST  # nothing is started, and nothing can be asked again on a recording
            guardian = self._guardian(file, shelf, procedure)
            return guardian or shelf.disclosure(procedure, language)
        if step is Step.SAY_STARTED:
            due = to_repeat(file, [p.id for p in self._recorded()])  # with nothing accepted there is nothing to repeat
            return (shelf.repeat(procedure, language) if due else None) or shelf.of_kind(ScriptKind.STARTED, language)
        kind = _SAYS.get(step)
        if kind is None or not (shelf.has(kind) or self._shipped.has(kind)):
            return None
        return (shelf if shelf.has(kind) else self._shipped).of_kind(kind, language)

    def _guardian(self, file: CaseFile, shelf: ScriptShelf, procedure: Procedure) -> ScriptVersion | None:
        """Return what a parent or guardian is told in place of the opening, where a minor is suspected and none was."""
        told = any(r.script_kind == ScriptKind.GUARDIAN for r in heard_by(file, CUSTOMER))
        if file.minor_at_ms is None or told or procedure not in _ASKING:
            return None
        language = self.language(file.contact_id)
        return shelf.guardian(procedure, language) or self._shipped.guardian(procedure, language)

    def _recorded(self) -> list[Purpose]:
        """Return the purposes that feed the recorder, in the pack's order."""
        return [purpose for purpose in self._purposes if RECORDER in purpose.sinks]

    def _asked(self, file: CaseFile, step: Step, purpose: str | None, party: str) -> Purpose | None:
        """Return the purpose that a sentence asks about: the waiting one; in an opening the first that is open."""
        if step is Step.ASK:
            asked = next((p for p in self._purposes if p.id == purpose), None)
            again = self.once_more.asked(file)
            named = asked is not None and again is None and opening_names(file, asked, party)
            return None if named else asked
        if step not in {Step.RING, Step.DISCLOSE}:
            return None
        recorded = self._recorded()
        ids = [one.id for one in recorded]
        answers = file.answers_of(asked_person(file, ids, ids))
        return next((p for p in recorded if is_open(answers, p.id)), recorded[0] if recorded else None)

    def _question(self, file: CaseFile, asked: Purpose) -> ScriptVersion | None:
        """Return the question of a purpose that no opening named."""
        shelf = self._pinned.get(file.contact_id, self._shelf)
        if not shelf.languages(asked.script):
            return None
        return shelf.get(asked.script, self.language(file.contact_id))

    def _has_question(self, file: CaseFile, purpose: str) -> bool:
        found = next((one for one in self._purposes if one.id == purpose), None)
        return found is not None and self._question(file, found) is not None

    def _ended(self, file: CaseFile, line: Line | None) -> DisclosureRead | None:
        """End the reading of a sentence; returns what is written down of it, None where it was never on the screen."""
        shown = self._readings.shown(file.contact_id, line.text) if line is not None else None
        if line is None or shown is None:
            return None
        self._readings.end(file.contact_id)
        return self._read(file, line, shown)

    def _read(self, file: CaseFile, line: Line, shown: Shown) -> DisclosureRead:
        return DisclosureRead(
            script=line.script.id,
            script_kind=line.script.kind.value,
            version=line.script.version,
            language=line.script.language,
            digest=line.script.digest,
            started_at_ms=shown.at_ms,
            ended_at_ms=self._clock.now_ms() if shown.until_ms is None else shown.until_ms,
            spoken_ms=line.spoken_ms,
            faster_than_speech=shown.taken_ms < line.spoken_ms * FASTEST,
            alternative_offered=alternative_due(file, line.script.kind),
            purpose=line.purpose or UNSET,
        )

    def _variables(self, file: CaseFile, script: ScriptVersion, asked: Purpose | None) -> dict[str, str]:
        language = script.language
        titles = {p.id: p.title(language) for p in self._recorded()}
        due = {purpose for _person, purpose in to_repeat(file, titles)}
        return {
            "agent_name": self.house.agent_name,
            "company": self.house.company,
            PURPOSES: joined(list(titles.values()), language),
            ACCEPTED_PURPOSES: joined([title for purpose, title in titles.items() if purpose in due], language),
            PURPOSE: asked.title(language) if asked is not None else "",
        }


def alternative_due(file: CaseFile, kind: ScriptKind) -> bool:
    """Tell whether a script offers another way because the rule in force asks for it."""
    decision = file.decision
    return kind is ScriptKind.REFUSED_ALTERNATIVE and decision is not None and decision.offer_alternative
