-- Which lessons the agent was offered and read on this computer. Nothing of it is an event, and nothing of it is sent.
CREATE TABLE lesson (
  id            TEXT PRIMARY KEY,
  because       TEXT NOT NULL,
  offered_at_ms INTEGER NOT NULL,
  taken         INTEGER NOT NULL CHECK (taken >= 0),
  due_ms        INTEGER NOT NULL
) STRICT;
