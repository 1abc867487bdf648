"""AWS Signature Version 4 for one request. Pure.

Source of the rule: the AWS IAM user guide, "Create a signed AWS API request". Host, date and session token are signed,
the body by its digest.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote

from agent_assist.domain.clock import utc_of

_ALGORITHM = "AWS4-HMAC-SHA256"


@dataclass(frozen=True, slots=True)
class AwsKey:
    """An access key and where it is used. The secret parts never show in a repr."""

    key_id: str
    secret: str
    token: str
    region: str
    service: str

    def __repr__(self) -> str:
        return f"AwsKey({self.region}, {self.service})"


def sign(key: AwsKey, method: str, host: str, target: str, body: bytes, now_ms: int) -> dict[str, str]:
    """Return the headers that sign a request.

    Args:
        key: the access key.
        method: in capitals.
        host: as it stands in the Host header.
        target: path and query as they are sent, percent-encoded.
        body: what is sent.
        now_ms: milliseconds since 1970 UTC; the vendor refuses a clock that is minutes off.
    """
    moment = utc_of(now_ms).strftime("%Y%m%dT%H%M%SZ")
    headers = {"host": host, "x-amz-date": moment}
    if key.token:
        headers["x-amz-security-token"] = key.token
    names = ";".join(sorted(headers))
    path, _, query = target.partition("?")
    parts = sorted((quote(k, safe="~"), quote(v, safe="~")) for k, v in parse_qsl(query, keep_blank_values=True))
    canonical = "\n".join(
        [
            method,
            quote(path, safe="/~"),
            "&".join(f"{k}={v}" for k, v in parts),
            *(f"{name}:{headers[name]}" for name in sorted(headers)),
            "",
            names,
            hashlib.sha256(body).hexdigest(),
        ]
    )
    scope = f"{moment[:8]}/{key.region}/{key.service}/aws4_request"
    to_sign = "\n".join([_ALGORITHM, moment, scope, hashlib.sha256(canonical.encode()).hexdigest()])
    signing = f"AWS4{key.secret}".encode()
    for part in (moment[:8], key.region, key.service, "aws4_request"):
        signing = _digest(signing, part)
    signature = _digest(signing, to_sign).hex()
    authorization = f"{_ALGORITHM} Credential={key.key_id}/{scope}, SignedHeaders={names}, Signature={signature}"
    return {name: value for name, value in headers.items() if name != "host"} | {"Authorization": authorization}


def _digest(key: bytes, text: str) -> bytes:
    return hmac.new(key, text.encode(), hashlib.sha256).digest()
