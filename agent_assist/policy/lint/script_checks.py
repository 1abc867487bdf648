"""Checks of what agents read out: languages, variables, coverage, wording, reading grade. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from agent_assist.domain.binding import Procedure
from agent_assist.domain.purpose import Purpose
from agent_assist.policy.lint import wording
from agent_assist.policy.lint.finding import Finding, Places
from agent_assist.policy.lint.reading import GRADE_LIMIT, grade
from agent_assist.policy.scripts import ACCEPTED_PURPOSES, ScriptKind, ScriptVersion

COMMON = frozenset({"agent_name", "company", "purposes"})
"""Variables that a desktop fills in everywhere."""
EXTRA = {
    ScriptKind.ASK_PURPOSE: frozenset({"purpose"}),
    ScriptKind.REPEAT: frozenset({ACCEPTED_PURPOSES}),
}
"""What a desktop fills in for one kind of script beside the common variables."""
_ASKING = {Procedure.ASK_FIRST, Procedure.ASK_FIRST_THEN_REPEAT}
_SAMPLE = {"agent_name": "Kim", "company": "Acme"}
Scripts = Mapping[str, Sequence[ScriptVersion]]
"""File name -> its script in each language."""


def languages(scripts: Scripts, purposes: Sequence[Purpose], at: Places) -> Iterator[Finding]:
    """A script, or a purpose's words, in fewer languages than the rest of the pack."""
    spoken = {one.language for versions in scripts.values() for one in versions}
    for file, versions in scripts.items():
        for tongue in sorted(spoken - {one.language for one in versions}):
            reason = f"{versions[0].id} has no text in {tongue}, other scripts do"
            yield Finding(file, at.at(file, "text"), "language", reason)
    for purpose in purposes:
        for key, texts in (("label", purpose.labels), ("title", purpose.titles)):
            for tongue in sorted(spoken - texts.keys()):
                line = at.at("purposes.toml", f"purpose.{purpose.id}.{key}")
                yield Finding("purposes.toml", line, "language", f"{purpose.id} has no {key} in {tongue}, scripts do")


def variables(scripts: Scripts, at: Places) -> Iterator[Finding]:
    """A variable that nobody fills in, one that a language lacks, an opening that does not say who records what for."""
    for file, versions in scripts.items():
        everywhere = {name for one in versions for name in one.variables}
        known = COMMON | EXTRA.get(versions[0].kind, frozenset())
        needed = {"company", "purposes"} if versions[0].kind is ScriptKind.DISCLOSURE else set()
        for one in versions:
            line = at.at(file, "text", one.language)
            for name in sorted(set(one.variables) - known):
                yield Finding(file, line, "variable", f"{one.id} {one.language}: nobody fills in {{{name}}}")
            for name in sorted((everywhere | needed) - set(one.variables)):
                yield Finding(file, line, "variable", f"{one.id} {one.language}: {{{name}}} is missing")


def coverage(scripts: Scripts, purposes: Sequence[Purpose], at: Places) -> Iterator[Finding]:
    """A procedure that nothing opens, a purpose whose question is not there."""
    versions = [one for found in scripts.values() for one in found]
    opened = {p for one in versions if one.kind is ScriptKind.DISCLOSURE for p in one.procedures}
    for procedure in sorted(set(Procedure) - {Procedure.NONE} - opened):
        yield Finding("scripts", 0, "coverage", f"no disclosure opens the procedure {procedure.value}")
    asking = {one.id for one in versions if one.kind is ScriptKind.ASK_PURPOSE}
    for purpose in purposes:
        if purpose.script not in asking:
            line = at.at("purposes.toml", f"purpose.{purpose.id}", "script")
            reason = f"{purpose.id} is asked for by {purpose.script}, which is not there"
            yield Finding("purposes.toml", line, "coverage", reason)


def nudging(scripts: Scripts, purposes: Sequence[Purpose], at: Places) -> Iterator[Finding]:
    """Loaded phrases, one-sided questions, double negatives, texts above the reading grade."""
    for file, versions in scripts.items():
        for one in versions:
            tongue, line = one.language.partition("-")[0], at.at(file, "text", one.language)
            text = filled(one, purposes)
            for phrase in wording.loaded(text, tongue):
                yield Finding(file, line, "nudging", f"{one.id} {one.language}: loaded phrase: {phrase}")
            side = wording.one_sided(text, tongue) if _asks(one) else ""
            if side:
                yield Finding(file, line, "nudging", f"{one.id} {one.language}: one-sided: {side}")
            for sentence in wording.double_negatives(text, tongue):
                yield Finding(file, line, "nudging", f"{one.id} {one.language}: double negative: {sentence[:80]}")
            level = grade(text, tongue)
            if level is not None and level > GRADE_LIMIT:
                reason = f"{one.id} {one.language}: reading grade {level:.1f}, at most {GRADE_LIMIT:g}"
                yield Finding(file, line, "reading_grade", reason)


def lengths(scripts: Scripts, at: Places) -> Iterator[Finding]:
    """What is said after a yes and what is said after a no: about the same length in every language."""
    said: dict[ScriptKind, dict[str, tuple[str, ScriptVersion]]] = {
        ScriptKind.STARTED: {},
        ScriptKind.REFUSED_ALTERNATIVE: {},
    }
    for file, versions in scripts.items():
        for one in versions:
            if one.kind in said:
                said[one.kind][one.language] = (file, one)
    for tongue, (file, accepted) in sorted(said[ScriptKind.STARTED].items()):
        other = said[ScriptKind.REFUSED_ALTERNATIVE].get(tongue)
        if other is not None and wording.unequal(accepted.text, other[1].text):
            counts = f"{len(accepted.text.split())} and {len(other[1].text.split())} words"
            reason = f"{accepted.id} and {other[1].id} in {tongue} differ in length: {counts}"
            yield Finding(file, at.at(file, "text", tongue), "nudging", reason)


def filled(script: ScriptVersion, purposes: Sequence[Purpose]) -> str:
    """Return a script with sample values, as a customer would hear it."""
    titles = [purpose.title(script.language) for purpose in purposes if "recorder" in purpose.sinks] or ["x"]
    own = next((purpose.title(script.language) for purpose in purposes if purpose.script == script.id), titles[0])
    values = {**_SAMPLE, "purposes": ", ".join(titles), "purpose": own}
    values[ACCEPTED_PURPOSES] = values["purposes"]
    values |= {name: "x" for name in script.variables if name not in values}
    return "".join(segment.text for segment in script.fill(values))


def _asks(script: ScriptVersion) -> bool:
    return script.kind is ScriptKind.ASK_PURPOSE or not _ASKING.isdisjoint(script.procedures)
