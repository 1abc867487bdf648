"""How sure three or four digits are a code by a word that may mean one, by a place on a card, or by a card near."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from agent_assist.masking.recognizers.code_tokens import LENGTHS, last_said
from agent_assist.masking.recognizers.other_things import is_counted, is_of_money, is_of_thing
from agent_assist.masking.text import card_cues
from agent_assist.masking.text.choice import tree
from agent_assist.masking.text.lazy import lazy
from agent_assist.masking.text.vocabulary import SHARED, either, entries_of, phrase

if TYPE_CHECKING:
    from agent_assist.masking.text.tokens import Run
    from agent_assist.masking.text.window import Window

    Names = list[tuple[int, int]]

_PLACED, _BESIDE, _WORD = 0.7, 0.6, 0.55
_OTHER_REACH, _FAR = 24, 100
_BEHIND_REACH = 40
"""So far behind digits the place of a code is read."""
_OTHER_FAR = 32
"""So near before digits the name of another code counts where the code's own name is far."""
_GLUE = frozenset("-/.#_")
"""Signs that make digits a part of something longer."""
FAR_GAP: Final = re.compile(r"(?:\D|(?<!\d)\d[^\W\d_]{1,3}(?![^\W_])){0,64}")
"""What may stand between a name and a code where no other number is but one that counts: "the 1st time"."""
_SURE_NAME = lazy(lambda: tree([phrase(entry, "cards") for entry in entries_of(SHARED, "cards.code_names")]))
"""The names that belong to no one language, such as CVV: they mean nothing else."""
_SHOWN = lazy(lambda: rf" (?=[^ ]+ ){either('cards.code_places')}(?![^\W_])")
"""Straight behind digits, where on a card they stand, in two words or more: "I can see 312 on the back"."""


def score(window: Window, run: Run, names: Names) -> float:
    """Return how sure digits are a code by words that may mean it: with a card near, or said of three digits."""
    before, behind = window.before(run.start), window.text[run.end : run.end + _BEHIND_REACH]
    near = card_cues.is_near(window, run.start, run.end) or card_cues.speaks(window, window.text[run.end :])
    if near and _is_word(window, before, behind):
        return _PLACED
    if size(run) != LENGTHS[0]:
        # "four seven and then a nine": an article that is read as a one
        broken = size(run) == LENGTHS[-1] and any(token.gap == "w" for token in run.tokens)
        return _PLACED if broken and window.known(card_cues.PLACE_NEAR.search, before) else 0.0
    name = card_cues.leads_to(window, names, run.start, FAR_GAP)
    sure = name >= 0 and _SURE_NAME.match(window.text, name) is not None
    if sure or (name >= 0 and not window.known(card_cues.OTHER.search, before[-_OTHER_FAR:])):
        return _BESIDE
    return 0.0 if is_of_thing(window, run.start, run.end) else _of_three(window, run)


def _of_three(window: Window, run: Run) -> float:
    """Return how sure three digits are a code by a place on a card beside them, or a word for a code before."""
    before, after = window.before(run.start), window.after(run.end)
    single = all(len(token.digits) == 1 for token in run.tokens)
    far = window.text[max(0, run.start - _FAR) : run.start]
    counts = not single and is_counted(window, run.start, run.end)
    closes = card_cues.PLACE_LAST.match(window.text, run.end) is not None
    placed = not counts and window.known(card_cues.PLACE_NEAR.search, before) is not None
    shown = closes or window.known(_SHOWN.match, after) is not None
    if shown or placed or _is_far_placed(window, run, far, single=single):
        return _PLACED
    placed_behind = window.known(card_cues.PLACE.search, window.text[run.end : run.end + _BEHIND_REACH]) is not None
    word = window.known((card_cues.ALONE_NEAR if single or placed_behind else card_cues.WORD_DIRECT).search, before)
    if word and (placed_behind or not card_cues.OTHER_CODE.search(before[max(0, word.start() - _OTHER_REACH) :])):
        return _PLACED if single else _WORD
    return 0.0


def _is_far_placed(window: Window, run: Run, far: str, *, single: bool) -> bool:
    """Return whether a place on a card is spoken of before digits in words; in several words if they are not single."""
    if not single and (len(run.tokens) == 1 or not all(token.spoken for token in run.tokens)):
        return False
    place = window.known(card_cues.PLACE.search, far)
    return place is not None and (single or " " in place[0])


def _is_word(window: Window, before: str, after: str) -> bool:
    """Return whether a word that may mean the code stands before digits, or a place on a card beside them."""
    word = window.known(card_cues.WORD_NEAR.search, before)
    if word is not None and not card_cues.OTHER_CODE.search(before[max(0, word.start() - _OTHER_REACH) :]):
        return True
    return (
        window.known(card_cues.PLACE.search, before) is not None
        or window.known(card_cues.PLACE.search, after) is not None
    )


def is_bare(window: Window, run: Run) -> bool:
    """Return whether nothing names three digits where a card is spoken of and no money is."""
    sign = window.text[max(0, run.start - 1) : run.start]
    whole = len(run.tokens) == 1 and not run.tokens[0].spoken and sign not in _GLUE and not sign.isalpha()
    near = whole and card_cues.is_near(window, run.start, run.end)
    near = near and not window.known(card_cues.OTHER_CODE.search, window.before(run.start))
    return near and not is_of_money(window, run.start, run.end) and not is_counted(window, run.start, run.end)


def size(run: Run) -> int:
    """Return how many digits a code has, once of those that are said again."""
    return last_said(run) or len(run.digits)
