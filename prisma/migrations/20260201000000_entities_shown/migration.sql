-- What lists show of entities, beside their ids: a list of names reads the index alone, not a row of the table for each.
CREATE INDEX "entities_shown_idx" ON "entities" ("id") INCLUDE ("type", "name", "latin");
