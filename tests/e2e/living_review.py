"""A desktop whose supervisor dismisses flags together, in a process of its own, to be killed."""

from __future__ import annotations

import sys
from pathlib import Path

from agent_assist.desktop.app import Desktop
from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters.bulk_view import UNDO_S
from agent_assist.desktop.presenters.review_state import QueuePage
from tests.desktop.app.living_desktop import main


def _more(desktop: Desktop, word: str, rest: str) -> str:
    """`enter USER PASSWORD` signs in, `dismiss REASON` begins, `seconds` lets the time pass in which it can be undone.

    All of them, and any other word, say which page stands there, with how many rows, and how far the dismissal is.
    """
    session = desktop.session
    if session is None or not desktop.ready:
        return "starting"
    if session.room is None:
        session.open_review()
    if session.room is None:
        return "opening"
    window = session.room.window
    page = window.state.page if window.state else None
    rows = page.rows if isinstance(page, QueuePage) else ()
    if word == "enter":
        window.intent.emit(i.SignIn(*rest.split(" ", 1)))
    if word == "dismiss":
        wanted = [i.MarkContact(row.contact_id) for row in rows]
        for intent in (*wanted, i.StartBulk(), i.WriteBulkReason(rest), i.RecordBulk()):
            window.intent.emit(intent)
    if word == "seconds" and isinstance(page, QueuePage) and page.bulk is not None and page.bulk.left_s:
        for _ in range(UNDO_S):
            window.intent.emit(i.BulkSecond())
    stage = page.bulk.stage.value if isinstance(page, QueuePage) and page.bulk is not None else ""
    return f"{type(page).__name__} {len(rows)} {stage}"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), _more))
