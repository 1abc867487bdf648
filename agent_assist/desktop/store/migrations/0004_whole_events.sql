-- The views looked into the events by the names of values. Now they find events, and the program reads each by its type.
DROP VIEW flag_projected;
DROP VIEW contact_projected;

-- What windows read: one row for each contact, with what still waits. The plus signs keep the planner on the index by
-- contact: by kind it would walk all contacts for each.
CREATE VIEW contact_projected AS
SELECT o.contact,
       o.at_ms AS opened_at_ms,
       o.data AS opened,
       (SELECT e.at_ms FROM event e WHERE e.contact = o.contact AND +e.kind IN ('contact_ended', 'contact_missed')
         ORDER BY e.seq LIMIT 1) AS ended_at_ms,
       (SELECT e.data FROM event e
         WHERE e.contact = o.contact AND +e.kind = 'verdict_reached' ORDER BY e.seq DESC LIMIT 1) AS judged,
       EXISTS (SELECT 1 FROM event e WHERE e.contact = o.contact AND +e.kind = 'wrap_up_finished') AS finished,
       (SELECT count(*) FROM event e JOIN pending_event p ON p.seq = e.seq WHERE e.contact = o.contact) AS unsynced
FROM event o WHERE o.kind = 'contact_opened';
