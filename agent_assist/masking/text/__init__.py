"""Text as the recognizers read it: folded characters, windows, numerals, words. Knows no kind."""
