"""Digest authentication of a SIP request (RFC 7616, RFC 3261 22). Pure but for the client's nonce."""

from __future__ import annotations

import hashlib
import re
import secrets
from typing import Final

_PAIR: Final = re.compile(r'([A-Za-z-]{1,40})=(?:"([^"\\]{0,512})"|([^\s",]{1,512}))')
_ALGORITHMS: Final = {"MD5": "md5", "SHA-256": "sha256"}


def answer_challenge(challenge: str, user: str, password: str, method: str, uri: str) -> str:
    """Return the value of Authorization for a challenge; empty if it is one that is not spoken here.

    MD5 is what most telephone systems still ask for; the standard prescribes it, no choice of ours.

    Args:
        challenge: value of WWW-Authenticate or Proxy-Authenticate.
        user: account.
        password: never logged, never sent.
        method: for example SUBSCRIBE.
        uri: the request's URI.
    """
    scheme, _, rest = challenge.partition(" ")
    said = {key.lower(): quoted or bare for key, quoted, bare in _PAIR.findall(rest)}
    algorithm = said.get("algorithm", "MD5").upper()
    realm, nonce = said.get("realm", ""), said.get("nonce", "")
    offered = {word.strip() for word in said.get("qop", "").split(",")}
    if scheme.lower() != "digest" or algorithm not in _ALGORITHMS or not nonce or '"' in user:
        return ""
    client, count = secrets.token_hex(8), "00000001"
    account = _hash(algorithm, f"{user}:{realm}:{password}")
    request = _hash(algorithm, f"{method}:{uri}")
    values = [("username", user), ("realm", realm), ("nonce", nonce), ("uri", uri)]
    tail = f", algorithm={algorithm}"
    if "auth" in offered:
        response = _hash(algorithm, f"{account}:{nonce}:{count}:{client}:auth:{request}")
        values.append(("cnonce", client))
        tail += f", qop=auth, nc={count}"
    else:
        response = _hash(algorithm, f"{account}:{nonce}:{request}")
    values.append(("response", response))
    if "opaque" in said:
        values.append(("opaque", said["opaque"]))
    return "Digest " + ", ".join(f'{key}="{value}"' for key, value in values) + tail


def _hash(algorithm: str, text: str) -> str:
    return hashlib.new(_ALGORITHMS[algorithm], text.encode(), usedforsecurity=False).hexdigest()
