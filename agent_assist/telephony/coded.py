"""Errors inside telephony that carry a word for the program; nobody reads them as they are."""

from __future__ import annotations


class CodedError(Exception):
    """Something did not answer as it must. `code` is a stable word that a subclass lists."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
