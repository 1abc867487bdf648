"""`agent-assist policy`: `decide` answers questions; the other verbs make, check and hand on packs."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable

from agent_assist.cli.arguments import Arguments, parse
from agent_assist.cli.lines import answer_lines, complain, write_json
from agent_assist.domain.errors import AssistError, BadInput, ConditionError
from agent_assist.policy import Question, default_pack_path, load


def _parser() -> Arguments:
    parser = Arguments(prog="agent-assist policy", description="Asks, makes, checks and hands on rule packs.")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    decide = verbs.add_parser("decide", help="one JSON question per line of standard input, one JSON answer per line")
    decide.add_argument("--pack", metavar="DIR", help="folder of the pack; the one that ships if left out")
    decide.add_flag("--json", "the answers are JSON in any case")
    hours = verbs.add_parser("may-call", help="say whether a customer may be called; exit code 1 if not, or not known")
    hours.add_repeated("--place", "CODE", "where the customer may be, ISO 3166; may be repeated")
    hours.add_argument("--at", metavar="TIME", help="such as 2026-12-01T19:30:00-05:00; now if left out")
    hours.add_argument("--kind", choices=("marketing", "debt", "other"), default="other", help="what the call is for")
    hours.add_argument("--pack", metavar="DIR", help="folder of the pack; the one that ships if left out")
    hours.add_json()
    _authoring(verbs.add_parser)
    _signing(verbs.add_parser)
    changes = verbs.add_parser(
        "changes", help="say what a new pack changes for this device's own calls, before it is used"
    )
    changes.add_argument("folder", metavar="DIR", help="the new pack")
    changes.add_argument(
        "--since", required=True, metavar="DATE", help="first day (UTC) of the calls that are replayed"
    )
    changes.add_argument("--old", metavar="DIR", help="the pack in use; the one that ships if left out")
    changes.add_json()
    replay = verbs.add_parser("replay", help="decide past contacts of this device again; lists what would differ")
    replay.add_argument("--since", required=True, metavar="DATE", help="first day (UTC), such as 2026-11-01")
    replay.add_argument("--pack", metavar="DIR", help="the other pack; the one that ships if left out")
    replay.add_json()
    return parser


def _choose_pack(parser: Arguments) -> None:
    parser.add_argument("folder", nargs="?", metavar="DIR", help="the pack; the one that ships if left out")


def _authoring(verb: Callable[..., Arguments]) -> None:
    lint = verb("lint", help="check rules, dates, sources, scripts, wording; exit code 1 if an error is found")
    test = verb("test", help="run the worked cases of the pack; exit code 1 if one fails")
    scripts = verb("scripts", help="list what agents read out: seconds, digest, and where counsel has signed it")
    for one in (lint, test, scripts):
        _choose_pack(one)
        one.add_json()
    test.add_argument("--pack", metavar="DIR", help="the same as DIR")
    lint.add_argument("--on", metavar="DATE", help="the day on which the age of a reading counts; today if left out")
    diff = verb("diff", help="say in plain words what changes between two packs, and for which cases")
    diff.add_argument("old", metavar="OLD")
    diff.add_argument("new", metavar="NEW")
    diff.add_json()


def _signing(verb: Callable[..., Arguments]) -> None:
    replace_keys = verb("replace-keys", help="say who signs this pack from now on; each who signs today runs it once")
    replace_keys.add_argument("folder", metavar="DIR")
    replace_keys.add_argument("--to", required=True, metavar="FILE", help="a trust file: who counts from then on")
    replace_keys.add_argument("--key", required=True, metavar="FILE", help="private key of one who counts today")
    replace_keys.add_argument("--trust", metavar="FILE", help="who counts in the program; as for verify")
    keygen = verb("keygen", help="make a reviewer's key; prints the public half")
    keygen.add_argument("--out", required=True, metavar="FILE", help="file of the private key; must not exist")
    sign = verb("sign", help="put the digest into the manifest and a signature beside it")
    sign.add_argument("folder", metavar="DIR")
    sign.add_argument("--key", required=True, metavar="FILE", help="a reviewer's private key, PEM or base64")
    verify = verb("verify", help="check digest and signatures as a desktop does; exit code 1 if refused")
    _choose_pack(verify)
    verify.add_argument("--trust", metavar="FILE", help="trusted reviewers; those of the settings if left out")
    verify.add_json()
    publish = verb("publish", help="give a signed pack to the server, which gives it to every desktop")
    publish.add_argument("folder", metavar="DIR")
    publish.add_argument("--server", required=True, metavar="URL")
    publish.add_argument("--effective", metavar="DATE", help="first day of use; the manifest's if left out")
    publish.add_argument("--key", required=True, metavar="FILE", help="a trusted reviewer's key, signs the order")
    publish.add_repeated("--take-back", "DIGEST", "digest of a newer pack to take out of use; may be repeated")
    publish.add_argument("--fresh-until", metavar="DATE", help="desktops ask for a newer order after it; 180 days")
    publish.add_json()


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise BadInput("The policy question holds the same key twice.", "Send each key once.")
    return found


def _constant(_name: str) -> None:
    raise BadInput("The policy question is not JSON: NaN and infinity are no JSON.", "Send one JSON object per line.")


def read_question(text: str) -> Question:
    """Read a question from one line of JSON.

    Raises:
        BadInput: the line is not JSON or not a question; never quotes it.
    """
    try:
        data = json.loads(text, object_pairs_hook=_unique, parse_constant=_constant)
    except json.JSONDecodeError as exc:
        raise BadInput(
            f"The policy question is not JSON (column {exc.colno}).", "Send one JSON object per line."
        ) from exc
    except (RecursionError, ValueError) as exc:
        raise BadInput(
            "The policy question is nested too deeply or too long.", "Send one JSON object per line."
        ) from exc
    return Question.from_json(data)


def _decide(options: argparse.Namespace) -> int:
    from agent_assist.cli.trusting import is_signed

    pack = load(options.pack or default_pack_path())
    signed = is_signed(pack.contents)

    def answer(text: str) -> None:
        if text.strip():
            write_json({**pack.decide(read_question(text)).to_json(), "signed": signed})

    return answer_lines(answer, "Send UTF-8 JSON with lines of at most 1 MiB.")


def _run(options: argparse.Namespace) -> int:
    """Run a verb; the modules behind the rarer ones are loaded only for them."""
    if options.verb == "decide":
        return _decide(options)
    if options.verb == "may-call":
        from agent_assist.cli import policy_hours

        return policy_hours.may_call(options)
    if options.verb in {"lint", "test", "diff", "scripts"}:
        from agent_assist.cli import policy_author

        return policy_author.VERBS[options.verb](options)
    if options.verb in {"replay", "changes"}:
        from agent_assist.cli import policy_replay

        return policy_replay.changes(options) if options.verb == "changes" else policy_replay.replay(options)
    from agent_assist.cli import policy_keys

    return policy_keys.VERBS[options.verb](options)


def run(argv: list[str]) -> int:
    """Run the command.

    Args:
        argv: the arguments behind `policy`.

    Returns:
        The exit code: 0 done, 1 the answer is no (a case failed, something was found, a pack is refused), 2 wrong
        use, bad pack or line, 3 the world is at fault.
    """
    options = parse(_parser(), argv)
    if isinstance(options, int):
        return options
    try:
        return _run(options)
    except AssistError as error:
        complain(error)
        return 3 if isinstance(error, ConditionError) else 2
