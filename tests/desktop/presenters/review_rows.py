"""A queue of the server with a contact of each kind: flagged twice, once, decided, by a newer program, not at all."""

from __future__ import annotations

from agent_assist.protocol import messages as m

DAY_MS = 86_400_000


def row(flag: str = "disclosure_late", severity: str = "medium", decision: str = "") -> m.FlagRow:
    return m.FlagRow(flag=flag, severity=severity, at_ms=0, detail="3.2 s", decision=decision)


def item(contact: str, *rows: m.FlagRow, agent: str = "Maya Lindqvist", opened_at_ms: int = 0) -> m.QueueItem:
    return m.QueueItem(
        contact=contact,
        opened_at_ms=opened_at_ms,
        talk_ms=61_000,
        agent="maya",
        agent_name=agent,
        number_masked="••• ••• 0182",
        line="Billing",
        flags=list(rows),
    )


QUEUE = m.QueueAnswer(
    items=[
        item("a", row("recorded_after_refusal", "high"), row()),
        item("b", row(), agent="Noor"),
        item("c", row(decision="dismissed")),
        item("d", row("newer_flag", "newer_severity")),
        item("e"),  # a server's slip: a contact without any flag
    ],
    now_ms=DAY_MS // 2,
)
