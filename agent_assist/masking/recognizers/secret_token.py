"""Recognizes secrets of programs by their shape alone: keys and tokens with a published prefix.

Source: the prefixes that the issuers publish so that such keys can be found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_SHAPES = lazy(
    r"(?<![^\W_])(?:(?:akia|asia)[0-9a-z]{16}|gh[pousr]_[0-9a-z]{36,64}|github_pat_[0-9a-z_]{22,90}"
    r"|glpat-[\w-]{20,40}"
    r"|sk_(?:live|test)_[0-9a-z]{16,64}|sk-(?:[a-z]{2,10}-)?[\w-]{20,120}|xox[abprs]-[0-9a-z-]{10,72}|aiza[\w-]{35}"
    r"|eyj[\w-]{10,400}\.[\w-]{10,600}(?:\.[\w-]{0,400})?)(?![^\W_])"
)
_PREFIXES = ("akia", "asia", "gh", "glpat-", "sk_", "sk-", "xox", "aiza", "eyj")
"""What each shape begins with: a text without any has no token, and most texts have none."""
_SHORTEST = 20
"""So many characters has the shortest of them; none has a blank."""
_SURE = 0.95


def find(window: Window) -> Iterator[Finding]:
    """Yield keys and tokens that begin with a prefix which their issuer has published."""
    text = window.text
    begins = any([prefix in text for prefix in _PREFIXES])  # noqa: C419 - half the cost of a generator, at every key
    if not begins or window.longest < _SHORTEST:
        return
    for match in _SHAPES.finditer(text):
        yield Finding(Kind.SECRET, match.start(), match.end(), _SURE)
