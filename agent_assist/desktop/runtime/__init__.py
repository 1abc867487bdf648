"""Lanes, outcomes, settings, redacting log."""
