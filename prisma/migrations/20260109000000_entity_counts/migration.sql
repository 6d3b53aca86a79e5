-- How many articles mention an entity and how often, kept so that lists can be ordered by it (docs/adr/0036).

-- CreateTable
CREATE TABLE "entity_counts" (
    "entity_id" UUID NOT NULL,
    "type" "entity_type" NOT NULL,
    "articles" INTEGER NOT NULL DEFAULT 0,
    "mentions" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "entity_counts_pkey" PRIMARY KEY ("entity_id")
);

-- CreateTable
CREATE TABLE "entity_count_changes" (
    "id" BIGSERIAL NOT NULL,
    "entity_id" UUID NOT NULL,
    "articles" INTEGER NOT NULL,
    "mentions" INTEGER NOT NULL,

    CONSTRAINT "entity_count_changes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "entity_counts_type_mentions_entity_id_idx" ON "entity_counts"("type", "mentions" DESC, "entity_id" DESC);

-- CreateIndex
CREATE INDEX "entity_count_changes_entity_id_idx" ON "entity_count_changes"("entity_id");

-- AddForeignKey
ALTER TABLE "entity_counts" ADD CONSTRAINT "entity_counts_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Each entity has its row from the start.
CREATE FUNCTION "begin_entity_counts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "entity_counts" ("entity_id", "type") SELECT "id", "type" FROM "added" ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;

CREATE TRIGGER "entities_begin_counts" AFTER INSERT ON "entities"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "begin_entity_counts"();

CREATE FUNCTION "retype_entity_counts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "entity_counts" SET "type" = NEW."type" WHERE "entity_id" = NEW."id";
  RETURN NULL;
END
$$;

CREATE TRIGGER "entities_retype_counts" AFTER UPDATE OF "type" ON "entities"
  FOR EACH ROW WHEN (OLD."type" <> NEW."type") EXECUTE FUNCTION "retype_entity_counts"();

-- Adds what has been noted to the counts, unless somebody else is doing so: nobody waits, and since only one at a time
-- changes a count, none waits for another's row. What is left stays noted for the next one.
CREATE FUNCTION "fold_entity_counts"() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF pg_try_advisory_xact_lock(hashtextextended('entity_counts', 0)) THEN
    WITH "taken" AS (DELETE FROM "entity_count_changes" RETURNING "entity_id", "articles", "mentions"),
    "summed" AS (
      SELECT "entity_id", sum("articles")::int AS "articles", sum("mentions")::int AS "mentions"
      FROM "taken" GROUP BY "entity_id" HAVING sum("articles") <> 0 OR sum("mentions") <> 0
    )
    INSERT INTO "entity_counts" AS "c" ("entity_id", "type", "articles", "mentions")
      SELECT "e"."id", "e"."type", "summed"."articles", "summed"."mentions"
      FROM "summed" JOIN "entities" "e" ON "e"."id" = "summed"."entity_id"
      ON CONFLICT ("entity_id") DO UPDATE
      SET "articles" = "c"."articles" + EXCLUDED."articles", "mentions" = "c"."mentions" + EXCLUDED."mentions";
  END IF;
END
$$;

-- A count is of rows that all writers add to: to change it as they write would make them wait for each other. They
-- note what they change in rows of their own.
CREATE FUNCTION "note_added_mentions"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "entity_count_changes" ("entity_id", "articles", "mentions")
    SELECT "entity_id", count(*), sum("mentions") FROM "added" GROUP BY "entity_id";
  PERFORM "fold_entity_counts"();
  RETURN NULL;
END
$$;

CREATE FUNCTION "note_removed_mentions"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "entity_count_changes" ("entity_id", "articles", "mentions")
    SELECT "entity_id", -count(*), -sum("mentions") FROM "removed" GROUP BY "entity_id";
  PERFORM "fold_entity_counts"();
  RETURN NULL;
END
$$;

CREATE FUNCTION "note_moved_mentions"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "entity_count_changes" ("entity_id", "articles", "mentions")
    SELECT "entity_id", sum("articles"), sum("mentions") FROM (
      SELECT "entity_id", 1 AS "articles", "mentions" FROM "added"
      UNION ALL SELECT "entity_id", -1, -"mentions" FROM "removed"
    ) "moved" GROUP BY "entity_id" HAVING sum("articles") <> 0 OR sum("mentions") <> 0;
  PERFORM "fold_entity_counts"();
  RETURN NULL;
END
$$;

CREATE FUNCTION "forget_entity_counts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "entity_count_changes";
  UPDATE "entity_counts" SET "articles" = 0, "mentions" = 0 WHERE "articles" <> 0 OR "mentions" <> 0;
  RETURN NULL;
END
$$;

CREATE TRIGGER "article_entities_note_added" AFTER INSERT ON "article_entities"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "note_added_mentions"();
CREATE TRIGGER "article_entities_note_removed" AFTER DELETE ON "article_entities"
  REFERENCING OLD TABLE AS "removed" FOR EACH STATEMENT EXECUTE FUNCTION "note_removed_mentions"();
CREATE TRIGGER "article_entities_note_moved" AFTER UPDATE ON "article_entities"
  REFERENCING OLD TABLE AS "removed" NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "note_moved_mentions"();
CREATE TRIGGER "article_entities_forget" AFTER TRUNCATE ON "article_entities"
  FOR EACH STATEMENT EXECUTE FUNCTION "forget_entity_counts"();

-- Counts everything anew: for a database that is already filled, or was filled with triggers off.
CREATE FUNCTION "recount_entities"() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  LOCK TABLE "article_entities" IN SHARE MODE;
  DELETE FROM "entity_count_changes";
  INSERT INTO "entity_counts" ("entity_id", "type", "articles", "mentions")
    SELECT "e"."id", "e"."type", count("ae"."entity_id"), coalesce(sum("ae"."mentions"), 0)
    FROM "entities" "e" LEFT JOIN "article_entities" "ae" ON "ae"."entity_id" = "e"."id" GROUP BY "e"."id"
    ON CONFLICT ("entity_id") DO UPDATE
    SET "type" = EXCLUDED."type", "articles" = EXCLUDED."articles", "mentions" = EXCLUDED."mentions";
END
$$;

SELECT "recount_entities"();
