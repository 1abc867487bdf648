"""Use cases of the desktop: each reads case files, acts, and writes facts. GUI thread only; knows no Qt."""
