"""Recognizes addresses of the internet protocol, written and spoken.

Source: RFC 791 and RFC 4291 (forms), RFC 4632 (prefix lengths). Version numbers of four parts stay.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text.lazy import lazy, whole
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from agent_assist.masking.text.tokens import Run
    from agent_assist.masking.text.window import Window

_OCTET = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
_FOUR = re.compile(
    rf"(?<![\w.:])(?<!\D-){_OCTET}(?:\.{_OCTET}){{3}}(?:/(?:3[0-2]|[12]?\d))?(?!\w|-(?!\d{{1,3}}\.\d)|\.\w|:\d*[a-z])"
)
_SIX = re.compile(
    r"(?<![\w:.])[0-9a-f:]{2,39}(?:(?<=:)\d{1,3}(?:\.\d{1,3}){3})?(?:%\w{1,16})?(?:/\d{1,3})?(?![\w:]|\.\w)"
)
_TWO_DOTS = re.compile(r"\.\d{1,3}\.\d")
"""In every address of version 4; far cheaper to look for than the whole."""
_VERSION = lazy(
    lambda: (
        rf"(?<![^\W_])(?:§|{either('internet.versions')})[\s.:]{{0,3}}"
        rf"(?:{either('internet.version_links')}[\s.:]{{1,2}})?$"
    )
)
_VERSION_ASKED = lazy(lambda: rf"(?<![^\W_]){either('internet.versions')}(?![^\W_])")
_PUBLIC = frozenset({"8.8.8.8", "8.8.4.4", "1.1.1.1", "1.0.0.1", "9.9.9.9"})
_ROUTER = re.compile(r"192\.168\.\d{1,3}\.1")
"""The address at which routers as they are sold show their page (RFC 1918): the same in every house."""
_OF_NOBODY = whole("internet.of_nobody")
_CALLED = whole("internet.ip_names")
"""Names an address of this kind."""
_SPOKEN_DOT = lazy(lambda: rf"\s{either('internet.dot')}\s")
_DASHED = re.compile(rf"(?<![\w.-]){_OCTET}(?:([-, ]){_OCTET})(?:\1{_OCTET}){{2}}(?![\w.-])")
_FOUR_RUN_TOGETHER = re.compile(rf"{_OCTET}{{4}}")
_PARTS = 4
_HIGHEST = 255
_LONGEST_PREFIX = 128
_SURE, _SPOKEN = 0.95, 0.85


def find(window: Window) -> Iterator[Finding]:
    """Yield the internet addresses of a window."""
    text = window.text
    low, high = max(0, window.start - _PARTS), min(len(text), window.end + _PARTS)
    if _TWO_DOTS.search(text, low, high):
        for match in _FOUR.finditer(text, low, high):
            if not _is_nobodys(window, match[0], match.start()):
                yield Finding(Kind.IP_ADDRESS, match.start(), match.end(), _SURE)
    if text.count(":") > 1:
        for match in _SIX.finditer(text):
            if _is_six(match[0]):
                yield Finding(Kind.IP_ADDRESS, match.start(), match.end(), _SURE)
    asked = _CALLED.search(window.previous) is not None
    if len(window.runs) >= _PARTS and _SPOKEN_DOT.search(text, window.start, window.end):
        yield from _spoken(text, window.runs)
    if asked or window.says(_CALLED.search):
        yield from _named(window, asked=asked)


def _is_nobodys(window: Window, address: str, start: int) -> bool:
    """Return whether four numbers are a version, the mask of a network, a public name server or a router's page."""
    host = address.partition("/")[0]
    if host in _PUBLIC or host.startswith("255."):
        return True
    if _ROUTER.fullmatch(host) and (_OF_NOBODY.search(window.before(start)) or _OF_NOBODY.search(window.previous)):
        return True
    return _VERSION.search(window.before(start)) is not None or _VERSION_ASKED.search(window.previous) is not None


def _is_six(text: str) -> bool:
    """Return whether a text is an address of version 6; letters alone are taken for a name in a program."""
    if text.count(":") < 2 or not any(char.isdigit() for char in text):  # noqa: PLR2004 - "::1" is the shortest
        return False
    from ipaddress import AddressValueError, IPv6Address

    address, _, prefix = text.partition("/")
    try:
        IPv6Address(address)
    except AddressValueError:
        return False
    return not prefix or int(prefix) <= _LONGEST_PREFIX


def _spoken(text: str, runs: Sequence[Run]) -> Iterator[Finding]:
    """Yield four numbers up to 255 that were said with "dot" between them."""
    for index in range(len(runs) - _PARTS + 1):
        part = runs[index : index + _PARTS]
        joined = all(_SPOKEN_DOT.fullmatch(text, a.end, b.start) for a, b in pairwise(part))
        if joined and all(len(run.digits) <= 3 and int(run.digits) <= _HIGHEST for run in part):  # noqa: PLR2004
            yield Finding(Kind.IP_ADDRESS, part[0].start, part[-1].end, _SPOKEN)


def _named(window: Window, *, asked: bool) -> Iterator[Finding]:
    """Yield what is called such an address and said or written without dots: "ip one nine two, one six eight, ..."."""
    for match in _DASHED.finditer(window.text):
        yield Finding(Kind.IP_ADDRESS, match.start(), match.end(), _SPOKEN)
    for run in window.runs:
        before = window.before(run.start)
        if (asked or _CALLED.search(before)) and any(t.spoken for t in run.tokens) and _can_be_four(run):
            yield Finding(Kind.IP_ADDRESS, run.start, run.end, _SPOKEN)


def _can_be_four(run: Run) -> bool:
    """Return whether the digits of a run can be four numbers up to 255."""
    return run.digits[0] != "0" and _FOUR_RUN_TOGETHER.fullmatch(run.digits) is not None
