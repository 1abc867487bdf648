"""Where the program keeps its files. AGENT_ASSIST_HOME puts everything below one folder (tests, demo, portable use)."""

from __future__ import annotations

import os
from pathlib import Path

from msgspec import Struct

HOME_VARIABLE = "AGENT_ASSIST_HOME"
_APP = "agent-assist"


class Paths(Struct, frozen=True):
    """Folders and files. Nothing is created here.

    Args:
        data: what the program keeps.
        config: settings.
        log: the log.
        documents: where a person looks for saved files; None keeps those with the data.
    """

    data: Path
    config: Path
    log: Path
    documents: Path | None = None

    @property
    def cache_file(self) -> Path:
        """The encrypted cache: the ledger, the outbox and the rows of the server."""
        return self.data / "cache.db"

    @property
    def receipts(self) -> Path:
        """Where the receipts that this device signs are saved, for the customer."""
        return self.documents / "Agent Assist receipts" if self.documents else self.data / "receipts"

    @property
    def settings_file(self) -> Path:
        """The user's settings; a file of the same name in `site_settings` comes first where it exists."""
        return self.config / "settings.toml"


def find_paths() -> Paths:
    """Return the platform's folders, or those below AGENT_ASSIST_HOME."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        root = Path(home)
        return Paths(root / "data", root / "config", root / "log")
    import platformdirs  # late: call-event never needs it

    return Paths(
        Path(platformdirs.user_data_dir(_APP, appauthor=False)),
        Path(platformdirs.user_config_dir(_APP, appauthor=False)),
        Path(platformdirs.user_log_dir(_APP, appauthor=False)),
        Path(platformdirs.user_documents_dir()),
    )


def site_settings() -> Path:
    """Return the file that IT writes for every user of a machine."""
    import platformdirs

    return Path(platformdirs.site_config_dir(_APP, appauthor=False)) / "settings.toml"
