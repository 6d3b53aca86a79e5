SELECT ('{"claims":' || (
    (SELECT (('{"totalCount":' ||
          (SELECT count(*)::text
            FROM "claims" "t1"
            WHERE true)
          )
        || (',"nodes":[' || (coalesce(string_agg("c1", ',' ORDER BY "c2" DESC)
              , '')
            || ']}')
          )
        )
      FROM
      (SELECT ((((('{"id":' || (coalesce(('"' || ('claim:' || "t4"."id"::text || '"')
                        )
                      , 'null')
                    || ',"content":')
                  )
                || (coalesce(to_json("t4"."content")::text, 'null')
                  || (',"cue":' || coalesce(to_json("t4"."cue")::text, 'null')
                    )
                  )
                )
              || ((',"lemma":' || (coalesce(to_json("t4"."lemma")::text, 'null')
                    || ',"source":')
                  )
                || ((coalesce(to_json("t4"."source")::text, 'null')
                    || ',"sourceSpan":')
                  || (coalesce(CASE WHEN "t4"."source_start" IS NOT NULL THEN (('{"start":' || coalesce(("t4"."source_start")::text, 'null')
                          )
                        || (',"end":' || (coalesce(("t4"."source_end")::text, 'null')
                            || '}')
                          )
                        )
                      END, 'null')
                    || ',"speakerKind":')
                  )
                )
              )
            || (((coalesce(('"' || ("t4"."speaker_kind"::text || '"')
                      )
                    , 'null')
                  || (',"speaker":' || coalesce(CASE WHEN "t4"."speaker_kind" IN ('person', 'organization', 'place')
                      THEN
                      (SELECT ((('{"$type":' || coalesce(('"' || (CASE "t5"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                                  )
                                , 'null')
                              )
                            || (',"name":' || (coalesce(to_json("t5"."name")::text, 'null')
                                || ',"country":')
                              )
                            )
                          || ((coalesce(to_json("t5"."country")::text, 'null')
                              || (',"gender":' || coalesce(CASE WHEN "t5"."type" IN ('person')
                                  THEN ('"' || ("t5"."gender"::text || '"')
                                    )
                                  END, 'null')
                                )
                              )
                            || (',"roles":' || (coalesce(CASE WHEN "t5"."type" IN ('person')
                                  THEN
                                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                                          , '')
                                        || ']')
                                      )
                                    FROM
                                    (SELECT
                                      (SELECT (('{"text":' || (coalesce(to_json("t9"."text")::text, 'null')
                                              || ',"of":')
                                            )
                                          || ((coalesce(
                                                (SELECT (('{"$type":' || coalesce(('"' || (CASE "t10"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                                                          )
                                                        , 'null')
                                                      )
                                                    || (',"name":' || (coalesce(to_json("t10"."name")::text, 'null')
                                                        || '}')
                                                      )
                                                    )
                                                  FROM "entities" "t10"
                                                  WHERE "t10"."id" = "t9"."of_id")
                                                , 'null')
                                              || ',"article":')
                                            || (coalesce(
                                                (SELECT ('{"id":' || (coalesce(('"' || ('article:' || "t11"."id"::text || '"')
                                                          )
                                                        , 'null')
                                                      || '}')
                                                    )
                                                  FROM "articles" "t11"
                                                  WHERE "t11"."id" = "t9"."article_id")
                                                , 'null')
                                              || '}')
                                            )
                                          )
                                        FROM "roles" "t9"
                                        WHERE "t9"."id" = "t8"."id")
                                      AS item
                                      FROM
                                      (SELECT "t6"."id"
                                        FROM
                                        (SELECT DISTINCT ON (given.key, given.status, given.of_id)
                                          given.id, given.article_id AS "articleId", giving.dated_at AS "datedAt"
                                          FROM roles given JOIN articles giving ON giving.id = given.article_id
                                          WHERE given.entity_id = "t5"."id" ORDER BY given.key, given.status, given.of_id, giving.dated_at DESC, given.article_id DESC, given.id DESC)
                                        "t6"
                                        WHERE true ORDER BY "t6"."datedAt" DESC, "t6"."articleId" DESC, "t6"."id" DESC)
                                      "t8")
                                    items)
                                  END, 'null')
                                || '}')
                              )
                            )
                          )
                        FROM "entities" "t5"
                        WHERE "t5"."id" = "t4"."speaker_id")
                      ELSE ((('{"$type":' || coalesce(('"' || (CASE "t4"."speaker_kind" WHEN 'unnamed' THEN 'UnnamedSource' WHEN 'document' THEN 'DocumentSource' END || '"')
                                )
                              , 'null')
                            )
                          || (',"description":' || (coalesce(CASE WHEN "t4"."speaker_kind" IN ('unnamed')
                                THEN to_json("t4"."speaker_description")::text WHEN "t4"."speaker_kind" IN ('document')
                                THEN to_json("t4"."speaker_description")::text END, 'null')
                              || ',"count":')
                            )
                          )
                        || ((coalesce(CASE WHEN "t4"."speaker_kind" IN ('unnamed')
                              THEN ("t4"."speaker_count")::text END, 'null')
                            || (',"of":' || coalesce(CASE WHEN "t4"."speaker_kind" IN ('unnamed')
                                THEN
                                (SELECT (('{"$type":' || coalesce(('"' || (CASE "t12"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                                          )
                                        , 'null')
                                      )
                                    || (',"name":' || (coalesce(to_json("t12"."name")::text, 'null')
                                        || '}')
                                      )
                                    )
                                  FROM "entities" "t12"
                                  WHERE "t12"."id" = "t4"."of_id")
                                END, 'null')
                              )
                            )
                          || (',"ofText":' || (coalesce(CASE WHEN "t4"."speaker_kind" IN ('unnamed')
                                THEN to_json("t4"."of_text")::text WHEN "t4"."speaker_kind" IN ('document')
                                THEN to_json("t4"."of_text")::text END, 'null')
                              || '}')
                            )
                          )
                        )
                      END, 'null')
                    )
                  )
                || (',"jointSpeakers":' || (
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT
                        (SELECT (('{"$type":' || coalesce(('"' || (CASE "t16"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                                  )
                                , 'null')
                              )
                            || (',"name":' || (coalesce(to_json("t16"."name")::text, 'null')
                                || '}')
                              )
                            )
                          FROM "entities" "t16"
                          WHERE "t16"."id" = "t15"."entity_id")
                        AS item
                        FROM
                        (SELECT "t13"."entity_id"
                          FROM "joint_speakers" "t13"
                          WHERE "t13"."claim_id" = "t4"."id" AND "t13"."entity_id" IS DISTINCT
                          FROM "t4"."speaker_id" ORDER BY "t13"."position" ASC)
                        "t15")
                      items)
                    || ',"addressee":')
                  )
                )
              || ((coalesce(
                    (SELECT (('{"$type":' || coalesce(('"' || (CASE "t17"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                              )
                            , 'null')
                          )
                        || (',"name":' || (coalesce(to_json("t17"."name")::text, 'null')
                            || '}')
                          )
                        )
                      FROM "entities" "t17"
                      WHERE "t17"."id" = "t4"."addressee_id")
                    , 'null')
                  || (',"form":' || coalesce(('"' || ("t4"."form"::text || '"')
                        )
                      , 'null')
                    )
                  )
                || ((',"stance":' || coalesce(('"' || ("t4"."stance"::text || '"')
                        )
                      , 'null')
                    )
                  || (',"class":' || coalesce(('"' || ("t4"."class"::text || '"')
                        )
                      , 'null')
                    )
                  )
                )
              )
            )
          || ((((',"chain":' || (
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT ((('{"position":' || (coalesce(("t20"."position")::text, 'null')
                                || ',"name":')
                              )
                            || ((coalesce(to_json("t20"."name")::text, 'null')
                                || ',"kind":')
                              || (coalesce(('"' || ("t20"."kind"::text || '"')
                                    )
                                  , 'null')
                                || ',"entity":')
                              )
                            )
                          || (((coalesce(
                                  (SELECT (('{"$type":' || (coalesce(('"' || (CASE "t21"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                                              )
                                            , 'null')
                                          || ',"id":')
                                        )
                                      || ((coalesce(('"' || (CASE "t21"."type" WHEN 'person' THEN 'person:' WHEN 'organization' THEN 'organization:' ELSE 'place:' END || "t21"."id"::text || '"')
                                              )
                                            , 'null')
                                          || ',"name":')
                                        || (coalesce(to_json("t21"."name")::text, 'null')
                                          || '}')
                                        )
                                      )
                                    FROM "entities" "t21"
                                    WHERE "t21"."id" = "t20"."entity_id")
                                  , 'null')
                                || ',"implicit":')
                              || (coalesce(("t20"."implicit")::text, 'null')
                                || ',"span":')
                              )
                            || ((coalesce(CASE WHEN "t20"."span_start" IS NOT NULL THEN ('{"start":' || (coalesce(("t20"."span_start")::text, 'null')
                                      || '}')
                                    )
                                  END, 'null')
                                || ',"rule":')
                              || (coalesce(to_json("t20"."rule")::text, 'null')
                                || '}')
                              )
                            )
                          )
                        AS item
                        FROM
                        (SELECT "t18"."position", "t18"."name", "t18"."kind", "t18"."entity_id", "t18"."implicit", "t18"."span_start", "t18"."rule"
                          FROM "attribution_hops" "t18"
                          WHERE "t18"."claim_id" = "t4"."id" ORDER BY "t18"."position" ASC)
                        "t20")
                      items)
                    || ',"about":')
                  )
                || (
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT
                      (SELECT (('{"$type":' || coalesce(('"' || (CASE "t25"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                                )
                              , 'null')
                            )
                          || (',"name":' || (coalesce(to_json("t25"."name")::text, 'null')
                              || '}')
                            )
                          )
                        FROM "entities" "t25"
                        WHERE "t25"."id" = "t24"."entity_id")
                      AS item
                      FROM
                      (SELECT "t22"."entity_id"
                        FROM "claim_about" "t22"
                        WHERE "t22"."claim_id" = "t4"."id" ORDER BY "t22"."position" ASC, "t22"."entity_id" ASC)
                      "t24")
                    items)
                  || (',"date":' || coalesce(
                      (SELECT (('{"text":' || coalesce(to_json("t26"."text")::text, 'null')
                            )
                          || (',"from":' || (coalesce(to_json("t26"."first_day")::text, 'null')
                              || '}')
                            )
                          )
                        FROM "dates" "t26"
                        WHERE "t26"."id" = "t4"."date_id")
                      , 'null')
                    )
                  )
                )
              || ((',"article":' || (coalesce(
                      (SELECT ('{"title":' || (coalesce(to_json("t27"."title")::text, 'null')
                            || '}')
                          )
                        FROM "articles" "t27"
                        WHERE "t27"."id" = "t4"."article_id")
                      , 'null')
                    || ',"nestedIn":')
                  )
                || ((coalesce(
                      (SELECT ('{"content":' || (coalesce(to_json("t28"."content")::text, 'null')
                            || '}')
                          )
                        FROM "claims" "t28"
                        WHERE "t28"."id" = "t4"."nested_in_id")
                      , 'null')
                    || ',"nested":')
                  || (
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT ('{"content":' || (coalesce(to_json("t31"."content")::text, 'null')
                            || '}')
                          )
                        AS item
                        FROM
                        (SELECT "t29"."content"
                          FROM "claims" "t29"
                          WHERE "t29"."nested_in_id" = "t4"."id" ORDER BY "t29"."position" ASC, "t29"."id" ASC)
                        "t31")
                      items)
                    || ',"parts":')
                  )
                )
              )
            || (((
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ((('{"part":' || coalesce(('"' || ("t34"."part"::text || '"')
                                )
                              , 'null')
                            )
                          || (',"text":' || (coalesce(to_json("t34"."text")::text, 'null')
                              || ',"span":{"start":')
                            )
                          )
                        || ((coalesce(("t34"."span_start")::text, 'null')
                            || (',"end":' || coalesce(("t34"."span_end")::text, 'null')
                              )
                            )
                          || ('},"rule":' || (coalesce(to_json("t34"."rule")::text, 'null')
                              || '}')
                            )
                          )
                        )
                      AS item
                      FROM
                      (SELECT "t32"."part", "t32"."text", "t32"."span_start", "t32"."span_end", "t32"."rule"
                        FROM "claim_spans" "t32"
                        WHERE "t32"."claim_id" = "t4"."id" ORDER BY "t32"."span_start" ASC, "t32"."span_end" ASC, "t32"."part" ASC)
                      "t34")
                    items)
                  || (',"rule":' || coalesce(to_json("t4"."rule")::text, 'null')
                    )
                  )
                || ((',"confidence":' || coalesce(to_json("t4"."confidence")::text, 'null')
                    )
                  || (',"parserVersion":' || coalesce(to_json(
                        (SELECT d.parser_version
                          FROM articles a JOIN documents d ON d.id = a.document_id
                          WHERE a.id = "t4"."article_id")
                        )::text, 'null')
                    )
                  )
                )
              || ((',"$start":' || (coalesce(to_json("t4"."span_start")::text, 'null')
                    || ',"$end":')
                  )
                || ((coalesce(to_json("t4"."span_end")::text, 'null')
                    || ',"$document":')
                  || (coalesce(to_json(
                        (SELECT d.text
                          FROM articles a JOIN documents d ON d.id = a.document_id
                          WHERE a.id = "t4"."article_id")
                        )::text, 'null')
                    || '}')
                  )
                )
              )
            )
          )
        AS "c1", "t4"."$place" AS "c2"
        FROM
        (SELECT "q"."id", "q"."content", "q"."cue", "q"."lemma", "q"."source", "q"."source_start", "q"."source_end", "q"."speaker_kind", "q"."speaker_id", "q"."speaker_description", "q"."speaker_count", "q"."of_id", "q"."of_text", "q"."addressee_id", "q"."form", "q"."stance", "q"."class", "q"."date_id", "q"."article_id", "q"."nested_in_id", "q"."rule", "q"."confidence", "q"."span_start", "q"."span_end", row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t2"."id", "t2"."content", "t2"."cue", "t2"."lemma", "t2"."source", "t2"."source_start", "t2"."source_end", "t2"."speaker_kind", "t2"."speaker_id", "t2"."speaker_description", "t2"."speaker_count", "t2"."of_id", "t2"."of_text", "t2"."addressee_id", "t2"."form", "t2"."stance", "t2"."class", "t2"."date_id", "t2"."article_id", "t2"."nested_in_id", "t2"."rule", "t2"."confidence", "t2"."span_start", "t2"."span_end"
            FROM "claims" "t2"
            WHERE true ORDER BY "t2"."dated_at" ASC, "t2"."id" ASC LIMIT 100)
          q LIMIT $1::int)
        "t4")
      items)
    || '}')
  )
AS data
