SELECT
(SELECT row_to_json(r)
  FROM
  (SELECT
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t2"."content" AS "content")
              r)
            ORDER BY "t2"."$place")
          , '[]')
        AS "nodes"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t1".*
            FROM "claims" "t1"
            WHERE "t1"."id" IN
            (SELECT id
              FROM claims
              WHERE speaker_id = coalesce(
                (SELECT coalesce(merged_into_id, id)
                  FROM entities
                  WHERE id = $1::uuid)
                ,
                (SELECT id
                  FROM ( SELECT DISTINCT ON (e.id)
                    e.id,
                    (SELECT count(*)
                      FROM
                      (SELECT 1
                        FROM appearances a
                        WHERE a.entity_id = e.id LIMIT 1000)
                      counted)
                    AS documents, (e.name_key = $2::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                    FROM ( SELECT entity_id, kind
                      FROM aliases
                      WHERE key = $2::text ORDER BY (kind = 'short')
                      , entity_id LIMIT 200 )
                    bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                  found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                )
              UNION ALL SELECT claim_id
              FROM joint_speakers
              WHERE entity_id = coalesce(
                (SELECT coalesce(merged_into_id, id)
                  FROM entities
                  WHERE id = $1::uuid)
                ,
                (SELECT id
                  FROM ( SELECT DISTINCT ON (e.id)
                    e.id,
                    (SELECT count(*)
                      FROM
                      (SELECT 1
                        FROM appearances a
                        WHERE a.entity_id = e.id LIMIT 1000)
                      counted)
                    AS documents, (e.name_key = $2::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                    FROM ( SELECT entity_id, kind
                      FROM aliases
                      WHERE key = $2::text ORDER BY (kind = 'short')
                      , entity_id LIMIT 200 )
                    bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                  found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                )
              )
            ORDER BY "t1"."dated_at" DESC, "t1"."id" DESC LIMIT 100)
          q LIMIT $3::int)
        "t2")
      r)
    AS "said",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t4"."content" AS "content")
              r)
            ORDER BY "t4"."$place")
          , '[]')
        AS "nodes"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t3".*
            FROM "claims" "t3"
            WHERE "t3"."id" IN
            (SELECT claim_id
              FROM claim_about
              WHERE entity_id = coalesce(
                (SELECT coalesce(merged_into_id, id)
                  FROM entities
                  WHERE id = $4::uuid)
                ,
                (SELECT id
                  FROM ( SELECT DISTINCT ON (e.id)
                    e.id,
                    (SELECT count(*)
                      FROM
                      (SELECT 1
                        FROM appearances a
                        WHERE a.entity_id = e.id LIMIT 1000)
                      counted)
                    AS documents, (e.name_key = $5::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                    FROM ( SELECT entity_id, kind
                      FROM aliases
                      WHERE key = $5::text ORDER BY (kind = 'short')
                      , entity_id LIMIT 200 )
                    bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                  found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                )
              )
            ORDER BY "t3"."dated_at" DESC, "t3"."id" DESC LIMIT 100)
          q LIMIT $6::int)
        "t4")
      r)
    AS "about",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t6"."content" AS "content")
              r)
            ORDER BY "t6"."$place")
          , '[]')
        AS "nodes"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t5".*
            FROM "claims" "t5"
            WHERE "t5"."id" IN
            (SELECT claim_id
              FROM attribution_hops
              WHERE entity_id = coalesce(
                (SELECT coalesce(merged_into_id, id)
                  FROM entities
                  WHERE id = $7::uuid)
                ,
                (SELECT id
                  FROM ( SELECT DISTINCT ON (e.id)
                    e.id,
                    (SELECT count(*)
                      FROM
                      (SELECT 1
                        FROM appearances a
                        WHERE a.entity_id = e.id LIMIT 1000)
                      counted)
                    AS documents, (e.name_key = $8::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                    FROM ( SELECT entity_id, kind
                      FROM aliases
                      WHERE key = $8::text ORDER BY (kind = 'short')
                      , entity_id LIMIT 200 )
                    bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                  found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                )
              )
            ORDER BY "t5"."dated_at" DESC, "t5"."id" DESC LIMIT 100)
          q LIMIT $9::int)
        "t6")
      r)
    AS "via",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t8"."content" AS "content")
              r)
            ORDER BY "t8"."$place")
          , '[]')
        AS "nodes"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t7".*
            FROM "claims" "t7"
            WHERE "t7"."speaker_kind" = $10::speaker_kind AND "t7"."stance" = $11::stance AND "t7"."class" = $12::claim_class AND "t7"."form" = $13::claim_form ORDER BY "t7"."dated_at" DESC, "t7"."id" DESC LIMIT 100)
          q LIMIT $14::int)
        "t8")
      r)
    AS "denied",
    (SELECT row_to_json(r)
      FROM
      (SELECT
        (SELECT count(*)::int
          FROM "claims" "t9"
          WHERE "t9"."dated_at" >= $15::timestamptz AND "t9"."dated_at" < $16::timestamptz)
        AS "totalCount")
      r)
    AS "late",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t11"."title" AS "title")
              r)
            ORDER BY "t11"."$place")
          , '[]')
        AS "nodes"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t10".*
            FROM "articles" "t10"
            WHERE (cardinality($17::uuid[])
              = 0 OR "t10"."id" IN ( SELECT ae.article_id
                FROM unnest($17::uuid[], $18::text[])
                WITH ORDINALITY AS asked(id, key, place)
                CROSS JOIN LATERAL ( SELECT coalesce(e.merged_into_id, e.id)
                  AS id
                  FROM entities e
                  WHERE e.id = asked.id UNION ALL SELECT a.entity_id
                  FROM aliases a
                  WHERE a.key = asked.key )
                named JOIN article_entities ae ON ae.entity_id = named.id GROUP BY ae.article_id HAVING count(DISTINCT asked.place)
                = cardinality($17::uuid[])
                )
              )
            ORDER BY "t10"."dated_at" DESC, "t10"."id" DESC LIMIT 100)
          q LIMIT $19::int)
        "t11")
      r)
    AS "both",
    (SELECT row_to_json(r)
      FROM
      (SELECT
        (SELECT count(*)::int
          FROM "articles" "t12"
          WHERE (cardinality($20::uuid[])
            = 0 OR "t12"."id" IN ( SELECT ae.article_id
              FROM unnest($20::uuid[], $21::text[])
              WITH ORDINALITY AS asked(id, key, place)
              CROSS JOIN LATERAL ( SELECT coalesce(e.merged_into_id, e.id)
                AS id
                FROM entities e
                WHERE e.id = asked.id UNION ALL SELECT a.entity_id
                FROM aliases a
                WHERE a.key = asked.key )
              named JOIN article_entities ae ON ae.entity_id = named.id GROUP BY ae.article_id HAVING count(DISTINCT asked.place)
              = cardinality($20::uuid[])
              )
            )
          )
        AS "totalCount")
      r)
    AS "neither",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT 'article:' || "t14"."id"::text AS "id",
                (SELECT row_to_json(r)
                  FROM
                  (SELECT 'article:' || "t15"."id"::text AS "id"
                    FROM "articles" "t15"
                    WHERE "t15"."id" = "t14"."parent_id")
                  r)
                AS "parent")
              r)
            ORDER BY "t14"."$place")
          , '[]')
        AS "nodes"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t13".*
            FROM "articles" "t13"
            WHERE "t13"."kind" = $22::article_kind ORDER BY "t13"."dated_at" DESC, "t13"."id" DESC LIMIT 100)
          q LIMIT $23::int)
        "t14")
      r)
    AS "teasers",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t17"."title" AS "title")
              r)
            ORDER BY "t17"."$place")
          , '[]')
        AS "nodes"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t16".*
            FROM "articles" "t16"
            WHERE "t16"."kind" = $24::article_kind AND "t16"."document_id" IN
            (SELECT id
              FROM documents
              WHERE outlet_id = coalesce(
                (SELECT coalesce(merged_into_id, id)
                  FROM entities
                  WHERE id = $25::uuid)
                ,
                (SELECT id
                  FROM ( SELECT DISTINCT ON (e.id)
                    e.id,
                    (SELECT count(*)
                      FROM
                      (SELECT 1
                        FROM appearances a
                        WHERE a.entity_id = e.id LIMIT 1000)
                      counted)
                    AS documents, (e.name_key = $26::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                    FROM ( SELECT entity_id, kind
                      FROM aliases
                      WHERE key = $26::text ORDER BY (kind = 'short')
                      , entity_id LIMIT 200 )
                    bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                  found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                )
              )
            ORDER BY "t16"."dated_at" DESC, "t16"."id" DESC LIMIT 100)
          q LIMIT $27::int)
        "t17")
      r)
    AS "published",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t19"."name" AS "name")
              r)
            ORDER BY "t19"."$place")
          , '[]')
        AS "nodes"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t18".*
            FROM "entities" "t18"
            WHERE "t18"."type" = 'person' AND "t18"."merged_into_id" IS NULL AND "t18"."country" = $28::text ORDER BY "t18"."name_key" ASC, "t18"."id" ASC LIMIT 100)
          q LIMIT $29::int)
        "t19")
      r)
    AS "jordanians",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t21"."name" AS "name",
                (SELECT coalesce(json_agg(
                      (SELECT row_to_json(r)
                        FROM
                        (SELECT "t23"."form" AS "form")
                        r)
                      ORDER BY "t23"."$place")
                    , '[]')
                  FROM
                  (SELECT q.*, row_number()
                    OVER ()
                    AS "$place"
                    FROM
                    (SELECT "t22".*
                      FROM "aliases" "t22"
                      WHERE "t22"."entity_id" = "t21"."id" ORDER BY "t22"."kind" ASC, "t22"."form" ASC, "t22"."id" ASC)
                    q)
                  "t23")
                AS "aliases")
              r)
            ORDER BY "t21"."$place")
          , '[]')
        AS "nodes"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t20".*
            FROM "entities" "t20"
            WHERE "t20"."type" = 'person' AND "t20"."merged_into_id" IS NULL AND "t20"."id" IN
            (SELECT entity_id
              FROM aliases
              WHERE key LIKE '%' || $30::text || '%' AND ' ' || key || ' ' LIKE '% ' || $30::text || ' %')
            ORDER BY "t20"."name_key" ASC, "t20"."id" ASC LIMIT 100)
          q LIMIT $31::int)
        "t21")
      r)
    AS "named")
  r)
AS data
