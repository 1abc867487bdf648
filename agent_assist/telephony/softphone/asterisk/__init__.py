"""A desk phone on an Asterisk, over the manager interface."""
