"""The browser that tests drive: one for each module, calling nobody."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, sync_playwright

_PROGRAM = shutil.which("chromium") or shutil.which("google-chrome") or ""
_OPTIONS = (
    *("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--disable-quic"),
)
"""As root there is no sandbox; the rest keeps the browser from calling anybody."""
needs_browser = pytest.mark.skipif(not _PROGRAM, reason="no Chromium on this machine; dev.py installs it on Debian")


@contextmanager
def started(*options: str) -> Iterator[Browser]:
    """A browser; its pages share nothing if each has a context of its own."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_PROGRAM, args=[*_OPTIONS, *options])
        yield browser
        browser.close()
