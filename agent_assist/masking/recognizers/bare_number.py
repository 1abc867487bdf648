"""Recognizes identity, tax and bank numbers that nothing names, by a writing of their own and a check few others pass.

A writing is told by its signature: 9 for each digit, a for each letter, signs as they are. One check digit alone
lets every tenth number pass, so that a bare row of digits needs a birth date or a second check digit with it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text import cues, name_table, naming
from agent_assist.masking.text.lazy import lazily, lazy
from agent_assist.masking.text.number_checks import holds
from agent_assist.masking.text.number_words import pattern_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_STRICT, _FAIR = 0.75, 0.6
SHAPES: Final = """
N + us.ssn us.itin | 999-99-9999
N + us.ssn us.itin | 999 99 9999
N + br.cpf | 999.999.999-99 | 999999999-99
T + br.cnpj | 99.999.999/9999-99 | 99999999/9999-99
N + kr.rrn | 999999-9999999
N + se.personnummer is_.kennitala fi.hetu | 999999-9999
N - dk.cpr | 999999-9999
N + se.personnummer | 99999999-9999
N + se.personnummer | 999999+9999
N + fi.hetu | 999999-999a | 999999+999a | 999999a999a | 999999a9999
N + pk.cnic | 99999-9999999-9
N + cl.rut | 99.999.999-9 | 99.999.999-a | 9.999.999-9
N - cl.rut | 99999999-9 | 99999999-a
N + th.pin | 9-9999-99999-99-9 | 9 9999 99999 99 9
T - th.moa | 9-99-9-999-99999-9 | 9 99 9 999 99999 9
T + ar.cuit | 99-99999999-9
T - kr.brn | 999-99-99999
N - ca.sin au.tfn | 999-999-999
N + ch.ssn | 999.9999.9999.99
T + ch.uid | aaa-999.999.999 | aaa999999999
T + no.mva | 999 999 999 aaa | aa 999999999 aaa
N + cz.rc | 999999/9999
N + at.vnr | 9999 999999
N + in_.aadhaar | 9999 9999 9999
N - no.fodselsnummer | 99-99-99-99999 | 999999 99999
N + be.nn | 99 99 99 999 99 | 99.99.99-999.99 | 99.99.99-999-99
N - de.idnr | 99 999 999 999
T - au.abn | 99 999 999 999
T + fr.siret | 999 999 999 99999
N + fr.nir | 9 99 99 99 999 999 99
N - gb.nhs | 999 999 9999
A + nz.bankaccount | 99-9999-9999999-99 | 99-9999-9999999-999 | 99 9999 9999999 99 | 99 9999 9999999 999
A + nz.bankaccount | 99 9999 9999999-99 | 99 9999 9999999-999
A + es.ccc | 9999-9999-99-9999999999 | 9999 9999 99 9999999999 | 9999-9999-99 9999999999
A + no.kontonr | 9999.99.99999
A + cz.bankaccount | 999999-9999/9999 | 9999999999/9999 | 99-9999999999/9999
A + cz.bankaccount | 999999-9999999999/9999 | 999999999/9999 | 99-999999999/9999
A + ar.cbu | 9999999999999999999999
N + bg.egn se.personnummer | 9999999999
N + se.personnummer | 999999999999
N + pl.pesel lt.asmens be.nn no.fodselsnummer gr.amka | 99999999999
T + ar.cuit | 99999999999
N + za.idnr ro.cnp rs.jmbg | 9999999999999
T + br.cnpj | 99999999999999
N + fr.nir | 999999999999999 | 99999a999999999
N + cn.ric | 999999999999999999 | 99999999999999999a
N + mx.curp | aaaa999999aaaaaa99 | aaaa999999aaaaaaa9
N + it.codicefiscale | aaaaaa99a99a999a
T + in_.gstin | 99aaaaa9999a9a9
N + in_.pan | aaaaa9999a
N + es.nif | 99999999a | 99999999-a
N + es.nie sg.nric | a9999999a | a-9999999-a
N - ie.pps | 9999999a | 9999999aa
N + al.nipt | a99999999a
N + de.rvnr | 99999999a999
N - de.kvnr | a999999999
N + gb.nino | aa999999a | aa 99 99 99 a
N + gb.nino | aa 9999999 a
N + pt.cc | 99999999 9 aa9 | 999999999aa9
N + mx.rfc | aaaa999999aaa | aaaa999999999 | aaaa999999aa9 | aaaa999999a99
T + mx.rfc | aaa999999aaa | aaa999999aa9 | aaa999999a99
T + ca.bn | 999999999aa9999
T + id.npwp | 99.999.999.9-999.999
T + sv.nit | 9999-999999-999-9
"""
"""By kind and proof (+ strict, - fair): signatures, then the checks of which one must hold."""
_SIGNATURE = str.maketrans({**dict.fromkeys("0123456789", "9"), **dict.fromkeys("abcdefghijklmnopqrstuvwxyz", "a")})
_SOLID = re.compile(r"(?<![\w.+$€£¥#@/-])(?=[a-z./+-]{0,8}\d)[a-z0-9](?:[a-z0-9]|[-./+](?=[a-z0-9])){6,29}(?![\w@%])")
_INSIDE = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-./+")
_UNION = re.compile(
    r"(?:at|be|bg|cy|cz|de|dk|ee|el|es|fi|fr|hr|hu|ie|it|lt|lu|lv|mt|nl|pl|pt|ro|se|si|sk|xi)[a-z0-9]{8,12}"
)
_REACH = 24

Test = tuple[Kind, float, tuple[str, ...]]


def _shapes() -> dict[str, tuple[Test, ...]]:
    found: dict[str, tuple[Test, ...]] = {}
    for line in SHAPES.strip().splitlines():
        head, *signatures = line.split(" | ")
        letter, proof, *codes = head.split()
        test = (name_table.KINDS[letter], _STRICT if proof == "+" else _FAIR, tuple(codes))
        for signature in signatures:
            found[signature] = (*found.get(signature, ()), test)
    return found


shapes: Final = lazily(_shapes)
"""The kinds that a signature (9 a digit, a a letter) may be, each with its score and check digits."""


def _in_blanks() -> str:
    known = {signature for signature in shapes() if " " in signature}
    choices = pattern_of(known).replace("9", r"\d").replace("a", "[a-z]")
    return rf"(?<![\w.+$€£¥#@/-])(?<!\d )(?:{choices})(?![\w@%]| \d)"


_SPACED = lazy(_in_blanks)
"""The signatures with blanks; each of fixed length, so that none can backtrack."""


def find(window: Window) -> Iterator[Finding]:
    """Yield the numbers of a window that their writing gives away."""
    for match in _solid(window):
        found = _tested(window, match, shapes().get(match[0].translate(_SIGNATURE), ()))
        if found is None and _UNION.fullmatch(match[0]):
            found = _tested(window, match, ((Kind.TAX_ID, _STRICT, ("eu.vat",)),))
        if found:
            yield found
    for match in _in_groups(window):
        found = _tested(window, match, shapes()[match[0].translate(_SIGNATURE)])
        if found:
            yield found


def _in_groups(window: Window) -> Iterator[re.Match[str]]:
    """Yield what is written in groups with blanks between, from where a row of groups begins."""
    text = window.text
    for run in window.runs:
        for token in run.tokens:
            if token.gap == " " or token.spoken:
                continue
            start = token.start
            match = _SPACED.match(text, start)
            if match is None and text[start - 1 : start] == " " and text[start - 3 : start - 1].isalpha():
                match = _SPACED.match(text, start - 3)
            if match is not None:
                yield match


def _solid(window: Window) -> Iterator[re.Match[str]]:
    """Yield what is written without a blank around the digits of a window, each once."""
    text = window.text
    right = max(0, window.start - _REACH)
    tried = -1
    for run in window.runs:
        for token in run.tokens:
            if token.spoken or token.start < right:
                continue
            start = token.start
            while start > max(right, tried) and text[start - 1] in _INSIDE:
                start -= 1
            if start == tried and start > right:  # the row that was tried goes on
                tried = token.end
                continue
            tried = token.end
            match = _SOLID.match(text, start)
            if match is not None:
                right = match.end()
                yield match


def _tested(window: Window, match: re.Match[str], tests: tuple[Test, ...]) -> Finding | None:
    """Return the first test's finding that holds, unless the words before say that the number is another thing."""
    for kind, score, codes in tests:
        if any(holds(code, match[0]) for code in codes):
            return None if _another(window, match.start()) else Finding(kind, match.start(), match.end(), score)
    return None


def _another(window: Window, start: int) -> bool:
    before = window.before(start)
    if (
        window.known(cues.PHONE.search, before)
        or window.known(cues.REFERENCE.search, before)
        or window.known(cues.MONEY_BEFORE.search, before)
    ):
        return True
    named = naming.before(window, start)
    return named is not None and named.unknown == 0 and any(use.kind is None for use in named.uses)
