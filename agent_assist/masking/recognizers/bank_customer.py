"""An account that nothing names, but that comes with its PIN or beside the word bank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text.lazy import lazy
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    from agent_assist.masking.recognizers.number_values import Value
    from agent_assist.masking.text.window import Window

_ACCOUNT_DIGITS = range(8, 15)
_WITH_PIN = lazy(lambda: rf"[\s,.-]{{1,3}}(?:{either('identity.with_pin')}[\s,]{{1,2}}){{0,6}}pin(?![^\W_])")
_AT_BANK = lazy(lambda: rf"\s{either('identity.at_bank')}\s(?:[^\W\d_]{{1,20}} ){{0,2}}bank(?![^\W_])")
_BANK_BEFORE = lazy(
    lambda: rf"(?<![^\W_])bank(?:ing)?(?: {either('identity.bank_things')})?(?::|{either('identity.bank_links')})?\s$"
)
_BANK = 0.6


def bank_customer(window: Window, value: Value) -> Finding | None:
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
