"""Words with which people put off an answer, or say that they have none: no name, no secret."""

from __future__ import annotations

from typing import Final

from agent_assist.masking.text.lazy import set_of

evasions: Final = set_of("answers.evasions")
"""Never the answer itself, as the first word of one."""
