SELECT ('{"article":' || (coalesce(
      (SELECT ('{"claims":' || (
            (SELECT ('[' || (coalesce(string_agg(item, ',')
                    , '')
                  || ']')
                )
              FROM
              (SELECT (('{"content":' || to_json("t4"."content")::text)
                  || (',"speaker":' || (CASE WHEN "t4"."speaker_kind" IN ('person', 'organization', 'place')
                      THEN
                      (SELECT (('{"name":' || to_json("t5"."name")::text)
                          || (',"articles":' || (
                              (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                                      , '')
                                    || ']}')
                                  )
                                FROM
                                (SELECT
                                  (SELECT (('{"title":' || coalesce(to_json("t9"."title")::text, 'null')
                                        )
                                      || (',"organizations":' || (
                                          (SELECT ('[' || (coalesce(string_agg(item, ',')
                                                  , '')
                                                || ']')
                                              )
                                            FROM
                                            (SELECT
                                              (SELECT ((('{"name":' || to_json("t13"."name")::text)
                                                    || (',"claimsBySources":' ||
                                                      (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                                                              , '')
                                                            || ']}')
                                                          )
                                                        FROM
                                                        (SELECT ('{"content":' || (to_json("t16"."content")::text || '}')
                                                            )
                                                          AS "c1"
                                                          FROM
                                                          (SELECT "q"."content"
                                                            FROM
                                                            (SELECT "t14"."content"
                                                              FROM "claims" "t14"
                                                              WHERE "t14"."of_id" = "t13"."id" ORDER BY "t14"."dated_at" DESC, "t14"."id" DESC LIMIT 100)
                                                            q LIMIT $1::int)
                                                          "t16")
                                                        items)
                                                      )
                                                    )
                                                  || ((',"claimsCarried":' ||
                                                      (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                                                              , '')
                                                            || ']}')
                                                          )
                                                        FROM
                                                        (SELECT (('{"content":' || to_json("t19"."content")::text)
                                                            || (',"speaker":' || (CASE WHEN "t19"."speaker_kind" IN ('person', 'organization', 'place')
                                                                THEN
                                                                (SELECT CASE WHEN "t20"."type" IN ('person')
                                                                  THEN ('{"name":' || (to_json("t20"."name")::text || '}')
                                                                    )
                                                                  WHEN "t20"."type" IN ('organization', 'place')
                                                                  THEN '{}'::text END
                                                                  FROM "entities" "t20"
                                                                  WHERE "t20"."id" = "t19"."speaker_id")
                                                                ELSE '{}'::text END || '}')
                                                              )
                                                            )
                                                          AS "c1"
                                                          FROM
                                                          (SELECT "q"."content", "q"."speaker_kind", "q"."speaker_id"
                                                            FROM
                                                            (SELECT "t17"."content", "t17"."speaker_kind", "t17"."speaker_id"
                                                              FROM "claims" "t17"
                                                              WHERE "t17"."id" IN
                                                              (SELECT claim_id
                                                                FROM attribution_hops
                                                                WHERE entity_id = "t13"."id")
                                                              ORDER BY "t17"."dated_at" DESC, "t17"."id" DESC LIMIT 100)
                                                            q LIMIT $2::int)
                                                          "t19")
                                                        items)
                                                      )
                                                    || (',"published":' || (
                                                        (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                                                                , '')
                                                              || ']}')
                                                            )
                                                          FROM
                                                          (SELECT ('{"origin":' || (to_json("t23"."origin")::text || '}')
                                                              )
                                                            AS "c1"
                                                            FROM
                                                            (SELECT "q"."origin"
                                                              FROM
                                                              (SELECT "t21"."origin"
                                                                FROM "documents" "t21"
                                                                WHERE "t21"."outlet_id" = "t13"."id" ORDER BY "t21"."dated_at" DESC, "t21"."id" DESC LIMIT 100)
                                                              q LIMIT $3::int)
                                                            "t23")
                                                          items)
                                                        || '}')
                                                      )
                                                    )
                                                  )
                                                FROM "entities" "t13"
                                                WHERE "t13"."id" = "t12"."entity_id")
                                              AS item
                                              FROM
                                              (SELECT "t10"."entity_id"
                                                FROM "article_entities" "t10"
                                                WHERE "t10"."article_id" = "t9"."id" AND "t10"."type" = 'organization' ORDER BY "t10"."first_start" ASC, "t10"."entity_id" ASC)
                                              "t12")
                                            items)
                                          || '}')
                                        )
                                      )
                                    FROM "articles" "t9"
                                    WHERE "t9"."id" = "t8"."article_id")
                                  AS "c1"
                                  FROM
                                  (SELECT "q"."article_id"
                                    FROM
                                    (SELECT "t6"."article_id"
                                      FROM "article_entities" "t6"
                                      WHERE "t6"."entity_id" = "t5"."id" ORDER BY "t6"."dated_at" DESC, "t6"."article_id" DESC LIMIT 100)
                                    q LIMIT $4::int)
                                  "t8")
                                items)
                              || '}')
                            )
                          )
                        FROM "entities" "t5"
                        WHERE "t5"."id" = "t4"."speaker_id")
                      ELSE '{}'::text END || '}')
                    )
                  )
                AS item
                FROM
                (SELECT "t2"."content", "t2"."speaker_kind", "t2"."speaker_id"
                  FROM "claims" "t2"
                  WHERE "t2"."article_id" = "t1"."id" ORDER BY "t2"."position" ASC, "t2"."id" ASC)
                "t4")
              items)
            || '}')
          )
        FROM "articles" "t1"
        WHERE "t1"."id" = $5::uuid)
      , 'null')
    || '}')
  )
AS data
