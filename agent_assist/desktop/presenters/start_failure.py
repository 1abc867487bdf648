"""Why the desktop did not start, in words for the window that says so. Pure."""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters.text import Text, say
from agent_assist.domain.errors import AssistError, SettingsUnreadable


class StartFailure(msgspec.Struct, frozen=True):
    """What the window shows.

    Args:
        title: what is wrong, in a sentence.
        facts: names and what is known: where, what, what may stand there.
        advice: what to do.
    """

    title: Text
    facts: tuple[tuple[Text, str], ...]
    advice: Text


_WRONG = say("The settings cannot be used.")
_OTHER = say("Agent Assist cannot start.")
_BUG = say("A bug stopped Agent Assist from starting.")
_FILE, _FAULT, _ALLOWED = say("File"), say("What is wrong"), say("Allowed")
_WHY, _DO, _PLACE = say("Why"), say("What to do"), say("Place in the program")
_CORRECT = say("Correct the file, or delete it to use the defaults. Then start Agent Assist again.")
_AGAIN = say("Then start Agent Assist again.")
_ASK = say("Start it again. If it happens again, send IT this text.")


def start_failure(error: Exception, place: str = "") -> StartFailure:
    """Return the words for an error that ended the start.

    Args:
        error: of a bug only the kind is told; its message may hold anything.
        place: file and line of a bug.
    """
    if isinstance(error, SettingsUnreadable):
        known = ((_FILE, error.place), (_FAULT, error.fault), (_ALLOWED, error.allowed))
        return StartFailure(_WRONG, _told(known), _CORRECT)
    if isinstance(error, AssistError):
        return StartFailure(_OTHER, _told(((_WHY, error.title), (_DO, error.advice))), _AGAIN)
    return StartFailure(_BUG, _told(((_WHY, type(error).__name__), (_PLACE, place))), _ASK)


def _told(facts: tuple[tuple[Text, str], ...]) -> tuple[tuple[Text, str], ...]:
    return tuple((name, words) for name, words in facts if words)
