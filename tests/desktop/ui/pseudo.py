"""A pseudo-locale: every translated sentence 40 % longer, with accents, its places kept."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_ACCENTS = str.maketrans("aeiouAEIOUnc", "áéíóúÁÉÍÓÚñç")
_PLACE = re.compile(r"(\{\w+\})")


def longer(sentence: str) -> str:
    parts = [p if _PLACE.fullmatch(p) else p.translate(_ACCENTS) for p in _PLACE.split(sentence)]
    return "".join(parts) + "~" * max(1, round(len(sentence) * 0.4))


class PseudoTranslator(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, _note: str | None = None, _count: int = -1) -> str:
        return longer(source) if source else source
