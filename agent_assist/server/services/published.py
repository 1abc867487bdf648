"""What an administrator must publish so that customers' pages say who speaks, and under which promise."""

from __future__ import annotations

import json
from collections.abc import Iterator

from agent_assist.evidence import privacy_notice
from agent_assist.evidence.receipt import NAMELESS, house_of
from agent_assist.server.db import feed
from agent_assist.server.db.database import Database

COMPANY = "company"
PRIVACY_NOTICE = "privacy_notice"


def missing(database: Database) -> tuple[str, ...]:
    """Return what is not published: COMPANY, a name of the organisation, and PRIVACY_NOTICE."""
    return tuple(_missing(database))


def _missing(database: Database) -> Iterator[str]:
    with database.read() as tx:
        house = feed.one(tx, database.tenant, "setting", "house")
        notice = feed.one(tx, database.tenant, "setting", privacy_notice.SETTING)
    if house is None or house_of(json.loads(house.body)).name == NAMELESS:
        yield COMPANY
    if notice is None:
        yield PRIVACY_NOTICE
