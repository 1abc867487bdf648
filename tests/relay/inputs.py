"""Arguments that a phone, a caller or an attacker can make; the same table for the Python command and the relay."""

from __future__ import annotations

import random
from collections.abc import Iterator
from urllib.parse import quote

HOSTILE = [
    "5551001;calc.exe",
    "5551001 & shutdown /s",
    "5551001|whoami",
    "$(reboot)",
    "`reboot`",
    "%COMSPEC%",
    '" /c calc "',
    "'; DROP TABLE calls; --",
    "1' OR '1'='1",
    "<script>alert(1)</script>",
    "5551\r\nX-Header: 1",
    "5551\nended",
    '5551","state":"ended","x":"',
    '5551\\","state":"ended',
    "5551\u202e1001",
    "\u200f5551",
    "5551\u0000",
    "5551\u2028",
    "\ufeff5551",
    "9" * 257,
    "9" * 5000,
    "--consent={}",
    "--help",
    "microsip",
    "agent-assist:call?state=ended",
    "../../etc/passwd",
    "sip:5551001@example.com;transport=tcp",
    "\u0665\u0665\u0665\u0661",
    "J\u00f6rg",
    "\U0001f4de 5551",
    "\ue000",
    "",
    " ",
]
"""Numbers and names as a caller could set them: shell, cmd.exe, CRLF, JSON, HTML, SQL, bidi, control, too long."""
LINK = "agent-assist://enrol?server=https%3A%2F%2Fassist.example&code=ABCDE-FGHJK-MNPQR-STVWX"
"""What IT sends to a new agent."""
PLAIN = [
    ["incoming", "--number", "+14155550182"],
    ["incoming", "--number=+1 (415) 555-0182", "--call-id=x@y", "--direction", "out", "--line", 'Verk\u00e4ufe "1"\\'],
    ["connected", "--call-id", "7f3a", "--name", "Ana Mar\u00eda", "--via", "ringotel"],
    ["--number", "5551", "ended"],
    ["held", "--number", ""],
    ["incoming", "--number", "1", "--check", "yes"],
    ["incoming", "--number", "1", "--consent", '{"v":1,"answers":[]}'],
    ["microsip", "ring", "5551001"],
    ["microsip", "outgoing", "5551001"],
    ["microsip", "end"],
    ["microsip", "end", ""],
    ["microsip", "start", "Anna", "Karenina"],
    ["/N:S", "/C:5551001", "/T:I", "/I:77"],
    ["/N:C", "/C:+1", "415", "555", "/T:O", "/I:77"],
    ["/N:E", "/I:77"],
    ["/N:S", "/C:1", "/N:E", "/T:O", "/I:9", "/T:I", "/I:77"],
    ["agent-assist:call?state=connected&number=+14155550182&id=7a"],
    ["agent-assist:call?state=held&number=%2B14155550182&id=7a&name=J%C3%B6rg&&#part"],
    ["agent-assist:call?state=held&number=&via=wildix"],
    [LINK],
    ["agent-assist://enrol/?server=https%3A%2F%2Fassist.example&code=x"],
    ["agent-assist://enrol?"],
    ["agent-assist://enrol?" + '"\\{}\u00e9' * 100],
    ["agent-assist://enrol?" + "\U0001f4de" * 979],
]
NO_EVENT = [
    [],
    ["exploded", "--number", "1"],
    ["incoming"],
    ["incoming", "--number"],
    ["incoming", "--number", "1", "--number", "2"],
    ["incoming", "ended", "--number", "1"],
    ["incoming", "--number", "1", "--password", "x"],
]
"""Words that tell no event, whoever reads them."""
WRONG = [
    *NO_EVENT,
    [""],
    ["incoming", "--number", "1", "--call-id", "a b"],
    ["incoming", "--number", "1", "--call-id", "\u00e9"],
    ["incoming", "--number", "1", "--call-id", "x" * 129],
    ["incoming", "--number", "1", "--direction", "up"],
    ["incoming", "--number", "1", "--direction", ""],
    ["incoming", "--number", "1", "--via", ""],
    ["incoming", "--number", "1", "--via", "Big"],
    ["incoming", "--number", "1", "--check", "no"],
    ["incoming", "--number", "1", "--line", "a\tb"],
    ["incoming", "--number", "1", "--name", "\u00e9" * 81],
    ["incoming", "--number", "1", "--consent", "\U0001f4de" * 1500],
    ["incoming", "--number", "1", "--consent", "x" * 2049],
    ["incoming", "--number", "1", "--consent", '"' * 2048],
    ["incoming", "--number", "1", "extra", "--name", "x"],
    ["-x", "--number", "1"],
    ["microsip"],
    ["microsip", "explode", "1"],
    ["/"],
    ["/N:"],
    ["/N:X", "/C:1"],
    ["/N:SS"],
    ["/C:1", "/T:I"],
    ["/N:S", "stray"],
    ["/N:S", "/I:a b"],
    ["/N:S", "/X:1"],
    ["/N:S", "/I:"],
    ["agent-assist:"],
    ["agent-assist:quit?state=incoming&number=1"],
    ["agent-assist://enrol?" + "x" * 980],
    ["agent-assist://enrol?\u202e"],
    ["agent-assist://enrol?a\nb"],
    ["agent-assist://enrolled?server=x"],
    ["agent-assist:enrol?server=x"],
    ["AGENT-ASSIST://enrol?server=x"],
    [LINK, "--number", "1"],
    ["agent-assist:call?state=incoming&number=%"],
    ["agent-assist:call?state=incoming&number=%4"],
    ["agent-assist:call?state=incoming&number=% 4"],
    ["agent-assist:call?state=incoming&number=%+4"],
    ["agent-assist:call?state=incoming&number=%\u0663\u0664"],
    ["agent-assist:call?state=incoming&number=%ff"],
    ["agent-assist:call?state=incoming&number=%00"],
    ["agent-assist:call?state=incoming&number=%ED%A0%80"],
    ["agent-assist:call?state=incoming&number=1&evil=2"],
    ["agent-assist:call?state=incoming&number=1&check=yes"],
    ["agent-assist:call?state=incoming&state=ended&number=1"],
    ["agent-assist:call?state=incoming&number=" + "1" * 9000],
    ["agent-assist:call?state=incoming&id=%C3%A9"],
    ["agent-assist:call?state"],
    ["agent-assist:call?&&&"],
]
RAW = [
    [b"incoming", b"--number", b"55\xff51"],
    [b"incoming", b"--number", b"1", b"--name", b"\xc3"],
    [b"incoming", b"--number", b"1", b"--name", b"\xed\xa0\x80"],
    [b"incoming", b"--number", b"1", b"--name", b"\xf4\x90\x80\x80"],
    [b"incoming", b"--number", b"1", b"--name", b"\xc0\xaf"],
    [b"incoming", b"--number", b"1", b"--name", b"\xe2\x82" * 40],
    [b"microsip", b"ring", b"\xff\xfe"],
    [b"agent-assist:call?state=incoming&number=1&name=\xff"],
    [b"agent-assist://enrol?server=\xff"],
]
"""Bytes that are no UTF-8."""


def table() -> list[list[bytes]]:
    """Every case of the tables, each hostile text in each of its doors, as bytes and without NUL."""
    cases: list[list[str]] = [*PLAIN, *WRONG]
    for text in HOSTILE:
        cases.append(["incoming", "--number", text])
        cases.append(["incoming", "--number", "1", "--name", text])
        cases.append(["incoming", "--number", "1", "--line", text, "--call-id", text])
        cases.append(["microsip", "ring", *text.split(" ")])
        cases.append(["/N:S", *f"/C:{text}".split(" "), "/T:I", "/I:77"])
        cases.append([f"agent-assist:call?state=incoming&number={quote(text)}&name={quote(text)}"])
        cases.append([f"agent-assist:call?state=incoming&number={text}"])
        cases.append([f"agent-assist://enrol?server={text}&code={quote(text)}"])
    as_bytes = [[word.encode("utf-8", "surrogateescape") for word in case] for case in cases]
    return [case for case in [*as_bytes, *RAW] if not any(b"\0" in word for word in case)]


def fuzz(seed: int, count: int) -> Iterator[list[bytes]]:
    """Cases of the table with bytes changed, doubled, cut, moved, and arguments mixed."""
    choice = random.Random(seed)  # noqa: S311 - the same cases in every run
    known = table()
    words = [word for case in known for word in case]
    marks = [*b'%&=#?"\\+- \t\n\x7f\x80\xbf\xc2\xe2\xed\xf0\xf4\xff', *b"aZ09"]
    for _ in range(count):
        case = list(choice.choice(known))
        for _ in range(max(0, choice.randrange(-4, 4))):
            case.insert(choice.randrange(len(case) + 1), choice.choice(words))
        for place in range(len(case)):
            if choice.random() < 0.75:
                continue
            word = bytearray(case[place])
            for _ in range(choice.randrange(1, 5)):
                at = choice.randrange(len(word) + 1)
                if word and choice.random() < 0.4:
                    del word[min(at, len(word) - 1)]
                else:
                    word.insert(at, choice.choice(marks) if choice.random() < 0.7 else choice.randrange(1, 256))
            if choice.random() < 0.05:
                word *= choice.randrange(1, 60)
            case[place] = bytes(word).replace(b"\0", b"")
        yield case
