"""Carries events to the server and rows back. Drives the two lanes by callbacks; has no thread of its own."""
