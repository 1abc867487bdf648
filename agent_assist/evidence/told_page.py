"""A page for a customer as it is told, before anybody draws it: finished sentences in sections. Values only.

A browser and a sheet of paper draw the same values, so neither can say what the other leaves out; paper has no forms.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """Something that the customer can do here; on paper there is none.

    Args:
        act: last part of its address.
        label: what stands on its button.
        fields: names and values that go with it.
        first: it is the act that most come for.
    """

    act: str
    label: str
    fields: tuple[tuple[str, str], ...] = ()
    first: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a section: a heading of its own, sentences, smaller remarks, and what can be done about it."""

    title: str = ""
    lines: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    forms: tuple[Form, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page under a heading.

    Args:
        title: the heading.
        text: sentences under it.
        entries: its items.
        forms: what can be done about all of it.
        folded: a browser shows the entries after this is pressed; empty shows them at once. Paper shows them always.
        language: in which the entries are, where that is another language than the page's.
        mark: digits and letters to compare, drawn from left to right.
    """

    title: str
    text: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    forms: tuple[Form, ...] = ()
    folded: str = ""
    language: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class ToldPage:
    """The page.

    Args:
        language: of its sentences.
        sender: who speaks; empty where nobody set a name.
        title, intro: what stands on top.
        sections: in their order.
        foot: what stands at the end.
    """

    language: str
    sender: str
    title: str
    intro: tuple[str, ...]
    sections: tuple[Section, ...]
    foot: tuple[str, ...] = ()
