"""The program on the agent's machine."""
