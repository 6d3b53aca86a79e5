-- Who bears a name that is typed whole, in part, or with errors.

CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

-- How near a key is to what is wanted, 0 to 1, letters counted: an error in four letters, two from seven on.
CREATE FUNCTION "key_nearness"("key" text, "wanted" text) RETURNS real LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE
    WHEN length("key") > 100 OR length("wanted") > 100 THEN 0
    WHEN levenshtein_less_equal("key", "wanted", 3) <= least(3, (length("wanted") + 1) / 4 + CASE WHEN length("wanted") >= 5 THEN 1 ELSE 0 END)
      THEN 1 - levenshtein_less_equal("key", "wanted", 3) / greatest(length("key"), length("wanted"))::real
    ELSE 0 END
$$;

-- Entities by their folded names, with how well the best of them fits: whole, as its beginning, as words in it; and if
-- no name holds it so, those nearly so written. The thresholds let a word of five letters with two of them changed about
-- be found, which trigrams alone hardly tell from another word; letters are counted after that.
CREATE FUNCTION "aliases_near"("wanted" text) RETURNS TABLE ("entity_id" uuid, "fit" real)
LANGUAGE sql STABLE STRICT PARALLEL SAFE
SET pg_trgm.similarity_threshold = 0.2
SET pg_trgm.word_similarity_threshold = 0.3
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
      LIMIT 5000
    ) "a"
  )
  SELECT "entity_id", max("fit")::real FROM (
    SELECT * FROM "holding" UNION ALL SELECT * FROM "near" WHERE "fit" >= 0.4
  ) "found" GROUP BY "entity_id" ORDER BY 2 DESC, 1 LIMIT 200
$$;
