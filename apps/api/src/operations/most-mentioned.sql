SELECT ((('{"start":' ||
      (SELECT ((('{"totalCount":' ||
              (SELECT count(*)::text
                FROM
                (SELECT c.entity_id AS id, c.mentions
                  FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                  WHERE c.type = 'person' AND e.merged_into_id IS NULL)
                "t1"
                WHERE true)
              )
            || (',"nodes":[' || coalesce(string_agg("c1", ',')
                , '')
              )
            )
          || (('],"pageInfo":{"endCursor":' || coalesce(CASE WHEN count(*)
                > 0 AND $1::int > 0 THEN ('"' || (translate(encode(convert_to(json_build_array('RwuBNy', (array_agg("c2")
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
        (SELECT CASE WHEN "t3"."$place" <= $1::int THEN
          (SELECT (('{"name":' || (to_json("t4"."name")::text || ',"articleCount":')
                )
              || (((
                    (SELECT coalesce(sum(articles)
                        , 0)::int
                      FROM ( SELECT articles
                        FROM entity_counts
                        WHERE entity_id = "t4"."id" UNION ALL SELECT articles
                        FROM entity_count_changes
                        WHERE entity_id = "t4"."id")
                      counts)
                    )::text || ',"mentionCount":')
                || ((
                    (SELECT coalesce(sum(mentions)
                        , 0)::int
                      FROM ( SELECT mentions
                        FROM entity_counts
                        WHERE entity_id = "t4"."id" UNION ALL SELECT mentions
                        FROM entity_count_changes
                        WHERE entity_id = "t4"."id")
                      counts)
                    )::text || '}')
                )
              )
            FROM "entities" "t4"
            WHERE "t4"."id" = "t3"."id")
          END AS "c1", "t3"."mentions" AS "c2", "t3"."id" AS "c3"
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t2".*
              FROM
              (SELECT c.entity_id AS id, c.mentions
                FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                WHERE c.type = 'person' AND e.merged_into_id IS NULL)
              "t2"
              WHERE true ORDER BY "t2"."mentions" DESC, "t2"."id" DESC LIMIT 101)
            q LIMIT $1::int + 1)
          "t3")
        items)
      )
    || (',"next":' ||
      (SELECT (('{"nodes":[' || coalesce(string_agg("c1", ',')
              , '')
            )
          || ('],"pageInfo":{"hasNextPage":' || ((count(*)
                > $2::int)::text || '}}')
            )
          )
        FROM
        (SELECT CASE WHEN "t6"."$place" <= $2::int THEN
          (SELECT (('{"name":' || to_json("t7"."name")::text)
              || (',"mentionCount":' || ((
                    (SELECT coalesce(sum(mentions)
                        , 0)::int
                      FROM ( SELECT mentions
                        FROM entity_counts
                        WHERE entity_id = "t7"."id" UNION ALL SELECT mentions
                        FROM entity_count_changes
                        WHERE entity_id = "t7"."id")
                      counts)
                    )::text || '}')
                )
              )
            FROM "entities" "t7"
            WHERE "t7"."id" = "t6"."id")
          END AS "c1"
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t5".*
              FROM
              (SELECT c.entity_id AS id, c.mentions
                FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                WHERE c.type = 'person' AND e.merged_into_id IS NULL)
              "t5"
              WHERE ("t5"."mentions", "t5"."id")
              < ($3::int, $4::uuid)
              ORDER BY "t5"."mentions" DESC, "t5"."id" DESC LIMIT 101)
            q LIMIT $2::int + 1)
          "t6")
        items)
      )
    )
  || ((',"jordanian":' ||
      (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
              , '')
            || ']}')
          )
        FROM
        (SELECT
          (SELECT (('{"name":' || to_json("t11"."name")::text)
              || (',"mentionCount":' || ((
                    (SELECT coalesce(sum(mentions)
                        , 0)::int
                      FROM ( SELECT mentions
                        FROM entity_counts
                        WHERE entity_id = "t11"."id" UNION ALL SELECT mentions
                        FROM entity_count_changes
                        WHERE entity_id = "t11"."id")
                      counts)
                    )::text || '}')
                )
              )
            FROM "entities" "t11"
            WHERE "t11"."id" = "t10"."id")
          AS "c1"
          FROM
          (SELECT q.*
            FROM
            (SELECT "t8".*
              FROM
              (SELECT c.entity_id AS id, c.mentions
                FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                WHERE c.type = 'organization' AND e.merged_into_id IS NULL)
              "t8" JOIN "entities" "t9" ON "t9"."id" = "t8"."id"
              WHERE "t9"."country" = $5::text ORDER BY "t8"."mentions" DESC, "t8"."id" DESC LIMIT 100)
            q LIMIT $6::int)
          "t10")
        items)
      )
    || (',"least":' || (
        (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',' ORDER BY "c2" DESC)
                , '')
              || ']}')
            )
          FROM
          (SELECT
            (SELECT ('{"name":' || (to_json("t14"."name")::text || '}')
                )
              FROM "entities" "t14"
              WHERE "t14"."id" = "t13"."id")
            AS "c1", "t13"."$place" AS "c2"
            FROM
            (SELECT q.*, row_number()
              OVER ()
              AS "$place"
              FROM
              (SELECT "t12".*
                FROM
                (SELECT c.entity_id AS id, c.mentions
                  FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                  WHERE c.type = 'place' AND e.merged_into_id IS NULL)
                "t12"
                WHERE true ORDER BY "t12"."mentions" ASC, "t12"."id" ASC LIMIT 100)
              q LIMIT $7::int)
            "t13")
          items)
        || '}')
      )
    )
  )
AS data
