"""The page as HTML: one file, no script, nothing loaded from elsewhere; for eyes and for screen readers. Pure."""

from __future__ import annotations

from agent_assist.domain.clock import utc_of
from agent_assist.evidence.explain.offer import Offer
from agent_assist.evidence.explain.story import Story
from agent_assist.evidence.explain.words import Words
from agent_assist.evidence.pages import filled, style_policy


def policy() -> str:
    """Return the content security policy under which a server shows the page."""
    return style_policy("explain.css", forms="'none'")


def page(told: Story, words: Words, offer: Offer | None = None, company: str = "") -> str:
    """Return the whole HTML document.

    Args:
        told: what happened.
        words: the language and the clock.
        offer: how to open the receipt, where one was offered.
        company: who sends the page, named at its top; empty where that is not known.
    """
    return filled(
        "explain.html",
        told=told,
        words=words,
        offer=offer,
        company=company,
        title=words.title(told.lines),
        stretches=words.stretches(told.lines),
        dark=_dark(offer.squares) if offer else "",
        iso=iso,
    )


def _dark(squares: tuple[str, ...]) -> str:
    """Return the dark squares of a code as one path."""
    return "".join(
        f"M{x} {y}h1v1h-1z" for y, row in enumerate(squares) for x, square in enumerate(row) if square == "1"
    )


def iso(at_ms: int) -> str:
    """Return a time for machines."""
    return utc_of(at_ms).strftime("%Y-%m-%dT%H:%M:%SZ")
