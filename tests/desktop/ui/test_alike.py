"""The quiet line under a flag's preview that lists others of its kind."""

from __future__ import annotations

from msgspec import structs
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import review_state as rs
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakeReview


def test_the_line_is_there_where_it_leads_somewhere_and_is_reached_by_keys(
    make_review: MakeReview, qtbot: QtBot
) -> None:
    window, heard = make_review(samples.REVIEWS["queue-shared"])
    page = window.state.page if window.state is not None else None
    assert isinstance(page, rs.QueuePage)
    assert page.preview is not None
    line = window.board.preview.alike
    for decided in (False, True):
        preview = structs.replace(page.preview, alike="disclosure_late", decided=decided)
        window.show_state(rs.ReviewState(structs.replace(page, preview=preview), "JL"))
        assert (line.isVisible(), line.text()) == (True, "Like these, last 30 days")
        line.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(line, Qt.Key.Key_Space)
        assert heard.drain() == [intents.LikeThese("disclosure_late", decided)]
    window.show_state(rs.ReviewState(structs.replace(page, preview=structs.replace(page.preview, alike="")), "JL"))
    assert not line.isVisible()
