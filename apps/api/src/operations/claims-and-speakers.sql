SELECT ('{"claims":' || (
    (SELECT (('{"totalCount":' ||
          (SELECT count(*)::text
            FROM "claims" "t1"
            WHERE true)
          )
        || (',"nodes":' || (('[' || (coalesce(string_agg("c1", ',' ORDER BY "c2" DESC)
                  , '')
                || ']')
              )
            || '}')
          )
        )
      FROM
      (SELECT ((((('{"id":' || (coalesce('"' || 'claim:' || "t2"."id"::text || '"', 'null')
                    || ',"content":')
                  )
                || (coalesce(to_json("t2"."content")::text, 'null')
                  || (',"cue":' || coalesce(to_json("t2"."cue")::text, 'null')
                    )
                  )
                )
              || ((',"lemma":' || (coalesce(to_json("t2"."lemma")::text, 'null')
                    || ',"source":')
                  )
                || ((coalesce(to_json("t2"."source")::text, 'null')
                    || ',"sourceSpan":')
                  || (coalesce(CASE WHEN "t2"."source_start" IS NOT NULL THEN (('{"start":' || coalesce(("t2"."source_start")::text, 'null')
                          )
                        || (',"end":' || (coalesce(("t2"."source_end")::text, 'null')
                            || '}')
                          )
                        )
                      END, 'null')
                    || ',"speakerKind":')
                  )
                )
              )
            || (((coalesce('"' || "t2"."speaker_kind"::text || '"', 'null')
                  || (',"speaker":' || coalesce(CASE WHEN "t2"."speaker_kind"::text IN ('person', 'organization', 'place')
                      THEN
                      (SELECT ((('{"$type":' || coalesce('"' || CASE "t3"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"', 'null')
                              )
                            || (',"name":' || (coalesce(to_json("t3"."name")::text, 'null')
                                || ',"country":')
                              )
                            )
                          || ((coalesce(to_json("t3"."country")::text, 'null')
                              || (',"gender":' || coalesce(CASE WHEN "t3"."type"::text IN ('person')
                                  THEN '"' || "t3"."gender"::text || '"' END, 'null')
                                )
                              )
                            || (',"roles":' || (coalesce(CASE WHEN "t3"."type"::text IN ('person')
                                  THEN
                                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                                          , '')
                                        || ']')
                                      )
                                    FROM
                                    (SELECT (('{"text":' || (coalesce(to_json("t5"."text")::text, 'null')
                                            || ',"of":')
                                          )
                                        || ((coalesce(
                                              (SELECT (('{"$type":' || coalesce('"' || CASE "t6"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"', 'null')
                                                    )
                                                  || (',"name":' || (coalesce(to_json("t6"."name")::text, 'null')
                                                      || '}')
                                                    )
                                                  )
                                                FROM "entities" "t6"
                                                WHERE "t6"."id" = "t5"."of_id")
                                              , 'null')
                                            || ',"article":')
                                          || (coalesce(
                                              (SELECT ('{"id":' || (coalesce('"' || 'article:' || "t7"."id"::text || '"', 'null')
                                                    || '}')
                                                  )
                                                FROM "articles" "t7"
                                                WHERE "t7"."id" = "t5"."article_id")
                                              , 'null')
                                            || '}')
                                          )
                                        )
                                      AS item
                                      FROM
                                      (SELECT "t4".*
                                        FROM
                                        (SELECT DISTINCT ON (key, status, of_id)
                                          *
                                          FROM roles
                                          WHERE entity_id = "t3"."id" ORDER BY key, status, of_id, article_id DESC, id DESC)
                                        "t4"
                                        WHERE true ORDER BY "t4"."article_id" DESC, "t4"."id" DESC)
                                      "t5")
                                    items)
                                  END, 'null')
                                || '}')
                              )
                            )
                          )
                        FROM "entities" "t3"
                        WHERE "t3"."id" = "t2"."speaker_id")
                      ELSE ((('{"$type":' || coalesce('"' || CASE "t2"."speaker_kind"::text WHEN 'unnamed' THEN 'UnnamedSource' WHEN 'document' THEN 'DocumentSource' END || '"', 'null')
                            )
                          || (',"description":' || (coalesce(CASE WHEN "t2"."speaker_kind"::text IN ('unnamed')
                                THEN to_json("t2"."speaker_description")::text WHEN "t2"."speaker_kind"::text IN ('document')
                                THEN to_json("t2"."speaker_description")::text END, 'null')
                              || ',"count":')
                            )
                          )
                        || ((coalesce(CASE WHEN "t2"."speaker_kind"::text IN ('unnamed')
                              THEN ("t2"."speaker_count")::text END, 'null')
                            || (',"of":' || coalesce(CASE WHEN "t2"."speaker_kind"::text IN ('unnamed')
                                THEN
                                (SELECT (('{"$type":' || coalesce('"' || CASE "t8"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"', 'null')
                                      )
                                    || (',"name":' || (coalesce(to_json("t8"."name")::text, 'null')
                                        || '}')
                                      )
                                    )
                                  FROM "entities" "t8"
                                  WHERE "t8"."id" = "t2"."of_id")
                                END, 'null')
                              )
                            )
                          || (',"ofText":' || (coalesce(CASE WHEN "t2"."speaker_kind"::text IN ('unnamed')
                                THEN to_json("t2"."of_text")::text WHEN "t2"."speaker_kind"::text IN ('document')
                                THEN to_json("t2"."of_text")::text END, 'null')
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
                        (SELECT (('{"$type":' || coalesce('"' || CASE "t11"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"', 'null')
                              )
                            || (',"name":' || (coalesce(to_json("t11"."name")::text, 'null')
                                || '}')
                              )
                            )
                          FROM "entities" "t11"
                          WHERE "t11"."id" = "t10"."entity_id")
                        AS item
                        FROM
                        (SELECT "t9".*
                          FROM "joint_speakers" "t9"
                          WHERE "t9"."claim_id" = "t2"."id" AND "t9"."entity_id" IS DISTINCT
                          FROM "t2"."speaker_id" ORDER BY "t9"."position" ASC)
                        "t10")
                      items)
                    || ',"addressee":')
                  )
                )
              || ((coalesce(
                    (SELECT (('{"$type":' || coalesce('"' || CASE "t12"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"', 'null')
                          )
                        || (',"name":' || (coalesce(to_json("t12"."name")::text, 'null')
                            || '}')
                          )
                        )
                      FROM "entities" "t12"
                      WHERE "t12"."id" = "t2"."addressee_id")
                    , 'null')
                  || (',"form":' || coalesce('"' || "t2"."form"::text || '"', 'null')
                    )
                  )
                || ((',"stance":' || coalesce('"' || "t2"."stance"::text || '"', 'null')
                    )
                  || (',"class":' || coalesce('"' || "t2"."class"::text || '"', 'null')
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
                      (SELECT ((('{"position":' || (coalesce(("t14"."position")::text, 'null')
                                || ',"name":')
                              )
                            || ((coalesce(to_json("t14"."name")::text, 'null')
                                || ',"kind":')
                              || (coalesce('"' || "t14"."kind"::text || '"', 'null')
                                || ',"entity":')
                              )
                            )
                          || (((coalesce(
                                  (SELECT (('{"$type":' || (coalesce('"' || CASE "t15"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"', 'null')
                                          || ',"id":')
                                        )
                                      || ((coalesce('"' || "t15"."type"::text || ':' || "t15"."id"::text || '"', 'null')
                                          || ',"name":')
                                        || (coalesce(to_json("t15"."name")::text, 'null')
                                          || '}')
                                        )
                                      )
                                    FROM "entities" "t15"
                                    WHERE "t15"."id" = "t14"."entity_id")
                                  , 'null')
                                || ',"implicit":')
                              || (coalesce(("t14"."implicit")::text, 'null')
                                || ',"span":')
                              )
                            || ((coalesce(CASE WHEN "t14"."span_start" IS NOT NULL THEN ('{"start":' || (coalesce(("t14"."span_start")::text, 'null')
                                      || '}')
                                    )
                                  END, 'null')
                                || ',"rule":')
                              || (coalesce(to_json("t14"."rule")::text, 'null')
                                || '}')
                              )
                            )
                          )
                        AS item
                        FROM
                        (SELECT "t13".*
                          FROM "attribution_hops" "t13"
                          WHERE "t13"."claim_id" = "t2"."id" ORDER BY "t13"."position" ASC)
                        "t14")
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
                      (SELECT (('{"$type":' || coalesce('"' || CASE "t18"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"', 'null')
                            )
                          || (',"name":' || (coalesce(to_json("t18"."name")::text, 'null')
                              || '}')
                            )
                          )
                        FROM "entities" "t18"
                        WHERE "t18"."id" = "t17"."entity_id")
                      AS item
                      FROM
                      (SELECT "t16".*
                        FROM "claim_about" "t16"
                        WHERE "t16"."claim_id" = "t2"."id" ORDER BY "t16"."position" ASC, "t16"."entity_id" ASC)
                      "t17")
                    items)
                  || (',"date":' || coalesce(
                      (SELECT (('{"text":' || coalesce(to_json("t19"."text")::text, 'null')
                            )
                          || (',"from":' || (coalesce(to_json("t19"."first_day")::text, 'null')
                              || '}')
                            )
                          )
                        FROM "dates" "t19"
                        WHERE "t19"."id" = "t2"."date_id")
                      , 'null')
                    )
                  )
                )
              || ((',"article":' || (coalesce(
                      (SELECT ('{"title":' || (coalesce(to_json("t20"."title")::text, 'null')
                            || '}')
                          )
                        FROM "articles" "t20"
                        WHERE "t20"."id" = "t2"."article_id")
                      , 'null')
                    || ',"nestedIn":')
                  )
                || ((coalesce(
                      (SELECT ('{"content":' || (coalesce(to_json("t21"."content")::text, 'null')
                            || '}')
                          )
                        FROM "claims" "t21"
                        WHERE "t21"."id" = "t2"."nested_in_id")
                      , 'null')
                    || ',"nested":')
                  || (
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT ('{"content":' || (coalesce(to_json("t23"."content")::text, 'null')
                            || '}')
                          )
                        AS item
                        FROM
                        (SELECT "t22".*
                          FROM "claims" "t22"
                          WHERE "t22"."nested_in_id" = "t2"."id" ORDER BY "t22"."position" ASC, "t22"."id" ASC)
                        "t23")
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
                    (SELECT ((('{"part":' || coalesce('"' || "t25"."part"::text || '"', 'null')
                            )
                          || (',"text":' || coalesce(to_json("t25"."text")::text, 'null')
                            )
                          )
                        || ((',"span":' || (('{"start":' || coalesce(("t25"."span_start")::text, 'null')
                                )
                              || (',"end":' || (coalesce(("t25"."span_end")::text, 'null')
                                  || '}')
                                )
                              )
                            )
                          || (',"rule":' || (coalesce(to_json("t25"."rule")::text, 'null')
                              || '}')
                            )
                          )
                        )
                      AS item
                      FROM
                      (SELECT "t24".*
                        FROM "claim_spans" "t24"
                        WHERE "t24"."claim_id" = "t2"."id" ORDER BY "t24"."span_start" ASC, "t24"."span_end" ASC, "t24"."part" ASC)
                      "t25")
                    items)
                  || (',"rule":' || coalesce(to_json("t2"."rule")::text, 'null')
                    )
                  )
                || ((',"confidence":' || coalesce(to_json("t2"."confidence")::text, 'null')
                    )
                  || (',"parserVersion":' || coalesce(to_json(
                        (SELECT d.parser_version
                          FROM articles a JOIN documents d ON d.id = a.document_id
                          WHERE a.id = "t2"."article_id")
                        )::text, 'null')
                    )
                  )
                )
              || ((',"$start":' || (coalesce(to_json("t2"."span_start")::text, 'null')
                    || ',"$end":')
                  )
                || ((coalesce(to_json("t2"."span_end")::text, 'null')
                    || ',"$document":')
                  || (coalesce(to_json(
                        (SELECT d.text
                          FROM articles a JOIN documents d ON d.id = a.document_id
                          WHERE a.id = "t2"."article_id")
                        )::text, 'null')
                    || '}')
                  )
                )
              )
            )
          )
        AS "c1", "t2"."$place" AS "c2"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t1".*
            FROM "claims" "t1"
            WHERE true ORDER BY "t1"."dated_at" ASC, "t1"."id" ASC LIMIT 100)
          q LIMIT $1::int)
        "t2")
      items)
    || '}')
  )
AS data
