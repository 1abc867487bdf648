-- What each rule of the organisation's pack asked for when lessons were last looked for, as a mark of it; the pack's own
-- digest stands under an empty name. Nothing of it is an event, and nothing of it is sent.
CREATE TABLE lesson_rule (
  rule TEXT PRIMARY KEY,
  mark TEXT NOT NULL
) STRICT;
