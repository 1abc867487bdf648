"""The masking engine as the desktop's doors use it. Its modules load when they are first needed. GUI thread."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from agent_assist.domain.errors import BadInput

if TYPE_CHECKING:
    from agent_assist.desktop.presenters.note import TypingEngine
    from agent_assist.policy import Pack

_WHO = frozenset({"person_name", "phone", "email", "postal_address"})
"""Kinds that say who calls: they stay readable."""
_NAME = 2
"""So many words are a name: the first call of a day does not wait for the engine to load."""
_MASKING = "masking.toml"


class NoteEngine:
    """Makes the incremental engine of each note and truncates what is stored, by the thresholds of the pack in force.

    What the pack itself forbids to keep is found as surely as by the engine's own table, whatever its thresholds say.
    A note that is being written keeps the thresholds it began with; what is stored of it is truncated by the newest.
    """

    def __init__(self) -> None:
        self._pack: Pack | None = None
        self._sure: Mapping[str, float] | None = None
        self._of_caller = _WHO
        self.ready = False
        """Whether all of the engine is loaded; a note that is written before is read when it is."""

    def follow(self, pack: Pack) -> None:
        """Use a pack from now on; one without thresholds is looked at when the engine is next needed."""
        self._pack = pack
        if _MASKING in pack.contents:
            self._thresholds()  # what is wrong with them is told now

    def _thresholds(self) -> Mapping[str, float] | None:
        """Return the thresholds of the pack; the engine's own (None) where it has none, or none that can be used."""
        pack, self._pack = self._pack, None
        if pack is None:
            return self._sure
        self._sure, self._of_caller = None, _WHO
        try:
            forbidden = pack.forbidden_kinds
            self._of_caller = _WHO - forbidden
            if pack.masking:
                from agent_assist.masking.thresholds import thresholds

                self._sure = {kind.value: score for kind, score in thresholds(pack.masking, forbidden).items()}
        except BadInput as error:
            import logging  # not on the way to the first paint

            logging.getLogger(__name__).warning("the pack's masking thresholds are not used: %s", error.title)
        return self._sure

    def typing(self, *, locale: str | None = None) -> TypingEngine:
        """Return a fresh incremental engine; `locale` is a hint for telephone numbers."""
        from agent_assist.masking import Typing

        return Typing(locale=locale, thresholds=self._thresholds())

    def truncate(self, text: str, /, *, locale: str | None = None) -> str:
        """Return a text as it may be stored; `locale` is a hint for telephone numbers."""
        from agent_assist.masking import truncate

        return truncate(text, locale=locale, thresholds=self._thresholds())

    def caller(self, text: str) -> str:
        """Return what a telephone or CRM says of a caller as it may be stored.

        Who calls stays readable under the customer's own key; a card, an account, an identity number or a secret that
        somebody wrote into the field does not. One or two words without a digit are a name, and cost nothing.
        """
        if len(text.split()) <= _NAME and not any(character.isdigit() for character in text):
            return text
        from agent_assist.masking import truncate

        return truncate(text, thresholds=self._thresholds(), keep=self._of_caller)
