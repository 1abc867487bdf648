"""Which sentence to say now, in which language, and what is written down when it was read. GUI thread only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from agent_assist.desktop.services.house import House
from agent_assist.desktop.services.reading import Began, Readings
from agent_assist.desktop.services.records import NewFact, Records
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import CUSTOMER
from agent_assist.domain.facts.consent import DisclosureRead
from agent_assist.domain.steps import Step, is_open, to_repeat
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
        segments: its pieces with variables filled, those of `further` behind them.
        spoken_ms: how long reading all of it takes.
        further: the questions that follow in the same breath, one for each purpose that `script` does not name.
        began: when its reading began; None before speech is possible, while it is not on the screen, and once it is
            marked as read.
    """

    script: ScriptVersion
    segments: tuple[Segment, ...]
    spoken_ms: int
    further: tuple[ScriptVersion, ...]
    began: Began | None


class Disclosure:
    """Scripts of the shown contact."""

    def __init__(self, records: Records, shelf: ScriptShelf, purposes: Sequence[Purpose], house: House) -> None:
        self._records = records
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

    def choose(self, contact: str, script: ScriptVersion, tag: str | None) -> None:
        """Choose the language of a contact's scripts; None steps to the next one that exists."""
        tags = self._pinned.get(contact, self._shelf).languages(script.id)
        if tag is None:
            tag = tags[(tags.index(script.language) + 1) % len(tags)] if script.language in tags else tags[0]
        if tag in tags:
            self._language[contact] = tag

    def show(self, file: CaseFile | None, step: Step, *, covered: bool = False) -> Line | None:
        """Return the sentence of a step, which is on the screen from now on; the clock of its reading runs.

        Args:
            file: the shown contact, if any.
            step: its step.
            covered: a card is shown in its place; the clock stands.
        """
        line = self.line(file, step) if file is not None else None
        if file is None or line is None or file.connected_at_ms is None or covered:
            self._readings.hide()
            return line
        times_read = sum(reading.script == line.script.id for reading in file.readings)
        self._readings.see(file.contact_id, "".join(segment.text for segment in line.segments), times_read)
        return replace(line, began=self._readings.began(file.contact_id))

    def line(self, file: CaseFile, step: Step) -> Line | None:
        """Return the sentence of a step, or None when the step says nothing."""
        script = self._script(file, step)
        if script is None:
            return None
        segments, took_ms = self._filled(script, file)
        further = self._further(file, step, script.language)
        for question in further:
            more, longer_ms = self._filled(question, file)
            segments, took_ms = (*segments, Segment(" "), *more), took_ms + longer_ms
        return Line(script, segments, took_ms, further, self._readings.began(file.contact_id))

    def mark_read(self, file: CaseFile, step: Step) -> None:
        """Write down that the sentence on the screen was read; nothing where none is, or it is marked already."""
        line = self.line(file, step)
        if line is None or line.began is None:
            return
        taken = self._clock.mono_ms() - line.began.mono_ms
        bodies = [
            DisclosureRead(
                script=script.id,
                script_kind=script.kind.value,
                version=script.version,
                language=script.language,
                digest=script.digest,
                started_at_ms=line.began.at_ms,
                ended_at_ms=self._clock.now_ms(),
                spoken_ms=self._filled(script, file)[1],
                faster_than_speech=taken < line.spoken_ms * FASTEST,
                alternative_offered=alternative_due(file, script.kind),
            )
            for script in (line.script, *line.further)
        ]
        self._readings.end(file.contact_id)
        self._records.write(file.contact_id, [NewFact(body) for body in bodies])

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
            return shelf.disclosure(procedure, language)
        if step is Step.SAY_STARTED:
            return shelf.repeat(procedure, language) or shelf.of_kind(ScriptKind.STARTED, language)
        kind = _SAYS.get(step)
        if kind is None:
            return None
        return (shelf if shelf.has(kind) else self._shipped).of_kind(kind, language)

    def _further(self, file: CaseFile, step: Step, language: str) -> tuple[ScriptVersion, ...]:
        """Return the questions on purposes that the opening sentence does not name, as nothing of theirs is recorded.

        Whoever joins later is asked about the recording alone.
        """
        if step not in {Step.RING, Step.DISCLOSE}:
            return ()
        shelf, answers = self._pinned.get(file.contact_id, self._shelf), file.answers_of(CUSTOMER)
        asked = [p.script for p in self._purposes if "recorder" not in p.sinks and is_open(answers, p.id)]
        return tuple(shelf.get(script, language) for script in asked if shelf.languages(script))

    def _filled(self, script: ScriptVersion, file: CaseFile) -> tuple[tuple[Segment, ...], int]:
        """Return a script's pieces with its variables filled, and how long reading them takes."""
        titles = {p.script: p.title(script.language) for p in self._purposes}
        purpose = {"purpose": titles.get(script.id, "")}
        segments = script.fill({**self._variables(file, script.language), **purpose})
        return segments, spoken_ms("".join(one.text for one in segments), script.words_per_minute)

    def _variables(self, file: CaseFile, language: str) -> dict[str, str]:
        titles = {p.id: p.title(language) for p in self._purposes if "recorder" in p.sinks}
        due = {purpose for _person, purpose in to_repeat(file, titles)}
        accepted = [title for purpose, title in titles.items() if purpose in due]
        recorded = list(titles.values())
        return {
            "agent_name": self._house.agent_name,
            "company": self._house.company,
            "purposes": _list(recorded, language),
            ACCEPTED_PURPOSES: _list(accepted or recorded, language),
        }


def alternative_due(file: CaseFile, kind: ScriptKind) -> bool:
    """Tell whether a script offers another way because the rule in force asks for it."""
    decision = file.decision
    return kind is ScriptKind.REFUSED_ALTERNATIVE and decision is not None and decision.offer_alternative


def _list(words: Sequence[str], language: str) -> str:
    """Join words as a person would say them."""
    joint = {"es": " y ", "de": " und ", "fr": " et ", "ar": " و"}.get(language.partition("-")[0], " and ")
    return joint.join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)
