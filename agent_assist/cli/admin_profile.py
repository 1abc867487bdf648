"""`agent-assist admin profile`: what the organisation is, asked once in plain questions. It opens no database.

The answers stand in house.toml of the organisation's own pack, which is signed and published like any other change of
the rules: who is bound by a law is no less a matter of the pack than the law.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.cli.arguments import Arguments
from agent_assist.cli.lines import write_json, write_line
from agent_assist.domain.errors import BadInput

if TYPE_CHECKING:
    import argparse

    from agent_assist.policy.pack import Pack
    from agent_assist.policy.profile import ProfileQuestion

PROFILE = "profile"
_WORDS = {
    "y": True, "yes": True, "j": True, "ja": True, "o": True, "oui": True, "s": True, "si": True, "sí": True,
    "نعم": True, "n": False, "no": False, "nein": False, "non": False, "لا": False,
}  # fmt: skip
"""Answers in the five languages; whatever else is typed leaves the question open."""


def add_profile(verbs: argparse._SubParsersAction[Arguments]) -> None:
    """Add the verb to the command."""
    verb = verbs.add_parser(
        PROFILE,
        help="say what the organisation is, in plain questions, so that only laws bind that bind it",
        description="Asks each open question on the terminal. An empty line leaves it open: a law that asks for it "
        "then binds nobody. Afterwards the pack is signed and published again.",
    )
    verb.add_argument("folder", metavar="DIR", type=Path, help="the pack; a new one is begun from the one that ships")
    verb.add_argument("--language", default="en", help="of the questions: en, de, fr, es, ar")
    verb.add_repeated("--set", "TAG=yes|no", "answer one question, and ask nothing")
    verb.add_flag("--show", "only say what was answered and what is open")
    verb.add_json()


def profile(arguments: argparse.Namespace) -> int:
    """Ask, write what was answered into house.toml, and say how each question stands; returns 0.

    Raises:
        BadInput: the folder holds no pack, or an answer is for no question of it.
    """
    from agent_assist.policy.pack import load

    pack = load(_begun(arguments.folder, asks=not arguments.show))
    given = dict(pack.house.profile)
    if arguments.set:
        given |= _set(arguments.set, pack)
    elif not arguments.show:
        given |= dict(_asked(pack, given, arguments.language))
    changed = given != dict(pack.house.profile)
    if changed:
        _write(arguments.folder, given)
    if arguments.json:
        open_ = [question.tag for question in pack.profile_questions if question.tag not in given]
        write_json({"answers": dict(sorted(given.items())), "open": open_, "sign_again": changed})
        return 0
    for question in pack.profile_questions:
        write_line(f"{_stands(given.get(question.tag)):<4}  {_text(question, arguments.language)} [{question.tag}]")
    if changed:
        write_line("Written. Sign the pack and publish it again, so that desks and the server follow.")
    return 0


def _stands(answer: bool | None) -> str:  # noqa: FBT001 - an answer is yes, no or none
    if answer is None:
        return "open"
    return "yes" if answer else "no"


def _begun(folder: Path, *, asks: bool) -> Path:
    """Return the folder; one that is not there begins as a copy of the pack that ships."""
    from agent_assist.policy.bundled import default_pack_path

    if folder.exists():
        return folder
    if not asks:
        return default_pack_path()
    import shutil

    shutil.copytree(default_pack_path(), folder)
    return folder


def _asked(pack: Pack, given: Mapping[str, bool], language: str) -> Iterator[tuple[str, bool]]:
    """Ask each open question; yields what was answered. The end of the input leaves the others open."""
    for question in pack.profile_questions:
        if question.tag in given:
            continue
        print(question.why, f"{_text(question, language)} (y/n) ", sep="\n", end="", file=sys.stderr, flush=True)
        line = sys.stdin.readline()
        if not line:
            return
        answer = _WORDS.get(line.strip().casefold())
        if answer is not None:
            yield question.tag, answer


def _text(question: ProfileQuestion, language: str) -> str:
    return question.text.get(language) or question.text["en"]


def _set(wanted: list[str], pack: Pack) -> dict[str, bool]:
    known = {question.tag for question in pack.profile_questions}
    found: dict[str, bool] = {}
    for one in wanted:
        tag, sign, word = one.partition("=")
        if not sign or tag not in known or word.casefold() not in _WORDS:
            raise BadInput("An answer is for no question of the pack.", "Give TAG=yes or TAG=no; --show lists them.")
        found[tag] = _WORDS[word.casefold()]
    return found


def _write(folder: Path, given: Mapping[str, bool]) -> None:
    from agent_assist.policy.profile import written

    path = folder / "house.toml"
    part = path.with_suffix(".part")
    try:
        part.write_bytes(written(path.read_bytes(), given))
        part.replace(path)
    except OSError as exc:
        raise BadInput("house.toml can't be written.", "Check the folder's permissions and its disk.") from exc
