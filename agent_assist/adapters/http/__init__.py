"""The server link over requests."""
