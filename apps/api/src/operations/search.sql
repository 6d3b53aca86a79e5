SELECT ((('{"name":' || (
        (SELECT ('[' || (coalesce(string_agg(item, ',')
                , '')
              || ']')
            )
          FROM
          (SELECT ((('{"text":' || coalesce(to_json(CASE "t3"."kind" WHEN 'entity' THEN
                      (SELECT name
                        FROM entities
                        WHERE id = "t3"."id")
                      WHEN 'claim' THEN
                      (SELECT content
                        FROM claims
                        WHERE id = "t3"."id")
                      ELSE
                      (SELECT coalesce(b.text, a.title, '')
                        FROM articles a LEFT JOIN LATERAL ( SELECT position
                          FROM article_texts
                          WHERE article_id = a.id AND search @@ "t3"."any" ORDER BY ts_rank(search, "t3"."any")
                          * CASE WHEN position = -1 THEN 2 ELSE 1 END DESC, position LIMIT 1 )
                        t ON true LEFT JOIN blocks b ON b.article_id = a.id AND b.position = coalesce(t.position, CASE WHEN a.title IS NULL THEN 0 END)
                        WHERE a.id = "t3"."id")
                      END)::text, 'null')
                  )
                || (',"node":' || (coalesce(CASE WHEN "t3"."kind" IN ('article')
                      THEN
                      (SELECT ('{"$type":"Article","id":' || (coalesce(('"' || ('article:' || "t4"."id"::text || '"')
                                )
                              , 'null')
                            || '}')
                          )
                        FROM "articles" "t4"
                        WHERE "t4"."id" = "t3"."id")
                      WHEN "t3"."kind" IN ('claim')
                      THEN
                      (SELECT ('{"$type":"Claim","id":' || (coalesce(('"' || ('claim:' || "t5"."id"::text || '"')
                                )
                              , 'null')
                            || '}')
                          )
                        FROM "claims" "t5"
                        WHERE "t5"."id" = "t3"."id")
                      WHEN "t3"."kind" IN ('document')
                      THEN
                      (SELECT ('{"$type":"Document","id":' || (coalesce(('"' || ('document:' || "t6"."id"::text || '"')
                                )
                              , 'null')
                            || '}')
                          )
                        FROM "documents" "t6"
                        WHERE "t6"."id" = "t3"."id")
                      WHEN "t3"."kind" IN ('mention')
                      THEN
                      (SELECT ('{"$type":"Mention","id":' || (coalesce(('"' || ('mention:' || "t7"."id"::text || '"')
                                )
                              , 'null')
                            || '}')
                          )
                        FROM "mentions" "t7"
                        WHERE "t7"."id" = "t3"."id")
                      WHEN "t3"."kind" IN ('entity')
                      THEN
                      (SELECT (('{"$type":' || coalesce(('"' || (CASE "t8"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                                )
                              , 'null')
                            )
                          || (',"id":' || (coalesce(('"' || (CASE "t8"."type" WHEN 'person' THEN 'person:' WHEN 'organization' THEN 'organization:' ELSE 'place:' END || "t8"."id"::text || '"')
                                  )
                                , 'null')
                              || '}')
                            )
                          )
                        FROM "entities" "t8"
                        WHERE "t8"."id" =
                        (SELECT coalesce(merged_into_id, id)
                          FROM entities
                          WHERE id = "t3"."id")
                        )
                      END, 'null')
                    || ',"$text":')
                  )
                )
              || ((coalesce(to_json(CASE "t3"."kind" WHEN 'entity' THEN
                      (SELECT name
                        FROM entities
                        WHERE id = "t3"."id")
                      WHEN 'claim' THEN
                      (SELECT content
                        FROM claims
                        WHERE id = "t3"."id")
                      ELSE
                      (SELECT coalesce(b.text, a.title, '')
                        FROM articles a LEFT JOIN LATERAL ( SELECT position
                          FROM article_texts
                          WHERE article_id = a.id AND search @@ "t3"."any" ORDER BY ts_rank(search, "t3"."any")
                          * CASE WHEN position = -1 THEN 2 ELSE 1 END DESC, position LIMIT 1 )
                        t ON true LEFT JOIN blocks b ON b.article_id = a.id AND b.position = coalesce(t.position, CASE WHEN a.title IS NULL THEN 0 END)
                        WHERE a.id = "t3"."id")
                      END)::text, 'null')
                  || (',"$query":' || coalesce(to_json("t3"."query")::text, 'null')
                    )
                  )
                || (',"$names":' || (coalesce(to_json(CASE WHEN "t3"."kind" <> 'entity' THEN ARRAY( SELECT DISTINCT text
                          FROM mentions
                          WHERE entity_id = ANY("t3"."named")
                          AND form IN ('name', 'short_name', 'acronym')
                          AND article_id = CASE "t3"."kind" WHEN 'claim' THEN
                          (SELECT article_id
                            FROM claims
                            WHERE id = "t3"."id")
                          ELSE "t3"."id" END )
                        END)::text, 'null')
                    || '}')
                  )
                )
              )
            AS item
            FROM
            (SELECT "q"."kind", "q"."id", "q"."any", "q"."query", "q"."named"
              FROM
              (SELECT "t1"."kind", "t1"."id", "t1"."any", "t1"."query", "t1"."named"
                FROM (WITH terms AS MATERIALIZED ( SELECT place::int, to_tsquery('pg_catalog.arabic', search_key(query)
                      )
                    AS query, is_phrase
                    FROM unnest($1::text[], $2::boolean[])
                    WITH ORDINALITY AS t(query, is_phrase, place)
                    )
                  , whole AS MATERIALIZED ( SELECT entity_id, fit
                    FROM aliases_near($3::text)
                    )
                  , named AS MATERIALIZED ( SELECT entity_id, first, last, share
                    FROM ( SELECT a.entity_id, p.first, p.last, length(p.key)::real / length($3::text)
                      AS share, row_number()
                      OVER (PARTITION BY p.first, p.last ORDER BY coalesce(c.articles, 0)
                        DESC, a.entity_id)
                      AS rank
                      FROM unnest($4::text[], $5::int[], $6::int[])
                      AS p(key, first, last)
                      JOIN aliases a ON a.key = p.key LEFT JOIN entity_counts c ON c.entity_id = a.entity_id )
                    bearers
                    WHERE rank <= 3 UNION ALL
                    (SELECT entity_id, 1,
                      (SELECT max(place)
                        FROM terms)
                      , fit
                      FROM whole
                      WHERE fit >= 0.5 AND fit >=
                      (SELECT max(fit)
                        FROM whole)
                      - 0.1 ORDER BY fit DESC, entity_id LIMIT 3)
                    )
                  , "article_hits" AS MATERIALIZED ( SELECT t.place, h.id, 0::real AS prominence, false AS by_name
                    FROM terms t CROSS JOIN LATERAL
                    (SELECT article_id AS id
                      FROM article_texts
                      WHERE search @@ t.query LIMIT 200)
                    h
                    WHERE ($7::text[] IS NULL OR 'article' = ANY($7::text[])
                      )
                    UNION SELECT t.place, h.id, 0, false
                    FROM
                    (SELECT article_id AS id
                      FROM article_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($8::text)
                        )
                      LIMIT 200)
                    h, terms t
                    WHERE ($7::text[] IS NULL OR 'article' = ANY($7::text[])
                      )
                    UNION SELECT place, h.id, h.prominence, true
                    FROM named n CROSS JOIN LATERAL
                    (SELECT article_id AS id, mentions::real / (mentions + 2)
                      AS prominence
                      FROM article_entities
                      WHERE entity_id = n.entity_id ORDER BY dated_at DESC, article_id DESC LIMIT 200)
                    h, generate_series(n.first, n.last)
                    place
                    WHERE ($7::text[] IS NULL OR 'article' = ANY($7::text[])
                      )
                    )
                  , "article_weights" AS MATERIALIZED ( SELECT t.place, t.query, t.is_phrase, ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                        )
                      )
                    AS weight, sum(ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                          )
                        )
                      )
                    OVER ()
                    AS total
                    FROM terms t LEFT JOIN "article_hits" h USING (place)
                    GROUP BY t.place, t.query, t.is_phrase )
                  , "article_candidates" AS MATERIALIZED ( SELECT id, sum(weight)
                    AS weight
                    FROM
                    (SELECT DISTINCT id, place
                      FROM "article_hits")
                    h JOIN "article_weights" USING (place)
                    GROUP BY id ORDER BY weight DESC, id DESC LIMIT 200 )
                  , "article_cells" AS MATERIALIZED ( SELECT c.id, x.text, x.is_headline, w.place, w.weight
                    FROM "article_candidates" c CROSS JOIN LATERAL ( SELECT ctid AS text, position = -1 AS is_headline, search
                      FROM article_texts
                      WHERE article_id = c.id OFFSET 0 )
                    x JOIN "article_weights" w ON x.search @@ w.query )
                  , "claim_hits" AS MATERIALIZED ( SELECT t.place, h.id, 0::real AS prominence, false AS by_name
                    FROM terms t CROSS JOIN LATERAL
                    (SELECT claim_id AS id
                      FROM claim_texts
                      WHERE search @@ t.query LIMIT 200)
                    h
                    WHERE ($7::text[] IS NULL OR 'claim' = ANY($7::text[])
                      )
                    UNION SELECT t.place, h.id, 0, false
                    FROM
                    (SELECT claim_id AS id
                      FROM claim_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($9::text)
                        )
                      LIMIT 200)
                    h, terms t
                    WHERE ($7::text[] IS NULL OR 'claim' = ANY($7::text[])
                      )
                    UNION SELECT place, h.id, h.prominence, true
                    FROM named n CROSS JOIN LATERAL (
                      (SELECT id, 0.5 AS prominence
                        FROM claims
                        WHERE speaker_id = n.entity_id ORDER BY dated_at DESC, id DESC LIMIT 200)
                      UNION ALL
                      (SELECT claim_id, 0.3
                        FROM claim_about
                        WHERE entity_id = n.entity_id ORDER BY dated_at DESC, claim_id DESC LIMIT 200)
                      )
                    h, generate_series(n.first, n.last)
                    place
                    WHERE ($7::text[] IS NULL OR 'claim' = ANY($7::text[])
                      )
                    )
                  , "claim_weights" AS MATERIALIZED ( SELECT t.place, t.query, t.is_phrase, ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                        )
                      )
                    AS weight, sum(ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                          )
                        )
                      )
                    OVER ()
                    AS total
                    FROM terms t LEFT JOIN "claim_hits" h USING (place)
                    GROUP BY t.place, t.query, t.is_phrase )
                  , "claim_candidates" AS MATERIALIZED ( SELECT id, sum(weight)
                    AS weight
                    FROM
                    (SELECT DISTINCT id, place
                      FROM "claim_hits")
                    h JOIN "claim_weights" USING (place)
                    GROUP BY id ORDER BY weight DESC, id DESC LIMIT 200 )
                  , "claim_cells" AS MATERIALIZED ( SELECT c.id, x.text, x.is_headline, w.place, w.weight
                    FROM "claim_candidates" c CROSS JOIN LATERAL ( SELECT ctid AS text, false AS is_headline, search
                      FROM claim_texts
                      WHERE claim_id = c.id OFFSET 0 )
                    x JOIN "claim_weights" w ON x.search @@ w.query )
                  SELECT kind, id, score, $10::text AS query, to_tsquery('pg_catalog.arabic', search_key($11::text)
                    )
                  AS "any",
                  (SELECT array_agg(DISTINCT entity_id)
                    FROM named n
                    WHERE NOT EXISTS
                    (SELECT 1
                      FROM named longer
                      WHERE longer.first <= n.first AND longer.last >= n.last AND longer.last - longer.first > n.last - n.first)
                    )
                  AS named
                  FROM (
                    (SELECT 'entity' AS kind, id, (1000000 * (0.9 * fit + 0.1 * least(1, ln(1 + articles)
                            / 7)
                          )
                        )::int AS score
                      FROM ( SELECT e.id, max(near.fit)
                        AS fit, max(coalesce(c.articles, 0)
                          )
                        AS articles
                        FROM
                        (SELECT entity_id, fit
                          FROM whole UNION ALL SELECT entity_id, 0.4 + 0.4 * share
                          FROM named)
                        near JOIN entities e ON e.id = near.entity_id LEFT JOIN entity_counts c ON c.entity_id = e.id
                        WHERE $7::text[] IS NULL OR e.type::text = ANY($7::text[])
                        GROUP BY e.id )
                      best ORDER BY score DESC, id LIMIT 100)
                    UNION ALL
                    (SELECT 'article', c.id, (1000000 * ( 0.35 * held.weight + 0.25 * greatest(best.weight, held.named)
                          + 0.15 * greatest(best.headline, held.named, 0)
                          + 0.05 * (1 - 1.0 / (1 + coalesce(best.texts, 0)
                              )
                            )
                          )
                        )::int AS score
                      FROM "article_candidates" c CROSS JOIN LATERAL ( SELECT sum(weight)
                        / max(total)
                        AS weight, sum(weight * prominence)
                        / max(total)
                        AS named
                        FROM "article_weights" JOIN ( SELECT place, max(prominence)
                          AS prominence
                          FROM ( SELECT place, prominence
                            FROM "article_hits" h
                            WHERE h.id = c.id AND h.by_name UNION ALL SELECT place, 0
                            FROM "article_cells" x
                            WHERE x.id = c.id )
                          ways GROUP BY place )
                        covered USING (place)
                        )
                      held LEFT JOIN ( SELECT id, max(weight)
                        AS weight, max(weight)
                        FILTER (WHERE is_headline)
                        AS headline, count(*)
                        AS texts
                        FROM ( SELECT id, text, bool_or(is_headline)
                          AS is_headline, sum(weight)
                          /
                          (SELECT max(total)
                            FROM "article_weights")
                          AS weight
                          FROM "article_cells" GROUP BY id, text )
                        texts GROUP BY id )
                      best ON best.id = c.id
                      WHERE held.weight >= 0.4 AND NOT EXISTS
                      (SELECT 1
                        FROM "article_weights" w
                        WHERE w.is_phrase AND w.place NOT IN
                        (SELECT place
                          FROM "article_cells" x
                          WHERE x.id = c.id)
                        )
                      ORDER BY score DESC, c.id DESC LIMIT 100)
                    UNION ALL
                    (SELECT 'claim', c.id, (1000000 * ( 0.35 * held.weight + 0.25 * greatest(best.weight, held.named)
                          + 0.15 * greatest(best.headline, held.named, 0)
                          + 0.05 * (1 - 1.0 / (1 + coalesce(best.texts, 0)
                              )
                            )
                          )
                        )::int AS score
                      FROM "claim_candidates" c CROSS JOIN LATERAL ( SELECT sum(weight)
                        / max(total)
                        AS weight, sum(weight * prominence)
                        / max(total)
                        AS named
                        FROM "claim_weights" JOIN ( SELECT place, max(prominence)
                          AS prominence
                          FROM ( SELECT place, prominence
                            FROM "claim_hits" h
                            WHERE h.id = c.id AND h.by_name UNION ALL SELECT place, 0
                            FROM "claim_cells" x
                            WHERE x.id = c.id )
                          ways GROUP BY place )
                        covered USING (place)
                        )
                      held LEFT JOIN ( SELECT id, max(weight)
                        AS weight, max(weight)
                        FILTER (WHERE is_headline)
                        AS headline, count(*)
                        AS texts
                        FROM ( SELECT id, text, bool_or(is_headline)
                          AS is_headline, sum(weight)
                          /
                          (SELECT max(total)
                            FROM "claim_weights")
                          AS weight
                          FROM "claim_cells" GROUP BY id, text )
                        texts GROUP BY id )
                      best ON best.id = c.id
                      WHERE held.weight >= 0.6 AND NOT EXISTS
                      (SELECT 1
                        FROM "claim_weights" w
                        WHERE w.is_phrase AND w.place NOT IN
                        (SELECT place
                          FROM "claim_cells" x
                          WHERE x.id = c.id)
                        )
                      ORDER BY score DESC, c.id DESC LIMIT 100)
                    )
                  found)
                "t1"
                WHERE true ORDER BY "t1"."score" DESC, "t1"."id" DESC LIMIT 1000)
              q LIMIT $12::int)
            "t3")
          items)
        || ',"latin":')
      )
    || ((
        (SELECT ('[' || (coalesce(string_agg(item, ',')
                , '')
              || ']')
            )
          FROM
          (SELECT (('{"text":' || coalesce(to_json(CASE "t11"."kind" WHEN 'entity' THEN
                    (SELECT name
                      FROM entities
                      WHERE id = "t11"."id")
                    WHEN 'claim' THEN
                    (SELECT content
                      FROM claims
                      WHERE id = "t11"."id")
                    ELSE
                    (SELECT coalesce(b.text, a.title, '')
                      FROM articles a LEFT JOIN LATERAL ( SELECT position
                        FROM article_texts
                        WHERE article_id = a.id AND search @@ "t11"."any" ORDER BY ts_rank(search, "t11"."any")
                        * CASE WHEN position = -1 THEN 2 ELSE 1 END DESC, position LIMIT 1 )
                      t ON true LEFT JOIN blocks b ON b.article_id = a.id AND b.position = coalesce(t.position, CASE WHEN a.title IS NULL THEN 0 END)
                      WHERE a.id = "t11"."id")
                    END)::text, 'null')
                )
              || (',"node":' || (coalesce(CASE WHEN "t11"."kind" IN ('article')
                    THEN
                    (SELECT '{"$type":"Article"}'::text
                      FROM "articles" "t12"
                      WHERE "t12"."id" = "t11"."id")
                    WHEN "t11"."kind" IN ('claim')
                    THEN
                    (SELECT '{"$type":"Claim"}'::text
                      FROM "claims" "t13"
                      WHERE "t13"."id" = "t11"."id")
                    WHEN "t11"."kind" IN ('document')
                    THEN
                    (SELECT '{"$type":"Document"}'::text
                      FROM "documents" "t14"
                      WHERE "t14"."id" = "t11"."id")
                    WHEN "t11"."kind" IN ('mention')
                    THEN
                    (SELECT '{"$type":"Mention"}'::text
                      FROM "mentions" "t15"
                      WHERE "t15"."id" = "t11"."id")
                    WHEN "t11"."kind" IN ('entity')
                    THEN
                    (SELECT (('{"$type":' || coalesce(('"' || (CASE "t16"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                              )
                            , 'null')
                          )
                        || (',"name":' || (coalesce(CASE WHEN "t16"."type" IN ('person')
                              THEN to_json("t16"."name")::text END, 'null')
                            || '}')
                          )
                        )
                      FROM "entities" "t16"
                      WHERE "t16"."id" =
                      (SELECT coalesce(merged_into_id, id)
                        FROM entities
                        WHERE id = "t11"."id")
                      )
                    END, 'null')
                  || '}')
                )
              )
            AS item
            FROM
            (SELECT "q"."kind", "q"."id", "q"."any"
              FROM
              (SELECT "t9"."kind", "t9"."id", "t9"."any"
                FROM (WITH terms AS MATERIALIZED ( SELECT place::int, to_tsquery('pg_catalog.arabic', search_key(query)
                      )
                    AS query, is_phrase
                    FROM unnest($13::text[], $14::boolean[])
                    WITH ORDINALITY AS t(query, is_phrase, place)
                    )
                  , whole AS MATERIALIZED ( SELECT entity_id, fit
                    FROM aliases_near($15::text)
                    )
                  , named AS MATERIALIZED ( SELECT entity_id, first, last, share
                    FROM ( SELECT a.entity_id, p.first, p.last, length(p.key)::real / length($15::text)
                      AS share, row_number()
                      OVER (PARTITION BY p.first, p.last ORDER BY coalesce(c.articles, 0)
                        DESC, a.entity_id)
                      AS rank
                      FROM unnest($16::text[], $17::int[], $18::int[])
                      AS p(key, first, last)
                      JOIN aliases a ON a.key = p.key LEFT JOIN entity_counts c ON c.entity_id = a.entity_id )
                    bearers
                    WHERE rank <= 3 UNION ALL
                    (SELECT entity_id, 1,
                      (SELECT max(place)
                        FROM terms)
                      , fit
                      FROM whole
                      WHERE fit >= 0.5 AND fit >=
                      (SELECT max(fit)
                        FROM whole)
                      - 0.1 ORDER BY fit DESC, entity_id LIMIT 3)
                    )
                  , "article_hits" AS MATERIALIZED ( SELECT t.place, h.id, 0::real AS prominence, false AS by_name
                    FROM terms t CROSS JOIN LATERAL
                    (SELECT article_id AS id
                      FROM article_texts
                      WHERE search @@ t.query LIMIT 200)
                    h
                    WHERE ($19::text[] IS NULL OR 'article' = ANY($19::text[])
                      )
                    UNION SELECT t.place, h.id, 0, false
                    FROM
                    (SELECT article_id AS id
                      FROM article_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($20::text)
                        )
                      LIMIT 200)
                    h, terms t
                    WHERE ($19::text[] IS NULL OR 'article' = ANY($19::text[])
                      )
                    UNION SELECT place, h.id, h.prominence, true
                    FROM named n CROSS JOIN LATERAL
                    (SELECT article_id AS id, mentions::real / (mentions + 2)
                      AS prominence
                      FROM article_entities
                      WHERE entity_id = n.entity_id ORDER BY dated_at DESC, article_id DESC LIMIT 200)
                    h, generate_series(n.first, n.last)
                    place
                    WHERE ($19::text[] IS NULL OR 'article' = ANY($19::text[])
                      )
                    )
                  , "article_weights" AS MATERIALIZED ( SELECT t.place, t.query, t.is_phrase, ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                        )
                      )
                    AS weight, sum(ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                          )
                        )
                      )
                    OVER ()
                    AS total
                    FROM terms t LEFT JOIN "article_hits" h USING (place)
                    GROUP BY t.place, t.query, t.is_phrase )
                  , "article_candidates" AS MATERIALIZED ( SELECT id, sum(weight)
                    AS weight
                    FROM
                    (SELECT DISTINCT id, place
                      FROM "article_hits")
                    h JOIN "article_weights" USING (place)
                    GROUP BY id ORDER BY weight DESC, id DESC LIMIT 200 )
                  , "article_cells" AS MATERIALIZED ( SELECT c.id, x.text, x.is_headline, w.place, w.weight
                    FROM "article_candidates" c CROSS JOIN LATERAL ( SELECT ctid AS text, position = -1 AS is_headline, search
                      FROM article_texts
                      WHERE article_id = c.id OFFSET 0 )
                    x JOIN "article_weights" w ON x.search @@ w.query )
                  , "claim_hits" AS MATERIALIZED ( SELECT t.place, h.id, 0::real AS prominence, false AS by_name
                    FROM terms t CROSS JOIN LATERAL
                    (SELECT claim_id AS id
                      FROM claim_texts
                      WHERE search @@ t.query LIMIT 200)
                    h
                    WHERE ($19::text[] IS NULL OR 'claim' = ANY($19::text[])
                      )
                    UNION SELECT t.place, h.id, 0, false
                    FROM
                    (SELECT claim_id AS id
                      FROM claim_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($21::text)
                        )
                      LIMIT 200)
                    h, terms t
                    WHERE ($19::text[] IS NULL OR 'claim' = ANY($19::text[])
                      )
                    UNION SELECT place, h.id, h.prominence, true
                    FROM named n CROSS JOIN LATERAL (
                      (SELECT id, 0.5 AS prominence
                        FROM claims
                        WHERE speaker_id = n.entity_id ORDER BY dated_at DESC, id DESC LIMIT 200)
                      UNION ALL
                      (SELECT claim_id, 0.3
                        FROM claim_about
                        WHERE entity_id = n.entity_id ORDER BY dated_at DESC, claim_id DESC LIMIT 200)
                      )
                    h, generate_series(n.first, n.last)
                    place
                    WHERE ($19::text[] IS NULL OR 'claim' = ANY($19::text[])
                      )
                    )
                  , "claim_weights" AS MATERIALIZED ( SELECT t.place, t.query, t.is_phrase, ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                        )
                      )
                    AS weight, sum(ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                          )
                        )
                      )
                    OVER ()
                    AS total
                    FROM terms t LEFT JOIN "claim_hits" h USING (place)
                    GROUP BY t.place, t.query, t.is_phrase )
                  , "claim_candidates" AS MATERIALIZED ( SELECT id, sum(weight)
                    AS weight
                    FROM
                    (SELECT DISTINCT id, place
                      FROM "claim_hits")
                    h JOIN "claim_weights" USING (place)
                    GROUP BY id ORDER BY weight DESC, id DESC LIMIT 200 )
                  , "claim_cells" AS MATERIALIZED ( SELECT c.id, x.text, x.is_headline, w.place, w.weight
                    FROM "claim_candidates" c CROSS JOIN LATERAL ( SELECT ctid AS text, false AS is_headline, search
                      FROM claim_texts
                      WHERE claim_id = c.id OFFSET 0 )
                    x JOIN "claim_weights" w ON x.search @@ w.query )
                  SELECT kind, id, score, $22::text AS query, to_tsquery('pg_catalog.arabic', search_key($23::text)
                    )
                  AS "any",
                  (SELECT array_agg(DISTINCT entity_id)
                    FROM named n
                    WHERE NOT EXISTS
                    (SELECT 1
                      FROM named longer
                      WHERE longer.first <= n.first AND longer.last >= n.last AND longer.last - longer.first > n.last - n.first)
                    )
                  AS named
                  FROM (
                    (SELECT 'entity' AS kind, id, (1000000 * (0.9 * fit + 0.1 * least(1, ln(1 + articles)
                            / 7)
                          )
                        )::int AS score
                      FROM ( SELECT e.id, max(near.fit)
                        AS fit, max(coalesce(c.articles, 0)
                          )
                        AS articles
                        FROM
                        (SELECT entity_id, fit
                          FROM whole UNION ALL SELECT entity_id, 0.4 + 0.4 * share
                          FROM named)
                        near JOIN entities e ON e.id = near.entity_id LEFT JOIN entity_counts c ON c.entity_id = e.id
                        WHERE $19::text[] IS NULL OR e.type::text = ANY($19::text[])
                        GROUP BY e.id )
                      best ORDER BY score DESC, id LIMIT 100)
                    UNION ALL
                    (SELECT 'article', c.id, (1000000 * ( 0.35 * held.weight + 0.25 * greatest(best.weight, held.named)
                          + 0.15 * greatest(best.headline, held.named, 0)
                          + 0.05 * (1 - 1.0 / (1 + coalesce(best.texts, 0)
                              )
                            )
                          )
                        )::int AS score
                      FROM "article_candidates" c CROSS JOIN LATERAL ( SELECT sum(weight)
                        / max(total)
                        AS weight, sum(weight * prominence)
                        / max(total)
                        AS named
                        FROM "article_weights" JOIN ( SELECT place, max(prominence)
                          AS prominence
                          FROM ( SELECT place, prominence
                            FROM "article_hits" h
                            WHERE h.id = c.id AND h.by_name UNION ALL SELECT place, 0
                            FROM "article_cells" x
                            WHERE x.id = c.id )
                          ways GROUP BY place )
                        covered USING (place)
                        )
                      held LEFT JOIN ( SELECT id, max(weight)
                        AS weight, max(weight)
                        FILTER (WHERE is_headline)
                        AS headline, count(*)
                        AS texts
                        FROM ( SELECT id, text, bool_or(is_headline)
                          AS is_headline, sum(weight)
                          /
                          (SELECT max(total)
                            FROM "article_weights")
                          AS weight
                          FROM "article_cells" GROUP BY id, text )
                        texts GROUP BY id )
                      best ON best.id = c.id
                      WHERE held.weight >= 0.4 AND NOT EXISTS
                      (SELECT 1
                        FROM "article_weights" w
                        WHERE w.is_phrase AND w.place NOT IN
                        (SELECT place
                          FROM "article_cells" x
                          WHERE x.id = c.id)
                        )
                      ORDER BY score DESC, c.id DESC LIMIT 100)
                    UNION ALL
                    (SELECT 'claim', c.id, (1000000 * ( 0.35 * held.weight + 0.25 * greatest(best.weight, held.named)
                          + 0.15 * greatest(best.headline, held.named, 0)
                          + 0.05 * (1 - 1.0 / (1 + coalesce(best.texts, 0)
                              )
                            )
                          )
                        )::int AS score
                      FROM "claim_candidates" c CROSS JOIN LATERAL ( SELECT sum(weight)
                        / max(total)
                        AS weight, sum(weight * prominence)
                        / max(total)
                        AS named
                        FROM "claim_weights" JOIN ( SELECT place, max(prominence)
                          AS prominence
                          FROM ( SELECT place, prominence
                            FROM "claim_hits" h
                            WHERE h.id = c.id AND h.by_name UNION ALL SELECT place, 0
                            FROM "claim_cells" x
                            WHERE x.id = c.id )
                          ways GROUP BY place )
                        covered USING (place)
                        )
                      held LEFT JOIN ( SELECT id, max(weight)
                        AS weight, max(weight)
                        FILTER (WHERE is_headline)
                        AS headline, count(*)
                        AS texts
                        FROM ( SELECT id, text, bool_or(is_headline)
                          AS is_headline, sum(weight)
                          /
                          (SELECT max(total)
                            FROM "claim_weights")
                          AS weight
                          FROM "claim_cells" GROUP BY id, text )
                        texts GROUP BY id )
                      best ON best.id = c.id
                      WHERE held.weight >= 0.6 AND NOT EXISTS
                      (SELECT 1
                        FROM "claim_weights" w
                        WHERE w.is_phrase AND w.place NOT IN
                        (SELECT place
                          FROM "claim_cells" x
                          WHERE x.id = c.id)
                        )
                      ORDER BY score DESC, c.id DESC LIMIT 100)
                    )
                  found)
                "t9"
                WHERE true ORDER BY "t9"."score" DESC, "t9"."id" DESC LIMIT 1000)
              q LIMIT $24::int)
            "t11")
          items)
        || ',"mistyped":')
      || (
        (SELECT ('[' || (coalesce(string_agg(item, ',')
                , '')
              || ']')
            )
          FROM
          (SELECT ('{"text":' || (coalesce(to_json(CASE "t19"."kind" WHEN 'entity' THEN
                    (SELECT name
                      FROM entities
                      WHERE id = "t19"."id")
                    WHEN 'claim' THEN
                    (SELECT content
                      FROM claims
                      WHERE id = "t19"."id")
                    ELSE
                    (SELECT coalesce(b.text, a.title, '')
                      FROM articles a LEFT JOIN LATERAL ( SELECT position
                        FROM article_texts
                        WHERE article_id = a.id AND search @@ "t19"."any" ORDER BY ts_rank(search, "t19"."any")
                        * CASE WHEN position = -1 THEN 2 ELSE 1 END DESC, position LIMIT 1 )
                      t ON true LEFT JOIN blocks b ON b.article_id = a.id AND b.position = coalesce(t.position, CASE WHEN a.title IS NULL THEN 0 END)
                      WHERE a.id = "t19"."id")
                    END)::text, 'null')
                || '}')
              )
            AS item
            FROM
            (SELECT "q"."kind", "q"."id", "q"."any"
              FROM
              (SELECT "t17"."kind", "t17"."id", "t17"."any"
                FROM (WITH terms AS MATERIALIZED ( SELECT place::int, to_tsquery('pg_catalog.arabic', search_key(query)
                      )
                    AS query, is_phrase
                    FROM unnest($25::text[], $26::boolean[])
                    WITH ORDINALITY AS t(query, is_phrase, place)
                    )
                  , whole AS MATERIALIZED ( SELECT entity_id, fit
                    FROM aliases_near($27::text)
                    )
                  , named AS MATERIALIZED ( SELECT entity_id, first, last, share
                    FROM ( SELECT a.entity_id, p.first, p.last, length(p.key)::real / length($27::text)
                      AS share, row_number()
                      OVER (PARTITION BY p.first, p.last ORDER BY coalesce(c.articles, 0)
                        DESC, a.entity_id)
                      AS rank
                      FROM unnest($28::text[], $29::int[], $30::int[])
                      AS p(key, first, last)
                      JOIN aliases a ON a.key = p.key LEFT JOIN entity_counts c ON c.entity_id = a.entity_id )
                    bearers
                    WHERE rank <= 3 UNION ALL
                    (SELECT entity_id, 1,
                      (SELECT max(place)
                        FROM terms)
                      , fit
                      FROM whole
                      WHERE fit >= 0.5 AND fit >=
                      (SELECT max(fit)
                        FROM whole)
                      - 0.1 ORDER BY fit DESC, entity_id LIMIT 3)
                    )
                  , "article_hits" AS MATERIALIZED ( SELECT t.place, h.id, 0::real AS prominence, false AS by_name
                    FROM terms t CROSS JOIN LATERAL
                    (SELECT article_id AS id
                      FROM article_texts
                      WHERE search @@ t.query LIMIT 200)
                    h
                    WHERE ($31::text[] IS NULL OR 'article' = ANY($31::text[])
                      )
                    UNION SELECT t.place, h.id, 0, false
                    FROM
                    (SELECT article_id AS id
                      FROM article_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($32::text)
                        )
                      LIMIT 200)
                    h, terms t
                    WHERE ($31::text[] IS NULL OR 'article' = ANY($31::text[])
                      )
                    UNION SELECT place, h.id, h.prominence, true
                    FROM named n CROSS JOIN LATERAL
                    (SELECT article_id AS id, mentions::real / (mentions + 2)
                      AS prominence
                      FROM article_entities
                      WHERE entity_id = n.entity_id ORDER BY dated_at DESC, article_id DESC LIMIT 200)
                    h, generate_series(n.first, n.last)
                    place
                    WHERE ($31::text[] IS NULL OR 'article' = ANY($31::text[])
                      )
                    )
                  , "article_weights" AS MATERIALIZED ( SELECT t.place, t.query, t.is_phrase, ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                        )
                      )
                    AS weight, sum(ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                          )
                        )
                      )
                    OVER ()
                    AS total
                    FROM terms t LEFT JOIN "article_hits" h USING (place)
                    GROUP BY t.place, t.query, t.is_phrase )
                  , "article_candidates" AS MATERIALIZED ( SELECT id, sum(weight)
                    AS weight
                    FROM
                    (SELECT DISTINCT id, place
                      FROM "article_hits")
                    h JOIN "article_weights" USING (place)
                    GROUP BY id ORDER BY weight DESC, id DESC LIMIT 200 )
                  , "article_cells" AS MATERIALIZED ( SELECT c.id, x.text, x.is_headline, w.place, w.weight
                    FROM "article_candidates" c CROSS JOIN LATERAL ( SELECT ctid AS text, position = -1 AS is_headline, search
                      FROM article_texts
                      WHERE article_id = c.id OFFSET 0 )
                    x JOIN "article_weights" w ON x.search @@ w.query )
                  , "claim_hits" AS MATERIALIZED ( SELECT t.place, h.id, 0::real AS prominence, false AS by_name
                    FROM terms t CROSS JOIN LATERAL
                    (SELECT claim_id AS id
                      FROM claim_texts
                      WHERE search @@ t.query LIMIT 200)
                    h
                    WHERE ($31::text[] IS NULL OR 'claim' = ANY($31::text[])
                      )
                    UNION SELECT t.place, h.id, 0, false
                    FROM
                    (SELECT claim_id AS id
                      FROM claim_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($33::text)
                        )
                      LIMIT 200)
                    h, terms t
                    WHERE ($31::text[] IS NULL OR 'claim' = ANY($31::text[])
                      )
                    UNION SELECT place, h.id, h.prominence, true
                    FROM named n CROSS JOIN LATERAL (
                      (SELECT id, 0.5 AS prominence
                        FROM claims
                        WHERE speaker_id = n.entity_id ORDER BY dated_at DESC, id DESC LIMIT 200)
                      UNION ALL
                      (SELECT claim_id, 0.3
                        FROM claim_about
                        WHERE entity_id = n.entity_id ORDER BY dated_at DESC, claim_id DESC LIMIT 200)
                      )
                    h, generate_series(n.first, n.last)
                    place
                    WHERE ($31::text[] IS NULL OR 'claim' = ANY($31::text[])
                      )
                    )
                  , "claim_weights" AS MATERIALIZED ( SELECT t.place, t.query, t.is_phrase, ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                        )
                      )
                    AS weight, sum(ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                          )
                        )
                      )
                    OVER ()
                    AS total
                    FROM terms t LEFT JOIN "claim_hits" h USING (place)
                    GROUP BY t.place, t.query, t.is_phrase )
                  , "claim_candidates" AS MATERIALIZED ( SELECT id, sum(weight)
                    AS weight
                    FROM
                    (SELECT DISTINCT id, place
                      FROM "claim_hits")
                    h JOIN "claim_weights" USING (place)
                    GROUP BY id ORDER BY weight DESC, id DESC LIMIT 200 )
                  , "claim_cells" AS MATERIALIZED ( SELECT c.id, x.text, x.is_headline, w.place, w.weight
                    FROM "claim_candidates" c CROSS JOIN LATERAL ( SELECT ctid AS text, false AS is_headline, search
                      FROM claim_texts
                      WHERE claim_id = c.id OFFSET 0 )
                    x JOIN "claim_weights" w ON x.search @@ w.query )
                  SELECT kind, id, score, $34::text AS query, to_tsquery('pg_catalog.arabic', search_key($35::text)
                    )
                  AS "any",
                  (SELECT array_agg(DISTINCT entity_id)
                    FROM named n
                    WHERE NOT EXISTS
                    (SELECT 1
                      FROM named longer
                      WHERE longer.first <= n.first AND longer.last >= n.last AND longer.last - longer.first > n.last - n.first)
                    )
                  AS named
                  FROM (
                    (SELECT 'entity' AS kind, id, (1000000 * (0.9 * fit + 0.1 * least(1, ln(1 + articles)
                            / 7)
                          )
                        )::int AS score
                      FROM ( SELECT e.id, max(near.fit)
                        AS fit, max(coalesce(c.articles, 0)
                          )
                        AS articles
                        FROM
                        (SELECT entity_id, fit
                          FROM whole UNION ALL SELECT entity_id, 0.4 + 0.4 * share
                          FROM named)
                        near JOIN entities e ON e.id = near.entity_id LEFT JOIN entity_counts c ON c.entity_id = e.id
                        WHERE $31::text[] IS NULL OR e.type::text = ANY($31::text[])
                        GROUP BY e.id )
                      best ORDER BY score DESC, id LIMIT 100)
                    UNION ALL
                    (SELECT 'article', c.id, (1000000 * ( 0.35 * held.weight + 0.25 * greatest(best.weight, held.named)
                          + 0.15 * greatest(best.headline, held.named, 0)
                          + 0.05 * (1 - 1.0 / (1 + coalesce(best.texts, 0)
                              )
                            )
                          )
                        )::int AS score
                      FROM "article_candidates" c CROSS JOIN LATERAL ( SELECT sum(weight)
                        / max(total)
                        AS weight, sum(weight * prominence)
                        / max(total)
                        AS named
                        FROM "article_weights" JOIN ( SELECT place, max(prominence)
                          AS prominence
                          FROM ( SELECT place, prominence
                            FROM "article_hits" h
                            WHERE h.id = c.id AND h.by_name UNION ALL SELECT place, 0
                            FROM "article_cells" x
                            WHERE x.id = c.id )
                          ways GROUP BY place )
                        covered USING (place)
                        )
                      held LEFT JOIN ( SELECT id, max(weight)
                        AS weight, max(weight)
                        FILTER (WHERE is_headline)
                        AS headline, count(*)
                        AS texts
                        FROM ( SELECT id, text, bool_or(is_headline)
                          AS is_headline, sum(weight)
                          /
                          (SELECT max(total)
                            FROM "article_weights")
                          AS weight
                          FROM "article_cells" GROUP BY id, text )
                        texts GROUP BY id )
                      best ON best.id = c.id
                      WHERE held.weight >= 0.4 AND NOT EXISTS
                      (SELECT 1
                        FROM "article_weights" w
                        WHERE w.is_phrase AND w.place NOT IN
                        (SELECT place
                          FROM "article_cells" x
                          WHERE x.id = c.id)
                        )
                      ORDER BY score DESC, c.id DESC LIMIT 100)
                    UNION ALL
                    (SELECT 'claim', c.id, (1000000 * ( 0.35 * held.weight + 0.25 * greatest(best.weight, held.named)
                          + 0.15 * greatest(best.headline, held.named, 0)
                          + 0.05 * (1 - 1.0 / (1 + coalesce(best.texts, 0)
                              )
                            )
                          )
                        )::int AS score
                      FROM "claim_candidates" c CROSS JOIN LATERAL ( SELECT sum(weight)
                        / max(total)
                        AS weight, sum(weight * prominence)
                        / max(total)
                        AS named
                        FROM "claim_weights" JOIN ( SELECT place, max(prominence)
                          AS prominence
                          FROM ( SELECT place, prominence
                            FROM "claim_hits" h
                            WHERE h.id = c.id AND h.by_name UNION ALL SELECT place, 0
                            FROM "claim_cells" x
                            WHERE x.id = c.id )
                          ways GROUP BY place )
                        covered USING (place)
                        )
                      held LEFT JOIN ( SELECT id, max(weight)
                        AS weight, max(weight)
                        FILTER (WHERE is_headline)
                        AS headline, count(*)
                        AS texts
                        FROM ( SELECT id, text, bool_or(is_headline)
                          AS is_headline, sum(weight)
                          /
                          (SELECT max(total)
                            FROM "claim_weights")
                          AS weight
                          FROM "claim_cells" GROUP BY id, text )
                        texts GROUP BY id )
                      best ON best.id = c.id
                      WHERE held.weight >= 0.6 AND NOT EXISTS
                      (SELECT 1
                        FROM "claim_weights" w
                        WHERE w.is_phrase AND w.place NOT IN
                        (SELECT place
                          FROM "claim_cells" x
                          WHERE x.id = c.id)
                        )
                      ORDER BY score DESC, c.id DESC LIMIT 100)
                    )
                  found)
                "t17"
                WHERE true ORDER BY "t17"."score" DESC, "t17"."id" DESC LIMIT 1000)
              q LIMIT $36::int)
            "t19")
          items)
        || ',"beginning":')
      )
    )
  || (((
        (SELECT ('[' || (coalesce(string_agg(item, ',')
                , '')
              || ']')
            )
          FROM
          (SELECT (('{"text":' || (coalesce(to_json(CASE "t22"."kind" WHEN 'entity' THEN
                      (SELECT name
                        FROM entities
                        WHERE id = "t22"."id")
                      WHEN 'claim' THEN
                      (SELECT content
                        FROM claims
                        WHERE id = "t22"."id")
                      ELSE
                      (SELECT coalesce(b.text, a.title, '')
                        FROM articles a LEFT JOIN LATERAL ( SELECT position
                          FROM article_texts
                          WHERE article_id = a.id AND search @@ "t22"."any" ORDER BY ts_rank(search, "t22"."any")
                          * CASE WHEN position = -1 THEN 2 ELSE 1 END DESC, position LIMIT 1 )
                        t ON true LEFT JOIN blocks b ON b.article_id = a.id AND b.position = coalesce(t.position, CASE WHEN a.title IS NULL THEN 0 END)
                        WHERE a.id = "t22"."id")
                      END)::text, 'null')
                  || ',"score":')
                )
              || ((coalesce(to_json("t22"."score" / 1000000.0)::text, 'null')
                  || ',"node":')
                || (coalesce(CASE WHEN "t22"."kind" IN ('article')
                    THEN
                    (SELECT ('{"$type":"Article","title":' || (coalesce(to_json("t23"."title")::text, 'null')
                          || '}')
                        )
                      FROM "articles" "t23"
                      WHERE "t23"."id" = "t22"."id")
                    WHEN "t22"."kind" IN ('claim')
                    THEN
                    (SELECT '{"$type":"Claim"}'::text
                      FROM "claims" "t24"
                      WHERE "t24"."id" = "t22"."id")
                    WHEN "t22"."kind" IN ('document')
                    THEN
                    (SELECT '{"$type":"Document"}'::text
                      FROM "documents" "t25"
                      WHERE "t25"."id" = "t22"."id")
                    WHEN "t22"."kind" IN ('mention')
                    THEN
                    (SELECT '{"$type":"Mention"}'::text
                      FROM "mentions" "t26"
                      WHERE "t26"."id" = "t22"."id")
                    WHEN "t22"."kind" IN ('entity')
                    THEN
                    (SELECT ('{"$type":' || (coalesce(('"' || (CASE "t27"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                              )
                            , 'null')
                          || '}')
                        )
                      FROM "entities" "t27"
                      WHERE "t27"."id" =
                      (SELECT coalesce(merged_into_id, id)
                        FROM entities
                        WHERE id = "t22"."id")
                      )
                    END, 'null')
                  || '}')
                )
              )
            AS item
            FROM
            (SELECT "q"."kind", "q"."id", "q"."any", "q"."score"
              FROM
              (SELECT "t20"."kind", "t20"."id", "t20"."any", "t20"."score"
                FROM (WITH terms AS MATERIALIZED ( SELECT place::int, to_tsquery('pg_catalog.arabic', search_key(query)
                      )
                    AS query, is_phrase
                    FROM unnest($37::text[], $38::boolean[])
                    WITH ORDINALITY AS t(query, is_phrase, place)
                    )
                  , whole AS MATERIALIZED ( SELECT entity_id, fit
                    FROM aliases_near($39::text)
                    )
                  , named AS MATERIALIZED ( SELECT entity_id, first, last, share
                    FROM ( SELECT a.entity_id, p.first, p.last, length(p.key)::real / length($39::text)
                      AS share, row_number()
                      OVER (PARTITION BY p.first, p.last ORDER BY coalesce(c.articles, 0)
                        DESC, a.entity_id)
                      AS rank
                      FROM unnest($40::text[], $41::int[], $42::int[])
                      AS p(key, first, last)
                      JOIN aliases a ON a.key = p.key LEFT JOIN entity_counts c ON c.entity_id = a.entity_id )
                    bearers
                    WHERE rank <= 3 UNION ALL
                    (SELECT entity_id, 1,
                      (SELECT max(place)
                        FROM terms)
                      , fit
                      FROM whole
                      WHERE fit >= 0.5 AND fit >=
                      (SELECT max(fit)
                        FROM whole)
                      - 0.1 ORDER BY fit DESC, entity_id LIMIT 3)
                    )
                  , "article_hits" AS MATERIALIZED ( SELECT t.place, h.id, 0::real AS prominence, false AS by_name
                    FROM terms t CROSS JOIN LATERAL
                    (SELECT article_id AS id
                      FROM article_texts
                      WHERE search @@ t.query LIMIT 200)
                    h
                    WHERE ($43::text[] IS NULL OR 'article' = ANY($43::text[])
                      )
                    UNION SELECT t.place, h.id, 0, false
                    FROM
                    (SELECT article_id AS id
                      FROM article_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($44::text)
                        )
                      LIMIT 200)
                    h, terms t
                    WHERE ($43::text[] IS NULL OR 'article' = ANY($43::text[])
                      )
                    UNION SELECT place, h.id, h.prominence, true
                    FROM named n CROSS JOIN LATERAL
                    (SELECT article_id AS id, mentions::real / (mentions + 2)
                      AS prominence
                      FROM article_entities
                      WHERE entity_id = n.entity_id ORDER BY dated_at DESC, article_id DESC LIMIT 200)
                    h, generate_series(n.first, n.last)
                    place
                    WHERE ($43::text[] IS NULL OR 'article' = ANY($43::text[])
                      )
                    )
                  , "article_weights" AS MATERIALIZED ( SELECT t.place, t.query, t.is_phrase, ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                        )
                      )
                    AS weight, sum(ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                          )
                        )
                      )
                    OVER ()
                    AS total
                    FROM terms t LEFT JOIN "article_hits" h USING (place)
                    GROUP BY t.place, t.query, t.is_phrase )
                  , "article_candidates" AS MATERIALIZED ( SELECT id, sum(weight)
                    AS weight
                    FROM
                    (SELECT DISTINCT id, place
                      FROM "article_hits")
                    h JOIN "article_weights" USING (place)
                    GROUP BY id ORDER BY weight DESC, id DESC LIMIT 200 )
                  , "article_cells" AS MATERIALIZED ( SELECT c.id, x.text, x.is_headline, w.place, w.weight
                    FROM "article_candidates" c CROSS JOIN LATERAL ( SELECT ctid AS text, position = -1 AS is_headline, search
                      FROM article_texts
                      WHERE article_id = c.id OFFSET 0 )
                    x JOIN "article_weights" w ON x.search @@ w.query )
                  , "claim_hits" AS MATERIALIZED ( SELECT t.place, h.id, 0::real AS prominence, false AS by_name
                    FROM terms t CROSS JOIN LATERAL
                    (SELECT claim_id AS id
                      FROM claim_texts
                      WHERE search @@ t.query LIMIT 200)
                    h
                    WHERE ($43::text[] IS NULL OR 'claim' = ANY($43::text[])
                      )
                    UNION SELECT t.place, h.id, 0, false
                    FROM
                    (SELECT claim_id AS id
                      FROM claim_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($45::text)
                        )
                      LIMIT 200)
                    h, terms t
                    WHERE ($43::text[] IS NULL OR 'claim' = ANY($43::text[])
                      )
                    UNION SELECT place, h.id, h.prominence, true
                    FROM named n CROSS JOIN LATERAL (
                      (SELECT id, 0.5 AS prominence
                        FROM claims
                        WHERE speaker_id = n.entity_id ORDER BY dated_at DESC, id DESC LIMIT 200)
                      UNION ALL
                      (SELECT claim_id, 0.3
                        FROM claim_about
                        WHERE entity_id = n.entity_id ORDER BY dated_at DESC, claim_id DESC LIMIT 200)
                      )
                    h, generate_series(n.first, n.last)
                    place
                    WHERE ($43::text[] IS NULL OR 'claim' = ANY($43::text[])
                      )
                    )
                  , "claim_weights" AS MATERIALIZED ( SELECT t.place, t.query, t.is_phrase, ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                        )
                      )
                    AS weight, sum(ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                          )
                        )
                      )
                    OVER ()
                    AS total
                    FROM terms t LEFT JOIN "claim_hits" h USING (place)
                    GROUP BY t.place, t.query, t.is_phrase )
                  , "claim_candidates" AS MATERIALIZED ( SELECT id, sum(weight)
                    AS weight
                    FROM
                    (SELECT DISTINCT id, place
                      FROM "claim_hits")
                    h JOIN "claim_weights" USING (place)
                    GROUP BY id ORDER BY weight DESC, id DESC LIMIT 200 )
                  , "claim_cells" AS MATERIALIZED ( SELECT c.id, x.text, x.is_headline, w.place, w.weight
                    FROM "claim_candidates" c CROSS JOIN LATERAL ( SELECT ctid AS text, false AS is_headline, search
                      FROM claim_texts
                      WHERE claim_id = c.id OFFSET 0 )
                    x JOIN "claim_weights" w ON x.search @@ w.query )
                  SELECT kind, id, score, $46::text AS query, to_tsquery('pg_catalog.arabic', search_key($47::text)
                    )
                  AS "any",
                  (SELECT array_agg(DISTINCT entity_id)
                    FROM named n
                    WHERE NOT EXISTS
                    (SELECT 1
                      FROM named longer
                      WHERE longer.first <= n.first AND longer.last >= n.last AND longer.last - longer.first > n.last - n.first)
                    )
                  AS named
                  FROM (
                    (SELECT 'entity' AS kind, id, (1000000 * (0.9 * fit + 0.1 * least(1, ln(1 + articles)
                            / 7)
                          )
                        )::int AS score
                      FROM ( SELECT e.id, max(near.fit)
                        AS fit, max(coalesce(c.articles, 0)
                          )
                        AS articles
                        FROM
                        (SELECT entity_id, fit
                          FROM whole UNION ALL SELECT entity_id, 0.4 + 0.4 * share
                          FROM named)
                        near JOIN entities e ON e.id = near.entity_id LEFT JOIN entity_counts c ON c.entity_id = e.id
                        WHERE $43::text[] IS NULL OR e.type::text = ANY($43::text[])
                        GROUP BY e.id )
                      best ORDER BY score DESC, id LIMIT 100)
                    UNION ALL
                    (SELECT 'article', c.id, (1000000 * ( 0.35 * held.weight + 0.25 * greatest(best.weight, held.named)
                          + 0.15 * greatest(best.headline, held.named, 0)
                          + 0.05 * (1 - 1.0 / (1 + coalesce(best.texts, 0)
                              )
                            )
                          )
                        )::int AS score
                      FROM "article_candidates" c CROSS JOIN LATERAL ( SELECT sum(weight)
                        / max(total)
                        AS weight, sum(weight * prominence)
                        / max(total)
                        AS named
                        FROM "article_weights" JOIN ( SELECT place, max(prominence)
                          AS prominence
                          FROM ( SELECT place, prominence
                            FROM "article_hits" h
                            WHERE h.id = c.id AND h.by_name UNION ALL SELECT place, 0
                            FROM "article_cells" x
                            WHERE x.id = c.id )
                          ways GROUP BY place )
                        covered USING (place)
                        )
                      held LEFT JOIN ( SELECT id, max(weight)
                        AS weight, max(weight)
                        FILTER (WHERE is_headline)
                        AS headline, count(*)
                        AS texts
                        FROM ( SELECT id, text, bool_or(is_headline)
                          AS is_headline, sum(weight)
                          /
                          (SELECT max(total)
                            FROM "article_weights")
                          AS weight
                          FROM "article_cells" GROUP BY id, text )
                        texts GROUP BY id )
                      best ON best.id = c.id
                      WHERE held.weight >= 0.4 AND NOT EXISTS
                      (SELECT 1
                        FROM "article_weights" w
                        WHERE w.is_phrase AND w.place NOT IN
                        (SELECT place
                          FROM "article_cells" x
                          WHERE x.id = c.id)
                        )
                      ORDER BY score DESC, c.id DESC LIMIT 100)
                    UNION ALL
                    (SELECT 'claim', c.id, (1000000 * ( 0.35 * held.weight + 0.25 * greatest(best.weight, held.named)
                          + 0.15 * greatest(best.headline, held.named, 0)
                          + 0.05 * (1 - 1.0 / (1 + coalesce(best.texts, 0)
                              )
                            )
                          )
                        )::int AS score
                      FROM "claim_candidates" c CROSS JOIN LATERAL ( SELECT sum(weight)
                        / max(total)
                        AS weight, sum(weight * prominence)
                        / max(total)
                        AS named
                        FROM "claim_weights" JOIN ( SELECT place, max(prominence)
                          AS prominence
                          FROM ( SELECT place, prominence
                            FROM "claim_hits" h
                            WHERE h.id = c.id AND h.by_name UNION ALL SELECT place, 0
                            FROM "claim_cells" x
                            WHERE x.id = c.id )
                          ways GROUP BY place )
                        covered USING (place)
                        )
                      held LEFT JOIN ( SELECT id, max(weight)
                        AS weight, max(weight)
                        FILTER (WHERE is_headline)
                        AS headline, count(*)
                        AS texts
                        FROM ( SELECT id, text, bool_or(is_headline)
                          AS is_headline, sum(weight)
                          /
                          (SELECT max(total)
                            FROM "claim_weights")
                          AS weight
                          FROM "claim_cells" GROUP BY id, text )
                        texts GROUP BY id )
                      best ON best.id = c.id
                      WHERE held.weight >= 0.6 AND NOT EXISTS
                      (SELECT 1
                        FROM "claim_weights" w
                        WHERE w.is_phrase AND w.place NOT IN
                        (SELECT place
                          FROM "claim_cells" x
                          WHERE x.id = c.id)
                        )
                      ORDER BY score DESC, c.id DESC LIMIT 100)
                    )
                  found)
                "t20"
                WHERE true ORDER BY "t20"."score" DESC, "t20"."id" DESC LIMIT 1000)
              q LIMIT $48::int)
            "t22")
          items)
        || ',"phrase":')
      || (
        (SELECT ('[' || (coalesce(string_agg(item, ',')
                , '')
              || ']')
            )
          FROM
          (SELECT ((('{"text":' || coalesce(to_json(CASE "t30"."kind" WHEN 'entity' THEN
                      (SELECT name
                        FROM entities
                        WHERE id = "t30"."id")
                      WHEN 'claim' THEN
                      (SELECT content
                        FROM claims
                        WHERE id = "t30"."id")
                      ELSE
                      (SELECT coalesce(b.text, a.title, '')
                        FROM articles a LEFT JOIN LATERAL ( SELECT position
                          FROM article_texts
                          WHERE article_id = a.id AND search @@ "t30"."any" ORDER BY ts_rank(search, "t30"."any")
                          * CASE WHEN position = -1 THEN 2 ELSE 1 END DESC, position LIMIT 1 )
                        t ON true LEFT JOIN blocks b ON b.article_id = a.id AND b.position = coalesce(t.position, CASE WHEN a.title IS NULL THEN 0 END)
                        WHERE a.id = "t30"."id")
                      END)::text, 'null')
                  )
                || (',"$text":' || coalesce(to_json(CASE "t30"."kind" WHEN 'entity' THEN
                      (SELECT name
                        FROM entities
                        WHERE id = "t30"."id")
                      WHEN 'claim' THEN
                      (SELECT content
                        FROM claims
                        WHERE id = "t30"."id")
                      ELSE
                      (SELECT coalesce(b.text, a.title, '')
                        FROM articles a LEFT JOIN LATERAL ( SELECT position
                          FROM article_texts
                          WHERE article_id = a.id AND search @@ "t30"."any" ORDER BY ts_rank(search, "t30"."any")
                          * CASE WHEN position = -1 THEN 2 ELSE 1 END DESC, position LIMIT 1 )
                        t ON true LEFT JOIN blocks b ON b.article_id = a.id AND b.position = coalesce(t.position, CASE WHEN a.title IS NULL THEN 0 END)
                        WHERE a.id = "t30"."id")
                      END)::text, 'null')
                  )
                )
              || ((',"$query":' || coalesce(to_json("t30"."query")::text, 'null')
                  )
                || (',"$names":' || (coalesce(to_json(CASE WHEN "t30"."kind" <> 'entity' THEN ARRAY( SELECT DISTINCT text
                          FROM mentions
                          WHERE entity_id = ANY("t30"."named")
                          AND form IN ('name', 'short_name', 'acronym')
                          AND article_id = CASE "t30"."kind" WHEN 'claim' THEN
                          (SELECT article_id
                            FROM claims
                            WHERE id = "t30"."id")
                          ELSE "t30"."id" END )
                        END)::text, 'null')
                    || '}')
                  )
                )
              )
            AS item
            FROM
            (SELECT "q"."kind", "q"."id", "q"."any", "q"."query", "q"."named"
              FROM
              (SELECT "t28"."kind", "t28"."id", "t28"."any", "t28"."query", "t28"."named"
                FROM (WITH terms AS MATERIALIZED ( SELECT place::int, to_tsquery('pg_catalog.arabic', search_key(query)
                      )
                    AS query, is_phrase
                    FROM unnest($49::text[], $50::boolean[])
                    WITH ORDINALITY AS t(query, is_phrase, place)
                    )
                  , whole AS MATERIALIZED ( SELECT entity_id, fit
                    FROM aliases_near($51::text)
                    )
                  , named AS MATERIALIZED ( SELECT entity_id, first, last, share
                    FROM ( SELECT a.entity_id, p.first, p.last, length(p.key)::real / length($51::text)
                      AS share, row_number()
                      OVER (PARTITION BY p.first, p.last ORDER BY coalesce(c.articles, 0)
                        DESC, a.entity_id)
                      AS rank
                      FROM unnest($52::text[], $53::int[], $54::int[])
                      AS p(key, first, last)
                      JOIN aliases a ON a.key = p.key LEFT JOIN entity_counts c ON c.entity_id = a.entity_id )
                    bearers
                    WHERE rank <= 3 UNION ALL
                    (SELECT entity_id, 1,
                      (SELECT max(place)
                        FROM terms)
                      , fit
                      FROM whole
                      WHERE fit >= 0.5 AND fit >=
                      (SELECT max(fit)
                        FROM whole)
                      - 0.1 ORDER BY fit DESC, entity_id LIMIT 3)
                    )
                  , "article_hits" AS MATERIALIZED ( SELECT t.place, h.id, 0::real AS prominence, false AS by_name
                    FROM terms t CROSS JOIN LATERAL
                    (SELECT article_id AS id
                      FROM article_texts
                      WHERE search @@ t.query LIMIT 200)
                    h
                    WHERE ($55::text[] IS NULL OR 'article' = ANY($55::text[])
                      )
                    UNION SELECT t.place, h.id, 0, false
                    FROM
                    (SELECT article_id AS id
                      FROM article_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($56::text)
                        )
                      LIMIT 200)
                    h, terms t
                    WHERE ($55::text[] IS NULL OR 'article' = ANY($55::text[])
                      )
                    UNION SELECT place, h.id, h.prominence, true
                    FROM named n CROSS JOIN LATERAL
                    (SELECT article_id AS id, mentions::real / (mentions + 2)
                      AS prominence
                      FROM article_entities
                      WHERE entity_id = n.entity_id ORDER BY dated_at DESC, article_id DESC LIMIT 200)
                    h, generate_series(n.first, n.last)
                    place
                    WHERE ($55::text[] IS NULL OR 'article' = ANY($55::text[])
                      )
                    )
                  , "article_weights" AS MATERIALIZED ( SELECT t.place, t.query, t.is_phrase, ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                        )
                      )
                    AS weight, sum(ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                          )
                        )
                      )
                    OVER ()
                    AS total
                    FROM terms t LEFT JOIN "article_hits" h USING (place)
                    GROUP BY t.place, t.query, t.is_phrase )
                  , "article_candidates" AS MATERIALIZED ( SELECT id, sum(weight)
                    AS weight
                    FROM
                    (SELECT DISTINCT id, place
                      FROM "article_hits")
                    h JOIN "article_weights" USING (place)
                    GROUP BY id ORDER BY weight DESC, id DESC LIMIT 200 )
                  , "article_cells" AS MATERIALIZED ( SELECT c.id, x.text, x.is_headline, w.place, w.weight
                    FROM "article_candidates" c CROSS JOIN LATERAL ( SELECT ctid AS text, position = -1 AS is_headline, search
                      FROM article_texts
                      WHERE article_id = c.id OFFSET 0 )
                    x JOIN "article_weights" w ON x.search @@ w.query )
                  , "claim_hits" AS MATERIALIZED ( SELECT t.place, h.id, 0::real AS prominence, false AS by_name
                    FROM terms t CROSS JOIN LATERAL
                    (SELECT claim_id AS id
                      FROM claim_texts
                      WHERE search @@ t.query LIMIT 200)
                    h
                    WHERE ($55::text[] IS NULL OR 'claim' = ANY($55::text[])
                      )
                    UNION SELECT t.place, h.id, 0, false
                    FROM
                    (SELECT claim_id AS id
                      FROM claim_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($57::text)
                        )
                      LIMIT 200)
                    h, terms t
                    WHERE ($55::text[] IS NULL OR 'claim' = ANY($55::text[])
                      )
                    UNION SELECT place, h.id, h.prominence, true
                    FROM named n CROSS JOIN LATERAL (
                      (SELECT id, 0.5 AS prominence
                        FROM claims
                        WHERE speaker_id = n.entity_id ORDER BY dated_at DESC, id DESC LIMIT 200)
                      UNION ALL
                      (SELECT claim_id, 0.3
                        FROM claim_about
                        WHERE entity_id = n.entity_id ORDER BY dated_at DESC, claim_id DESC LIMIT 200)
                      )
                    h, generate_series(n.first, n.last)
                    place
                    WHERE ($55::text[] IS NULL OR 'claim' = ANY($55::text[])
                      )
                    )
                  , "claim_weights" AS MATERIALIZED ( SELECT t.place, t.query, t.is_phrase, ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                        )
                      )
                    AS weight, sum(ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                          )
                        )
                      )
                    OVER ()
                    AS total
                    FROM terms t LEFT JOIN "claim_hits" h USING (place)
                    GROUP BY t.place, t.query, t.is_phrase )
                  , "claim_candidates" AS MATERIALIZED ( SELECT id, sum(weight)
                    AS weight
                    FROM
                    (SELECT DISTINCT id, place
                      FROM "claim_hits")
                    h JOIN "claim_weights" USING (place)
                    GROUP BY id ORDER BY weight DESC, id DESC LIMIT 200 )
                  , "claim_cells" AS MATERIALIZED ( SELECT c.id, x.text, x.is_headline, w.place, w.weight
                    FROM "claim_candidates" c CROSS JOIN LATERAL ( SELECT ctid AS text, false AS is_headline, search
                      FROM claim_texts
                      WHERE claim_id = c.id OFFSET 0 )
                    x JOIN "claim_weights" w ON x.search @@ w.query )
                  SELECT kind, id, score, $58::text AS query, to_tsquery('pg_catalog.arabic', search_key($59::text)
                    )
                  AS "any",
                  (SELECT array_agg(DISTINCT entity_id)
                    FROM named n
                    WHERE NOT EXISTS
                    (SELECT 1
                      FROM named longer
                      WHERE longer.first <= n.first AND longer.last >= n.last AND longer.last - longer.first > n.last - n.first)
                    )
                  AS named
                  FROM (
                    (SELECT 'entity' AS kind, id, (1000000 * (0.9 * fit + 0.1 * least(1, ln(1 + articles)
                            / 7)
                          )
                        )::int AS score
                      FROM ( SELECT e.id, max(near.fit)
                        AS fit, max(coalesce(c.articles, 0)
                          )
                        AS articles
                        FROM
                        (SELECT entity_id, fit
                          FROM whole UNION ALL SELECT entity_id, 0.4 + 0.4 * share
                          FROM named)
                        near JOIN entities e ON e.id = near.entity_id LEFT JOIN entity_counts c ON c.entity_id = e.id
                        WHERE $55::text[] IS NULL OR e.type::text = ANY($55::text[])
                        GROUP BY e.id )
                      best ORDER BY score DESC, id LIMIT 100)
                    UNION ALL
                    (SELECT 'article', c.id, (1000000 * ( 0.35 * held.weight + 0.25 * greatest(best.weight, held.named)
                          + 0.15 * greatest(best.headline, held.named, 0)
                          + 0.05 * (1 - 1.0 / (1 + coalesce(best.texts, 0)
                              )
                            )
                          )
                        )::int AS score
                      FROM "article_candidates" c CROSS JOIN LATERAL ( SELECT sum(weight)
                        / max(total)
                        AS weight, sum(weight * prominence)
                        / max(total)
                        AS named
                        FROM "article_weights" JOIN ( SELECT place, max(prominence)
                          AS prominence
                          FROM ( SELECT place, prominence
                            FROM "article_hits" h
                            WHERE h.id = c.id AND h.by_name UNION ALL SELECT place, 0
                            FROM "article_cells" x
                            WHERE x.id = c.id )
                          ways GROUP BY place )
                        covered USING (place)
                        )
                      held LEFT JOIN ( SELECT id, max(weight)
                        AS weight, max(weight)
                        FILTER (WHERE is_headline)
                        AS headline, count(*)
                        AS texts
                        FROM ( SELECT id, text, bool_or(is_headline)
                          AS is_headline, sum(weight)
                          /
                          (SELECT max(total)
                            FROM "article_weights")
                          AS weight
                          FROM "article_cells" GROUP BY id, text )
                        texts GROUP BY id )
                      best ON best.id = c.id
                      WHERE held.weight >= 0.4 AND NOT EXISTS
                      (SELECT 1
                        FROM "article_weights" w
                        WHERE w.is_phrase AND w.place NOT IN
                        (SELECT place
                          FROM "article_cells" x
                          WHERE x.id = c.id)
                        )
                      ORDER BY score DESC, c.id DESC LIMIT 100)
                    UNION ALL
                    (SELECT 'claim', c.id, (1000000 * ( 0.35 * held.weight + 0.25 * greatest(best.weight, held.named)
                          + 0.15 * greatest(best.headline, held.named, 0)
                          + 0.05 * (1 - 1.0 / (1 + coalesce(best.texts, 0)
                              )
                            )
                          )
                        )::int AS score
                      FROM "claim_candidates" c CROSS JOIN LATERAL ( SELECT sum(weight)
                        / max(total)
                        AS weight, sum(weight * prominence)
                        / max(total)
                        AS named
                        FROM "claim_weights" JOIN ( SELECT place, max(prominence)
                          AS prominence
                          FROM ( SELECT place, prominence
                            FROM "claim_hits" h
                            WHERE h.id = c.id AND h.by_name UNION ALL SELECT place, 0
                            FROM "claim_cells" x
                            WHERE x.id = c.id )
                          ways GROUP BY place )
                        covered USING (place)
                        )
                      held LEFT JOIN ( SELECT id, max(weight)
                        AS weight, max(weight)
                        FILTER (WHERE is_headline)
                        AS headline, count(*)
                        AS texts
                        FROM ( SELECT id, text, bool_or(is_headline)
                          AS is_headline, sum(weight)
                          /
                          (SELECT max(total)
                            FROM "claim_weights")
                          AS weight
                          FROM "claim_cells" GROUP BY id, text )
                        texts GROUP BY id )
                      best ON best.id = c.id
                      WHERE held.weight >= 0.6 AND NOT EXISTS
                      (SELECT 1
                        FROM "claim_weights" w
                        WHERE w.is_phrase AND w.place NOT IN
                        (SELECT place
                          FROM "claim_cells" x
                          WHERE x.id = c.id)
                        )
                      ORDER BY score DESC, c.id DESC LIMIT 100)
                    )
                  found)
                "t28"
                WHERE true ORDER BY "t28"."score" DESC, "t28"."id" DESC LIMIT 1000)
              q LIMIT $60::int)
            "t30")
          items)
        || ',"apart":')
      )
    || ((
        (SELECT ('[' || (coalesce(string_agg(item, ',')
                , '')
              || ']')
            )
          FROM
          (SELECT ('{"text":' || (coalesce(to_json(CASE "t33"."kind" WHEN 'entity' THEN
                    (SELECT name
                      FROM entities
                      WHERE id = "t33"."id")
                    WHEN 'claim' THEN
                    (SELECT content
                      FROM claims
                      WHERE id = "t33"."id")
                    ELSE
                    (SELECT coalesce(b.text, a.title, '')
                      FROM articles a LEFT JOIN LATERAL ( SELECT position
                        FROM article_texts
                        WHERE article_id = a.id AND search @@ "t33"."any" ORDER BY ts_rank(search, "t33"."any")
                        * CASE WHEN position = -1 THEN 2 ELSE 1 END DESC, position LIMIT 1 )
                      t ON true LEFT JOIN blocks b ON b.article_id = a.id AND b.position = coalesce(t.position, CASE WHEN a.title IS NULL THEN 0 END)
                      WHERE a.id = "t33"."id")
                    END)::text, 'null')
                || '}')
              )
            AS item
            FROM
            (SELECT "q"."kind", "q"."id", "q"."any"
              FROM
              (SELECT "t31"."kind", "t31"."id", "t31"."any"
                FROM (WITH terms AS MATERIALIZED ( SELECT place::int, to_tsquery('pg_catalog.arabic', search_key(query)
                      )
                    AS query, is_phrase
                    FROM unnest($61::text[], $62::boolean[])
                    WITH ORDINALITY AS t(query, is_phrase, place)
                    )
                  , whole AS MATERIALIZED ( SELECT entity_id, fit
                    FROM aliases_near($63::text)
                    )
                  , named AS MATERIALIZED ( SELECT entity_id, first, last, share
                    FROM ( SELECT a.entity_id, p.first, p.last, length(p.key)::real / length($63::text)
                      AS share, row_number()
                      OVER (PARTITION BY p.first, p.last ORDER BY coalesce(c.articles, 0)
                        DESC, a.entity_id)
                      AS rank
                      FROM unnest($64::text[], $65::int[], $66::int[])
                      AS p(key, first, last)
                      JOIN aliases a ON a.key = p.key LEFT JOIN entity_counts c ON c.entity_id = a.entity_id )
                    bearers
                    WHERE rank <= 3 UNION ALL
                    (SELECT entity_id, 1,
                      (SELECT max(place)
                        FROM terms)
                      , fit
                      FROM whole
                      WHERE fit >= 0.5 AND fit >=
                      (SELECT max(fit)
                        FROM whole)
                      - 0.1 ORDER BY fit DESC, entity_id LIMIT 3)
                    )
                  , "article_hits" AS MATERIALIZED ( SELECT t.place, h.id, 0::real AS prominence, false AS by_name
                    FROM terms t CROSS JOIN LATERAL
                    (SELECT article_id AS id
                      FROM article_texts
                      WHERE search @@ t.query LIMIT 200)
                    h
                    WHERE ($67::text[] IS NULL OR 'article' = ANY($67::text[])
                      )
                    UNION SELECT t.place, h.id, 0, false
                    FROM
                    (SELECT article_id AS id
                      FROM article_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($68::text)
                        )
                      LIMIT 200)
                    h, terms t
                    WHERE ($67::text[] IS NULL OR 'article' = ANY($67::text[])
                      )
                    UNION SELECT place, h.id, h.prominence, true
                    FROM named n CROSS JOIN LATERAL
                    (SELECT article_id AS id, mentions::real / (mentions + 2)
                      AS prominence
                      FROM article_entities
                      WHERE entity_id = n.entity_id ORDER BY dated_at DESC, article_id DESC LIMIT 200)
                    h, generate_series(n.first, n.last)
                    place
                    WHERE ($67::text[] IS NULL OR 'article' = ANY($67::text[])
                      )
                    )
                  , "article_weights" AS MATERIALIZED ( SELECT t.place, t.query, t.is_phrase, ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                        )
                      )
                    AS weight, sum(ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                          )
                        )
                      )
                    OVER ()
                    AS total
                    FROM terms t LEFT JOIN "article_hits" h USING (place)
                    GROUP BY t.place, t.query, t.is_phrase )
                  , "article_candidates" AS MATERIALIZED ( SELECT id, sum(weight)
                    AS weight
                    FROM
                    (SELECT DISTINCT id, place
                      FROM "article_hits")
                    h JOIN "article_weights" USING (place)
                    GROUP BY id ORDER BY weight DESC, id DESC LIMIT 200 )
                  , "article_cells" AS MATERIALIZED ( SELECT c.id, x.text, x.is_headline, w.place, w.weight
                    FROM "article_candidates" c CROSS JOIN LATERAL ( SELECT ctid AS text, position = -1 AS is_headline, search
                      FROM article_texts
                      WHERE article_id = c.id OFFSET 0 )
                    x JOIN "article_weights" w ON x.search @@ w.query )
                  , "claim_hits" AS MATERIALIZED ( SELECT t.place, h.id, 0::real AS prominence, false AS by_name
                    FROM terms t CROSS JOIN LATERAL
                    (SELECT claim_id AS id
                      FROM claim_texts
                      WHERE search @@ t.query LIMIT 200)
                    h
                    WHERE ($67::text[] IS NULL OR 'claim' = ANY($67::text[])
                      )
                    UNION SELECT t.place, h.id, 0, false
                    FROM
                    (SELECT claim_id AS id
                      FROM claim_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($69::text)
                        )
                      LIMIT 200)
                    h, terms t
                    WHERE ($67::text[] IS NULL OR 'claim' = ANY($67::text[])
                      )
                    UNION SELECT place, h.id, h.prominence, true
                    FROM named n CROSS JOIN LATERAL (
                      (SELECT id, 0.5 AS prominence
                        FROM claims
                        WHERE speaker_id = n.entity_id ORDER BY dated_at DESC, id DESC LIMIT 200)
                      UNION ALL
                      (SELECT claim_id, 0.3
                        FROM claim_about
                        WHERE entity_id = n.entity_id ORDER BY dated_at DESC, claim_id DESC LIMIT 200)
                      )
                    h, generate_series(n.first, n.last)
                    place
                    WHERE ($67::text[] IS NULL OR 'claim' = ANY($67::text[])
                      )
                    )
                  , "claim_weights" AS MATERIALIZED ( SELECT t.place, t.query, t.is_phrase, ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                        )
                      )
                    AS weight, sum(ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                          )
                        )
                      )
                    OVER ()
                    AS total
                    FROM terms t LEFT JOIN "claim_hits" h USING (place)
                    GROUP BY t.place, t.query, t.is_phrase )
                  , "claim_candidates" AS MATERIALIZED ( SELECT id, sum(weight)
                    AS weight
                    FROM
                    (SELECT DISTINCT id, place
                      FROM "claim_hits")
                    h JOIN "claim_weights" USING (place)
                    GROUP BY id ORDER BY weight DESC, id DESC LIMIT 200 )
                  , "claim_cells" AS MATERIALIZED ( SELECT c.id, x.text, x.is_headline, w.place, w.weight
                    FROM "claim_candidates" c CROSS JOIN LATERAL ( SELECT ctid AS text, false AS is_headline, search
                      FROM claim_texts
                      WHERE claim_id = c.id OFFSET 0 )
                    x JOIN "claim_weights" w ON x.search @@ w.query )
                  SELECT kind, id, score, $70::text AS query, to_tsquery('pg_catalog.arabic', search_key($71::text)
                    )
                  AS "any",
                  (SELECT array_agg(DISTINCT entity_id)
                    FROM named n
                    WHERE NOT EXISTS
                    (SELECT 1
                      FROM named longer
                      WHERE longer.first <= n.first AND longer.last >= n.last AND longer.last - longer.first > n.last - n.first)
                    )
                  AS named
                  FROM (
                    (SELECT 'entity' AS kind, id, (1000000 * (0.9 * fit + 0.1 * least(1, ln(1 + articles)
                            / 7)
                          )
                        )::int AS score
                      FROM ( SELECT e.id, max(near.fit)
                        AS fit, max(coalesce(c.articles, 0)
                          )
                        AS articles
                        FROM
                        (SELECT entity_id, fit
                          FROM whole UNION ALL SELECT entity_id, 0.4 + 0.4 * share
                          FROM named)
                        near JOIN entities e ON e.id = near.entity_id LEFT JOIN entity_counts c ON c.entity_id = e.id
                        WHERE $67::text[] IS NULL OR e.type::text = ANY($67::text[])
                        GROUP BY e.id )
                      best ORDER BY score DESC, id LIMIT 100)
                    UNION ALL
                    (SELECT 'article', c.id, (1000000 * ( 0.35 * held.weight + 0.25 * greatest(best.weight, held.named)
                          + 0.15 * greatest(best.headline, held.named, 0)
                          + 0.05 * (1 - 1.0 / (1 + coalesce(best.texts, 0)
                              )
                            )
                          )
                        )::int AS score
                      FROM "article_candidates" c CROSS JOIN LATERAL ( SELECT sum(weight)
                        / max(total)
                        AS weight, sum(weight * prominence)
                        / max(total)
                        AS named
                        FROM "article_weights" JOIN ( SELECT place, max(prominence)
                          AS prominence
                          FROM ( SELECT place, prominence
                            FROM "article_hits" h
                            WHERE h.id = c.id AND h.by_name UNION ALL SELECT place, 0
                            FROM "article_cells" x
                            WHERE x.id = c.id )
                          ways GROUP BY place )
                        covered USING (place)
                        )
                      held LEFT JOIN ( SELECT id, max(weight)
                        AS weight, max(weight)
                        FILTER (WHERE is_headline)
                        AS headline, count(*)
                        AS texts
                        FROM ( SELECT id, text, bool_or(is_headline)
                          AS is_headline, sum(weight)
                          /
                          (SELECT max(total)
                            FROM "article_weights")
                          AS weight
                          FROM "article_cells" GROUP BY id, text )
                        texts GROUP BY id )
                      best ON best.id = c.id
                      WHERE held.weight >= 0.4 AND NOT EXISTS
                      (SELECT 1
                        FROM "article_weights" w
                        WHERE w.is_phrase AND w.place NOT IN
                        (SELECT place
                          FROM "article_cells" x
                          WHERE x.id = c.id)
                        )
                      ORDER BY score DESC, c.id DESC LIMIT 100)
                    UNION ALL
                    (SELECT 'claim', c.id, (1000000 * ( 0.35 * held.weight + 0.25 * greatest(best.weight, held.named)
                          + 0.15 * greatest(best.headline, held.named, 0)
                          + 0.05 * (1 - 1.0 / (1 + coalesce(best.texts, 0)
                              )
                            )
                          )
                        )::int AS score
                      FROM "claim_candidates" c CROSS JOIN LATERAL ( SELECT sum(weight)
                        / max(total)
                        AS weight, sum(weight * prominence)
                        / max(total)
                        AS named
                        FROM "claim_weights" JOIN ( SELECT place, max(prominence)
                          AS prominence
                          FROM ( SELECT place, prominence
                            FROM "claim_hits" h
                            WHERE h.id = c.id AND h.by_name UNION ALL SELECT place, 0
                            FROM "claim_cells" x
                            WHERE x.id = c.id )
                          ways GROUP BY place )
                        covered USING (place)
                        )
                      held LEFT JOIN ( SELECT id, max(weight)
                        AS weight, max(weight)
                        FILTER (WHERE is_headline)
                        AS headline, count(*)
                        AS texts
                        FROM ( SELECT id, text, bool_or(is_headline)
                          AS is_headline, sum(weight)
                          /
                          (SELECT max(total)
                            FROM "claim_weights")
                          AS weight
                          FROM "claim_cells" GROUP BY id, text )
                        texts GROUP BY id )
                      best ON best.id = c.id
                      WHERE held.weight >= 0.6 AND NOT EXISTS
                      (SELECT 1
                        FROM "claim_weights" w
                        WHERE w.is_phrase AND w.place NOT IN
                        (SELECT place
                          FROM "claim_cells" x
                          WHERE x.id = c.id)
                        )
                      ORDER BY score DESC, c.id DESC LIMIT 100)
                    )
                  found)
                "t31"
                WHERE true ORDER BY "t31"."score" DESC, "t31"."id" DESC LIMIT 1000)
              q LIMIT $72::int)
            "t33")
          items)
        || ',"nothing":')
      || (
        (SELECT ('[' || (coalesce(string_agg(item, ',')
                , '')
              || ']')
            )
          FROM
          (SELECT ('{"text":' || (coalesce(to_json(CASE "t36"."kind" WHEN 'entity' THEN
                    (SELECT name
                      FROM entities
                      WHERE id = "t36"."id")
                    WHEN 'claim' THEN
                    (SELECT content
                      FROM claims
                      WHERE id = "t36"."id")
                    ELSE
                    (SELECT coalesce(b.text, a.title, '')
                      FROM articles a LEFT JOIN LATERAL ( SELECT position
                        FROM article_texts
                        WHERE article_id = a.id AND search @@ "t36"."any" ORDER BY ts_rank(search, "t36"."any")
                        * CASE WHEN position = -1 THEN 2 ELSE 1 END DESC, position LIMIT 1 )
                      t ON true LEFT JOIN blocks b ON b.article_id = a.id AND b.position = coalesce(t.position, CASE WHEN a.title IS NULL THEN 0 END)
                      WHERE a.id = "t36"."id")
                    END)::text, 'null')
                || '}')
              )
            AS item
            FROM
            (SELECT "q"."kind", "q"."id", "q"."any"
              FROM
              (SELECT "t34"."kind", "t34"."id", "t34"."any"
                FROM (WITH terms AS MATERIALIZED ( SELECT place::int, to_tsquery('pg_catalog.arabic', search_key(query)
                      )
                    AS query, is_phrase
                    FROM unnest($73::text[], $74::boolean[])
                    WITH ORDINALITY AS t(query, is_phrase, place)
                    )
                  , whole AS MATERIALIZED ( SELECT entity_id, fit
                    FROM aliases_near($75::text)
                    )
                  , named AS MATERIALIZED ( SELECT entity_id, first, last, share
                    FROM ( SELECT a.entity_id, p.first, p.last, length(p.key)::real / length($75::text)
                      AS share, row_number()
                      OVER (PARTITION BY p.first, p.last ORDER BY coalesce(c.articles, 0)
                        DESC, a.entity_id)
                      AS rank
                      FROM unnest($76::text[], $77::int[], $78::int[])
                      AS p(key, first, last)
                      JOIN aliases a ON a.key = p.key LEFT JOIN entity_counts c ON c.entity_id = a.entity_id )
                    bearers
                    WHERE rank <= 3 UNION ALL
                    (SELECT entity_id, 1,
                      (SELECT max(place)
                        FROM terms)
                      , fit
                      FROM whole
                      WHERE fit >= 0.5 AND fit >=
                      (SELECT max(fit)
                        FROM whole)
                      - 0.1 ORDER BY fit DESC, entity_id LIMIT 3)
                    )
                  , "article_hits" AS MATERIALIZED ( SELECT t.place, h.id, 0::real AS prominence, false AS by_name
                    FROM terms t CROSS JOIN LATERAL
                    (SELECT article_id AS id
                      FROM article_texts
                      WHERE search @@ t.query LIMIT 200)
                    h
                    WHERE ($79::text[] IS NULL OR 'article' = ANY($79::text[])
                      )
                    UNION SELECT t.place, h.id, 0, false
                    FROM
                    (SELECT article_id AS id
                      FROM article_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($80::text)
                        )
                      LIMIT 200)
                    h, terms t
                    WHERE ($79::text[] IS NULL OR 'article' = ANY($79::text[])
                      )
                    UNION SELECT place, h.id, h.prominence, true
                    FROM named n CROSS JOIN LATERAL
                    (SELECT article_id AS id, mentions::real / (mentions + 2)
                      AS prominence
                      FROM article_entities
                      WHERE entity_id = n.entity_id ORDER BY dated_at DESC, article_id DESC LIMIT 200)
                    h, generate_series(n.first, n.last)
                    place
                    WHERE ($79::text[] IS NULL OR 'article' = ANY($79::text[])
                      )
                    )
                  , "article_weights" AS MATERIALIZED ( SELECT t.place, t.query, t.is_phrase, ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                        )
                      )
                    AS weight, sum(ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                          )
                        )
                      )
                    OVER ()
                    AS total
                    FROM terms t LEFT JOIN "article_hits" h USING (place)
                    GROUP BY t.place, t.query, t.is_phrase )
                  , "article_candidates" AS MATERIALIZED ( SELECT id, sum(weight)
                    AS weight
                    FROM
                    (SELECT DISTINCT id, place
                      FROM "article_hits")
                    h JOIN "article_weights" USING (place)
                    GROUP BY id ORDER BY weight DESC, id DESC LIMIT 200 )
                  , "article_cells" AS MATERIALIZED ( SELECT c.id, x.text, x.is_headline, w.place, w.weight
                    FROM "article_candidates" c CROSS JOIN LATERAL ( SELECT ctid AS text, position = -1 AS is_headline, search
                      FROM article_texts
                      WHERE article_id = c.id OFFSET 0 )
                    x JOIN "article_weights" w ON x.search @@ w.query )
                  , "claim_hits" AS MATERIALIZED ( SELECT t.place, h.id, 0::real AS prominence, false AS by_name
                    FROM terms t CROSS JOIN LATERAL
                    (SELECT claim_id AS id
                      FROM claim_texts
                      WHERE search @@ t.query LIMIT 200)
                    h
                    WHERE ($79::text[] IS NULL OR 'claim' = ANY($79::text[])
                      )
                    UNION SELECT t.place, h.id, 0, false
                    FROM
                    (SELECT claim_id AS id
                      FROM claim_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($81::text)
                        )
                      LIMIT 200)
                    h, terms t
                    WHERE ($79::text[] IS NULL OR 'claim' = ANY($79::text[])
                      )
                    UNION SELECT place, h.id, h.prominence, true
                    FROM named n CROSS JOIN LATERAL (
                      (SELECT id, 0.5 AS prominence
                        FROM claims
                        WHERE speaker_id = n.entity_id ORDER BY dated_at DESC, id DESC LIMIT 200)
                      UNION ALL
                      (SELECT claim_id, 0.3
                        FROM claim_about
                        WHERE entity_id = n.entity_id ORDER BY dated_at DESC, claim_id DESC LIMIT 200)
                      )
                    h, generate_series(n.first, n.last)
                    place
                    WHERE ($79::text[] IS NULL OR 'claim' = ANY($79::text[])
                      )
                    )
                  , "claim_weights" AS MATERIALIZED ( SELECT t.place, t.query, t.is_phrase, ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                        )
                      )
                    AS weight, sum(ln(1 + 1000.0 / (1 + count(DISTINCT h.id)
                          )
                        )
                      )
                    OVER ()
                    AS total
                    FROM terms t LEFT JOIN "claim_hits" h USING (place)
                    GROUP BY t.place, t.query, t.is_phrase )
                  , "claim_candidates" AS MATERIALIZED ( SELECT id, sum(weight)
                    AS weight
                    FROM
                    (SELECT DISTINCT id, place
                      FROM "claim_hits")
                    h JOIN "claim_weights" USING (place)
                    GROUP BY id ORDER BY weight DESC, id DESC LIMIT 200 )
                  , "claim_cells" AS MATERIALIZED ( SELECT c.id, x.text, x.is_headline, w.place, w.weight
                    FROM "claim_candidates" c CROSS JOIN LATERAL ( SELECT ctid AS text, false AS is_headline, search
                      FROM claim_texts
                      WHERE claim_id = c.id OFFSET 0 )
                    x JOIN "claim_weights" w ON x.search @@ w.query )
                  SELECT kind, id, score, $82::text AS query, to_tsquery('pg_catalog.arabic', search_key($83::text)
                    )
                  AS "any",
                  (SELECT array_agg(DISTINCT entity_id)
                    FROM named n
                    WHERE NOT EXISTS
                    (SELECT 1
                      FROM named longer
                      WHERE longer.first <= n.first AND longer.last >= n.last AND longer.last - longer.first > n.last - n.first)
                    )
                  AS named
                  FROM (
                    (SELECT 'entity' AS kind, id, (1000000 * (0.9 * fit + 0.1 * least(1, ln(1 + articles)
                            / 7)
                          )
                        )::int AS score
                      FROM ( SELECT e.id, max(near.fit)
                        AS fit, max(coalesce(c.articles, 0)
                          )
                        AS articles
                        FROM
                        (SELECT entity_id, fit
                          FROM whole UNION ALL SELECT entity_id, 0.4 + 0.4 * share
                          FROM named)
                        near JOIN entities e ON e.id = near.entity_id LEFT JOIN entity_counts c ON c.entity_id = e.id
                        WHERE $79::text[] IS NULL OR e.type::text = ANY($79::text[])
                        GROUP BY e.id )
                      best ORDER BY score DESC, id LIMIT 100)
                    UNION ALL
                    (SELECT 'article', c.id, (1000000 * ( 0.35 * held.weight + 0.25 * greatest(best.weight, held.named)
                          + 0.15 * greatest(best.headline, held.named, 0)
                          + 0.05 * (1 - 1.0 / (1 + coalesce(best.texts, 0)
                              )
                            )
                          )
                        )::int AS score
                      FROM "article_candidates" c CROSS JOIN LATERAL ( SELECT sum(weight)
                        / max(total)
                        AS weight, sum(weight * prominence)
                        / max(total)
                        AS named
                        FROM "article_weights" JOIN ( SELECT place, max(prominence)
                          AS prominence
                          FROM ( SELECT place, prominence
                            FROM "article_hits" h
                            WHERE h.id = c.id AND h.by_name UNION ALL SELECT place, 0
                            FROM "article_cells" x
                            WHERE x.id = c.id )
                          ways GROUP BY place )
                        covered USING (place)
                        )
                      held LEFT JOIN ( SELECT id, max(weight)
                        AS weight, max(weight)
                        FILTER (WHERE is_headline)
                        AS headline, count(*)
                        AS texts
                        FROM ( SELECT id, text, bool_or(is_headline)
                          AS is_headline, sum(weight)
                          /
                          (SELECT max(total)
                            FROM "article_weights")
                          AS weight
                          FROM "article_cells" GROUP BY id, text )
                        texts GROUP BY id )
                      best ON best.id = c.id
                      WHERE held.weight >= 0.4 AND NOT EXISTS
                      (SELECT 1
                        FROM "article_weights" w
                        WHERE w.is_phrase AND w.place NOT IN
                        (SELECT place
                          FROM "article_cells" x
                          WHERE x.id = c.id)
                        )
                      ORDER BY score DESC, c.id DESC LIMIT 100)
                    UNION ALL
                    (SELECT 'claim', c.id, (1000000 * ( 0.35 * held.weight + 0.25 * greatest(best.weight, held.named)
                          + 0.15 * greatest(best.headline, held.named, 0)
                          + 0.05 * (1 - 1.0 / (1 + coalesce(best.texts, 0)
                              )
                            )
                          )
                        )::int AS score
                      FROM "claim_candidates" c CROSS JOIN LATERAL ( SELECT sum(weight)
                        / max(total)
                        AS weight, sum(weight * prominence)
                        / max(total)
                        AS named
                        FROM "claim_weights" JOIN ( SELECT place, max(prominence)
                          AS prominence
                          FROM ( SELECT place, prominence
                            FROM "claim_hits" h
                            WHERE h.id = c.id AND h.by_name UNION ALL SELECT place, 0
                            FROM "claim_cells" x
                            WHERE x.id = c.id )
                          ways GROUP BY place )
                        covered USING (place)
                        )
                      held LEFT JOIN ( SELECT id, max(weight)
                        AS weight, max(weight)
                        FILTER (WHERE is_headline)
                        AS headline, count(*)
                        AS texts
                        FROM ( SELECT id, text, bool_or(is_headline)
                          AS is_headline, sum(weight)
                          /
                          (SELECT max(total)
                            FROM "claim_weights")
                          AS weight
                          FROM "claim_cells" GROUP BY id, text )
                        texts GROUP BY id )
                      best ON best.id = c.id
                      WHERE held.weight >= 0.6 AND NOT EXISTS
                      (SELECT 1
                        FROM "claim_weights" w
                        WHERE w.is_phrase AND w.place NOT IN
                        (SELECT place
                          FROM "claim_cells" x
                          WHERE x.id = c.id)
                        )
                      ORDER BY score DESC, c.id DESC LIMIT 100)
                    )
                  found)
                "t34"
                WHERE true ORDER BY "t34"."score" DESC, "t34"."id" DESC LIMIT 1000)
              q LIMIT $84::int)
            "t36")
          items)
        || '}')
      )
    )
  )
AS data
