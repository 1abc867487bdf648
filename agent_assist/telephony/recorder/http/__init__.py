"""Recorders that are driven over HTTP, each described by a profile."""
