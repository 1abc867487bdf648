"""Folds a text again that was edited in one place: only what is near the edit."""

from __future__ import annotations

from agent_assist.masking.text.fold import TOKEN_LIMIT, fold


def fold_again(text: str, folded: str, position: int, removed: int, added: int) -> tuple[str, int, int, int]:
    """Fold an edit and what a token could reach over.

    Args:
        text: all of the text as it now is.
        folded: the folded text as it was before.
        position: where the edit begins, in characters of the text.
        removed: how many characters went away there.
        added: how many came in their place.

    Returns:
        The folded text, and the edit as it shows in it, where it may be longer: its place, what went away and what
        came.
    """
    low = max(0, position - 2 * TOKEN_LIMIT)
    high = min(len(text), position + added + 2 * TOKEN_LIMIT)
    middle = fold(text[low:high])
    # The ends of the cut may halve a token; what is kept is one token's length away from them.
    keep_low = 0 if low == 0 else TOKEN_LIMIT
    keep_high = len(middle) if high == len(text) else len(middle) - TOKEN_LIMIT
    rest = high - (len(middle) - keep_high) - added + removed
    begin, new = low + keep_low, middle[keep_low:keep_high]
    old = folded[begin:rest]
    before, behind = position - begin, len(new) - (position - begin) - added
    if new[:before] != old[:before]:
        before = next(place for place in range(before) if new[place] != old[place])
    if new[len(new) - behind :] != old[len(old) - behind :]:
        behind = next(count for count in range(behind) if new[-count - 1] != old[-count - 1])
    whole = f"{folded[:begin]}{new}{folded[rest:]}"
    return whole, begin + before, len(old) - before - behind, len(new) - before - behind
