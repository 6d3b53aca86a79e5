-- Old arrivals are found by their index: a bound that may change within the statement (clock_timestamp) was compared
-- with every arrival of the last ten minutes at each save.
CREATE OR REPLACE FUNCTION "announce"("ids" UUID[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality("ids") = 0 THEN RETURN; END IF;
  INSERT INTO "arrivals" ("document_id", "at") SELECT unnest("ids"), clock_timestamp()
    ON CONFLICT ("document_id") DO UPDATE SET "at" = EXCLUDED."at";
  -- Nobody waits for another to clear out.
  DELETE FROM "arrivals" WHERE "document_id" = ANY (array(
    SELECT "document_id" FROM "arrivals" WHERE "at" < statement_timestamp() - interval '10 minutes'
    ORDER BY "at" LIMIT 1000 FOR UPDATE SKIP LOCKED
  ));
  PERFORM pg_notify('isnad_arrivals', string_agg("id"::text, ','))
    FROM (SELECT "id", ("place" - 1) / 200 AS "part" FROM unnest("ids") WITH ORDINALITY AS "given"("id", "place")) "parted"
    GROUP BY "part";
END
$$;

-- Types are looked up one by one: a join that was planned while there were few entities reads all of them at each save.
CREATE OR REPLACE FUNCTION "fold_entity_counts"() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF pg_try_advisory_xact_lock(hashtextextended('entity_counts', 0)) THEN
    WITH "taken" AS (DELETE FROM "entity_count_changes" RETURNING "entity_id", "articles", "mentions"),
    "summed" AS (
      SELECT "entity_id", sum("articles")::int AS "articles", sum("mentions")::int AS "mentions"
      FROM "taken" GROUP BY "entity_id" HAVING sum("articles") <> 0 OR sum("mentions") <> 0
    )
    INSERT INTO "entity_counts" AS "c" ("entity_id", "type", "articles", "mentions")
      SELECT "e"."id", "e"."type", "summed"."articles", "summed"."mentions"
      FROM "summed" CROSS JOIN LATERAL (
        SELECT "id", "type" FROM "entities" WHERE "id" = "summed"."entity_id" LIMIT 1
      ) "e"
      ON CONFLICT ("entity_id") DO UPDATE
      SET "articles" = "c"."articles" + EXCLUDED."articles", "mentions" = "c"."mentions" + EXCLUDED."mentions";
  END IF;
END
$$;
