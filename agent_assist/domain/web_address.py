"""Addresses of servers: what can be read as one, and what is on this machine. Pure."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from agent_assist.domain.errors import BadInput


def split_address(text: str) -> tuple[str, str]:
    """Return `SCHEME://HOST[:PORT]` without a trailing slash, and the host.

    Raises:
        BadInput: not an address, or one with a path, query or password in it.
    """
    advice = "Use https://HOST or https://HOST:PORT."
    try:
        parts = urlsplit(text.strip())
        host, _port = parts.hostname or "", parts.port
    except ValueError as exc:
        raise BadInput("The server's address cannot be read.", advice) from exc
    plain = parts.scheme in {"http", "https"} and host.isprintable() and host and " " not in host
    bare = parts.path in {"", "/"} and not (parts.query or parts.fragment or "@" in parts.netloc)
    if not (plain and bare):
        raise BadInput("The server's address cannot be read.", advice)
    return f"{parts.scheme}://{parts.netloc}", host


def private_address(text: str, owner: str) -> str:
    """Return an address that nobody on the way can listen to.

    Args:
        text: as a person or a profile wrote it.
        owner: whose address it is, for the error: "The recorder's address".

    Raises:
        BadInput: no address, or neither https nor on this machine.
    """
    address, host = split_address(text)
    if address.startswith("http:") and not is_loopback_host(host):
        raise BadInput(f"{owner} is not encrypted.", "Use https://HOST or https://HOST:PORT.")
    return address


def is_loopback_host(host: str) -> bool:
    """Tell whether a host is this machine: a loopback address, or the name localhost."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
