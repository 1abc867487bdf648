"""A customer's visit to the receipt's page: with a browser and its keyboard, or over plain HTTP where there is none."""

from __future__ import annotations

import http.client
import re
from collections.abc import Mapping
from html import unescape
from pathlib import Path
from typing import NamedTuple, Protocol
from urllib.parse import urlencode, urlsplit

from agent_assist.demo.browser import Browser, find

_TIMEOUT_S = 20
_TABS = 12
"""More fields and buttons than a page has; a label that is not among them is not on it."""


class Seen(NamedTuple):
    """A page as the customer saw it: its HTML, its words, and its picture where there is a browser."""

    html: str
    text: str
    picture: bytes | None = None

    @property
    def asks(self) -> bool:
        """Whether it still asks for the digits."""
        return 'name="digits"' in self.html

    @property
    def done(self) -> bool:
        """Whether it says that something was done."""
        return 'role="status"' in self.html


class Visit(Protocol):
    """One visit. Every act blocks for a bounded time and raises RuntimeError or OSError where it cannot be done."""

    browser: str
    """Which browser; empty for plain HTTP."""

    def open(self, address: str) -> Seen:
        """Open the receipt's address; returns the page as it asks for the digits."""

    def unlock(self, digits: str) -> Seen:
        """Give the second thing that the page asks for, the last digits of the number; returns the page then shown."""

    def withdraw(self) -> Seen:
        """Take back what was given; on the demo's call that is one thing."""

    def save(self) -> bytes:
        """Return the bytes of the signed receipt, as the page hands them out."""

    def close(self) -> None:
        """End the browser, if there is one."""


class BrowserVisit:
    """With a real browser and its keyboard alone.

    Args:
        folder: a folder of the browser's own.

    Raises:
        RuntimeError: there is no browser here, or it does not start.
    """

    def __init__(self, folder: Path) -> None:
        self._browser = Browser(find(), folder)
        self.browser = self._browser.version

    def open(self, address: str) -> Seen:
        """See Visit."""
        self._browser.go(address)
        return self._seen()

    def unlock(self, digits: str) -> Seen:
        """See Visit."""
        self._focus("digits")
        self._browser.type(digits)
        self._browser.press_and_load("Enter")
        return self._seen()

    def withdraw(self) -> Seen:
        """See Visit."""
        self._focus("withdraw")
        self._browser.press_and_load("Enter")
        return self._seen()

    def save(self) -> bytes:
        """See Visit."""
        self._focus("file")
        return self._browser.press_and_save("Enter")

    def close(self) -> None:
        """See Visit."""
        self._browser.close()

    def _focus(self, what: str) -> None:
        """Press Tab until the field of this name, or a button of the form that does this, has the focus."""
        focus = "[document.activeElement.name, document.activeElement.form?.action.split('/').pop()].join(' ')"
        for _ in range(_TABS):
            self._browser.press("Tab")
            if what in self._browser.value(focus).split():
                return
        raise RuntimeError(f"the page has no {what} to reach by keyboard")

    def _seen(self) -> Seen:
        html = self._browser.value("document.documentElement.outerHTML")
        return Seen(html, self._browser.value("document.body.innerText"), self._browser.picture())


class PlainVisit:
    """Over HTTP, form by form, where there is no browser."""

    browser = ""

    def __init__(self) -> None:
        self._host = self._path = self._html = ""

    def open(self, address: str) -> Seen:
        """See Visit."""
        parts = urlsplit(address)
        self._host, self._path = parts.netloc, parts.path
        return self._seen(self._ask("GET", ""))

    def unlock(self, digits: str) -> Seen:
        """See Visit."""
        return self._seen(self._ask("POST", "/open", {"digits": digits}))

    def withdraw(self) -> Seen:
        """See Visit."""
        return self._seen(self._ask("POST", "/withdraw", {"ticket": self._ticket(), "purpose": "*"}))

    def save(self) -> bytes:
        """See Visit."""
        return self._ask("POST", "/file", {"ticket": self._ticket()})

    def close(self) -> None:
        """See Visit."""

    def _ask(self, method: str, act: str, fields: Mapping[str, str] | None = None) -> bytes:
        link = http.client.HTTPConnection(self._host, timeout=_TIMEOUT_S)
        try:
            headers = {"Accept-Language": "en", "Content-Type": "application/x-www-form-urlencoded"}
            link.request(method, self._path + act, urlencode(fields or {}), headers)
            return link.getresponse().read()
        except http.client.HTTPException as exc:
            raise RuntimeError("the page did not answer") from exc
        finally:
            link.close()

    def _seen(self, data: bytes) -> Seen:
        self._html = data.decode()
        words = unescape(re.sub(r"<style>.*?</style>|<[^>]+>", " ", self._html, flags=re.DOTALL))
        return Seen(self._html, " ".join(words.split()))

    def _ticket(self) -> str:
        found = re.search(r'name="ticket" value="([^"]+)"', self._html)
        if found is None:
            raise RuntimeError("the page is not open")
        return unescape(found[1])


def visit(folder: Path) -> tuple[Visit, str]:
    """Return a visit with a browser, else over HTTP with the reason why."""
    try:
        return BrowserVisit(folder), ""
    except RuntimeError as exc:
        return PlainVisit(), str(exc)
