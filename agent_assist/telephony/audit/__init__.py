"""The after-call audit: was anything recorded in the spans in which the ledger says that nothing was? Pure engine."""

from __future__ import annotations

from agent_assist.telephony.audit.declared import declared_spans
from agent_assist.telephony.audit.listen import Source, audit, refused

__all__ = ["Source", "audit", "declared_spans", "refused"]
