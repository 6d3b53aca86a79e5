SELECT
(SELECT row_to_json(r)
  FROM
  (SELECT
    (SELECT row_to_json(r)
      FROM
      (SELECT
        (SELECT count(*)::int
          FROM
          (SELECT c.entity_id AS id, c.mentions
            FROM entity_counts c JOIN entities e ON e.id = c.entity_id
            WHERE c.type = 'person' AND e.merged_into_id IS NULL)
          "t1"
          WHERE true)
        AS "totalCount", coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t3"."name" AS "name",
                (SELECT coalesce(sum(articles)
                    , 0)::int
                  FROM ( SELECT articles
                    FROM entity_counts
                    WHERE entity_id = "t3"."id" UNION ALL SELECT articles
                    FROM entity_count_changes
                    WHERE entity_id = "t3"."id")
                  counts)
                AS "articleCount",
                (SELECT coalesce(sum(mentions)
                    , 0)::int
                  FROM ( SELECT mentions
                    FROM entity_counts
                    WHERE entity_id = "t3"."id" UNION ALL SELECT mentions
                    FROM entity_count_changes
                    WHERE entity_id = "t3"."id")
                  counts)
                AS "mentionCount")
              r)
            ORDER BY "t2"."$place")
          FILTER (WHERE "t2"."$place" <= $1::int)
          , '[]')
        AS "nodes", json_build_object('endCursor', (array_agg(translate(encode(convert_to(json_build_array('RwuBNy', "t2"."mentions", "t2"."id")::text, 'UTF8')
                  , 'base64')
                , E'+/=\n', '-_')
              ORDER BY "t2"."$place" DESC)
            FILTER (WHERE "t2"."$place" <= $1::int)
            )[1], 'hasNextPage', count(*)
          > $1::int)
        AS "pageInfo"
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
        "t2" JOIN "entities" "t3" ON "t3"."id" = "t2"."id")
      r)
    AS "start",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t6"."name" AS "name",
                (SELECT coalesce(sum(mentions)
                    , 0)::int
                  FROM ( SELECT mentions
                    FROM entity_counts
                    WHERE entity_id = "t6"."id" UNION ALL SELECT mentions
                    FROM entity_count_changes
                    WHERE entity_id = "t6"."id")
                  counts)
                AS "mentionCount")
              r)
            ORDER BY "t5"."$place")
          FILTER (WHERE "t5"."$place" <= $2::int)
          , '[]')
        AS "nodes", json_build_object('hasNextPage', count(*)
          > $2::int)
        AS "pageInfo"
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
        "t5" JOIN "entities" "t6" ON "t6"."id" = "t5"."id")
      r)
    AS "next",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t10"."name" AS "name",
                (SELECT coalesce(sum(mentions)
                    , 0)::int
                  FROM ( SELECT mentions
                    FROM entity_counts
                    WHERE entity_id = "t10"."id" UNION ALL SELECT mentions
                    FROM entity_count_changes
                    WHERE entity_id = "t10"."id")
                  counts)
                AS "mentionCount")
              r)
            ORDER BY "t9"."$place")
          , '[]')
        AS "nodes"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t7".*
            FROM
            (SELECT c.entity_id AS id, c.mentions
              FROM entity_counts c JOIN entities e ON e.id = c.entity_id
              WHERE c.type = 'organization' AND e.merged_into_id IS NULL)
            "t7" JOIN "entities" "t8" ON "t8"."id" = "t7"."id"
            WHERE "t8"."country" = $5::text ORDER BY "t7"."mentions" DESC, "t7"."id" DESC LIMIT 100)
          q LIMIT $6::int)
        "t9" JOIN "entities" "t10" ON "t10"."id" = "t9"."id")
      r)
    AS "jordanian",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t13"."name" AS "name")
              r)
            ORDER BY "t12"."$place" DESC)
          , '[]')
        AS "nodes"
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
        "t12" JOIN "entities" "t13" ON "t13"."id" = "t12"."id")
      r)
    AS "least")
  r)
AS data
