-- Two letters changed about leave a word of five too few trigrams to be found by (Trmup for Trump). Such words are looked
-- up as they would be with each two neighbours changed back: at most nineteen looks into the index of names, and only
-- for what no name holds.
CREATE OR REPLACE FUNCTION "aliases_near"("wanted" text) RETURNS TABLE ("entity_id" uuid, "fit" real)
LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 20
SET pg_trgm.similarity_threshold = 0.3
SET pg_trgm.word_similarity_threshold = 0.45
AS $$
  WITH "holding" AS MATERIALIZED (
    SELECT "a"."entity_id", CASE
        WHEN "a"."key" = "wanted" THEN CASE WHEN "a"."kind" = 'short' THEN 0.95 ELSE 1 END
        WHEN "a"."key" LIKE "wanted" || ' %' THEN 0.85
        WHEN "a"."key" LIKE "wanted" || '%' THEN 0.8
        WHEN ' ' || "a"."key" || ' ' LIKE '% ' || "wanted" || ' %' THEN 0.75
        WHEN ' ' || "a"."key" LIKE '% ' || "wanted" || '%' THEN 0.7
        ELSE 0.5 END AS "fit"
    FROM "aliases" "a" WHERE "a"."key" LIKE '%' || "wanted" || '%' LIMIT 3000
  ), "near" AS MATERIALIZED (
    SELECT "a"."entity_id", greatest(
        0.65 * similarity("a"."key", "wanted"),
        0.8 * key_nearness("a"."key", "wanted"),
        0.7 * (SELECT max(key_nearness("word", "wanted")) FROM unnest(string_to_array("a"."key", ' ')) "word")
      ) AS "fit"
    FROM (
      SELECT "entity_id", "key" FROM "aliases"
      WHERE length("wanted") >= 4 AND ("key" % "wanted" OR "wanted" <% "key")
        AND NOT EXISTS (SELECT 1 FROM "holding" WHERE "fit" >= 0.7)
      ORDER BY greatest(similarity("key", "wanted"), word_similarity("wanted", "key")) DESC, "entity_id" LIMIT 300
    ) "a"
  ), "changed_back" AS MATERIALIZED (
    SELECT overlay("wanted" PLACING reverse(substr("wanted", "place", 2)) FROM "place" FOR 2) AS "key"
    FROM generate_series(1, length("wanted") - 1) "place"
    WHERE length("wanted") BETWEEN 4 AND 20 AND substr("wanted", "place", 1) <> substr("wanted", "place" + 1, 1)
      AND substr("wanted", "place", 2) NOT LIKE '% %'
      AND NOT EXISTS (SELECT 1 FROM "holding" WHERE "fit" >= 0.7)
  ), "swapped" AS MATERIALIZED (
    -- As near as a letter that is wrong: between the fit of another word in it and that of a name that holds it.
    SELECT "a"."entity_id", CASE WHEN "a"."key" = "c"."key" THEN 0.68 ELSE 0.64 END AS "fit"
    FROM "changed_back" "c" CROSS JOIN LATERAL (
      SELECT "entity_id", "key" FROM "aliases" WHERE "key" LIKE '%' || "c"."key" || '%' LIMIT 300
    ) "a" WHERE ' ' || "a"."key" || ' ' LIKE '% ' || "c"."key" || ' %'
  )
  SELECT "entity_id", max("fit")::real FROM (
    SELECT * FROM "holding" UNION ALL SELECT * FROM "near" WHERE "fit" >= 0.4 UNION ALL SELECT * FROM "swapped"
  ) "found" GROUP BY "entity_id" ORDER BY 2 DESC, 1 LIMIT 200
$$;
