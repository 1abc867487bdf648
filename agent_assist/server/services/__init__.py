"""What the server does; no HTTP, no SQL dialect."""
