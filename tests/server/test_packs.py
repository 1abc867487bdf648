"""Publishing packs: what the server takes, and everything it does not."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec import structs

from agent_assist.cli import admin, policy
from agent_assist.cli.policy_keys import request_of
from agent_assist.desktop.link.link import HttpLink
from agent_assist.domain.errors import AssistError, BadInput, Forbidden, Invalid, PackRefused
from agent_assist.policy.pack import content_digest
from agent_assist.policy.publishing import ORDER_MS, Order
from agent_assist.policy.received import PackRow, choose
from agent_assist.policy.trust import Trust
from agent_assist.protocol import messages as m
from agent_assist.server.services import packs_in_use
from agent_assist.server.services.packs import Packs
from agent_assist.server.services.packs_in_use import PacksInUse
from tests.packs import ANN, BEN, EVE, TRUST, Person, manifest, pack, write
from tests.server.serving import BARE, Serving
from tests.server_house import Desk, RealHouse

DAY = date(2026, 12, 1)
ORDERED = {"digest", "effective", "at_ms", "takes_back", "fresh_until"}


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    folder = tmp_path / "server"
    folder.mkdir()
    made = RealHouse("", folder, trust=TRUST)
    yield made
    made.close()


def request(house: RealHouse, contents: dict[str, bytes], by: Person = ANN, **changes: Any) -> m.PublishRequest:
    order = Order(content_digest(contents), DAY, house.clock.now_ms())
    order = structs.replace(order, **{k: v for k, v in changes.items() if k in ORDERED})
    made = request_of(contents, order, by.private)
    return msgspec.structs.replace(made, **{k: v for k, v in changes.items() if k not in ORDERED - {"digest"}})


def publish(house: RealHouse, asked: m.PublishRequest) -> m.PublishAnswer:
    link = house.link()
    assert isinstance(link, HttpLink)
    return link.publish(asked)


def ask(house: RealHouse, body: bytes) -> tuple[int, dict[str, Any]]:
    """Send any bytes; returns the status and the answer's document."""
    connection = http.client.HTTPConnection("127.0.0.1", house.port, timeout=20)
    try:
        connection.request("POST", "/v1/packs", body, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())
    finally:
        connection.close()


def rows(house: RealHouse) -> list[m.ServerRow]:
    house.add_user("amy", "Amy Agent")
    desk = Desk(house.link(), house.enrol_code("amy"), house.clock)
    return [row for row in desk.link.pull(0, 100).rows if row.kind == "pack"]


def test_a_signed_pack_goes_to_every_desktop_as_it_was_signed(house: RealHouse) -> None:
    contents = pack(ANN)
    answer = publish(house, request(house, contents))
    assert (answer.id, answer.version, answer.effective, answer.known) == ("house", "2", "2026-12-01", False)
    (row,) = rows(house)
    assert (row.id, row.pos) == (answer.row, answer.pos)
    files = row.body["files"]
    assert isinstance(files, dict)
    assert {name: text.encode() for name, text in files.items()} == contents
    assert row.body["effective"] == "2026-12-01"


def test_the_same_again_changes_nothing_and_another_day_replaces(house: RealHouse) -> None:
    asked = request(house, pack(ANN))
    first = publish(house, asked)
    again = publish(house, asked)
    assert (again.pos, again.known) == (first.pos, True)
    house.clock.advance(1)
    later = publish(house, request(house, pack(ANN), effective=date(2027, 1, 1)))
    assert (later.row, later.known, later.pos > first.pos) == (first.row, False, True)
    assert [row.body["effective"] for row in rows(house)] == ["2027-01-01"]


def used(house: RealHouse, on: date = DAY) -> str:
    """The version that a desktop uses of what it pulled."""
    found = choose([PackRow(row.id, row.body) for row in rows(house)], TRUST, on)
    assert found.refused == ()
    return found.pack.ref.version if found.pack else ""


FORMER = pack(ANN, text=manifest(version="1"))
WRONG = pack(ANN, text=manifest(version="2"), changes={"house.toml": ("XX", "FR")})
TOMORROW = DAY + timedelta(days=1)


def test_a_pack_is_taken_back_by_an_order_that_says_so(house: RealHouse) -> None:
    publish(house, request(house, FORMER, effective=DAY - timedelta(days=9)))
    publish(house, request(house, WRONG))
    assert used(house) == "2"
    house.clock.advance(1)
    with pytest.raises(Invalid, match="newer version"):
        publish(house, request(house, FORMER, effective=DAY))
    assert used(house) == "2"
    publish(house, request(house, FORMER, effective=DAY, takes_back=(content_digest(WRONG),)))
    assert used(house) == "1"
    with pytest.raises(Invalid, match="newer order"):  # one that was given before
        publish(house, request(house, FORMER, at_ms=house.clock.now_ms() - 1, takes_back=(content_digest(WRONG),)))
    assert used(house) == "1"


def test_a_pack_that_has_not_begun_is_taken_back_before_it_does(house: RealHouse) -> None:
    publish(house, request(house, FORMER))
    publish(house, request(house, WRONG, effective=TOMORROW))
    assert (used(house), used(house, TOMORROW)) == ("1", "2")
    house.clock.advance(1)
    publish(house, request(house, FORMER, takes_back=(content_digest(WRONG),)))
    assert used(house, TOMORROW) == "1"


def test_a_newer_version_takes_the_place_of_a_wrong_one_on_its_day(house: RealHouse) -> None:
    publish(house, request(house, FORMER))
    publish(house, request(house, WRONG))
    house.clock.advance(1)
    publish(house, request(house, pack(ANN, text=manifest(version="2.1"))))
    assert used(house) == "2.1"


def test_an_order_is_renewed_and_says_until_when_it_is_fresh(house: RealHouse) -> None:
    first = publish(house, request(house, FORMER))
    house.clock.advance(1)
    until = date(2027, 6, 1)
    again = publish(house, request(house, FORMER, fresh_until=until))
    assert (again.row, again.known, again.pos > first.pos) == (first.row, True, True)
    found = choose([PackRow(row.id, row.body) for row in rows(house)], TRUST, DAY)
    assert (found.fresh_until, found.ordered) == (until, True)


def test_without_an_order_nothing_is_taken_once_there_are_orders(house: RealHouse) -> None:
    packs = Packs(house.database, house.clock, TRUST)
    packs.put(FORMER, None)
    assert used(house) == "1"
    publish(house, request(house, WRONG))
    with pytest.raises(BadInput, match="signed orders"):
        packs.put(pack(ANN, text=manifest(version="3")), None)
    assert used(house) == "2"


def test_the_server_itself_does_not_go_back_either(house: RealHouse) -> None:
    """Somebody writes an older signed pack with a later day into the database."""
    publish(house, request(house, WRONG, effective=DAY - timedelta(days=30)))
    body = {"files": {name: data.decode() for name, data in FORMER.items()}, "effective": "2026-11-10"}
    house.publish("pack", "house-0000000000000000", body)
    assert PacksInUse(house.database, house.clock, TRUST).in_force().ref.version == "2"


def test_packs_of_different_content_stand_side_by_side(house: RealHouse) -> None:
    publish(house, request(house, pack(ANN)))
    publish(house, request(house, pack(ANN, changes={"house.toml": ("XX", "FR")})))
    assert len({row.id for row in rows(house)}) == 2


REFUSED: dict[str, tuple[dict[str, bytes], dict[str, Any], Person, type[AssistError]]] = {
    "order of a stranger": (pack(ANN), {}, EVE, Forbidden),
    "signature of another order": (pack(ANN), {"signature": "AAAA"}, ANN, Forbidden),
    "no key": (pack(ANN), {"key": ""}, ANN, Forbidden),
    "somebody else's key": (pack(ANN), {"key": BEN.reviewer.key}, ANN, Forbidden),
    "other files": (pack(ANN), {"files": {"house.toml": ""}}, ANN, Invalid),
    "no files": (pack(ANN), {"files": {}}, ANN, Invalid),
    "nobody signed the pack": (pack(), {}, ANN, PackRefused),
    "a stranger signed the pack": (pack(EVE, text=manifest((EVE,))), {}, ANN, PackRefused),
    "rules that cannot be read": (pack(ANN, changes={"recording.toml": ("[meta]", "[meta")}), {}, ANN, PackRefused),
    "before its first day": (pack(ANN), {"effective": date(2025, 12, 31)}, ANN, Invalid),
    "after its last day": (pack(ANN, text=manifest(effective_to="2026-11-30")), {}, ANN, Invalid),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_right_is_not_taken(house: RealHouse, name: str) -> None:
    contents, changes, by, error = REFUSED[name]
    with pytest.raises(error):
        publish(house, request(house, contents, by, **changes))
    assert rows(house) == []


@pytest.mark.parametrize("away", [-ORDER_MS - 1, ORDER_MS + 1])
def test_an_old_order_cannot_be_sent_again(house: RealHouse, away: int) -> None:
    with pytest.raises(Forbidden):
        publish(house, request(house, pack(ANN), at_ms=house.clock.now_ms() + away))
    publish(house, request(house, pack(ANN), at_ms=house.clock.now_ms() + away // abs(away) * ORDER_MS))


def test_the_server_asks_for_as_many_signatures_as_its_own_trust(tmp_path: Path) -> None:
    house = RealHouse("", tmp_path, trust=Trust(TRUST.reviewers, 2))
    try:
        with pytest.raises(PackRefused):
            publish(house, request(house, pack(ANN)))
        publish(house, request(house, pack(ANN, BEN)))
    finally:
        house.close()


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"{", 400),
        (b"[]", 400),
        (b"{}", 400),
        (b'{"files": {"a": 5}, "digest": "", "effective": "", "at_ms": 0, "key": "", "signature": ""}', 400),
        (b'{"files": {}, "digest": "", "effective": "soon", "at_ms": 0, "key": "", "signature": ""}', 400),
        (b'{"files": {}, "digest": "", "effective": "20261124", "at_ms": 0, "key": "", "signature": ""}', 400),
        (b'{"files": {}, "digest": "", "effective": "2026-11-24", "at_ms": 0, "key": "", "signature": ""}', 403),
    ],
)
def test_hostile_bodies_are_problems_with_a_code(house: RealHouse, body: bytes, status: int) -> None:
    answer = ask(house, body)
    assert answer[0] == status
    assert answer[1]["code"]


def test_a_refused_pack_is_422_and_says_why(house: RealHouse) -> None:
    status, told = ask(house, msgspec.json.encode(request(house, pack())))
    assert (status, told["code"]) == (422, "pack_refused")
    assert "(digest)" in told["title"]


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """A signed pack's folder and Ann's key."""
    import base64

    key = tmp_path / "ann.key"
    key.write_bytes(base64.b64encode(ANN.private.private_bytes_raw()))
    return write(tmp_path / "signed", pack(ANN)), key


@pytest.fixture
def trust(tmp_path: Path) -> str:
    """A trust file that names Ann alone."""
    path = tmp_path / "trust.toml"
    path.write_text(f'[[reviewers]]\nname = "Ann"\nkey = "{ANN.reviewer.key}"\n', encoding="utf-8")
    return str(path)


def test_publishing_from_the_command_line(
    tmp_path: Path, files: tuple[Path, Path], trust: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, key = files
    server = Serving("--listen", "127.0.0.1:0", "--data", str(tmp_path / "data"), "--pack-trust", trust)
    try:
        order = ["--key", str(key), "--effective", "2026-12-01", "--json"]
        argv = ["publish", str(folder), "--server", server.address, *order]
        assert policy.run(argv) == 0
        assert json.loads(capsys.readouterr().out)["effective"] == "2026-12-01"
        assert policy.run(argv[:-1]) == 0
        assert capsys.readouterr().out.startswith("stands there already: house 2")
        (folder / "house.toml").write_text('unknown_place = ["FR"]\n', encoding="utf-8")
        assert policy.run(argv) == 2
        assert capsys.readouterr().err.startswith("pack_refused: ")
        assert policy.run([*argv, "--effective", "soon"]) == 2
    finally:
        assert server.end() == (0, BARE)
    assert policy.run(argv) == 3


def test_publishing_on_the_servers_own_database(
    tmp_path: Path, files: tuple[Path, Path], trust: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, _ = files
    argv = ["publish-pack", str(folder), "--data", str(tmp_path / "data"), "--json"]
    assert admin.run([*argv, "--pack-trust", trust]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["effective"], told["drafts"]) == ("2026-01-01", 70), "no counsel has signed a text of it"
    assert admin.run(argv) == 2  # the maintainers did not sign it
    assert capsys.readouterr().err.startswith("pack_refused: ")
    assert admin.run([*argv, "--pack-trust", trust, "--effective", "2025-01-01"]) == 2
    body = tmp_path / "body.json"
    body.write_text("{}", encoding="utf-8")
    assert admin.run(["publish", "pack", "house", str(body), "--data", str(tmp_path / "data")]) == 2
    assert "publish-pack" in capsys.readouterr().err


def test_a_pack_that_is_too_long_for_a_row_is_refused(house: RealHouse) -> None:
    contents = pack(ANN, changes={"house.toml": ("#", "#" + "x" * 1_100_000)})
    with pytest.raises(AssistError, match="too long"):
        Packs(house.database, house.clock, TRUST).put(contents, None)


def test_only_so_many_packs_of_earlier_answers_are_held(house: RealHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    packs = [pack(ANN, changes={"house.toml": ("XX", place)}) for place in ("FR", "DE", "ES")]
    for one in packs:
        publish(house, request(house, one, effective=DAY + timedelta(days=60)))
    assert packs_in_use._KEPT == 16
    monkeypatch.setattr(packs_in_use, "_KEPT", 2)
    fresh = PacksInUse(house.database, house.clock, TRUST)
    sizes = []
    for one in packs:
        fresh.purposes(content_digest(one))
        sizes.append(len(fresh._named))
    assert sizes == [1, 2, 1]


def test_the_id_of_a_row_is_the_pack_s_and_the_first_sixteen_digits_of_its_digest(house: RealHouse) -> None:
    one = pack(ANN)
    publish(house, request(house, one))
    assert [row.id for row in rows(house)] == [f"house-{content_digest(one).removeprefix('sha256:')[:16]}"]
