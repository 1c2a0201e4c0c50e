ALTER TABLE product DROP COLUMN spelling;
