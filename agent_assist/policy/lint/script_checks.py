"""Checks of what agents read out: languages, variables, coverage, wording, reading grade. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from agent_assist.domain.binding import Procedure
from agent_assist.domain.purpose import Purpose
from agent_assist.policy.counsel import COUNSEL, approvals, unfitting
from agent_assist.policy.lint import wording
from agent_assist.policy.lint.codes import exists
from agent_assist.policy.lint.finding import Finding, Places
from agent_assist.policy.lint.reading import GRADE_LIMIT, grade
from agent_assist.policy.scripts import (
    ACCEPTED_PURPOSES,
    EXTRA,
    PURPOSE,
    PURPOSES,
    VARIABLES,
    Form,
    ScriptKind,
    ScriptVersion,
)
from agent_assist.policy.spoken import filled, sample_ms

SHORT_MS = 12_000
"""Longest that a short opening may take, in milliseconds (house choice, after the editors' review)."""
_OPENS = {ScriptKind.DISCLOSURE, ScriptKind.GUARDIAN}
_ASKING = {Procedure.ASK_FIRST, Procedure.ASK_FIRST_THEN_REPEAT}
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
        known = VARIABLES | EXTRA.get(versions[0].kind, frozenset())
        needed = _needed(versions[0])
        for one in versions:
            line = at.at(file, "text", one.language)
            for name in sorted(set(one.variables) - known):
                yield Finding(file, line, "variable", f"{one.id} {one.language}: nobody fills in {{{name}}}")
            for name in sorted((everywhere | needed) - set(one.variables)):
                yield Finding(file, line, "variable", f"{one.id} {one.language}: {{{name}}} is missing")


def _needed(script: ScriptVersion) -> set[str]:
    """What an opening must name: who records, and what for."""
    if script.kind not in _OPENS:
        return set()
    asks = script.kind is ScriptKind.GUARDIAN or not _ASKING.isdisjoint(script.procedures)
    return {"company"} if asks else {"company", PURPOSES}  # what a question names is checked by `consent`


def consent(scripts: Scripts, at: Places) -> Iterator[Finding]:
    """What makes a yes no consent: purposes asked in one, nothing of withdrawal, a repeat of what was refused."""
    for file, versions in scripts.items():
        for one in versions:
            line, name = at.at(file, "text", one.language), f"{one.id} {one.language}"
            if one.kind in _OPENS and _asks(one):
                if not one.asks_one:
                    reason = f"{name}: it asks for {{{PURPOSES}}}, not for {{{PURPOSE}}} alone: each has its own answer"
                    yield Finding(file, line, "consent", reason)
                if not wording.tells_withdrawal(one.text, one.language.partition("-")[0]):
                    yield Finding(file, line, "consent", f"{name}: the right to withdraw is not said before the yes")
            if one.kind is ScriptKind.REPEAT and PURPOSES in one.variables:
                reason = f"{name}: it repeats {{{PURPOSES}}}, not {{{ACCEPTED_PURPOSES}}}: one may have been refused"
                yield Finding(file, line, "consent", reason)


def too_long(scripts: Scripts, purposes: Sequence[Purpose], at: Places) -> Iterator[Finding]:
    """A short opening that takes longer than `SHORT_MS`, with a name and a company of two words each."""
    for file, versions in scripts.items():
        for one in versions:
            if one.kind is ScriptKind.DISCLOSURE and one.form is Form.SHORT:
                taken = sample_ms(one, purposes)
                if taken > SHORT_MS:
                    reason = f"{one.id} {one.language}: {taken / 1000:.1f} s, a short opening has {SHORT_MS // 1000} s"
                    yield Finding(file, at.at(file, "text", one.language), "too_long", reason)


def counsel(scripts: Scripts, contents: Mapping[str, bytes], at: Places) -> Iterator[Finding]:
    """A signature of counsel that fits no text as it reads now, or names a place that does not exist."""
    given = approvals(contents)
    at_hand = {(one.id, one.language): one for versions in scripts.values() for one in versions}
    for place, reason in unfitting(at_hand, given):
        yield Finding(COUNSEL, at.nth(COUNSEL, "approval", place), "approval", reason)
    for place, one in enumerate(given):
        for code in one.places:
            if not exists(code):
                line = at.nth(COUNSEL, "approval", place)
                yield Finding(COUNSEL, line, "unknown_code", f"counsel signs for {code}, which is no place")


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


def _asks(script: ScriptVersion) -> bool:
    return script.kind in {ScriptKind.ASK_PURPOSE, ScriptKind.GUARDIAN} or not _ASKING.isdisjoint(script.procedures)
