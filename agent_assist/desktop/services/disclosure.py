"""Which sentence to say now, in which language, and what is written down when it was read. GUI thread only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.services.house import House
from agent_assist.desktop.services.reading import Began, Readings
from agent_assist.desktop.services.records import NewFact, Records
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.facts import Fact
from agent_assist.domain.facts.consent import DisclosureRead
from agent_assist.domain.steps import Step, to_repeat
from agent_assist.policy import Procedure, Purpose
from agent_assist.policy.scripts import ACCEPTED_PURPOSES, ScriptKind, ScriptShelf, ScriptVersion, Segment, spoken_ms

VARIABLES = frozenset({"agent_name", "company", "purposes"})
"""What every script may name in braces."""
EXTRA = {
    ScriptKind.ASK_PURPOSE: frozenset({"purpose"}),
    ScriptKind.REPEAT: frozenset({ACCEPTED_PURPOSES}),
}
"""What one kind of script may name beside them."""
FASTEST = 0.6
"""A reading shorter than this share of the spoken time is marked as faster than speech (house choice)."""


_SAYS = {
    Step.SAY_WITHDRAWN: ScriptKind.WITHDRAWN,
    Step.SAY_NOT_RECORDED: ScriptKind.REFUSED_ALTERNATIVE,
    Step.SAY_CANNOT_STOP: ScriptKind.CANNOT_STOP,
}


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence ready to say.

    Args:
        script: the version read.
        segments: its pieces with variables filled.
        spoken_ms: how long reading takes.
        began: when its reading began; None before speech is possible, while it is not on the screen, and once it is
            marked as read.
    """

    script: ScriptVersion
    segments: tuple[Segment, ...]
    spoken_ms: int
    began: Began | None

    @property
    def text(self) -> str:
        """The whole sentence."""
        return "".join(segment.text for segment in self.segments)


class Disclosure:
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
        self._records = records
        self._records_here = records_here
        self._shelf = self._shipped = shelf  # a house's pack may be older than a kind of script
        self._purposes = purposes
        self._house = house
        self._clock = records.clock
        self._language: dict[str, str] = {}
        self._readings = Readings(records.clock)
        self._pinned: dict[str, ScriptShelf] = {}

    def use(self, shelf: ScriptShelf, *, at_once: bool = False) -> None:
        """Use other scripts from the next contact on; a contact keeps those it began with, unless `at_once`."""
        self._shelf = shelf
        if at_once:
            self._pinned.clear()

    def language(self, contact: str) -> str:
        """Return the language chosen for a contact."""
        return self._language.get(contact, self._house.language)

    def choose(self, contact: str, script: ScriptVersion, tag: str | None, step: int = 1) -> None:
        """Choose the language of a contact's scripts; None steps on by `step` among those that exist."""
        tags = self._pinned.get(contact, self._shelf).languages(script.id)
        if tag is None:
            tag = tags[(tags.index(script.language) + step) % len(tags)] if script.language in tags else tags[0]
        if tag in tags:
            self._language[contact] = tag

    def show(
        self, file: CaseFile | None, step: Step, purpose: str | None = None, *, covered: bool = False
    ) -> Line | None:
        """Return the sentence of a step, which is on the screen from now on; the clock of its reading runs.

        Args:
            file: the shown contact, if any.
            step: its step.
            purpose: the purpose whose answer is waited for, if any.
            covered: a card is shown in its place, or nobody hears it now; the clock stands.
        """
        line = self.line(file, step, purpose) if file is not None else None
        if file is None or line is None or file.connected_at_ms is None or covered:
            self._readings.hide()
            return line
        written = {reading.id for reading in file.readings if reading.script == line.script.id}
        slips = {one.act for one in file.taken_back if one.kind == DisclosureRead.KIND}
        self._readings.see(file.contact_id, line.text, frozenset(written | slips))
        return replace(line, began=self._readings.began(file.contact_id))

    def line(self, file: CaseFile, step: Step, purpose: str | None = None) -> Line | None:
        """Return the sentence of a step, or None when the step says nothing.

        While answers are asked for, that is the question of the waiting purpose, where it has one of its own: the
        opening sentence names the purposes that feed the recorder, and no others.
        """
        script = self._question(file, purpose) if step is Step.ASK else self._script(file, step)
        if script is None:
            return None
        segments = script.fill(self._variables(file, script))
        line = Line(script, segments, 0, self._readings.began(file.contact_id))
        return replace(line, spoken_ms=spoken_ms(line.text, script.words_per_minute))

    def mark_read(self, file: CaseFile, step: Step) -> None:
        """Write down that the sentence on the screen was read; nothing where none is, or it is marked already."""
        read = self._ended(file, self.line(file, step))
        if read is not None:
            self._records.write(file.contact_id, [NewFact(read)], partial(self.kept, file.contact_id))

    def answered(self, file: CaseFile, purpose: str) -> DisclosureRead | None:
        """End the reading of a purpose's own question, as its answer is there; None where it has none on the screen."""
        return self._ended(file, self.line(file, Step.ASK, purpose))

    def kept(self, contact: str, outcome: Outcome[list[Fact]]) -> None:
        """Take the outcome of writing a reading down: one that could not be kept can be marked again."""
        if isinstance(outcome, Failed):
            self._readings.not_over(contact)

    def forget(self, contact: str) -> None:
        """Drop what is remembered of a finished contact."""
        self._language.pop(contact, None)
        self._pinned.pop(contact, None)
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
            return shelf.disclosure(procedure, language)
        if step is Step.SAY_STARTED:
            return shelf.repeat(procedure, language) or shelf.of_kind(ScriptKind.STARTED, language)
        kind = _SAYS.get(step)
        if kind is None:
            return None
        return (shelf if shelf.has(kind) else self._shipped).of_kind(kind, language)

    def _question(self, file: CaseFile, purpose: str | None) -> ScriptVersion | None:
        """Return the question of a purpose that the opening sentence does not name, as nothing of its is recorded."""
        asked = next((p for p in self._purposes if p.id == purpose and "recorder" not in p.sinks), None)
        shelf = self._pinned.get(file.contact_id, self._shelf)
        if asked is None or not shelf.languages(asked.script):
            return None
        return shelf.get(asked.script, self.language(file.contact_id))

    def _ended(self, file: CaseFile, line: Line | None) -> DisclosureRead | None:
        """End the reading of a sentence that is on the screen; returns what is written down of it."""
        if line is None or line.began is None:
            return None
        taken = self._clock.mono_ms() - line.began.mono_ms
        self._readings.end(file.contact_id)
        return DisclosureRead(
            script=line.script.id,
            script_kind=line.script.kind.value,
            version=line.script.version,
            language=line.script.language,
            digest=line.script.digest,
            started_at_ms=line.began.at_ms,
            ended_at_ms=self._clock.now_ms(),
            spoken_ms=line.spoken_ms,
            faster_than_speech=taken < line.spoken_ms * FASTEST,
            alternative_offered=alternative_due(file, line.script.kind),
        )

    def _variables(self, file: CaseFile, script: ScriptVersion) -> dict[str, str]:
        language = script.language
        titles = {p.id: p.title(language) for p in self._purposes if "recorder" in p.sinks}
        due = {purpose for _person, purpose in to_repeat(file, titles)}
        accepted = [title for purpose, title in titles.items() if purpose in due]
        recorded = list(titles.values())
        return {
            "agent_name": self._house.agent_name,
            "company": self._house.company,
            "purposes": _list(recorded, language),
            ACCEPTED_PURPOSES: _list(accepted or recorded, language),
            "purpose": next((p.title(language) for p in self._purposes if p.script == script.id), ""),
        }


def alternative_due(file: CaseFile, kind: ScriptKind) -> bool:
    """Tell whether a script offers another way because the rule in force asks for it."""
    decision = file.decision
    return kind is ScriptKind.REFUSED_ALTERNATIVE and decision is not None and decision.offer_alternative


def _list(words: Sequence[str], language: str) -> str:
    """Join words as a person would say them."""
    joint = {"es": " y ", "de": " und ", "fr": " et ", "ar": " و"}.get(language.partition("-")[0], " and ")
    return joint.join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)
