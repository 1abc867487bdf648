"""Desktop use cases."""
