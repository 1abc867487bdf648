"""Desk phones heard by dialog events: the captured traffic, an exchange that lies, and the softphone contract."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.contact import NO_ID, CallState
from agent_assist.telephony.access import Access
from agent_assist.telephony.ports.softphone import LinkState
from agent_assist.telephony.softphone.sip.dialogs import DialogCalls, UnreadableDocumentError, read_document
from agent_assist.telephony.softphone.sip.digest import answer_challenge
from agent_assist.telephony.softphone.sip.message import Message, UnreadableMessageError, answer, read, write
from agent_assist.telephony.softphone.sip.phone import SipDialogPhone
from agent_assist.telephony.softphone.sip.subscription import Step, Subscription
from tests.closing import closed_after
from tests.contracts.softphone import Inbox, Played, SoftphoneContract, SystemClock
from tests.contracts.softphone import Step as PhoneStep
from tests.telephony.softphone.fake_notifier import PASSWORD, FakeNotifier

CAPTURES = Path(__file__).with_name("captures")
I, C, E = CallState.INCOMING, CallState.CONNECTED, CallState.ENDED  # noqa: E741
ENTITIES = """<!DOCTYPE d [<!ENTITY a "b">]>
<dialog-info xmlns="urn:ietf:params:xml:ns:dialog-info" version="1">&a;</dialog-info>"""
STATES = {"ring": "early", "answer": "confirmed", "end": "terminated"}


def captured(name: str) -> list[Message]:
    lines = (CAPTURES / name).read_text(encoding="utf-8").splitlines()
    return [read(json.loads(line)["sip"].encode()) for line in lines]


def played(name: str) -> list[tuple[str, CallState, str | None]]:
    calls, told = DialogCalls("sip_dialog", "200"), []
    for message in captured(name):
        if message.method == "NOTIFY" and message.body.strip():
            events = calls.events(read_document(message.body), 0)
            told += [(event.call_id, event.state, event.number) for event in events]
    return told


def test_the_captured_kamailio() -> None:
    told = played("kamailio601_dialog_notify_agent.jsonl")
    first, second = "4be03069af87b933", "1103f7b9362b6734"
    assert told == [
        (first, I, "alice"),
        (first, C, "alice"),
        (first, E, "alice"),
        (second, I, "alice"),
        (second, E, "alice"),
    ]


def test_the_captured_asterisk_gives_every_call_an_id_of_its_own() -> None:
    told = played("asterisk22_dialog_notify.jsonl")
    assert [state for _, state, _ in told] == [I, C, E, I, E]
    assert {number for _, _, number in told} == {None}
    ids = [call_id for call_id, _, _ in told]
    assert ids[0] == ids[1] == ids[2] != ids[3] == ids[4]
    assert all(one.startswith(NO_ID) for one in ids)


class Rig:
    """The adapter on a fake exchange; hold does not exist in this package."""

    def __init__(self, user: str = "agent", password: str = PASSWORD) -> None:
        self.exchange = FakeNotifier()
        access = Access("127.0.0.1", self.exchange.port, user, lambda: password)
        self.phone = SipDialogPhone(access, "200", SystemClock())
        self.inbox = Inbox()

    def play(self, steps: list[PhoneStep], events: int) -> Played:
        self.phone.start(self.inbox.deliver)
        self.inbox.wait_link(lambda link: link.live_calls is not None)
        for step in steps:
            if step.what == "garbage":
                self.exchange.notify(body=b"<dialog-info")
                continue
            self.exchange.call(step.call, STATES[step.what], step.number, step.name)
        told = self.inbox.wait_events(events)
        return Played(self.inbox, told[:events])

    def close(self) -> None:
        self.phone.stop()
        self.exchange.close()


rig = closed_after(lambda _folder: Rig())


class TestContract(SoftphoneContract):
    # Dialog events tell no hold; docs/softphones.md says so.
    test_hold_and_resume = None  # type: ignore[assignment]

    def test_every_event_of_a_call_tells_its_number(self, rig: Rig) -> None:  # type: ignore[override]
        told = rig.play([PhoneStep("ring", "a"), PhoneStep("answer", "a"), PhoneStep("end", "a")], 3)
        assert {event.number for event in told.events} == {told.events[0].number}


def test_a_wrong_password_is_no_storm(rig: Rig) -> None:
    rig.close()
    wrong = Rig(password="wrong")
    wrong.phone.start(wrong.inbox.deliver)
    threading.Event().wait(1.5)
    assert not [link for link in wrong.inbox.links if link.state is LinkState.CONNECTED]
    assert 2 <= len(wrong.exchange.subscribes) <= 4
    wrong.close()


def test_the_password_never_leaves(rig: Rig) -> None:
    rig.play([PhoneStep("ring", "a"), PhoneStep("end", "a")], 2)
    assert PASSWORD not in repr(rig.exchange.subscribes)
    assert PASSWORD not in repr(rig.phone.__dict__)


def test_an_interval_that_is_too_brief_is_made_longer(rig: Rig) -> None:
    rig.exchange.faults.add("too_brief")
    rig.play([PhoneStep("ring", "a"), PhoneStep("end", "a")], 2)
    assert rig.exchange.subscribes[-1]["expires"] == "900"


def test_it_renews_in_the_same_dialog_and_notices_a_dead_exchange(rig: Rig) -> None:
    rig.exchange.expires = 2
    rig.play([PhoneStep("ring", "a")], 1)
    rig.inbox.wait(lambda _news: len(rig.exchange.subscribes) >= 4, "a renewal")
    renewal = rig.exchange.subscribes[-1]
    assert renewal["to"].endswith(";tag=exchange")
    assert len({one["call-id"] for one in rig.exchange.subscribes}) == 1
    rig.exchange.faults.add("deaf")
    rig.inbox.wait_link(lambda link: link.state is LinkState.LOST)


def test_after_a_restart_of_the_exchange_what_is_gone_has_ended(rig: Rig) -> None:
    rig.exchange.expires = 2
    rig.play([PhoneStep("ring", "a"), PhoneStep("answer", "a"), PhoneStep("ring", "b")], 3)
    rig.exchange.forget_subscriber()
    del rig.exchange._dialogs["b"]
    events = rig.inbox.wait_events(4)
    assert (events[3].state, events[3].call_id) == (E, events[2].call_id)
    assert events[3].reason == "no longer listed"
    rig.inbox.wait_link(lambda link: link.live_calls == frozenset({events[0].call_id}))


def test_a_line_break_in_a_header_does_not_end_the_listening(rig: Rig) -> None:
    rig.play([PhoneStep("ring", "a")], 1)
    strange = rig.exchange._message({"to": "<sip:x@y>", "from": "<sip:x@y>;tag=0", "call-id": "z\ny"}, b"", "active")
    rig.exchange.notify(raw=strange)
    rig.inbox.wait_link(lambda link: link.ignored == 1)
    rig.exchange.call("a", "confirmed")
    assert [event.state for event in rig.inbox.wait_events(2)] == [I, C]


def test_every_notify_is_answered_and_a_stranger_refused(rig: Rig) -> None:
    rig.play([PhoneStep("ring", "a")], 1)
    rig.inbox.wait(lambda _news: len(rig.exchange.answers) >= 2, "answers")
    assert set(rig.exchange.answers) == {"SIP/2.0 200 OK"}
    strange = rig.exchange._message({"to": "<sip:x@y>", "from": "<sip:x@y>;tag=0", "call-id": "z"}, b"", "active")
    rig.exchange.notify(raw=strange)
    rig.inbox.wait(lambda _news: "SIP/2.0 481 Subscription does not exist" in rig.exchange.answers, "a refusal")


def test_old_documents_change_nothing(rig: Rig) -> None:
    rig.play([PhoneStep("ring", "a")], 1)
    rig.exchange.faults.add("stale")
    rig.exchange.call("a", "confirmed")
    rig.exchange.faults.clear()
    rig.exchange.call("a", "terminated")
    assert [event.state for event in rig.inbox.wait_events(2)] == [I, E]


def test_a_terminated_subscription_is_made_again(rig: Rig) -> None:
    rig.play([PhoneStep("ring", "a")], 1)
    rig.exchange.notify(state="terminated;reason=deactivated")
    rig.inbox.wait(lambda _news: len({s["call-id"] for s in rig.exchange.subscribes}) == 2, "a new subscription")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<a/>",
        b"<!DOCTYPE x [<!ENTITY a 'b'>]><dialog-info/>",
        b'<dialog-info xmlns="urn:ietf:params:xml:ns:dialog-info"/>',
        b'<dialog-info xmlns="urn:ietf:params:xml:ns:dialog-info" version="x"/>',
        b'<dialog-info xmlns="urn:ietf:params:xml:ns:dialog-info" version="' + b"9" * 50 + b'"/>',
        ENTITIES.encode("utf-16"),
        b'<?xml version="1.0" encoding="cp037"?>' + ENTITIES.encode("cp037"),
        b"x" * 70_000,
        b"\xff\xfe",
    ],
)
def test_no_document_of_another_kind_is_read(body: bytes) -> None:
    with pytest.raises(UnreadableDocumentError):
        read_document(body)


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    for whole in (data, b"NOTIFY x SIP/2.0\r\n" + data + b"\r\n\r\n"):
        try:
            read(whole)
        except UnreadableMessageError:
            continue


@pytest.mark.parametrize(
    "data",
    [
        b"SIP/2.0 200 OK\r\nContent-Length: 9\r\n\r\nshort",
        b"SIP/2.0 200 OK\r\nno colon\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"SIP/2.0 200 OK\r\n" + b"a: b\r\n" * 101 + b"\r\n",
        b"SIP/2.0 200 OK\r\na: " + b"b" * 5_000 + b"\r\n\r\n",
    ],
)
def test_messages_beyond_the_bounds_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableMessageError):
        read(data)


def test_compact_and_folded_headers() -> None:
    message = read(b"NOTIFY x SIP/2.0\r\ni: abc\r\no: dialog\r\nTo: <sip:a@b>\r\n ;tag=1\r\n\r\n")
    assert (message.get("call-id"), message.get("event"), message.get("to")) == ("abc", "dialog", "<sip:a@b> ;tag=1")
    assert b"To: <sip:a@b> ;tag=1\r\n" in answer(message, "200 OK")


def test_no_header_can_begin_another() -> None:
    with pytest.raises(ValueError, match="line break"):
        write("SUBSCRIBE sip:x SIP/2.0", [("To", "a\r\nEvil: yes")])


def test_the_digest_of_the_standard() -> None:
    """RFC 2617 3.5 gives these values; its response without qop is RFC 2069's form."""
    challenge = 'Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c"'
    value = answer_challenge(challenge, "Mufasa", "Circle Of Life", "GET", "/dir/index.html")
    assert 'response="670fd8c2df070c60b045671b8b24ff02"' in value
    assert 'opaque="5ccc069c"' in value
    assert answer_challenge("Basic realm=x", "u", "p", "GET", "/") == ""
    assert answer_challenge('Digest nonce="n", algorithm=MD5-SESS', "u", "p", "GET", "/") == ""
    assert "SHA-256" in answer_challenge('Digest realm="r", nonce="n", algorithm=SHA-256', "u", "p", "GET", "/")


def test_challenges_without_end_are_given_up() -> None:
    subscription = Subscription(Access("127.0.0.1", 5060, "u", lambda: "p"), "200", ("127.0.0.1", 1))
    steps = []
    for _ in range(5):
        sent = read(subscription.request())
        headers = (("call-id", sent.get("call-id")), ("cseq", sent.get("cseq")))
        challenge = ("www-authenticate", 'Digest realm="r", nonce="n"')
        steps.append(subscription.take(Message(status=401, headers=(*headers, challenge))))
    assert steps == [Step.SEND_AGAIN] * 3 + [Step.REFUSED] * 2
    assert subscription.take(Message(status=200, headers=(("call-id", "other"),))) is Step.WAIT
