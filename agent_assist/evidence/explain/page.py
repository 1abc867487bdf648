"""The page as HTML: one file, no script, nothing loaded from elsewhere; for eyes and for screen readers. Pure."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime
from html import escape

from agent_assist.evidence.explain.line import Line, moment
from agent_assist.evidence.explain.offer import Offer
from agent_assist.evidence.explain.story import Story
from agent_assist.evidence.explain.words import Words

_STYLE = """
:root { color-scheme: light; }
body { font: 17px/1.5 Inter, "Segoe UI", "Helvetica Neue", sans-serif; color: #1b1d22; background: #fff; margin: 0; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
ol { list-style: none; margin: 1.5rem 0; padding: 0; }
li { display: grid; grid-template-columns: 6.5rem 1fr; gap: .75rem; padding: .55rem 0; border-top: 1px solid #d9dce3; }
time { color: #4c5260; font-variant-numeric: tabular-nums; }
p, li span { overflow-wrap: anywhere; }
footer { color: #4c5260; font-size: .85rem; border-top: 1px solid #d9dce3; margin-top: 2rem; padding-top: 1rem; }
code { overflow-wrap: anywhere; }
@media (max-width: 30rem) { li { grid-template-columns: 1fr; gap: 0; } }
"""
POLICY = (
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-"
    + base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    + "'"
)
"""Content security policy where a server shows the page: this one style sheet and nothing else."""


def page(told: Story, words: Words, offer: Offer | None = None) -> str:
    """Return the whole HTML document.

    Args:
        told: what happened.
        words: the language.
        offer: how to open the receipt, where one was offered.
    """
    title = escape(words.say("title", date=told.days[0][0] if told.days else ""))
    body = "\n".join(
        (f"<h2>{escape(words.say('later_day', date=day))}</h2>\n" if number else "") + _list(lines, words)
        for number, (day, lines) in enumerate(told.days)
    )
    body = body or f"<p>{escape(words.say('nothing'))}</p>"
    return f"""<!doctype html>
<html lang="{words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p>{escape(words.say("intro"))}</p>
{body}
<h2>{escape(words.say("rights_title"))}</h2>
<p>{escape(words.say("rights"))}</p>
{_receipt(offer, words) if offer else ""}
<footer>
<p>{escape(words.left_out(told.passed_over))} {escape(words.say("times"))}</p>
<p>{escape(words.say("proof"))} <code>{escape(told.contact)}</code> <code>{escape(told.newest)}</code></p>
</footer>
</main>
</body>
</html>
"""


def _list(lines: Iterable[Line], words: Words) -> str:
    rows = "\n".join(
        f'<li><time datetime="{escape(iso(line.at_ms))}">{escape(moment(line.at_ms)[1])}</time>'
        f"<span>{escape(words.line(line))}</span></li>"
        for line in lines
    )
    return f"<ol>\n{rows}\n</ol>"


def _receipt(offer: Offer, words: Words) -> str:
    return f"""<h2>{escape(words.say("receipt_title"))}</h2>
<p>{escape(words.say("receipt", code=offer.code))} <code>{escape(offer.address)}</code></p>
{_drawn(offer.squares, words.say("receipt_code")) if offer.squares else ""}"""


def _drawn(squares: tuple[str, ...], name: str) -> str:
    side = len(squares)
    dark = "".join(
        f"M{x} {y}h1v1h-1z" for y, row in enumerate(squares) for x, square in enumerate(row) if square == "1"
    )
    return (
        f'<svg role="img" aria-label="{escape(name)}" width="168" height="168" viewBox="0 0 {side} {side}"'
        f' shape-rendering="crispEdges"><rect width="{side}" height="{side}" fill="#fff"/><path d="{dark}"/></svg>'
    )


def iso(at_ms: int) -> str:
    """Return a time for machines."""
    return datetime.fromtimestamp(at_ms / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
