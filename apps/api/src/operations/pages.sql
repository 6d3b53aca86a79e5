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
        (SELECT CASE WHEN "t4"."$place" <= $1::int THEN ('{"name":' || (to_json("t4"."name")::text || '}')
            )
          END AS "c1", CASE WHEN "t4"."$place" <= $1::int THEN (('{"cursor":' || coalesce(('"' || (translate(encode(convert_to(json_build_array('7rPRwd', "t4"."name_key", "t4"."id")::text, 'UTF8')
                        , 'base64')
                      , E'+/=\n', '-_')
                    || '"')
                  )
                , 'null')
              )
            || (',"node":{"id":"' || (CASE "t4"."type" WHEN 'person' THEN 'person:' WHEN 'organization' THEN 'organization:' ELSE 'place:' END || "t4"."id"::text || '"}}')
              )
            )
          END AS "c2", "t4"."name_key" AS "c3", "t4"."id" AS "c4", "t4"."name_key" AS "c5", "t4"."id" AS "c6"
          FROM
          (SELECT "q"."name", "q"."name_key", "q"."id", "q"."type", row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t2"."name", "t2"."name_key", "t2"."id", "t2"."type"
              FROM "entities" "t2"
              WHERE "t2"."type" = 'person' AND "t2"."merged_into_id" IS NULL ORDER BY "t2"."name_key" ASC, "t2"."id" ASC LIMIT 101)
            q LIMIT $1::int + 1)
          "t4")
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
          (SELECT CASE WHEN "t7"."$place" <= $2::int THEN ('{"name":' || (to_json("t7"."name")::text || '}')
              )
            END AS "c1", "t7"."name_key" AS "c2", "t7"."id" AS "c3", "t7"."name_key" AS "c4", "t7"."id" AS "c5"
            FROM
            (SELECT "q"."name", "q"."name_key", "q"."id", row_number()
              OVER ()
              AS "$place"
              FROM
              (SELECT "t5"."name", "t5"."name_key", "t5"."id"
                FROM "entities" "t5"
                WHERE "t5"."type" = 'person' AND "t5"."merged_into_id" IS NULL ORDER BY "t5"."name_key" ASC, "t5"."id" ASC LIMIT 101)
              q LIMIT $2::int + 1)
            "t7")
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
        (SELECT CASE WHEN "t10"."$place" <= $3::int THEN ('{"name":' || (to_json("t10"."name")::text || '}')
            )
          END AS "c1", "t10"."$place" AS "c2", "t10"."$place" AS "c3", "t10"."name_key" AS "c4", "t10"."id" AS "c5", "t10"."$place" AS "c6", "t10"."name_key" AS "c7", "t10"."id" AS "c8"
          FROM
          (SELECT "q"."name", "q"."name_key", "q"."id", row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t8"."name", "t8"."name_key", "t8"."id"
              FROM "entities" "t8"
              WHERE "t8"."type" = 'person' AND "t8"."merged_into_id" IS NULL ORDER BY "t8"."name_key" DESC, "t8"."id" DESC LIMIT 101)
            q LIMIT $3::int + 1)
          "t10")
        items)
      || (',"count":{"totalCount":' ||
        (SELECT count(*)::text
          FROM "entities" "t11"
          WHERE "t11"."type" = 'organization' AND "t11"."merged_into_id" IS NULL)
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
                    FROM "entities" "t12"
                    WHERE "t12"."type" = 'place' AND "t12"."merged_into_id" IS NULL AND "t12"."id" IN
                    (SELECT entity_id
                      FROM aliases
                      WHERE key LIKE '%' || $5::text || '%' AND ' ' || key || ' ' LIKE '% ' || $5::text || ' %')
                    )
                  || '}')
                )
              )
            )
          FROM
          (SELECT CASE WHEN "t15"."$place" <= $4::int THEN ('{"name":' || (to_json("t15"."name")::text || '}')
              )
            END AS "c1", "t15"."name_key" AS "c2", "t15"."id" AS "c3", "t15"."name_key" AS "c4", "t15"."id" AS "c5"
            FROM
            (SELECT "q"."name", "q"."name_key", "q"."id", row_number()
              OVER ()
              AS "$place"
              FROM
              (SELECT "t13"."name", "t13"."name_key", "t13"."id"
                FROM "entities" "t13"
                WHERE "t13"."type" = 'place' AND "t13"."merged_into_id" IS NULL AND "t13"."id" IN
                (SELECT entity_id
                  FROM aliases
                  WHERE key LIKE '%' || $6::text || '%' AND ' ' || key || ' ' LIKE '% ' || $6::text || ' %')
                ORDER BY "t13"."name_key" ASC, "t13"."id" ASC LIMIT 101)
              q LIMIT $4::int + 1)
            "t15")
          items)
        || '}')
      )
    )
  )
AS data
