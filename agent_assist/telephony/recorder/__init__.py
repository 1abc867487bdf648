"""Recorders: each drives one and tells what it really does."""
