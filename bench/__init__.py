"""Benchmarks: each prints its figures beside a limit or a rival taken in the same run."""
