-- The last head of the server's log that was checked; `conflict` is a head that does not follow it, kept as proof.
CREATE TABLE log_seen (
  only       INTEGER PRIMARY KEY CHECK (only = 1),
  public_key TEXT NOT NULL,
  note       TEXT NOT NULL,
  conflict   TEXT NOT NULL
) STRICT;
CREATE TRIGGER log_seen_keeps_key BEFORE UPDATE OF public_key ON log_seen
  BEGIN SELECT RAISE(ABORT, 'the first key stays'); END;
CREATE TRIGGER log_seen_no_delete BEFORE DELETE ON log_seen
  BEGIN SELECT RAISE(ABORT, 'what was seen stays'); END;

-- Erasures that were carried out here, and the keys that may not come back.
CREATE TABLE erasure (id TEXT PRIMARY KEY) STRICT;
CREATE TABLE erased_key (kid TEXT PRIMARY KEY) STRICT;
CREATE TRIGGER erased_key_no_delete BEFORE DELETE ON erased_key
  BEGIN SELECT RAISE(ABORT, 'an erased key stays erased'); END;
CREATE TRIGGER subject_key_not_again BEFORE INSERT ON subject_key
  WHEN EXISTS (SELECT 1 FROM erased_key WHERE kid = new.kid)
  BEGIN SELECT RAISE(ABORT, 'an erased key stays erased'); END;
