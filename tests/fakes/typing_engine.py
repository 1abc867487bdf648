"""A small masking engine for window tests: 13 to 19 digits are a card, three digits after "code" a security code."""

from __future__ import annotations

import re

from agent_assist.desktop.presenters.note import NoteModel, NoteToken
from agent_assist.masking.finding import Finding, Kind

_CARD = re.compile(r"\d(?:[ -]?\d){12,18}")
_CODE = re.compile(r"(?<=code )\d{3}\b")


class FakeTyping:
    """Implements TypingEngine; keeps its own copy of the text, as the real one does."""

    def __init__(self, *, locale: str | None = None) -> None:
        self.text, self.locale = "", locale

    def edit(self, position: int, removed: int, inserted: str) -> list[Finding]:
        self.text = self.text[:position] + inserted + self.text[position + removed :]
        spots = [Finding(Kind.PAYMENT_CARD, m.start(), m.end(), 1.0) for m in _CARD.finditer(self.text)]
        spots += [Finding(Kind.CARD_SECURITY_CODE, m.start(), m.end(), 1.0) for m in _CODE.finditer(self.text)]
        return sorted(spots, key=lambda s: s.start)

    def in_step(self, start: int, end: int) -> list[Finding]:
        return [
            Finding(Kind.PAYMENT_CARD, start + m.start(), start + m.end(), 1.0)
            for m in re.finditer(r"\d{3,}", self.text[start:end])
        ]


def tokenise(kind: str, raw: str) -> NoteToken:
    if kind == "payment_card":
        last = "".join(c for c in raw if c.isdigit())[-4:]
        return NoteToken(kind, f"card •••• {last}", f"[card {last}]", dropped=False)
    return NoteToken(kind, "security code", "[security code]", dropped=True)


def truncate(text: str, /, *, locale: str | None = None) -> str:  # noqa: ARG001 - the engine's form
    return _CODE.sub("[security code]", _CARD.sub(lambda m: f"[card {m[0][-4:]}]", text))


def fake_note() -> NoteModel:
    return NoteModel(FakeTyping, tokenise, truncate)
