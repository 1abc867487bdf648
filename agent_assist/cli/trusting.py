"""Whose packs this machine trusts, as the settings or a file say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from agent_assist.desktop.runtime.pack_trust import house_trust
from agent_assist.domain.errors import AssistError
from agent_assist.policy.pack_files import read_bytes
from agent_assist.policy.trust import SHIPPED, Trust, read_trust


def trust_here(file: str | None) -> Trust:
    """Return the trust of a file, else of this machine's settings.

    Raises:
        BadInput: the file is not a trust file.
        SettingsUnreadable: the settings cannot be used.
    """
    from agent_assist.cli.options import here, settings_of

    if file is not None:
        return read_trust(Path(file).name, read_bytes(Path(file)))
    return house_trust(settings_of(here()))


def is_signed(contents: Mapping[str, bytes]) -> bool:
    """Return whether a desktop with this machine's settings, or as it ships, would take the pack."""
    from agent_assist.policy.signing import verify

    ways: tuple[Callable[[], Trust], ...] = (lambda: SHIPPED, lambda: trust_here(None))
    for trust in ways:
        try:
            verify(contents, trust())
        except AssistError:
            continue
        return True
    return False
