"""Several low flags dismissed together: only alike ones, never an unread reply, nothing before the ten seconds."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from msgspec import structs

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.bulk_state import BulkForm, BulkStage, MarkBar
from agent_assist.desktop.presenters.bulk_view import UNDO_S
from agent_assist.desktop.presenters.text import EMPTY
from agent_assist.desktop.runtime.outcome import Failed, Ok
from agent_assist.desktop.services.bulk_dismissal import MOST
from agent_assist.desktop.services.review_desk import DecidedAlready, OpenedContact
from agent_assist.domain.errors import AuthExpired, Gone, Offline
from agent_assist.domain.moments import ReviewMoment
from agent_assist.domain.review import Flag, FlagKind, Severity
from agent_assist.protocol import messages as m
from agent_assist.protocol.charts import ChartFigures, ChartPoint, ChartsAnswer
from tests.desktop.presenters.review_rows import item, row
from tests.desktop.presenters.test_queue_course import page, shown
from tests.desktop.presenters.test_review import BAD_CALL, Review

LOW = FlagKind.SENSITIVE_TRUNCATED
OFFLINE = Failed(Offline("The server cannot be reached.", "Try later."))


def low(contact: str, *, replied: bool = False, flag: str = LOW, **more: Any) -> m.QueueItem:
    made = item(contact, row(flag, "low", more.pop("decision", "")))
    answered = {"answered": [flag]} if replied else {}
    return structs.replace(made, held_by="", held_by_name="", looking=[], **answered, **more)


def opened(contact: str, *reviews: ReviewMoment, severity: Severity = Severity.LOW) -> OpenedContact:
    file = replace(BAD_CALL, contact_id=contact, flags=(Flag(LOW, severity, 0),), reviews=reviews)
    return OpenedContact(file, (), "Maya", 0, f"e-{contact}")


def reply(words: str = "The line was down.", stance: str = "reply") -> ReviewMoment:
    return ReviewMoment(1, "maya", flag=LOW, comment=words, stance=stance)


def decided(decision: str = "upheld") -> ReviewMoment:
    return ReviewMoment(0, "tom", flag=LOW, decision=decision)


def marked(*items: m.QueueItem, **more: Any) -> Review:
    review = shown(*items, **more)
    review.do(*(i.MarkContact(one.contact) for one in items))
    return review


def writing(*items: m.QueueItem, reason: str = "Maintenance of the network.") -> Review:
    review = marked(*items)
    review.do(i.StartBulk())
    review.desk.answer("charts 4", OFFLINE)
    review.do(i.WriteBulkReason(reason))
    return review


def wait(review: Review) -> None:
    review.do(i.RecordBulk(), *(i.BulkSecond() for _ in range(UNDO_S)))


def form(review: Review) -> BulkForm:
    found: BulkForm = review.page.bulk
    return found


def bar(review: Review) -> MarkBar:
    found: MarkBar = review.page.marks
    return found


def lines(review: Review) -> dict[str, str]:
    return {line.contact_id: line.reply.plain() for line in form(review).lines}


def asked(review: Review) -> list[str]:
    return [said for said, _ in review.desk.waiting]


def test_marks_are_set_extended_and_taken_away() -> None:
    review = shown(low("a"), low("b"), low("c"))
    assert review.page.marks is None
    review.do(i.MarkContact())
    assert review.page.marks is None  # nothing is selected
    review.do(i.SelectContact("a"), i.MarkContact(), i.ExtendMarks("b"), i.ExtendMarks("c"))
    assert [one.marked for one in review.page.rows] == [True, True, True]
    assert (bar(review).count.plain(), bar(review).told.plain()) == ("3 selected", "all low, same flag")
    review.do(i.ExtendMarks("b"))  # back again: c is no longer marked
    assert [one.marked for one in review.page.rows] == [True, True, False]
    assert [one.selected for one in review.page.rows] == [False, True, False]
    review.do(i.MarkContact("a"), i.MarkContact("nobody's"))
    assert [one.marked for one in review.page.rows] == [False, True, False]
    review.do(i.ClearMarks())
    assert review.page.marks is None


@pytest.mark.parametrize(
    ("items", "why"),
    [
        ([low("a"), item("b", row(severity="medium"))], "not all low"),
        ([low("a"), low("b", flag="unneeded_reveal")], "not the same flag"),
        ([low("a"), item("b", row(LOW, "low"), row("unneeded_reveal", "low"))], "one has several flags"),
        ([low("a"), item("b", row(LOW, "low"), row())], "not all low"),
        ([low("a"), low("b", decision="upheld")], "some are resolved"),
        ([low("a"), structs.replace(low("b"), seconds={LOW: "blind"})], "one waits for a second opinion"),
        ([low("a"), structs.replace(low("b"), seconds={LOW: "hidden"})], "one waits for a second opinion"),
        ([low("a", flag="drawn"), low("b", flag="drawn")], "drawn calls are looked at alone"),
        ([low("a"), low("b", agent="jo")], "one is your own call"),
        ([low("a", flag="newer_flag"), low("b", flag="newer_flag")], "a flag of a newer version"),
        ([low("a"), item("b", row("x", "newer_severity"))], "not all low"),
    ],
)
def test_only_low_flags_of_one_kind_are_dismissed_together(items: list[m.QueueItem], why: str) -> None:
    review = marked(*items)
    assert (bar(review).told.plain(), bar(review).can_dismiss) == (why, False)
    review.do(i.StartBulk())
    assert review.page.bulk is None
    assert review.page.notice.plain() == f"These flags can't be dismissed together: {why}."


def test_at_most_fifty_at_once() -> None:
    review = marked(*(low(f"c{n}") for n in range(MOST + 1)))
    assert bar(review).count.plain() == "50 selected"
    assert review.page.notice.plain() == "At most 50 contacts can be selected at once."


def test_marks_outlive_news_and_further_pages_and_a_lost_one_is_told() -> None:
    review = marked(low("a"), low("b"), following="p2")
    review.do(i.MoreOfQueue())
    review.desk.answer("queue", Ok(page(low("c"))))
    review.do(i.LookAgain())
    review.desk.answer("queue", Ok(page(low("z"), low("b"), low("c"))))
    assert [one.contact_id for one in review.page.rows if one.marked] == ["a", "b"]
    assert bar(review).told.plain() == "some are resolved"  # a has left the list
    review.do(i.RefreshQueue())
    review.desk.answer("queue", Ok(page(low("z"), low("b"), low("c"))))
    assert [one.contact_id for one in review.page.rows if one.marked] == ["b"]
    assert review.page.notice.plain() == "1 contact is no longer selected: it isn't in this list."


def test_each_is_opened_and_decided_after_ten_seconds_and_not_before() -> None:
    review = writing(low("a"), low("b"))
    assert form(review).can_record
    review.do(i.RecordBulk())
    assert (form(review).stage, form(review).left_s) == (BulkStage.WAITING, 10)
    review.do(*(i.BulkSecond() for _ in range(UNDO_S - 1)))
    assert (asked(review), form(review).left_s) == ([], 1)
    review.do(i.BulkSecond())
    assert (asked(review), form(review).stage) == (["open a decide_flag"], BulkStage.RUNNING)
    review.do(i.BulkSecond(), i.CancelBulk(), i.UndoBulk(), i.RecordBulk())  # too late for all of them
    assert form(review).stage is BulkStage.RUNNING
    review.desk.answer("open a decide_flag", Ok(opened("a")))
    review.desk.answer(f"decide {LOW} dismissed Maintenance of the network.", Ok(None))
    assert lines(review) == {"a": "dismissed", "b": "no reply"}
    review.desk.answer("open b decide_flag", Ok(opened("b")))
    review.desk.answer(f"decide {LOW} dismissed Maintenance of the network.", Ok(None))
    assert (form(review).stage, form(review).title.plain()) == (BulkStage.DONE, "Dismissed: 2 of 2")
    assert [one.due.plain() for one in review.page.rows] == ["resolved", "resolved"]
    assert (review.page.marks, asked(review)) == (None, [])
    review.do(i.CancelBulk())
    assert review.page.bulk is None


def test_an_undone_one_writes_nothing_and_keeps_the_reason() -> None:
    review = writing(low("a"), low("b"))
    for undo in (i.UndoBulk(), i.CancelBulk()):
        review.do(i.RecordBulk(), i.BulkSecond(), undo)
        assert (form(review).stage, form(review).comment) == (BulkStage.WRITING, "Maintenance of the network.")
    review.do(*(i.BulkSecond() for _ in range(20)))
    assert asked(review) == []


def test_a_reply_is_read_before_and_the_contact_is_opened_for_it() -> None:
    review = writing(low("a"), low("b", replied=True), low("c", replied=True))
    assert lines(review) == {"a": "no reply", "b": "replied", "c": "replied"}
    assert form(review).read.plain() == "Read 2 replies"
    review.do(i.RecordBulk())
    assert (form(review).stage, form(review).can_record) == (BulkStage.WRITING, False)
    review.do(i.ReadReplies(), i.ReadReplies())
    assert asked(review) == ["open b decide_flag"]
    review.do(i.DropFromBulk("a"))
    assert len(form(review).lines) == 3  # not while one is being opened
    review.desk.answer("open b decide_flag", Ok(opened("b", reply())))
    review.desk.answer("open c decide_flag", OFFLINE)
    assert form(review).note.plain() == "The server cannot be reached. Try later."
    assert [words.plain() for words in form(review).lines[1].words] == ["The line was down."]
    review.do(i.DropFromBulk("c"))
    assert (lines(review), [one.marked for one in review.page.rows]) == (
        {"a": "no reply", "b": "reply read"},
        [True, True, False],
    )
    wait(review)
    review.desk.answer("open a decide_flag", Ok(opened("a")))
    review.desk.answer(f"decide {LOW} dismissed Maintenance of the network.", Ok(None))
    review.desk.answer("again e-b", Ok(opened("b", reply())))  # read anew under the same opening
    assert asked(review) == [f"decide {LOW} dismissed Maintenance of the network."]


def test_a_disputed_flag_is_taken_out_as_soon_as_it_is_read() -> None:
    review = writing(low("a"), low("b", replied=True))
    review.do(i.ReadReplies())
    review.desk.answer("open b decide_flag", Ok(opened("b", decided(), reply(stance="dispute"))))
    assert lines(review) == {"a": "no reply"}
    assert form(review).note.plain() == "A disputed flag was taken out: it is resolved alone."


@pytest.mark.parametrize(
    ("now", "told"),
    [
        (opened("a", decided("upheld")), "someone else resolved it"),
        (opened("a", decided(), reply(stance="dispute")), "disputed: resolve it alone"),
        (opened("a", reply()), "replied meanwhile: read it first"),
        (opened("a", severity=Severity.MEDIUM), "not a low flag"),
    ],
)
def test_what_changed_meanwhile_is_told_by_contact_and_the_rest_goes_on(now: OpenedContact, told: str) -> None:
    review = writing(low("a"), low("b"))
    wait(review)
    review.desk.answer("open a decide_flag", Ok(now))
    review.desk.answer("open b decide_flag", Ok(opened("b")))
    review.desk.answer(f"decide {LOW} dismissed Maintenance of the network.", Ok(None))
    assert lines(review) == {"a": told, "b": "dismissed"}
    assert (form(review).title.plain(), form(review).note.plain()) == ("Dismissed: 1 of 2", "1 flag stays open.")
    assert [one.contact_id for one in review.page.rows if one.marked] == ["a"]


def test_somebody_who_decides_in_the_same_moment_is_told_too() -> None:
    review = writing(low("a"), low("b"))
    wait(review)
    review.desk.answer("open a decide_flag", Ok(opened("a")))
    late = Failed(DecidedAlready(opened("a", decided("upheld"))))
    review.desk.answer(f"decide {LOW} dismissed Maintenance of the network.", late)
    review.desk.answer("open b decide_flag", Failed(Gone("The server has no data on this contact.", "Refresh.")))
    assert lines(review) == {"a": "someone else resolved it", "b": "The server has no data on this contact."}
    assert review.page.rows[0].due_meta.plain() == "Upheld"


def test_without_the_server_the_rest_is_not_tried_and_what_is_unsure_says_so() -> None:
    review = writing(low("a"), low("b"), low("c"))
    wait(review)
    review.desk.answer("open a decide_flag", Ok(opened("a")))
    review.desk.answer(f"decide {LOW} dismissed Maintenance of the network.", OFFLINE)
    assert lines(review) == {"a": "not confirmed by the server", "b": "stays open", "c": "stays open"}
    assert (form(review).stage, asked(review)) == (BulkStage.DONE, [])
    assert len([one for one in review.page.rows if one.marked]) == 3


def test_a_list_that_is_not_current_dismisses_nothing() -> None:
    review = marked(low("a"))
    review.do(i.RefreshQueue())
    review.desk.answer("queue", OFFLINE)
    review.do(i.StartBulk())
    assert review.page.bulk is None
    assert review.page.notice.plain().startswith("Without the server nothing can be dismissed.")


def test_a_session_that_ends_ends_the_course() -> None:
    review = writing(low("a"), low("b"))
    wait(review)
    review.desk.answer("open a decide_flag", Failed(AuthExpired("The session is over.", "Sign in again.")))
    assert isinstance(review.page, r.SignInPage)
    assert asked(review) == []


def test_who_leaves_finishes_the_contact_under_way_and_no_other() -> None:
    review = writing(low("a"), low("b"))
    wait(review)
    review.desk.answer("open a decide_flag", Ok(opened("a")))
    review.do(i.SignOut())
    assert isinstance(review.page, r.QueuePage)
    review.desk.answer(f"decide {LOW} dismissed Maintenance of the network.", Ok(None))
    assert isinstance(review.page, r.SignInPage)
    assert asked(review) == []


def test_who_leaves_while_it_can_be_undone_has_recorded_nothing() -> None:
    review = writing(low("a"))
    review.do(i.RecordBulk(), i.SignOut(), *(i.BulkSecond() for _ in range(20)))
    assert (isinstance(review.page, r.SignInPage), asked(review)) == (True, [])


def test_an_open_form_keeps_its_contacts() -> None:
    review = writing(low("a"), low("b"), low("c"))
    review.do(i.MarkContact("a"), i.ClearMarks(), i.ExtendMarks("c"), i.StartBulk())
    assert (len(form(review).lines), form(review).comment) == (3, "Maintenance of the network.")
    review.do(i.DropFromBulk("a"), i.DropFromBulk("b"), i.DropFromBulk("c"))
    assert (review.page.bulk, review.page.marks) == (None, None)
    review.do(
        i.WriteBulkReason("x"), i.RecordBulk(), i.UndoBulk(), i.BulkSecond(), i.ReadReplies(), i.DropFromBulk("a")
    )
    assert asked(review) == []


def test_a_reason_of_spaces_is_none() -> None:
    review = writing(low("a"), reason="  \n")
    assert (form(review).can_record, form(review).missing.plain()) == (False, "Give a reason.")


def test_the_marked_contacts_that_nobody_has_are_taken_and_no_other() -> None:
    held = structs.replace(low("b"), held_by="tom", held_by_name="Tom Okoye")
    review = marked(low("a"), held, low("own", agent="jo"), low("c"))
    assert bar(review).can_assign
    review.do(i.TakeContact())
    assert asked(review) == ["assign", "assign"]
    review.desk.answer("assign", Ok(m.AssignAnswer(done=True, held_by="jo", held_by_name="Jo Larsen")))
    review.desk.answer("assign", Ok(m.AssignAnswer(done=False, held_by="tom", held_by_name="Tom Okoye")))
    told = [one.holder.plain() for one in review.page.rows]
    assert told == ["with you", "with Tom Okoye", "", "with Tom Okoye"]
    assert review.page.notice.plain() == "Tom Okoye was faster and works on this contact."
    assert not bar(review).can_assign


def kept(review: Review) -> list[str]:
    found: list[str] = []
    review.desk.unsent.find(review.desk.signed_in, lambda told: found.extend(one.contact for one, _ in told.value))  # type: ignore[arg-type, union-attr]
    return found


def test_what_is_meant_is_kept_from_the_ten_seconds_on_until_each_is_dismissed_or_told() -> None:
    review = writing(low("a"), low("b"))
    assert kept(review) == []
    review.do(i.RecordBulk())
    assert kept(review) == ["a", "b"]
    review.do(i.UndoBulk())
    assert kept(review) == []
    wait(review)
    review.desk.answer("open a decide_flag", Ok(opened("a")))
    review.desk.answer(f"decide {LOW} dismissed Maintenance of the network.", Ok(None))
    assert kept(review) == ["b"]
    review.desk.answer("open b decide_flag", OFFLINE)
    assert kept(review) == ["b"]  # told, not closed yet
    review.do(i.CancelBulk())
    assert (kept(review), review.page.bulk) == ([], None)


def test_a_session_that_ended_is_told_to_the_same_supervisor_alone() -> None:
    review = writing(low("a"), low("b"))
    wait(review)
    review.desk.answer("open a decide_flag", Failed(AuthExpired("The session is over.", "Sign in again.")))
    review.do(i.SignIn("nora", "pass"))
    nora = m.SignInAnswer(session="n", user="nora", name="Nora Ek", role="supervisor", expires_at_ms=9)
    review.desk.answer("sign_in nora", Ok(nora))
    assert review.page.bulk is None
    review.desk.waiting.clear()
    review.do(i.SignOut())
    review.sign_in()
    assert lines(review) == {"a": "not sent", "b": "not sent"}
    assert form(review).title.plain() == "2 dismissals were not finished"
    review.do(i.CancelBulk())
    assert (review.page.bulk, kept(review)) == (None, [])


@pytest.mark.parametrize(
    ("point", "told"),
    [
        (ChartPoint(part=LOW, cases=212, values={"dismissed": 120}), "212 resolved, 120 of them dismissed."),
        (
            ChartPoint(part=LOW, cases=212, values={"dismissed": 198}, alarm=True),
            "212 resolved, 198 of them dismissed. The rule may be wrong, not the people.",
        ),
        (ChartPoint(part=LOW, cases=7), "7 resolved."),
        (ChartPoint(part="drill_failed", cases=7), "None resolved."),
    ],
)
def test_how_flags_of_the_kind_were_resolved_is_told_with_no_more_figures_than_in_the_charts(
    point: ChartPoint, told: str
) -> None:
    review = marked(low("a"))
    review.do(i.StartBulk(), i.WriteBulkReason("x"))
    assert form(review).alike == EMPTY
    rules = ChartFigures(chart="rules", cases=point.cases, points=[point], whole=True)
    answer = ChartsAnswer(now_ms=0, first="2026-11-09", weeks=4, team="", teams=[], charts=[rules])
    review.desk.answer("charts 4", Ok(answer))
    assert (form(review).alike.plain(), form(review).can_record) == (told, True)
    review.do(i.RecordBulk())
    assert form(review).alike == EMPTY


def test_a_server_without_charts_tells_nothing_of_the_kind() -> None:
    review = marked(low("a"))
    review.do(i.StartBulk())
    review.desk.answer("charts 4", Ok(ChartsAnswer(now_ms=0, first="", weeks=4, team="", teams=[], charts=[])))
    assert form(review).alike == EMPTY
