"""What the desktop needs from outside, as Protocols. No implementation here."""
