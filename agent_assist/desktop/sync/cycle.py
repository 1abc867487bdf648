"""One sync cycle: events up, then rows down.

A chain of jobs: store (batch) -> net (send) -> store (acknowledge) until nothing waits, then net (pull) -> store
(apply) until there is no more. Each outcome comes back on the main thread and starts the next job, so at most one job
of a cycle is under way.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from agent_assist.desktop.ports.outbox import KEPT, OutboxBatch, Row
from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.sync.log_watch import LogMemory, LogWatch, erasure_of
from agent_assist.desktop.sync.parts import Parts, Submits
from agent_assist.desktop.sync.reconcile import Reconciled, Step, reconcile, sent_of
from agent_assist.domain.errors import AssistError, Invalid
from agent_assist.protocol import messages as m

T = TypeVar("T")
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


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a cycle ended early, and the code to show."""

    error: AssistError
    code: str


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
        self._ended = ended
        self._cancelled = False
        self._still = 0
        self._stuck: Trouble | None = None
        self._watch = LogWatch(parts, memory.log, self._submit, lambda error, code: self._ended(Trouble(error, code)))

    def start(self) -> None:
        """Begin with the oldest waiting events; a server that showed two histories gets none, and is only looked at."""
        self._watch.recall(lambda: self._pull() if self._memory.log.distrusted else self._send())

    def _send(self) -> None:
        limit = self._memory.limit
        self._submit(self._parts.store, lambda: self._parts.outbox.batch(limit), self._batch_ready)

    def cancel(self) -> None:
        """Pass over whatever outcome is still under way."""
        self._cancelled = True

    def _batch_ready(self, batch: OutboxBatch | None) -> None:
        if batch is None:
            self._pull()
            return
        self._sending()
        session = self._parts.session()

        def job() -> Reconciled:
            return reconcile(sent_of(batch.events), self._parts.link.send(_request(batch), session))

        def refused(error: AssistError) -> None:
            if isinstance(error, Invalid):
                self._not_taken(Trouble(error, error.code), len(batch.events))
            else:
                self._end(error)

        self._submit(self._parts.net, job, lambda found: self._sent(found, len(batch.events)), refused)

    def _sent(self, found: Reconciled, size: int) -> None:
        if found.step in {Step.HALVE, Step.STOP}:
            error = Invalid("The server rejected an entry.", "It is kept on this computer. Tell IT.")
            self._not_taken(Trouble(error, found.code), size if found.step is Step.HALVE else 1)
        elif found.watermark is None:
            self._end(Invalid("The server's answer makes no sense.", "Tell IT; nothing was lost."))
        else:
            self._memory.watermark = found.watermark
            self._acknowledge(found.watermark, found.refused, found.step)

    def _acknowledge(self, watermark: int, refused: Mapping[str, str], step: Step) -> None:
        self._submit(
            self._parts.store,
            lambda: self._parts.outbox.acknowledge(watermark, refused),
            lambda _none: self._acknowledged(step),
        )

    def _acknowledged(self, step: Step) -> None:
        if step is Step.NEXT:
            self._memory.limit = min(BATCH, self._memory.limit * 2)
        else:
            self._still += 1
            self._memory.all_rows = self._memory.all_rows or step is Step.REWIND
        if self._still > _REWINDS:
            self._end(Invalid("Sync is stuck.", "Tell IT; nothing was lost."))
        else:
            self._send()

    def _not_taken(self, trouble: Trouble, size: int) -> None:
        """Send fewer, to find the event that is not taken; when it stands alone, leave it and go on to the rows."""
        if size > 1:
            self._memory.limit = size // 2
            self._send()
        else:
            self._stuck = trouble
            self._pull()

    def _pull(self) -> None:
        if self._memory.all_rows:
            # The server lost events, so it may have lost rows and given their positions to others.
            self._fetch(0)
        else:
            self._submit(self._parts.store, self._parts.outbox.cursor, self._fetch)

    def _fetch(self, cursor: int) -> None:
        self._submit(
            self._parts.net,
            lambda: self._parts.link.pull(cursor, m.PULL_LIMIT),
            lambda answer: self._watch.check(answer.log, lambda: self._pulled(answer, cursor)),
        )

    def _pulled(self, answer: m.PullAnswer, cursor: int) -> None:
        rows = tuple(Row(row.pos, row.kind, row.id, row.body) for row in answer.rows)
        if (answer.more and not rows) or (rows and answer.cursor != rows[-1].pos):
            self._end(Invalid("The server's answer makes no sense.", "Tell IT; nothing was lost."))
        elif rows or answer.cursor < cursor or self._memory.all_rows:
            self._submit(
                self._parts.store,
                lambda: self._apply(rows, answer.cursor),
                lambda _none: self._applied(rows, answer),
            )
        else:
            self._pulled_all(answer)

    def _apply(self, rows: tuple[Row, ...], cursor: int) -> None:
        """Carry out what rows ask for before they are kept, so that a power cut between the two repeats it."""
        for row in rows:
            kids = row.body.get("kids")
            if row.kind == ERASURE and isinstance(kids, list):
                names = [kid for kid in kids if isinstance(kid, str)]
                self._parts.witness.erase(row.id, names, erasure_of(self._parts.clock, row.id))
        self._parts.outbox.apply([row for row in rows if row.kind != KEPT], cursor)

    def _applied(self, rows: tuple[Row, ...], answer: m.PullAnswer) -> None:
        self._parts.on_rows(rows)
        if answer.more:
            self._fetch(answer.cursor)
        else:
            self._pulled_all(answer)

    def _pulled_all(self, answer: m.PullAnswer) -> None:
        """End, unless the server now tells of another watermark than the one we know.

        Then either this program has just started, or the server was restored from an older copy and lacks events
        that were acknowledged; applying the watermark makes those wait again. A higher one than ours means that
        somebody else sends under this device's name.
        """
        known, told = self._memory.watermark, answer.watermark
        self._memory.all_rows = False
        if told is not None and known is not None and told > known and self._stuck is None:
            error = Invalid(
                "Another program is sending data under this device's identity.", "Tell IT; enrol this device again."
            )
            self._stuck = Trouble(error, "fork")
        if told is None or told == known or self._stuck is not None or self._still >= _REWINDS:
            self._ended(self._stuck)
            return
        self._memory.watermark = told
        self._still += 1
        self._acknowledge(told, {}, Step.NEXT if known is None else Step.REWIND)

    def _end(self, error: AssistError) -> None:
        self._ended(Trouble(error, error.code))

    def _submit(
        self,
        lane: Submits,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[AssistError], None] | None = None,
    ) -> None:
        def back(outcome: Outcome[T]) -> None:
            if self._cancelled:
                return
            if isinstance(outcome, Failed):
                (failed or self._end)(outcome.error)
            else:
                done(outcome.value)

        if not lane.submit(job, back):
            self._cancelled = True  # the program ends; nobody waits for an outcome


def _request(batch: OutboxBatch) -> m.BatchRequest:
    seal = batch.seal
    return m.BatchRequest(
        events=[data.decode() for data in batch.events],
        seal=m.SealMessage(device=seal.device, seq=seal.seq, digest=seal.digest, signature=seal.signature),
        keys=[m.SubjectKey(kid=key.kid, key=base64.b64encode(key.key).decode()) for key in batch.keys],
    )
