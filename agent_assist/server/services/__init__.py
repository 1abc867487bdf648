"""What the server decides: who may do what, what an event changes, what a reader gets. Knows no HTTP."""
