"""Softphones and recorder as the settings name them, out of adapters; for the desktop, the drill and the doctor."""
