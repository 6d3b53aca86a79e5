SELECT
(SELECT row_to_json(r)
  FROM
  (SELECT
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t2"."name" AS "name")
              r)
            ORDER BY "t2"."$place")
          FILTER (WHERE "t2"."$place" <= $1::int)
          , '[]')
        AS "nodes", coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT translate(encode(convert_to(json_build_array('7rPRwd', "t2"."name_key", "t2"."id")::text, 'UTF8')
                    , 'base64')
                  , E'+/=\n', '-_')
                AS "cursor",
                (SELECT row_to_json(r)
                  FROM
                  (SELECT "t2"."type"::text || ':' || "t2"."id"::text AS "id")
                  r)
                AS "node")
              r)
            ORDER BY "t2"."$place")
          FILTER (WHERE "t2"."$place" <= $1::int)
          , '[]')
        AS "edges", json_build_object('hasNextPage', count(*)
          > $1::int, 'hasPreviousPage', false, 'startCursor', (array_agg(translate(encode(convert_to(json_build_array('7rPRwd', "t2"."name_key", "t2"."id")::text, 'UTF8')
                  , 'base64')
                , E'+/=\n', '-_')
              ORDER BY "t2"."$place")
            FILTER (WHERE "t2"."$place" <= $1::int)
            )[1], 'endCursor', (array_agg(translate(encode(convert_to(json_build_array('7rPRwd', "t2"."name_key", "t2"."id")::text, 'UTF8')
                  , 'base64')
                , E'+/=\n', '-_')
              ORDER BY "t2"."$place" DESC)
            FILTER (WHERE "t2"."$place" <= $1::int)
            )[1])
        AS "pageInfo",
        (SELECT count(*)::int
          FROM "entities" "t1"
          WHERE "t1"."type" = 'person' AND "t1"."merged_into_id" IS NULL)
        AS "totalCount"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t1".*
            FROM "entities" "t1"
            WHERE "t1"."type" = 'person' AND "t1"."merged_into_id" IS NULL ORDER BY "t1"."name_key" ASC, "t1"."id" ASC LIMIT 101)
          q LIMIT $1::int + 1)
        "t2")
      r)
    AS "start",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t4"."name" AS "name")
              r)
            ORDER BY "t4"."$place")
          FILTER (WHERE "t4"."$place" <= $2::int)
          , '[]')
        AS "nodes", json_build_object('hasNextPage', count(*)
          > $2::int, 'hasPreviousPage', false, 'startCursor', (array_agg(translate(encode(convert_to(json_build_array('7rPRwd', "t4"."name_key", "t4"."id")::text, 'UTF8')
                  , 'base64')
                , E'+/=\n', '-_')
              ORDER BY "t4"."$place")
            FILTER (WHERE "t4"."$place" <= $2::int)
            )[1], 'endCursor', (array_agg(translate(encode(convert_to(json_build_array('7rPRwd', "t4"."name_key", "t4"."id")::text, 'UTF8')
                  , 'base64')
                , E'+/=\n', '-_')
              ORDER BY "t4"."$place" DESC)
            FILTER (WHERE "t4"."$place" <= $2::int)
            )[1])
        AS "pageInfo"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t3".*
            FROM "entities" "t3"
            WHERE "t3"."type" = 'person' AND "t3"."merged_into_id" IS NULL ORDER BY "t3"."name_key" ASC, "t3"."id" ASC LIMIT 101)
          q LIMIT $2::int + 1)
        "t4")
      r)
    AS "next",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t6"."name" AS "name")
              r)
            ORDER BY "t6"."$place" DESC)
          FILTER (WHERE "t6"."$place" <= $3::int)
          , '[]')
        AS "nodes", json_build_object('hasNextPage', false, 'hasPreviousPage', count(*)
          > $3::int, 'startCursor', (array_agg(translate(encode(convert_to(json_build_array('7rPRwd', "t6"."name_key", "t6"."id")::text, 'UTF8')
                  , 'base64')
                , E'+/=\n', '-_')
              ORDER BY "t6"."$place" DESC)
            FILTER (WHERE "t6"."$place" <= $3::int)
            )[1], 'endCursor', (array_agg(translate(encode(convert_to(json_build_array('7rPRwd', "t6"."name_key", "t6"."id")::text, 'UTF8')
                  , 'base64')
                , E'+/=\n', '-_')
              ORDER BY "t6"."$place")
            FILTER (WHERE "t6"."$place" <= $3::int)
            )[1])
        AS "pageInfo"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t5".*
            FROM "entities" "t5"
            WHERE "t5"."type" = 'person' AND "t5"."merged_into_id" IS NULL ORDER BY "t5"."name_key" DESC, "t5"."id" DESC LIMIT 101)
          q LIMIT $3::int + 1)
        "t6")
      r)
    AS "end",
    (SELECT row_to_json(r)
      FROM
      (SELECT
        (SELECT count(*)::int
          FROM "entities" "t7"
          WHERE "t7"."type" = 'organization' AND "t7"."merged_into_id" IS NULL)
        AS "totalCount")
      r)
    AS "count",
    (SELECT row_to_json(r)
      FROM
      (SELECT coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT "t9"."name" AS "name")
              r)
            ORDER BY "t9"."$place")
          FILTER (WHERE "t9"."$place" <= $4::int)
          , '[]')
        AS "nodes", json_build_object('hasNextPage', count(*)
          > $4::int, 'hasPreviousPage', false, 'startCursor', (array_agg(translate(encode(convert_to(json_build_array('7rPRwd', "t9"."name_key", "t9"."id")::text, 'UTF8')
                  , 'base64')
                , E'+/=\n', '-_')
              ORDER BY "t9"."$place")
            FILTER (WHERE "t9"."$place" <= $4::int)
            )[1], 'endCursor', (array_agg(translate(encode(convert_to(json_build_array('7rPRwd', "t9"."name_key", "t9"."id")::text, 'UTF8')
                  , 'base64')
                , E'+/=\n', '-_')
              ORDER BY "t9"."$place" DESC)
            FILTER (WHERE "t9"."$place" <= $4::int)
            )[1])
        AS "pageInfo",
        (SELECT count(*)::int
          FROM "entities" "t8"
          WHERE "t8"."type" = 'place' AND "t8"."merged_into_id" IS NULL AND "t8"."id" IN
          (SELECT entity_id
            FROM aliases
            WHERE key LIKE '%' || $5::text || '%' AND ' ' || key || ' ' LIKE '% ' || $5::text || ' %')
          )
        AS "totalCount"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t8".*
            FROM "entities" "t8"
            WHERE "t8"."type" = 'place' AND "t8"."merged_into_id" IS NULL AND "t8"."id" IN
            (SELECT entity_id
              FROM aliases
              WHERE key LIKE '%' || $5::text || '%' AND ' ' || key || ' ' LIKE '% ' || $5::text || ' %')
            ORDER BY "t8"."name_key" ASC, "t8"."id" ASC LIMIT 101)
          q LIMIT $4::int + 1)
        "t9")
      r)
    AS "none")
  r)
AS data
