"""The encrypted cache on SQLCipher."""
