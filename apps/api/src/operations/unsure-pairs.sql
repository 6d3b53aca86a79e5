SELECT (('{"unsurePairs":' || (
      (SELECT (('{"totalCount":' || (
              (SELECT count(*)::text
                FROM "entity_judgements" "t1"
                WHERE "t1"."judgement" = 'unsure' AND
                (SELECT merged_into_id
                  FROM entities
                  WHERE id = "t1"."left_id")
                IS NULL AND
                (SELECT merged_into_id
                  FROM entities
                  WHERE id = "t1"."right_id")
                IS NULL)
              || ',"facets":')
            )
          || ((
              (SELECT ('[' || (coalesce(string_agg(item, ',')
                      , '')
                    || ']')
                  )
                FROM
                (SELECT (('{"value":' || to_json("t6"."key")::text)
                    || (',"count":' || (("t6"."count")::text || '}')
                      )
                    )
                  AS item
                  FROM
                  (SELECT "q"."key", "q"."count"
                    FROM
                    (SELECT "t4"."key", "t4"."count"
                      FROM
                      (SELECT upper("t3".key::text)
                        AS key, count
                        FROM ( SELECT "t3".key, count(*)::int AS count
                          FROM "entity_judgements" "t2" CROSS JOIN LATERAL
                          (SELECT type AS key
                            FROM entities
                            WHERE id = "t2"."left_id")
                          "t3"
                          WHERE "t2"."judgement" = 'unsure' AND
                          (SELECT merged_into_id
                            FROM entities
                            WHERE id = "t2"."left_id")
                          IS NULL AND
                          (SELECT merged_into_id
                            FROM entities
                            WHERE id = "t2"."right_id")
                          IS NULL AND "t3".key IS NOT NULL GROUP BY "t3".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                        "t3")
                      "t4"
                      WHERE true ORDER BY "t4"."count" DESC, "t4"."key" DESC LIMIT 1000)
                    q LIMIT $1::int)
                  "t6")
                items)
              || ',"nodes":[')
            || (coalesce(string_agg("c1", ',')
                , '')
              || ']}')
            )
          )
        FROM
        (SELECT ((('{"score":' || to_json("t9"."score")::text)
              || (',"reasons":' ||
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (('{"reason":' || to_json("t12"."reason")::text)
                      || (',"weight":' || (to_json("t12"."weight")::text || '}')
                        )
                      )
                    AS item
                    FROM
                    (SELECT "t10"."reason", "t10"."weight"
                      FROM
                      (SELECT said.value->>'reason' AS reason, (said.value->>'weight')::float8 AS weight, said.position::int AS position
                        FROM jsonb_array_elements("t9"."reasons")
                        WITH ORDINALITY AS said(value, position)
                        )
                      "t10"
                      WHERE true ORDER BY "t10"."position" ASC)
                    "t12")
                  items)
                )
              )
            || ((',"left":' ||
                (SELECT (('{"name":' || (to_json("t13"."name")::text || ',"type":"')
                      )
                    || ((CASE "t13"."type" WHEN 'person' THEN 'PERSON' WHEN 'organization' THEN 'ORGANIZATION' WHEN 'place' THEN 'PLACE' END || '","articleCount":')
                      || ((
                          (SELECT coalesce(sum(articles)
                              , 0)::int
                            FROM ( SELECT articles
                              FROM entity_counts
                              WHERE entity_id = "t13"."id" UNION ALL SELECT articles
                              FROM entity_count_changes
                              WHERE entity_id = "t13"."id")
                            counts)
                          )::text || '}')
                      )
                    )
                  FROM "entities" "t13"
                  WHERE "t13"."id" = "t9"."left_id")
                )
              || (',"right":' || (
                  (SELECT ('{"name":' || (to_json("t14"."name")::text || '}')
                      )
                    FROM "entities" "t14"
                    WHERE "t14"."id" = "t9"."right_id")
                  || '}')
                )
              )
            )
          AS "c1"
          FROM
          (SELECT "q"."score", "q"."reasons", "q"."left_id", "q"."right_id"
            FROM
            (SELECT "t7"."score", "t7"."reasons", "t7"."left_id", "t7"."right_id"
              FROM "entity_judgements" "t7"
              WHERE "t7"."judgement" = 'unsure' AND
              (SELECT merged_into_id
                FROM entities
                WHERE id = "t7"."left_id")
              IS NULL AND
              (SELECT merged_into_id
                FROM entities
                WHERE id = "t7"."right_id")
              IS NULL ORDER BY "t7"."score" DESC, "t7"."left_id" DESC, "t7"."right_id" DESC LIMIT 100)
            q LIMIT $2::int)
          "t9")
        items)
      || ',"ofPeople":')
    )
  || ((
      (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
              , '')
            || ']}')
          )
        FROM
        (SELECT (('{"left":' ||
              (SELECT ('{"id":"' || (CASE "t18"."type" WHEN 'person' THEN 'person:' WHEN 'organization' THEN 'organization:' ELSE 'place:' END || "t18"."id"::text || '"}')
                  )
                FROM "entities" "t18"
                WHERE "t18"."id" = "t17"."left_id")
              )
            || (',"right":' || (
                (SELECT ('{"id":"' || (CASE "t19"."type" WHEN 'person' THEN 'person:' WHEN 'organization' THEN 'organization:' ELSE 'place:' END || "t19"."id"::text || '"}')
                    )
                  FROM "entities" "t19"
                  WHERE "t19"."id" = "t17"."right_id")
                || '}')
              )
            )
          AS "c1"
          FROM
          (SELECT "q"."left_id", "q"."right_id"
            FROM
            (SELECT "t15"."left_id", "t15"."right_id"
              FROM "entity_judgements" "t15"
              WHERE "t15"."judgement" = 'unsure' AND
              (SELECT merged_into_id
                FROM entities
                WHERE id = "t15"."left_id")
              IS NULL AND
              (SELECT merged_into_id
                FROM entities
                WHERE id = "t15"."right_id")
              IS NULL AND
              (SELECT type
                FROM entities
                WHERE id = "t15"."left_id")
              = $3::entity_type ORDER BY "t15"."score" DESC, "t15"."left_id" DESC, "t15"."right_id" DESC LIMIT 100)
            q LIMIT $4::int)
          "t17")
        items)
      || ',"next":')
    || (
      (SELECT (('{"nodes":[' || coalesce(string_agg("c1", ',')
              , '')
            )
          || ('],"pageInfo":{"hasNextPage":' || ((count(*)
                > $5::int)::text || '}}')
            )
          )
        FROM
        (SELECT CASE WHEN "t22"."$place" <= $5::int THEN ('{"score":' || (to_json("t22"."score")::text || '}')
            )
          END AS "c1"
          FROM
          (SELECT "q"."score", row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t20"."score"
              FROM "entity_judgements" "t20"
              WHERE "t20"."judgement" = 'unsure' AND
              (SELECT merged_into_id
                FROM entities
                WHERE id = "t20"."left_id")
              IS NULL AND
              (SELECT merged_into_id
                FROM entities
                WHERE id = "t20"."right_id")
              IS NULL ORDER BY "t20"."score" DESC, "t20"."left_id" DESC, "t20"."right_id" DESC LIMIT 101)
            q LIMIT $5::int + 1)
          "t22")
        items)
      || '}')
    )
  )
AS data
