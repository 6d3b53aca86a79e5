SELECT (((('{"either":' || (
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"content":' || (to_json("t3"."content")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT "q"."content"
                FROM
                (SELECT "t1"."content"
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
              "t3")
            items)
          || ',"unnamed":')
        )
      || ((
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"content":' || (to_json("t6"."content")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT "q"."content"
                FROM
                (SELECT "t4"."content"
                  FROM "claims" "t4"
                  WHERE (("t4"."speaker_kind" NOT IN ('unnamed', 'document')
                      )
                    = $5::boolean)
                  AND (("t4"."speaker_kind" = $6::speaker_kind)
                    )
                  IS NOT TRUE ORDER BY "t4"."dated_at" DESC, "t4"."id" DESC LIMIT 100)
                q LIMIT $7::int)
              "t6")
            items)
          || ',"none":{"totalCount":')
        || (
          (SELECT count(*)::text
            FROM "claims" "t7"
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
          (SELECT CASE WHEN "t10"."$place" <= $8::int THEN ('{"content":' || (to_json("t10"."content")::text || '}')
              )
            END AS "c1", "t10"."dated_at" AS "c2", "t10"."id" AS "c3"
            FROM
            (SELECT "q"."content", "q"."dated_at", "q"."id", row_number()
              OVER ()
              AS "$place"
              FROM
              (SELECT "t8"."content", "t8"."dated_at", "t8"."id"
                FROM "claims" "t8"
                WHERE ((("t8"."speaker_id" IN
                      (SELECT id
                        FROM entities
                        WHERE country = $9::text)
                      )
                    )
                  IS NOT TRUE)
                AND (("t8"."article_id" IN
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
                ORDER BY "t8"."dated_at" ASC, "t8"."id" ASC LIMIT 101)
              q LIMIT $8::int + 1)
            "t10")
          items)
        || (',"inRole":' ||
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT
              (SELECT ('{"content":' || (to_json("t15"."content")::text || '}')
                  )
                FROM "claims" "t15"
                WHERE "t15"."id" = "t14"."id")
              AS "c1"
              FROM
              (SELECT "q"."id"
                FROM
                (SELECT "t11"."id"
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
                  "t11" JOIN "claims" "t12" ON "t12"."id" = "t11"."id"
                  WHERE ("t12"."speaker_id" IN
                    (SELECT entity_id
                      FROM roles
                      WHERE article_id = "t12"."article_id" AND ' ' || key || ' ' LIKE '% ' || $12::text || ' %')
                    )
                  ORDER BY "t11"."datedAt" DESC, "t11"."id" DESC LIMIT 100)
                q LIMIT $13::int)
              "t14")
            items)
          )
        )
      || ((',"quoting":' ||
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"title":' || (coalesce(to_json("t18"."title")::text, 'null')
                  || '}')
                )
              AS "c1"
              FROM
              (SELECT "q"."title"
                FROM
                (SELECT "t16"."title"
                  FROM "articles" "t16"
                  WHERE ("t16"."id" IN
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
                  AND ((("t16"."kind" = $15::article_kind)
                      )
                    OR (("t16"."id" IN
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
                  ORDER BY "t16"."dated_at" ASC, "t16"."id" ASC LIMIT 100)
                q LIMIT $17::int)
              "t18")
            items)
          )
        || (',"ministers":' ||
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"name":' || (to_json("t21"."name")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT "q"."name"
                FROM
                (SELECT "t19"."name"
                  FROM "entities" "t19"
                  WHERE "t19"."type" = 'person' AND "t19"."merged_into_id" IS NULL AND ("t19"."id" IN
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
                  AND ("t19"."id" IN
                    (SELECT entity_id
                      FROM roles
                      WHERE key LIKE '%' || $19::text || '%' AND ' ' || key || ' ' LIKE '% ' || $19::text || ' %')
                    )
                  AND ("t19"."gender" = $20::gender)
                  ORDER BY "t19"."name_key" ASC, "t19"."id" ASC LIMIT 100)
                q LIMIT $21::int)
              "t21")
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
            (SELECT ('{"name":' || (to_json("t24"."name")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT "q"."name"
                FROM
                (SELECT "t22"."name"
                  FROM "entities" "t22"
                  WHERE "t22"."type" = 'person' AND "t22"."merged_into_id" IS NULL AND (("t22"."id" IN
                      (SELECT entity_id
                        FROM aliases
                        WHERE key LIKE '%' || $22::text || '%' AND ' ' || key || ' ' LIKE '% ' || $22::text || ' %')
                      )
                    )
                  IS NOT TRUE ORDER BY "t22"."name_key" DESC, "t22"."id" DESC LIMIT 100)
                q LIMIT $23::int)
              "t24")
            items)
          || ',"bodies":')
        )
      || ((
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"name":' || (to_json("t27"."name")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT "q"."name"
                FROM
                (SELECT "t25"."name"
                  FROM "entities" "t25"
                  WHERE "t25"."type" = 'organization' AND "t25"."merged_into_id" IS NULL AND ((("t25"."organization_kind" = $24::organization_kind)
                      )
                    OR (("t25"."country" = $25::text)
                      )
                    )
                  ORDER BY "t25"."id" DESC LIMIT 100)
                q LIMIT $26::int)
              "t27")
            items)
          || ',"regions":')
        || (
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"name":' || (to_json("t30"."name")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT "q"."name"
                FROM
                (SELECT "t28"."name"
                  FROM "entities" "t28"
                  WHERE "t28"."type" = 'place' AND "t28"."merged_into_id" IS NULL AND ("t28"."id" IN
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
                  AND ("t28"."place_kind" = $28::place_kind)
                  ORDER BY "t28"."name_key" ASC, "t28"."id" ASC LIMIT 100)
                q LIMIT $29::int)
              "t30")
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
            (SELECT ('{"title":' || (coalesce(to_json("t33"."title")::text, 'null')
                  || '}')
                )
              AS "c1"
              FROM
              (SELECT "q"."title"
                FROM
                (SELECT "t31"."title"
                  FROM "articles" "t31"
                  WHERE ("t31"."id" IN
                    (SELECT article_id
                      FROM article_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($30::text)
                        )
                      OFFSET 0)
                    )
                  ORDER BY "t31"."dated_at" DESC, "t31"."id" DESC LIMIT 100)
                q LIMIT $31::int)
              "t33")
            items)
          || ',"near":')
        || (
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"content":' || (to_json("t36"."content")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT "q"."content"
                FROM
                (SELECT "t34"."content"
                  FROM "claims" "t34"
                  WHERE ("t34"."id" IN
                    (SELECT claim_id
                      FROM claim_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($32::text)
                        )
                      OFFSET 0)
                    )
                  AND (("t34"."form" = $33::claim_form)
                    )
                  IS NOT TRUE ORDER BY "t34"."dated_at" DESC, "t34"."id" DESC LIMIT 100)
                q LIMIT $34::int)
              "t36")
            items)
          || ',"inStories":')
        )
      || ((coalesce(
            (SELECT ('{"articles":' || (
                  (SELECT (('{"totalCount":' ||
                        (SELECT count(*)::text
                          FROM "article_entities" "t38" JOIN "articles" "t39" ON "t39"."id" = "t38"."article_id"
                          WHERE "t38"."entity_id" = "t37"."id" AND "t39"."kind" = $35::article_kind AND (("t39"."document_id" IN
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
                      (SELECT ('{"title":' || (coalesce(to_json("t44"."title")::text, 'null')
                            || '}')
                          )
                        FROM "articles" "t44"
                        WHERE "t44"."id" = "t43"."article_id")
                      AS "c1"
                      FROM
                      (SELECT "q"."article_id"
                        FROM
                        (SELECT "t40"."article_id"
                          FROM "article_entities" "t40" JOIN "articles" "t41" ON "t41"."id" = "t40"."article_id"
                          WHERE "t40"."entity_id" = "t37"."id" AND "t41"."kind" = $37::article_kind AND (("t41"."document_id" IN
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
                          IS NOT TRUE ORDER BY "t40"."dated_at" ASC, "t40"."article_id" ASC LIMIT 100)
                        q LIMIT $39::int)
                      "t43")
                    items)
                  || '}')
                )
              FROM "entities" "t37"
              WHERE "t37"."id" =
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
              AND "t37"."type" = 'person')
            , 'null')
          || ',"said":')
        || (coalesce(
            (SELECT ('{"claims":' || (
                  (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                          , '')
                        || ']}')
                      )
                    FROM
                    (SELECT ('{"content":' || (to_json("t49"."content")::text || '}')
                        )
                      AS "c1"
                      FROM
                      (SELECT "q"."dated_at", "q"."id", "q"."content"
                        FROM
                        (SELECT "t48"."dated_at", "t48"."id", "t48"."content"
                          FROM (
                            (SELECT "t46"."dated_at", "t46"."id", "t46"."content"
                              FROM
                              (SELECT *
                                FROM claims
                                WHERE speaker_id = "t45"."id")
                              "t46"
                              WHERE ("t46"."stance" = $41::stance)
                              ORDER BY "t46"."dated_at" ASC, "t46"."id" ASC LIMIT 100)
                            UNION ALL
                            (SELECT "t47"."dated_at", "t47"."id", "t47"."content"
                              FROM
                              (SELECT c.*
                                FROM joint_speakers j JOIN claims c ON c.id = j.claim_id AND c.dated_at = j.dated_at
                                WHERE j.entity_id = "t45"."id" AND c.speaker_id IS DISTINCT
                                FROM j.entity_id)
                              "t47"
                              WHERE ("t47"."stance" = $42::stance)
                              ORDER BY "t47"."dated_at" ASC, "t47"."id" ASC LIMIT 100)
                            )
                          "t48" ORDER BY "t48"."dated_at" ASC, "t48"."id" ASC LIMIT 100)
                        q LIMIT $43::int)
                      "t49")
                    items)
                  || '}')
                )
              FROM "entities" "t45"
              WHERE "t45"."id" =
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
              AND "t45"."type" = 'person')
            , 'null')
          || '}')
        )
      )
    )
  )
AS data
