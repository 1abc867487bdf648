"""One module per command; parses, calls, prints; takes no decisions."""
