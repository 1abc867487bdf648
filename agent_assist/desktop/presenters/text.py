"""Visible words as values: an English source sentence with named places, translated by the windows.

Presenters know no Qt, so they say *what* is to be read; `ui.text.tr` says it in the agent's language.
"""

from __future__ import annotations

import msgspec


class Text(msgspec.Struct, frozen=True):
    """A sentence to show.

    Args:
        source: English, with {names} for the parts that vary; the key of the translation.
        args: the parts, already formatted; a part that is itself a Text is translated first.
    """

    source: str
    args: tuple[tuple[str, str | int | Text], ...] = ()

    def plain(self) -> str:
        """Return the English sentence with its parts filled in."""
        filled = {k: v.plain() if isinstance(v, Text) else v for k, v in self.args}
        return self.source.format(**filled) if filled else self.source


def say(source: str, **args: str | int | Text) -> Text:
    """Make a Text; the sentence is found by the translation tools at its call."""
    return Text(source, tuple(args.items()))


EMPTY = Text("")
"""Nothing to say."""
