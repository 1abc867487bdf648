"""Phones in a browser: the hook on loopback, and which requests it takes."""
