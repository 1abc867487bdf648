"""A Windows laboratory: the official CPython 3.11 for Windows under wine, from packages alone.

The interpreter's files, signed by the Python Software Foundation, lie inside two wheels; the pure part of the library
is that of the host's own CPython 3.11. What wine cannot tell stands in docs/testing.md.
"""
