"""What is heard of the review unasked."""

from __future__ import annotations

from msgspec import structs

from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.heard import Heard
from agent_assist.desktop.presenters.review_heard import (
    CONTACT,
    DECISION,
    MESSAGE,
    NOTICE,
    OTHERS,
    QUEUE,
    SAVED,
    heard_in_review,
)
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.domain.review import ReviewDecision
from tests.desktop.ui import queue_samples, samples


def line(page: r.QueuePage | r.ContactPage | r.SignInPage, topic: str) -> Heard | None:
    return next((one for one in heard_in_review(r.ReviewState(page)) if one.topic == topic), None)


def said(page: r.QueuePage | r.ContactPage, topic: str) -> list[str]:
    found = line(page, topic)
    assert found is not None
    return [part.plain() if isinstance(part, Text) else part for part in found.parts]


def test_a_filter_says_how_many_it_has_and_loading_says_nothing() -> None:
    page = queue_samples.queue()
    assert said(page, QUEUE) == ["All open", "23 contacts"]
    assert said(structs.replace(page, count=1), QUEUE)[1] == "1 contact"
    loading = line(queue_samples.queue(r.Load.LOADING), QUEUE)
    assert loading is not None
    assert loading.key is None
    assert said(queue_samples.queue(r.Load.OFFLINE), QUEUE)[0].startswith("The server cannot be reached.")


def test_an_opened_contact_says_its_flag_and_how_many_wait() -> None:
    assert said(samples.CONTACT_PAGE, CONTACT) == ["Medium", "Recorder not confirmed", "2 flags to resolve"]
    assert said(samples.CONTACT_PAGE, DECISION) == []


def test_a_choice_and_then_the_decision_is_said() -> None:
    chosen = structs.replace(samples.FORM, chosen=ReviewDecision.DISMISSED)
    assert said(structs.replace(samples.CONTACT_PAGE, form=chosen), DECISION) == ["Chosen: Dismissed"]
    busy = line(structs.replace(samples.CONTACT_PAGE, form=structs.replace(chosen, busy=True)), DECISION)
    assert busy is not None
    assert busy.key is None
    done = structs.replace(samples.FORM, earlier=(say("Disclosure late: Dismissed. Fine."),))
    assert said(structs.replace(samples.CONTACT_PAGE, form=done), DECISION) == ["Disclosure late: Dismissed. Fine."]


def test_what_somebody_else_did_is_said() -> None:
    page = structs.replace(samples.CONTACT_PAGE, message=say("Somebody was first."))
    assert said(page, MESSAGE) == ["Somebody was first."]
    assert line(samples.CONTACT_PAGE, MESSAGE) is None
    assert heard_in_review(samples.REVIEWS["sign-in"]) == ()


def test_what_others_do_is_heard_as_it_is_shown_and_an_export_once_it_has_ended() -> None:
    page = queue_samples.shared()
    assert said(page, NOTICE) == ["Rosa Novak was faster and works on this contact."]
    assert line(page, SAVED) is None
    saved = structs.replace(page, note=say("Saved {what} as {file}.", what="x", file="y"), exporting=True)
    assert line(saved, SAVED) is None
    assert said(structs.replace(saved, exporting=False), SAVED) == ["Saved x as y."]
    contact = queue_samples.with_others(samples.CONTACT_PAGE)
    assert said(contact, OTHERS) == [contact.others.plain()]
    assert line(samples.CONTACT_PAGE, OTHERS) is None
