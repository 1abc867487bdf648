"""The saved page in a real browser: it checks the receipts by itself, without a network, and never says too much."""

from __future__ import annotations

import base64
import json
import re
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, BrowserContext, Page

from agent_assist.domain.errors import AssistError
from agent_assist.evidence import checkpoint, jws
from agent_assist.evidence.checkpoint import Checkpoint
from agent_assist.evidence.receipt_check import check_page, grouped
from agent_assist.evidence.receipt_code import spoken
from agent_assist.evidence.receipt_file import LogPlace, check_whole, file_bytes, list_of
from agent_assist.evidence.receipt_words import LANGUAGES, words
from agent_assist.evidence.seal import DeviceKey
from tests.e2e.chromium import needs_browser
from tests.server.receipt_calls import CODE, NUMBER, Customer, call
from tests.server_house import Desk, RealHouse

Json = dict[str, Any]
pytestmark = needs_browser


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealHouse]:
    made = RealHouse("", tmp_path_factory.mktemp("server"))
    made.add_user("maya", "Maya Lindqvist")
    hostile = {"name": "<img src=x onerror=alert(1)></script><b>North", "address": "1 Quay Street", "contact": "&lt;"}
    made.publish("setting", "house", hostile)
    desk = Desk(made.link(), made.enrol_code("maya"), made.clock)
    for number in range(5):  # so that the log's proofs have hashes on both sides
        call(desk, made, code=CODE if number == 2 else "")
    yield made
    made.close()


@pytest.fixture(scope="module")
def file(house: RealHouse) -> Json:
    """The signed file of a call with four answers, one of them a withdrawal."""
    customer = Customer(house)
    ticket = customer.ticket()
    customer.post(f"{CODE}/withdraw", ticket=ticket, purpose="quality")
    read: Json = json.loads(customer.post(f"{CODE}/file", ticket=ticket).content)
    return read


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(locale="en-GB", timezone_id="Europe/Berlin", viewport={"width": 390, "height": 800})
    yield made
    made.close()


class Reader:
    """Somebody who opens a saved page from a folder."""

    def __init__(self, context: BrowserContext, folder: Path) -> None:
        self.page: Page = context.new_page()
        self.asked: list[str] = []
        self.errors: list[str] = []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self._folder = folder

    def verdict(self, whole: str) -> str:
        """Return which of the verdicts is shown at last: done, broken or unable."""
        path = self._folder / "receipt-check.html"
        path.write_text(whole, encoding="utf-8")
        self.page.goto(path.as_uri())
        self.page.locator("#verdict.done, #verdict.broken, #verdict.unable").wait_for()
        return str(self.page.locator("#verdict").get_attribute("class")).removeprefix("note ")

    def shown(self) -> str:
        return self.page.locator("main").inner_text()


@pytest.fixture
def reader(context: BrowserContext, tmp_path: Path) -> Reader:
    return Reader(context, tmp_path)


def written(file: Json, language: str = "en") -> str:
    return check_page(json.dumps(file).encode(), language)


def copied(file: Json) -> Json:
    return dict(json.loads(json.dumps(file)))


def parts(token: str) -> list[bytes]:
    return [base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)) for part in token.split(".")]


def token_of(made: list[bytes]) -> str:
    return ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in made)


def other(value: object) -> object:
    """Another value of the same type."""
    if isinstance(value, bool) or value is None:
        return not value
    if isinstance(value, int):
        return value + 1
    if isinstance(value, str):
        return value[:-1] + ("0" if value[-1:] != "0" else "1")
    if isinstance(value, list):
        return [*value, "more"]
    assert isinstance(value, dict)
    return {**value, "more": 1}


def leaves(value: object, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The ways to every value of a document, its objects and lists among them."""
    if way:
        yield way
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, inner in members:
        yield from leaves(inner, (*way, name))


def changed(document: Any, way: tuple[str | int, ...], *, drop: bool = False) -> None:
    for step in way[:-1]:
        document = document[step]
    if drop:
        del document[way[-1]]
    else:
        document[way[-1]] = other(document[way[-1]])


@pytest.mark.usefixtures("file")
def test_the_customer_saves_one_file_and_it_checks_itself(house: RealHouse, reader: Reader) -> None:
    customer = Customer(house)
    answer = customer.post(f"{CODE}/check", ticket=customer.ticket())
    assert answer.headers["Content-Disposition"] == 'attachment; filename="receipt-check.html"'
    assert reader.verdict(answer.text) == "done"
    shown = reader.shown()
    assert grouped(jws.key_id(house.database.key.public)) in shown
    assert [words("en")[key] in shown for key in ("check_holds", "check_compare", "check_not_key")] == [True] * 3
    rows = reader.page.locator("#answers li").all_inner_texts()
    assert [row.split("\n")[1] for row in rows] == [
        "You said yes",
        "You said no",
        "You said yes",
        "You withdrew it",
    ]
    assert re.search(r"on \d+ \w+ 20\d\d at \d\d:\d\d\s\(UTC\+[12]\)", rows[0])
    assert "<img src=x onerror=alert(1)></script><b>North" in shown  # a name is text, whatever it holds
    assert reader.asked == [reader.page.url]
    assert reader.errors == []


def test_the_saved_page_holds_nothing_of_the_person(file: Json) -> None:
    whole = written(file)
    told = json.dumps([parts(row["receipt"])[1].decode() for row in file["receipts"]])
    for secret in (NUMBER, "••• 0182", "Okafor", "maya", "Maya", "Lindqvist", CODE, spoken(CODE)):
        assert secret not in told
        assert secret not in re.sub(r'(?s)<script type="application/json" id="file">.*?</script>', "", whole)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_no_barrier_in_any_language_and_fits_a_narrow_screen(file: Json, reader: Reader, language: str) -> None:
    reader.page.set_viewport_size({"width": 320, "height": 640})
    assert reader.verdict(written(file, language)) == "done"
    assert words(language)["check_holds"] in reader.shown()
    assert Axe().run(reader.page).response["violations"] == []
    assert reader.page.evaluate("document.documentElement.scrollWidth") <= 320
    assert not re.search(r"\{[a-z]+\}|undefined|null|NaN", reader.shown())


def test_a_change_of_any_field_of_any_signed_document_is_seen(file: Json, reader: Reader) -> None:
    tried = 0
    for row in (file["receipts"][0], file["receipts"][-1]):
        document = json.loads(parts(row["receipt"])[1])
        for way in leaves(document):
            other_file = copied(file)
            place = file["receipts"].index(row)
            changed_document = copied(document)
            changed(changed_document, way)
            head, _, seal = parts(row["receipt"])
            data = json.dumps(changed_document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
            other_file["receipts"][place]["receipt"] = token_of([head, data, seal])
            assert reader.verdict(written(other_file)) == "broken", way
            assert reader.page.locator("#answers").count() == 0
            tried += 1
    assert tried > 70


def test_a_change_of_any_part_of_the_file_itself_is_seen(file: Json, reader: Reader) -> None:
    ways = [way for way in leaves(file) if way[:1] != ("receipts",) or way[1:2] in {(), (0,), (3,)}]
    for drop in (False, True):
        for way in ways:
            other_file = copied(file)
            changed(other_file, way, drop=drop)
            assert reader.verdict(written(other_file)) == "broken", (way, drop)
    assert len(ways) > 20


def _without(file: Json, place: int) -> None:
    del file["receipts"][place]


def _list_of_fewer(file: Json, _place: int) -> None:
    file["list"] = file["receipts"][0]["receipt"]


def _swapped(file: Json, _place: int) -> None:
    file["receipts"][0], file["receipts"][1] = file["receipts"][1], file["receipts"][0]


def _twice(file: Json, place: int) -> None:
    file["receipts"].append(file["receipts"][place])


def _another_place(file: Json, _place: int) -> None:
    file["receipts"][0]["log"] = file["receipts"][1]["log"]


def _unsigned_head(file: Json, place: int) -> None:
    log = file["receipts"][place]["log"]
    log["note"] = log["note"][:-8] + ("AAAA" if log["note"][-8:-4] != "AAAA" else "BBBB") + log["note"][-4:]


def _another_spelling(file: Json, _place: int) -> None:
    token = file["receipts"][0]["receipt"]
    head, _, seal = token.rpartition(".")
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    file["receipts"][0]["receipt"] = f"{head}.{seal[:-1]}{letters[letters.index(seal[-1]) + 1]}"


def _own_algorithm(file: Json, _place: int) -> None:
    head, body, seal = parts(file["receipts"][0]["receipt"])
    file["receipts"][0]["receipt"] = token_of([head.replace(b"EdDSA", b"none"), body, seal])


@pytest.mark.parametrize("place", [0, 3])
@pytest.mark.parametrize(
    "harm",
    [_without, _list_of_fewer, _swapped, _twice, _another_place, _unsigned_head, _another_spelling, _own_algorithm],
)
def test_what_is_put_together_otherwise_is_seen(
    file: Json, reader: Reader, harm: Callable[[Json, int], None], place: int
) -> None:
    other_file = copied(file)
    harm(other_file, place)
    with pytest.raises(AssistError):  # the program's own reader sees it, too
        check_whole(json.dumps(other_file).encode())
    assert reader.verdict(written(other_file)) == "broken"


def test_another_key_makes_another_fingerprint(house: RealHouse, file: Json, reader: Reader) -> None:
    """Whoever signs all of it anew has a file that holds; only the fingerprint tells, and the page says so."""
    forger = DeviceKey(bytes(32))
    document = json.loads(parts(file["receipts"][0]["receipt"])[1])
    origin, leaf = file["receipts"][0]["log"]["note"].split("\n")[0], bytes.fromhex(document["record"]["leaf"])
    place = LogPlace(checkpoint.sign(Checkpoint(origin, 1, leaf), forger), 0, ())
    token = jws.sign(document, forger)
    assert (
        reader.verdict(check_page(file_bytes([(token, place)], forger.public, list_of([document], 1, forger)), "en"))
        == "done"
    )
    assert grouped(jws.key_id(forger.public)) in reader.shown()
    assert grouped(jws.key_id(house.database.key.public)) not in reader.shown()
    assert words("en")["check_not_key"] in reader.shown()
    elsewhere = LogPlace(file["receipts"][0]["log"]["note"], 0, ())  # the head that the organisation signed
    forged = file_bytes([(token, elsewhere)], forger.public, list_of([document], 1, forger))
    assert reader.verdict(check_page(forged, "en")) == "broken"


def test_a_browser_that_cannot_check_says_so_and_shows_nothing(
    file: Json, context: BrowserContext, tmp_path: Path
) -> None:
    for lack in (
        "Object.defineProperty(crypto, 'subtle', {value: undefined})",
        "crypto.subtle.importKey = async () => { throw new DOMException('', 'NotSupportedError'); }",
        "crypto.subtle.verify = async () => true",
        "crypto.subtle.verify = async () => false",
        "crypto.subtle.verify = async () => 1",
    ):
        reader = Reader(context, tmp_path)
        reader.page.add_init_script(lack)
        assert reader.verdict(written(file)) == "unable", lack
        assert not reader.page.locator("#proven").is_visible()
        assert words("en")["check_unable"] in reader.shown()


def test_without_scripts_it_says_that_nothing_was_checked(file: Json, browser: Browser, tmp_path: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    (tmp_path / "saved.html").write_text(written(file), encoding="utf-8")
    page.goto((tmp_path / "saved.html").as_uri())
    assert page.locator("#verdict").inner_text() == words("en")["check_waiting"]
    assert page.locator("#verdict").get_attribute("class") == "note"
    assert not page.locator("#proven").is_visible()
    context.close()


@pytest.fixture
def door() -> Iterator[socket.socket]:
    """Somewhere that a page could send to."""
    with socket.create_server(("127.0.0.1", 0)) as made:
        made.settimeout(1)
        yield made


def called(door: socket.socket) -> bool:
    try:
        door.accept()[0].close()
    except TimeoutError:
        return False
    return True


def test_its_policy_forbids_the_network_and_every_other_script(file: Json, reader: Reader, door: socket.socket) -> None:
    there = f"http://127.0.0.1:{door.getsockname()[1]}/x"
    whole = written(file).replace("</main>", f'<img src="{there}"><script>document.title = "run"</script></main>')
    assert reader.verdict(whole) == "done"
    assert reader.page.title() == words("en")["check_title"]
    refused = "(where) => fetch(where).then(() => 'sent', () => 'refused')"
    assert reader.page.evaluate(refused, there) == "refused"
    assert not called(door)
    reader.page.evaluate(f"document.querySelector('meta[http-equiv]').remove(); location.href = {json.dumps(there)}")
    assert called(door)  # so the door hears who comes
