-- What the person reads who takes over; null for those asked for before there were case files.
ALTER TABLE handoff ADD COLUMN case_file jsonb;
