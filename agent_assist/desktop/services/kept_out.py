"""What the pack of a contact keeps out of its note and its fields, beside what is always masked."""

from __future__ import annotations

import logging

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.errors import BadInput
from agent_assist.domain.releases import NOTHING_MORE, KeptOut
from agent_assist.policy import Pack

_PAYMENT = "payment.toml"


def kept_out(pack: Pack, file: CaseFile) -> KeptOut:
    """Return what a pack keeps out of a contact; the product's floor alone where its payment.toml cannot be used."""
    if _PAYMENT not in pack.contents:
        return NOTHING_MORE
    try:
        lists = pack.payment.forbidden
    except BadInput as error:
        logging.getLogger(__name__).warning("the pack's forbidden fields are not used: %s", error.title)
        return NOTHING_MORE
    return lists.kept_out(file.decision.places if file.decision is not None else ())
