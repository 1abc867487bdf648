-- Events are evidence: insert-only. `data` is the canonical text whose SHA-256 is `digest`.
CREATE TABLE event (
  seq     INTEGER PRIMARY KEY CHECK (seq >= 1),
  id      TEXT NOT NULL UNIQUE,
  contact TEXT NOT NULL,
  kind    TEXT NOT NULL,
  at_ms   INTEGER NOT NULL,
  digest  TEXT NOT NULL CHECK (length(digest) = 64),
  data    TEXT NOT NULL
) STRICT;
CREATE INDEX event_by_contact ON event (contact, seq);
CREATE INDEX event_by_kind ON event (kind, seq);

CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'evidence is insert-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'evidence is insert-only'); END;

-- The outbox: one row for each event that the server has not confirmed.
CREATE TABLE pending_event (seq INTEGER PRIMARY KEY REFERENCES event (seq)) STRICT;
CREATE TRIGGER event_is_pending AFTER INSERT ON event BEGIN INSERT INTO pending_event (seq) VALUES (new.seq); END;
CREATE TRIGGER pending_no_update BEFORE UPDATE ON pending_event
  BEGIN SELECT RAISE(ABORT, 'a pending event has no parts to change'); END;

-- Events that the server holds but gave no effect; kept and shown, never dropped.
CREATE TABLE refused_event (
  seq  INTEGER PRIMARY KEY REFERENCES event (seq),
  code TEXT NOT NULL
) STRICT;

CREATE TABLE seal (
  seq       INTEGER PRIMARY KEY REFERENCES event (seq),
  device    TEXT NOT NULL,
  digest    TEXT NOT NULL,
  signature TEXT NOT NULL
) STRICT;
CREATE TRIGGER seal_no_update BEFORE UPDATE ON seal BEGIN SELECT RAISE(ABORT, 'evidence is insert-only'); END;
CREATE TRIGGER seal_no_delete BEFORE DELETE ON seal BEGIN SELECT RAISE(ABORT, 'evidence is insert-only'); END;

-- Keys of data subjects. Deleting a row erases the personal values of that contact for ever.
CREATE TABLE subject_key (
  kid     TEXT PRIMARY KEY,
  contact TEXT NOT NULL UNIQUE,
  key     BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;
CREATE TRIGGER subject_key_no_update BEFORE UPDATE ON subject_key
  BEGIN SELECT RAISE(ABORT, 'a key is made or destroyed, never changed'); END;

-- Who this device is for the server; one row after enrolment.
CREATE TABLE device (
  only       INTEGER PRIMARY KEY CHECK (only = 1),
  device     TEXT NOT NULL,
  tenant     TEXT NOT NULL,
  agent      TEXT NOT NULL,
  agent_name TEXT NOT NULL,
  server     TEXT NOT NULL
) STRICT;
CREATE TRIGGER device_no_update BEFORE UPDATE ON device
  BEGIN SELECT RAISE(ABORT, 'a device keeps its identity'); END;

-- Rows owned by the server, changed only when its answer is applied.
CREATE TABLE server_row (
  kind TEXT NOT NULL,
  id   TEXT NOT NULL,
  pos  INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT;

CREATE TABLE sync_state (
  only      INTEGER PRIMARY KEY CHECK (only = 1),
  watermark INTEGER NOT NULL,
  cursor    INTEGER NOT NULL
) STRICT;
INSERT INTO sync_state VALUES (1, 0, 0);

-- What windows read: one row for each contact, with what still waits. The plus signs keep the planner on the index by
-- contact: by kind it would walk all contacts for each.
CREATE VIEW contact_projected AS
SELECT o.contact,
       o.at_ms AS opened_at_ms,
       json_extract(o.data, '$.body.number_masked') AS number_masked,
       json_extract(o.data, '$.body.line') AS line,
       (SELECT e.at_ms FROM event e WHERE e.contact = o.contact AND +e.kind IN ('contact_ended', 'contact_missed')
         ORDER BY e.seq LIMIT 1) AS ended_at_ms,
       (SELECT json_extract(e.data, '$.body.verdict') FROM event e
         WHERE e.contact = o.contact AND +e.kind = 'verdict_reached' ORDER BY e.seq DESC LIMIT 1) AS verdict,
       EXISTS (SELECT 1 FROM event e WHERE e.contact = o.contact AND +e.kind = 'wrap_up_finished') AS finished,
       (SELECT count(*) FROM event e JOIN pending_event p ON p.seq = e.seq WHERE e.contact = o.contact) AS unsynced
FROM event o WHERE o.kind = 'contact_opened';

-- Flags raised here with the decision that the server sent, if any.
CREATE VIEW flag_projected AS
SELECT e.contact,
       json_extract(e.data, '$.body.flag') AS flag,
       json_extract(e.data, '$.body.severity') AS severity,
       e.at_ms,
       json_extract(r.body, '$.decision') AS decision,
       json_extract(r.body, '$.comment') AS comment,
       json_extract(r.body, '$.decided_by_name') AS decided_by,
       json_extract(r.body, '$.decided_at_ms') AS decided_at_ms
FROM event e
LEFT JOIN server_row r ON r.kind = 'decision' AND json_extract(r.body, '$.contact') = e.contact
  AND json_extract(r.body, '$.flag') = json_extract(e.data, '$.body.flag')
WHERE e.kind = 'flag_raised';
