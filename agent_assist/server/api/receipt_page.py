"""The receipt's page: plain HTML in the customer's language, without script or cookie. Pure."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape

from agent_assist.domain.consent import ConsentState
from agent_assist.evidence.receipt_code import spoken
from agent_assist.evidence.receipt_words import LANGUAGES
from agent_assist.evidence.receipt_words import words as _words
from agent_assist.server.services.receipts import DataRequest

_STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { font: 18px/1.5 "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1b1d22; background: #fff; margin: 0; }
main { max-width: 36rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .5rem; }
label { display: block; font-weight: 600; margin-top: 1.25rem; }
.hint, footer { color: #4c5260; font-size: .9rem; }
input { font: inherit; font-size: 1.3rem; letter-spacing: .15em; width: 8rem; min-height: 3rem; padding: 0 .75rem;
  border: 2px solid #4c5260; border-radius: .5rem; color: inherit; background: #fff; }
button { font: inherit; font-weight: 600; min-height: 3rem; padding: .5rem 1.25rem; margin: .75rem 0 0; width: 100%;
  text-align: left; border: 2px solid #1d4f91; border-radius: .5rem; color: #1d4f91; background: #fff; }
button.first { color: #fff; background: #1d4f91; }
:focus-visible { outline: 3px solid #1b1d22; outline-offset: 3px; }
.note { border-left: 5px solid #8a3b00; background: #fff6ee; padding: .75rem 1rem; margin: 1.25rem 0; }
.done { border-left-color: #1c6b3a; background: #eef8f1; }
ul { list-style: none; margin: .5rem 0; padding: 0; }
li { border-top: 1px solid #d9dce3; padding: .75rem 0; overflow-wrap: anywhere; }
li strong, li .hint { display: block; }
code { font-size: 1.1rem; letter-spacing: .08em; }
"""
POLICY = (
    "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; style-src 'sha256-"
    + base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    + "'"
)
"""Content security policy: this one style sheet, forms to this server, and nothing else."""


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """One answer on the page. `state` is a word of `state_word`."""

    purpose: str
    title: str
    state: str
    at_ms: int
    retention_days: int | None


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to say at the top: a key of the words, its values, and whether it is good news."""

    key: str
    values: Mapping[str, str]
    done: bool = False


@dataclass(frozen=True, slots=True)
class OpenReceipt:
    """What is shown to somebody who knew code and number.

    Args:
        code: the code.
        ticket: proof of that, for the forms.
        answers: newest answer of each purpose, in the order of the call.
        request: the data that was asked for, or None.
        company: the controller's name, address and contact.
    """

    code: str
    ticket: str
    answers: tuple[ShownAnswer, ...]
    request: DataRequest | None
    company: tuple[str, str, str]


def language_of(accepted: str) -> str:
    """Return the page's language for an Accept-Language header; the order of the header decides, weights do not."""
    for part in accepted[:200].split(","):
        base = part.partition(";")[0].strip().lower().partition("-")[0]
        if base in LANGUAGES:
            return base
    return LANGUAGES[0]


def door(code: str, company: str, language: str, notice: Notice | None = None) -> str:
    """Return the page that asks for the second thing; it is the same for a code that nobody was given."""
    words = _words(language)
    body = f"""<p>{_say(words, "open_intro", company=company)}</p>
<p>{_say(words, "open_why")}</p>
<form method="post" action="/r/{escape(code)}/open">
<label for="digits">{_say(words, "last_four")}</label>
<p class="hint" id="hint">{_say(words, "last_four_hint")}</p>
<input id="digits" name="digits" inputmode="numeric" autocomplete="off" maxlength="4" pattern="[0-9]{{4}}" required
 aria-describedby="hint">
<button class="first">{_say(words, "open_button")}</button>
</form>"""
    return _page(words, language, code, body, notice)


def closed(language: str, notice: Notice) -> str:
    """Return a page that can only say something, for an address that holds no code."""
    return _page(_words(language), language, "", "", notice)


def receipt(shown: OpenReceipt, language: str, notice: Notice | None = None) -> str:
    """Return the open receipt with its two actions."""
    words = _words(language)
    rows = "\n".join(_row(words, answer) for answer in shown.answers)
    answers = f"<ul>\n{rows}\n</ul>" if rows else f"<p>{_say(words, 'nothing')}</p>"
    body = f"""<h2>{_say(words, "answers")}</h2>
{answers}
<h2>{_say(words, "withdraw_title")}</h2>
{_withdraw(words, shown)}
<h2>{_say(words, "data_title")}</h2>
{_data(words, shown)}
<h2>{_say(words, "call_title")}</h2>
<p>{_say(words, "call_why")}</p>
{_form(shown, "call", "", _say(words, "call_button"))}
<h2>{_say(words, "download")}</h2>
<p>{_say(words, "download_why")}</p>
{_form(shown, "file", "", _say(words, "download"))}
<h2>{_say(words, "who")}</h2>
<p>{"<br>".join(escape(line) for line in shown.company if line)}</p>"""
    return _page(words, language, shown.code, body, notice)


def state_word(state: ConsentState) -> str:
    """Return how an answer stands: given, refused, withdrawn, unknown, or ended where no yes is left."""
    if state.valid:
        return "given"
    return state.value if state.value in {"refused", "withdrawn", "unknown"} else "ended"


def moment(at_ms: int) -> dict[str, str]:
    """Return date and time, UTC, as values of a sentence."""
    when = datetime.fromtimestamp(at_ms / 1000, UTC)
    return {"date": when.strftime("%Y-%m-%d"), "time": when.strftime("%H:%M")}


def _row(words: Mapping[str, str], answer: ShownAnswer) -> str:
    recorded = answer.state in {"given", "withdrawn"} and answer.retention_days
    kept = _say(words, "kept", days=str(answer.retention_days)) if recorded else ""
    when = _say(words, "on", **moment(answer.at_ms))
    return (
        f"<li><strong>{escape(answer.title)}</strong> {_say(words, answer.state)}"
        f" <span class='hint'>{when}</span> <span class='hint'>{kept}</span></li>"
    )


def _withdraw(words: Mapping[str, str], shown: OpenReceipt) -> str:
    given = [answer for answer in shown.answers if answer.state == "given"]
    if not given:
        return f"<p>{_say(words, 'nothing_given')}</p>"
    forms = [
        _form(shown, "withdraw", answer.purpose, _say(words, "withdraw_one", purpose=answer.title)) for answer in given
    ]
    if len(given) > 1:
        forms.insert(0, _form(shown, "withdraw", "*", _say(words, "withdraw_all"), first=True))
    return f"<p>{_say(words, 'withdraw_why')}</p>\n" + "\n".join(forms)


def _data(words: Mapping[str, str], shown: OpenReceipt) -> str:
    if shown.request is not None:
        said = [_say(words, "data_already", **moment(shown.request.at_ms)), *_deadline(words, shown.request)]
        return "\n".join(f"<p>{line}</p>" for line in said)
    return f"<p>{_say(words, 'data_why')}</p>\n{_form(shown, 'data', '', _say(words, 'data_button'))}"


def _deadline(words: Mapping[str, str], request: DataRequest) -> list[str]:
    """Say by when, and by which law; nothing where no law is known."""
    if not request.law:
        return []
    key = "data_due" if request.due else "data_no_day"
    said = [_say(words, key, due=request.due, law=request.law)]
    return said if request.sure else [*said, _say(words, "data_unsure")]


def _form(shown: OpenReceipt, act: str, purpose: str, label: str, *, first: bool = False) -> str:
    kind = ' class="first"' if first else ""
    return f"""<form method="post" action="/r/{escape(shown.code)}/{act}">
<input type="hidden" name="ticket" value="{escape(shown.ticket)}">
<input type="hidden" name="purpose" value="{escape(purpose)}">
<button{kind}>{label}</button>
</form>"""


def _page(words: Mapping[str, str], language: str, code: str, body: str, notice: Notice | None) -> str:
    told = ""
    if notice is not None:
        kind, role = ("note done", "status") if notice.done else ("note", "alert")
        told = f'<p class="{kind}" role="{role}">{_say(words, notice.key, **notice.values)}</p>'
    title = _say(words, "title")
    named = f"<footer><p>{_say(words, 'code')} <code>{escape(spoken(code))}</code></p></footer>" if code else ""
    return f"""<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{title}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
<h1>{title}</h1>
{told}
{body}
{named}
</main>
</body>
</html>
"""


def _say(words: Mapping[str, str], key: str, **values: str) -> str:
    """Return a sentence, ready for HTML."""
    return escape(words[key].format_map(values))
