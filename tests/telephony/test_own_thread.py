"""The one thread of a phone: begun once, ended on request, never waited for by itself."""

from __future__ import annotations

import threading

from agent_assist.telephony.own_thread import OwnThread

LIMIT_S = 10.0


def test_it_begins_once_and_ends_when_asked() -> None:
    own, begun = OwnThread("own-test"), threading.Semaphore(0)

    def body() -> None:
        begun.release()
        own.stopping.wait(LIMIT_S)

    states = [own.started]
    own.start(body)
    own.start(body)
    assert [*states, own.started] == [False, True]
    assert begun.acquire(timeout=LIMIT_S)
    own.stopping.set()
    assert own.join()
    assert not begun.acquire(blocking=False), "a second start runs nothing"


def test_one_that_never_began_has_ended() -> None:
    assert OwnThread("own-test").join()


def test_it_does_not_wait_for_itself() -> None:
    own, told, heard = OwnThread("own-test"), threading.Event(), list[bool]()

    def body() -> None:
        heard.append(own.join())
        told.set()

    own.start(body)
    assert told.wait(LIMIT_S)
    assert own.join()
    assert heard == [False]
