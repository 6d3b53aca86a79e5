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
                  (SELECT (('{"count":' || ("t5"."count")::text)
                      || (',"entity":' || (coalesce(
                            (SELECT ('{"name":' || (to_json("t6"."name")::text || '}')
                                )
                              FROM "entities" "t6"
                              WHERE "t6"."id" = CASE WHEN "t5"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t5"."key"::uuid END)
                            , 'null')
                          || '}')
                        )
                      )
                    AS item
                    FROM
                    (SELECT q.*
                      FROM
                      (SELECT "t4".*
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
                    "t5")
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
        (SELECT "t8"."outlets" AS "c1", "t8"."claims" AS "c2", "t8"."first_id" AS "c3", CASE WHEN "t8"."$place" <= $1::int THEN ((('{"claims":' || ("t8"."claims")::text)
              || (',"outlets":' || ("t8"."outlets")::text)
              )
            || ((',"latestAt":' || to_json("t8"."latest_at")::text)
              || (',"first":' || (
                  (SELECT (('{"content":' || to_json("t9"."content")::text)
                      || (',"repetitions":' || (
                          (SELECT ('[' || (coalesce(string_agg(item, ',')
                                  , '')
                                || ']')
                              )
                            FROM
                            (SELECT ('{"claim":' || (
                                  (SELECT ('{"content":' || (to_json("t12"."content")::text || '}')
                                      )
                                    FROM "claims" "t12"
                                    WHERE "t12"."id" = "t11"."id")
                                  || '}')
                                )
                              AS item
                              FROM
                              (SELECT "t10".*
                                FROM
                                (SELECT claim_id AS id, similarity, dated_at AS "datedAt", first_id = claim_id AS "isEarliest"
                                  FROM claim_repetitions
                                  WHERE claim_id <> "t9"."id" AND first_id =
                                  (SELECT first_id
                                    FROM claim_repetitions
                                    WHERE claim_id = "t9"."id")
                                  )
                                "t10"
                                WHERE true ORDER BY "t10"."datedAt" ASC, "t10"."id" ASC)
                              "t11")
                            items)
                          || '}')
                        )
                      )
                    FROM "claims" "t9"
                    WHERE "t9"."id" = "t8"."first_id")
                  || '}')
                )
              )
            )
          END AS "c4"
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t7".*
              FROM "repeated_claims" "t7"
              WHERE true ORDER BY "t7"."outlets" DESC, "t7"."claims" DESC, "t7"."first_id" DESC LIMIT 101)
            q LIMIT $1::int + 1)
          "t8")
        items)
      || ',"before":')
    )
  || ((
      (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
              , '')
            || ']}')
          )
        FROM
        (SELECT (('{"claims":' || ("t14"."claims")::text)
            || (',"first":' || (
                (SELECT ('{"content":' || (to_json("t15"."content")::text || '}')
                    )
                  FROM "claims" "t15"
                  WHERE "t15"."id" = "t14"."first_id")
                || '}')
              )
            )
          AS "c1"
          FROM
          (SELECT q.*
            FROM
            (SELECT "t13".*
              FROM "repeated_claims" "t13"
              WHERE "t13"."first_id" IN
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
              AND "t13"."dated_at" < $4::timestamptz ORDER BY "t13"."latest_at" DESC, "t13"."first_id" DESC LIMIT 100)
            q LIMIT $5::int)
          "t14")
        items)
      || ',"person":')
    || (coalesce(
        (SELECT ('{"roles":' || (
              (SELECT ('[' || (coalesce(string_agg(item, ',')
                      , '')
                    || ']')
                  )
                FROM
                (SELECT ((('{"text":' || to_json("t18"."text")::text)
                      || (',"articleCount":' || (
                          (SELECT count(DISTINCT article_id)::int
                            FROM roles given
                            WHERE given.entity_id = "t18"."entity_id" AND given.key = "t18"."key" AND given.status = "t18"."status" AND given.of_id IS NOT DISTINCT
                            FROM "t18"."of_id")
                          )::text)
                      )
                    || ((',"firstArticle":' ||
                        (SELECT (('{"title":' || coalesce(to_json("t19"."title")::text, 'null')
                              )
                            || (',"datedAt":' || (to_json("t19"."dated_at")::text || '}')
                              )
                            )
                          FROM "articles" "t19"
                          WHERE "t19"."id" =
                          (SELECT article_id
                            FROM roles given
                            WHERE given.entity_id = "t18"."entity_id" AND given.key = "t18"."key" AND given.status = "t18"."status" AND given.of_id IS NOT DISTINCT
                            FROM "t18"."of_id" ORDER BY article_id LIMIT 1)
                          )
                        )
                      || (',"article":' || (
                          (SELECT (('{"title":' || coalesce(to_json("t20"."title")::text, 'null')
                                )
                              || (',"datedAt":' || (to_json("t20"."dated_at")::text || '}')
                                )
                              )
                            FROM "articles" "t20"
                            WHERE "t20"."id" = "t18"."article_id")
                          || '}')
                        )
                      )
                    )
                  AS item
                  FROM
                  (SELECT "t17".*
                    FROM
                    (SELECT DISTINCT ON (key, status, of_id)
                      *
                      FROM roles
                      WHERE entity_id = "t16"."id" ORDER BY key, status, of_id, article_id DESC, id DESC)
                    "t17"
                    WHERE true ORDER BY "t17"."article_id" DESC, "t17"."id" DESC)
                  "t18")
                items)
              || '}')
            )
          FROM "entities" "t16"
          WHERE "t16"."id" =
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
          AND "t16"."type" = 'person')
        , 'null')
      || '}')
    )
  )
AS data
