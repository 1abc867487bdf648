"""Pages that show the pictures: one for each theme, language and size, one for what has changed, one that leads there.

Plain HTML without script; pictures load as they come into view.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby
from pathlib import Path

from tests.desktop.ui.album.changes import DIFFERENCES, Changes
from tests.desktop.ui.album.shots import Shot

_STYLE = (
    "body{font:15px/1.5 sans-serif;margin:24px;background:#f4f4f2;color:#222}"
    "figure{display:inline-block;vertical-align:top;margin:0 16px 24px 0}img{max-width:640px;border:1px solid #bbb}"
    "figcaption{padding:4px 0}.row img{max-width:32%}td{padding:2px 16px 2px 0}"
)


def write(out: Path, shots: Sequence[Shot], changes: Changes | None, against: str) -> Path:
    """Write the pages beside the pictures; returns the one to open.

    Args:
        out: the folder of the pictures.
        shots: what was drawn.
        changes: what differs from a former drawing, None where nothing was compared.
        against: the name of that drawing; without `changes`, why there is none.
    """
    sets: dict[tuple[str, str, int], list[Shot]] = {}
    for shot in shots:
        sets.setdefault(shot.set, []).append(shot)
    for one, members in sets.items():
        (out / _file(one)).write_text(_page(_title(one), _windows(members)), encoding="utf-8")
    if changes is not None:
        (out / "changes.html").write_text(
            _page(f"What has changed since {against}", _changed(changes, against)), encoding="utf-8"
        )
    index = out / "index.html"
    index.write_text(_page("Windows", _index(sets, changes, against)), encoding="utf-8")
    return index


def _index(sets: dict[tuple[str, str, int], list[Shot]], changes: Changes | None, against: str) -> Iterable[str]:
    if changes is None:
        yield f"<p>Not compared: {escape(against)}.</p>"
    else:
        yield f'<p><a href="changes.html">{summary(changes, against)}</a></p>'
    yield "<table>"
    for one, members in sets.items():
        yield f'<tr><td><a href="{_file(one)}">{_title(one)}</a></td><td>{len(members)} pictures</td></tr>'
    yield "</table>"


def summary(changes: Changes, against: str) -> str:
    """Return in one line what has changed."""
    return (
        f"Since {escape(against)}: {len(changes.changed)} changed, {len(changes.added)} new, {len(changes.gone)} gone, "
        f"{changes.same} the same to the pixel."
    )


def _windows(shots: Sequence[Shot]) -> Iterable[str]:
    for window, members in groupby(shots, lambda shot: shot.window):
        yield f"<h2>{window}</h2>"
        yield from (_figure(shot.file, shot.state) for shot in members)


def _changed(changes: Changes, against: str) -> Iterable[str]:
    yield f"<p>{summary(changes, against)} Before, now, what differs:</p>"
    for name, share in sorted(changes.changed.items(), key=lambda one: -one[1]):
        three = "".join(
            f'<a href="{folder}{name}"><img loading="lazy" src="{folder}{name}" alt=""></a> '
            for folder in ("before/", "", f"{DIFFERENCES}/")
        )
        yield f'<h3>{name}, {share:.2%} of its pixels</h3><p class="row">{three}</p>'
    for title, names, folder in (("New", changes.added, ""), ("Gone", changes.gone, "before/")):
        if names:
            yield f"<h2>{title}</h2>"
            yield from (_figure(f"{folder}{name}", name) for name in names)


def _figure(source: str, caption: str) -> str:
    image = f'<img loading="lazy" src="{source}" alt="{escape(caption)}">'
    return f'<figure><a href="{source}">{image}</a><figcaption>{escape(caption)}</figcaption></figure>'


def _page(title: str, body: Iterable[str]) -> str:
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    shown = f"<h1>{escape(title)}</h1>{''.join(body)}"
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{shown}</body></html>'


def _title(one: tuple[str, str, int]) -> str:
    return "{}, {}, {} %".format(*one)


def _file(one: tuple[str, str, int]) -> str:
    return "{}-{}-{}.html".format(*one)
