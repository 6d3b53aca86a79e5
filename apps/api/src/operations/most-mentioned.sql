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
        (SELECT CASE WHEN "t4"."$place" <= $1::int THEN
          (SELECT (('{"name":' || (to_json("t5"."name")::text || ',"articleCount":')
                )
              || (((
                    (SELECT coalesce(sum(articles)
                        , 0)::int
                      FROM ( SELECT articles
                        FROM entity_counts
                        WHERE entity_id = "t5"."id" UNION ALL SELECT articles
                        FROM entity_count_changes
                        WHERE entity_id = "t5"."id")
                      counts)
                    )::text || ',"mentionCount":')
                || ((
                    (SELECT coalesce(sum(mentions)
                        , 0)::int
                      FROM ( SELECT mentions
                        FROM entity_counts
                        WHERE entity_id = "t5"."id" UNION ALL SELECT mentions
                        FROM entity_count_changes
                        WHERE entity_id = "t5"."id")
                      counts)
                    )::text || '}')
                )
              )
            FROM "entities" "t5"
            WHERE "t5"."id" = "t4"."id")
          END AS "c1", "t4"."mentions" AS "c2", "t4"."id" AS "c3"
          FROM
          (SELECT "q"."id", "q"."mentions", row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t2"."id", "t2"."mentions"
              FROM
              (SELECT c.entity_id AS id, c.mentions
                FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                WHERE c.type = 'person' AND e.merged_into_id IS NULL)
              "t2"
              WHERE true ORDER BY "t2"."mentions" DESC, "t2"."id" DESC LIMIT 101)
            q LIMIT $1::int + 1)
          "t4")
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
        (SELECT CASE WHEN "t8"."$place" <= $2::int THEN
          (SELECT (('{"name":' || to_json("t9"."name")::text)
              || (',"mentionCount":' || ((
                    (SELECT coalesce(sum(mentions)
                        , 0)::int
                      FROM ( SELECT mentions
                        FROM entity_counts
                        WHERE entity_id = "t9"."id" UNION ALL SELECT mentions
                        FROM entity_count_changes
                        WHERE entity_id = "t9"."id")
                      counts)
                    )::text || '}')
                )
              )
            FROM "entities" "t9"
            WHERE "t9"."id" = "t8"."id")
          END AS "c1"
          FROM
          (SELECT "q"."id", row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t6"."id"
              FROM
              (SELECT c.entity_id AS id, c.mentions
                FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                WHERE c.type = 'person' AND e.merged_into_id IS NULL)
              "t6"
              WHERE ("t6"."mentions", "t6"."id")
              < ($3::int, $4::uuid)
              ORDER BY "t6"."mentions" DESC, "t6"."id" DESC LIMIT 101)
            q LIMIT $2::int + 1)
          "t8")
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
          (SELECT (('{"name":' || to_json("t14"."name")::text)
              || (',"mentionCount":' || ((
                    (SELECT coalesce(sum(mentions)
                        , 0)::int
                      FROM ( SELECT mentions
                        FROM entity_counts
                        WHERE entity_id = "t14"."id" UNION ALL SELECT mentions
                        FROM entity_count_changes
                        WHERE entity_id = "t14"."id")
                      counts)
                    )::text || '}')
                )
              )
            FROM "entities" "t14"
            WHERE "t14"."id" = "t13"."id")
          AS "c1"
          FROM
          (SELECT "q"."id"
            FROM
            (SELECT "t10"."id"
              FROM
              (SELECT c.entity_id AS id, c.mentions
                FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                WHERE c.type = 'organization' AND e.merged_into_id IS NULL)
              "t10" JOIN "entities" "t11" ON "t11"."id" = "t10"."id"
              WHERE "t11"."country" = $5::text ORDER BY "t10"."mentions" DESC, "t10"."id" DESC LIMIT 100)
            q LIMIT $6::int)
          "t13")
        items)
      )
    || (',"least":' || (
        (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',' ORDER BY "c2" DESC)
                , '')
              || ']}')
            )
          FROM
          (SELECT
            (SELECT ('{"name":' || (to_json("t18"."name")::text || '}')
                )
              FROM "entities" "t18"
              WHERE "t18"."id" = "t17"."id")
            AS "c1", "t17"."$place" AS "c2"
            FROM
            (SELECT "q"."id", row_number()
              OVER ()
              AS "$place"
              FROM
              (SELECT "t15"."id"
                FROM
                (SELECT c.entity_id AS id, c.mentions
                  FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                  WHERE c.type = 'place' AND e.merged_into_id IS NULL)
                "t15"
                WHERE true ORDER BY "t15"."mentions" ASC, "t15"."id" ASC LIMIT 100)
              q LIMIT $7::int)
            "t17")
          items)
        || '}')
      )
    )
  )
AS data
