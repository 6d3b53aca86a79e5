SELECT ((('{"document":' || (coalesce(
          (SELECT (('{"claims":' || (
                  (SELECT ((('{"totalCount":' ||
                          (SELECT count(*)::text
                            FROM
                            (SELECT c.id, c.position
                              FROM articles a JOIN claims c ON c.article_id = a.id
                              WHERE a.document_id = "t1"."id")
                            "t2"
                            WHERE true)
                          )
                        || (',"nodes":[' || coalesce(string_agg("c1", ',')
                            , '')
                          )
                        )
                      || (('],"pageInfo":{"endCursor":' || coalesce(CASE WHEN count(*)
                            > 0 AND $1::int > 0 THEN ('"' || (translate(encode(convert_to(json_build_array('7E22m9', (array_agg("c2")
                                          )[least(count(*)
                                          , $1::int)::int], (array_agg("c3")
                                          )[least(count(*)
                                          , $1::int)::int])::text, 'UTF8')
                                    , 'base64')
                                  , E'+/=\n', '-_')
                                || '"')
                              )
                            END, 'null')
                          )
                        || (',"hasNextPage":' || ((count(*)
                              > $1::int)::text || '}}')
                          )
                        )
                      )
                    FROM
                    (SELECT CASE WHEN "t5"."$place" <= $1::int THEN
                      (SELECT ('{"content":' || (to_json("t6"."content")::text || '}')
                          )
                        FROM "claims" "t6"
                        WHERE "t6"."id" = "t5"."id")
                      END AS "c1", "t5"."position" AS "c2", "t5"."id" AS "c3"
                      FROM
                      (SELECT "q"."id", "q"."position", row_number()
                        OVER ()
                        AS "$place"
                        FROM
                        (SELECT "t3"."id", "t3"."position"
                          FROM
                          (SELECT c.id, c.position
                            FROM articles a JOIN claims c ON c.article_id = a.id
                            WHERE a.document_id = "t1"."id")
                          "t3"
                          WHERE true ORDER BY "t3"."position" ASC, "t3"."id" ASC LIMIT 101)
                        q LIMIT $1::int + 1)
                      "t5")
                    items)
                  || ',"rest":')
                )
              || ((
                  (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                          , '')
                        || ']}')
                      )
                    FROM
                    (SELECT
                      (SELECT ('{"content":' || (to_json("t10"."content")::text || '}')
                          )
                        FROM "claims" "t10"
                        WHERE "t10"."id" = "t9"."id")
                      AS "c1"
                      FROM
                      (SELECT "q"."id"
                        FROM
                        (SELECT "t7"."id"
                          FROM
                          (SELECT c.id, c.position
                            FROM articles a JOIN claims c ON c.article_id = a.id
                            WHERE a.document_id = "t1"."id")
                          "t7"
                          WHERE ("t7"."position", "t7"."id")
                          > ($2::int, $3::uuid)
                          ORDER BY "t7"."position" ASC, "t7"."id" ASC LIMIT 100)
                        q LIMIT $4::int)
                      "t9")
                    items)
                  || ',"unnamed":')
                || (
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
                          (SELECT c.id, c.position
                            FROM articles a JOIN claims c ON c.article_id = a.id
                            WHERE a.document_id = "t1"."id")
                          "t11" JOIN "claims" "t12" ON "t12"."id" = "t11"."id"
                          WHERE (("t12"."speaker_kind" NOT IN ('unnamed', 'document')
                              )
                            = $5::boolean)
                          ORDER BY "t11"."position" ASC, "t11"."id" ASC LIMIT 100)
                        q LIMIT $6::int)
                      "t14")
                    items)
                  || '}')
                )
              )
            FROM "documents" "t1"
            WHERE "t1"."id" = $7::uuid)
          , 'null')
        || ',"byName":')
      )
    || (coalesce(
        (SELECT ('{"name":' || (to_json("t16"."name")::text || '}')
            )
          FROM "entities" "t16"
          WHERE "t16"."id" =
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
              bearer JOIN entities e ON e.id = bearer.entity_id
              WHERE e.type = 'person' ORDER BY e.id, is_whole DESC )
            found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
          AND "t16"."type" = 'person')
        , 'null')
      || (',"byMergedId":' || coalesce(
          (SELECT (('{"__typename":' || coalesce(('"' || (CASE "t17"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                    )
                  , 'null')
                )
              || (',"name":' || (to_json("t17"."name")::text || '}')
                )
              )
            FROM "entities" "t17"
            WHERE "t17"."id" =
            (SELECT coalesce(merged_into_id, id)
              FROM entities
              WHERE id = $9::uuid)
            )
          , 'null')
        )
      )
    )
  || ((',"anybody":' || (coalesce(
          (SELECT CASE WHEN "t18"."type" IN ('person', 'organization')
            THEN (('{"__typename":' || coalesce(('"' || (CASE "t18"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' END || '"')
                    )
                  , 'null')
                )
              || (',"name":' || (to_json("t18"."name")::text || '}')
                )
              )
            WHEN "t18"."type" IN ('place')
            THEN (('{"__typename":' || (coalesce(('"' || (CASE "t18"."type" WHEN 'place' THEN 'Place' END || '"')
                      )
                    , 'null')
                  || ',"name":')
                )
              || ((to_json("t18"."name")::text || ',"kind":')
                || (coalesce(('"' || (CASE "t18"."place_kind" WHEN 'country' THEN 'COUNTRY' WHEN 'city' THEN 'CITY' WHEN 'region' THEN 'REGION' WHEN 'facility' THEN 'FACILITY' WHEN 'water' THEN 'WATER' WHEN 'land' THEN 'LAND' WHEN 'continent' THEN 'CONTINENT' WHEN 'other' THEN 'OTHER' END || '"')
                      )
                    , 'null')
                  || '}')
                )
              )
            END
            FROM "entities" "t18"
            WHERE "t18"."id" =
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
          , 'null')
        || ',"notAPerson":')
      )
    || ((coalesce(
          (SELECT ('{"name":' || (to_json("t19"."name")::text || '}')
              )
            FROM "entities" "t19"
            WHERE "t19"."id" =
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
                bearer JOIN entities e ON e.id = bearer.entity_id
                WHERE e.type = 'person' ORDER BY e.id, is_whole DESC )
              found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
            AND "t19"."type" = 'person')
          , 'null')
        || ',"notAnEntity":')
      || (coalesce(
          (SELECT ('{"name":' || (to_json("t20"."name")::text || '}')
              )
            FROM "entities" "t20"
            WHERE "t20"."id" =
            (SELECT coalesce(merged_into_id, id)
              FROM entities
              WHERE id = $12::uuid)
            )
          , 'null')
        || '}')
      )
    )
  )
AS data
