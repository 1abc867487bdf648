"""The panel's states on whole calls: each card, each banner, and whose note is whose."""

import pytest

from agent_assist.desktop.ports.contact_store import FlagDecision, Opening
from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.inputs import BandInputs, BannerInputs
from agent_assist.desktop.presenters.opening import locked_panel, opening_panel
from agent_assist.desktop.presenters.panel_view import banner
from agent_assist.desktop.presenters.recorder_view import recorder_band
from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.presenters.why_view import reasons
from agent_assist.desktop.sync.status import SyncState, SyncStatus
from agent_assist.domain.binding import DecisionView, Duty
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.domain.errors import DiskFull
from agent_assist.domain.recorder import RecorderState
from agent_assist.telephony.ports.softphone import LinkState, PhoneLink
from tests.desktop.presenters import panel_fixture
from tests.desktop.presenters.panel_fixture import Panel
from tests.desktop.services.desk_fixture import PACK

GIVEN, REFUSED, UNCLEAR = ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.UNKNOWN


def tool(p: Panel, key: s.ToolKey) -> s.Tool:
    return next(tool for tool in p.state.toolbar if tool.key is key)


def test_idle(p: Panel) -> None:
    card = p.state.card
    assert isinstance(card, s.IdleCard)
    assert (card.softphone.plain(), card.softphone_connected) == ("Phone connected", True)
    assert (p.state.contact, p.state.banner, p.state.history, p.state.waiting) == (None, None, (), ())
    assert p.state.recorder.state is RecorderState.OFF
    assert [t.enabled for t in p.state.toolbar] == [False, False, False, False, True]


def test_ringing_shows_the_decision_and_the_next_sentence(p: Panel) -> None:
    p.call(CallState.INCOMING)
    state = p.state
    assert isinstance(state.card, s.IncomingCard)
    assert state.card.decision.plain() == "Ask first. Do not record yet."
    assert state.card.preview
    assert state.contact == s.ContactStrip("in", "••• ••• 0182", "unknown", "Ms Okafor")
    assert state.recorder.timer_word.plain() == "ringing"
    assert not tool(p, s.ToolKey.PAYMENT).enabled
    assert not tool(p, s.ToolKey.RIGHTS).enabled


def test_the_whole_way_of_a_given_call(p: Panel) -> None:
    p.connect()
    card = p.state.card
    assert isinstance(card, s.ScriptCard)
    assert (card.heading.plain(), card.can_mark) == ("Say this first", True)
    assert any(segment.variable for segment in card.segments)
    p.read()
    card = p.state.card
    assert isinstance(card, s.AnswersCard)
    assert [row.active for row in card.rows] == [True, False, False]
    assert all(row.chosen is None for row in card.rows)  # nothing is preselected
    p.answer(GIVEN)
    card = p.state.card
    assert isinstance(card, s.AnswersCard)
    assert [row.chosen for row in card.rows] == [GIVEN, None, None]
    assert [row.correct_s for row in card.rows] == [9, None, None]
    assert not any(p.state.answers_so_far)
    p.answer(REFUSED, UNCLEAR)
    p.shows(s.ScriptCard)  # say that recording has started
    assert p.state.recorder.state is RecorderState.RECORDING
    p.read()
    card = p.state.card  # an unknown place wants the notice on the tape, so the yes is said once more there
    assert isinstance(card, s.AnswersCard)
    assert [(row.purpose, row.chosen, row.active) for row in card.rows] == [("quality", None, True)]
    assert (card.step, card.steps) == (4, 4)
    p.answer(GIVEN)
    p.shows(s.LiveCard)
    rows: list[s.AnswerSoFar] = list(p.state.answers_so_far)
    assert [row.can_withdraw for row in rows] == [True, False, False]
    assert rows[0].state.plain().startswith("Accepted ")
    assert [row.state.plain() for row in rows[1:]] == ["Declined", "Unclear"]
    assert len(p.state.history) == 2
    p.call(CallState.ENDED)
    p.b.desk.tick()
    p.b.settle()
    card = p.state.card
    assert isinstance(card, s.WrapUpCard)
    assert (card.verdict.plain(), card.tone) == ("Disclosure complete", "ok")
    assert card.recorder.value.plain() == "matches the log: recorded"
    assert card.ends_in_s == 30
    assert [part.state for part in card.bar][:2] == [RecorderState.OFF, RecorderState.RECORDING]
    assert p.state.status.right.plain() == "ends in 30 s"
    p.b.clock.advance(29_500)
    assert p.state.status.right.plain() == "ends in 1 s"
    p.b.clock.advance(500)
    assert p.state.status.right.plain() == ""  # due: it never "ends in 0 s"
    p.presenter.handle(i.FinishCall())
    assert p.state.status.right.plain() == ""
    p.b.settle()
    p.shows(s.IdleCard)


def test_saving_shows_until_it_is_durable(p: Panel) -> None:
    p.connect()
    p.read()
    p.presenter.handle(i.GiveAnswer(None, GIVEN))
    card = p.state.card
    assert isinstance(card, s.AnswersCard)
    assert (card.rows[0].chosen, card.rows[0].saving, card.rows[1].active) == (GIVEN, True, True)
    p.b.settle()
    card = p.state.card
    assert isinstance(card, s.AnswersCard)
    assert not card.rows[0].saving


def test_a_correction_opens_the_row_again(p: Panel) -> None:
    p.connect()
    p.read()
    p.answer(GIVEN)
    p.do(i.UndoLast("quality"))
    card = p.state.card
    assert isinstance(card, s.AnswersCard)
    assert [row.active for row in card.rows] == [True, False, False]
    p.answer(REFUSED)
    assert p.b.file().answers["quality"].state is REFUSED


def test_an_unconfirmed_stop_says_treat_as_still_recorded(p: Panel) -> None:
    p.consented(GIVEN, REFUSED, REFUSED)
    p.b.recorder.silent = True
    p.do(i.UseTool(s.ToolKey.WITHDRAW))
    p.b.recorder.say("c1", RecorderState.UNCONFIRMED)
    p.b.settle()
    state = p.state
    assert isinstance(state.card, s.NoticeCard)
    assert (state.card.key, state.card.tone) == ("unconfirmed", "unconfirmed")
    assert "still being recorded" in state.card.advice.plain()
    assert [line.text.plain() for line in state.card.tried] == ["Stop sent"]
    p.do(i.Acknowledge(state.card.key))
    state = p.state
    assert isinstance(state.card, s.NoticeCard)
    assert (state.card.key, state.card.tone) == ("stopping", "unconfirmed")
    assert state.card.meaning.plain() == "Treat this call as still being recorded until the stop is confirmed."
    assert state.recorder.state is RecorderState.UNCONFIRMED
    assert state.recorder.detail.plain() == "Stop sent 0 s ago"
    p.b.recorder.say("c1", RecorderState.OFF)
    p.b.settle()
    p.told_and_disposed()


def test_without_a_recorder_a_withdrawal_is_confirmed_to_the_customer_at_once(p: Panel) -> None:
    p.connect()
    p.read()
    p.answer(GIVEN, REFUSED, REFUSED)
    p.b.recorder.say("c1", RecorderState.NONE)
    p.do(i.UseTool(s.ToolKey.WITHDRAW))
    p.b.recorder.say("c1", RecorderState.NONE)
    p.b.settle()
    p.told_and_disposed()


def test_a_recorder_that_never_answered_is_not_called_off(p: Panel) -> None:
    p.b.recorder.silent = True
    p.b.recorder.watch = p.b.recorder.release  # type: ignore[method-assign]
    p.connect()
    assert p.state.recorder.state is RecorderState.UNCONFIRMED
    assert p.state.recorder.detail.plain() == "Checking the recorder"
    p.call(CallState.ENDED)
    assert p.state.recorder.detail.plain() == "No response from the recorder"


def test_on_hold_nothing_is_marked_as_read(p: Panel) -> None:
    p.connect()
    p.call(CallState.HELD)
    card = p.state.card
    assert isinstance(card, s.ScriptCard)
    assert not card.can_mark
    assert card.why_not.plain() == "The call is on hold."
    assert p.state.recorder.timer_word.plain() == "on hold"


@pytest.mark.parametrize(("key", "kind"), [("why", s.WhyCard), ("place", s.PlaceCard), ("notes", s.NotesCard)], ids=str)
def test_tools_open_and_close_their_card(p: Panel, key: str, kind: type[s.Card]) -> None:
    p.connect()
    p.do(i.UseTool(s.ToolKey(key)))
    assert isinstance(p.state.card, kind)
    assert key != "notes" or tool(p, s.ToolKey(key)).active  # the others have a cell of the row, which is never lit
    p.do(i.MarkRead())  # not while another card is open
    assert p.b.file().readings == ()
    p.do(i.UseTool(s.ToolKey(key)))
    p.shows(s.ScriptCard)
    p.do(i.UseTool(s.ToolKey(key)))
    p.do(i.CloseCard())
    p.shows(s.ScriptCard)


def test_why_names_each_rule_with_its_sources(p: Panel) -> None:
    p.connect(line="de")
    p.do(i.UseTool(s.ToolKey.WHY))
    card = p.state.card
    assert isinstance(card, s.WhyCard)
    places = [rule for rule in card.rules if not rule.further]
    assert {rule.place for rule in places} >= {"DE", "US-TX"}
    assert all(rule.citations or rule.sources for rule in card.rules)
    rows = {row.code: row for row in PACK.rows}
    assert [rule.confidence for rule in places] == [
        wording.marks(rows[rule.place].confidence, rows[rule.place].evidence) for rule in places
    ]
    assert [rule.place for rule in card.rules if rule.further] == ["gdpr-44"]  # the agent sits in Texas
    assert card.pack.plain().startswith("Policy pack, fingerprint ")


def test_why_names_further_duties_after_the_rules(p: Panel) -> None:
    p.connect(line="de")
    p.do(i.TakeTurn(s.TurnKey.MINOR))
    p.do(i.UseTool(s.ToolKey.WHY))
    card = p.state.card
    assert isinstance(card, s.WhyCard)
    assert [rule.further for rule in card.rules] == [False, False, True, True]
    assert card.summary.plain().endswith("The customer may be under age: only a parent or guardian can consent.")
    duty = next(row for row in PACK.overlays if row.id == "minor-default")
    shown = card.rules[-1]
    assert (shown.place, shown.name, shown.summary) == ("minor-default", "Policy", duty.text)
    assert (shown.level.plain(), shown.confidence.plain()) == ("not allowed", "certain")


def test_a_duty_of_another_pack_is_shown_as_strict_as_can_be() -> None:
    odd = Duty(id="x", action="perhaps", confidence="huge")
    decision = DecisionView(0, "", "none", "none", "none", False, False, (), (), overlays=(odd,))
    (shown,) = reasons(decision)
    assert isinstance(shown.name, Text)
    assert (shown.name.plain(), shown.level.plain(), shown.confidence.plain()) == (
        "Further duty",
        "not allowed",
        "uncertain",
    )


def test_a_place_learned_decides_again(p: Panel) -> None:
    p.connect(line="tx")
    p.read()
    p.do(i.UseTool(s.ToolKey.PLACE))
    card = p.state.card
    assert isinstance(card, s.PlaceCard)
    assert card.choices == panel_fixture.PLACES
    p.do(i.LearnPlace("DE"))
    p.shows(s.ScriptCard)
    assert p.b.file().decision is not None
    assert p.b.file().decision.level == "explicit"  # type: ignore[union-attr]


def test_the_language_changes_with_the_badge(p: Panel) -> None:
    p.connect()
    card = p.state.card
    assert isinstance(card, s.ScriptCard)
    seen = {card.language_tag}
    for _ in range(6):
        p.do(i.ChooseLanguage())
        card = p.state.card
        assert isinstance(card, s.ScriptCard)
        seen.add(card.language_tag)
    assert len(seen) > 1
    p.do(i.ChooseLanguage("xx"))
    p.shows(s.ScriptCard)


def test_the_language_steps_back_where_it_came_from(p: Panel) -> None:
    p.connect()
    first = p.shows(s.ScriptCard).language_tag
    p.do(i.ChooseLanguage())
    second = p.shows(s.ScriptCard).language_tag
    assert second != first
    p.do(i.ChooseLanguage(back=True))
    assert p.shows(s.ScriptCard).language_tag == first
    p.do(i.ChooseLanguage(back=True))
    assert p.shows(s.ScriptCard).language_tag != first


def test_a_note_is_saved_masked_and_only_counted_on_the_screen(p: Panel) -> None:
    p.connect()
    contact = p.b.file().contact_id
    p.do(i.UseTool(s.ToolKey.NOTES))
    card = p.state.card
    assert isinstance(card, s.NotesCard)
    assert (card.can_save, card.masked, card.contact_id, card.saved.plain()) == (False, 0, contact, "not saved yet")
    p.type("PLANTED words, card 4111 1111 1111 1111 ")
    card = p.state.card
    assert isinstance(card, s.NotesCard)
    assert (card.can_save, card.masked) == (True, 1)
    p.do(i.SaveNote())
    card = p.state.card
    assert isinstance(card, s.NotesCard)
    assert not card.can_save
    assert card.saved.plain().startswith("saved at ")
    p.type("more ")
    card = p.state.card
    assert isinstance(card, s.NotesCard)
    assert card.saved.plain().startswith("changed since ")  # never "saved" over words that are not
    p.do(i.SaveNote())
    assert p.shows(s.NotesCard).saved.plain().startswith("saved at ")
    note, _again = p.notes(contact)
    assert note.personal["text"] == "PLANTED words, card [card •••• 1111] "
    assert note.body["kinds"] == {"payment_card": 1}


def test_saving_a_note_again_counts_each_masked_item_once(p: Panel) -> None:
    p.connect()
    p.do(i.UseTool(s.ToolKey.NOTES))
    p.type("card 4111 1111 1111 1111 ")
    p.do(i.SaveNote())
    p.type("and more words ")
    p.do(i.SaveNote())
    assert dict(p.b.file().truncated) == {"payment_card": 1}
    p.type("and 5555 5555 5555 4444 ")
    p.do(i.SaveNote())
    assert dict(p.b.file().truncated) == {"payment_card": 2}


def test_an_empty_note_is_not_saved(p: Panel) -> None:
    p.connect()
    p.type("  \n ")
    p.do(i.SaveNote())
    assert p.notes(p.b.file().contact_id) == []


def test_a_second_call_while_typing_leaves_the_note_with_its_own_call(p: Panel) -> None:
    p.connect()
    first = p.b.file().contact_id
    p.do(i.UseTool(s.ToolKey.NOTES))
    p.type("PLANTED for the first")
    p.call(CallState.INCOMING, "c2")
    assert p.b.file().contact_id == first
    p.shows(s.NotesCard)
    assert [w.number_masked for w in p.state.waiting] == ["••• ••• 0182"]
    second = p.state.waiting[0].contact_id
    p.call(CallState.CONNECTED, "c2")  # the agent has answered it: that is the call they are on
    assert p.b.file().contact_id == second
    p.b.settle()
    card = p.state.card
    assert not isinstance(card, s.NotesCard)
    assert (p.note.text, p.note.tokens) == ("", ())
    p.do(i.UseTool(s.ToolKey.NOTES))
    p.type("PLANTED for the second")
    p.do(i.SaveNote())
    assert [n.personal["text"] for n in p.notes(first)] == ["PLANTED for the first"]
    assert [n.personal["text"] for n in p.notes(second)] == ["PLANTED for the second"]


def test_a_late_answer_lands_on_the_contact_it_was_asked_for(p: Panel) -> None:
    p.connect()
    first = p.b.file().contact_id
    p.type("PLANTED one")
    p.call(CallState.INCOMING, "c2")
    second = p.state.waiting[0].contact_id
    p.presenter.handle(i.SaveNote())  # under way …
    p.presenter.handle(i.SwitchContact(second))  # … when the other call is shown
    p.do(i.UseTool(s.ToolKey.NOTES))
    p.type("PLANTED two")
    card = p.state.card
    assert isinstance(card, s.NotesCard)
    assert card.saved.plain() == "not saved yet"
    assert card.can_save
    assert {n.personal["text"] for n in p.notes(first)} == {"PLANTED one"}
    assert p.notes(second) == []


def test_an_unsaved_note_is_kept_when_the_wrap_up_is_finished(p: Panel) -> None:
    p.connect()
    contact = p.b.file().contact_id
    p.type("PLANTED late")
    p.call(CallState.ENDED)
    p.b.desk.tick()
    p.b.settle()
    p.do(i.FinishCall())
    assert [n.personal["text"] for n in p.notes(contact)] == ["PLANTED late"]
    assert p.note.text == ""


def test_offline_says_what_waits_and_how_old_it_is(p: Panel) -> None:
    now = p.b.clock.now_ms()
    p.presenter.sync_changed(SyncStatus(SyncState.OFFLINE, 14, now - 240_000))
    p.presenter.refresh()
    assert p.state.banner is not None
    assert p.state.banner.title.plain() == "Working offline"
    assert p.state.status.text.plain() == "Offline · 14 not synced · oldest 4 min"
    assert p.state.status.tone == "unconfirmed"


@pytest.mark.parametrize(
    ("status", "line", "tone"),
    [
        (SyncStatus(SyncState.OFFLINE), "Offline · all saved here", "unconfirmed"),
        (SyncStatus(SyncState.SENDING, 3), "Saved here · sending 3", "plain"),
        (SyncStatus(SyncState.SENDING), "All saved · not synced yet", "plain"),
        (SyncStatus(SyncState.REFUSED), "Server rejected entries · saved here · tell IT", "unconfirmed"),
        (SyncStatus(SyncState.NOT_ENROLLED), "This device is not enrolled", "unconfirmed"),
        (SyncStatus(SyncState.SYNCED, last_synced_at_ms=1_794_996_400_000), "All saved · synced 1 h ago", "plain"),
    ],
)
def test_the_status_line(p: Panel, status: SyncStatus, line: str, tone: str) -> None:
    p.presenter.sync_changed(status)
    p.presenter.refresh()
    assert (p.state.status.text.plain(), p.state.status.tone) == (line, tone)


def test_a_lost_softphone_is_said_while_a_call_lives(p: Panel) -> None:
    p.connect()
    p.b.desk.calls.hear(PhoneLink(LinkState.LOST, "baresip"))
    assert p.state.banner is not None
    assert p.state.banner.title.plain() == "Softphone not connected"
    p.b.desk.calls.hear(PhoneLink(LinkState.CONNECTED, "baresip", live_calls=frozenset({"c1"})))
    assert p.state.banner is None


def test_not_enrolled_and_locked_panels_offer_no_tools() -> None:
    shown = banner(BannerInputs(sync=SyncState.NOT_ENROLLED))
    assert shown is not None
    assert shown.title.plain() == "Not enrolled"
    assert recorder_band(BandInputs(now_ms=0)).state is RecorderState.NONE
    waiting = opening_panel()
    assert isinstance(waiting.card, s.LiveCard)
    locked = locked_panel(DiskFull("There is no room {left}.", "Free some room."))
    assert isinstance(locked.card, s.NoticeCard)
    assert (locked.card.key, locked.card.action.plain()) == ("locked:disk_full", "Try again")
    assert locked.card.title.plain() == "There is no room {left}."
    assert waiting.toolbar == locked.toolbar == ()


@pytest.mark.expects_log
def test_facts_that_cannot_be_kept_are_said_and_acknowledged(p: Panel) -> None:
    p.connect()
    done: list[int] = []

    def fill() -> None:
        db = p.b.cache._connection
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")
        done.append(1)

    p.b.lane.submit(fill)
    for _ in range(200):
        p.type("PLANTED words ")
    for _ in range(40):
        p.presenter.handle(i.SaveNote())
        p.b.settle()
        if isinstance(p.state.card, s.NoticeCard):
            break
    card = p.state.card
    assert isinstance(card, s.NoticeCard)
    assert (card.key, card.action.plain()) == ("error:disk_full", "Understood")
    p.do(i.Acknowledge("error:disk_full"))
    p.shows(s.ScriptCard)


def test_a_decision_of_the_review_is_shown_when_idle(p: Panel) -> None:
    p.presenter.reviewed([FlagDecision("c", "disclosure_late", "dismissed", "Bad {line}.", "Jo", 5)], [])
    card = p.state.card
    assert isinstance(card, s.IdleCard)
    assert card.body.plain() == "Jo resolved “Disclosure late”: Dismissed. Bad {line}."
    p.presenter.reviewed([FlagDecision("c", "newer_flag", "newer_word", "{", "", 5)], [])
    card = p.state.card
    assert isinstance(card, s.IdleCard)
    assert card.body.plain() == " resolved “Another kind of flag”: Another decision. {"
    p.presenter.reviewed([], [Opening("c", "newer {reason}", "Jo", 2**60)])
    card = p.state.card
    assert isinstance(card, s.IdleCard)
    assert card.body.plain().startswith("Jo opened one of your calls at ")


ALL_INTENTS: tuple[i.PanelIntent, ...] = (
    *(
        i.MarkRead(),
        i.ChooseLanguage(),
        i.GiveAnswer(None, GIVEN),
        i.GiveAnswer("nonsense", GIVEN),
        i.UndoLast("quality"),
    ),
    *(i.Withdraw(), i.Withdraw("nonsense"), i.CloseCard()),
    *[i.UseTool(key) for key in s.ToolKey],
    *(i.LearnPlace("DE"), i.SaveNote(), i.Acknowledge("nothing"), i.FinishCall(), i.SwitchContact("nobody")),
)


@pytest.mark.parametrize("moment", ["idle", "ringing", "connected", "ended"])
def test_every_wish_at_every_moment_is_taken_or_passed_over(p: Panel, moment: str) -> None:
    if moment != "idle":
        p.call(CallState.INCOMING)
    if moment in {"connected", "ended"}:
        p.call(CallState.CONNECTED)
    if moment == "ended":
        p.call(CallState.ENDED)
    for intent in ALL_INTENTS:
        p.do(intent)
    if moment == "idle":
        p.shows(s.IdleCard)
