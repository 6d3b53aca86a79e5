SELECT
(SELECT row_to_json(r)
  FROM
  (SELECT
    (SELECT coalesce(json_agg(
          (SELECT row_to_json(r)
            FROM
            (SELECT "t2"."text" AS "text", CASE WHEN "t2"."kind"::text IN ('article')
              THEN
              (SELECT row_to_json(r)
                FROM
                (SELECT 'Article' AS "$type", 'article:' || "t3"."id"::text AS "id"
                  FROM "articles" "t3"
                  WHERE "t3"."id" = "t2"."id")
                r)
              WHEN "t2"."kind"::text IN ('claim')
              THEN
              (SELECT row_to_json(r)
                FROM
                (SELECT 'Claim' AS "$type", 'claim:' || "t4"."id"::text AS "id"
                  FROM "claims" "t4"
                  WHERE "t4"."id" = "t2"."id")
                r)
              WHEN "t2"."kind"::text IN ('document')
              THEN
              (SELECT row_to_json(r)
                FROM
                (SELECT 'Document' AS "$type", 'document:' || "t5"."id"::text AS "id"
                  FROM "documents" "t5"
                  WHERE "t5"."id" = "t2"."id")
                r)
              WHEN "t2"."kind"::text IN ('mention')
              THEN
              (SELECT row_to_json(r)
                FROM
                (SELECT 'Mention' AS "$type", 'mention:' || "t6"."id"::text AS "id"
                  FROM "mentions" "t6"
                  WHERE "t6"."id" = "t2"."id")
                r)
              WHEN "t2"."kind"::text IN ('entity')
              THEN
              (SELECT
                (SELECT row_to_json(r)
                  FROM
                  (SELECT CASE "t7"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END AS "$type", "t7"."type"::text || ':' || "t7"."id"::text AS "id")
                  r)
                FROM "entities" "t7"
                WHERE "t7"."id" =
                (SELECT coalesce(merged_into_id, id)
                  FROM entities
                  WHERE id = "t2"."id")
                )
              END AS "node", "t2"."text" AS "$text", "t2"."query" AS "$query")
            r)
          ORDER BY "t2"."$place")
        , '[]')
      FROM
      (SELECT q.*, row_number()
        OVER ()
        AS "$place"
        FROM
        (SELECT "t1".*
          FROM
          (SELECT kind, id, text, score, $1::text AS query
            FROM (
              (SELECT 'entity' AS kind, id, name AS text, (1000000 * least(1, fit * 0.9 + 0.1 * ln(1 + ( SELECT count(*)
                        FROM
                        (SELECT 1
                          FROM article_entities ae
                          WHERE ae.entity_id = best.id LIMIT 1000)
                        counted )
                      )
                    / 7)
                  )::int AS score
                FROM
                (SELECT *
                  FROM ( SELECT DISTINCT ON (e.id)
                    e.id, e.name, CASE WHEN a.key = $2::text THEN 1 WHEN a.key LIKE $2::text || '%' THEN 0.8 WHEN ' ' || a.key LIKE '% ' || $2::text || '%' THEN 0.7 ELSE 0.6 * similarity(a.key, $2::text)
                    END AS fit
                    FROM
                    (SELECT entity_id, key
                      FROM aliases
                      WHERE key LIKE '%' || $2::text || '%' OR key % $2::text LIMIT 2000)
                    a JOIN entities e ON e.id = a.entity_id
                    WHERE $3::text[] IS NULL OR e.type::text = ANY($3::text[])
                    ORDER BY e.id, fit DESC )
                  each ORDER BY fit DESC, id LIMIT 100)
                best)
              UNION ALL
              (SELECT 'article', id, text, score
                FROM ( SELECT DISTINCT ON (id)
                  id, text, (600000 * ts_rank_cd(search_vector(left(text, 600)
                        )
                      , to_tsquery('pg_catalog.arabic', search_key($4::text)
                        )
                      , 33)
                    )::int AS score
                  FROM (
                    (SELECT a.id, a.title AS text
                      FROM article_texts t JOIN articles a ON a.id = t.article_id
                      WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($4::text)
                        )
                      AND t.position = -1 LIMIT 200)
                    UNION ALL
                    (SELECT b.article_id, b.text
                      FROM article_texts t JOIN blocks b ON b.article_id = t.article_id AND b.position = t.position
                      WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($4::text)
                        )
                      LIMIT 200)
                    )
                  matching
                  WHERE $3::text[] IS NULL OR 'article' = ANY($3::text[])
                  ORDER BY id, score DESC )
                best ORDER BY score DESC, id LIMIT 100)
              UNION ALL
              (SELECT 'claim', id, text, score
                FROM ( SELECT DISTINCT ON (id)
                  id, text, (600000 * ts_rank_cd(search_vector(left(text, 600)
                        )
                      , to_tsquery('pg_catalog.arabic', search_key($4::text)
                        )
                      , 33)
                    )::int AS score
                  FROM
                  (SELECT c.id, c.content AS text
                    FROM claim_texts t JOIN claims c ON c.id = t.claim_id
                    WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($4::text)
                      )
                    LIMIT 200)
                  matching
                  WHERE $3::text[] IS NULL OR 'claim' = ANY($3::text[])
                  ORDER BY id, score DESC )
                best ORDER BY score DESC, id LIMIT 100)
              )
            found)
          "t1"
          WHERE true ORDER BY "t1"."score" DESC, "t1"."id" DESC LIMIT $5::int)
        q)
      "t2")
    AS "name",
    (SELECT coalesce(json_agg(
          (SELECT row_to_json(r)
            FROM
            (SELECT "t9"."text" AS "text", CASE WHEN "t9"."kind"::text IN ('article')
              THEN
              (SELECT row_to_json(r)
                FROM
                (SELECT 'Article' AS "$type"
                  FROM "articles" "t10"
                  WHERE "t10"."id" = "t9"."id")
                r)
              WHEN "t9"."kind"::text IN ('claim')
              THEN
              (SELECT row_to_json(r)
                FROM
                (SELECT 'Claim' AS "$type"
                  FROM "claims" "t11"
                  WHERE "t11"."id" = "t9"."id")
                r)
              WHEN "t9"."kind"::text IN ('document')
              THEN
              (SELECT row_to_json(r)
                FROM
                (SELECT 'Document' AS "$type"
                  FROM "documents" "t12"
                  WHERE "t12"."id" = "t9"."id")
                r)
              WHEN "t9"."kind"::text IN ('mention')
              THEN
              (SELECT row_to_json(r)
                FROM
                (SELECT 'Mention' AS "$type"
                  FROM "mentions" "t13"
                  WHERE "t13"."id" = "t9"."id")
                r)
              WHEN "t9"."kind"::text IN ('entity')
              THEN
              (SELECT
                (SELECT row_to_json(r)
                  FROM
                  (SELECT CASE "t14"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END AS "$type", CASE WHEN "t14"."type"::text IN ('person')
                    THEN to_json("t14"."name")
                    END AS "name")
                  r)
                FROM "entities" "t14"
                WHERE "t14"."id" =
                (SELECT coalesce(merged_into_id, id)
                  FROM entities
                  WHERE id = "t9"."id")
                )
              END AS "node")
            r)
          ORDER BY "t9"."$place")
        , '[]')
      FROM
      (SELECT q.*, row_number()
        OVER ()
        AS "$place"
        FROM
        (SELECT "t8".*
          FROM
          (SELECT kind, id, text, score, $6::text AS query
            FROM (
              (SELECT 'entity' AS kind, id, name AS text, (1000000 * least(1, fit * 0.9 + 0.1 * ln(1 + ( SELECT count(*)
                        FROM
                        (SELECT 1
                          FROM article_entities ae
                          WHERE ae.entity_id = best.id LIMIT 1000)
                        counted )
                      )
                    / 7)
                  )::int AS score
                FROM
                (SELECT *
                  FROM ( SELECT DISTINCT ON (e.id)
                    e.id, e.name, CASE WHEN a.key = $7::text THEN 1 WHEN a.key LIKE $7::text || '%' THEN 0.8 WHEN ' ' || a.key LIKE '% ' || $7::text || '%' THEN 0.7 ELSE 0.6 * similarity(a.key, $7::text)
                    END AS fit
                    FROM
                    (SELECT entity_id, key
                      FROM aliases
                      WHERE key LIKE '%' || $7::text || '%' OR key % $7::text LIMIT 2000)
                    a JOIN entities e ON e.id = a.entity_id
                    WHERE $8::text[] IS NULL OR e.type::text = ANY($8::text[])
                    ORDER BY e.id, fit DESC )
                  each ORDER BY fit DESC, id LIMIT 100)
                best)
              UNION ALL
              (SELECT 'article', id, text, score
                FROM ( SELECT DISTINCT ON (id)
                  id, text, (600000 * ts_rank_cd(search_vector(left(text, 600)
                        )
                      , to_tsquery('pg_catalog.arabic', search_key($9::text)
                        )
                      , 33)
                    )::int AS score
                  FROM (
                    (SELECT a.id, a.title AS text
                      FROM article_texts t JOIN articles a ON a.id = t.article_id
                      WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($9::text)
                        )
                      AND t.position = -1 LIMIT 200)
                    UNION ALL
                    (SELECT b.article_id, b.text
                      FROM article_texts t JOIN blocks b ON b.article_id = t.article_id AND b.position = t.position
                      WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($9::text)
                        )
                      LIMIT 200)
                    )
                  matching
                  WHERE $8::text[] IS NULL OR 'article' = ANY($8::text[])
                  ORDER BY id, score DESC )
                best ORDER BY score DESC, id LIMIT 100)
              UNION ALL
              (SELECT 'claim', id, text, score
                FROM ( SELECT DISTINCT ON (id)
                  id, text, (600000 * ts_rank_cd(search_vector(left(text, 600)
                        )
                      , to_tsquery('pg_catalog.arabic', search_key($9::text)
                        )
                      , 33)
                    )::int AS score
                  FROM
                  (SELECT c.id, c.content AS text
                    FROM claim_texts t JOIN claims c ON c.id = t.claim_id
                    WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($9::text)
                      )
                    LIMIT 200)
                  matching
                  WHERE $8::text[] IS NULL OR 'claim' = ANY($8::text[])
                  ORDER BY id, score DESC )
                best ORDER BY score DESC, id LIMIT 100)
              )
            found)
          "t8"
          WHERE true ORDER BY "t8"."score" DESC, "t8"."id" DESC LIMIT $10::int)
        q)
      "t9")
    AS "latin",
    (SELECT coalesce(json_agg(
          (SELECT row_to_json(r)
            FROM
            (SELECT "t16"."text" AS "text")
            r)
          ORDER BY "t16"."$place")
        , '[]')
      FROM
      (SELECT q.*, row_number()
        OVER ()
        AS "$place"
        FROM
        (SELECT "t15".*
          FROM
          (SELECT kind, id, text, score, $11::text AS query
            FROM (
              (SELECT 'entity' AS kind, id, name AS text, (1000000 * least(1, fit * 0.9 + 0.1 * ln(1 + ( SELECT count(*)
                        FROM
                        (SELECT 1
                          FROM article_entities ae
                          WHERE ae.entity_id = best.id LIMIT 1000)
                        counted )
                      )
                    / 7)
                  )::int AS score
                FROM
                (SELECT *
                  FROM ( SELECT DISTINCT ON (e.id)
                    e.id, e.name, CASE WHEN a.key = $12::text THEN 1 WHEN a.key LIKE $12::text || '%' THEN 0.8 WHEN ' ' || a.key LIKE '% ' || $12::text || '%' THEN 0.7 ELSE 0.6 * similarity(a.key, $12::text)
                    END AS fit
                    FROM
                    (SELECT entity_id, key
                      FROM aliases
                      WHERE key LIKE '%' || $12::text || '%' OR key % $12::text LIMIT 2000)
                    a JOIN entities e ON e.id = a.entity_id
                    WHERE $13::text[] IS NULL OR e.type::text = ANY($13::text[])
                    ORDER BY e.id, fit DESC )
                  each ORDER BY fit DESC, id LIMIT 100)
                best)
              UNION ALL
              (SELECT 'article', id, text, score
                FROM ( SELECT DISTINCT ON (id)
                  id, text, (600000 * ts_rank_cd(search_vector(left(text, 600)
                        )
                      , to_tsquery('pg_catalog.arabic', search_key($14::text)
                        )
                      , 33)
                    )::int AS score
                  FROM (
                    (SELECT a.id, a.title AS text
                      FROM article_texts t JOIN articles a ON a.id = t.article_id
                      WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($14::text)
                        )
                      AND t.position = -1 LIMIT 200)
                    UNION ALL
                    (SELECT b.article_id, b.text
                      FROM article_texts t JOIN blocks b ON b.article_id = t.article_id AND b.position = t.position
                      WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($14::text)
                        )
                      LIMIT 200)
                    )
                  matching
                  WHERE $13::text[] IS NULL OR 'article' = ANY($13::text[])
                  ORDER BY id, score DESC )
                best ORDER BY score DESC, id LIMIT 100)
              UNION ALL
              (SELECT 'claim', id, text, score
                FROM ( SELECT DISTINCT ON (id)
                  id, text, (600000 * ts_rank_cd(search_vector(left(text, 600)
                        )
                      , to_tsquery('pg_catalog.arabic', search_key($14::text)
                        )
                      , 33)
                    )::int AS score
                  FROM
                  (SELECT c.id, c.content AS text
                    FROM claim_texts t JOIN claims c ON c.id = t.claim_id
                    WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($14::text)
                      )
                    LIMIT 200)
                  matching
                  WHERE $13::text[] IS NULL OR 'claim' = ANY($13::text[])
                  ORDER BY id, score DESC )
                best ORDER BY score DESC, id LIMIT 100)
              )
            found)
          "t15"
          WHERE true ORDER BY "t15"."score" DESC, "t15"."id" DESC LIMIT $15::int)
        q)
      "t16")
    AS "mistyped",
    (SELECT coalesce(json_agg(
          (SELECT row_to_json(r)
            FROM
            (SELECT "t18"."text" AS "text", "t18"."score" / 1000000.0 AS "score", CASE WHEN "t18"."kind"::text IN ('article')
              THEN
              (SELECT row_to_json(r)
                FROM
                (SELECT 'Article' AS "$type", "t19"."title" AS "title"
                  FROM "articles" "t19"
                  WHERE "t19"."id" = "t18"."id")
                r)
              WHEN "t18"."kind"::text IN ('claim')
              THEN
              (SELECT row_to_json(r)
                FROM
                (SELECT 'Claim' AS "$type"
                  FROM "claims" "t20"
                  WHERE "t20"."id" = "t18"."id")
                r)
              WHEN "t18"."kind"::text IN ('document')
              THEN
              (SELECT row_to_json(r)
                FROM
                (SELECT 'Document' AS "$type"
                  FROM "documents" "t21"
                  WHERE "t21"."id" = "t18"."id")
                r)
              WHEN "t18"."kind"::text IN ('mention')
              THEN
              (SELECT row_to_json(r)
                FROM
                (SELECT 'Mention' AS "$type"
                  FROM "mentions" "t22"
                  WHERE "t22"."id" = "t18"."id")
                r)
              WHEN "t18"."kind"::text IN ('entity')
              THEN
              (SELECT
                (SELECT row_to_json(r)
                  FROM
                  (SELECT CASE "t23"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END AS "$type")
                  r)
                FROM "entities" "t23"
                WHERE "t23"."id" =
                (SELECT coalesce(merged_into_id, id)
                  FROM entities
                  WHERE id = "t18"."id")
                )
              END AS "node")
            r)
          ORDER BY "t18"."$place")
        , '[]')
      FROM
      (SELECT q.*, row_number()
        OVER ()
        AS "$place"
        FROM
        (SELECT "t17".*
          FROM
          (SELECT kind, id, text, score, $16::text AS query
            FROM (
              (SELECT 'entity' AS kind, id, name AS text, (1000000 * least(1, fit * 0.9 + 0.1 * ln(1 + ( SELECT count(*)
                        FROM
                        (SELECT 1
                          FROM article_entities ae
                          WHERE ae.entity_id = best.id LIMIT 1000)
                        counted )
                      )
                    / 7)
                  )::int AS score
                FROM
                (SELECT *
                  FROM ( SELECT DISTINCT ON (e.id)
                    e.id, e.name, CASE WHEN a.key = $17::text THEN 1 WHEN a.key LIKE $17::text || '%' THEN 0.8 WHEN ' ' || a.key LIKE '% ' || $17::text || '%' THEN 0.7 ELSE 0.6 * similarity(a.key, $17::text)
                    END AS fit
                    FROM
                    (SELECT entity_id, key
                      FROM aliases
                      WHERE key LIKE '%' || $17::text || '%' OR key % $17::text LIMIT 2000)
                    a JOIN entities e ON e.id = a.entity_id
                    WHERE $18::text[] IS NULL OR e.type::text = ANY($18::text[])
                    ORDER BY e.id, fit DESC )
                  each ORDER BY fit DESC, id LIMIT 100)
                best)
              UNION ALL
              (SELECT 'article', id, text, score
                FROM ( SELECT DISTINCT ON (id)
                  id, text, (600000 * ts_rank_cd(search_vector(left(text, 600)
                        )
                      , to_tsquery('pg_catalog.arabic', search_key($19::text)
                        )
                      , 33)
                    )::int AS score
                  FROM (
                    (SELECT a.id, a.title AS text
                      FROM article_texts t JOIN articles a ON a.id = t.article_id
                      WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($19::text)
                        )
                      AND t.position = -1 LIMIT 200)
                    UNION ALL
                    (SELECT b.article_id, b.text
                      FROM article_texts t JOIN blocks b ON b.article_id = t.article_id AND b.position = t.position
                      WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($19::text)
                        )
                      LIMIT 200)
                    )
                  matching
                  WHERE $18::text[] IS NULL OR 'article' = ANY($18::text[])
                  ORDER BY id, score DESC )
                best ORDER BY score DESC, id LIMIT 100)
              UNION ALL
              (SELECT 'claim', id, text, score
                FROM ( SELECT DISTINCT ON (id)
                  id, text, (600000 * ts_rank_cd(search_vector(left(text, 600)
                        )
                      , to_tsquery('pg_catalog.arabic', search_key($19::text)
                        )
                      , 33)
                    )::int AS score
                  FROM
                  (SELECT c.id, c.content AS text
                    FROM claim_texts t JOIN claims c ON c.id = t.claim_id
                    WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($19::text)
                      )
                    LIMIT 200)
                  matching
                  WHERE $18::text[] IS NULL OR 'claim' = ANY($18::text[])
                  ORDER BY id, score DESC )
                best ORDER BY score DESC, id LIMIT 100)
              )
            found)
          "t17"
          WHERE true ORDER BY "t17"."score" DESC, "t17"."id" DESC LIMIT $20::int)
        q)
      "t18")
    AS "beginning",
    (SELECT coalesce(json_agg(
          (SELECT row_to_json(r)
            FROM
            (SELECT "t25"."text" AS "text", "t25"."text" AS "$text", "t25"."query" AS "$query")
            r)
          ORDER BY "t25"."$place")
        , '[]')
      FROM
      (SELECT q.*, row_number()
        OVER ()
        AS "$place"
        FROM
        (SELECT "t24".*
          FROM
          (SELECT kind, id, text, score, $21::text AS query
            FROM (
              (SELECT 'entity' AS kind, id, name AS text, (1000000 * least(1, fit * 0.9 + 0.1 * ln(1 + ( SELECT count(*)
                        FROM
                        (SELECT 1
                          FROM article_entities ae
                          WHERE ae.entity_id = best.id LIMIT 1000)
                        counted )
                      )
                    / 7)
                  )::int AS score
                FROM
                (SELECT *
                  FROM ( SELECT DISTINCT ON (e.id)
                    e.id, e.name, CASE WHEN a.key = $22::text THEN 1 WHEN a.key LIKE $22::text || '%' THEN 0.8 WHEN ' ' || a.key LIKE '% ' || $22::text || '%' THEN 0.7 ELSE 0.6 * similarity(a.key, $22::text)
                    END AS fit
                    FROM
                    (SELECT entity_id, key
                      FROM aliases
                      WHERE key LIKE '%' || $22::text || '%' OR key % $22::text LIMIT 2000)
                    a JOIN entities e ON e.id = a.entity_id
                    WHERE $23::text[] IS NULL OR e.type::text = ANY($23::text[])
                    ORDER BY e.id, fit DESC )
                  each ORDER BY fit DESC, id LIMIT 100)
                best)
              UNION ALL
              (SELECT 'article', id, text, score
                FROM ( SELECT DISTINCT ON (id)
                  id, text, (600000 * ts_rank_cd(search_vector(left(text, 600)
                        )
                      , to_tsquery('pg_catalog.arabic', search_key($24::text)
                        )
                      , 33)
                    )::int AS score
                  FROM (
                    (SELECT a.id, a.title AS text
                      FROM article_texts t JOIN articles a ON a.id = t.article_id
                      WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($24::text)
                        )
                      AND t.position = -1 LIMIT 200)
                    UNION ALL
                    (SELECT b.article_id, b.text
                      FROM article_texts t JOIN blocks b ON b.article_id = t.article_id AND b.position = t.position
                      WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($24::text)
                        )
                      LIMIT 200)
                    )
                  matching
                  WHERE $23::text[] IS NULL OR 'article' = ANY($23::text[])
                  ORDER BY id, score DESC )
                best ORDER BY score DESC, id LIMIT 100)
              UNION ALL
              (SELECT 'claim', id, text, score
                FROM ( SELECT DISTINCT ON (id)
                  id, text, (600000 * ts_rank_cd(search_vector(left(text, 600)
                        )
                      , to_tsquery('pg_catalog.arabic', search_key($24::text)
                        )
                      , 33)
                    )::int AS score
                  FROM
                  (SELECT c.id, c.content AS text
                    FROM claim_texts t JOIN claims c ON c.id = t.claim_id
                    WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($24::text)
                      )
                    LIMIT 200)
                  matching
                  WHERE $23::text[] IS NULL OR 'claim' = ANY($23::text[])
                  ORDER BY id, score DESC )
                best ORDER BY score DESC, id LIMIT 100)
              )
            found)
          "t24"
          WHERE true ORDER BY "t24"."score" DESC, "t24"."id" DESC LIMIT $25::int)
        q)
      "t25")
    AS "phrase",
    (SELECT coalesce(json_agg(
          (SELECT row_to_json(r)
            FROM
            (SELECT "t27"."text" AS "text")
            r)
          ORDER BY "t27"."$place")
        , '[]')
      FROM
      (SELECT q.*, row_number()
        OVER ()
        AS "$place"
        FROM
        (SELECT "t26".*
          FROM
          (SELECT kind, id, text, score, $26::text AS query
            FROM (
              (SELECT 'entity' AS kind, id, name AS text, (1000000 * least(1, fit * 0.9 + 0.1 * ln(1 + ( SELECT count(*)
                        FROM
                        (SELECT 1
                          FROM article_entities ae
                          WHERE ae.entity_id = best.id LIMIT 1000)
                        counted )
                      )
                    / 7)
                  )::int AS score
                FROM
                (SELECT *
                  FROM ( SELECT DISTINCT ON (e.id)
                    e.id, e.name, CASE WHEN a.key = $27::text THEN 1 WHEN a.key LIKE $27::text || '%' THEN 0.8 WHEN ' ' || a.key LIKE '% ' || $27::text || '%' THEN 0.7 ELSE 0.6 * similarity(a.key, $27::text)
                    END AS fit
                    FROM
                    (SELECT entity_id, key
                      FROM aliases
                      WHERE key LIKE '%' || $27::text || '%' OR key % $27::text LIMIT 2000)
                    a JOIN entities e ON e.id = a.entity_id
                    WHERE $28::text[] IS NULL OR e.type::text = ANY($28::text[])
                    ORDER BY e.id, fit DESC )
                  each ORDER BY fit DESC, id LIMIT 100)
                best)
              UNION ALL
              (SELECT 'article', id, text, score
                FROM ( SELECT DISTINCT ON (id)
                  id, text, (600000 * ts_rank_cd(search_vector(left(text, 600)
                        )
                      , to_tsquery('pg_catalog.arabic', search_key($29::text)
                        )
                      , 33)
                    )::int AS score
                  FROM (
                    (SELECT a.id, a.title AS text
                      FROM article_texts t JOIN articles a ON a.id = t.article_id
                      WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($29::text)
                        )
                      AND t.position = -1 LIMIT 200)
                    UNION ALL
                    (SELECT b.article_id, b.text
                      FROM article_texts t JOIN blocks b ON b.article_id = t.article_id AND b.position = t.position
                      WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($29::text)
                        )
                      LIMIT 200)
                    )
                  matching
                  WHERE $28::text[] IS NULL OR 'article' = ANY($28::text[])
                  ORDER BY id, score DESC )
                best ORDER BY score DESC, id LIMIT 100)
              UNION ALL
              (SELECT 'claim', id, text, score
                FROM ( SELECT DISTINCT ON (id)
                  id, text, (600000 * ts_rank_cd(search_vector(left(text, 600)
                        )
                      , to_tsquery('pg_catalog.arabic', search_key($29::text)
                        )
                      , 33)
                    )::int AS score
                  FROM
                  (SELECT c.id, c.content AS text
                    FROM claim_texts t JOIN claims c ON c.id = t.claim_id
                    WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($29::text)
                      )
                    LIMIT 200)
                  matching
                  WHERE $28::text[] IS NULL OR 'claim' = ANY($28::text[])
                  ORDER BY id, score DESC )
                best ORDER BY score DESC, id LIMIT 100)
              )
            found)
          "t26"
          WHERE true ORDER BY "t26"."score" DESC, "t26"."id" DESC LIMIT $30::int)
        q)
      "t27")
    AS "apart",
    (SELECT coalesce(json_agg(
          (SELECT row_to_json(r)
            FROM
            (SELECT "t29"."text" AS "text")
            r)
          ORDER BY "t29"."$place")
        , '[]')
      FROM
      (SELECT q.*, row_number()
        OVER ()
        AS "$place"
        FROM
        (SELECT "t28".*
          FROM
          (SELECT kind, id, text, score, $31::text AS query
            FROM (
              (SELECT 'entity' AS kind, id, name AS text, (1000000 * least(1, fit * 0.9 + 0.1 * ln(1 + ( SELECT count(*)
                        FROM
                        (SELECT 1
                          FROM article_entities ae
                          WHERE ae.entity_id = best.id LIMIT 1000)
                        counted )
                      )
                    / 7)
                  )::int AS score
                FROM
                (SELECT *
                  FROM ( SELECT DISTINCT ON (e.id)
                    e.id, e.name, CASE WHEN a.key = $32::text THEN 1 WHEN a.key LIKE $32::text || '%' THEN 0.8 WHEN ' ' || a.key LIKE '% ' || $32::text || '%' THEN 0.7 ELSE 0.6 * similarity(a.key, $32::text)
                    END AS fit
                    FROM
                    (SELECT entity_id, key
                      FROM aliases
                      WHERE key LIKE '%' || $32::text || '%' OR key % $32::text LIMIT 2000)
                    a JOIN entities e ON e.id = a.entity_id
                    WHERE $33::text[] IS NULL OR e.type::text = ANY($33::text[])
                    ORDER BY e.id, fit DESC )
                  each ORDER BY fit DESC, id LIMIT 100)
                best)
              UNION ALL
              (SELECT 'article', id, text, score
                FROM ( SELECT DISTINCT ON (id)
                  id, text, (600000 * ts_rank_cd(search_vector(left(text, 600)
                        )
                      , to_tsquery('pg_catalog.arabic', search_key($34::text)
                        )
                      , 33)
                    )::int AS score
                  FROM (
                    (SELECT a.id, a.title AS text
                      FROM article_texts t JOIN articles a ON a.id = t.article_id
                      WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($34::text)
                        )
                      AND t.position = -1 LIMIT 200)
                    UNION ALL
                    (SELECT b.article_id, b.text
                      FROM article_texts t JOIN blocks b ON b.article_id = t.article_id AND b.position = t.position
                      WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($34::text)
                        )
                      LIMIT 200)
                    )
                  matching
                  WHERE $33::text[] IS NULL OR 'article' = ANY($33::text[])
                  ORDER BY id, score DESC )
                best ORDER BY score DESC, id LIMIT 100)
              UNION ALL
              (SELECT 'claim', id, text, score
                FROM ( SELECT DISTINCT ON (id)
                  id, text, (600000 * ts_rank_cd(search_vector(left(text, 600)
                        )
                      , to_tsquery('pg_catalog.arabic', search_key($34::text)
                        )
                      , 33)
                    )::int AS score
                  FROM
                  (SELECT c.id, c.content AS text
                    FROM claim_texts t JOIN claims c ON c.id = t.claim_id
                    WHERE t.search @@ to_tsquery('pg_catalog.arabic', search_key($34::text)
                      )
                    LIMIT 200)
                  matching
                  WHERE $33::text[] IS NULL OR 'claim' = ANY($33::text[])
                  ORDER BY id, score DESC )
                best ORDER BY score DESC, id LIMIT 100)
              )
            found)
          "t28"
          WHERE true ORDER BY "t28"."score" DESC, "t28"."id" DESC LIMIT $35::int)
        q)
      "t29")
    AS "nothing")
  r)
AS data
