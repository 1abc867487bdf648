"""The central server; shares only the engines and the wire contract with the desktop."""
