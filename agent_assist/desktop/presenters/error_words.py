"""What a person reads of an error: what is wrong, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.desktop.presenters.text import Text, say

if TYPE_CHECKING:
    from agent_assist.domain.errors import AssistError


def error_words(error: AssistError) -> Text:
    """Return what is wrong and what to do, as one text."""
    return say("{title} {advice}", title=Text(error.title), advice=Text(error.advice))


def not_saved(error: AssistError) -> Text:
    """Return that a file was not written, and why."""
    return say("Nothing was saved. {why}", why=error_words(error))
