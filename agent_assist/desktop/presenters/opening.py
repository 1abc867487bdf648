"""The panel before there is a session: the cache is being opened, or could not be. Pure, and quick to load."""

from __future__ import annotations

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.domain.errors import AssistError
from agent_assist.domain.recorder import RecorderState

_BAND = s.RecorderBand(RecorderState.NONE, say("No recorder connected"), say("Agent Assist is starting"))


def opening_panel() -> s.PanelState:
    """Nothing can be keyed yet, and the panel says why."""
    return s.PanelState(_BAND, None, (), s.LiveCard(say("Opening your saved data"), say("One moment …")))


def slow_panel() -> s.PanelState:
    """The keyring keeps the cache waiting; what it waits for may be a window of its own."""
    told = say("The keyring has not answered yet. It may be asking for your password in another window.")
    return s.PanelState(_BAND, None, (), s.LiveCard(say("Still opening your saved data"), told))


def amiss(
    key: str,
    title: Text,
    meaning: Text,
    advice: Text,
    *,
    sinks: tuple[s.SinkLine, ...] = (),
    tried: tuple[s.HistoryLine, ...] = (),
    action: Text = EMPTY,
) -> s.NoticeCard:
    """Return a notice of something that went wrong, or that nobody can confirm; the parts are those of `NoticeCard`."""
    return s.NoticeCard(key, "unconfirmed", title, meaning, advice, sinks=sinks, tried=tried, action=action)


def error_notice(key: str, error: AssistError, meaning: Text, action: Text) -> s.NoticeCard:
    """Return a notice of what is wrong, what it means for the calls, and what to do; `key` names the occasion."""
    return amiss(f"{key}:{error.code}", Text(error.title), meaning, Text(error.advice), action=action)


def locked_panel(error: AssistError) -> s.PanelState:
    """The cache could not be opened: what is wrong, what it means, what to do."""
    notice = error_notice("locked", error, say("Calls are not logged until this is fixed."), say("Try again"))
    return s.PanelState(_BAND, None, (), notice)
