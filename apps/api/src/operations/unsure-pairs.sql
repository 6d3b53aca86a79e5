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
                (SELECT (('{"value":' || to_json("t5"."key")::text)
                    || (',"count":' || (("t5"."count")::text || '}')
                      )
                    )
                  AS item
                  FROM
                  (SELECT q.*
                    FROM
                    (SELECT "t4".*
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
                  "t5")
                items)
              || ',"nodes":[')
            || (coalesce(string_agg("c1", ',')
                , '')
              || ']}')
            )
          )
        FROM
        (SELECT ((('{"score":' || to_json("t7"."score")::text)
              || (',"reasons":' ||
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (('{"reason":' || to_json("t9"."reason")::text)
                      || (',"weight":' || (to_json("t9"."weight")::text || '}')
                        )
                      )
                    AS item
                    FROM
                    (SELECT "t8".*
                      FROM
                      (SELECT said.value->>'reason' AS reason, (said.value->>'weight')::float8 AS weight, said.position::int AS position
                        FROM jsonb_array_elements("t7"."reasons")
                        WITH ORDINALITY AS said(value, position)
                        )
                      "t8"
                      WHERE true ORDER BY "t8"."position" ASC)
                    "t9")
                  items)
                )
              )
            || ((',"left":' ||
                (SELECT (('{"name":' || (to_json("t10"."name")::text || ',"type":"')
                      )
                    || ((upper("t10"."type"::text COLLATE "C")
                        || '","articleCount":')
                      || ((
                          (SELECT coalesce(sum(articles)
                              , 0)::int
                            FROM ( SELECT articles
                              FROM entity_counts
                              WHERE entity_id = "t10"."id" UNION ALL SELECT articles
                              FROM entity_count_changes
                              WHERE entity_id = "t10"."id")
                            counts)
                          )::text || '}')
                      )
                    )
                  FROM "entities" "t10"
                  WHERE "t10"."id" = "t7"."left_id")
                )
              || (',"right":' || (
                  (SELECT ('{"name":' || (to_json("t11"."name")::text || '}')
                      )
                    FROM "entities" "t11"
                    WHERE "t11"."id" = "t7"."right_id")
                  || '}')
                )
              )
            )
          AS "c1"
          FROM
          (SELECT q.*
            FROM
            (SELECT "t6".*
              FROM "entity_judgements" "t6"
              WHERE "t6"."judgement" = 'unsure' AND
              (SELECT merged_into_id
                FROM entities
                WHERE id = "t6"."left_id")
              IS NULL AND
              (SELECT merged_into_id
                FROM entities
                WHERE id = "t6"."right_id")
              IS NULL ORDER BY "t6"."score" DESC, "t6"."left_id" DESC, "t6"."right_id" DESC LIMIT 100)
            q LIMIT $2::int)
          "t7")
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
              (SELECT ('{"id":"' || ("t14"."type"::text || ':' || "t14"."id"::text || '"}')
                  )
                FROM "entities" "t14"
                WHERE "t14"."id" = "t13"."left_id")
              )
            || (',"right":' || (
                (SELECT ('{"id":"' || ("t15"."type"::text || ':' || "t15"."id"::text || '"}')
                    )
                  FROM "entities" "t15"
                  WHERE "t15"."id" = "t13"."right_id")
                || '}')
              )
            )
          AS "c1"
          FROM
          (SELECT q.*
            FROM
            (SELECT "t12".*
              FROM "entity_judgements" "t12"
              WHERE "t12"."judgement" = 'unsure' AND
              (SELECT merged_into_id
                FROM entities
                WHERE id = "t12"."left_id")
              IS NULL AND
              (SELECT merged_into_id
                FROM entities
                WHERE id = "t12"."right_id")
              IS NULL AND
              (SELECT type
                FROM entities
                WHERE id = "t12"."left_id")
              = $3::entity_type ORDER BY "t12"."score" DESC, "t12"."left_id" DESC, "t12"."right_id" DESC LIMIT 100)
            q LIMIT $4::int)
          "t13")
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
        (SELECT CASE WHEN "t17"."$place" <= $5::int THEN ('{"score":' || (to_json("t17"."score")::text || '}')
            )
          END AS "c1"
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t16".*
              FROM "entity_judgements" "t16"
              WHERE "t16"."judgement" = 'unsure' AND
              (SELECT merged_into_id
                FROM entities
                WHERE id = "t16"."left_id")
              IS NULL AND
              (SELECT merged_into_id
                FROM entities
                WHERE id = "t16"."right_id")
              IS NULL ORDER BY "t16"."score" DESC, "t16"."left_id" DESC, "t16"."right_id" DESC LIMIT 101)
            q LIMIT $5::int + 1)
          "t17")
        items)
      || '}')
    )
  )
AS data
