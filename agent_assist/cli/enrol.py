"""`agent-assist enrol`: makes this device known to the server with a one-time code."""

from __future__ import annotations

import platform

from agent_assist.cli.arguments import Arguments
from agent_assist.cli.given_secret import given_secret, warn_of_option
from agent_assist.cli.options import here, open_vault
from agent_assist.domain.errors import BadInput, DesktopRunning

CODE_VARIABLE = "ASSIST_ENROL_CODE"
"""May hold the one-time code; an option would show in the list of processes."""


def run(argv: list[str]) -> int:
    """Redeem the code; the token goes to the keyring, the identity to the cache."""
    parser = Arguments(prog="agent-assist enrol", description="Make this device known to the server.")
    parser.add_argument("--server", required=True, metavar="URL", help="https://HOST[:PORT], or http on this machine")
    parser.add_argument(
        "--code", metavar="-", help="one-time code of `agent-assist admin enrol-code`: - reads it from standard input"
    )
    parser.add_argument("--code-file", metavar="FILE", help=f"a file with the code; or give it in {CODE_VARIABLE}")
    parser.add_argument("--name", default=platform.node()[:80] or "desktop", help="how the device is called in lists")
    parser.add_flag("--start-over", "set the cache of an earlier enrolment aside and begin a new one")
    options = parser.parse_args(argv)
    code = given_secret("--code", options.code, options.code_file, CODE_VARIABLE, ask="One-time code: ")
    if code is None:
        raise BadInput("No one-time code was given.", f"Type it when asked, or give --code -, or {CODE_VARIABLE}.")
    if options.start_over:
        _need_no_desktop()
    from agent_assist.desktop.link.link import HttpLink
    from agent_assist.desktop.services.enrol import enrol
    from agent_assist.desktop.store.cache import set_aside, unlock

    paths = here()
    link = HttpLink(options.server)
    vault = open_vault(paths)
    if options.start_over and (aside := set_aside(paths.cache_file, vault)):
        print(f"The earlier cache is kept as {aside.name}, its keys stay in the keyring.")
    cache = unlock(paths.cache_file, vault)
    try:
        identity = enrol(
            cache.ledger,
            vault,
            link,
            server=options.server,
            code=code,
            name=options.name,
            public_key=cache.device_key.public,
        )
    finally:
        link.close()
        cache.close()
    print(f"enrolled device {identity.device} for {identity.agent_name}")
    warn_of_option("--code", options.code, CODE_VARIABLE)
    return 0


def _need_no_desktop() -> None:
    """Refuse while a desktop of this user has the cache open.

    Raises:
        DesktopRunning: it runs.
    """
    from agent_assist.telephony.softphone.handoff.local_socket import send_line, socket_path
    from agent_assist.telephony.softphone.told_event import show_line

    try:
        send_line(socket_path(), show_line())
    except OSError:
        return
    raise DesktopRunning("The desktop is running.", "Close it, then run the command again.")
