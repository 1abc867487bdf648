"""One sync cycle: events up, then rows down.

A course of jobs: store (batch), net (send), store (acknowledge) until nothing waits; then net (pull), store (apply)
until there is no more.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from agent_assist.desktop.ports.outbox import KEPT, OutboxBatch, Row
from agent_assist.desktop.sync.course import Course, Journey, Trouble, on
from agent_assist.desktop.sync.log_watch import LogMemory, LogWatch, erasure_of
from agent_assist.desktop.sync.parts import Parts
from agent_assist.desktop.sync.reconcile import Reconciled, Step, reconcile, sent_of
from agent_assist.domain.errors import Invalid
from agent_assist.protocol import messages as m

BATCH = 50
"""Events in a batch; larger ones cost the server no less per event (docs/server.md)."""
ERASURE = "erasure"
"""Kind of the rows that tell to destroy keys."""
_REWINDS = 3
"""Answers without progress in one cycle before it ends as a failure."""


@dataclass(slots=True)
class Memory:
    """What one cycle leaves to the next.

    Args:
        limit: events in the next batch; small after a refusal, growing again with success.
        watermark: the newest one the server told; None right after the start of the program.
        all_rows: the server was restored from an older copy, so its rows are read again from the first on.
        log: what was seen of the server's log.
    """

    limit: int = BATCH
    watermark: int | None = None
    all_rows: bool = False
    log: LogMemory = field(default_factory=LogMemory)


class Cycle:
    """Runs once. Every method and callback on the main thread.

    Args:
        parts: lanes, outbox and link.
        memory: of the cycles before.
        sending: called when there is something to send.
        ended: called once with the trouble, or None when all went well.
    """

    def __init__(
        self, parts: Parts, memory: Memory, sending: Callable[[], None], ended: Callable[[Trouble | None], None]
    ) -> None:
        self._parts = parts
        self._memory = memory
        self._sending = sending
        self._still = 0
        self._stuck: Trouble | None = None
        self._watch = LogWatch(parts, memory.log)
        self._journey = Journey(self._course(), ended)

    def start(self) -> None:
        """Begin with the oldest waiting events."""
        self._journey.start()

    def cancel(self) -> None:
        """Pass over whatever outcome is still under way."""
        self._journey.cancel()

    def _course(self) -> Course[Trouble | None]:
        """Send and pull until nothing waits; a server that showed two histories gets nothing, and is only looked at."""
        yield from self._watch.recall()
        if not self._memory.log.distrusted:
            yield from self._send()
        while (yield from self._pull()):
            yield from self._send()
        return self._stuck

    def _send(self) -> Course[None]:
        """Send batch after batch until nothing waits, or until one event alone is not taken."""
        while self._stuck is None:
            batch = yield from on(self._parts.store, partial(self._parts.outbox.batch, self._memory.limit))
            if batch is None:
                return
            self._sending()
            size = len(batch.events)
            try:
                found = yield from on(self._parts.net, partial(self._exchange, batch, self._parts.session()))
            except Invalid as refused:
                self._not_taken(Trouble(refused, refused.code), size)
                continue
            if found.step in {Step.HALVE, Step.STOP}:
                error = Invalid("The server rejected an entry.", "It is kept on this computer. Tell IT.")
                self._not_taken(Trouble(error, found.code), size if found.step is Step.HALVE else 1)
            elif found.watermark is None:
                raise Invalid("The server's answer makes no sense.", "Tell IT; nothing was lost.")
            else:
                self._memory.watermark = found.watermark
                yield from self._acknowledge(found.watermark, found.refused, found.step)

    def _exchange(self, batch: OutboxBatch, session: str | None) -> Reconciled:
        return reconcile(sent_of(batch.events), self._parts.link.send(_request(batch), session))

    def _acknowledge(self, watermark: int, refused: Mapping[str, str], step: Step) -> Course[None]:
        yield from on(self._parts.store, partial(self._parts.outbox.acknowledge, watermark, refused))
        if step is Step.NEXT:
            self._memory.limit = min(BATCH, self._memory.limit * 2)
        else:
            self._still += 1
            self._memory.all_rows = self._memory.all_rows or step is Step.REWIND
        if self._still > _REWINDS:
            raise Invalid("Sync is stuck.", "Tell IT; nothing was lost.")

    def _not_taken(self, trouble: Trouble, size: int) -> None:
        """Send fewer, to find the event that is not taken; when it stands alone, leave it and go on to the rows."""
        if size > 1:
            self._memory.limit = size // 2
        else:
            self._stuck = trouble

    def _pull(self) -> Course[bool]:
        """Take rows until there are no more; True when the server's watermark makes events wait again."""
        # The server lost events, so it may have lost rows and given their positions to others: read from the first on.
        cursor = 0 if self._memory.all_rows else (yield from on(self._parts.store, self._parts.outbox.cursor))
        while True:
            answer = yield from on(self._parts.net, partial(self._parts.link.pull, cursor, m.PULL_LIMIT))
            yield from self._watch.check(answer.log)
            rows = tuple(Row(row.pos, row.kind, row.id, row.body) for row in answer.rows)
            if (answer.more and not rows) or (rows and answer.cursor != rows[-1].pos):
                raise Invalid("The server's answer makes no sense.", "Tell IT; nothing was lost.")
            if rows or answer.cursor < cursor or self._memory.all_rows:
                yield from on(self._parts.store, partial(self._apply, rows, answer.cursor))
                self._parts.on_rows(rows)
            if not answer.more:
                return (yield from self._wait_again(answer.watermark))
            cursor = answer.cursor

    def _apply(self, rows: tuple[Row, ...], cursor: int) -> None:
        """Carry out what rows ask for before they are kept, so that a power cut between the two repeats it."""
        for row in rows:
            kids = row.body.get("kids")
            if row.kind == ERASURE and isinstance(kids, list):
                names = [kid for kid in kids if isinstance(kid, str)]
                self._parts.witness.erase(row.id, names, erasure_of(self._parts.clock, row.id))
        self._parts.outbox.apply([row for row in rows if row.kind != KEPT], cursor)

    def _wait_again(self, told: int | None) -> Course[bool]:
        """Tell whether events wait again because the server now tells of another watermark than the one we know.

        Then either this program has just started, or the server was restored from an older copy and lacks events
        that were acknowledged; applying the watermark makes those wait again. A higher one than ours means that
        somebody else sends under this device's name.
        """
        known = self._memory.watermark
        self._memory.all_rows = False
        if told is not None and known is not None and told > known and self._stuck is None:
            error = Invalid(
                "Another program is sending data under this device's identity.", "Tell IT; enrol this device again."
            )
            self._stuck = Trouble(error, "fork")
        if told is None or told == known or self._stuck is not None or self._still >= _REWINDS:
            return False
        self._memory.watermark = told
        self._still += 1
        yield from self._acknowledge(told, {}, Step.NEXT if known is None else Step.REWIND)
        return True


def _request(batch: OutboxBatch) -> m.BatchRequest:
    seal = batch.seal
    return m.BatchRequest(
        events=[data.decode() for data in batch.events],
        seal=m.SealMessage(device=seal.device, seq=seal.seq, digest=seal.digest, signature=seal.signature),
        keys=[m.SubjectKey(kid=key.kid, key=base64.b64encode(key.key).decode()) for key in batch.keys],
    )
