"""`agent-assist enrol`: makes this device known to the server with a one-time code."""

from __future__ import annotations

import platform

from agent_assist.cli.arguments import Arguments
from agent_assist.cli.options import here, open_vault


def run(argv: list[str]) -> int:
    """Redeem the code; the token goes to the keyring, the identity to the cache."""
    parser = Arguments(prog="agent-assist enrol", description="Make this device known to the server.")
    parser.add_argument("--server", required=True, metavar="URL", help="https://HOST[:PORT], or http on this machine")
    parser.add_argument("--code", required=True, help="one-time code from `agent-assist admin enrol-code`")
    parser.add_argument("--name", default=platform.node()[:80] or "desktop", help="how the device is called in lists")
    options = parser.parse_args(argv)
    from agent_assist.desktop.link.link import HttpLink
    from agent_assist.desktop.services.enrol import enrol
    from agent_assist.desktop.store.cache import unlock

    paths = here()
    link = HttpLink(options.server)
    vault = open_vault(paths)
    cache = unlock(paths.cache_file, vault)
    try:
        identity = enrol(
            cache.ledger,
            vault,
            link,
            server=options.server,
            code=options.code,
            name=options.name,
            public_key=cache.device_key.public,
        )
    finally:
        link.close()
        cache.close()
    print(f"enrolled device {identity.device} for {identity.agent_name}")
    return 0
