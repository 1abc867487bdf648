"""Visible words as values: an English source sentence with named places, translated by the windows.

Presenters know no Qt, so they say *what* is to be read; `ui.text.tr` says it in the agent's language.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec


class Text(msgspec.Struct, frozen=True):
    """A sentence to show.

    Args:
        source: English, with {names} for the parts that vary; the key of the translation.
        args: the parts, already formatted but for whole numbers, which the windows write as their language does; a part
            that is itself a Text is translated first.
        one: the English sentence for a count of one; empty where nothing is counted.
        count: what is counted, 0 or more; None where nothing is. It chooses the plural form of a translation.
        keys: single keys that the sentence names, as on their caps; where they need Alt, the windows say so.
        held: what is said instead where they need Alt; None for the same with the keys as they are then.
    """

    source: str
    args: tuple[tuple[str, str | int | Text], ...] = ()
    one: str = ""
    count: int | None = None
    keys: tuple[str, ...] = ()
    held: Text | None = None

    def english(self) -> str:
        """Return the English form for the count, its parts still in braces."""
        return self.one if self.count == 1 else self.source

    def plain(self) -> str:
        """Return the English sentence with its parts filled in."""
        filled = {k: v.plain() if isinstance(v, Text) else v for k, v in self.args}
        return self.english().format(**filled) if filled else self.source


def say(source: str, **args: str | int | Text) -> Text:
    """Make a Text; the sentence is found by the translation tools at its call."""
    return Text(source, tuple(args.items()))


def say_count(one: str, source: str, n: int, **args: str | int | Text) -> Text:
    """Make a Text that counts; each language has a form for each kind of number that it tells apart.

    Args:
        one: English for exactly one; it may leave {n} out.
        source: English for every other number, with {n}; the key of the translations.
        n: how many, 0 or more.
        args: the other parts.
    """
    return Text(source, (("n", n), *args.items()), one, n)


def in_a_row(parts: Sequence[str | Text]) -> Text:
    """Return parts beside each other, a blank between two: a sentence of no language, so only its parts are translated.

    What is foreign may stand in it, even if it reads like a sentence of ours.
    """
    names = [f"p{place}" for place in range(len(parts))]
    return Text(" ".join(f"{{{name}}}" for name in names), tuple(zip(names, parts, strict=True)))


def naming(text: Text, *keys: str, held: Text | None = None) -> Text:
    """Return a sentence that names keys of a single character.

    Args:
        text: the sentence, in which each key stands as on its cap, in every language.
        keys: those keys.
        held: said instead where such keys act only with Alt; for what no translation writes as on the cap.
    """
    return msgspec.structs.replace(text, keys=keys, held=held)


EMPTY = Text("")
"""Nothing to say."""
