"""Command-line arguments whose errors follow the contract: one line, exit code 2."""

from __future__ import annotations

import argparse
from typing import NoReturn

from agent_assist.cli.lines import complain
from agent_assist.domain.errors import BadInput

MESSAGE_LENGTH = 160


class Arguments(argparse.ArgumentParser):
    """A parser whose errors are one line with a code, as every command's are."""

    def error(self, message: str) -> NoReturn:
        """Raise instead of printing a usage text; what was given may be in the message, so it is redacted and cut.

        Raises:
            BadInput: always.
        """
        from agent_assist.desktop.runtime.log import redact

        said = redact(message)[:MESSAGE_LENGTH]
        raise BadInput(f"{said[:1].upper()}{said[1:]}.", f"Run {self.prog} --help.")

    def add_flag(self, flag: str, meaning: str) -> None:
        """Add an option without a value: it is given, or it is not."""
        self.add_argument(flag, action="store_true", help=meaning)

    def add_json(self) -> None:
        """Add `--json`, with which the answer is one JSON document."""
        self.add_flag("--json", "print one JSON document")

    def add_repeated(self, flag: str, metavar: str, meaning: str) -> None:
        """Add an option that may be given more than once; its value is a list, empty where it is left out."""
        self.add_argument(flag, action="append", default=[], metavar=metavar, help=meaning)


def parse(parser: Arguments, argv: list[str]) -> argparse.Namespace | int:
    """Return the parsed arguments, or the exit code where there is nothing more to do.

    Args:
        parser: the command's parser.
        argv: the arguments behind the command's name.
    """
    try:
        return parser.parse_args(argv)
    except BadInput as error:
        complain(error)
        return 2
    except SystemExit as done:  # --help printed its text
        return done.code if isinstance(done.code, int) else 0
