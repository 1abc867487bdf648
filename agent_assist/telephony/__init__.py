"""Phones and recorders, usable without a desktop: what they are, each product, the audit of recordings, the drill."""
