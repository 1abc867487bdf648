"""Days as options of commands."""

from __future__ import annotations

import re
from datetime import date

from agent_assist.domain.errors import BadInput

_FORM = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def day(text: str) -> date:
    """Return the day that an option names.

    Raises:
        BadInput: it is not of the form 2026-11-24, or no day of the calendar.
    """
    try:
        if _FORM.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError as exc:
        raise BadInput("The date is not in the calendar.", "Use the form 2026-11-24.") from exc
    raise BadInput("The date cannot be read.", "Use the form 2026-11-24.")
