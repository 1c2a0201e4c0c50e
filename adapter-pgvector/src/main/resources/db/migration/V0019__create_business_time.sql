-- One row: how far business time runs ahead of machine time. Only a simulation moves it, and only forward.
CREATE TABLE business_time (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    ahead interval NOT NULL DEFAULT '0' CHECK (ahead >= '0')
);
INSERT INTO business_time DEFAULT VALUES;
CREATE FUNCTION noor_now() RETURNS timestamptz VOLATILE LANGUAGE sql AS
    'SELECT clock_timestamp() + ahead FROM business_time';
