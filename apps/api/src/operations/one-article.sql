SELECT ('{"article":' || (coalesce(
      (SELECT ((((('{"id":"' || 'article:' || "t1"."id"::text)
                || ('","kind":"' || upper("t1"."kind"::text COLLATE "C")
                  )
                )
              || (('","title":' || coalesce(to_json("t1"."title")::text, 'null')
                  )
                || (',"titleSpan":' || coalesce(CASE WHEN "t1"."title_start" IS NOT NULL THEN (('{"start":' || ("t1"."title_start")::text)
                      || (',"end":' || (("t1"."title_end")::text || '}')
                        )
                      )
                    END, 'null')
                  )
                )
              )
            || (((',"span":{"start":' || ("t1"."span_start")::text)
                || (',"end":' || ("t1"."span_end")::text)
                )
              || (('},"position":' || ("t1"."position")::text)
                || (',"datedAt":' || (to_json("t1"."dated_at")::text || ',"parent":')
                  )
                )
              )
            )
          || ((((coalesce(
                    (SELECT ('{"id":"' || ('article:' || "t2"."id"::text || '"}')
                        )
                      FROM "articles" "t2"
                      WHERE "t2"."id" = "t1"."parent_id")
                    , 'null')
                  || ',"teasers":')
                || (
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ((('{"id":"' || 'article:' || "t4"."id"::text)
                          || ('","kind":"' || upper("t4"."kind"::text COLLATE "C")
                            )
                          )
                        || (('","parent":' || coalesce(
                              (SELECT ('{"title":' || (coalesce(to_json("t5"."title")::text, 'null')
                                    || '}')
                                  )
                                FROM "articles" "t5"
                                WHERE "t5"."id" = "t4"."parent_id")
                              , 'null')
                            )
                          || (',"titleSpan":' || (coalesce(CASE WHEN "t4"."title_start" IS NOT NULL THEN ('{"start":' || (("t4"."title_start")::text || '}')
                                  )
                                END, 'null')
                              || '}')
                            )
                          )
                        )
                      AS item
                      FROM
                      (SELECT "t3".*
                        FROM "articles" "t3"
                        WHERE "t3"."parent_id" = "t1"."id" ORDER BY "t3"."position" ASC)
                      "t4")
                    items)
                  || ',"blocks":')
                )
              || ((
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ((('{"kind":"' || upper("t7"."kind"::text COLLATE "C")
                            )
                          || ('","text":' || (to_json("t7"."text")::text || ',"span":{"start":')
                            )
                          )
                        || ((("t7"."span_start")::text || (',"end":' || ("t7"."span_end")::text)
                            )
                          || ('},"rule":' || (to_json("t7"."rule")::text || '}')
                            )
                          )
                        )
                      AS item
                      FROM
                      (SELECT "t6".*
                        FROM "blocks" "t6"
                        WHERE "t6"."article_id" = "t1"."id" ORDER BY "t6"."position" ASC)
                      "t7")
                    items)
                  || ',"people":')
                || (
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT
                      (SELECT (('{"name":' || to_json("t10"."name")::text)
                          || (',"gender":"' || (upper("t10"."gender"::text COLLATE "C")
                              || '"}')
                            )
                          )
                        FROM "entities" "t10"
                        WHERE "t10"."id" = "t9"."entity_id")
                      AS item
                      FROM
                      (SELECT "t8".*
                        FROM "article_entities" "t8"
                        WHERE "t8"."article_id" = "t1"."id" AND "t8"."type" = 'person' ORDER BY "t8"."first_start" ASC, "t8"."entity_id" ASC)
                      "t9")
                    items)
                  || (',"organizations":' ||
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT
                        (SELECT (('{"name":' || (to_json("t13"."name")::text || ',"kind":')
                              )
                            || ((coalesce(('"' || (upper("t13"."organization_kind"::text COLLATE "C")
                                      || '"')
                                    )
                                  , 'null')
                                || ',"country":')
                              || (coalesce(to_json("t13"."country")::text, 'null')
                                || '}')
                              )
                            )
                          FROM "entities" "t13"
                          WHERE "t13"."id" = "t12"."entity_id")
                        AS item
                        FROM
                        (SELECT "t11".*
                          FROM "article_entities" "t11"
                          WHERE "t11"."article_id" = "t1"."id" AND "t11"."type" = 'organization' ORDER BY "t11"."first_start" ASC, "t11"."entity_id" ASC)
                        "t12")
                      items)
                    )
                  )
                )
              )
            || (((',"places":' ||
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT
                      (SELECT (('{"name":' || to_json("t16"."name")::text)
                          || (',"kind":' || (coalesce(('"' || (upper("t16"."place_kind"::text COLLATE "C")
                                    || '"')
                                  )
                                , 'null')
                              || '}')
                            )
                          )
                        FROM "entities" "t16"
                        WHERE "t16"."id" = "t15"."entity_id")
                      AS item
                      FROM
                      (SELECT "t14".*
                        FROM "article_entities" "t14"
                        WHERE "t14"."article_id" = "t1"."id" AND "t14"."type" = 'place' ORDER BY "t14"."first_start" ASC, "t14"."entity_id" ASC)
                      "t15")
                    items)
                  )
                || (',"dates":' ||
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ((('{"text":' || (to_json("t18"."text")::text || ',"from":')
                            )
                          || (coalesce(to_json("t18"."first_day")::text, 'null')
                            || (',"to":' || coalesce(to_json("t18"."last_day")::text, 'null')
                              )
                            )
                          )
                        || ((',"kind":"' || (upper("t18"."kind"::text COLLATE "C")
                              || '","precision":"')
                            )
                          || ((upper("t18"."precision"::text COLLATE "C")
                              || '","calendar":"')
                            || (upper("t18"."calendar"::text COLLATE "C")
                              || '"}')
                            )
                          )
                        )
                      AS item
                      FROM
                      (SELECT "t17".*
                        FROM "dates" "t17"
                        WHERE "t17"."article_id" = "t1"."id" ORDER BY "t17"."span_start" ASC, "t17"."span_end" ASC, "t17"."id" ASC)
                      "t18")
                    items)
                  )
                )
              || ((',"mentions":' ||
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ((('{"text":' || (to_json("t20"."text")::text || ',"form":"')
                            )
                          || (upper("t20"."form"::text COLLATE "C")
                            || ('","span":{"start":' || ("t20"."span_start")::text)
                            )
                          )
                        || ((',"end":' || (("t20"."span_end")::text || '},"entity":')
                            )
                          || ((
                              (SELECT (('{"__typename":' || coalesce(('"' || (CASE "t21"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                                        )
                                      , 'null')
                                    )
                                  || (',"name":' || (to_json("t21"."name")::text || '}')
                                    )
                                  )
                                FROM "entities" "t21"
                                WHERE "t21"."id" = "t20"."entity_id")
                              || ',"confidence":')
                            || (to_json("t20"."confidence")::text || '}')
                            )
                          )
                        )
                      AS item
                      FROM
                      (SELECT q.*
                        FROM
                        (SELECT "t19".*
                          FROM "mentions" "t19"
                          WHERE "t19"."article_id" = "t1"."id" ORDER BY "t19"."span_start" ASC, "t19"."span_end" ASC, "t19"."id" ASC LIMIT 1000)
                        q LIMIT $1::int)
                      "t20")
                    items)
                  )
                || (',"document":' || (
                    (SELECT (((('{"id":"' || 'document:' || "t22"."id"::text)
                            || ('","origin":' || to_json("t22"."origin")::text)
                            )
                          || ((',"source":' || coalesce(to_json("t22"."source")::text, 'null')
                              )
                            || (',"publishedAt":' || coalesce(to_json("t22"."published_at")::text, 'null')
                              )
                            )
                          )
                        || (((',"referenceDate":' || coalesce(to_json("t22"."reference_date")::text, 'null')
                              )
                            || (',"receivedAt":' || to_json("t22"."received_at")::text)
                            )
                          || ((',"status":"' || upper("t22"."status"::text COLLATE "C")
                              )
                            || ('","outlet":' || (coalesce(
                                  (SELECT (('{"name":' || to_json("t23"."name")::text)
                                      || (',"kind":' || (coalesce(('"' || (upper("t23"."organization_kind"::text COLLATE "C")
                                                || '"')
                                              )
                                            , 'null')
                                          || '}')
                                        )
                                      )
                                    FROM "entities" "t23"
                                    WHERE "t23"."id" = "t22"."outlet_id")
                                  , 'null')
                                || '}')
                              )
                            )
                          )
                        )
                      FROM "documents" "t22"
                      WHERE "t22"."id" = "t1"."document_id")
                    || '}')
                  )
                )
              )
            )
          )
        FROM "articles" "t1"
        WHERE "t1"."id" = $2::uuid)
      , 'null')
    || '}')
  )
AS data
