"""One widget per file: show_state(state) in, intent signals out."""
