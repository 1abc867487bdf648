"""`agent-assist policy`: `decide` answers questions, `test` runs the worked cases of a pack."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from agent_assist.cli.arguments import Arguments, parse
from agent_assist.cli.lines import answer_lines, complain, write_json, write_line
from agent_assist.domain.errors import BadInput
from agent_assist.policy import Pack, Question, default_pack_path, load
from agent_assist.policy.cases import check, load_cases

if TYPE_CHECKING:
    import argparse


def _parser() -> Arguments:
    parser = Arguments(prog="agent-assist policy", description="Asks or tests a rule pack.")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    decide = verbs.add_parser("decide", help="one JSON question per line of standard input, one JSON answer per line")
    test = verbs.add_parser("test", help="run the worked cases of the pack; exit code 1 if one fails")
    for verb in (decide, test):
        verb.add_argument(
            "--pack",
            metavar="DIR",
            help="folder of the pack; the one that ships with the program if left out",
        )
        verb.add_argument("--json", action="store_true", help="print JSON (decide always does)")
    return parser


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
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
        raise BadInput("The policy question is nested or long beyond use.", "Send one JSON object per line.") from exc
    return Question.from_json(data)


def _decide(pack: Pack) -> int:
    def answer(text: str) -> None:
        if text.strip():
            write_json(pack.decide(read_question(text)).to_json())

    return answer_lines(answer, "Send UTF-8 JSON with lines of at most 1 MiB.")


def _test(pack: Pack, options: argparse.Namespace, folder: str) -> int:
    results = [check(pack, case) for case in load_cases(folder)]
    failed = [result for result in results if not result.passed]
    if options.json:
        cases = [
            {
                "id": result.case.id,
                "passed": result.passed,
                "level_override": result.case.level_override,
                "differences": list(result.differences),
            }
            for result in results
        ]
        write_json({"cases": cases, "failed": len(failed), "pack": pack.manifest.id, "digest": pack.ref.digest})
    else:
        for result in failed:
            write_line(f"{result.case.id} {result.case.title}: {'; '.join(result.differences)}")
        write_line(f"{len(results) - len(failed)} of {len(results)} cases came out as written.")
    return 1 if failed else 0


def run(argv: list[str]) -> int:
    """Run the command.

    Args:
        argv: the arguments behind `policy`.

    Returns:
        The exit code: 0 done, 1 a case failed, 2 wrong use, bad pack or line, 3 nobody reads the output.
    """
    options = parse(_parser(), argv)
    if isinstance(options, int):
        return options
    folder = options.pack or str(default_pack_path())
    try:
        pack = load(folder)
        return _decide(pack) if options.verb == "decide" else _test(pack, options, folder)
    except BadInput as error:
        complain(error)
        return 2
