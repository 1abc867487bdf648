"""Command-line arguments whose errors follow the contract: one line, exit code 2."""

from __future__ import annotations

import argparse
from typing import NoReturn

from agent_assist.cli.lines import complain
from agent_assist.domain.errors import BadInput


class Arguments(argparse.ArgumentParser):
    """An argument parser that raises `BadInput` where argparse would print its usage and exit."""

    def error(self, message: str) -> NoReturn:
        """Raise the error for wrong use. The message names options; a value given may be in it, so cut it."""
        raise BadInput(f"Wrong use of {self.prog}: {message[:120]}.", f"Run {self.prog} --help.")


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
