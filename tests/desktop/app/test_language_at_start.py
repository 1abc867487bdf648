"""The desktop starts in the language of its setting: a real start in a process of its own, with a locked keyring."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

START = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from agent_assist.desktop.app import shell
from agent_assist.domain.errors import VaultLocked
from agent_assist.desktop.runtime.paths import Paths
from agent_assist.desktop.runtime.settings import Settings, WindowSettings
from agent_assist.desktop.ui.widgets.notice_card import NoticeCard

def locked():
    raise VaultLocked("The keyring is locked.", "Unlock it (sign in to the desktop), then try again.")

class Desktop(shell.Desktop):
    def _locked(self, error):
        super()._locked(error)
        card = self.panel.body.card
        assert isinstance(card, NoticeCard)
        print(QApplication.layoutDirection().name, self._surface.language, card._title.text(), sep="|")
        QApplication.exit(0)

shell.Desktop = Desktop
home = Path(sys.argv[1])
paths = Paths(home / "data", home / "config", home / "log")
settings = Settings(window=WindowSettings(language=sys.argv[2]))
sys.exit(shell.open_desktop(settings, paths, "", locked, 20.0))
"""


@pytest.mark.parametrize(
    ("setting", "system", "shown"),
    [
        ("ar", "de_DE.UTF-8", "RightToLeft|ar|حافظة المفاتيح مقفلة."),
        ("de", "fr_FR.UTF-8", "LeftToRight|de|Der Schlüsselbund ist gesperrt."),
        ("en", "de_DE.UTF-8", "LeftToRight|en|The keyring is locked."),
        pytest.param(
            "system",
            "es_MX.UTF-8",
            "LeftToRight|es|El llavero está bloqueado.",
            marks=pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the environment is not asked"),
        ),
    ],
)
def test_the_first_window_is_in_the_language(tmp_path: Path, setting: str, system: str, shown: str) -> None:
    environ = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG"))}
    environ |= {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": system, "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path), setting],
        env=environ,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert done.stdout.strip() == shown, done.stderr[-2000:]
