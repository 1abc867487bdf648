"""The native relay: its C source, its tables and how it is built. Beside the package, because it is no Python."""
