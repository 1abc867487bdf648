"""The order to publish a pack, signed by a trusted reviewer (ADR 7). Pure; Ed25519, RFC 8032."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Struct

from agent_assist.domain import base64_text
from agent_assist.domain.clock import LATEST_MS, utc_of
from agent_assist.domain.errors import BadInput, Forbidden
from agent_assist.policy.canonical import canonical
from agent_assist.policy.manifest import Manifest
from agent_assist.policy.signature import signs
from agent_assist.policy.signing import public_key
from agent_assist.policy.trust import Trust

_DOMAIN = b"assist-publish/1\n"
_DOMAIN_2 = b"assist-publish/2\n"
ORDER_MS = 300_000
"""How long an order is good for publishing, and how far two clocks may be apart: five minutes (house choice)."""
FRESH_DAYS = 180
"""For how many days an order counts as fresh that does not say so itself: half a year (house choice). An organisation's
rules are looked at more often than that; who hears nothing for so long may be kept from hearing it."""
FRESH_LIMIT = 3_660
"""Most days that an order may count as fresh."""
TAKEN_BACK_LIMIT = 16
"""Most packs that one order takes back."""
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")


class Order(Struct, frozen=True):
    """Give the pack of this content to everybody, for use from a day on.

    Args:
        digest: `sha256:…` of the pack's content.
        effective: first day of use.
        at_ms: when the order was given, milliseconds since 1970 UTC.
        takes_back: digests of newer packs that are out of use once this order begins. Without it an older pack never
            takes the place of a newer one.
        fresh_until: last day on which the order counts as fresh; None for FRESH_DAYS after it was given.
    """

    digest: str
    effective: date
    at_ms: int
    takes_back: tuple[str, ...] = ()
    fresh_until: date | None = None

    def signed_bytes(self) -> bytes:
        """Return what the reviewer signs: the domain of such orders, then the order in canonical form.

        An order of the three values that orders had first keeps their form, so those of before are good.
        """
        told: dict[str, object] = {
            "digest": self.digest,
            "effective": self.effective.isoformat(),
            "at_ms": self.at_ms,
        }
        if not self.takes_back and self.fresh_until is None:
            return _DOMAIN + canonical(told)
        told["takes_back"] = list(self.takes_back)
        told["fresh_until"] = self.fresh_until.isoformat() if self.fresh_until else None
        return _DOMAIN_2 + canonical(told)

    def last_fresh_day(self) -> date:
        """Return the last day on which somebody who knows nothing newer need not wonder why."""
        if self.fresh_until is not None:
            return self.fresh_until
        return utc_of(self.at_ms).date() + timedelta(days=FRESH_DAYS)


class SignedOrder(NamedTuple):
    """An order with the reviewer's public key and signature, both in base64."""

    order: Order
    key: str
    signature: str

    def plain(self) -> dict[str, object]:
        """Return the order as it stands in a pack's row, beside the files and the day."""
        until = self.order.fresh_until
        return {
            "at_ms": self.order.at_ms,
            "takes_back": list(self.order.takes_back),
            "fresh_until": until.isoformat() if until else None,
            "key": self.key,
            "signature": self.signature,
        }


def read_order(values: object, digest: str, effective: date) -> SignedOrder:
    """Return the order of a pack's row; says nothing about its signature.

    Args:
        values: what stands in the row under `order`.
        digest: of the pack in the row.
        effective: the first day in the row, which is signed with the order.

    Raises:
        ValueError: it is no order.
    """
    if not isinstance(values, Mapping):
        raise ValueError("no order")  # noqa: TRY004 - a value from outside, not a mistake of the caller
    at_ms, taken, until = values.get("at_ms"), values.get("takes_back"), values.get("fresh_until")
    key, signature = values.get("key"), values.get("signature")
    if type(at_ms) is not int or not 0 <= at_ms <= LATEST_MS or not isinstance(taken, list):
        raise ValueError("no order")
    if not isinstance(key, str) or not isinstance(signature, str) or not (until is None or isinstance(until, str)):
        raise ValueError("no order")
    order = Order(digest, effective, at_ms, tuple(taken), date.fromisoformat(until) if until else None)
    check_values(order)
    return SignedOrder(order, key, signature)


def check_values(order: Order) -> None:
    """Refuse values that no order has.

    Raises:
        ValueError: too many packs are taken back, or what is taken back is no digest.
    """
    taken = order.takes_back
    if len(taken) > TAKEN_BACK_LIMIT or not all(isinstance(one, str) and _DIGEST.fullmatch(one) for one in taken):
        raise ValueError("no digest")


def sign_order(order: Order, private: Ed25519PrivateKey) -> tuple[str, str]:
    """Return the reviewer's public key and the signature, both in base64."""
    return public_key(private), base64_text.encode(private.sign(order.signed_bytes()))


def is_signed(order: Order, key: str, signature: str, trust: Trust) -> bool:
    """Tell whether a trusted reviewer signed an order, whenever that was."""
    return signs(key, signature, order.signed_bytes()) and trust.name_of(key) is not None


def check_order(order: Order, key: str, signature: str, trust: Trust, now_ms: int) -> None:
    """Check that a trusted reviewer gave an order, and just now.

    Raises:
        Forbidden: the key is not trusted, the signature is wrong, or the order is not of these minutes.
    """
    if not is_signed(order, key, signature, trust):
        raise _not_taken()
    if abs(now_ms - order.at_ms) > ORDER_MS:
        raise Forbidden(
            "The publication order is too old or the clock is wrong.", "Set the clock right, and publish again."
        )


def _not_taken() -> Forbidden:
    return Forbidden(
        "The order to publish is not signed by a reviewer whom this server trusts.", "Use a trusted reviewer's key."
    )


def first_day(manifest: Manifest, effective: date) -> date:
    """Return the day from which a pack is used: the one ordered, if the reviewers' manifest allows it.

    Raises:
        BadInput: the day lies before the manifest's first or after its last.
    """
    if not manifest.holds(effective):
        raise BadInput(
            f"The pack {manifest.id} {manifest.version} does not hold on the day ordered.",
            "Choose a date between effective_from and effective_to in the manifest.",
        )
    return effective
