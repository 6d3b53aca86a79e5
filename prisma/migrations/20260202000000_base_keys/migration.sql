-- What a document alone tells of who is meant: names with one base are one entity from the start, whatever the order in
-- which documents come (docs/adr/0080). Entities made before keep what they are; a new document that names one of them
-- otherwise begins an entity that the second look joins to it.

-- AlterTable
ALTER TABLE "entities" ADD COLUMN "base_key" TEXT;

UPDATE "entities" SET "base_key" = 'known ' || "known_key" WHERE "known_key" IS NOT NULL;
UPDATE "entities" SET "base_key" = "first"."base_key"
FROM (
  SELECT DISTINCT ON ("type", "base_key") "id", "base_key" FROM (
    SELECT "e"."id", "e"."type", concat_ws('|', 'name ' || COALESCE(
        CASE WHEN "e"."type" <> 'person' THEN (
          SELECT "sound" FROM "aliases" "a" WHERE "a"."original_id" = "e"."id" AND "a"."key" = "e"."name_key"
        ) END, "e"."name_key"), COALESCE("e"."country", '-'),
      COALESCE("e"."organization_kind"::text, '-'), NULLIF("e"."gender", 'unknown')::text) AS "base_key"
    FROM "entities" "e"
    WHERE "e"."known_key" IS NULL AND ("e"."type" <> 'person' OR "e"."name_key" LIKE '% %')
  ) "bases"
  ORDER BY "type", "base_key", "id"
) "first"
WHERE "first"."id" = "entities"."id";

-- CreateIndex
CREATE UNIQUE INDEX "entities_type_base_key_key" ON "entities"("type", "base_key");
