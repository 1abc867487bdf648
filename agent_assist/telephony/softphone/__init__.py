"""Softphones: each turns its own language into call events."""
