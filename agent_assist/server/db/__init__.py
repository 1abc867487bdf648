"""Schema and queries, on PostgreSQL and SQLite alike."""
