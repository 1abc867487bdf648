"""A real browser without a window: Chromium over its debugging pipe, with the few commands that a customer needs.

Not playwright: it serves the tests of a checkout, and the demo also runs from an installed program. The pipe needs no
port and no WebSocket; messages are JSON, each ended by a zero byte (Chrome DevTools protocol).
Used on one thread of the demo's own.
"""

from __future__ import annotations

import base64
import json
import os
import queue
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ANSWER_S = 30.0
"""How long any one answer of the browser may take, seconds."""
_WIDTH, _HEIGHT = 420, 760
_OPTIONS = (
    *("--headless=new", "--remote-debugging-pipe", "--disable-gpu", "--no-first-run", "--no-default-browser-check"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions"),
    *("--disable-quic", "--hide-scrollbars", "--password-store=basic", "--lang=en-US", "--accept-lang=en-US"),
)
_PIPE = 'exec "$@" 3<&0 4>&1 </dev/null >/dev/null'
"""The browser reads commands from descriptor 3 and answers on 4; a shell puts its own input and output there."""
_KEYS: Mapping[str, Mapping[str, object]] = {
    "Tab": {"key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9},
    "Enter": {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"},
}


def find() -> str:
    """Return the path of a browser that can be driven here.

    Raises:
        RuntimeError: there is none; the text says why.
    """
    if os.name != "posix":
        raise RuntimeError("a browser is driven over inherited descriptors, which this system does not have")
    found = next((path for path in map(shutil.which, PROGRAMS) if path), None)
    if found is None:
        raise RuntimeError("chromium is not installed")
    return found


class Browser:
    """One page in one browser.

    Args:
        program: path of the browser.
        folder: a folder of its own, for profile and downloads; the caller removes it.

    Raises:
        RuntimeError: it does not start, or does not answer in time.
    """

    def __init__(self, program: str, folder: Path) -> None:
        self.downloads = folder / "downloads"
        self.downloads.mkdir(parents=True)
        self._inbox: queue.Queue[dict[str, object] | None] = queue.Queue()
        self._events: list[dict[str, Any]] = []
        self._number = 0
        self._session = ""
        root = ("--no-sandbox",) if hasattr(os, "geteuid") and os.geteuid() == 0 else ()  # root has no sandbox
        options = [*_OPTIONS, *root, f"--user-data-dir={folder / 'profile'}", "about:blank"]
        self._process = subprocess.Popen(
            ["sh", "-c", _PIPE, "sh", program, *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        threading.Thread(target=self._read, name="demo-browser", daemon=True).start()
        try:
            self.version = str(self._call("Browser.getVersion")["product"])
            self._attach()
        except (RuntimeError, OSError) as exc:
            self.close()
            raise RuntimeError(f"the browser did not start: {exc}") from exc

    def go(self, address: str) -> None:
        """Open an address and wait until it is loaded."""
        self._loaded(lambda: self._call("Page.navigate", url=address))

    def press(self, key: str) -> None:
        """Press Tab, or Enter where it opens no other page."""
        for kind in ("keyDown", "keyUp"):
            self._call("Input.dispatchKeyEvent", type=kind, **_KEYS[key])

    def press_and_load(self, key: str) -> None:
        """Press a key and wait until the page that it leads to is loaded."""
        self._loaded(lambda: self.press(key))

    def press_and_save(self, key: str) -> bytes:
        """Press a key and return the file that it downloads."""
        self._events.clear()
        self.press(key)
        self._wait("Browser.downloadProgress", lambda told: told.get("state") == "completed")
        (file,) = self.downloads.iterdir()
        return file.read_bytes()

    def type(self, text: str) -> None:
        """Type into the field that has the focus."""
        self._call("Input.insertText", text=text)

    def value(self, expression: str) -> str:
        """Return what a JavaScript expression says of the page."""
        answer = self._call("Runtime.evaluate", expression=expression, returnByValue=True)
        return str(answer["result"].get("value", ""))

    def picture(self) -> bytes:
        """Return a PNG of the whole page."""
        shot = self._call("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        return base64.b64decode(shot["data"])

    def close(self) -> None:
        """End the browser and wait for its end."""
        try:
            self._send("Browser.close", {}, "")
            self._process.wait(10)
        except (OSError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait(10)
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                try:
                    stream.close()
                except OSError:  # what was not written any more is not needed any more
                    continue

    def _attach(self) -> None:
        targets = self._call("Target.getTargets")["targetInfos"]
        page = next((one["targetId"] for one in targets if one["type"] == "page"), None)
        if page is None:
            raise RuntimeError("it shows no page")
        self._call(
            "Browser.setDownloadBehavior", behavior="allow", downloadPath=str(self.downloads), eventsEnabled=True
        )
        self._session = str(self._call("Target.attachToTarget", targetId=page, flatten=True)["sessionId"])
        self._call("Page.enable")
        self._call(
            "Emulation.setDeviceMetricsOverride", width=_WIDTH, height=_HEIGHT, deviceScaleFactor=2, mobile=False
        )

    def _loaded(self, act: Callable[[], object]) -> None:
        self._events.clear()
        act()
        self._wait("Page.loadEventFired", lambda _told: True)

    def _call(self, method: str, **parameters: object) -> dict[str, Any]:
        number = self._send(method, parameters, "" if method.startswith(("Browser.", "Target.")) else self._session)
        until = time.monotonic() + ANSWER_S
        while True:
            message = self._next(until, method)
            if message.get("id") != number:
                self._events.append(message)
            elif "error" in message:
                raise RuntimeError(f"{method}: {message['error'].get('message', '')}")
            else:
                result: dict[str, object] = message["result"]
                return result

    def _send(self, method: str, parameters: Mapping[str, object], session: str) -> int:
        self._number += 1
        message = {"id": self._number, "method": method, "params": dict(parameters)}
        if session:
            message["sessionId"] = session
        pipe = self._process.stdin
        if pipe is None or pipe.closed:
            raise OSError("the browser is closed")
        pipe.write(json.dumps(message).encode() + b"\0")
        pipe.flush()
        return self._number

    def _wait(self, event: str, holds: Callable[[Mapping[str, object]], bool]) -> None:
        until = time.monotonic() + ANSWER_S
        seen, self._events = self._events, []
        while True:
            message = seen.pop(0) if seen else self._next(until, event)
            if message.get("method") == event and holds(message.get("params", {})):
                return

    def _next(self, until: float, what: str) -> dict[str, Any]:
        try:
            message = self._inbox.get(timeout=max(0.0, until - time.monotonic()))
        except queue.Empty:
            raise RuntimeError(f"no answer in time: {what}") from None
        if message is None:
            raise RuntimeError("it has ended")
        return message

    def _read(self) -> None:
        pipe, waiting = self._process.stdout, b""
        while pipe is not None:
            try:
                part = os.read(pipe.fileno(), 65_536)
            except (OSError, ValueError):  # closed meanwhile
                part = b""
            if not part:
                break
            *whole, waiting = (waiting + part).split(b"\0")
            for message in filter(None, whole):  # an empty one says nothing, and was seen on a busy machine
                try:
                    self._inbox.put(json.loads(message))
                except ValueError:  # whoever waits hears that it is over, not that the browser is slow
                    self._inbox.put(None)
                    return
        self._inbox.put(None)
