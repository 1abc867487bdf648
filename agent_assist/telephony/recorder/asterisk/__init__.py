"""Recorders in Asterisk: MixMonitor over the manager interface, live recordings over REST."""
