-- Taken for a thousand rows, what a name finds was joined by reading all entities.
ALTER FUNCTION "aliases_near"(text) ROWS 20;
