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
            WHERE ((("t1"."stance" = $1::stance)
                )
              OR (("t1"."id" IN
                  (SELECT id
                    FROM claims
                    WHERE speaker_id = coalesce(
                      (SELECT coalesce(merged_into_id, id)
                        FROM entities
                        WHERE id = $2::uuid)
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
                          AS documents, (e.name_key = $3::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                          FROM ( SELECT entity_id, kind
                            FROM aliases
                            WHERE key = $3::text ORDER BY (kind = 'short')
                            , entity_id LIMIT 200 )
                          bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                        found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                      )
                    UNION ALL SELECT claim_id
                    FROM joint_speakers
                    WHERE entity_id = coalesce(
                      (SELECT coalesce(merged_into_id, id)
                        FROM entities
                        WHERE id = $2::uuid)
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
                          AS documents, (e.name_key = $3::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                          FROM ( SELECT entity_id, kind
                            FROM aliases
                            WHERE key = $3::text ORDER BY (kind = 'short')
                            , entity_id LIMIT 200 )
                          bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                        found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                      )
                    )
                  )
                AND ("t1"."form" = $4::claim_form)
                )
              )
            ORDER BY "t1"."dated_at" DESC, "t1"."id" DESC LIMIT 100)
          q LIMIT $5::int)
        "t2")
      r)
    AS "either",
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
            WHERE (("t3"."speaker_kind" NOT IN ('unnamed', 'document')
                )
              = $6::boolean)
            AND (("t3"."speaker_kind" = $7::speaker_kind)
              )
            IS NOT TRUE ORDER BY "t3"."dated_at" DESC, "t3"."id" DESC LIMIT 100)
          q LIMIT $8::int)
        "t4")
      r)
    AS "unnamed",
    (SELECT row_to_json(r)
      FROM
      (SELECT
        (SELECT count(*)::int
          FROM "claims" "t5"
          WHERE false)
        AS "totalCount")
      r)
    AS "none",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t7"."content" AS "content")
              r)
            ORDER BY "t7"."$place")
          FILTER (WHERE "t7"."$place" <= $9::int)
          , '[]')
        AS "nodes", json_build_object('endCursor', (array_agg(translate(encode(convert_to(json_build_array('MsLIQU', "t7"."dated_at", "t7"."id")::text, 'UTF8')
                  , 'base64')
                , E'+/=\n', '-_')
              ORDER BY "t7"."$place" DESC)
            FILTER (WHERE "t7"."$place" <= $9::int)
            )[1])
        AS "pageInfo"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t6".*
            FROM "claims" "t6"
            WHERE ((("t6"."speaker_id" IN
                  (SELECT id
                    FROM entities
                    WHERE country = $10::text)
                  )
                )
              IS NOT TRUE)
            AND (("t6"."article_id" IN
                (SELECT article_id
                  FROM article_entities
                  WHERE entity_id = coalesce(
                    (SELECT coalesce(merged_into_id, id)
                      FROM entities
                      WHERE id = $11::uuid)
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
                        AS documents, (e.name_key = $12::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                        FROM ( SELECT entity_id, kind
                          FROM aliases
                          WHERE key = $12::text ORDER BY (kind = 'short')
                          , entity_id LIMIT 200 )
                        bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                      found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                    )
                  )
                )
              )
            ORDER BY "t6"."dated_at" ASC, "t6"."id" ASC LIMIT 101)
          q LIMIT $9::int + 1)
        "t7")
      r)
    AS "all",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t9"."content" AS "content")
              r)
            ORDER BY "t9"."$place")
          , '[]')
        AS "nodes"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t8".*
            FROM "claims" "t8"
            WHERE ("t8"."speaker_id" IN
              (SELECT entity_id
                FROM roles
                WHERE article_id = "t8"."article_id" AND ' ' || key || ' ' LIKE '% ' || $13::text || ' %')
              )
            AND ("t8"."article_id" IN
              (SELECT a.id
                FROM articles a JOIN documents d ON d.id = a.document_id
                WHERE d.outlet_id = coalesce(
                  (SELECT coalesce(merged_into_id, id)
                    FROM entities
                    WHERE id = $14::uuid)
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
                      AS documents, (e.name_key = $15::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                      FROM ( SELECT entity_id, kind
                        FROM aliases
                        WHERE key = $15::text ORDER BY (kind = 'short')
                        , entity_id LIMIT 200 )
                      bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                    found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                  )
                )
              )
            ORDER BY "t8"."dated_at" DESC, "t8"."id" DESC LIMIT 100)
          q LIMIT $16::int)
        "t9")
      r)
    AS "inRole",
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
            WHERE ("t10"."id" IN
              (SELECT article_id
                FROM claims
                WHERE speaker_id = coalesce(
                  (SELECT coalesce(merged_into_id, id)
                    FROM entities
                    WHERE id = $17::uuid)
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
                      AS documents, (e.name_key = $18::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                      FROM ( SELECT entity_id, kind
                        FROM aliases
                        WHERE key = $18::text ORDER BY (kind = 'short')
                        , entity_id LIMIT 200 )
                      bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                    found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                  )
                UNION ALL SELECT c.article_id
                FROM joint_speakers j JOIN claims c ON c.id = j.claim_id
                WHERE j.entity_id = coalesce(
                  (SELECT coalesce(merged_into_id, id)
                    FROM entities
                    WHERE id = $17::uuid)
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
                      AS documents, (e.name_key = $18::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                      FROM ( SELECT entity_id, kind
                        FROM aliases
                        WHERE key = $18::text ORDER BY (kind = 'short')
                        , entity_id LIMIT 200 )
                      bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                    found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                  )
                )
              )
            AND ((("t10"."kind" = $19::article_kind)
                )
              OR (("t10"."id" IN
                  (SELECT article_id
                    FROM article_entities
                    WHERE entity_id = coalesce(
                      (SELECT coalesce(merged_into_id, id)
                        FROM entities
                        WHERE id = $20::uuid)
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
                          AS documents, (e.name_key = $21::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                          FROM ( SELECT entity_id, kind
                            FROM aliases
                            WHERE key = $21::text ORDER BY (kind = 'short')
                            , entity_id LIMIT 200 )
                          bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                        found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                      )
                    )
                  )
                )
              )
            ORDER BY "t10"."dated_at" ASC, "t10"."id" ASC LIMIT 100)
          q LIMIT $22::int)
        "t11")
      r)
    AS "quoting",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t13"."name" AS "name")
              r)
            ORDER BY "t13"."$place")
          , '[]')
        AS "nodes"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t12".*
            FROM "entities" "t12"
            WHERE "t12"."type" = 'person' AND "t12"."merged_into_id" IS NULL AND ("t12"."id" IN
              (SELECT ae.entity_id
                FROM article_entities ae
                WHERE ae.entity_id <> coalesce(
                  (SELECT coalesce(merged_into_id, id)
                    FROM entities
                    WHERE id = $23::uuid)
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
                      AS documents, (e.name_key = $24::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                      FROM ( SELECT entity_id, kind
                        FROM aliases
                        WHERE key = $24::text ORDER BY (kind = 'short')
                        , entity_id LIMIT 200 )
                      bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                    found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                  )
                AND ae.article_id IN
                (SELECT article_id
                  FROM article_entities
                  WHERE entity_id = coalesce(
                    (SELECT coalesce(merged_into_id, id)
                      FROM entities
                      WHERE id = $23::uuid)
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
                        AS documents, (e.name_key = $24::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                        FROM ( SELECT entity_id, kind
                          FROM aliases
                          WHERE key = $24::text ORDER BY (kind = 'short')
                          , entity_id LIMIT 200 )
                        bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                      found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                    )
                  )
                )
              )
            AND ("t12"."id" IN
              (SELECT entity_id
                FROM roles
                WHERE key LIKE '%' || $25::text || '%' AND ' ' || key || ' ' LIKE '% ' || $25::text || ' %')
              )
            AND ("t12"."gender" = $26::gender)
            ORDER BY "t12"."name_key" ASC, "t12"."id" ASC LIMIT 100)
          q LIMIT $27::int)
        "t13")
      r)
    AS "ministers",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t15"."name" AS "name")
              r)
            ORDER BY "t15"."$place")
          , '[]')
        AS "nodes"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t14".*
            FROM "entities" "t14"
            WHERE "t14"."type" = 'person' AND "t14"."merged_into_id" IS NULL AND (("t14"."id" IN
                (SELECT entity_id
                  FROM aliases
                  WHERE key LIKE '%' || $28::text || '%' AND ' ' || key || ' ' LIKE '% ' || $28::text || ' %')
                )
              )
            IS NOT TRUE ORDER BY "t14"."name_key" DESC, "t14"."id" DESC LIMIT 100)
          q LIMIT $29::int)
        "t15")
      r)
    AS "others",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t17"."name" AS "name")
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
            FROM "entities" "t16"
            WHERE "t16"."type" = 'organization' AND "t16"."merged_into_id" IS NULL AND ((("t16"."organization_kind" = $30::organization_kind)
                )
              OR (("t16"."country" = $31::text)
                )
              )
            ORDER BY "t16"."id" DESC LIMIT 100)
          q LIMIT $32::int)
        "t17")
      r)
    AS "bodies",
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
            WHERE "t18"."type" = 'place' AND "t18"."merged_into_id" IS NULL AND ("t18"."id" IN
              (SELECT a.entity_id
                FROM appearances a JOIN documents d ON d.id = a.document_id
                WHERE d.outlet_id = coalesce(
                  (SELECT coalesce(merged_into_id, id)
                    FROM entities
                    WHERE id = $33::uuid)
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
                      AS documents, (e.name_key = $34::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                      FROM ( SELECT entity_id, kind
                        FROM aliases
                        WHERE key = $34::text ORDER BY (kind = 'short')
                        , entity_id LIMIT 200 )
                      bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                    found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                  )
                )
              )
            AND ("t18"."place_kind" = $35::place_kind)
            ORDER BY "t18"."name_key" ASC, "t18"."id" ASC LIMIT 100)
          q LIMIT $36::int)
        "t19")
      r)
    AS "regions",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t21"."title" AS "title")
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
            FROM "articles" "t20"
            WHERE ("t20"."id" IN
              (SELECT article_id
                FROM article_texts
                WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($37::text)
                  )
                OFFSET 0)
              )
            ORDER BY "t20"."dated_at" DESC, "t20"."id" DESC LIMIT 100)
          q LIMIT $38::int)
        "t21")
      r)
    AS "holding",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t23"."content" AS "content")
              r)
            ORDER BY "t23"."$place")
          , '[]')
        AS "nodes"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t22".*
            FROM "claims" "t22"
            WHERE ("t22"."id" IN
              (SELECT claim_id
                FROM claim_texts
                WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($39::text)
                  )
                OFFSET 0)
              )
            AND (("t22"."form" = $40::claim_form)
              )
            IS NOT TRUE ORDER BY "t22"."dated_at" DESC, "t22"."id" DESC LIMIT 100)
          q LIMIT $41::int)
        "t23")
      r)
    AS "near",
    (SELECT row_to_json(r)
      FROM
      (SELECT
        (SELECT row_to_json(r)
          FROM
          (SELECT
            (SELECT count(*)::int
              FROM "article_entities" "t25" JOIN "articles" "t26" ON "t26"."id" = "t25"."article_id"
              WHERE "t25"."entity_id" = "t24"."id" AND "t26"."kind" = $42::article_kind AND (("t26"."document_id" IN
                  (SELECT id
                    FROM documents
                    WHERE outlet_id = coalesce(
                      (SELECT coalesce(merged_into_id, id)
                        FROM entities
                        WHERE id = $43::uuid)
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
                          AS documents, (e.name_key = $44::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                          FROM ( SELECT entity_id, kind
                            FROM aliases
                            WHERE key = $44::text ORDER BY (kind = 'short')
                            , entity_id LIMIT 200 )
                          bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                        found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                      )
                    )
                  )
                )
              IS NOT TRUE)
            AS "totalCount", coalesce(json_agg(
                (SELECT row_to_json(r)
                  FROM
                  (SELECT "t28"."title" AS "title")
                  r)
                ORDER BY "t27"."$place")
              , '[]')
            AS "nodes"
            FROM
            (SELECT q.*, row_number()
              OVER ()
              AS "$place"
              FROM
              (SELECT "t25".*
                FROM "article_entities" "t25" JOIN "articles" "t26" ON "t26"."id" = "t25"."article_id"
                WHERE "t25"."entity_id" = "t24"."id" AND "t26"."kind" = $42::article_kind AND (("t26"."document_id" IN
                    (SELECT id
                      FROM documents
                      WHERE outlet_id = coalesce(
                        (SELECT coalesce(merged_into_id, id)
                          FROM entities
                          WHERE id = $43::uuid)
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
                            AS documents, (e.name_key = $44::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                            FROM ( SELECT entity_id, kind
                              FROM aliases
                              WHERE key = $44::text ORDER BY (kind = 'short')
                              , entity_id LIMIT 200 )
                            bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                          found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                        )
                      )
                    )
                  )
                IS NOT TRUE ORDER BY "t25"."dated_at" ASC, "t25"."article_id" ASC LIMIT 100)
              q LIMIT $45::int)
            "t27" JOIN "articles" "t28" ON "t28"."id" = "t27"."article_id")
          r)
        AS "articles"
        FROM "entities" "t24"
        WHERE "t24"."id" = coalesce(
          (SELECT coalesce(merged_into_id, id)
            FROM entities
            WHERE id = $46::uuid)
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
              AS documents, (e.name_key = $47::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
              FROM ( SELECT entity_id, kind
                FROM aliases
                WHERE key = $47::text ORDER BY (kind = 'short')
                , entity_id LIMIT 200 )
              bearer JOIN entities e ON e.id = bearer.entity_id
              WHERE e.type = 'person' ORDER BY e.id, is_whole DESC )
            found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
          )
        AND "t24"."type" = 'person')
      r)
    AS "inStories",
    (SELECT row_to_json(r)
      FROM
      (SELECT
        (SELECT row_to_json(r)
          FROM
          (SELECT coalesce(json_agg(
                (SELECT row_to_json(r)
                  FROM
                  (SELECT "t38"."content" AS "content")
                  r)
                ORDER BY "t37"."$place")
              , '[]')
            AS "nodes"
            FROM
            (SELECT q.*, row_number()
              OVER ()
              AS "$place"
              FROM
              (SELECT *
                FROM (
                  (SELECT "t32".*
                    FROM
                    (SELECT id, dated_at AS "datedAt"
                      FROM claims
                      WHERE speaker_id = "t29"."id")
                    "t32" JOIN "claims" "t33" ON "t33"."id" = "t32"."id"
                    WHERE ("t33"."stance" = $48::stance)
                    ORDER BY "t32"."datedAt" ASC, "t32"."id" ASC LIMIT 100)
                  UNION ALL
                  (SELECT "t34".*
                    FROM
                    (SELECT j.claim_id AS id, j.dated_at AS "datedAt"
                      FROM joint_speakers j
                      WHERE j.entity_id = "t29"."id" AND NOT EXISTS
                      (SELECT 1
                        FROM claims c
                        WHERE c.id = j.claim_id AND c.speaker_id = j.entity_id)
                      )
                    "t34" JOIN "claims" "t35" ON "t35"."id" = "t34"."id"
                    WHERE ("t35"."stance" = $49::stance)
                    ORDER BY "t34"."datedAt" ASC, "t34"."id" ASC LIMIT 100)
                  )
                "t36" ORDER BY "t36"."datedAt" ASC, "t36"."id" ASC LIMIT 100)
              q LIMIT $50::int)
            "t37" JOIN "claims" "t38" ON "t38"."id" = "t37"."id")
          r)
        AS "claims"
        FROM "entities" "t29"
        WHERE "t29"."id" = coalesce(
          (SELECT coalesce(merged_into_id, id)
            FROM entities
            WHERE id = $51::uuid)
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
              AS documents, (e.name_key = $52::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
              FROM ( SELECT entity_id, kind
                FROM aliases
                WHERE key = $52::text ORDER BY (kind = 'short')
                , entity_id LIMIT 200 )
              bearer JOIN entities e ON e.id = bearer.entity_id
              WHERE e.type = 'person' ORDER BY e.id, is_whole DESC )
            found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
          )
        AND "t29"."type" = 'person')
      r)
    AS "said")
  r)
AS data
