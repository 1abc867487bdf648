"""The windows: call panel, review, sign-in, settings."""
