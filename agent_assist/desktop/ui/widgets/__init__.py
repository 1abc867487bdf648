"""One widget per file: render(state) in, intent signals out."""
