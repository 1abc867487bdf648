"""What a softphone and a recorder are, and what the call path needs from the desktop."""
