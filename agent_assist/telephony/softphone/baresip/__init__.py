"""The baresip softphone over its ctrl_tcp module."""
