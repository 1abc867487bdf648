"""The desktop's ears: the hand-off socket is open from the first moment of a start, and what it hears waits.

A call that rings while the cache is being opened must not be lost. So this is begun before the windows are loaded, and
knows neither cache nor desk.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from agent_assist.desktop.runtime.new_calls import NewCalls
from agent_assist.desktop.runtime.phone_news import PhoneNewsQueue
from agent_assist.domain.clock import Clock
from agent_assist.domain.contact import CallEvent
from agent_assist.domain.errors import SoftphoneLost
from agent_assist.telephony.ports.softphone import HOOKS, PhoneNews, Progress, Reached
from agent_assist.telephony.softphone.handoff.local_socket import send_line
from agent_assist.telephony.softphone.handoff.phone import HandoffPhone
from agent_assist.telephony.softphone.told_event import PanelAct, show_line

ANSWERING = HOOKS
"""Sources whose sender is told when there is no room; the others are held back instead."""


class Hearing:
    """Listens, and keeps what is heard. Made and begun on the GUI thread, or before there is one.

    Args:
        handoff: path of the per-user socket; empty for none.
        clock: time.
    """

    def __init__(self, handoff: str, clock: Clock) -> None:
        self._path = handoff
        self.news = PhoneNewsQueue()
        self._new_calls = {source: NewCalls(clock.mono_ms) for source in ANSWERING}
        self.handoff = HandoffPhone(handoff, clock, self._show) if handoff else None
        self.heard: Callable[[PhoneNews], object] | None = None
        """Told of each piece of news on the phone's thread, for what times its way."""
        self._lock = threading.Lock()
        self._to_gui: Callable[[Callable[[], None]], object] | None = None
        self._present: Callable[[str], object] | None = None
        self._to_show = False
        self._link = ""
        self._act: Callable[[PanelAct], object] | None = None
        self._acts: set[PanelAct] = set()
        self._begun: bool | None = None
        if self.handoff is not None:
            self.handoff.acts = self.ask

    def begin(self) -> bool:
        """Listen, unless another desktop of this user does; safe to call twice.

        Returns:
            False when another desktop listens. Without a socket at all the phone itself reports that it is not heard.
        """
        if self._begun is None:
            self._begun = self._claimed()
            if self.handoff is not None and self._begun:
                self.handoff.start(self.hear)
        return self._begun

    def hear(self, news: PhoneNews) -> Progress | bool:
        """Keep news of a source that can be answered for the desk. That source's thread.

        Returns:
            False when there is no room now; else how far the desktop is with it, which may be a refusal.
        """
        counted = self._new_calls.get(news.source)
        if isinstance(news, CallEvent) and counted is not None and not counted.may(news.call_id):
            return Progress(Reached.FLOOD)
        if self.heard is not None:
            self.heard(news)
        progress = Progress()
        return self.news.put(news, progress=progress) and progress

    def hear_patiently(self, news: PhoneNews) -> bool:
        """Keep news of a phone that cannot be answered: it is held back up to a second. Never on the GUI thread."""
        if self.heard is not None:
            self.heard(news)
        return self.news.put(news, patient=True)

    def show_with(self, post: Callable[[Callable[[], None]], object], present: Callable[[str], object]) -> None:
        """Say how a window is shown; one that was asked for before is shown now.

        Args:
            post: runs a closure on the GUI thread; called from any thread.
            present: shows the window; with the newest link that a start was begun with, empty for none.
        """
        with self._lock:
            self._to_gui, self._present = post, present
            waits = self._to_show
        if waits:
            post(self._shown)

    def act_with(self, act: Callable[[PanelAct], object]) -> None:
        """Say what the panel does when a key of the desktop environment asks for it; called on the GUI thread."""
        with self._lock:
            self._act = act

    def hand_over(self, link: str = "") -> None:
        """Ask the desktop that listens to show itself, and give it the link that this start was begun with."""
        try:
            send_line(self._path, show_line(link))
        except OSError:
            return  # it ended just now; nobody is left to show

    def close(self) -> None:
        """Stop listening; returns within 2 s. Safe to call twice."""
        self.news.close()
        if self.handoff is not None:
            self.handoff.stop()

    def _claimed(self) -> bool:
        try:
            return self.handoff is None or self.handoff.claim()
        except SoftphoneLost:
            return True  # the phone says itself that it hears nothing

    def _show(self, link: str) -> None:
        """Another start asks for the window; asked again before it is shown, once is enough. The hand-off's thread."""
        with self._lock:
            post, asked, self._to_show = self._to_gui, self._to_show, True
            self._link = link or self._link
        if post is not None and not asked:
            post(self._shown)

    def ask(self, act: PanelAct) -> bool:
        """Pass on what is asked of the panel; asked again before it was done, once is enough. Any thread.

        Returns:
            False while nothing can be keyed yet.
        """
        with self._lock:
            post, can, waits = self._to_gui, self._act is not None, act in self._acts
            if can:
                self._acts.add(act)
        if post is None or not can:
            return False
        if not waits:
            post(lambda: self._done(act))
        return True

    def _done(self, act: PanelAct) -> None:
        with self._lock:
            self._acts.discard(act)
        if self._act is not None:
            self._act(act)

    def _shown(self) -> None:
        with self._lock:
            self._to_show = False
            link, self._link = self._link, ""
        if self._present is not None:
            self._present(link)
