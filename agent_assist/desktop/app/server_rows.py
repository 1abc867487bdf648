"""What the server gave out and this desktop uses: scripts, and what supervisors did with its calls. GUI thread."""

from __future__ import annotations

from agent_assist.desktop.app.opened import with_published
from agent_assist.desktop.ports.contact_store import FlagDecision, Opening
from agent_assist.desktop.ports.outbox import Row
from agent_assist.desktop.presenters.panel import PanelPresenter
from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.services.openings import shown_openings
from agent_assist.desktop.services.receipts import receipt_page
from agent_assist.policy import Pack
from agent_assist.policy.scripts import ScriptShelf


class ServerRows:
    """Reads kept rows on the store lane and hands them to desk and presenter.

    Args:
        shelf: the scripts that ship with the program.
        desk: uses the scripts; its store is read, on its lane.
        presenter: shows what supervisors did.
    """

    def __init__(self, shelf: ScriptShelf, desk: Desk, presenter: PanelPresenter) -> None:
        self._lane, self._store = desk.records.lane, desk.records.store
        self._shelf = shelf
        self._desk = desk
        self._presenter = presenter
        self._signed: ScriptShelf | None = None

    def load(self) -> None:
        """Read everything, at the start."""
        self._read_scripts()
        self._read_reviews()
        self._read_house()

    def use_pack(self, pack: Pack | None, *, at_once: bool) -> None:
        """Say another pack's scripts. They are signed, so rows of scripts do not replace those of a pack of the house.

        Args:
            pack: the pack in force; None for the one that ships.
            at_once: reaches contacts that are open.
        """
        self._signed = pack.scripts if pack else None
        if self._signed is not None:
            self._desk.disclosure.use(self._shelf.joined(self._signed), at_once=at_once)
        else:
            self._read_scripts()

    def applied(self, rows: tuple[Row, ...]) -> None:
        """Rows were kept by the sync: read what they change."""
        kinds = {row.kind for row in rows}
        if kinds & {"decision", "opening"}:
            self._read_reviews()
        for row in rows:
            if row.kind == "withdrawal":
                self._taken_back(row)
        if "setting" in kinds:
            self._read_house()
        if "script" in kinds and self._signed is None:
            self._read_scripts()

    def _read_scripts(self) -> None:
        self._lane.submit(lambda: with_published(self._shelf, self._store), self._scripts_read)

    def _scripts_read(self, outcome: Outcome[ScriptShelf]) -> None:
        if isinstance(outcome, Ok) and self._signed is None:
            self._desk.disclosure.use(outcome.value)

    def _taken_back(self, row: Row) -> None:
        contact, purposes = row.body.get("contact"), row.body.get("purposes")
        if isinstance(contact, str) and isinstance(purposes, list):
            self._desk.taken_back(contact, [one for one in purposes if isinstance(one, str)], row.id)

    def _read_house(self) -> None:
        self._lane.submit(lambda: receipt_page(self._store), self._house_read)

    def _house_read(self, outcome: Outcome[str]) -> None:
        if isinstance(outcome, Ok):
            self._desk.receipts.use_page(outcome.value)

    def _read_reviews(self) -> None:
        now_ms = self._desk.records.clock.now_ms()
        self._lane.submit(
            lambda: (self._store.decisions(1), shown_openings(self._store, now_ms, 1)), self._reviews_read
        )

    def _reviews_read(self, outcome: Outcome[tuple[list[FlagDecision], list[Opening]]]) -> None:
        if isinstance(outcome, Ok):
            self._presenter.reviewed(*outcome.value)
