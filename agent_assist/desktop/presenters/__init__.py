"""Qt-free view models: a frozen State, pure transitions, a Presenter that renders."""
