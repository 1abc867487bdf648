"""One .ts file: read and written as Qt's tools have it, without line numbers, so that a moved line changes nothing."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

CONTEXT = "agent_assist"
"""The translation context; `agent_assist.desktop.ui.text` looks sentences up in it."""


def read(path: Path) -> dict[str, str]:
    """Return the finished translations of a file by English sentence; a file that is not there has none.

    Raises:
        xml.etree.ElementTree.ParseError: it is no XML.
    """
    if not path.is_file():
        return {}
    found = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - a file of this repository
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") != "unfinished":
            found[message.findtext("source", "")] = translation.text
    return found


def write(path: Path, language: str, sentences: Mapping[str, str], translations: Mapping[str, str]) -> None:
    """Write one language: every sentence in its order, an open one marked as unfinished.

    Args:
        path: the .ts file.
        language: ISO 639-1.
        sentences: English sentence to the module that says it.
        translations: English sentence to its translation; others are dropped.
    """
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for sentence, module in sentences.items():
        done = translations.get(sentence)
        lines += [
            "    <message>",
            f"        <source>{escape(sentence)}</source>",
            f"        <extracomment>{module}</extracomment>",
            '        <translation type="unfinished"></translation>'
            if done is None
            else f"        <translation>{escape(done)}</translation>",
            "    </message>",
        ]
    path.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8", newline="\n")
