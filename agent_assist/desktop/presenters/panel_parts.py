"""The panel's state part by part: what the desk knows goes to the parts that depend on it, and to no other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from agent_assist.desktop.presenters import consent_view as consents
from agent_assist.desktop.presenters import inputs as of
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters import panel_view as parts
from agent_assist.desktop.presenters import turn_view as turns
from agent_assist.desktop.presenters.card_parts import CardParts
from agent_assist.desktop.presenters.duty_view import duty
from agent_assist.desktop.presenters.failing_view import UNSEEN, failed_card, failing_banner
from agent_assist.desktop.presenters.in_force_view import in_force
from agent_assist.desktop.presenters.kept import Kept
from agent_assist.desktop.presenters.moment import Moment, Screen, with_sentence
from agent_assist.desktop.presenters.recorder_view import recorder_band
from agent_assist.desktop.presenters.text import EMPTY
from agent_assist.desktop.presenters.undo_view import undo_chip
from agent_assist.desktop.presenters.waiting_view import waiting
from agent_assist.desktop.runtime.failing import Part
from agent_assist.desktop.services.desk import Desk
from agent_assist.domain.call_tags import CallTag
from agent_assist.domain.consent import Origin
from agent_assist.policy.payment import ActedOn

T = TypeVar("T")
U = TypeVar("U")


class PanelParts:
    """Everything round the card, and the card. GUI thread only.

    Args:
        desk: the services.
        screen: what only the screen knows.
        cards: the lit card.
    """

    def __init__(self, desk: Desk, screen: Screen, cards: CardParts) -> None:
        self._desk = desk
        self._screen = screen
        self._cards = cards
        self._band, self._contact, self._history = Kept(recorder_band), Kept(parts.contact), Kept(parts.history)
        self._so_far, self._waiting = Kept(consents.answers_so_far), Kept(waiting)
        self._banner, self._toolbar, self._menu = Kept(parts.banner), Kept(parts.toolbar), Kept(turns.menu)
        self._handover, self._status, self._in_force = Kept(parts.handover), Kept(parts.status), Kept(in_force)
        self._undo, self._due = Kept(undo_chip), Kept(duty)

    def panel(self, now: Moment) -> s.PanelState:
        """Return the whole panel; a part whose inputs did not change is the very same object as before.

        A part that fails is left out or replaced, so that the others are shown.
        """
        over = now.file is not None and not now.file.state.live
        failed = failed_card(over=over)
        front = self._made("card", lambda: self._cards.in_front(now), failed)
        now = self._desk.failing.call(
            Part.ANSWERS, "line", lambda: with_sentence(self._desk, now, covered=front is not None), now
        )
        shown = front or self._made("card", lambda: self._cards.next(now), failed)
        due = self._made("duty", lambda: self._duty(now), None)
        nobody = s.ContactStrip("in", now.file.number_masked, "", "") if now.file is not None else None
        return s.PanelState(
            recorder=self._made("recorder", lambda: self._recorder(now), UNSEEN),
            contact=self._made("contact", lambda: self._contact.of(now.file), nobody),
            history=self._made("history", lambda: self._done(now), ()),
            card=shown,
            answers_so_far=self._made("answers so far", lambda: self._answers_so_far(now), ()),
            waiting=self._made("waiting", lambda: self._others(now), ()),
            toolbar=self._made("toolbar", lambda: self._tools(now), ()),
            menu=self._made("menu", lambda: self._lines(now), ()),
            handover=self._made("handover", lambda: self._handover.of(now.file), ""),
            contact_id="" if now.file is not None and now.file.finished else now.contact,
            in_force=self._made("in force", lambda: self._stands(now), None),
            duty=due,
            undo=self._made("undo", lambda: self._taking_back(now, shown), None),
            status=self._made("status", lambda: self._below(now), s.StatusLine(EMPTY, "unconfirmed")),
            # what fails is named here, so the banner comes last
            banner=self._made("banner", lambda: self._above(now, due), failing_banner((Part.PANEL,))),
        )

    def _made(self, place: str, make: Callable[[], T], otherwise: U) -> T | U:
        return self._desk.failing.call(Part.PANEL, place, make, otherwise)

    def _tools(self, now: Moment) -> tuple[s.Tool, ...]:
        return self._toolbar.of(
            of.ToolbarInputs(
                file=now.light,
                purposes=now.purposes,
                tool=self._screen.tool,
                adds=bool(self._desk.last.held),
                request_begun=now.light is not None and now.light.contact_id in self._desk.rights.begun,
            )
        )

    def _done(self, now: Moment) -> tuple[s.HistoryLine, ...]:
        whose, at_ms, copied = self._screen.handed or ("", 0, False)
        handed = (at_ms, copied) if whose and whose == now.contact else None
        return self._history.of(of.HistoryInputs(file=now.file, handed=handed))

    def _stands(self, now: Moment) -> s.InForce | None:
        return self._in_force.of(of.InForceInputs(file=now.file, places=tuple(self._screen.places)))

    def _duty(self, now: Moment) -> s.InForceCell | None:
        pack = self._desk.packs.of(now.contact) if now.contact else None
        rows: tuple[ActedOn, ...] = pack.overlays if pack is not None else ()
        if pack is not None and now.file is not None and CallTag.CARD in now.file.tags:
            rows = (*rows, *self._desk.failing.call(Part.RULES, "payment", lambda: pack.payment_rules, ()))
        return self._due.of(
            of.DutyInputs(
                file=now.file,
                step=now.step,
                rows=rows,
                ui_language=self._screen.language,
                law=self._screen.law,
                silenced=self._silenced(now),
            )
        )

    def _recorder(self, now: Moment) -> s.RecorderBand:
        seen, file = now.recorder, now.light
        return self._band.of(
            of.BandInputs(
                now_ms=now.at_ms,
                file=file,
                has_recorder=seen.connected,
                report=seen.report,
                confirmed_at_ms=seen.confirmed_at_ms,
                asked=seen.asked,
                awaiting=seen.awaiting,
                payment_left_ms=self._desk.payment.left_ms(file) if file is not None else 0,
            )
        )

    def _answers_so_far(self, now: Moment) -> tuple[s.AnswerSoFar, ...]:
        if now.file is None:
            return ()
        return self._so_far.of(
            of.SoFarInputs(
                file=now.file,
                step=now.step,
                purposes=now.purposes,
                ui_language=self._screen.language,
                tool=self._screen.tool,
                unclear=self._desk.disclosure.once_more.possible(now.file),
            )
        )

    def _others(self, now: Moment) -> tuple[s.WaitingCall, ...]:
        calls = self._desk.calls
        found = (self._desk.records.file(call.contact_id) for call in (*calls.contacts(), *calls.unfinished()))
        others = [file for file in found if file and file.contact_id != now.contact]
        seen = self._screen.seen
        others.sort(key=lambda file: (seen.get(file.contact_id, 0), -file.opened_at_ms))
        whole_s = now.at_ms // 1000 * 1000 if others else 0
        return self._waiting.of(of.WaitingInputs(others=tuple(others), now_ms=whole_s))

    def _above(self, now: Moment, due: s.InForceCell | None) -> s.Banner | None:
        calls = self._desk.calls
        return self._banner.of(
            of.BannerInputs(
                sync=self._screen.sync.state,
                softphone_connected=calls.links.heard,
                file=now.file,
                step=now.step,
                purposes=now.purposes,
                places=tuple(self._screen.places),
                fresh=turns.fresh(now.file, now.at_ms),
                duty=due is not None,
                failing=self._desk.failing.parts(),
                keys=self._screen.keys,
                silenced=self._silenced(now),
            )
        )

    def _taking_back(self, now: Moment, card: s.Card) -> s.UndoChip | None:
        act = self._desk.undo.open(now.file)
        if act is None or (act.by_answer and isinstance(card, s.AnswersCard)):
            return None  # the row of the answer offers it itself
        left_s = -(-act.left_ms(now.at_ms) // 1000)
        return self._undo.of(of.UndoInputs(act=act, left_s=left_s, places=tuple(self._screen.places)))

    def _lines(self, now: Moment) -> tuple[s.MenuItem, ...]:
        return self._menu.of(
            of.MenuInputs(
                file=now.file,
                purposes=now.purposes,
                ui_language=self._screen.language,
                speaker=self._desk.consent.speaker(now.file) if now.file is not None else Origin.SPOKEN,
                takes_word=now.recorder.word is not None,
                own=self._desk.shift.state,
                marks=self._desk.turns.marks(now.contact),
                last=bool(self._desk.last.open()),
                silenced=self._silenced(now),
            )
        )

    def _below(self, now: Moment) -> s.StatusLine:
        ends_in_s = self._desk.closing.ends_in_s(now.contact)
        return self._status.of(
            of.StatusInputs(
                sync=self._screen.sync,
                now_ms=now.at_ms,
                packs=self._screen.packs,
                ends_in_s=ends_in_s,
                owing=self._desk.records.owing or self._cards.note_owing,
                silenced=self._silenced(now),
            )
        )

    def _silenced(self, now: Moment) -> bool:
        return now.contact in self._screen.silenced
