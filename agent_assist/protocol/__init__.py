"""The wire contract that desktop and server share."""
