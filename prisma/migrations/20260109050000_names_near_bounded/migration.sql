-- Letters are counted only in the three hundred names that trigrams hold for the nearest, of those that share nearly half
-- of them: two letters changed about in a word of five are no longer found, and a word that names nobody, as most that
-- are searched for, no longer costs more with every name in the archive.
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
  )
  SELECT "entity_id", max("fit")::real FROM (
    SELECT * FROM "holding" UNION ALL SELECT * FROM "near" WHERE "fit" >= 0.4
  ) "found" GROUP BY "entity_id" ORDER BY 2 DESC, 1 LIMIT 200
$$;
