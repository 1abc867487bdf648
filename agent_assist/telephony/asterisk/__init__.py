"""Asterisk's manager interface (AMI): framing, one connection, the channels it tells of.

Shared by the softphone and the recorder adapter; imports neither.
"""
