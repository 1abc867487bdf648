"""An agent's lessons over a real cache: offered, kept, private, and going on where they were left."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from agent_assist.desktop.ports.lesson_store import LessonStore
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.services.lessons import LOOK_BACK_MS, Lessons
from agent_assist.desktop.store import connection
from agent_assist.desktop.store.cache import Cache
from agent_assist.domain.clock import DAY_MS
from agent_assist.domain.errors import DiskFull, LessonUnreadable
from agent_assist.domain.facts import FactKind
from agent_assist.domain.repetition import READ_FAST, Progress, Standing, Threshold
from agent_assist.domain.review import FlagKind
from agent_assist.policy import Pack
from agent_assist.policy.bundled import load_default
from agent_assist.policy.named_rows import PackRows, named_rows
from tests.fakes.clock import FakeClock
from tests.fakes.vault import MemoryVault
from tests.making import draft, enrolled_cache

NOW = 1_796_212_800_000
RESUME, PACE = "resume-after-the-card", "read-at-speaking-pace"


class Rig:
    """Lessons whose lane is done with its jobs after each step."""

    def __init__(self, cache: Cache, store: LessonStore | None = None) -> None:
        self.clock = FakeClock(NOW)
        self.cache = cache
        self.store = store or cache.lessons
        self.shown = 0
        self.service = self.made(Threshold())

    def made(self, threshold: Threshold) -> Lessons:
        return Lessons(Now(), self.store, self.clock, threshold, self._changed)

    def _changed(self) -> None:
        self.shown += 1

    def flag(self, kind: FlagKind, at_ms: int = NOW) -> None:
        body = {"flag": kind, "severity": "low", "detail": ""}
        self.cache.ledger.append([draft(FactKind.FLAG_RAISED, "contact-1", body, at_ms=at_ms)])

    def read_fast(self, *, fast: bool) -> None:
        body: dict[str, object] = {
            "script": "ask-first",
            "script_kind": "ask_first",
            "version": "1",
            "language": "en",
            "digest": "0" * 64,
        }
        body |= {"faster_than_speech": True} if fast else {}
        self.cache.ledger.append([draft(FactKind.DISCLOSURE_READ, "contact-1", body, at_ms=NOW)])

    def offered(self) -> list[str]:
        now = self.clock.now_ms()
        return [one.lesson for one in self.service.progress.values() if one.standing(now) is Standing.OFFERED]


class Now(Lane):
    """A lane that does each job at once, on the thread that asks."""

    def __init__(self) -> None:
        super().__init__("lessons", lambda told: told())
        self.close(1)

    def submit(self, job: Callable[[], object], done: Callable[..., None] | None = None) -> bool:
        self._work(job, done)
        return True


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def rig(tmp_path: Path, vault: MemoryVault) -> Iterator[Rig]:
    cache = enrolled_cache(tmp_path / "cache.db", vault)
    yield Rig(cache)
    cache.close()


def read(service: Lessons, lesson: str) -> None:
    service.open(lesson)
    service.choose(2)
    service.finish()


def test_without_a_flag_nothing_is_offered_and_every_lesson_is_there(rig: Rig) -> None:
    rig.service.look()
    assert (rig.offered(), rig.service.error) == ([], None)
    assert len(rig.service.lessons) >= 24


def test_a_flag_of_ones_own_and_a_sentence_read_too_fast_offer_a_lesson_once(rig: Rig) -> None:
    rig.flag(FlagKind.PAYMENT_FORGOTTEN)
    rig.flag(FlagKind.DRILL_FAILED, NOW - LOOK_BACK_MS - 1)
    rig.read_fast(fast=False)
    rig.service.look()
    assert rig.offered() == [RESUME]
    rig.read_fast(fast=True)
    for _ in range(2):
        rig.service.look()
        assert {one.lesson: one.because for one in rig.service.progress.values()} == {
            RESUME: FlagKind.PAYMENT_FORGOTTEN,
            PACE: READ_FAST,
        }


def test_the_organisation_may_want_more_flags(rig: Rig) -> None:
    rig.service = rig.made(Threshold(flags=2))
    rig.flag(FlagKind.PAYMENT_FORGOTTEN)
    rig.service.look()
    assert rig.offered() == []
    rig.flag(FlagKind.PAYMENT_FORGOTTEN)
    rig.service.look()
    assert rig.offered() == [RESUME]


def test_it_comes_back_and_survives_a_new_program(rig: Rig, tmp_path: Path, vault: MemoryVault) -> None:
    rig.flag(FlagKind.PAYMENT_FORGOTTEN)
    rig.service.look()
    read(rig.service, RESUME)
    assert rig.offered() == []
    other = enrolled_cache(tmp_path / "cache.db", vault)  # as after a kill: the first was never closed
    assert other.lessons.lessons() == (Progress(RESUME, FlagKind.PAYMENT_FORGOTTEN, NOW, 1, NOW + 2 * DAY_MS),)
    other.close()
    rig.service = rig.made(Threshold())
    rig.clock.advance(2 * DAY_MS)
    rig.service.look()
    assert rig.offered() == [RESUME]


def test_right_and_wrong_come_back_on_the_same_day_and_the_answer_is_kept_nowhere(rig: Rig) -> None:
    for answer, lesson in enumerate((RESUME, PACE, "second-call")):
        rig.service.look()
        rig.service.open(lesson)
        rig.service.choose(answer)
        rig.service.finish()
    kept = rig.cache.lessons.lessons()
    assert {one._replace(lesson="") for one in kept} == {Progress("", "", NOW, 1, NOW + 2 * DAY_MS)}
    assert len(kept) == 3


def test_a_lesson_that_was_put_aside_goes_on_with_its_answer(rig: Rig) -> None:
    rig.service.look()
    rig.service.open(RESUME)
    rig.service.finish()
    assert rig.service.progress == {}, "nothing is read before an answer was chosen"
    rig.service.choose(1)
    rig.service.choose(0)
    rig.service.put_aside()
    assert rig.service.opened is None
    rig.service.open(RESUME)
    assert rig.service.answer == 1
    rig.service.finish()
    rig.service.open(RESUME)
    assert rig.service.answer is None


def test_nothing_of_it_is_an_event_waits_to_be_sent_or_is_logged(rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    rig.flag(FlagKind.PAYMENT_FORGOTTEN)
    before = held(rig.cache)
    rig.service.look()
    read(rig.service, RESUME)
    read(rig.service, PACE)
    after = held(rig.cache)
    assert len(rig.cache.lessons.lessons()) == 2
    assert after == before
    assert RESUME not in repr(after)
    assert caplog.records == []


def held(cache: Cache) -> tuple[object, ...]:
    """What the ledger and the outbox hold, without seals: exporting makes a new one each time."""
    events = [line for line in cache.ledger.export() if not line.startswith(b'{"seal"')]
    return events, cache.outbox.status(), cache.outbox.batch(100)


class FullStore:
    """A store that takes no lesson while it is full."""

    def __init__(self, cache: Cache) -> None:
        self.full = True
        self.lessons = cache.lessons.lessons
        self.causes = cache.lessons.causes
        self.places = cache.lessons.places
        self.marks = cache.lessons.marks
        self._keep = cache.lessons.keep_lesson
        self.keep_marks = cache.lessons.keep_marks

    def keep_lesson(self, progress: Progress) -> None:
        if self.full:
            raise DiskFull("The disk is full.", "Free up space, then enter it again.")
        self._keep(progress)


def test_a_full_disk_says_so_and_goes_on(rig: Rig) -> None:
    store = FullStore(rig.cache)
    rig.store = store
    rig.service = rig.made(Threshold())
    rig.flag(FlagKind.PAYMENT_FORGOTTEN)
    rig.service.look()
    assert isinstance(rig.service.error, DiskFull)
    assert rig.offered() == [RESUME]
    read(rig.service, RESUME)
    assert (rig.offered(), isinstance(rig.service.error, DiskFull)) == ([], True)
    rig.service.look()
    assert rig.offered() == [], "what was read is known until the program ends"
    store.full = False
    read(rig.service, PACE)
    assert rig.service.error is None


def test_a_file_that_cannot_be_read_is_named(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_today: object) -> object:
        raise LessonUnreadable("The lesson x can't be read: no id.", "Correct the file, or remove it.")

    monkeypatch.setattr("agent_assist.desktop.services.lessons.read_all", broken)
    rig.service.look()
    assert isinstance(rig.service.error, LessonUnreadable)
    assert rig.service.lessons == {}


def test_lessons_go_with_the_cache_and_are_not_readable_in_its_file(rig: Rig, tmp_path: Path) -> None:
    rig.service.look()
    read(rig.service, RESUME)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert [path.name for path in files if RESUME.encode() in path.read_bytes()] == []


def test_a_cache_of_before_gets_the_table(tmp_path: Path, vault: MemoryVault, monkeypatch: pytest.MonkeyPatch) -> None:
    every = connection._migrations()
    with monkeypatch.context() as before:
        before.setattr(connection, "_migrations", lambda: every[:5])
        enrolled_cache(tmp_path / "old.db", vault).close()
    cache = enrolled_cache(tmp_path / "old.db", vault)
    assert cache.lessons.lessons() == ()
    cache.lessons.keep_lesson(Progress(PACE, READ_FAST, NOW))
    assert [one.lesson for one in cache.lessons.lessons()] == [PACE]
    cache.close()


def decided(rig: Rig, place: str, at_ms: int = NOW) -> None:
    """A call on which the rules of a place were asked for."""
    rig.cache.ledger.append([draft(FactKind.POLICY_DECIDED, "contact-1", {"places": [place]}, at_ms=at_ms)])


def other_pack(file: str, old: str, new: str) -> PackRows:
    """The pack of the program with one text of a file changed."""
    pack = load_default()
    text = pack.contents[file].decode()
    assert old in text
    return named_rows(Pack({**pack.contents, file: text.replace(old, new, 1).encode()}, "a test"))


DE_CHANGED = ("recording.toml", 'name = "Germany"', 'name = "Germany "')


def test_a_changed_rule_of_a_place_that_was_served_offers_its_lesson_once(rig: Rig) -> None:
    decided(rig, "DE")
    rig.service.look(named_rows(load_default()))
    assert rig.offered() == []
    for _ in range(2):
        rig.service.look(other_pack(*DE_CHANGED))
        assert {one.lesson: one.because for one in rig.service.progress.values()} == {"unclear-is-not-yes": "DE"}
    assert rig.service.offered is not None
    assert rig.service.offered.id == "unclear-is-not-yes"


def test_a_place_that_was_served_long_ago_or_never_offers_nothing(rig: Rig) -> None:
    decided(rig, "DE", NOW - LOOK_BACK_MS - 1)
    decided(rig, "US-TX")
    rig.service.look(named_rows(load_default()))
    rig.service.look(other_pack(*DE_CHANGED))
    assert rig.offered() == []


def test_the_agents_own_place_counts_without_a_call(rig: Rig) -> None:
    rig.service.look(named_rows(load_default()), "DE")
    rig.service.look(other_pack(*DE_CHANGED), "DE")
    assert rig.offered() == ["unclear-is-not-yes"]


def test_what_was_offered_for_a_rule_survives_a_kill_between_lesson_and_marks(rig: Rig) -> None:
    decided(rig, "DE")
    rig.service.look(named_rows(load_default()))
    marks = rig.cache.lessons.marks()
    rig.service.look(other_pack(*DE_CHANGED))
    rig.cache.lessons.keep_marks(marks)  # as if the program had been killed before the marks were kept
    rig.service = rig.made(Threshold())
    rig.service.look(other_pack(*DE_CHANGED))
    assert [(one.lesson, one.taken) for one in rig.cache.lessons.lessons()] == [("unclear-is-not-yes", 0)]
    assert rig.cache.lessons.marks() != marks


def test_a_changed_rule_is_no_fact_and_nothing_that_is_sent(rig: Rig) -> None:
    decided(rig, "DE")
    before = held(rig.cache)
    rig.service.look(named_rows(load_default()))
    rig.service.look(other_pack(*DE_CHANGED))
    assert rig.offered() == ["unclear-is-not-yes"]
    assert held(rig.cache) == before


def test_on_a_full_disk_a_changed_rule_is_not_taken_for_told(rig: Rig) -> None:
    decided(rig, "DE")
    rig.service.look(named_rows(load_default()))
    kept = rig.cache.lessons.marks()
    rig.store = FullStore(rig.cache)
    rig.service = rig.made(Threshold())
    rig.service.look(other_pack(*DE_CHANGED))
    assert (rig.offered(), isinstance(rig.service.error, DiskFull)) == (["unclear-is-not-yes"], True)
    assert rig.cache.lessons.marks() == kept


def test_a_lesson_that_was_done_in_this_program_comes_back_for_a_changed_rule(rig: Rig) -> None:
    decided(rig, "DE")
    rig.service.look(named_rows(load_default()))
    for days in (0, 2, 7, 21):
        rig.clock.advance(days * DAY_MS)
        decided(rig, "DE", rig.clock.now_ms())
        rig.service.look()
        read(rig.service, "unclear-is-not-yes")
    assert rig.offered() == []
    rig.clock.advance(DAY_MS)
    rig.service.look(other_pack(*DE_CHANGED))
    assert rig.offered() == ["unclear-is-not-yes"]
    read(rig.service, "unclear-is-not-yes")
    rig.service.look(other_pack(*DE_CHANGED))
    assert rig.offered() == []
