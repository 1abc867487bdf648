"""Translations of the windows: their sources (.ts), and what keeps them in step with the program."""
