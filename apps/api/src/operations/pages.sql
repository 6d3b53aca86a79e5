SELECT ((('{"start":' ||
      (SELECT ((('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || '],"edges":[')
              )
            || (coalesce(string_agg("c2", ',')
                , '')
              || ('],"pageInfo":{"hasNextPage":' || (count(*)
                  > $1::int)::text)
              )
            )
          || ((',"hasPreviousPage":false,"startCursor":' || (coalesce(CASE WHEN count(*)
                  > 0 AND $1::int > 0 THEN ('"' || (translate(encode(convert_to(json_build_array('7rPRwd', (array_agg("c3")
                                )[1], (array_agg("c4")
                                )[1])::text, 'UTF8')
                          , 'base64')
                        , E'+/=\n', '-_')
                      || '"')
                    )
                  END, 'null')
                || ',"endCursor":')
              )
            || ((coalesce(CASE WHEN count(*)
                  > 0 AND $1::int > 0 THEN ('"' || (translate(encode(convert_to(json_build_array('7rPRwd', (array_agg("c5")
                                )[least(count(*)
                                , $1::int)::int], (array_agg("c6")
                                )[least(count(*)
                                , $1::int)::int])::text, 'UTF8')
                          , 'base64')
                        , E'+/=\n', '-_')
                      || '"')
                    )
                  END, 'null')
                || '},"totalCount":')
              || (
                (SELECT count(*)::text
                  FROM "entities" "t1"
                  WHERE "t1"."type" = 'person' AND "t1"."merged_into_id" IS NULL)
                || '}')
              )
            )
          )
        FROM
        (SELECT CASE WHEN "t3"."$place" <= $1::int THEN ('{"name":' || (to_json("t3"."name")::text || '}')
            )
          END AS "c1", CASE WHEN "t3"."$place" <= $1::int THEN (('{"cursor":' || coalesce(('"' || (translate(encode(convert_to(json_build_array('7rPRwd', "t3"."name_key", "t3"."id")::text, 'UTF8')
                        , 'base64')
                      , E'+/=\n', '-_')
                    || '"')
                  )
                , 'null')
              )
            || (',"node":{"id":"' || ("t3"."type"::text || ':' || "t3"."id"::text || '"}}')
              )
            )
          END AS "c2", "t3"."name_key" AS "c3", "t3"."id" AS "c4", "t3"."name_key" AS "c5", "t3"."id" AS "c6"
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t2".*
              FROM "entities" "t2"
              WHERE "t2"."type" = 'person' AND "t2"."merged_into_id" IS NULL ORDER BY "t2"."name_key" ASC, "t2"."id" ASC LIMIT 101)
            q LIMIT $1::int + 1)
          "t3")
        items)
      )
    || (',"next":' || (
        (SELECT ((('{"nodes":[' || coalesce(string_agg("c1", ',')
                  , '')
                )
              || ('],"pageInfo":{"hasNextPage":' || (count(*)
                  > $2::int)::text)
              )
            || ((',"hasPreviousPage":false,"startCursor":' || coalesce(CASE WHEN count(*)
                  > 0 AND $2::int > 0 THEN ('"' || (translate(encode(convert_to(json_build_array('7rPRwd', (array_agg("c2")
                                )[1], (array_agg("c3")
                                )[1])::text, 'UTF8')
                          , 'base64')
                        , E'+/=\n', '-_')
                      || '"')
                    )
                  END, 'null')
                )
              || (',"endCursor":' || (coalesce(CASE WHEN count(*)
                    > 0 AND $2::int > 0 THEN ('"' || (translate(encode(convert_to(json_build_array('7rPRwd', (array_agg("c4")
                                  )[least(count(*)
                                  , $2::int)::int], (array_agg("c5")
                                  )[least(count(*)
                                  , $2::int)::int])::text, 'UTF8')
                            , 'base64')
                          , E'+/=\n', '-_')
                        || '"')
                      )
                    END, 'null')
                  || '}}')
                )
              )
            )
          FROM
          (SELECT CASE WHEN "t5"."$place" <= $2::int THEN ('{"name":' || (to_json("t5"."name")::text || '}')
              )
            END AS "c1", "t5"."name_key" AS "c2", "t5"."id" AS "c3", "t5"."name_key" AS "c4", "t5"."id" AS "c5"
            FROM
            (SELECT q.*, row_number()
              OVER ()
              AS "$place"
              FROM
              (SELECT "t4".*
                FROM "entities" "t4"
                WHERE "t4"."type" = 'person' AND "t4"."merged_into_id" IS NULL ORDER BY "t4"."name_key" ASC, "t4"."id" ASC LIMIT 101)
              q LIMIT $2::int + 1)
            "t5")
          items)
        || ',"end":')
      )
    )
  || ((
      (SELECT ((('{"nodes":[' || coalesce(string_agg("c1", ',' ORDER BY "c2" DESC)
                , '')
              )
            || ('],"pageInfo":{"hasNextPage":false,"hasPreviousPage":' || (count(*)
                > $3::int)::text)
            )
          || ((',"startCursor":' || coalesce(CASE WHEN count(*)
                > 0 AND $3::int > 0 THEN ('"' || (translate(encode(convert_to(json_build_array('7rPRwd', (array_agg("c4" ORDER BY "c3")
                              )[least(count(*)
                              , $3::int)::int], (array_agg("c5" ORDER BY "c3")
                              )[least(count(*)
                              , $3::int)::int])::text, 'UTF8')
                        , 'base64')
                      , E'+/=\n', '-_')
                    || '"')
                  )
                END, 'null')
              )
            || (',"endCursor":' || (coalesce(CASE WHEN count(*)
                  > 0 AND $3::int > 0 THEN ('"' || (translate(encode(convert_to(json_build_array('7rPRwd', (array_agg("c7" ORDER BY "c6")
                                )[1], (array_agg("c8" ORDER BY "c6")
                                )[1])::text, 'UTF8')
                          , 'base64')
                        , E'+/=\n', '-_')
                      || '"')
                    )
                  END, 'null')
                || '}}')
              )
            )
          )
        FROM
        (SELECT CASE WHEN "t7"."$place" <= $3::int THEN ('{"name":' || (to_json("t7"."name")::text || '}')
            )
          END AS "c1", "t7"."$place" AS "c2", "t7"."$place" AS "c3", "t7"."name_key" AS "c4", "t7"."id" AS "c5", "t7"."$place" AS "c6", "t7"."name_key" AS "c7", "t7"."id" AS "c8"
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t6".*
              FROM "entities" "t6"
              WHERE "t6"."type" = 'person' AND "t6"."merged_into_id" IS NULL ORDER BY "t6"."name_key" DESC, "t6"."id" DESC LIMIT 101)
            q LIMIT $3::int + 1)
          "t7")
        items)
      || (',"count":{"totalCount":' ||
        (SELECT count(*)::text
          FROM "entities" "t8"
          WHERE "t8"."type" = 'organization' AND "t8"."merged_into_id" IS NULL)
        )
      )
    || ('},"none":' || (
        (SELECT ((('{"nodes":[' || coalesce(string_agg("c1", ',')
                  , '')
                )
              || ('],"pageInfo":{"hasNextPage":' || ((count(*)
                    > $4::int)::text || ',"hasPreviousPage":false,"startCursor":')
                )
              )
            || ((coalesce(CASE WHEN count(*)
                  > 0 AND $4::int > 0 THEN ('"' || (translate(encode(convert_to(json_build_array('7rPRwd', (array_agg("c2")
                                )[1], (array_agg("c3")
                                )[1])::text, 'UTF8')
                          , 'base64')
                        , E'+/=\n', '-_')
                      || '"')
                    )
                  END, 'null')
                || (',"endCursor":' || coalesce(CASE WHEN count(*)
                    > 0 AND $4::int > 0 THEN ('"' || (translate(encode(convert_to(json_build_array('7rPRwd', (array_agg("c4")
                                  )[least(count(*)
                                  , $4::int)::int], (array_agg("c5")
                                  )[least(count(*)
                                  , $4::int)::int])::text, 'UTF8')
                            , 'base64')
                          , E'+/=\n', '-_')
                        || '"')
                      )
                    END, 'null')
                  )
                )
              || ('},"totalCount":' || (
                  (SELECT count(*)::text
                    FROM "entities" "t9"
                    WHERE "t9"."type" = 'place' AND "t9"."merged_into_id" IS NULL AND "t9"."id" IN
                    (SELECT entity_id
                      FROM aliases
                      WHERE key LIKE '%' || $5::text || '%' AND ' ' || key || ' ' LIKE '% ' || $5::text || ' %')
                    )
                  || '}')
                )
              )
            )
          FROM
          (SELECT CASE WHEN "t11"."$place" <= $4::int THEN ('{"name":' || (to_json("t11"."name")::text || '}')
              )
            END AS "c1", "t11"."name_key" AS "c2", "t11"."id" AS "c3", "t11"."name_key" AS "c4", "t11"."id" AS "c5"
            FROM
            (SELECT q.*, row_number()
              OVER ()
              AS "$place"
              FROM
              (SELECT "t10".*
                FROM "entities" "t10"
                WHERE "t10"."type" = 'place' AND "t10"."merged_into_id" IS NULL AND "t10"."id" IN
                (SELECT entity_id
                  FROM aliases
                  WHERE key LIKE '%' || $6::text || '%' AND ' ' || key || ' ' LIKE '% ' || $6::text || ' %')
                ORDER BY "t10"."name_key" ASC, "t10"."id" ASC LIMIT 101)
              q LIMIT $4::int + 1)
            "t11")
          items)
        || '}')
      )
    )
  )
AS data
