"""How answers are encoded."""

from __future__ import annotations

import msgspec
from litestar import Response

from agent_assist.protocol import messages as m

HEADERS = {"Cache-Control": "no-store", "Assist-Protocol": str(m.PROTOCOL_VERSION)}


def json(answer: msgspec.Struct, status: int = 200) -> Response[bytes]:
    """Return a message of the wire contract as an answer that no cache may keep."""
    return Response(msgspec.json.encode(answer), status_code=status, media_type="application/json", headers=HEADERS)


def page_headers(policy: str) -> dict[str, str]:
    """Return the headers of a page for a customer: kept nowhere, tied to its content security policy."""
    return {
        "Cache-Control": "no-store",
        "Content-Security-Policy": policy,
        "Referrer-Policy": "no-referrer",
    }
