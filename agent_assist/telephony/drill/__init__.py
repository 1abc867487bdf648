"""The recorder drill: a synthetic call through the configured phone and recorder, judged by what was seen and heard."""
