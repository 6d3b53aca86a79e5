SELECT ('{"article":' || (coalesce(
      (SELECT ('{"claims":' || (
            (SELECT ('[' || (coalesce(string_agg(item, ',')
                    , '')
                  || ']')
                )
              FROM
              (SELECT (('{"content":' || to_json("t3"."content")::text)
                  || (',"speaker":' || (CASE WHEN "t3"."speaker_kind"::text IN ('person', 'organization', 'place')
                      THEN
                      (SELECT (('{"name":' || to_json("t4"."name")::text)
                          || (',"articles":' || (
                              (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                                      , '')
                                    || ']}')
                                  )
                                FROM
                                (SELECT
                                  (SELECT (('{"title":' || coalesce(to_json("t7"."title")::text, 'null')
                                        )
                                      || (',"organizations":' || (
                                          (SELECT ('[' || (coalesce(string_agg(item, ',')
                                                  , '')
                                                || ']')
                                              )
                                            FROM
                                            (SELECT
                                              (SELECT ((('{"name":' || to_json("t10"."name")::text)
                                                    || (',"claimsBySources":' ||
                                                      (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                                                              , '')
                                                            || ']}')
                                                          )
                                                        FROM
                                                        (SELECT ('{"content":' || (to_json("t12"."content")::text || '}')
                                                            )
                                                          AS "c1"
                                                          FROM
                                                          (SELECT q.*
                                                            FROM
                                                            (SELECT "t11".*
                                                              FROM "claims" "t11"
                                                              WHERE "t11"."of_id" = "t10"."id" ORDER BY "t11"."dated_at" DESC, "t11"."id" DESC LIMIT 100)
                                                            q LIMIT $1::int)
                                                          "t12")
                                                        items)
                                                      )
                                                    )
                                                  || ((',"claimsCarried":' ||
                                                      (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                                                              , '')
                                                            || ']}')
                                                          )
                                                        FROM
                                                        (SELECT (('{"content":' || to_json("t14"."content")::text)
                                                            || (',"speaker":' || (CASE WHEN "t14"."speaker_kind"::text IN ('person', 'organization', 'place')
                                                                THEN
                                                                (SELECT CASE WHEN "t15"."type"::text IN ('person')
                                                                  THEN ('{"name":' || (to_json("t15"."name")::text || '}')
                                                                    )
                                                                  WHEN "t15"."type"::text IN ('organization', 'place')
                                                                  THEN '{}'::text END
                                                                  FROM "entities" "t15"
                                                                  WHERE "t15"."id" = "t14"."speaker_id")
                                                                ELSE '{}'::text END || '}')
                                                              )
                                                            )
                                                          AS "c1"
                                                          FROM
                                                          (SELECT q.*
                                                            FROM
                                                            (SELECT "t13".*
                                                              FROM "claims" "t13"
                                                              WHERE "t13"."id" IN
                                                              (SELECT claim_id
                                                                FROM attribution_hops
                                                                WHERE entity_id = "t10"."id")
                                                              ORDER BY "t13"."dated_at" DESC, "t13"."id" DESC LIMIT 100)
                                                            q LIMIT $2::int)
                                                          "t14")
                                                        items)
                                                      )
                                                    || (',"published":' || (
                                                        (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                                                                , '')
                                                              || ']}')
                                                            )
                                                          FROM
                                                          (SELECT ('{"origin":' || (to_json("t17"."origin")::text || '}')
                                                              )
                                                            AS "c1"
                                                            FROM
                                                            (SELECT q.*
                                                              FROM
                                                              (SELECT "t16".*
                                                                FROM "documents" "t16"
                                                                WHERE "t16"."outlet_id" = "t10"."id" ORDER BY "t16"."dated_at" DESC, "t16"."id" DESC LIMIT 100)
                                                              q LIMIT $3::int)
                                                            "t17")
                                                          items)
                                                        || '}')
                                                      )
                                                    )
                                                  )
                                                FROM "entities" "t10"
                                                WHERE "t10"."id" = "t9"."entity_id")
                                              AS item
                                              FROM
                                              (SELECT "t8".*
                                                FROM "article_entities" "t8"
                                                WHERE "t8"."article_id" = "t7"."id" AND "t8"."type" = 'organization' ORDER BY "t8"."first_start" ASC, "t8"."entity_id" ASC)
                                              "t9")
                                            items)
                                          || '}')
                                        )
                                      )
                                    FROM "articles" "t7"
                                    WHERE "t7"."id" = "t6"."article_id")
                                  AS "c1"
                                  FROM
                                  (SELECT q.*
                                    FROM
                                    (SELECT "t5".*
                                      FROM "article_entities" "t5"
                                      WHERE "t5"."entity_id" = "t4"."id" ORDER BY "t5"."dated_at" DESC, "t5"."article_id" DESC LIMIT 100)
                                    q LIMIT $4::int)
                                  "t6")
                                items)
                              || '}')
                            )
                          )
                        FROM "entities" "t4"
                        WHERE "t4"."id" = "t3"."speaker_id")
                      ELSE '{}'::text END || '}')
                    )
                  )
                AS item
                FROM
                (SELECT "t2".*
                  FROM "claims" "t2"
                  WHERE "t2"."article_id" = "t1"."id" ORDER BY "t2"."position" ASC, "t2"."id" ASC)
                "t3")
              items)
            || '}')
          )
        FROM "articles" "t1"
        WHERE "t1"."id" = $5::uuid)
      , 'null')
    || '}')
  )
AS data
