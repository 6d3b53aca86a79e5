SELECT ((('{"start":' ||
      (SELECT (('{"totalCount":' || (
              (SELECT count(*)::text
                FROM
                (SELECT c.entity_id AS id, c.mentions
                  FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                  WHERE c.type = 'person' AND e.merged_into_id IS NULL)
                "t1"
                WHERE true)
              || ',"nodes":')
            )
          || ((('[' || (coalesce(string_agg("c1", ',')
                    , '')
                  || ']')
                )
              || ',"pageInfo":')
            || ((('{"endCursor":' || coalesce(CASE WHEN count(*)
                    > 0 AND $1::int > 0 THEN '"' || translate(encode(convert_to(json_build_array('RwuBNy', (array_agg("c2")
                              )[least(count(*)
                              , $1::int)::int], (array_agg("c3")
                              )[least(count(*)
                              , $1::int)::int])::text, 'UTF8')
                        , 'base64')
                      , E'+/=\n', '-_')
                    || '"' END, 'null')
                  )
                || (',"hasNextPage":' || ((count(*)
                      > $1::int)::text || '}')
                  )
                )
              || '}')
            )
          )
        FROM
        (SELECT CASE WHEN "t2"."$place" <= $1::int THEN
          (SELECT (('{"name":' || (coalesce(to_json("t3"."name")::text, 'null')
                  || ',"articleCount":')
                )
              || ((coalesce((
                      (SELECT coalesce(sum(articles)
                          , 0)::int
                        FROM ( SELECT articles
                          FROM entity_counts
                          WHERE entity_id = "t3"."id" UNION ALL SELECT articles
                          FROM entity_count_changes
                          WHERE entity_id = "t3"."id")
                        counts)
                      )::text, 'null')
                  || ',"mentionCount":')
                || (coalesce((
                      (SELECT coalesce(sum(mentions)
                          , 0)::int
                        FROM ( SELECT mentions
                          FROM entity_counts
                          WHERE entity_id = "t3"."id" UNION ALL SELECT mentions
                          FROM entity_count_changes
                          WHERE entity_id = "t3"."id")
                        counts)
                      )::text, 'null')
                  || '}')
                )
              )
            FROM "entities" "t3"
            WHERE "t3"."id" = "t2"."id")
          END AS "c1", "t2"."mentions" AS "c2", "t2"."id" AS "c3"
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t1".*
              FROM
              (SELECT c.entity_id AS id, c.mentions
                FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                WHERE c.type = 'person' AND e.merged_into_id IS NULL)
              "t1"
              WHERE true ORDER BY "t1"."mentions" DESC, "t1"."id" DESC LIMIT 101)
            q LIMIT $1::int + 1)
          "t2")
        items)
      )
    || (',"next":' ||
      (SELECT (('{"nodes":' || ('[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']')
              )
            )
          || (',"pageInfo":' || (('{"hasNextPage":' || ((count(*)
                    > $2::int)::text || '}')
                )
              || '}')
            )
          )
        FROM
        (SELECT CASE WHEN "t5"."$place" <= $2::int THEN
          (SELECT (('{"name":' || coalesce(to_json("t6"."name")::text, 'null')
                )
              || (',"mentionCount":' || (coalesce((
                      (SELECT coalesce(sum(mentions)
                          , 0)::int
                        FROM ( SELECT mentions
                          FROM entity_counts
                          WHERE entity_id = "t6"."id" UNION ALL SELECT mentions
                          FROM entity_count_changes
                          WHERE entity_id = "t6"."id")
                        counts)
                      )::text, 'null')
                  || '}')
                )
              )
            FROM "entities" "t6"
            WHERE "t6"."id" = "t5"."id")
          END AS "c1"
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t4".*
              FROM
              (SELECT c.entity_id AS id, c.mentions
                FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                WHERE c.type = 'person' AND e.merged_into_id IS NULL)
              "t4"
              WHERE ("t4"."mentions", "t4"."id")
              < ($3::int, $4::uuid)
              ORDER BY "t4"."mentions" DESC, "t4"."id" DESC LIMIT 101)
            q LIMIT $2::int + 1)
          "t5")
        items)
      )
    )
  || ((',"jordanian":' ||
      (SELECT ('{"nodes":' || (('[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']')
              )
            || '}')
          )
        FROM
        (SELECT
          (SELECT (('{"name":' || coalesce(to_json("t10"."name")::text, 'null')
                )
              || (',"mentionCount":' || (coalesce((
                      (SELECT coalesce(sum(mentions)
                          , 0)::int
                        FROM ( SELECT mentions
                          FROM entity_counts
                          WHERE entity_id = "t10"."id" UNION ALL SELECT mentions
                          FROM entity_count_changes
                          WHERE entity_id = "t10"."id")
                        counts)
                      )::text, 'null')
                  || '}')
                )
              )
            FROM "entities" "t10"
            WHERE "t10"."id" = "t9"."id")
          AS "c1"
          FROM
          (SELECT q.*
            FROM
            (SELECT "t7".*
              FROM
              (SELECT c.entity_id AS id, c.mentions
                FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                WHERE c.type = 'organization' AND e.merged_into_id IS NULL)
              "t7" JOIN "entities" "t8" ON "t8"."id" = "t7"."id"
              WHERE "t8"."country" = $5::text ORDER BY "t7"."mentions" DESC, "t7"."id" DESC LIMIT 100)
            q LIMIT $6::int)
          "t9")
        items)
      )
    || (',"least":' || (
        (SELECT ('{"nodes":' || (('[' || (coalesce(string_agg("c1", ',' ORDER BY "c2" DESC)
                    , '')
                  || ']')
                )
              || '}')
            )
          FROM
          (SELECT
            (SELECT ('{"name":' || (coalesce(to_json("t13"."name")::text, 'null')
                  || '}')
                )
              FROM "entities" "t13"
              WHERE "t13"."id" = "t12"."id")
            AS "c1", "t12"."$place" AS "c2"
            FROM
            (SELECT q.*, row_number()
              OVER ()
              AS "$place"
              FROM
              (SELECT "t11".*
                FROM
                (SELECT c.entity_id AS id, c.mentions
                  FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                  WHERE c.type = 'place' AND e.merged_into_id IS NULL)
                "t11"
                WHERE true ORDER BY "t11"."mentions" ASC, "t11"."id" ASC LIMIT 100)
              q LIMIT $7::int)
            "t12")
          items)
        || '}')
      )
    )
  )
AS data
