"""`agent-assist payment-digits`: the digits that an agent types in a payment step, for the payment page's own helper.

They are written to standard output as they come, one JSON line each, and kept nowhere. Standard output must be a pipe:
a terminal would show them, and a file would keep them.
"""

from __future__ import annotations

import argparse
import stat
import sys
from os import fstat

from agent_assist.domain.errors import BadInput, ConditionError
from agent_assist.telephony.softphone.handoff.local_socket import listen, socket_path

_ASK = b'{"payment_digits":true}'


def run(argv: list[str]) -> int:
    """Pass digits on until the desktop ends.

    Returns:
        0 when the desktop ended.

    Raises:
        BadInput: standard output is not a pipe or a socket.
        ConditionError: no desktop listens, or it refused.
    """
    parser = argparse.ArgumentParser(prog="agent-assist payment-digits", description=__doc__)
    parser.parse_args(argv)
    mode = fstat(sys.stdout.fileno()).st_mode
    if not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)):
        raise BadInput("Digits can only be sent to a pipe.", "Let the payment page's helper start this command.")
    try:
        for number, line in enumerate(listen(socket_path(), _ASK)):
            if number == 0:
                if line != b"ok":
                    raise ConditionError("The desktop can't forward digits right now.", "Close another payment helper.")
                continue
            sys.stdout.buffer.write(line + b"\n")
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        return 0
    except OSError as exc:
        raise ConditionError("Agent Assist is not running.", "Start Agent Assist, then this command again.") from exc
    return 0
