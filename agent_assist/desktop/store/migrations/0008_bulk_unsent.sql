-- Flags that a supervisor told this computer to dismiss together, until each is dismissed or they were told of it. `flag`
-- and what follows it only names the contact to that supervisor; `after_seq` is the newest event of then. Not sent.
CREATE TABLE bulk_unsent (
  account      TEXT NOT NULL,
  contact      TEXT NOT NULL,
  flag         TEXT NOT NULL,
  agent_name   TEXT NOT NULL,
  number       TEXT NOT NULL,
  opened_at_ms INTEGER NOT NULL,
  after_seq    INTEGER NOT NULL,
  PRIMARY KEY (account, contact)
) STRICT;
