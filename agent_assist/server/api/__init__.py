"""HTTP routes of the server; parse, call a service, answer."""
