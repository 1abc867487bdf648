"""Words for illness, treatment, disability and pregnancy, as sets and patterns."""

from __future__ import annotations

from typing import Final

from agent_assist.masking.text.lazy import lazily, lazy
from agent_assist.masking.text.vocabulary import either, word_set

terms: Final = lazily(lambda: word_set("health.terms"))
"""Words that by themselves say something about somebody's health."""
phrase_anchors: Final = lazily(lambda: word_set("health.phrase_words"))
"""Words that need others beside them."""

PHRASE: Final = lazy(lambda: rf"(?<![^\W_]){either('health.phrases')}(?![^\W_])")
"""Phrases about health whose single words say nothing."""
QUALIFIER: Final = lazy(lambda: rf"(?<![^\W_]){either('health.qualifiers')} $")
BUSINESS: Final = lazy(lambda: rf"(?:'s)?[ -]{either('health.business')}(?![^\W_])")
"""Directly behind a term, makes it a product or a place and no statement about anybody."""
ELSEWHERE: Final = lazy(lambda: rf"(?<![^\W_]){either('health.elsewhere')} $")
"""Directly before a term, makes it no illness."""
REACH: Final = 40
