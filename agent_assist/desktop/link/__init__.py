"""The server link over HTTP. The only package that knows requests and truststore."""
