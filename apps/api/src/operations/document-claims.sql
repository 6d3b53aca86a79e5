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
                    (SELECT CASE WHEN "t4"."$place" <= $1::int THEN
                      (SELECT ('{"content":' || (to_json("t5"."content")::text || '}')
                          )
                        FROM "claims" "t5"
                        WHERE "t5"."id" = "t4"."id")
                      END AS "c1", "t4"."position" AS "c2", "t4"."id" AS "c3"
                      FROM
                      (SELECT q.*, row_number()
                        OVER ()
                        AS "$place"
                        FROM
                        (SELECT "t3".*
                          FROM
                          (SELECT c.id, c.position
                            FROM articles a JOIN claims c ON c.article_id = a.id
                            WHERE a.document_id = "t1"."id")
                          "t3"
                          WHERE true ORDER BY "t3"."position" ASC, "t3"."id" ASC LIMIT 101)
                        q LIMIT $1::int + 1)
                      "t4")
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
                      (SELECT ('{"content":' || (to_json("t8"."content")::text || '}')
                          )
                        FROM "claims" "t8"
                        WHERE "t8"."id" = "t7"."id")
                      AS "c1"
                      FROM
                      (SELECT q.*
                        FROM
                        (SELECT "t6".*
                          FROM
                          (SELECT c.id, c.position
                            FROM articles a JOIN claims c ON c.article_id = a.id
                            WHERE a.document_id = "t1"."id")
                          "t6"
                          WHERE ("t6"."position", "t6"."id")
                          > ($2::int, $3::uuid)
                          ORDER BY "t6"."position" ASC, "t6"."id" ASC LIMIT 100)
                        q LIMIT $4::int)
                      "t7")
                    items)
                  || ',"unnamed":')
                || (
                  (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                          , '')
                        || ']}')
                      )
                    FROM
                    (SELECT
                      (SELECT ('{"content":' || (to_json("t12"."content")::text || '}')
                          )
                        FROM "claims" "t12"
                        WHERE "t12"."id" = "t11"."id")
                      AS "c1"
                      FROM
                      (SELECT q.*
                        FROM
                        (SELECT "t9".*
                          FROM
                          (SELECT c.id, c.position
                            FROM articles a JOIN claims c ON c.article_id = a.id
                            WHERE a.document_id = "t1"."id")
                          "t9" JOIN "claims" "t10" ON "t10"."id" = "t9"."id"
                          WHERE (("t10"."speaker_kind" NOT IN ('unnamed', 'document')
                              )
                            = $5::boolean)
                          ORDER BY "t9"."position" ASC, "t9"."id" ASC LIMIT 100)
                        q LIMIT $6::int)
                      "t11")
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
        (SELECT ('{"name":' || (to_json("t13"."name")::text || '}')
            )
          FROM "entities" "t13"
          WHERE "t13"."id" =
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
          AND "t13"."type" = 'person')
        , 'null')
      || (',"byMergedId":' || coalesce(
          (SELECT (('{"__typename":' || coalesce(('"' || (CASE "t14"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                    )
                  , 'null')
                )
              || (',"name":' || (to_json("t14"."name")::text || '}')
                )
              )
            FROM "entities" "t14"
            WHERE "t14"."id" =
            (SELECT coalesce(merged_into_id, id)
              FROM entities
              WHERE id = $9::uuid)
            )
          , 'null')
        )
      )
    )
  || ((',"anybody":' || (coalesce(
          (SELECT CASE WHEN "t15"."type"::text IN ('person', 'organization')
            THEN (('{"__typename":' || coalesce(('"' || (CASE "t15"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' END || '"')
                    )
                  , 'null')
                )
              || (',"name":' || (to_json("t15"."name")::text || '}')
                )
              )
            WHEN "t15"."type"::text IN ('place')
            THEN (('{"__typename":' || (coalesce(('"' || (CASE "t15"."type"::text WHEN 'place' THEN 'Place' END || '"')
                      )
                    , 'null')
                  || ',"name":')
                )
              || ((to_json("t15"."name")::text || ',"kind":')
                || (coalesce(('"' || (upper("t15"."place_kind"::text COLLATE "C")
                        || '"')
                      )
                    , 'null')
                  || '}')
                )
              )
            END
            FROM "entities" "t15"
            WHERE "t15"."id" =
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
                AS documents, (e.name_key = $11::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                FROM ( SELECT entity_id, kind
                  FROM aliases
                  WHERE key = $11::text ORDER BY (kind = 'short')
                  , entity_id LIMIT 200 )
                bearer JOIN entities e ON e.id = bearer.entity_id
                WHERE e.type = 'person' ORDER BY e.id, is_whole DESC )
              found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
            AND "t16"."type" = 'person')
          , 'null')
        || ',"notAnEntity":')
      || (coalesce(
          (SELECT ('{"name":' || (to_json("t17"."name")::text || '}')
              )
            FROM "entities" "t17"
            WHERE "t17"."id" =
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
