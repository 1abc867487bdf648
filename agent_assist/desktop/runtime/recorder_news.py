"""The recorder's reports on their way to the desk: in order and bounded; what repeats the last look replaces it."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from agent_assist.desktop.runtime.mailbox import Delivery, Mailbox
from agent_assist.domain.recorder import RecorderReport

WAITING_LIMIT = 256
"""Most reports that wait: a command has one answer, and a look that shows nothing new takes no room."""
PATIENCE_S = 1.0
"""How long the recorder's thread is held back when there is no room, seconds."""


def reports_to(
    handle: Callable[[RecorderReport], object], post: Callable[[Callable[[], None]], object]
) -> Callable[[RecorderReport], None]:
    """Return what a recorder delivers its reports to, on its own thread.

    A report that finds no room within a second is dropped. The desk doubts a recorder of which it hears nothing, so
    that leaves "unconfirmed", never a state that is not true.

    Args:
        handle: takes one report, on the GUI thread.
        post: runs a closure on the GUI thread.
    """
    delivery = Delivery(Mailbox(WAITING_LIMIT, lambda report: report.call_id, _merged), post, handle)

    def deliver(report: RecorderReport) -> None:
        delivery.put(report, PATIENCE_S)

    return deliver


def _merged(waiting: RecorderReport, report: RecorderReport) -> RecorderReport | None:
    """Return the newer of two looks that show the same; an answer to a command is always kept."""
    if waiting.command is not None or report.command is not None:
        return None
    return report if replace(report, confirmation=waiting.confirmation) == waiting and _means(waiting, report) else None


def _means(waiting: RecorderReport, report: RecorderReport) -> bool:
    return waiting.confirmation.means is report.confirmation.means
