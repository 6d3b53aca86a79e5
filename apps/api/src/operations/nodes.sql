SELECT ((('{"node":' || coalesce(
        (SELECT CASE WHEN "t1"."kind" IN ('article')
          THEN
          (SELECT ('{"__typename":"Article","id":"' || ('article:' || "t2"."id"::text || '"}')
              )
            FROM "articles" "t2"
            WHERE "t2"."id" = "t1"."id")
          WHEN "t1"."kind" IN ('claim')
          THEN
          (SELECT (('{"__typename":"Claim","id":"' || 'claim:' || "t3"."id"::text)
              || ('","content":' || (to_json("t3"."content")::text || '}')
                )
              )
            FROM "claims" "t3"
            WHERE "t3"."id" = "t1"."id")
          WHEN "t1"."kind" IN ('document')
          THEN
          (SELECT ('{"__typename":"Document","id":"' || ('document:' || "t4"."id"::text || '"}')
              )
            FROM "documents" "t4"
            WHERE "t4"."id" = "t1"."id")
          WHEN "t1"."kind" IN ('mention')
          THEN
          (SELECT ('{"__typename":"Mention","id":"' || ('mention:' || "t5"."id"::text || '"}')
              )
            FROM "mentions" "t5"
            WHERE "t5"."id" = "t1"."id")
          WHEN "t1"."kind" IN ('entity')
          THEN
          (SELECT (('{"__typename":' || coalesce(('"' || (CASE "t6"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                    )
                  , 'null')
                )
              || (',"id":"' || (CASE "t6"."type" WHEN 'person' THEN 'person:' WHEN 'organization' THEN 'organization:' ELSE 'place:' END || "t6"."id"::text || '"}')
                )
              )
            FROM "entities" "t6"
            WHERE "t6"."id" =
            (SELECT coalesce(merged_into_id, id)
              FROM entities
              WHERE id = "t1"."id")
            )
          END
          FROM
          (SELECT $1::text AS kind, $2::uuid AS id)
          "t1"
          WHERE true)
        , 'null')
      )
    || (',"nodes":' || (
        (SELECT ('[' || (coalesce(string_agg(item, ',')
                , '')
              || ']')
            )
          FROM
          (SELECT coalesce(CASE WHEN "t9"."kind" IN ('article')
              THEN
              (SELECT (('{"__typename":"Article","id":"' || 'article:' || "t10"."id"::text)
                  || ('","title":' || (coalesce(to_json("t10"."title")::text, 'null')
                      || '}')
                    )
                  )
                FROM "articles" "t10"
                WHERE "t10"."id" = "t9"."id")
              WHEN "t9"."kind" IN ('claim')
              THEN
              (SELECT ('{"__typename":"Claim","id":"' || ('claim:' || "t11"."id"::text || '"}')
                  )
                FROM "claims" "t11"
                WHERE "t11"."id" = "t9"."id")
              WHEN "t9"."kind" IN ('document')
              THEN
              (SELECT ('{"__typename":"Document","id":"' || ('document:' || "t12"."id"::text || '"}')
                  )
                FROM "documents" "t12"
                WHERE "t12"."id" = "t9"."id")
              WHEN "t9"."kind" IN ('mention')
              THEN
              (SELECT (('{"__typename":"Mention","id":"' || ('mention:' || "t13"."id"::text || '","text":')
                    )
                  || ((to_json("t13"."text")::text || ',"entity":')
                    || (
                      (SELECT ('{"name":' || (to_json("t14"."name")::text || '}')
                          )
                        FROM "entities" "t14"
                        WHERE "t14"."id" = "t13"."entity_id")
                      || '}')
                    )
                  )
                FROM "mentions" "t13"
                WHERE "t13"."id" = "t9"."id")
              WHEN "t9"."kind" IN ('entity')
              THEN
              (SELECT (('{"__typename":' || (coalesce(('"' || (CASE "t15"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                          )
                        , 'null')
                      || ',"id":"')
                    )
                  || ((CASE "t15"."type" WHEN 'person' THEN 'person:' WHEN 'organization' THEN 'organization:' ELSE 'place:' END || "t15"."id"::text || '","name":')
                    || (to_json("t15"."name")::text || '}')
                    )
                  )
                FROM "entities" "t15"
                WHERE "t15"."id" =
                (SELECT coalesce(merged_into_id, id)
                  FROM entities
                  WHERE id = "t9"."id")
                )
              END, 'null')
            AS item
            FROM
            (SELECT "t7"."kind", "t7"."id"
              FROM
              (SELECT *
                FROM unnest($3::text[], $4::uuid[])
                WITH ORDINALITY AS asked(kind, id, place)
                )
              "t7"
              WHERE true ORDER BY "t7"."place" ASC)
            "t9")
          items)
        || ',"merged":')
      )
    )
  || ((coalesce(
        (SELECT ('{"name":' || (to_json("t16"."name")::text || '}')
            )
          FROM "entities" "t16"
          WHERE "t16"."id" =
          (SELECT coalesce(merged_into_id, id)
            FROM entities
            WHERE id = $5::uuid)
          AND "t16"."type" = 'person')
        , 'null')
      || (',"nobody":' || coalesce(
          (SELECT ('{"name":' || (to_json("t17"."name")::text || '}')
              )
            FROM "entities" "t17"
            WHERE "t17"."id" =
            (SELECT id
              FROM ( SELECT DISTINCT ON (e.id)
                e.id,
                (SELECT count(*)
                  FROM
                  (SELECT 1
                    FROM appearances a
                    WHERE a.entity_id = e.id LIMIT 1000)
                  counted)
                AS documents, (e.name_key = $6::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                FROM ( SELECT entity_id, kind
                  FROM aliases
                  WHERE key = $6::text ORDER BY (kind = 'short')
                  , entity_id LIMIT 200 )
                bearer JOIN entities e ON e.id = bearer.entity_id
                WHERE e.type = 'person' ORDER BY e.id, is_whole DESC )
              found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
            AND "t17"."type" = 'person')
          , 'null')
        )
      )
    || (',"other":' || (coalesce(
          (SELECT ('{"content":' || (to_json("t18"."content")::text || '}')
              )
            FROM "claims" "t18"
            WHERE "t18"."id" = $7::uuid)
          , 'null')
        || '}')
      )
    )
  )
AS data
