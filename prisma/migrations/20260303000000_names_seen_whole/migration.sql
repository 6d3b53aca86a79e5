-- Every list of the API reads names from entities_shown_idx alone, as long as VACUUM has seen their pages since they last changed.
-- A look over the whole archive joins every seventh entity: spread over all pages, and too few for the fifth of the table
-- at which PostgreSQL comes by itself (docs/adr/0110).
ALTER TABLE "entities" SET (autovacuum_vacuum_scale_factor = 0.01);
