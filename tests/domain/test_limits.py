"""Every limit of the domain at its edge: the last number that fits, and the first that does not."""

from __future__ import annotations

import json

import pytest

from agent_assist.domain.carry import CarriedAnswer, counts, read_carried
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import NO_ID, CallEvent, CallState, Direction, comparable_number, mask_number
from agent_assist.domain.facts import Fact, FactKind
from agent_assist.domain.facts.body import typed
from agent_assist.domain.facts.notes import PaymentOpened
from agent_assist.domain.fields import Field, merged, read_fields
from agent_assist.domain.flags import flags
from agent_assist.domain.house_secret import checked_secret
from agent_assist.domain.joining import JoinedBy, Joiner, same_number
from agent_assist.domain.last_act import last_act
from agent_assist.domain.payment import Audio, PaymentMoment, with_opened
from agent_assist.domain.sensitive import Sensitive
from agent_assist.domain.slips import undoable
from tests.call import RECORDER_PURPOSES, answered, case, connected, decided, ended, fact, opened, read, recorder, talk
from tests.edges import Edge, taken, wrong_at

NOW = 1_795_000_000_000
NUMBER = "+14155550182"
S = CallState


def carried(*rows: dict[str, object]) -> str:
    return json.dumps({"v": 1, "answers": list(rows)})


def row(purpose: str = "quality", at_ms: int = NOW) -> dict[str, object]:
    return {"purpose": purpose, "state": "given", "at_ms": at_ms}


def a_yes(age_ms: int) -> bool:
    return counts(CarriedAnswer("quality", ConsentState.GIVEN, NOW - age_ms), "notice", NOW)


def field(**other: object) -> dict[str, object]:
    message = {"name": "account", "label": "Account", "value": "QX", **other}
    return {"call_id": "c1", "fields": [message]}


def several(count: int) -> list[dict[str, object]]:
    return [{"name": f"field_{number}", "label": "A", "value": "x"} for number in range(count)]


def call(state: CallState, call_id: str = "a", source: str = "baresip", number: str | None = NUMBER) -> CallEvent:
    return CallEvent(state, call_id, number, Direction.IN, 0, source=source)


def joined_after(ms: int) -> bool:
    joiner = Joiner()
    joiner.join(call(S.INCOMING), 5)
    return joiner.join(call(S.INCOMING, "x", "web_hook"), 5 + ms).by is JoinedBy.NUMBER


def repeated_after(ms: int) -> bool:
    joiner = Joiner()
    joiner.join(call(S.INCOMING, f"{NO_ID}1", "handoff"), 5)
    return joiner.join(call(S.INCOMING, f"{NO_ID}2", "handoff"), 5 + ms).key == f"{NO_ID}1"


def an_echo_after_its_end(ms: int) -> bool:
    joiner = Joiner()
    joiner.join(call(S.INCOMING, f"{NO_ID}1", "handoff"), 0)
    joiner.join(call(S.ENDED, f"{NO_ID}1", "handoff"), 5)
    return joiner.join(call(S.ENDED, f"{NO_ID}2", "handoff"), 5 + ms).key == f"{NO_ID}1"


def told_by_another_after_its_end(ms: int) -> bool:
    joiner = Joiner()
    joiner.join(call(S.INCOMING), 0)
    joiner.join(call(S.ENDED), 5)
    return joiner.join(call(S.CONNECTED, "x", "web_hook"), 5 + ms).key == "a"


def remembered_for(ms: int) -> bool:
    joiner = Joiner()
    joiner.join(call(S.INCOMING), 0)
    joiner.join(call(S.ENDED), 5)
    return joiner.join(call(S.INCOMING), 5 + ms).over


def remembered_beside(others: int) -> bool:
    """Whether a call is still known when so many others came after it."""
    joiner = Joiner()
    joiner.join(call(S.INCOMING), 0)
    joiner.join(call(S.ENDED), 0)
    for number in range(others):
        joiner.join(call(S.INCOMING, f"c{number}", number=f"+4930{number:07}"), 1)
    return joiner.join(call(S.INCOMING), 2).over


def unflagged(ms: int) -> bool:
    refused = [answered(9500, FactKind.CONSENT_REFUSED, purpose) for purpose in RECORDER_PURPOSES]
    told = talk(read(9000), *refused, recorder(10_000, "recording"), recorder(10_000 + ms, "off"), ended(90_000))
    return not flags(told, RECORDER_PURPOSES)


def all_kept(count: int) -> bool:
    """Whether the act before so many facts can still be taken back."""
    slip = fact(FactKind.MINOR_SUSPECTED, 10_000)
    busy = [recorder(10_001 + at, "recording") for at in range(count)]
    return case(*talk_begun(), slip, *busy).entries[0].fact == slip


def talk_begun() -> tuple[Fact, ...]:
    return opened(), decided(0, "explicit", "ask_first"), connected(1000)


def a_step(longest_ms: int) -> PaymentMoment:
    return with_opened((), NOW, Audio.PAUSE, longest_ms)[0]


EDGES = {
    "carry: characters": Edge(2_048, lambda n: taken(read_carried, carried(row()).ljust(n))),
    "carry: answers": Edge(20, lambda n: taken(read_carried, carried(*(row(f"p{one}") for one in range(n))))),
    "carry: age of a yes": Edge(4 * 3_600_000, a_yes),
    "carry: a yes from a clock ahead": Edge(60_000, lambda ms: a_yes(-ms)),
    "carry: letters of a purpose": Edge(64, lambda n: taken(read_carried, carried(row("p" * n)))),
    "clock: the latest time": Edge(253_402_300_799_999, lambda ms: taken(read_carried, carried(row(at_ms=ms)))),
    "consent: to correct an act": Edge(9_999, lambda ms: undoable(fact(FactKind.MINOR_SUSPECTED, NOW), NOW + ms)),
    "contact: digits of a comparable number": Edge(7, lambda n: comparable_number("1" * n), upwards=True),
    "contact: digits that show four": Edge(8, lambda n: mask_number("7" * n).count("7") == 4, upwards=True),
    "contact: digits that show any": Edge(3, lambda n: "7" in mask_number("7" * n), upwards=True),
    "contact: characters of a call id": Edge(
        128, lambda n: taken(read_fields, {**field(), "call_id": "c" * n}, frozenset[str]())
    ),
    "fields: how many": Edge(
        16, lambda n: taken(read_fields, {"call_id": "c1", "fields": several(n)}, frozenset[str]())
    ),
    "fields: how many, told one by one": Edge(
        16,
        lambda n: taken(
            merged,
            [Field(f"f{one}", "A", Sensitive("x")) for one in range(n - 1)],
            [Field("last", "A", Sensitive("x"))],
        ),
    ),
    "fields: purposes": Edge(8, lambda n: taken(read_fields, field(purposes=["q"] * n), frozenset[str]())),
    "fields: letters of a purpose": Edge(40, lambda n: taken(read_fields, field(purposes=["q" * n]), frozenset[str]())),
    "fields: letters of a name": Edge(40, lambda n: taken(read_fields, field(name="a" * n), frozenset[str]())),
    "fields: letters of a label": Edge(40, lambda n: taken(read_fields, field(label="a" * n), frozenset[str]())),
    "fields: letters of a value": Edge(200, lambda n: taken(read_fields, field(value="a" * n), frozenset[str]())),
    "flags: to stop": Edge(3_000, unflagged),
    "secrets: characters": Edge(1_000, lambda n: taken(checked_secret, "x" * n)),
    "joining: beginnings apart": Edge(10_000, joined_after),
    "joining: a ring repeated": Edge(3_000, repeated_after),
    "joining: an echo of the end": Edge(3_000, an_echo_after_its_end),
    "joining: another source after the end": Edge(3_000, told_by_another_after_its_end),
    "joining: memory of an end": Edge(600_000, remembered_for),
    "joining: calls remembered": Edge(254, remembered_beside),
    "joining: digits that two numbers share": Edge(
        7, lambda n: same_number("+49301234567"[-n:], "+49301234567"), upwards=True
    ),
    "payment: a step": Edge(300_000, lambda ms: a_step(ms).until_ms == NOW + ms),
    "payment: a step with more time": Edge(240_000, lambda ms: a_step(60_000).longer(ms).until_ms == NOW + 60_000 + ms),
    "slips: facts beside the case": Edge(63, all_kept),
}


@pytest.mark.parametrize("name", EDGES)
def test_a_limit_holds_at_its_edge(name: str) -> None:
    assert wrong_at(EDGES[name]) == []


def test_the_time_to_correct_runs_to_nothing() -> None:
    file = case(*talk_begun(), answered(NOW, FactKind.CONSENT_GIVEN))
    left = {ms: act.left_ms(NOW + ms) for ms in (0, 1, 9_999) if (act := last_act(file, NOW + ms))}
    assert left == {0: 10_000, 1: 9_999, 9_999: 1}
    assert last_act(file, NOW + 10_000) is None


def test_a_payment_step_of_an_old_ledger_lasts_a_minute() -> None:
    body = typed(PaymentOpened, {"audio": "pause"})
    assert body.longest_ms == 60_000
