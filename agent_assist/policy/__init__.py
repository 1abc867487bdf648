"""Rule packs to a decision with its sources. Pure; no Qt, no network."""
