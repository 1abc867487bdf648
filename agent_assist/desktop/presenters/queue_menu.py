"""The menu that narrows the queue: state, severity, team, agent, days and order. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.queue_wish import DAYS, STATES, Wish
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.protocol import messages as m

AGENTS_MOST = 60
"""Most agents in the menu; the search finds each by name."""
_ALL = say("All")
_SORT_LINES = {
    "severity": say("Most severe first"),
    "due": say("Due first"),
    "oldest": say("Oldest first"),
    "newest": say("Newest first"),
    "agent": say("By agent"),
}


def queue_menu(wish: Wish, people: Sequence[m.Person]) -> tuple[r.MenuGroup, ...]:
    """Return the groups of the menu; without people, whom an older server does not name, there is none.

    Args:
        wish: what is wanted now.
        people: who can be looked for. Those of the team that is wanted come alone.
    """
    if not people:
        return ()
    teams = sorted({one.team for one in people if one.team}, key=str.casefold)
    agents = [one for one in people if wish.team in {"", one.team}][:AGENTS_MOST]
    groups = [
        _group(say("Team"), "team", wish.team, ((name, Text(name)) for name in teams)),
        _group(say("Agent"), "agent", wish.agent, ((one.id, Text(one.name)) for one in agents)),
        _group(say("Days"), "days", wish.days, DAYS.items()),
        _group(say("State"), "waiting", wish.state, STATES.items(), every=False),
        _group(say("Severity"), "severity", wish.severity, wording.SEVERITY_NAMES.items()),
        _group(say("Order"), "sort", wish.sort, _SORT_LINES.items(), every=False),
    ]
    return tuple(group for group in groups if len(group.lines) > 1)


def _group(label: Text, name: str, now: str, values: Iterable[tuple[str, Text]], *, every: bool = True) -> r.MenuGroup:
    lines = [r.MenuLine(words, f"{name}:{value}", value == now) for value, words in values]
    if every:
        lines.insert(0, r.MenuLine(_ALL, f"{name}:", not now))
    return r.MenuGroup(label, tuple(lines))
