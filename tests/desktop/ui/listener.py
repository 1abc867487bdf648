"""Keeps what a window asked for."""

from __future__ import annotations


class Listener:
    def __init__(self) -> None:
        self.heard: list[object] = []

    def take(self, intent: object) -> None:
        self.heard.append(intent)

    def drain(self) -> list[object]:
        heard, self.heard = self.heard, []
        return heard
