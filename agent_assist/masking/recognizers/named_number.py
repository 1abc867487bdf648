"""Recognizes identity, tax, account and routing numbers that are called by their name or asked for.

A name says which check to put a number to (`number_names`, `number_checks`). A number that is plainly named counts
even where its check fails: it was mistyped or misheard and is still the person's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers.bank_customer import bank_customer
from agent_assist.masking.recognizers.number_values import FEWEST, Value, spans, values
from agent_assist.masking.text import cues, name_table, naming
from agent_assist.masking.text.lazy import NUMBERS, lazily, lazy, whole
from agent_assist.masking.text.name_table import Use
from agent_assist.masking.text.naming import Named
from agent_assist.masking.text.number_checks import LOOSE, OWN, holds
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from agent_assist.masking.text.window import Window

_PROVEN, _NAMED, _AFTER, _ASKED = 0.95, 0.7, 0.8, 0.75
_FEWEST_DIGITS, _FEWEST_ACCOUNT, _LONGEST = 5, 5, 24
_LAST, _LAST_REACH = range(3, 6), 40
_BANK_LETTERS = 2
_FAR_DIGITS = 7
"""So many digits a number needs that stands some words behind its name."""
_BANK_CODE = range(3, 10)
_NEXT, _FAR = 28, 128
"""So near is the next number of a list; so far behind a name can the number be that it names."""
_LIST_BREAK = re.compile(r"[.!?]\s|\n|\d")
_SURELY = 0.98
"""Above a card number that nothing names: a tax number of the Gulf (15 digits) may satisfy its check."""
_TAX_DIGITS = 15
_MANY = 8
_ANSWER_LIMIT = 240
_BANK_WORDS = frozenset({"bank", "banking", "pin"})
_LAST_DIGITS = whole("identity.last_digits")
_IS_BEHIND = lazy(lambda: rf"[\s,)]{{0,3}}{either('identity.is')}(?![^\W_])")
_DATE = re.compile(
    r"\d{1,2}([-./])\d{1,2}\1(?:19|20)\d\d|(?:1[34]|19|20)\d\d([-./])\d{1,2}\2\d{1,2}|\d{1,2}/\d{1,2}/\d\d"
)
_AMOUNT = re.compile(r"\d{1,6}[.,]\d\d|\d{1,3}(?:,\d{3}){1,3}\.\d\d|\d{1,3}(?:[. ']\d{3}){1,3},\d\d")
"""An amount of money, as both ways of writing have it: no number of anybody."""
_SOLID_DATE = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_OF_BANKS = frozenset({Kind.BANK_ACCOUNT, Kind.BANK_ROUTING})
_ROW = re.compile(r"(\d)(?:[ ./-]?\1){6}")


def find(window: Window) -> Iterator[Finding]:
    """Yield numbers that a name beside them, or a question, makes an identity, tax, account or routing number."""
    waiting = naming.in_turn(window.previous) if window.previous and len(window.text) <= _ANSWER_LIMIT else ()
    if not waiting and not window.has_word(_telling()):
        return
    names = None if waiting or window.has_word(_BANK_WORDS) else naming.places(window)
    if names is not None and not names:
        return
    last: tuple[Finding, Value] | None = None
    for bare in values(window, names[0][0] - naming.AFTER_REACH if names else 0):
        if names is not None and not _within(names, bare, last[1].end if last else -_FAR):
            if bare.group and bare.start - names[-1][1] > _FAR:
                break  # written numbers come in order: what follows is further away
            continue
        if _AMOUNT.fullmatch(window.text, bare.start, bare.end):
            continue
        value, named_by = _led(window, bare, naming.before(window, bare.start))
        found = _by_name(window, value, named_by) if named_by else _behind(window, value)
        if found is None and named_by is None and last:
            found = _next(window, value, *last)
        if found is None and named_by is None:
            found = _answer(window, value, waiting[0]) if waiting else bank_customer(window, value)
            waiting = waiting[1:] if found else waiting
        if found:
            last = (found, value)
            yield found


def _led(window: Window, value: Value, named: Named | None) -> tuple[Value, Named | None]:
    """Return a value with the capitals before it where its name stands before these: "CIN BK 448210"."""
    lead = next((bit for bit in reversed(value.group) if bit[1] <= value.start), None)
    if lead is None or not window.is_upper(lead[0], lead[1]):
        return value, named or _named_before_last(window, value)
    nearer = naming.before(window, lead[0])
    if nearer is None or (named is not None and named.unknown <= nearer.unknown):
        return value, named
    return value._replace(start=lead[0], letters=value.letters + len(lead[2])), nearer


def _named_before_last(window: Window, value: Value) -> Named | None:
    """Return the name before "last 4" and the like, whose digit hides it: "his SSN, last 4 is 4418"."""
    said = _LAST_DIGITS.search(window.text, max(0, value.start - _LAST_REACH), value.start)
    return naming.before(window, said.start()) if said and value.digits in _LAST else None


def _next(window: Window, value: Value, before: Finding, first: Value) -> Finding | None:
    """Return a number that stands in a list with one that was found: of its length, and nothing but words between."""
    between = window.text[first.end : value.start]
    alike = abs(first.digits - value.digits) <= 1 and bool(first.letters) is bool(value.letters)
    if not alike or len(between) > _NEXT or _LIST_BREAK.search(between) or value.digits < _FEWEST_DIGITS:
        return None
    return Finding(before.kind, value.start, value.end, min(before.score, _NAMED))


_telling = lazily(lambda: name_table.telling() | _BANK_WORDS, group=NUMBERS)
"""One word of each name that makes a number sensitive, and what a bank's customer says: no finding without any.

Of a name of several words it is the least common.
"""


def _within(names: list[tuple[int, int]], value: Value, last: int) -> bool:
    """Return whether a name ends close before a value or begins close behind it, or a number that was found does."""
    if value.start - last <= _NEXT:
        return True
    return any([0 <= start - value.end <= naming.AFTER_REACH or 0 <= value.start - end <= _FAR for start, end in names])  # noqa: C419 - half the cost of a generator, at every key


def _proven(window: Window, value: Value, uses: Sequence[Use], *, near: bool = True) -> tuple[Kind, int, int] | None:
    """Return kind and place of a value that passes one of the checks.

    Those that nearly every number passes count only straight behind the name, and not for a row of one digit.
    """
    text = window.text
    near = near and _ROW.search(text, value.start, value.end) is None
    for start, end in spans(window, value):
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
    few = uses if len(uses) <= _MANY else tuple(use for use in uses if use.code in {"eu.vat", "vatin", "us.tin"})
    if value.said:
        proven = next((u.kind for u in uses if u.kind and u.code != "account" and holds(u.code, value.said)), None)
        if proven:
            return Finding(proven, value.start, value.end, _PROVEN)
    else:
        found = _proven(window, value, few, near=named.unknown == 0)
        if found:
            return Finding(*found, _PROVEN)
    strong = next(
        (use for use in uses if use.kind and (not use.weak or _is_plain_here(window, value, use, named))),
        None,
    )
    if strong is None or any(use.kind is None for use in uses):
        return None
    if _is_last(value, window.text[max(0, value.start - _LAST_REACH) : value.start]):
        return _last(value, strong)
    return None if named.unknown and not _is_plain(window, value) else _unproven(window, value, strong, _NAMED)


def _is_plain_here(window: Window, value: Value, use: Use, named: Named) -> bool:
    """Return whether an everyday word is a name: "branch" beside an account, "IF" in capitals before a long number."""
    if use.kind is Kind.BANK_ROUTING:
        return not value.letters and not named.unknown and window.has_word(name_table.account_words())
    return named.capitals and use.code == "-" and value.digits > _FEWEST_DIGITS


def _is_plain(window: Window, value: Value) -> bool:
    """Return whether a number some words behind its name has digits enough, and is no date without signs."""
    return (
        value.digits >= _FAR_DIGITS
        and value.letters <= _BANK_LETTERS
        and not _SOLID_DATE.fullmatch(window.text, value.start, value.end)
    )


def _is_last(value: Value, said: str) -> bool:
    """Return whether a value is the last digits of a number, as what was said before it or asked for tells."""
    return value.digits in _LAST and value.letters <= 1 and _LAST_DIGITS.search(said) is not None


def _last(value: Value, use: Use) -> Finding | None:
    """Return the end of a number as that number: it tells it apart as the whole does. Nobody keeps a bank's secret."""
    return Finding(use.kind, value.start, value.end, _NAMED) if use.kind and use.kind is not Kind.BANK_ROUTING else None


def _unproven(window: Window, value: Value, use: Use, score: float) -> Finding | None:
    """Return a number that its name alone makes one: long enough, no longer than any, no date and no amount."""
    start, end = value.start, value.end
    if use.kind is None or not _is_long_enough(value, use.kind) or _DATE.fullmatch(window.text, start, end):
        return None
    if use.kind is Kind.BANK_ROUTING and use.code in OWN and value.digits not in _BANK_CODE:
        return None
    if window.known(cues.MONEY_BEFORE.search, window.before(start)) or window.known(
        cues.MONEY_AFTER.match, window.after(end)
    ):
        return None
    if value.digits == _TAX_DIGITS and use.kind in {Kind.NATIONAL_ID, Kind.TAX_ID} and window.text[start] < "3":
        score = _SURELY
    return Finding(use.kind, start, end, score)


def _is_long_enough(value: Value, kind: Kind) -> bool:
    """Return whether a number has as many digits as those of a kind, and of a bank's no letters but a check sign."""
    if kind is Kind.NATIONAL_ID and value.letters and value.digits > 1 and value.digits + value.letters >= _MANY:
        return value.digits + value.letters <= _LONGEST
    fewest = {Kind.BANK_ROUTING: FEWEST, Kind.BANK_ACCOUNT: _FEWEST_ACCOUNT}.get(kind, _FEWEST_DIGITS)
    if kind in _OF_BANKS and value.letters > _BANK_LETTERS:
        return False
    return fewest <= value.digits and value.digits + value.letters <= _LONGEST


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
