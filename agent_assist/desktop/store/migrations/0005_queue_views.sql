-- Lists of the review queue that a supervisor keeps under a name on this computer.
CREATE TABLE queue_view (
  account TEXT NOT NULL,
  name    TEXT NOT NULL,
  wish    TEXT NOT NULL,
  PRIMARY KEY (account, name)
) STRICT;
