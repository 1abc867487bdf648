"""Any phone that can start a program: the per-user socket, what comes over it, and who asks for digits."""
