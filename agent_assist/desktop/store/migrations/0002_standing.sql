-- Ties contacts of the same number together, for standing consents. A keyed hash, its key beside it: both live in the
-- encrypted cache only and are never sent. Erasing a contact's key unties it.
CREATE TABLE number_key (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  key  BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;
CREATE TABLE number_of_contact (
  contact TEXT PRIMARY KEY,
  number  BLOB NOT NULL CHECK (length(number) = 32)
) STRICT;
CREATE INDEX contacts_by_number ON number_of_contact (number);
CREATE TRIGGER erased_contact_is_untied AFTER DELETE ON subject_key
  BEGIN DELETE FROM number_of_contact WHERE contact = old.contact; END;
