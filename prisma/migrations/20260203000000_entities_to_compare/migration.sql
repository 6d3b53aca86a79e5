-- The second look compares whoever something new has become known of, not the whole archive each time (docs/adr/0090).

-- CreateTable
CREATE TABLE "entities_to_compare" (
    "id" BIGSERIAL NOT NULL,
    "entity_id" UUID NOT NULL,

    CONSTRAINT "entities_to_compare_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "second_looks" (
    "id" SMALLINT NOT NULL,
    "through" UUID NOT NULL,

    CONSTRAINT "second_looks_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "second_looks_one_row" CHECK ("id" = 1)
);

-- Who got a spelling is to be compared: a new entity, one of whom another spelling or more of one is known, one that another
-- was merged into. Marks are only added, so that no writer waits for another.
CREATE FUNCTION "note_new_spellings"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO entities_to_compare (entity_id) SELECT DISTINCT entity_id FROM written ORDER BY entity_id;
  RETURN NULL;
END $$;
CREATE FUNCTION "note_changed_spellings"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO entities_to_compare (entity_id)
  SELECT DISTINCT written.entity_id FROM written JOIN former ON former.id = written.id
  WHERE (former.entity_id, former.kind, former.sound) IS DISTINCT FROM (written.entity_id, written.kind, written.sound)
  ORDER BY 1;
  RETURN NULL;
END $$;
CREATE TRIGGER "aliases_note_new" AFTER INSERT ON "aliases"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION "note_new_spellings"();
CREATE TRIGGER "aliases_note_changed" AFTER UPDATE ON "aliases"
  REFERENCING OLD TABLE AS former NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_spellings"();

-- What is stored was looked at by hand, or not at all.
INSERT INTO "entities_to_compare" ("entity_id")
  SELECT "id" FROM "entities" WHERE "merged_into_id" IS NULL
    AND EXISTS (SELECT 1 FROM "aliases" WHERE "entity_id" = "entities"."id") ORDER BY "id";
