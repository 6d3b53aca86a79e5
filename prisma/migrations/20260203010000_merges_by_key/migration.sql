-- Whether an entity is merged is read by its id: while statistics knew of no merge, all merges were read for each new one.
CREATE OR REPLACE FUNCTION "refuse_chained_merge"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT "merged_into_id" FROM "entities" WHERE "id" = NEW."merged_into_id") IS NOT NULL
    OR EXISTS (SELECT 1 FROM "entities" WHERE "merged_into_id" = NEW."id") THEN
    RAISE EXCEPTION 'entity % cannot be merged into %: one of them is part of another merge', NEW."id", NEW."merged_into_id"
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
