"""What is wrong in a settings file, so that a person finds it: which setting, on which line, and what may stand there.

Reads the decoder's message and the types of the settings. The value that was met is never told: it may have been pasted
into the file by mistake.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin

import msgspec

_AT = re.compile(r" - at `\$\.(?P<path>[^`]+)`$")
_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_UNKNOWN = re.compile(r"unknown field `([^`]{1,60})`")
_MISSING = re.compile(r"missing required field `([^`]{1,60})`")
_TABLE = re.compile(r"\s*\[(?P<many>\[)?\s*(?P<name>[\w.\"' -]+?)\s*\]")
_KEY = re.compile(r"\s*(?P<key>[\w.\"' -]+?)\s*=")
_INDEX = re.compile(r"\[(?:\d+|\.\.\.)\]")
_LONGEST = 200
_MANY: dict[object, str] = {list: "a list in brackets", dict: "a table of names and texts"}


class Fault(NamedTuple):
    """What is wrong. Empty words and line 0 where it is not known.

    Args:
        why: what is wrong, without the value.
        setting: its name, such as "recorder.kind".
        line: its line in the file, from 1.
        allowed: what may stand there, in words.
    """

    why: str
    setting: str = ""
    line: int = 0
    allowed: str = ""


def explain(message: str, text: str, settings: type[msgspec.Struct]) -> Fault:
    """Return what a decoder's message means.

    Args:
        message: of msgspec, for this text.
        text: the file.
        settings: the type of the whole file.
    """
    message = message.replace("\n", " ")
    found = _AT.search(message)
    path = found["path"] if found else ""
    why = _without_values(_AT.sub("", message))
    syntax = _LINE.search(message)
    if syntax:
        return Fault(_LINE.sub("", why).strip(), line=int(syntax[1]))
    unknown, missing = _UNKNOWN.search(message), _MISSING.search(message)
    if unknown:
        name = _joined(path, unknown[1])
        return Fault("there is no such setting", _without_digits(name), line_of(name, text), _names(settings, path))
    if missing:
        name = _joined(path, missing[1])
        return Fault("it is missing", name, line_of(path, text), allowed_of(settings, name))
    if not path:
        return Fault(why)
    allowed = allowed_of(settings, path)
    if why.startswith(f"{path}."):  # said by the settings themselves, of several of one table
        return Fault(why, path, line_of(path, text))
    return Fault("wrong value" if allowed else why, path, line_of(path, text), allowed)


def allowed_of(settings: type[msgspec.Struct], path: str) -> str:
    """Return what may stand at a setting, in words; empty where its type does not say."""
    kind: object = settings
    for name in _INDEX.sub("", path).split("."):
        kind = _inner(kind)
        if not (isinstance(kind, type) and issubclass(kind, msgspec.Struct)):
            return ""
        kind = next((field.type for field in msgspec.structs.fields(kind) if field.name == name), None)
    return _words(_entry(kind) if path.endswith("]") else kind)


def line_of(path: str, text: str) -> int:
    """Return the line of a setting, or of its table, 0 if neither is found."""
    wanted = _INDEX.sub("", path)
    number = next((int(one[1:-1]) for one in _INDEX.findall(path) if one[1:-1].isdigit()), 0)
    table, seen, best = "", -1, 0
    for line, words in enumerate(text.splitlines(), 1):
        opened, set_here = _TABLE.match(words), _KEY.match(words)
        if opened:
            table = _plain(opened["name"])
            seen += table == wanted or wanted.startswith(f"{table}.") if opened["many"] else 0
        in_turn = "[" not in path or seen in {-1, number}
        here = _joined(table, _plain(set_here["key"])) if set_here else table if opened else ""
        if here and in_turn:
            if here == wanted:
                return line
            if wanted.startswith(f"{here}."):
                best = line
    return best


def shown(path: Path) -> str:
    """Return a path as people know it, without the name of the person whose folder it is."""
    try:
        return f"~/{path.resolve().relative_to(Path.home().resolve()).as_posix()}"
    except (ValueError, OSError, RuntimeError):
        return str(path)


def _without_values(message: str) -> str:
    """Return the decoder's words without the value it met."""
    return _without_digits(re.sub(r"'[^']*'", "'…'", message))[:_LONGEST]


def _without_digits(words: str) -> str:
    """Return words without long numbers: one may have been pasted where a name belongs."""
    return re.sub(r"\d{7,}", "…", words)


def _joined(table: str, name: str) -> str:
    return f"{table}.{name}" if table else name


def _plain(name: str) -> str:
    return re.sub(r"[\"' ]", "", name)


def _names(settings: type[msgspec.Struct], path: str) -> str:
    """Return the names of the settings in a table."""
    kind: object = settings
    for name in filter(None, _INDEX.sub("", path).split(".")):
        kind = _inner(kind)
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            kind = next((field.type for field in msgspec.structs.fields(kind) if field.name == name), None)
    kind = _inner(kind)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return ", ".join(field.name for field in msgspec.structs.fields(kind))
    return ""


def _inner(kind: object) -> object:
    """Return the type itself: without its limits, without None, of one entry where there are many."""
    origin, parts = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _inner(parts[0])
    if origin is list:
        return _inner(parts[0])
    if origin is dict:
        return _inner(parts[1])
    some = [part for part in parts if part is not type(None)]
    return _inner(some[0]) if origin not in {None, Literal} and len(some) == 1 else kind


def _entry(kind: object) -> object:
    """Return the type of one entry, with its limits."""
    parts = get_args(kind)
    return parts[-1] if get_origin(kind) in {list, dict} else kind


def _words(kind: object) -> str:
    """Return in words what a type allows."""
    origin, parts = get_origin(kind), get_args(kind)
    if origin is Literal:
        return ", ".join(map(str, parts))
    if origin is Annotated:
        return _described(parts[0], [meta for meta in parts[1:] if isinstance(meta, msgspec.Meta)])
    some = [part for part in parts if part is not type(None)]
    if origin not in {None, list, dict} and len(some) == 1:
        return _words(some[0])
    simple: dict[object, str] = {bool: "true, false", int: "a whole number", str: "text in quotes"}
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return f"a table with {', '.join(field.name for field in msgspec.structs.fields(kind))}"
    return simple.get(kind, _MANY.get(origin, ""))


def _described(kind: object, limits: list[msgspec.Meta]) -> str:
    told = next((meta.description for meta in limits if meta.description), None)
    if told:
        return told
    low, high = (
        next((found for meta in limits if (found := getattr(meta, at)) is not None), None) for at in ("ge", "le")
    )
    if low is not None and high is not None:
        return f"{'a number' if kind is float else 'a whole number'} from {low} to {high}"
    longest = next(_lengths(limits), None)
    return f"text in quotes, at most {longest} characters" if longest else _words(kind)


def _lengths(limits: list[msgspec.Meta]) -> Iterator[Any]:
    return (meta.max_length for meta in limits if meta.max_length is not None)
