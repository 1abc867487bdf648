"""Recognizes an expiry with its code behind it where nothing names either: "09 / 30 and 512, sorry".

Who was asked for both sends them alone. So they count only where a text begins with them, and nothing speaks of money,
of a thing with codes of its own, or of what three digits could count.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers.other_things import is_of_money, is_of_thing, is_other
from agent_assist.masking.text import card_cues
from agent_assist.masking.text.lazy import lazy
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_SCORE: Final = 0.6
_REACH: Final = 40
_PAIR: Final = lazy(
    lambda: (
        r"\s{0,3}(?P<date>(?:0[1-9]|1[0-2]) ?[/.-] ?(?:20)?(?:2[6-9]|3\d))"
        rf"(?:[\s,;&+]{{1,3}}(?:{either('cards.pair_links')}[\s,]{{1,2}}){{0,2}})(?P<code>\d{{3}})(?![\w%$€£/-]|[.,:]\d)"
        rf"(?=\s{{0,2}}(?:$|[.!,;?\n]|{either('cards.said_behind')}(?![^\W_])))"
    )
)
"""A month and a year that are to come, and three digits with nothing, a stop or a courtesy behind them."""


def find(window: Window) -> Iterator[Finding]:
    """Yield the expiry and the code with which a text begins."""
    pair = _PAIR.match(window.text) if window.start < _REACH else None
    if pair is None or card_cues.OTHER_EXPIRY.search(window.text):
        return
    start, end = pair.span("code")
    other = is_other(window, "", window.after(end)) or is_of_money(window, start, end)
    if not other and not is_of_thing(window, start, end):
        yield Finding(Kind.CARD_EXPIRY, *pair.span("date"), _SCORE)
        yield Finding(Kind.CARD_SECURITY_CODE, start, end, _SCORE)
