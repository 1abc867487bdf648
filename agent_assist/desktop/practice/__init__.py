"""A call that nobody makes: what a desk needs from outside, in memory alone. Nothing here reaches disk or network."""
