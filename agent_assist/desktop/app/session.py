"""Everything that lives while the cache is open: recorder, phones, desk, presenter, sync, review. GUI thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer

from agent_assist.desktop.app.failing_notes import FailingNotes
from agent_assist.desktop.app.field_door import DeskDoor
from agent_assist.desktop.app.global_keys import GlobalKeys
from agent_assist.desktop.app.idle_offers import IdleOffers
from agent_assist.desktop.app.lessons_door import LessonsDoor
from agent_assist.desktop.app.news_to_desk import CALLS_KNOWN, PACK_IN_USE, NewsToDesk
from agent_assist.desktop.app.opened import OpenCache, Rules
from agent_assist.desktop.app.own_record_door import OwnRecordDoor
from agent_assist.desktop.app.pack_rows import PackRows, Seat, places_of
from agent_assist.desktop.app.phones import make_phones
from agent_assist.desktop.app.practice_door import PracticeDoor
from agent_assist.desktop.app.recorders import make_auditing, make_recorder
from agent_assist.desktop.app.server_rows import ServerRows
from agent_assist.desktop.app.surface import Frame, Surface
from agent_assist.desktop.app.warm_up import WarmUp, cards_and_sync, reading
from agent_assist.desktop.app.when_quiet import WhenQuiet
from agent_assist.desktop.ports.contact_store import DeviceIdentity
from agent_assist.desktop.ports.digit_target import NoTarget
from agent_assist.desktop.ports.outbox import Row
from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel import PanelPresenter
from agent_assist.desktop.presenters.panel_state import ToolKey, TurnKey
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.runtime.failing import Failing, Part
from agent_assist.desktop.runtime.hearing import ANSWERING
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.runtime.recorder_news import reports_to
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.services.house import House, house_of
from agent_assist.desktop.services.surroundings import Surroundings
from agent_assist.desktop.sync.status import SyncState, SyncStatus
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.windows.call_panel import CallPanel, bring_forward
from agent_assist.desktop.ui.windows.leaving import Leaving, Stake
from agent_assist.desktop.ui.windows.panel_keys import key_acts
from agent_assist.domain.call_tags import CallMark
from agent_assist.domain.facts import Actor, Role
from agent_assist.domain.recorder import SILENT, RecorderReport
from agent_assist.policy import Pack
from agent_assist.telephony.softphone.handoff.phone import HandoffPhone
from agent_assist.telephony.softphone.told_event import PanelAct

if TYPE_CHECKING:  # loaded when the panel is usable, or when the review is opened
    from agent_assist.desktop.app.exchange import Exchange
    from agent_assist.desktop.app.review_room import ReviewRoom
    from agent_assist.desktop.sync.engine import SyncEngine

TICK_MS = 1_000
AUDIT_END_S = 0.5
"""How long closing waits for an audit; what was not finished is taken up at the next start."""
REST_AFTER_MS = 50
"""When the sync and the masking tables are loaded: after the paint that shows that calls are heard."""


class Session(QObject):
    """Everything that lives while the cache is open."""

    def __init__(self, frame: Frame, surface: Surface, opened: OpenCache, rules: Rules) -> None:
        super().__init__(frame.main)
        self._frame = frame
        self.opened = opened
        self._rules = rules
        self.ledger = opened.cache.ledger
        self._surface = surface
        self.hearing = frame.hearing
        self.door = DeskDoor(frame.main.post)
        if frame.hearing.handoff is not None:
            frame.hearing.handoff.door = self.door
        self.phones = make_phones(surface.settings, frame.hearing.handoff, frame.clock, opened.vault)
        self.recorder = make_recorder(surface.settings, frame.clock, opened.vault, self.phones)
        self.auditing = make_auditing(surface.settings, frame.main.post, frame.clock, opened.vault)
        self.exchange: Exchange | None = None
        self.room: ReviewRoom | None = None
        self._review_wanted = False
        self.desk: Desk | None = None
        self.leaving: Leaving | None = None
        self.presenter: PanelPresenter | None = None
        self.rows: ServerRows | None = None
        self.packs: PackRows | None = None
        self.keys: GlobalKeys | None = None
        self.practice: PracticeDoor | None = None
        self.lessons: LessonsDoor | None = None
        self.own: OwnRecordDoor | None = None
        self.offers: IdleOffers | None = None
        self.quiet = WhenQuiet(lambda: self.desk is None or not self.desk.calls.contacts())
        self.calls = NewsToDesk(frame, surface.observer, self._show)
        self.troubles = FailingNotes(frame, surface.paths.log, self.calls.refresh)
        self._drawn = ""
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._ticked)

    def start(self) -> None:
        """Build the desk, take back what was open, hear calls, and sync; or give way to a desktop that was quicker."""
        if not self.hearing.begin():
            self.hearing.hand_over(self._surface.link)
            self._frame.give_way()
            return
        frame, identity = self._frame, self.opened.identity
        self.desk = Desk(self._surroundings(), self.calls.refresh, partial(_wake, self))
        self.calls.use(self.desk)
        self.practice, self.offers = _offer_windows(self, frame, self._surface, self._rules.pack)
        window = self._surface.settings.window
        self.leaving = leaving = Leaving(  # after the windows: its line is the last of the menu
            frame.panel,
            frame.theme,
            partial(_stake, self.desk),
            sound=window.call_sound,
            notify=window.notifications,
        )
        leaving.quit_wanted.connect(frame.end)
        leaving.tray.offer([door.action for door in (self.own, self.practice) if door is not None])
        self.presenter = PanelPresenter(
            self.desk,
            frame.note,
            frame.clock,
            places_of(self._rules.pack),
            self._surface.settings.softphone.kind,
            leaving.show_state,
            language=self._surface.language,
            capture=frame.panel.card_keys.guard.capture,
            practise=self.practice.open,
            offers=self.offers.offers,
            soon=self.calls.refresh_soon,
        )
        frame.panel.intent.connect(self.offers.before(self.presenter.handle))
        frame.panel.note_edited.connect(self.presenter.note_edited)
        frame.panel.card_keys.guard.told.connect(self.calls.refresh_soon)
        self.hearing.act_with(partial(_act, frame.panel, self.presenter))
        if identity is None:
            self.presenter.sync_changed(SyncStatus(SyncState.NOT_ENROLLED))
        self.rows = ServerRows(self._rules.shelf, self.desk, self.presenter)
        self.rows.load()
        outbox = self.opened.cache.outbox
        seat = Seat(self._rules.pack, self.desk, self.rows, self.presenter, frame.engine)
        self.packs = PackRows(frame, outbox, self._surface.settings, seat)
        self.packs.load(self.opened.packs, partial(self.calls.ready, PACK_IN_USE))
        self._hear()
        self.desk.recover(partial(self.calls.ready, CALLS_KNOWN))
        self._tick.start()
        self.presenter.refresh()
        QTimer.singleShot(REST_AFTER_MS, self, self._load_rest)

    def _surroundings(self) -> Surroundings:
        frame, identity = self._frame, self.opened.identity
        return Surroundings(
            frame.store,
            self.ledger,
            self.recorder,
            self._rules.pack,
            self._rules.shelf,
            _house(self._surface, self),
            frame.clock,
            Actor(identity.agent if identity else "", Role.AGENT),
            self._surface.paths.receipts,
            frame.engine.caller,
            next((phone.digits for phone in self.phones if isinstance(phone, HandoffPhone)), NoTarget()),
            self.auditing,
            frame.failing,
            frame.net.submit,
        )

    def enrolled(self, identity: DeviceIdentity) -> None:
        """This device became known to the server, while no call was on: act in the agent's name, and begin to sync."""
        self.opened = replace(self.opened, identity=identity)
        if self.desk is not None:
            self.desk.records.act_as(Actor(identity.agent, Role.AGENT))
            self.desk.disclosure.house = _house(self._surface, self)
        if self.rows is not None:
            self.rows.load()
        if self.room is not None:
            self.room.close()  # it was made for a desktop without a server
            self.room = None
        self._frame.net.submit(_load_exchange, self._exchange_loaded)

    def close(self) -> None:
        """Stop hearing and sending; the lanes are closed by the desktop."""
        self._tick.stop()
        if self.keys is not None:
            self._frame.failing.call(Part.PANEL, "global keys", self.keys.close, None)
        for door in _doors(self):
            door.close()
        if self.leaving is not None:
            self.leaving.release()
        self.calls.close()
        if self.presenter is not None:
            self.presenter.keep_note()
        for phone in self.phones:
            self._frame.failing.call(Part.PHONE, "stop", phone.stop, None)
        self._frame.failing.call(Part.RECORDER, "stop", self.recorder.stop, None)
        if self.auditing is not None:
            self.auditing.lane.close(AUDIT_END_S)
        if self.exchange is not None:
            self.exchange.close()
        if self.room is not None:
            self.room.close()
        self.quiet.end()
        self._frame.store.submit(self.opened.cache.close)

    def open_review(self) -> None:
        """Open the review window, or bring it forward; without a server its door says why nobody can sign in."""
        if self.room is not None:
            self.room.show()
            return
        self._review_wanted = True
        if self.opened.identity is None or self.exchange is not None:
            self._frame.net.submit(_load_review, self._review_loaded)

    def _review_loaded(self, outcome: Outcome[type[ReviewRoom]]) -> None:
        if isinstance(outcome, Ok) and self._review_wanted:
            self._review_wanted = False
            self.room = self.room or outcome.value(
                self._frame,
                self.opened.cache,
                self.exchange.link if self.exchange else None,
                self.exchange.flush if self.exchange else None,
            )
            self.room.show()

    def _load_rest(self) -> None:
        if self.leaving is not None:
            self._frame.failing.call(Part.PANEL, "tray", self.leaving.tray.open, None)
        self._frame.failing.call(Part.PANEL, "global keys", self._take_keys, None)
        WarmUp(cards_and_sync(), self._frame.net, self._load_reading, self).go_on()

    def _load_reading(self) -> None:
        if self.opened.identity is not None:
            self._frame.net.submit(_load_exchange, self._exchange_loaded)
        WarmUp(reading(self._rules.pack), self._frame.net, self._warmed, self).go_on()

    def _warmed(self) -> None:
        self._frame.engine.ready = True
        self._frame.collector.loaded()

    def _take_keys(self) -> None:
        if self.presenter is not None:
            chosen, folder = self._surface.settings.keys, self._surface.paths.log
            self.keys = GlobalKeys(self._frame, chosen, folder, self.presenter.keys_told)
            self.keys.begin()

    @property
    def engine(self) -> SyncEngine | None:
        """The sync, once its modules are loaded; None on a device that is not enrolled."""
        return self.exchange.engine if self.exchange is not None else None

    def _exchange_loaded(self, outcome: Outcome[type[Exchange]]) -> None:
        if isinstance(outcome, Ok) and self.opened.identity is not None:
            self.exchange = outcome.value(
                self, self._frame, self.opened, self.review_session, self.sync_changed, self._rows_applied
            )
            if self._review_wanted:
                self.open_review()

    def _rows_applied(self, rows: tuple[Row, ...]) -> None:
        if self.rows is not None:
            self.rows.applied(rows)
        if self.packs is not None and any(row.kind == "pack" for row in rows):
            self.packs.load()
        _look_at_record(self)
        _look_for_offers(self)

    def review_session(self) -> str | None:
        """Return the supervisor's session that batches are sent with."""
        return self.room.session if self.room is not None else None

    def _hear(self) -> None:
        desk, post, hearing = self.desk, self._frame.main.post, self.hearing
        assert desk is not None  # noqa: S101 - made just before; tells the type checker
        report = partial(_reported, self._frame.failing, desk)
        self._frame.failing.call(Part.RECORDER, "start", partial(self.recorder.start, reports_to(report, post)), None)
        for phone in self.phones:
            if phone is not hearing.handoff:  # that one listens since the start
                hear = hearing.hear if phone.source in ANSWERING else hearing.hear_patiently
                self._frame.failing.call(Part.PHONE, f"start {phone.source}", partial(phone.start, hear), None)

    def _show(self) -> None:
        if self.desk is not None:
            self.door.follow(self.desk)
            self._drawn = _draw_code(self.desk, self._frame.net, self._drawn)
        for door in _doors(self):
            door.follow()
        self.quiet.look()
        if self.presenter is not None:
            self.presenter.refresh()

    def _ticked(self) -> None:
        failing = self._frame.failing
        if self.desk is not None:
            failing.call(Part.PANEL, "tick", self.desk.tick, None)
        if self.packs is not None:
            failing.call(Part.RULES, "tick", self.packs.tick, None)
        if self.offers is not None:
            failing.call(Part.PANEL, "offers", self.offers.tick, None)
        self.troubles.tick()

    def sync_changed(self, status: SyncStatus) -> None:
        """The sync stands differently, as it does after each fact: that is shown with what is shown next, or soon.

        Shown at once it would stand between a call's event and the paint that shows it.
        """
        if self.presenter is not None:
            self.presenter.sync_changed(status)
            self.calls.refresh_soon()
        _look_at_record(self)


def _doors(seat: Session) -> list[PracticeDoor | LessonsDoor | OwnRecordDoor]:
    """Return what opens windows that are there only between calls."""
    return [door for door in (seat.practice, seat.lessons, seat.own) if door is not None]


def _offer_windows(seat: Session, frame: Frame, surface: Surface, pack: Pack) -> tuple[PracticeDoor, IdleOffers]:
    """Offer in the panel's menu what is a window of its own; returns practice, and what is offered."""
    desk, cache, menu = seat.desk, seat.opened.cache, frame.panel.menu
    assert desk is not None  # noqa: S101 - made just before; tells the type checker
    menu.addAction(tr(say("Supervisor review …"))).triggered.connect(seat.open_review)
    menu.addAction(tr(say("Check this computer …"))).triggered.connect(frame.welcome)
    seat.lessons = LessonsDoor(frame, desk, cache.lessons, surface.settings.lessons, surface.language)
    seat.own = OwnRecordDoor(frame, desk, cache.own_record, partial(_person, seat), partial(_sync_now, seat))
    practice = PracticeDoor(frame, desk, pack, partial(_house, surface, seat), surface.language, surface.places)
    return practice, IdleOffers(frame, desk, seat.lessons, seat.own, seat.calls.refresh_soon)


def _look_at_record(seat: Session) -> None:
    """Something was sent, or came in: an agent who looks at the own record sees it."""
    if seat.own is not None:
        seat.own.look()


def _look_for_offers(seat: Session) -> None:
    """Something came in that may be offered."""
    if seat.offers is not None:
        seat.offers.soon()


def _person(seat: Session) -> tuple[str, str]:
    """Return account and name of the agent; empty on a device that the server does not know."""
    identity = seat.opened.identity
    return (identity.agent, identity.agent_name) if identity is not None else ("", "")


def _sync_now(seat: Session) -> SyncStatus:
    """Return how the exchange with the server stands."""
    if seat.engine is not None:
        return seat.engine.status
    return SyncStatus(SyncState.NOT_ENROLLED if seat.opened.identity is None else SyncState.SENDING)


def _wake(seat: Session) -> None:
    """Something waits to be sent: have it sent soon."""
    if seat.exchange is not None:
        seat.exchange.engine.wake()


def _house(surface: Surface, seat: Session) -> House:
    """Return the organisation's settings, and whose device this is now."""
    identity = seat.opened.identity
    return house_of(surface.settings, identity.agent_name if identity else "")


def _stake(desk: Desk) -> Stake:
    """Return what would be lost by quitting now: what is not known to be silent may be recorded."""
    live = [contact for contact in desk.calls.contacts() if contact.connected_at_ms is not None]
    reports = [desk.recording.latest(contact.contact_id) for contact in live]
    if desk.recording.connected and any(report is None or report.state not in SILENT for report in reports):
        return Stake.RECORDING
    return Stake.CALL if desk.calls.contacts() else Stake.NOTHING


def _act(panel: CallPanel, presenter: PanelPresenter, act: PanelAct) -> None:
    """Do what a global key, or a command, asks; what the panel's own key would not do now, neither does."""
    if act is PanelAct.SHOW:
        bring_forward(panel)
        return
    panel.present()
    if act in _MARKS:
        menu = panel.state.menu if panel.state is not None else ()
        if any(item.key is TurnKey.MARK and item.purpose == _MARKS[act] for item in menu):
            presenter.handle(intents.TakeTurn(TurnKey.MARK, _MARKS[act]))
        return
    name, tool = ("payment", ToolKey.PAYMENT) if act is PanelAct.PAUSE else ("withdraw", ToolKey.WITHDRAW)
    if key_acts(name, panel.state):
        presenter.handle(intents.UseTool(tool))


_MARKS = {
    PanelAct.VULNERABLE: CallMark.VULNERABLE,
    PanelAct.IN_DOUBT: CallMark.IN_DOUBT,
    PanelAct.ASKS_IF_AI: CallMark.ASKS_IF_AI,
    PanelAct.REPRESENTS: CallMark.REPRESENTS,
}
"""What a wish says of the call, in the policy's tags."""


def _reported(failing: Failing, desk: Desk, report: RecorderReport) -> None:
    """Hand one report to the desk; a report that cannot be taken leaves the recorder unheard, which is doubted."""
    failing.call(Part.RECORDER, "report", lambda: desk.recording.report(report), None)


def _load_exchange() -> type[Exchange]:
    """Load the sync and its link. Net lane, when the panel is usable already."""
    from agent_assist.desktop.app.exchange import Exchange

    return Exchange


def _draw_code(desk: Desk, lane: Lane, drawn: str) -> str:
    """Have a receipt's QR code made before the wrap-up shows it: on the GUI thread it would hold up the panel.

    Args:
        desk: whose shown contact may have a code.
        lane: where it is made, and kept for whoever asks for it next.
        drawn: the code that was made last; returned as it is now.
    """
    file, page = desk.shown(), desk.receipts.page
    code = file.receipt_code if file is not None else ""
    if not code or not page or code == drawn:
        return drawn
    from agent_assist.evidence.receipt_link import link, squares

    address = link(page, code)
    lane.submit(lambda: squares(address))
    return code


def _load_review() -> type[ReviewRoom]:
    """Load the review's windows, which most desktops never open. Net lane."""
    from agent_assist.desktop.app.review_room import ReviewRoom

    return ReviewRoom
