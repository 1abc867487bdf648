"""Visible words as values: an English source sentence with named places, translated by the windows.

Presenters know no Qt, so they say *what* is to be read; `ui.text.tr` says it in the agent's language.
"""

from __future__ import annotations

import msgspec


class Text(msgspec.Struct, frozen=True):
    """A sentence to show.

    Args:
        source: English, with {names} for the parts that vary; the key of the translation.
        args: the parts, already formatted but for whole numbers, which the windows write as their language does; a part
            that is itself a Text is translated first.
        one: the English sentence for a count of one; empty where nothing is counted.
        count: what is counted, 0 or more; None where nothing is. It chooses the plural form of a translation.
    """

    source: str
    args: tuple[tuple[str, str | int | Text], ...] = ()
    one: str = ""
    count: int | None = None

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


EMPTY = Text("")
"""Nothing to say."""
