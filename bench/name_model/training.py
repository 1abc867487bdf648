"""Trains the model of names: logistic regression with a step of its own for each weight, in the order of a seed."""

from __future__ import annotations

import math
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from agent_assist.masking.recognizers import name_file
from agent_assist.masking.recognizers import name_model as model
from agent_assist.masking.recognizers.name_sequence import is_loose
from agent_assist.masking.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bench.name_model.sentences import Sentence

SCALE = 32
"""How many units of a stored weight are 1."""
THRESHOLD = 1.0
"""From which score on a word is a name."""
EPOCHS, RATE = 4, 0.12
STRANGE = 0.12
"""How often an ordinary word is shown as one that no list has, so that not every unknown word is a name."""
UNLISTED = 0.8
"""How often a word of a name in an unlisted sentence is shown as one that no list has."""
_ENOUGH = 0.02
_LARGEST = 127


class Example(NamedTuple):
    """The places of the weights that count for a word, and whether it is a name."""

    places: list[int]
    is_name: bool


def examples(sentence: Sentence, rng: Random, known_of: model.Knowledge) -> Iterator[Example]:
    """Yield an example for each word of a sentence that could be a name.

    Args:
        sentence: the text with its names.
        rng: decides what is hidden of what is known.
        known_of: what is known of a word.
    """
    folded = fold(sentence.text)
    words = [
        (match.start() + model.joint(match[0]), match.end())
        for match in model.TOKEN.finditer(folded)
        if match[0][0].isalpha() and is_loose(folded, *match.span())
    ]
    hidden = dict[str, int]()
    for start, end in words:
        inside = any(low <= start < high for low, high in sentence.names)
        if inside and sentence.unlisted and rng.random() < UNLISTED:
            hidden[folded[start:end]] = model.LISTED | model.ALSO_WORD
        elif not inside and end - start > 2 and rng.random() < STRANGE:
            hidden[folded[start:end]] = model.COMMON | model.ORDINARY

    def knowledge(word: str) -> int:
        return known_of(word) & ~hidden.get(word, 0)

    for start, end in words:
        word = folded[start:end]
        known = knowledge(word)
        if model.may_be_name(known, word) and not any(low <= start < high for low, high in sentence.unread):
            beside = model.around(folded, sentence.text, start, end, knowledge)
            is_name = any(low <= start < high for low, high in sentence.names)
            yield Example(model.features(word, sentence.text[start:end], known, beside), is_name)


def trained(learnt: Iterable[Example], seed: int) -> list[float]:
    """Return a weight for each place, learnt from examples."""
    weights, steps = [0.0] * (1 << name_file.BITS), [1e-3] * (1 << name_file.BITS)
    order, rng = list(learnt), Random(seed)  # noqa: S311 - the same each time, no secret
    for _ in range(EPOCHS):
        rng.shuffle(order)
        for places, is_name in order:
            score = sum([weights[place] for place in places])
            wrong = 1 / (1 + math.exp(-score)) - is_name
            if abs(wrong) < _ENOUGH:
                continue
            square = wrong * wrong
            for place in places:
                steps[place] += square
                weights[place] -= RATE * wrong / math.sqrt(steps[place])
    return weights


def packed(weights: list[float], common: bytes, ordinary: bytes) -> bytes:
    """Return the file of a model; see `name_file.parted`."""
    units = bytes(max(-_LARGEST, min(_LARGEST, round(weight * SCALE))) & 0xFF for weight in weights)
    return name_file.MAGIC + round(THRESHOLD * SCALE).to_bytes(2, "little") + units + common + ordinary
