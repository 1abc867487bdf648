"""Tables and statements. The only package of the server that knows SQLAlchemy; it takes no decisions."""
