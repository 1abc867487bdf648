"""Encrypted connections that trust what the operating system trusts. The only module that knows truststore."""

from __future__ import annotations

import ssl

import truststore


def trusting_context(authority: str = "") -> ssl.SSLContext:
    """Return a context for the client's side; names and certificates are checked.

    Args:
        authority: path of a PEM file whose certificates are trusted instead of the system's; empty for the system's.

    Raises:
        OSError: that file cannot be read, or holds no certificate.
    """
    if not authority:
        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(authority)
    return context
