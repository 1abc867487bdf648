"""Tables of schema version 17: calibration rounds (ADR 56). They hold ids, kinds and decisions, and no words."""

from __future__ import annotations

from sqlalchemy import BigInteger, Index, MetaData, Table

from agent_assist.server.db.columns import key, needed

metadata = MetaData()

calibration_round = Table(
    "calibration_round",
    metadata,
    key("tenant"),
    key("id"),
    needed("begun_by"),
    needed("begun_ms", BigInteger),
    needed("over_ms", BigInteger),
)
"""A round, and when it is over: at its end, or when all had judged."""

calibration_member = Table(
    "calibration_member",
    metadata,
    key("tenant"),
    key("round"),
    key("account"),
    Index("calibration_member_account", "tenant", "account"),
)

calibration_case = Table(
    "calibration_case",
    metadata,
    key("tenant"),
    key("round"),
    key("contact"),
    key("flag"),
    Index("calibration_case_contact", "tenant", "contact"),
)

calibration_judgement = Table(
    "calibration_judgement",
    metadata,
    key("tenant"),
    key("round"),
    key("contact"),
    key("flag"),
    key("account"),
    needed("decision"),
)
