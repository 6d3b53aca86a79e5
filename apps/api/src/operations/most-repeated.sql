SELECT (('{"repeatedClaims":' || (
      (SELECT ((('{"totalCount":' ||
              (SELECT count(*)::text
                FROM "repeated_claims" "t1"
                WHERE true)
              )
            || (',"pageInfo":{"hasNextPage":' || ((count(*)
                  > $1::int)::text || ',"endCursor":')
              )
            )
          || ((coalesce(CASE WHEN count(*)
                > 0 AND $1::int > 0 THEN ('"' || (translate(encode(convert_to(json_build_array('8SI8B5', (array_agg("c1")
                              )[least(count(*)
                              , $1::int)::int], (array_agg("c2")
                              )[least(count(*)
                              , $1::int)::int], (array_agg("c3")
                              )[least(count(*)
                              , $1::int)::int])::text, 'UTF8')
                        , 'base64')
                      , E'+/=\n', '-_')
                    || '"')
                  )
                END, 'null')
              || ('},"facets":' ||
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (('{"count":' || ("t6"."count")::text)
                      || (',"entity":' || (coalesce(
                            (SELECT ('{"name":' || (to_json("t7"."name")::text || '}')
                                )
                              FROM "entities" "t7"
                              WHERE "t7"."id" = CASE WHEN "t6"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t6"."key"::uuid END)
                            , 'null')
                          || '}')
                        )
                      )
                    AS item
                    FROM
                    (SELECT "q"."count", "q"."key"
                      FROM
                      (SELECT "t4"."count", "t4"."key"
                        FROM
                        (SELECT "t3".key::text AS key, count
                          FROM ( SELECT "t3".key, count(*)::int AS count
                            FROM "repeated_claims" "t2" CROSS JOIN LATERAL
                            (SELECT speaker_id AS key
                              FROM claims
                              WHERE id = "t2"."first_id")
                            "t3"
                            WHERE "t3".key IS NOT NULL GROUP BY "t3".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                          "t3")
                        "t4"
                        WHERE true ORDER BY "t4"."count" DESC, "t4"."key" DESC LIMIT 1000)
                      q LIMIT $2::int)
                    "t6")
                  items)
                )
              )
            || (',"nodes":[' || (coalesce(string_agg("c4", ',')
                  , '')
                || ']}')
              )
            )
          )
        FROM
        (SELECT "t10"."outlets" AS "c1", "t10"."claims" AS "c2", "t10"."first_id" AS "c3", CASE WHEN "t10"."$place" <= $1::int THEN ((('{"claims":' || ("t10"."claims")::text)
              || (',"outlets":' || ("t10"."outlets")::text)
              )
            || ((',"latestAt":' || to_json("t10"."latest_at")::text)
              || (',"first":' || (
                  (SELECT (('{"content":' || to_json("t11"."content")::text)
                      || (',"repetitions":' || (
                          (SELECT ('[' || (coalesce(string_agg(item, ',')
                                  , '')
                                || ']')
                              )
                            FROM
                            (SELECT ('{"claim":' || (
                                  (SELECT ('{"content":' || (to_json("t15"."content")::text || '}')
                                      )
                                    FROM "claims" "t15"
                                    WHERE "t15"."id" = "t14"."id")
                                  || '}')
                                )
                              AS item
                              FROM
                              (SELECT "t12"."id"
                                FROM
                                (SELECT claim_id AS id, similarity, dated_at AS "datedAt", first_id = claim_id AS "isEarliest"
                                  FROM claim_repetitions
                                  WHERE claim_id <> "t11"."id" AND first_id =
                                  (SELECT first_id
                                    FROM claim_repetitions
                                    WHERE claim_id = "t11"."id")
                                  )
                                "t12"
                                WHERE true ORDER BY "t12"."datedAt" ASC, "t12"."id" ASC)
                              "t14")
                            items)
                          || '}')
                        )
                      )
                    FROM "claims" "t11"
                    WHERE "t11"."id" = "t10"."first_id")
                  || '}')
                )
              )
            )
          END AS "c4"
          FROM
          (SELECT "q"."outlets", "q"."claims", "q"."first_id", "q"."latest_at", row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t8"."outlets", "t8"."claims", "t8"."first_id", "t8"."latest_at"
              FROM "repeated_claims" "t8"
              WHERE true ORDER BY "t8"."outlets" DESC, "t8"."claims" DESC, "t8"."first_id" DESC LIMIT 101)
            q LIMIT $1::int + 1)
          "t10")
        items)
      || ',"before":')
    )
  || ((
      (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
              , '')
            || ']}')
          )
        FROM
        (SELECT (('{"claims":' || ("t18"."claims")::text)
            || (',"first":' || (
                (SELECT ('{"content":' || (to_json("t19"."content")::text || '}')
                    )
                  FROM "claims" "t19"
                  WHERE "t19"."id" = "t18"."first_id")
                || '}')
              )
            )
          AS "c1"
          FROM
          (SELECT "q"."claims", "q"."first_id"
            FROM
            (SELECT "t16"."claims", "t16"."first_id"
              FROM "repeated_claims" "t16"
              WHERE "t16"."first_id" IN
              (SELECT id
                FROM claims
                WHERE speaker_id =
                (SELECT id
                  FROM ( SELECT DISTINCT ON (e.id)
                    e.id,
                    (SELECT count(*)
                      FROM
                      (SELECT 1
                        FROM appearances a
                        WHERE a.entity_id = e.id LIMIT 1000)
                      counted)
                    AS documents, (e.name_key = $3::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                    FROM ( SELECT entity_id, kind
                      FROM aliases
                      WHERE key = $3::text ORDER BY (kind = 'short')
                      , entity_id LIMIT 200 )
                    bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                  found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                )
              AND "t16"."dated_at" < $4::timestamptz ORDER BY "t16"."latest_at" DESC, "t16"."first_id" DESC LIMIT 100)
            q LIMIT $5::int)
          "t18")
        items)
      || ',"person":')
    || (coalesce(
        (SELECT ('{"roles":' || (
              (SELECT ('[' || (coalesce(string_agg(item, ',')
                      , '')
                    || ']')
                  )
                FROM
                (SELECT
                  (SELECT ((('{"text":' || to_json("t24"."text")::text)
                        || (',"articleCount":' || (
                            (SELECT count(DISTINCT article_id)::int
                              FROM roles given
                              WHERE given.entity_id = "t24"."entity_id" AND given.key = "t24"."key" AND given.status = "t24"."status" AND given.of_id IS NOT DISTINCT
                              FROM "t24"."of_id")
                            )::text)
                        )
                      || ((',"firstArticle":' ||
                          (SELECT (('{"title":' || coalesce(to_json("t25"."title")::text, 'null')
                                )
                              || (',"datedAt":' || (to_json("t25"."dated_at")::text || '}')
                                )
                              )
                            FROM "articles" "t25"
                            WHERE "t25"."id" =
                            (SELECT giving.id
                              FROM roles given JOIN articles giving ON giving.id = given.article_id
                              WHERE given.entity_id = "t24"."entity_id" AND given.key = "t24"."key" AND given.status = "t24"."status" AND given.of_id IS NOT DISTINCT
                              FROM "t24"."of_id" ORDER BY giving.dated_at, giving.id LIMIT 1)
                            )
                          )
                        || (',"article":' || (
                            (SELECT (('{"title":' || coalesce(to_json("t26"."title")::text, 'null')
                                  )
                                || (',"datedAt":' || (to_json("t26"."dated_at")::text || '}')
                                  )
                                )
                              FROM "articles" "t26"
                              WHERE "t26"."id" = "t24"."article_id")
                            || '}')
                          )
                        )
                      )
                    FROM "roles" "t24"
                    WHERE "t24"."id" = "t23"."id")
                  AS item
                  FROM
                  (SELECT "t21"."id"
                    FROM
                    (SELECT DISTINCT ON (given.key, given.status, given.of_id)
                      given.id, given.article_id AS "articleId", giving.dated_at AS "datedAt"
                      FROM roles given JOIN articles giving ON giving.id = given.article_id
                      WHERE given.entity_id = "t20"."id" ORDER BY given.key, given.status, given.of_id, giving.dated_at DESC, given.article_id DESC, given.id DESC)
                    "t21"
                    WHERE true ORDER BY "t21"."datedAt" DESC, "t21"."articleId" DESC, "t21"."id" DESC)
                  "t23")
                items)
              || '}')
            )
          FROM "entities" "t20"
          WHERE "t20"."id" =
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
          AND "t20"."type" = 'person')
        , 'null')
      || '}')
    )
  )
AS data
