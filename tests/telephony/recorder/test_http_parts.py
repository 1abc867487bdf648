"""The pure parts of recorders over HTTP: signature, answers, templates, tokens, and the vendors' documented answers."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.errors import RecorderUnreachable
from agent_assist.domain.recorder import RecorderState
from agent_assist.telephony.recorder.http.answer import judged, understood
from agent_assist.telephony.recorder.http.credentials import Credentials
from agent_assist.telephony.recorder.http.profile import Auth, ReadBack, load
from agent_assist.telephony.recorder.http.signature import AwsKey, sign
from agent_assist.telephony.recorder.http.template import filled_path
from agent_assist.telephony.recorder.http_door import HttpDoor
from tests.closing import closed_after
from tests.fakes.clock import FakeClock
from tests.fakes.http_server import HttpFake, body_of, send

KEY = AwsKey("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "", "us-east-1", "service")
AT_MS = 1_440_938_160_000
"""2015-08-30 12:36:00 UTC, the moment of the vendor's published test suite."""
CALL = "b1d9f0f2-0000-4000-8000-000000000001"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["a", "s", "at", "x"]), inner, max_size=4)
    ),
    max_leaves=20,
)


@pytest.mark.parametrize(
    ("method", "signature"),
    [
        ("GET", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        ("POST", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
    ],
)
def test_the_signature_is_that_of_the_published_suite(method: str, signature: str) -> None:
    headers = sign(KEY, method, "example.amazonaws.com", "/", b"", AT_MS)
    assert headers["Authorization"].endswith(f"SignedHeaders=host;x-amz-date, Signature={signature}")
    assert headers["x-amz-date"] == "20150830T123600Z"


def test_a_signature_covers_body_query_path_and_session() -> None:
    plain = sign(KEY, "POST", "h", "/a?b=c", b"{}", AT_MS)["Authorization"]
    token = AwsKey(KEY.key_id, KEY.secret, "session", KEY.region, KEY.service)
    others = [
        sign(KEY, "POST", "h", "/a?b=c", b"{ }", AT_MS),
        sign(KEY, "POST", "h", "/a?b=d", b"{}", AT_MS),
        sign(KEY, "POST", "h", "/aa?b=c", b"{}", AT_MS),
        sign(token, "POST", "h", "/a?b=c", b"{}", AT_MS),
    ]
    assert len({plain, *(one["Authorization"] for one in others)}) == 5
    assert others[-1]["x-amz-security-token"] == "session"
    assert KEY.secret not in repr(KEY)


@given(JSON)
def test_no_answer_is_taken_for_silence_but_the_words_for_it(tree: object) -> None:
    back = ReadBack(path="/{call_id}", value="a.*.s", states={"p": "paused", "r": "recording"}, newest="at")
    verdict = understood(tree, back, {"call_id": CALL})
    assert verdict.state is RecorderState.UNCONFIRMED or '"s": "' in json.dumps(tree)


@given(st.lists(st.sampled_from(["p", "r", "o"]), min_size=1))
def test_who_is_recorded_anywhere_is_recorded(words: list[str]) -> None:
    state = judged(list(words), {"p": "paused", "r": "recording", "o": "off"}, "").state
    assert (state is RecorderState.RECORDING) == ("r" in words)
    assert (state is RecorderState.OFF) == (set(words) == {"o"})


@given(st.text(min_size=1))
def test_a_value_stays_in_its_segment(value: str) -> None:
    if not any(0xD800 <= ord(char) < 0xE000 for char in value):
        target = filled_path("/a/{call_id}/b", {"call_id": value})
        assert target.count("/") == 3
        assert not set("?#&=% ".replace("%", "")) & set(target)


def statuses(*told: str) -> dict[str, object]:
    """What one vendor answers: each status with the minute and second at which it began, the newest first."""
    pairs = (one.split() for one in told)
    return {"statuses": [{"status": word, "last_modified_time": f"2024-01-21T21:{at}Z"} for word, at in pairs]}


@pytest.mark.parametrize(
    ("name", "call", "answer", "state"),
    [
        ("zoom_contact_center", "e1", statuses("start 36:14"), "recording"),
        ("zoom_contact_center", "e1", statuses("pause 43:49", "start 36:14"), "paused"),
        ("zoom_contact_center", "e1", statuses("resume 43:49", "pause 43:49"), "recording"),
        ("zoom_contact_center", "e1", {"statuses": [{"status": "pause"}]}, "unconfirmed"),
        ("zoom_contact_center", "e1", {"statuses": []}, "unconfirmed"),
        ("zoom_contact_center", "e1", {}, "unconfirmed"),
        ("genesys_cloud", CALL, {"recordingState": "PAUSED"}, "paused"),
        ("genesys_cloud", CALL, {"recordingState": "ACTIVE"}, "recording"),
        ("genesys_cloud", CALL, {"recordingState": None}, "unconfirmed"),
        ("genesys_cloud", CALL, {}, "unconfirmed"),
        ("twilio", "CA1", {"recordings": []}, "off"),
        ("twilio", "CA1", {"recordings": [{"status": "completed"}, {"status": "paused"}]}, "paused"),
        ("twilio", "CA1", {"recordings": [{"status": "paused"}, {"status": "in-progress"}]}, "recording"),
        ("twilio", "CA1", {"recordings": [{"status": "paused", "call_sid": "CA2"}]}, "unconfirmed"),
        ("twilio", "CA1", {"code": 20404}, "unconfirmed"),
    ],
)
def test_documented_answers(name: str, call: str, answer: dict[str, object], state: str) -> None:
    back = load(name).read_back
    assert back is not None
    told = {"id": call, "engagement_id": call, **answer}
    if isinstance(recordings := told.get("recordings"), list):
        told["recordings"] = [{"call_sid": call, **one} for one in recordings]
    assert understood(told, back, {"call_id": call}).state.value == state


class Tokens(HttpFake):
    """A token endpoint on a real socket."""

    def __init__(self) -> None:
        self.given: tuple[int, object] = (200, {"access_token": "tok-1", "expires_in": 3600})
        self.forms: list[tuple[str, bytes]] = []
        super().__init__()

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        assert handler.command == "POST"
        self.forms.append((handler.headers["Authorization"], body_of(handler)))
        status, told = self.given
        send(handler, status, json.dumps(told).encode())


tokens = closed_after(lambda _folder: Tokens())


AUTH = Auth(
    kind="oauth2", token_address="http://127.0.0.1", token_path="/t", form={"grant_type": "g", "a": "{value.a}"}
)


def test_a_token_is_fetched_kept_and_renewed_before_it_ends(tokens: Tokens) -> None:
    clock, door = FakeClock(), HttpDoor(tokens.address)
    credentials = Credentials(AUTH, "id:geheim", {"value.a": "x&y"}, door, clock)

    def header() -> str:
        return credentials.headers("GET", "h", "/", b"")["Authorization"]

    assert [header(), header()] == ["Bearer tok-1"] * 2
    assert tokens.forms == [("Basic aWQ6Z2VoZWlt", b"grant_type=g&a=x%26y")]
    tokens.given = (200, {"access_token": "tok-2", "expires_in": 3600})
    clock.advance(3_541_000)
    assert header() == "Bearer tok-2"
    assert "geheim" not in repr(credentials)
    door.close()


@pytest.mark.parametrize(
    "answer",
    [
        (200, {}),
        (200, []),
        (200, {"access_token": "a\r\nX: y"}),
        (200, {"access_token": "x" * 9000}),
        (200, {"access_token": 7}),
        (400, {"error": "invalid_client"}),
        (401, {}),
    ],
)
def test_no_token_is_no_access(tokens: Tokens, answer: tuple[int, object]) -> None:
    tokens.given = answer
    door = HttpDoor(tokens.address)
    with pytest.raises(RecorderUnreachable) as caught:
        Credentials(AUTH, "id:s", {"value.a": "x"}, door, FakeClock()).headers("GET", "h", "/", b"")
    assert caught.value.reason == "recorder_forbids"
    door.close()


@pytest.mark.parametrize(
    ("auth", "secret"),
    [
        (Auth(kind="bearer"), "a\r\nX: y"),
        (Auth(kind="bearer"), "ü"),
        (Auth(kind="header", header="X-Key"), "ü"),
        (Auth(kind="basic"), "nocolon"),
        (Auth(kind="oauth2", token_address="https://t", token_path="/t"), "nocolon"),
        (Auth(kind="aws_sigv4", service="s", region="r"), "onlykey"),
        (Auth(kind="aws_sigv4", service="s", region="r"), "a:b:c:d"),
        (Auth(kind="aws_sigv4", service="s", region="r"), "a b:c"),
    ],
)
def test_a_secret_of_another_form_is_told(auth: Auth, secret: str) -> None:
    with pytest.raises(RecorderUnreachable) as caught:
        Credentials(auth, secret, {}, None, FakeClock())
    assert caught.value.reason == "secret_unusable"


def test_each_way_sets_its_header() -> None:
    def headers(auth: Auth, secret: str) -> dict[str, str]:
        return Credentials(auth, secret, {}, None, FakeClock()).headers("GET", "h", "/", b"")

    assert headers(Auth(kind="basic"), "u:pä:ss")["Authorization"] == "Basic dTpww6Q6c3M="
    assert headers(Auth(kind="header", header="X-Key"), "k") == {"X-Key": "k"}
    signed = headers(Auth(kind="aws_sigv4", service="connect", region="us-west-2"), "AKID:secret:token")
    assert "/us-west-2/connect/aws4_request" in signed["Authorization"]
    assert signed["x-amz-security-token"] == "token"
