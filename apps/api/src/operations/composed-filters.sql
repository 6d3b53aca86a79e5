SELECT (((('{"either":' || (
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"content":' || (to_json("t2"."content")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t1".*
                  FROM "claims" "t1"
                  WHERE ((("t1"."stance" = $1::stance)
                      )
                    OR (("t1"."id" IN
                        (SELECT id
                          FROM claims
                          WHERE speaker_id =
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
                          UNION ALL SELECT claim_id
                          FROM joint_speakers
                          WHERE entity_id =
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
                      AND ("t1"."form" = $3::claim_form)
                      )
                    )
                  ORDER BY "t1"."dated_at" DESC, "t1"."id" DESC LIMIT 100)
                q LIMIT $4::int)
              "t2")
            items)
          || ',"unnamed":')
        )
      || ((
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"content":' || (to_json("t4"."content")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t3".*
                  FROM "claims" "t3"
                  WHERE (("t3"."speaker_kind" NOT IN ('unnamed', 'document')
                      )
                    = $5::boolean)
                  AND (("t3"."speaker_kind" = $6::speaker_kind)
                    )
                  IS NOT TRUE ORDER BY "t3"."dated_at" DESC, "t3"."id" DESC LIMIT 100)
                q LIMIT $7::int)
              "t4")
            items)
          || ',"none":{"totalCount":')
        || (
          (SELECT count(*)::text
            FROM "claims" "t5"
            WHERE false)
          || '},"all":')
        )
      )
    || ((
        (SELECT (('{"nodes":[' || coalesce(string_agg("c1", ',')
                , '')
              )
            || ('],"pageInfo":{"endCursor":' || (coalesce(CASE WHEN count(*)
                  > 0 AND $8::int > 0 THEN ('"' || (translate(encode(convert_to(json_build_array('MsLIQU', (array_agg("c2")
                                )[least(count(*)
                                , $8::int)::int], (array_agg("c3")
                                )[least(count(*)
                                , $8::int)::int])::text, 'UTF8')
                          , 'base64')
                        , E'+/=\n', '-_')
                      || '"')
                    )
                  END, 'null')
                || '}}')
              )
            )
          FROM
          (SELECT CASE WHEN "t7"."$place" <= $8::int THEN ('{"content":' || (to_json("t7"."content")::text || '}')
              )
            END AS "c1", "t7"."dated_at" AS "c2", "t7"."id" AS "c3"
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
                        WHERE country = $9::text)
                      )
                    )
                  IS NOT TRUE)
                AND (("t6"."article_id" IN
                    (SELECT article_id
                      FROM article_entities
                      WHERE entity_id =
                      (SELECT id
                        FROM ( SELECT DISTINCT ON (e.id)
                          e.id,
                          (SELECT count(*)
                            FROM
                            (SELECT 1
                              FROM appearances a
                              WHERE a.entity_id = e.id LIMIT 1000)
                            counted)
                          AS documents, (e.name_key = $10::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                          FROM ( SELECT entity_id, kind
                            FROM aliases
                            WHERE key = $10::text ORDER BY (kind = 'short')
                            , entity_id LIMIT 200 )
                          bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                        found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                      )
                    )
                  )
                ORDER BY "t6"."dated_at" ASC, "t6"."id" ASC LIMIT 101)
              q LIMIT $8::int + 1)
            "t7")
          items)
        || (',"inRole":' ||
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT
              (SELECT ('{"content":' || (to_json("t11"."content")::text || '}')
                  )
                FROM "claims" "t11"
                WHERE "t11"."id" = "t10"."id")
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t8".*
                  FROM
                  (SELECT c.id, d.dated_at AS "datedAt"
                    FROM documents d CROSS JOIN LATERAL
                    (SELECT c.id
                      FROM articles a JOIN claims c ON c.article_id = a.id
                      WHERE a.document_id = d.id OFFSET 0)
                    c
                    WHERE d.outlet_id =
                    (SELECT id
                      FROM ( SELECT DISTINCT ON (e.id)
                        e.id,
                        (SELECT count(*)
                          FROM
                          (SELECT 1
                            FROM appearances a
                            WHERE a.entity_id = e.id LIMIT 1000)
                          counted)
                        AS documents, (e.name_key = $11::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                        FROM ( SELECT entity_id, kind
                          FROM aliases
                          WHERE key = $11::text ORDER BY (kind = 'short')
                          , entity_id LIMIT 200 )
                        bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                      found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                    )
                  "t8" JOIN "claims" "t9" ON "t9"."id" = "t8"."id"
                  WHERE ("t9"."speaker_id" IN
                    (SELECT entity_id
                      FROM roles
                      WHERE article_id = "t9"."article_id" AND ' ' || key || ' ' LIKE '% ' || $12::text || ' %')
                    )
                  ORDER BY "t8"."datedAt" DESC, "t8"."id" DESC LIMIT 100)
                q LIMIT $13::int)
              "t10")
            items)
          )
        )
      || ((',"quoting":' ||
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"title":' || (coalesce(to_json("t13"."title")::text, 'null')
                  || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t12".*
                  FROM "articles" "t12"
                  WHERE ("t12"."id" IN
                    (SELECT article_id
                      FROM claims
                      WHERE speaker_id =
                      (SELECT id
                        FROM ( SELECT DISTINCT ON (e.id)
                          e.id,
                          (SELECT count(*)
                            FROM
                            (SELECT 1
                              FROM appearances a
                              WHERE a.entity_id = e.id LIMIT 1000)
                            counted)
                          AS documents, (e.name_key = $14::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                          FROM ( SELECT entity_id, kind
                            FROM aliases
                            WHERE key = $14::text ORDER BY (kind = 'short')
                            , entity_id LIMIT 200 )
                          bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                        found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                      UNION ALL SELECT c.article_id
                      FROM joint_speakers j JOIN claims c ON c.id = j.claim_id
                      WHERE j.entity_id =
                      (SELECT id
                        FROM ( SELECT DISTINCT ON (e.id)
                          e.id,
                          (SELECT count(*)
                            FROM
                            (SELECT 1
                              FROM appearances a
                              WHERE a.entity_id = e.id LIMIT 1000)
                            counted)
                          AS documents, (e.name_key = $14::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                          FROM ( SELECT entity_id, kind
                            FROM aliases
                            WHERE key = $14::text ORDER BY (kind = 'short')
                            , entity_id LIMIT 200 )
                          bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                        found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                      )
                    )
                  AND ((("t12"."kind" = $15::article_kind)
                      )
                    OR (("t12"."id" IN
                        (SELECT article_id
                          FROM article_entities
                          WHERE entity_id =
                          (SELECT id
                            FROM ( SELECT DISTINCT ON (e.id)
                              e.id,
                              (SELECT count(*)
                                FROM
                                (SELECT 1
                                  FROM appearances a
                                  WHERE a.entity_id = e.id LIMIT 1000)
                                counted)
                              AS documents, (e.name_key = $16::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                              FROM ( SELECT entity_id, kind
                                FROM aliases
                                WHERE key = $16::text ORDER BY (kind = 'short')
                                , entity_id LIMIT 200 )
                              bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                            found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                          )
                        )
                      )
                    )
                  ORDER BY "t12"."dated_at" ASC, "t12"."id" ASC LIMIT 100)
                q LIMIT $17::int)
              "t13")
            items)
          )
        || (',"ministers":' ||
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"name":' || (to_json("t15"."name")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t14".*
                  FROM "entities" "t14"
                  WHERE "t14"."type" = 'person' AND "t14"."merged_into_id" IS NULL AND ("t14"."id" IN
                    (SELECT ae.entity_id
                      FROM article_entities ae
                      WHERE ae.entity_id <>
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
                      AND ae.article_id IN
                      (SELECT article_id
                        FROM article_entities
                        WHERE entity_id =
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
                  AND ("t14"."id" IN
                    (SELECT entity_id
                      FROM roles
                      WHERE key LIKE '%' || $19::text || '%' AND ' ' || key || ' ' LIKE '% ' || $19::text || ' %')
                    )
                  AND ("t14"."gender" = $20::gender)
                  ORDER BY "t14"."name_key" ASC, "t14"."id" ASC LIMIT 100)
                q LIMIT $21::int)
              "t15")
            items)
          )
        )
      )
    )
  || (((',"others":' || (
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"name":' || (to_json("t17"."name")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t16".*
                  FROM "entities" "t16"
                  WHERE "t16"."type" = 'person' AND "t16"."merged_into_id" IS NULL AND (("t16"."id" IN
                      (SELECT entity_id
                        FROM aliases
                        WHERE key LIKE '%' || $22::text || '%' AND ' ' || key || ' ' LIKE '% ' || $22::text || ' %')
                      )
                    )
                  IS NOT TRUE ORDER BY "t16"."name_key" DESC, "t16"."id" DESC LIMIT 100)
                q LIMIT $23::int)
              "t17")
            items)
          || ',"bodies":')
        )
      || ((
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"name":' || (to_json("t19"."name")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t18".*
                  FROM "entities" "t18"
                  WHERE "t18"."type" = 'organization' AND "t18"."merged_into_id" IS NULL AND ((("t18"."organization_kind" = $24::organization_kind)
                      )
                    OR (("t18"."country" = $25::text)
                      )
                    )
                  ORDER BY "t18"."id" DESC LIMIT 100)
                q LIMIT $26::int)
              "t19")
            items)
          || ',"regions":')
        || (
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"name":' || (to_json("t21"."name")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t20".*
                  FROM "entities" "t20"
                  WHERE "t20"."type" = 'place' AND "t20"."merged_into_id" IS NULL AND ("t20"."id" IN
                    (SELECT a.entity_id
                      FROM appearances a JOIN documents d ON d.id = a.document_id
                      WHERE d.outlet_id =
                      (SELECT id
                        FROM ( SELECT DISTINCT ON (e.id)
                          e.id,
                          (SELECT count(*)
                            FROM
                            (SELECT 1
                              FROM appearances a
                              WHERE a.entity_id = e.id LIMIT 1000)
                            counted)
                          AS documents, (e.name_key = $27::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                          FROM ( SELECT entity_id, kind
                            FROM aliases
                            WHERE key = $27::text ORDER BY (kind = 'short')
                            , entity_id LIMIT 200 )
                          bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                        found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                      )
                    )
                  AND ("t20"."place_kind" = $28::place_kind)
                  ORDER BY "t20"."name_key" ASC, "t20"."id" ASC LIMIT 100)
                q LIMIT $29::int)
              "t21")
            items)
          || ',"holding":')
        )
      )
    || (((
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"title":' || (coalesce(to_json("t23"."title")::text, 'null')
                  || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t22".*
                  FROM "articles" "t22"
                  WHERE ("t22"."id" IN
                    (SELECT article_id
                      FROM article_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($30::text)
                        )
                      OFFSET 0)
                    )
                  ORDER BY "t22"."dated_at" DESC, "t22"."id" DESC LIMIT 100)
                q LIMIT $31::int)
              "t23")
            items)
          || ',"near":')
        || (
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"content":' || (to_json("t25"."content")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t24".*
                  FROM "claims" "t24"
                  WHERE ("t24"."id" IN
                    (SELECT claim_id
                      FROM claim_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($32::text)
                        )
                      OFFSET 0)
                    )
                  AND (("t24"."form" = $33::claim_form)
                    )
                  IS NOT TRUE ORDER BY "t24"."dated_at" DESC, "t24"."id" DESC LIMIT 100)
                q LIMIT $34::int)
              "t25")
            items)
          || ',"inStories":')
        )
      || ((coalesce(
            (SELECT ('{"articles":' || (
                  (SELECT (('{"totalCount":' ||
                        (SELECT count(*)::text
                          FROM "article_entities" "t27" JOIN "articles" "t28" ON "t28"."id" = "t27"."article_id"
                          WHERE "t27"."entity_id" = "t26"."id" AND "t28"."kind" = $35::article_kind AND (("t28"."document_id" IN
                              (SELECT id
                                FROM documents
                                WHERE outlet_id =
                                (SELECT id
                                  FROM ( SELECT DISTINCT ON (e.id)
                                    e.id,
                                    (SELECT count(*)
                                      FROM
                                      (SELECT 1
                                        FROM appearances a
                                        WHERE a.entity_id = e.id LIMIT 1000)
                                      counted)
                                    AS documents, (e.name_key = $36::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                                    FROM ( SELECT entity_id, kind
                                      FROM aliases
                                      WHERE key = $36::text ORDER BY (kind = 'short')
                                      , entity_id LIMIT 200 )
                                    bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                                  found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                                )
                              )
                            )
                          IS NOT TRUE)
                        )
                      || (',"nodes":[' || (coalesce(string_agg("c1", ',')
                            , '')
                          || ']}')
                        )
                      )
                    FROM
                    (SELECT
                      (SELECT ('{"title":' || (coalesce(to_json("t32"."title")::text, 'null')
                            || '}')
                          )
                        FROM "articles" "t32"
                        WHERE "t32"."id" = "t31"."article_id")
                      AS "c1"
                      FROM
                      (SELECT q.*
                        FROM
                        (SELECT "t29".*
                          FROM "article_entities" "t29" JOIN "articles" "t30" ON "t30"."id" = "t29"."article_id"
                          WHERE "t29"."entity_id" = "t26"."id" AND "t30"."kind" = $37::article_kind AND (("t30"."document_id" IN
                              (SELECT id
                                FROM documents
                                WHERE outlet_id =
                                (SELECT id
                                  FROM ( SELECT DISTINCT ON (e.id)
                                    e.id,
                                    (SELECT count(*)
                                      FROM
                                      (SELECT 1
                                        FROM appearances a
                                        WHERE a.entity_id = e.id LIMIT 1000)
                                      counted)
                                    AS documents, (e.name_key = $38::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                                    FROM ( SELECT entity_id, kind
                                      FROM aliases
                                      WHERE key = $38::text ORDER BY (kind = 'short')
                                      , entity_id LIMIT 200 )
                                    bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                                  found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                                )
                              )
                            )
                          IS NOT TRUE ORDER BY "t29"."dated_at" ASC, "t29"."article_id" ASC LIMIT 100)
                        q LIMIT $39::int)
                      "t31")
                    items)
                  || '}')
                )
              FROM "entities" "t26"
              WHERE "t26"."id" =
              (SELECT id
                FROM ( SELECT DISTINCT ON (e.id)
                  e.id,
                  (SELECT count(*)
                    FROM
                    (SELECT 1
                      FROM appearances a
                      WHERE a.entity_id = e.id LIMIT 1000)
                    counted)
                  AS documents, (e.name_key = $40::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                  FROM ( SELECT entity_id, kind
                    FROM aliases
                    WHERE key = $40::text ORDER BY (kind = 'short')
                    , entity_id LIMIT 200 )
                  bearer JOIN entities e ON e.id = bearer.entity_id
                  WHERE e.type = 'person' ORDER BY e.id, is_whole DESC )
                found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
              AND "t26"."type" = 'person')
            , 'null')
          || ',"said":')
        || (coalesce(
            (SELECT ('{"claims":' || (
                  (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                          , '')
                        || ']}')
                      )
                    FROM
                    (SELECT ('{"content":' || (to_json("t37"."content")::text || '}')
                        )
                      AS "c1"
                      FROM
                      (SELECT q.*
                        FROM
                        (SELECT *
                          FROM (
                            (SELECT "t34".*
                              FROM
                              (SELECT *
                                FROM claims
                                WHERE speaker_id = "t33"."id")
                              "t34"
                              WHERE ("t34"."stance" = $41::stance)
                              ORDER BY "t34"."dated_at" ASC, "t34"."id" ASC LIMIT 100)
                            UNION ALL
                            (SELECT "t35".*
                              FROM
                              (SELECT c.*
                                FROM joint_speakers j JOIN claims c ON c.id = j.claim_id AND c.dated_at = j.dated_at
                                WHERE j.entity_id = "t33"."id" AND c.speaker_id IS DISTINCT
                                FROM j.entity_id)
                              "t35"
                              WHERE ("t35"."stance" = $42::stance)
                              ORDER BY "t35"."dated_at" ASC, "t35"."id" ASC LIMIT 100)
                            )
                          "t36" ORDER BY "t36"."dated_at" ASC, "t36"."id" ASC LIMIT 100)
                        q LIMIT $43::int)
                      "t37")
                    items)
                  || '}')
                )
              FROM "entities" "t33"
              WHERE "t33"."id" =
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
                  bearer JOIN entities e ON e.id = bearer.entity_id
                  WHERE e.type = 'person' ORDER BY e.id, is_whole DESC )
                found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
              AND "t33"."type" = 'person')
            , 'null')
          || '}')
        )
      )
    )
  )
AS data
