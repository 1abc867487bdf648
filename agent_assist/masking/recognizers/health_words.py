"""Words for illness, treatment, disability and pregnancy, as sets and patterns."""

from __future__ import annotations

from typing import Final

from agent_assist.masking.text.lazy import lazy, set_of, whole
from agent_assist.masking.text.vocabulary import clitics, either

terms: Final = set_of("health.terms")
"""Words that by themselves say something about somebody's health."""
phrase_anchors: Final = set_of("health.phrase_words")
"""Words that need others beside them."""

PHRASE: Final = whole("health.phrases")
"""Phrases about health whose single words say nothing."""
QUALIFIER: Final = lazy(lambda: rf"(?<![^\W_]){either('health.qualifiers')} $")
BUSINESS: Final = lazy(lambda: rf"(?:'s)?[ -]{either('health.business')}(?![^\W_])")
"""Directly behind a term, makes it a product or a place and no statement about anybody."""
ELSEWHERE: Final = lazy(lambda: rf"(?<![^\W_]){either('health.elsewhere')} (?:{'|'.join(clitics())})?$")
"""Directly before a term, makes it no illness."""
REACH: Final = 40
