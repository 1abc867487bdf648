"""Scenes captured of real switches: what Asterisk 22 and 16 sent, without what nobody here reads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.telephony.asterisk.blocks import BlockDecoder
from agent_assist.telephony.asterisk.channels import VARIABLES, ChannelBook
from agent_assist.telephony.softphone.asterisk.events import PHONE_EVENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.telephony.asterisk.blocks import Block

FOLDER = Path(__file__).with_name("live")
SCENES = tuple(sorted(path.stem for path in FOLDER.glob("*.jsonl")))


def raw(scene: str) -> Iterator[dict[str, str]]:
    """Every captured event as its lines, in order."""
    for line in (FOLDER / f"{scene}.jsonl").read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        if told["kind"] == "recv":
            pairs = (pair.partition(":") for pair in told["text"].split("\r\n"))
            yield {key: value.removeprefix(" ") for key, _, value in pairs}


def blocks(scene: str) -> list[Block]:
    """Every event that the product looks into."""
    decoder = BlockDecoder(PHONE_EVENTS, VARIABLES)
    events = ["".join(f"{key}: {value}\r\n" for key, value in event.items()) + "\r\n" for event in raw(scene)]
    return [block for event in events for block in decoder.feed(event.encode())]


def played(scene: str, until: str = "", nth: int = 1) -> ChannelBook:
    """The book as it is before the nth event of a name, or after all of them."""
    book, left = ChannelBook(), nth
    for block in blocks(scene):
        left -= block.event == until
        if until and not left:
            break
        book.apply(block)
    return book
