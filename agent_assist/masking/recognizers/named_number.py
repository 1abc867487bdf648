"""Recognizes identity, tax, account and routing numbers that are called by their name or asked for.

A name says which check to put a number to (`number_names`, `number_checks`). A number that is plainly named counts
even where its check fails: it was mistyped or misheard and is still the person's.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text import cues, naming
from agent_assist.masking.text.lazy import lazy, set_of, whole
from agent_assist.masking.text.naming import Named, Use, links
from agent_assist.masking.text.number_checks import LOOSE, OWN, holds
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from agent_assist.masking.text.tokens import Run, Token
    from agent_assist.masking.text.window import Window

_BIT = re.compile(r"(?<![a-z0-9])[a-z0-9]+")
_JOINT = re.compile(r"[.,+_(]|[ ]?[-/][ ]?|[ ]{0,2}")
_PLAIN_JOINTS = frozenset({"", " ", "-", ".", "/"})
_TIGHT = frozenset({"", "-", "/", ".", "("})
_PROVEN, _NAMED, _AFTER, _ASKED = 0.95, 0.7, 0.8, 0.75
_FEWEST_DIGITS, _FEWEST_ACCOUNT, _FEWEST_BANK, _LONGEST = 5, 5, 3, 24
_LAST, _LAST_REACH = range(3, 6), 40
_BANK_LETTERS = 2
_NEXT = 28
_LIST_BREAK = re.compile(r"[.!?]\s|\n|\d")
_SURELY = 0.98
"""Above a card number that nothing names: a tax number of 15 digits may satisfy its check."""
_MANY = 8
_ALPHA = 4
_LEADS, _COUNTRY = 2, 2
_BITS = 16
_REACH = 24
_ANSWER_LIMIT = 240
_ACCOUNT_DIGITS = range(8, 15)
_WITH_PIN = lazy(lambda: rf"[\s,.-]{{1,3}}(?:{either('identity.with_pin')}[\s,]{{1,2}}){{0,6}}pin(?![^\W_])")
_AT_BANK = lazy(lambda: rf"\s{either('identity.at_bank')}\s(?:[^\W\d_]{{1,20}} ){{0,2}}bank(?![^\W_])")
_BANK_BEFORE = lazy(
    lambda: rf"(?<![^\W_])bank(?:ing)?(?: {either('identity.bank_things')})?(?::|{either('identity.bank_links')})?\s$"
)
_BANK_WORDS = frozenset({"bank", "banking", "pin"})
_BANK = 0.6
_LAST_DIGITS = whole("identity.last_digits")
_IS_BEHIND = lazy(lambda: rf"[\s,)]{{0,3}}{either('identity.is')}(?![^\W_])")
_DATE = re.compile(r"\d{1,2}([-./])\d{1,2}\1(?:19|20)?\d\d")
_CRIES = frozenset({"oh", "o"})
_ROW = re.compile(r"(\d)(?:[ ./-]?\1){6}")
_GLUED = re.compile(r"[a-z]{3,20}(?=\d+$)")
_small = set_of("identity.small_words")
_suffixes = set_of("identity.suffixes")


Bit = tuple[int, int, str]
"""Start, end and text of letters and digits without a sign between."""


class Value(NamedTuple):
    """A possible number: where it stands without letters around, what it holds, its pieces, and what it says.

    A number with words in it has no pieces; a written one says nothing.
    """

    start: int
    end: int
    digits: int
    letters: int
    group: tuple[Bit, ...] = ()
    said: str = ""


def find(window: Window) -> Iterator[Finding]:
    """Yield numbers that a name beside them, or a question, makes an identity, tax, account or routing number."""
    asked = naming.asked(window.previous) if window.previous and len(window.text) <= _ANSWER_LIMIT else None
    if not asked and not window.has_word(_telling()):
        return
    names = None if asked or window.has_word(_BANK_WORDS) else _places(window)
    if names is not None and not names:
        return
    free = asked
    last: tuple[Finding, Value] | None = None
    for value in values(window):
        if names is not None and not _within(names, value):
            continue
        named_by = naming.before(window, value.start)
        found = _by_name(window, value, named_by) if named_by else _behind(window, value)
        if found is None and named_by is None and last:
            found = _next(window, value, *last)
        if found is None and named_by is None:
            found = _answer(window, value, free) if free else _bank_customer(window, value)
            free = None if found else free
        if found:
            last = (found, value)
            yield found


def _next(window: Window, value: Value, before: Finding, first: Value) -> Finding | None:
    """Return a number that stands in a list with one that was found: of its length, and nothing but words between."""
    between = window.text[first.end : value.start]
    alike = abs(first.digits - value.digits) <= 1 and bool(first.letters) is bool(value.letters)
    if not alike or len(between) > _NEXT or _LIST_BREAK.search(between) or value.digits < _FEWEST_DIGITS:
        return None
    return Finding(before.kind, value.start, value.end, min(before.score, _NAMED))


@lru_cache(maxsize=1)
def _telling() -> frozenset[str]:
    """Return one word of each name that makes a number sensitive, and what a bank's customer says.

    A window without any of them has no finding. Of a name of several words it is the least common.
    """
    return naming.telling() | _BANK_WORDS


def _places(window: Window) -> list[int]:
    """Return where the words stand that tell of a name, in order."""
    telling = _telling()
    return [start for start, _end, word in window.words if word in telling]


def _within(names: list[int], value: Value) -> bool:
    """Return whether one of the places lies before a value or close behind it; else nothing can name it."""
    if names[0] < value.start:
        return True
    return any([0 <= at - value.end <= naming.AFTER_REACH for at in names])  # noqa: C419 - half the cost of a generator, at every key


def values(window: Window) -> Iterator[Value]:
    """Yield what may be a number: written pieces that hang together, and what has number words or spelled letters."""
    taken: list[tuple[int, int]] = []
    for code in window.codes:
        if code.spoken and code.letters and code.digits >= _FEWEST_BANK:
            taken.append((code.start, code.end))
            yield Value(code.start, code.end, code.digits, code.letters, said=code.text)
    for run in window.runs:
        if any([token.spoken for token in _said(window, run)]) and not _touches(taken, run.start, run.end):  # noqa: C419 - half the cost of a generator, at every key
            taken.append((run.start, run.end))
            yield Value(run.start, run.end, len(run.digits), 0, said=run.digits)
    for group in groups(window):
        if not _touches(taken, group[0][0], group[-1][1]):
            yield _value(window, group)


def _touches(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    return any([first < end and start < last for first, last in taken])  # noqa: C419 - as above


def _said(window: Window, run: Run) -> Sequence[Token]:
    """Return the tokens of a run without an "oh" behind a written number: "351531510, oh I thought"."""
    tokens = run.tokens
    last = tokens[-1]
    cry = len(tokens) > 1 and last.spoken and window.text[last.start : last.end] in _CRIES and not tokens[-2].spoken
    return tokens[:-1] if cry else tokens


def groups(window: Window) -> Iterator[list[Bit]]:
    """Yield what hangs together and holds enough digits, with short letters before, between and behind."""
    text = window.text
    low, high = max(0, window.start - _REACH), min(len(text), window.end + _REACH)
    group: list[Bit] = []
    right = low
    solid = 0
    for match in _BIT.finditer(text, low, high):
        start, end = match.span()
        word = match[0]
        alpha = word.isalpha()
        named = None if alpha or word[0] <= "9" else _GLUED.match(word)
        if named is not None and named[0] in naming.table():  # "ssn536904399"
            start, word = start + named.end(), word[named.end() :]
        joins = False
        if end - start <= _ALPHA or not alpha:
            gap = text[right:start]
            joins = bool(group) and len(group) < _BITS and (gap in _PLAIN_JOINTS or _JOINT.fullmatch(gap) is not None)
            if joins and alpha and solid and gap not in _TIGHT:
                joins = _belongs(window, start, end, word)
        elif not group:
            continue
        if not joins:
            if solid >= _FEWEST_BANK:
                yield group
            group, solid = [], 0
        if not alpha or end - start <= _ALPHA:
            group.append((start, end, word))
            right = end
            solid += 0 if alpha else end - start
    if solid >= _FEWEST_BANK:
        yield group


def _belongs(window: Window, start: int, end: int, word: str) -> bool:
    """Return whether letters behind digits and a blank can be part of the number: one letter, or capitals."""
    if word in _suffixes():
        return True
    if len(word) == 1:
        return word not in _small() and window.text[end : end + 1] != "/"
    if word in links() or word in naming.table() or word in _small():
        return False
    return window.is_upper(start, end) and not window.raw.isupper()


def _value(window: Window, group: Sequence[Bit]) -> Value:
    """Return the number in a group: from the first bit with digits to the last, and what is glued to them."""
    text = window.text
    begin = 0
    while group[begin][2].isalpha():
        begin += 1
    while begin and text[group[begin - 1][1] : group[begin][0]] in _TIGHT:
        begin -= 1
    tail = len(group) - 1
    while group[tail][2].isalpha():
        tail -= 1
    while tail + 1 < len(group) and (
        text[group[tail][1] : group[tail + 1][0]] in _TIGHT or group[tail + 1][2] in _suffixes()
    ):
        tail += 1
    body = "".join([bit[2] for bit in group[begin : tail + 1]])
    digits = len(list(filter(str.isdigit, body)))
    return Value(group[begin][0], _closed(text, group[tail][1]), digits, len(body) - digits, tuple(group))


def _spans(window: Window, value: Value) -> Iterable[tuple[int, int]]:
    """Return the places to put to a check, longest first: with the letters around, without, up to the first blank."""
    group, text = value.group, window.text
    if not group:
        return ((value.start, value.end),)
    begin = next(index for index, bit in enumerate(group) if bit[0] == value.start)
    tail = max(index for index, bit in enumerate(group) if bit[1] <= value.end)
    lead = begin
    while lead and begin - lead < _LEADS and _is_prefix(window, group[lead - 1]):
        lead -= 1
    last = tail
    while group[last][2].isalpha():
        last -= 1
    cut = begin
    while cut < tail and " " not in text[group[cut][1] : group[cut + 1][0]]:
        cut += 1
    ends = {min(tail + 1, len(group) - 1), tail, last, cut}
    spans = {(group[a][0], _closed(text, group[b][1])) for b in ends for a in range(lead, begin + 1)}
    return sorted(spans, key=lambda span: (span[0] - span[1], span))


def _is_prefix(window: Window, bit: Bit) -> bool:
    """Return whether letters before a number may belong to it, such as the country of a VAT number."""
    start, end, word = bit
    if word in links() or word in naming.table():
        return len(word) <= _COUNTRY and window.is_upper(start, end)
    return True


def _closed(text: str, end: int) -> int:
    """Return the end, one further where a bracket that opened inside the number closes: "A123456(3)"."""
    return end + 1 if text[end : end + 1] == ")" and text[end - 2 : end - 1] == "(" else end


def _proven(window: Window, value: Value, uses: Sequence[Use], *, near: bool = True) -> tuple[Kind, int, int] | None:
    """Return kind and place of a value that passes one of the checks.

    Those that nearly every number passes count only straight behind the name, and not for a row of one digit.
    """
    text = window.text
    near = near and _ROW.search(text, value.start, value.end) is None
    for start, end in _spans(window, value):
        for use in uses:
            if (
                use.kind
                and use.code not in {"account", "-"}
                and (near or use.code not in LOOSE)
                and holds(use.code, text[start:end])
            ):
                return use.kind, start, end
    return None


def _by_name(window: Window, value: Value, named: Named) -> Finding | None:
    """Return the finding for a value with a name before it."""
    uses = named.uses
    if not any(use.kind for use in uses):
        return None
    few = uses if len(uses) <= _MANY else tuple(use for use in uses if use.code in {"eu.vat", "vatin", "us.tin"})
    if value.said:
        proven = next((u.kind for u in uses if u.kind and u.code != "account" and holds(u.code, value.said)), None)
        if proven:
            return Finding(proven, value.start, value.end, _PROVEN)
    else:
        found = _proven(window, value, few, near=named.unknown == 0)
        if found:
            return Finding(*found, _PROVEN)
    strong = next((use for use in uses if use.kind and not use.weak), None)
    if strong is None or any(use.kind is None for use in uses):
        return None
    if _is_last(value, window.text[max(0, value.start - _LAST_REACH) : value.start]):
        return _last(value, strong)
    return None if named.unknown else _unproven(window, value, strong, _NAMED)


def _is_last(value: Value, said: str) -> bool:
    """Return whether a value is the last digits of a number, as what was said before it or asked for tells."""
    return value.digits in _LAST and value.letters <= 1 and _LAST_DIGITS.search(said) is not None


def _last(value: Value, use: Use) -> Finding | None:
    """Return the end of a number as that number: it tells it apart as the whole does. Nobody keeps a bank's secret."""
    return Finding(use.kind, value.start, value.end, _NAMED) if use.kind and use.kind is not Kind.BANK_ROUTING else None


def _unproven(window: Window, value: Value, use: Use, score: float) -> Finding | None:
    """Return a number that its name alone makes one: long enough, no amount of money, no longer than any."""
    bank = use.kind in {Kind.BANK_ACCOUNT, Kind.BANK_ROUTING}
    fewest = {Kind.BANK_ROUTING: _FEWEST_BANK, Kind.BANK_ACCOUNT: _FEWEST_ACCOUNT}.get(use.kind, _FEWEST_DIGITS)
    if not fewest <= value.digits or value.digits + value.letters > _LONGEST:
        return None
    start, end = value.start, value.end
    if bank and value.letters > _BANK_LETTERS:
        return None
    if use.kind is Kind.BANK_ROUTING and use.code in OWN and not holds(use.code, window.digits_at(start, end)):
        return None
    if _DATE.fullmatch(window.text, start, end):
        return None
    if cues.MONEY_BEFORE.search(window.before(start)) or cues.MONEY_AFTER.match(window.after(end)):
        return None
    return Finding(use.kind, start, end, score) if use.kind else None


def _behind(window: Window, value: Value) -> Finding | None:
    """Return a number whose name follows it; without "is" between the two only if its check holds."""
    named = naming.after(window, value.end)
    if named is None or value.digits < _FEWEST_DIGITS:
        return None
    found = _proven(window, value, named.uses[:_MANY])
    if found:
        return Finding(*found, _AFTER)
    strong = next((use for use in named.uses if use.kind and not use.weak), None)
    if strong is None or value.digits <= _FEWEST_ACCOUNT or not _IS_BEHIND.match(window.text, value.end):
        return None
    return _unproven(window, value, strong, _NAMED) if all(use.kind for use in named.uses) else None


def _answer(window: Window, value: Value, asked: Named) -> Finding | None:
    """Return the answer to a question for a number."""
    if value.said:
        proven = next(
            (u.kind for u in asked.uses if u.kind and u.code not in LOOSE and holds(u.code, value.said)), None
        )
        if proven:
            return Finding(proven, value.start, value.end, _PROVEN)
    found = _proven(window, value, asked.uses[:_MANY])
    if found:
        return Finding(*found, _PROVEN)
    strong = next((use for use in asked.uses if use.kind and not use.weak), None)
    if strong is None:
        return None
    if _is_last(value, window.previous):
        return _last(value, strong)
    return _unproven(window, value, strong, _ASKED)


def _bank_customer(window: Window, value: Value) -> Finding | None:
    """Return a number that comes with its PIN or beside the word bank: the account of a bank's customer."""
    start, end = value.start, value.end
    if value.letters or value.digits not in _ACCOUNT_DIGITS or not window.text[start:end].isdigit():
        return None
    if (
        _WITH_PIN.match(window.text, end)
        or _AT_BANK.match(window.text, end)
        or _BANK_BEFORE.search(window.before(start))
    ):
        return Finding(Kind.BANK_ACCOUNT, start, end, _BANK)
    return None
