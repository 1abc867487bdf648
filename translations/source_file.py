"""One .ts file: read and written as Qt's tools have it, without line numbers, so that a moved line changes nothing."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Container, Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

CONTEXT = "agent_assist"
"""The translation context; `agent_assist.desktop.ui.text` looks sentences up in it."""


FORMS = {
    "es": ("one", "other"),
    "de": ("one", "other"),
    "fr": ("one", "other"),
    "ar": ("zero", "one", "two", "few", "many", "other"),
}
"""Plural forms of each language in the order that Qt keeps them; the names are those of CLDR. French has 0 with one."""


def read(path: Path) -> dict[str, str]:
    """Return the finished translations of a file by English sentence; a file that is not there has none.

    Of a sentence that counts it is the last form, for any number; `read_forms` has all.

    Raises:
        xml.etree.ElementTree.ParseError: it is no XML.
    """
    return {sentence: forms[-1] for sentence, forms in read_forms(path).items()}


def read_forms(path: Path) -> dict[str, tuple[str, ...]]:
    """Return the finished translations with all their forms: one for a plain sentence, else as many as FORMS has.

    Raises:
        xml.etree.ElementTree.ParseError: it is no XML.
    """
    if not path.is_file():
        return {}
    found = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - a file of this repository
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
        if all(forms):
            found[message.findtext("source", "")] = forms
    return found


def write(
    path: Path,
    language: str,
    sentences: Mapping[str, str],
    translations: Mapping[str, Sequence[str]],
    counted: Container[str] = (),
) -> list[str]:
    """Write one language: every sentence in its order, an open one marked as unfinished; returns the open ones.

    Args:
        path: the .ts file.
        language: ISO 639-1, one of FORMS.
        sentences: English sentence to the note for its translator.
        translations: English sentence to its translation's forms; a wrong number of forms counts as none.
        counted: the sentences that have plural forms.
    """
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    waiting = []
    for sentence, note in sentences.items():
        counts = sentence in counted
        forms = translations.get(sentence, ())
        if len(forms) != (len(FORMS[language]) if counts else 1):
            waiting.append(sentence)
            forms = ()
        lines += [
            '    <message numerus="yes">' if counts else "    <message>",
            f"        <source>{escape(sentence)}</source>",
            f"        <extracomment>{escape(note)}</extracomment>",
            *_translation(forms, len(FORMS[language]) if counts else 0),
            "    </message>",
        ]
    path.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8", newline="\n")
    return waiting


def _translation(forms: Sequence[str], wanted: int) -> list[str]:
    """Return the lines of a translation; no forms are an open one, `wanted` of 0 a sentence that does not count."""
    mark = "" if forms else ' type="unfinished"'
    if not wanted:
        return [f"        <translation{mark}>{escape(forms[0]) if forms else ''}</translation>"]
    inner = [f"            <numerusform>{escape(form)}</numerusform>" for form in forms or [""] * wanted]
    return [f"        <translation{mark}>", *inner, "        </translation>"]
