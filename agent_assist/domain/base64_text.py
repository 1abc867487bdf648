"""Bytes as base64 text (RFC 4648, section 4) with one spelling for each value.

The last character of a text carries bits that no byte uses. Python's decoder ignores them, so several texts give the
same bytes, and a signature could be rewritten without a trace. RFC 4648, section 3.5 lets a decoder refuse them.
"""

import base64


def encode(data: bytes) -> str:
    """Return bytes in standard base64 (RFC 4648, section 4) with padding, as every signed text here has them."""
    return base64.b64encode(data).decode("ascii")


def decode(text: str) -> bytes:
    """Return the bytes of a text that `encode` would have written.

    Raises:
        ValueError: the text is not base64, or not the one spelling of its bytes.
    """
    data = base64.b64decode(text)  # passes over signs that are not base64; what it gives is then spelled otherwise
    if encode(data) != text:
        raise ValueError("not the one spelling")
    return data
