"""Qt-free view models: a frozen State, pure transitions, a presenter that shows the state after each."""
