"""The console command. Finds the command's module and runs it; imports nothing that the command does not need.

`agent-assist call-event` is started by softphones for every call, so it comes before anything else is imported.
"""

from __future__ import annotations

import errno
import os
import sys

COMMANDS = {
    "run": ("desktop", "open the desktop (also without a command)"),
    "demo": ("demo", "one server, one desktop, real calls; writes pictures and a summary"),
    "serve": ("serve", "the central server"),
    "call-event": ("call_event", "hand a call event of any softphone to the desktop"),
    "panel": ("panel", "show the panel, pause for a payment, withdraw: for keys of the desktop environment"),
    "phone": ("phone", "set a softphone up, check that its events arrive, print its line"),
    "contact-fields": ("contact_fields", "hand fields of the customer's record to the panel"),
    "payment-digits": ("payment_digits", "pass the digits of payment steps to a payment page's helper"),
    "enrol": ("enrol", "make this device known to the server with a one-time code"),
    "mask": ("mask", "truncate sensitive text line by line"),
    "policy": ("policy", "ask a policy pack"),
    "ledger": ("ledger", "export, verify or explain the ledger"),
    "receipt": ("receipt", "check a customer's receipt offline, or issue one"),
    "recorder": ("recorder", "check the profile of a recorder over HTTP"),
    "secret": ("secret", "keep passwords and tokens of recorders and phones in the keyring"),
    "drill": ("drill", "prove with a synthetic call that the recorder obeys"),
    "doctor": ("doctor", "check this installation"),
    "support-bundle": ("support_bundle", "a zip for IT without any content of calls"),
    "witness": ("witness", "watch somebody's log from outside, and co-sign it"),
    "admin": ("admin", "server administration: agents and devices"),
}
"""Command -> its module in agent_assist.cli and its line in the help."""
URL_PREFIX = "agent-assist:"
_PRIVATE = frozenset({"admin", "desktop", "drill", "enrol", "ledger", "receipt", "secret", "serve", "support_bundle"})
"""Modules that hold keys, passwords or what was said on calls."""


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns its exit code: 0 done, 1 the answer is no, 2 wrong use, 3 the world is at fault."""
    if argv is None:
        _speak_utf8()
    arguments = sys.argv[1:] if argv is None else argv
    first = arguments[0] if arguments else "run"
    if first == "call-event":
        from agent_assist.cli import call_event

        return call_event.run(arguments[1:])
    if first.startswith(URL_PREFIX):
        from agent_assist.telephony.softphone.event_fields import ENROL_PREFIXES

        if not first.startswith(ENROL_PREFIXES):
            from agent_assist.cli import call_event

            return call_event.run(arguments)
        first, arguments = "run", ["run", "--link", first]
    if first in {"-h", "--help", "help"}:
        return _help()
    if first == "--version":
        from agent_assist import __version__

        sys.stdout.write(f"agent-assist {__version__}\n")
        return 0
    if first not in COMMANDS:
        sys.stderr.write("unknown_command: There is no such command. Run agent-assist --help.\n")
        return 2
    module = COMMANDS[first][0]
    if argv is None and module in _PRIVATE:  # it changes the whole process, so only one that is ours alone
        from agent_assist.cli.private import keep_private

        keep_private()
    return _run(module, arguments[1:])


def _run(module: str, arguments: list[str]) -> int:
    from importlib import import_module

    from agent_assist.domain.errors import AssistError, OperatorError

    try:
        code: int = import_module(f"agent_assist.cli.{module}").run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()  # here a reader that has gone is no error yet; at the end of the process it is
    except AssistError as error:
        sys.stderr.write(error.line() + "\n")
        return 2 if isinstance(error, OperatorError) else 3
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        if not _nobody_reads(error):
            raise
        _silence()
        return 3
    return code


def _speak_utf8() -> None:
    """Read and write UTF-8 whatever the console's code page is, and never end with a traceback at a character."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)  # a program without a console has none, tests have their own
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="strict" if stream is sys.stdin else "backslashreplace")


def _nobody_reads(error: OSError) -> bool:
    """Whether the reader of a pipe has gone. Windows says EINVAL of a pipe whose other end is closed."""
    return isinstance(error, BrokenPipeError) or (sys.platform == "win32" and error.errno == errno.EINVAL)


def _silence() -> None:
    """Let the end of the process write nowhere: it would complain about the closed pipe once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _help() -> int:
    width = max(len(name) for name in COMMANDS)
    lines = [f"  {name:{width}}  {line}" for name, (_, line) in COMMANDS.items()]
    sys.stdout.write(
        "usage: agent-assist [COMMAND] …\n\n" + "\n".join(lines) + "\n\nEach command explains itself with --help.\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
