SELECT ('{"article":' || (coalesce(
      (SELECT ((((('{"id":"' || 'article:' || "t1"."id"::text)
                || ('","kind":"' || CASE "t1"."kind" WHEN 'story' THEN 'STORY' WHEN 'teaser' THEN 'TEASER' END)
                )
              || (('","title":' || coalesce(to_json("t1"."title")::text, 'null')
                  )
                || (',"opening":' || (coalesce(to_json(
                        (SELECT CASE WHEN char_length(begun)
                          <= $1::int THEN begun ELSE rtrim(left(regexp_replace(begun, '\s+\S*$', '')
                              , $1::int)
                            , ' ،؛:,;–-')
                          || '…' END
                          FROM
                          (SELECT left(text, $1::int + 1)
                            AS begun
                            FROM blocks
                            WHERE article_id = "t1"."id" AND kind IN ('lead', 'paragraph')
                            ORDER BY position LIMIT 1)
                          opening)
                        )::text, 'null')
                    || ',"titleSpan":')
                  )
                )
              )
            || (((coalesce(CASE WHEN "t1"."title_start" IS NOT NULL THEN (('{"start":' || ("t1"."title_start")::text)
                      || (',"end":' || (("t1"."title_end")::text || '}')
                        )
                      )
                    END, 'null')
                  || ',"span":{"start":')
                || (("t1"."span_start")::text || ',"end":')
                )
              || ((("t1"."span_end")::text || '},"position":')
                || (("t1"."position")::text || (',"datedAt":' || to_json("t1"."dated_at")::text)
                  )
                )
              )
            )
          || ((((',"parent":' || coalesce(
                    (SELECT ('{"id":"' || ('article:' || "t2"."id"::text || '"}')
                        )
                      FROM "articles" "t2"
                      WHERE "t2"."id" = "t1"."parent_id")
                    , 'null')
                  )
                || (',"teasers":' ||
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ((('{"id":"' || 'article:' || "t5"."id"::text)
                          || ('","kind":"' || (CASE "t5"."kind" WHEN 'story' THEN 'STORY' WHEN 'teaser' THEN 'TEASER' END || '","opening":')
                            )
                          )
                        || ((coalesce(to_json(
                                (SELECT CASE WHEN char_length(begun)
                                  <= $2::int THEN begun ELSE rtrim(left(regexp_replace(begun, '\s+\S*$', '')
                                      , $2::int)
                                    , ' ،؛:,;–-')
                                  || '…' END
                                  FROM
                                  (SELECT left(text, $2::int + 1)
                                    AS begun
                                    FROM blocks
                                    WHERE article_id = "t5"."id" AND kind IN ('lead', 'paragraph')
                                    ORDER BY position LIMIT 1)
                                  opening)
                                )::text, 'null')
                            || (',"parent":' || coalesce(
                                (SELECT ('{"title":' || (coalesce(to_json("t6"."title")::text, 'null')
                                      || '}')
                                    )
                                  FROM "articles" "t6"
                                  WHERE "t6"."id" = "t5"."parent_id")
                                , 'null')
                              )
                            )
                          || (',"titleSpan":' || (coalesce(CASE WHEN "t5"."title_start" IS NOT NULL THEN ('{"start":' || (("t5"."title_start")::text || '}')
                                  )
                                END, 'null')
                              || '}')
                            )
                          )
                        )
                      AS item
                      FROM
                      (SELECT "t3"."id", "t3"."kind", "t3"."parent_id", "t3"."title_start"
                        FROM "articles" "t3"
                        WHERE "t3"."parent_id" = "t1"."id" ORDER BY "t3"."position" ASC)
                      "t5")
                    items)
                  )
                )
              || ((',"blocks":' ||
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ((('{"kind":"' || CASE "t9"."kind" WHEN 'title' THEN 'TITLE' WHEN 'paragraph' THEN 'PARAGRAPH' WHEN 'caption' THEN 'CAPTION' WHEN 'credit' THEN 'CREDIT' WHEN 'lead' THEN 'LEAD' WHEN 'heading' THEN 'HEADING' WHEN 'navigation' THEN 'NAVIGATION' END)
                          || ('","text":' || (to_json("t9"."text")::text || ',"span":{"start":')
                            )
                          )
                        || ((("t9"."span_start")::text || (',"end":' || ("t9"."span_end")::text)
                            )
                          || ('},"rule":' || (to_json("t9"."rule")::text || '}')
                            )
                          )
                        )
                      AS item
                      FROM
                      (SELECT "t7"."kind", "t7"."text", "t7"."span_start", "t7"."span_end", "t7"."rule"
                        FROM "blocks" "t7"
                        WHERE "t7"."article_id" = "t1"."id" ORDER BY "t7"."position" ASC)
                      "t9")
                    items)
                  )
                || (',"people":' || (
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT
                        (SELECT (('{"name":' || to_json("t13"."name")::text)
                            || (',"gender":"' || (CASE "t13"."gender" WHEN 'male' THEN 'MALE' WHEN 'female' THEN 'FEMALE' WHEN 'unknown' THEN 'UNKNOWN' END || '"}')
                              )
                            )
                          FROM "entities" "t13"
                          WHERE "t13"."id" = "t12"."entity_id")
                        AS item
                        FROM
                        (SELECT "t10"."entity_id"
                          FROM "article_entities" "t10"
                          WHERE "t10"."article_id" = "t1"."id" AND "t10"."type" = 'person' ORDER BY "t10"."first_start" ASC, "t10"."entity_id" ASC)
                        "t12")
                      items)
                    || ',"organizations":')
                  )
                )
              )
            || (((
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT
                      (SELECT (('{"name":' || (to_json("t17"."name")::text || ',"kind":')
                            )
                          || ((coalesce(('"' || (CASE "t17"."organization_kind" WHEN 'government' THEN 'GOVERNMENT' WHEN 'party' THEN 'PARTY' WHEN 'military' THEN 'MILITARY' WHEN 'armed_group' THEN 'ARMED_GROUP' WHEN 'media' THEN 'MEDIA' WHEN 'company' THEN 'COMPANY' WHEN 'international' THEN 'INTERNATIONAL' WHEN 'court' THEN 'COURT' WHEN 'ngo' THEN 'NGO' WHEN 'sports' THEN 'SPORTS' WHEN 'education' THEN 'EDUCATION' WHEN 'other' THEN 'OTHER' END || '"')
                                  )
                                , 'null')
                              || ',"country":')
                            || (coalesce(to_json("t17"."country")::text, 'null')
                              || '}')
                            )
                          )
                        FROM "entities" "t17"
                        WHERE "t17"."id" = "t16"."entity_id")
                      AS item
                      FROM
                      (SELECT "t14"."entity_id"
                        FROM "article_entities" "t14"
                        WHERE "t14"."article_id" = "t1"."id" AND "t14"."type" = 'organization' ORDER BY "t14"."first_start" ASC, "t14"."entity_id" ASC)
                      "t16")
                    items)
                  || ',"places":')
                || (
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT
                      (SELECT (('{"name":' || to_json("t21"."name")::text)
                          || (',"kind":' || (coalesce(('"' || (CASE "t21"."place_kind" WHEN 'country' THEN 'COUNTRY' WHEN 'city' THEN 'CITY' WHEN 'region' THEN 'REGION' WHEN 'facility' THEN 'FACILITY' WHEN 'water' THEN 'WATER' WHEN 'land' THEN 'LAND' WHEN 'continent' THEN 'CONTINENT' WHEN 'other' THEN 'OTHER' END || '"')
                                  )
                                , 'null')
                              || '}')
                            )
                          )
                        FROM "entities" "t21"
                        WHERE "t21"."id" = "t20"."entity_id")
                      AS item
                      FROM
                      (SELECT "t18"."entity_id"
                        FROM "article_entities" "t18"
                        WHERE "t18"."article_id" = "t1"."id" AND "t18"."type" = 'place' ORDER BY "t18"."first_start" ASC, "t18"."entity_id" ASC)
                      "t20")
                    items)
                  || (',"dates":' ||
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT ((('{"text":' || (to_json("t24"."text")::text || ',"from":')
                              )
                            || (coalesce(to_json("t24"."first_day")::text, 'null')
                              || (',"to":' || coalesce(to_json("t24"."last_day")::text, 'null')
                                )
                              )
                            )
                          || ((',"kind":"' || (CASE "t24"."kind" WHEN 'absolute' THEN 'ABSOLUTE' WHEN 'partial' THEN 'PARTIAL' WHEN 'relative' THEN 'RELATIVE' WHEN 'anaphoric' THEN 'ANAPHORIC' WHEN 'event_relative' THEN 'EVENT_RELATIVE' WHEN 'range' THEN 'RANGE' END || '","precision":"')
                              )
                            || ((CASE "t24"."precision" WHEN 'minute' THEN 'MINUTE' WHEN 'day' THEN 'DAY' WHEN 'week' THEN 'WEEK' WHEN 'month' THEN 'MONTH' WHEN 'season' THEN 'SEASON' WHEN 'quarter' THEN 'QUARTER' WHEN 'year' THEN 'YEAR' WHEN 'decade' THEN 'DECADE' WHEN 'century' THEN 'CENTURY' END || '","calendar":"')
                              || (CASE "t24"."calendar" WHEN 'gregorian' THEN 'GREGORIAN' WHEN 'hijri' THEN 'HIJRI' END || '"}')
                              )
                            )
                          )
                        AS item
                        FROM
                        (SELECT "t22"."text", "t22"."first_day", "t22"."last_day", "t22"."kind", "t22"."precision", "t22"."calendar"
                          FROM "dates" "t22"
                          WHERE "t22"."article_id" = "t1"."id" ORDER BY "t22"."span_start" ASC, "t22"."span_end" ASC, "t22"."id" ASC)
                        "t24")
                      items)
                    )
                  )
                )
              || ((',"mentions":' ||
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ((('{"text":' || (to_json("t27"."text")::text || ',"form":"')
                            )
                          || (CASE "t27"."form" WHEN 'name' THEN 'NAME' WHEN 'short_name' THEN 'SHORT_NAME' WHEN 'acronym' THEN 'ACRONYM' WHEN 'title' THEN 'TITLE' WHEN 'nominal' THEN 'NOMINAL' WHEN 'pronoun' THEN 'PRONOUN' END || ('","span":{"start":' || ("t27"."span_start")::text)
                            )
                          )
                        || ((',"end":' || (("t27"."span_end")::text || '},"entity":')
                            )
                          || ((
                              (SELECT (('{"__typename":' || coalesce(('"' || (CASE "t28"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                                        )
                                      , 'null')
                                    )
                                  || (',"name":' || (to_json("t28"."name")::text || '}')
                                    )
                                  )
                                FROM "entities" "t28"
                                WHERE "t28"."id" = "t27"."entity_id")
                              || ',"confidence":')
                            || (to_json("t27"."confidence")::text || '}')
                            )
                          )
                        )
                      AS item
                      FROM
                      (SELECT "q"."text", "q"."form", "q"."span_start", "q"."span_end", "q"."entity_id", "q"."confidence"
                        FROM
                        (SELECT "t25"."text", "t25"."form", "t25"."span_start", "t25"."span_end", "t25"."entity_id", "t25"."confidence"
                          FROM "mentions" "t25"
                          WHERE "t25"."article_id" = "t1"."id" ORDER BY "t25"."span_start" ASC, "t25"."span_end" ASC, "t25"."id" ASC LIMIT 1000)
                        q LIMIT $3::int)
                      "t27")
                    items)
                  )
                || (',"document":' || (
                    (SELECT (((('{"id":"' || 'document:' || "t29"."id"::text)
                            || ('","origin":' || to_json("t29"."origin")::text)
                            )
                          || ((',"source":' || coalesce(to_json("t29"."source")::text, 'null')
                              )
                            || (',"publishedAt":' || coalesce(to_json("t29"."published_at")::text, 'null')
                              )
                            )
                          )
                        || (((',"referenceDate":' || coalesce(to_json("t29"."reference_date")::text, 'null')
                              )
                            || (',"receivedAt":' || to_json("t29"."received_at")::text)
                            )
                          || ((',"status":"' || CASE "t29"."status" WHEN 'read' THEN 'READ' WHEN 'empty' THEN 'EMPTY' END)
                            || ('","outlet":' || (coalesce(
                                  (SELECT (('{"name":' || to_json("t30"."name")::text)
                                      || (',"kind":' || (coalesce(('"' || (CASE "t30"."organization_kind" WHEN 'government' THEN 'GOVERNMENT' WHEN 'party' THEN 'PARTY' WHEN 'military' THEN 'MILITARY' WHEN 'armed_group' THEN 'ARMED_GROUP' WHEN 'media' THEN 'MEDIA' WHEN 'company' THEN 'COMPANY' WHEN 'international' THEN 'INTERNATIONAL' WHEN 'court' THEN 'COURT' WHEN 'ngo' THEN 'NGO' WHEN 'sports' THEN 'SPORTS' WHEN 'education' THEN 'EDUCATION' WHEN 'other' THEN 'OTHER' END || '"')
                                              )
                                            , 'null')
                                          || '}')
                                        )
                                      )
                                    FROM "entities" "t30"
                                    WHERE "t30"."id" = "t29"."outlet_id")
                                  , 'null')
                                || '}')
                              )
                            )
                          )
                        )
                      FROM "documents" "t29"
                      WHERE "t29"."id" = "t1"."document_id")
                    || '}')
                  )
                )
              )
            )
          )
        FROM "articles" "t1"
        WHERE "t1"."id" = $4::uuid)
      , 'null')
    || '}')
  )
AS data
