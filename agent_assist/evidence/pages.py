"""HTML pages, made of the templates in resources/pages. Every value is escaped, whatever it holds.

Jinja is loaded with the first page: a verifier or a desktop that shows none does without it.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from typing import TYPE_CHECKING

from agent_assist.resources import files

if TYPE_CHECKING:
    from jinja2 import Environment


def filled(name: str, **values: object) -> str:
    """Return the page of a template, such as `explain.html`.

    Raises:
        jinja2.UndefinedError: the template names a value that was not given.
    """
    return _templates().get_template(name).render(values)


@cache
def style_policy(sheet: str, *, forms: str) -> str:
    """Return a content security policy that lets a page use its own style sheet and nothing else.

    Args:
        sheet: the style sheet, such as `explain.css`; the page carries it between its own style tags.
        forms: where its forms may go: `'self'` or `'none'`.
    """
    return (
        f"default-src 'none'; form-action {forms}; frame-ancestors 'none'; base-uri 'none'; style-src '{_hash(sheet)}'"
    )


@cache
def saved_policy(sheet: str, script: str) -> str:
    """Return the policy that a saved page carries in itself: its own style sheet and script, and no network at all.

    Args:
        sheet: the style sheet, as for `style_policy`.
        script: the one script, which the page carries between its own script tags.
    """
    own = f"style-src '{_hash(sheet)}'; script-src '{_hash(script)}'"
    return f"default-src 'none'; form-action 'none'; base-uri 'none'; {own}"


def _hash(name: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(filled(name).encode()).digest()).decode()


@cache
def _templates() -> Environment:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    return Environment(
        loader=FunctionLoader(_source),
        autoescape=True,  # for every template, whatever its name ends with
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _source(name: str) -> str:
    return files().joinpath("pages", name).read_text(encoding="utf-8")
