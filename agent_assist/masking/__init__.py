"""Text to findings to masked or truncated text. Pure; no Qt, no network."""
