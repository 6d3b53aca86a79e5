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
      (SELECT ((((('{"id":' || (coalesce('"' || 'claim:' || "t3"."id"::text || '"', 'null')
                    || ',"content":')
                  )
                || (coalesce(to_json("t3"."content")::text, 'null')
                  || (',"cue":' || coalesce(to_json("t3"."cue")::text, 'null')
                    )
                  )
                )
              || ((',"lemma":' || (coalesce(to_json("t3"."lemma")::text, 'null')
                    || ',"source":')
                  )
                || ((coalesce(to_json("t3"."source")::text, 'null')
                    || ',"sourceSpan":')
                  || (coalesce(CASE WHEN "t3"."source_start" IS NOT NULL THEN (('{"start":' || coalesce(("t3"."source_start")::text, 'null')
                          )
                        || (',"end":' || (coalesce(("t3"."source_end")::text, 'null')
                            || '}')
                          )
                        )
                      END, 'null')
                    || ',"speakerKind":')
                  )
                )
              )
            || (((coalesce('"' || "t3"."speaker_kind"::text || '"', 'null')
                  || (',"speaker":' || coalesce(CASE WHEN "t3"."speaker_kind"::text IN ('person', 'organization', 'place')
                      THEN
                      (SELECT ((('{"$type":' || coalesce('"' || CASE "t4"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"', 'null')
                              )
                            || (',"name":' || (coalesce(to_json("t4"."name")::text, 'null')
                                || ',"country":')
                              )
                            )
                          || ((coalesce(to_json("t4"."country")::text, 'null')
                              || (',"gender":' || coalesce(CASE WHEN "t4"."type"::text IN ('person')
                                  THEN '"' || "t4"."gender"::text || '"' END, 'null')
                                )
                              )
                            || (',"roles":' || (coalesce(CASE WHEN "t4"."type"::text IN ('person')
                                  THEN
                                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                                          , '')
                                        || ']')
                                      )
                                    FROM
                                    (SELECT (('{"text":' || (coalesce(to_json("t6"."text")::text, 'null')
                                            || ',"of":')
                                          )
                                        || ((coalesce(
                                              (SELECT (('{"$type":' || coalesce('"' || CASE "t7"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"', 'null')
                                                    )
                                                  || (',"name":' || (coalesce(to_json("t7"."name")::text, 'null')
                                                      || '}')
                                                    )
                                                  )
                                                FROM "entities" "t7"
                                                WHERE "t7"."id" = "t6"."of_id")
                                              , 'null')
                                            || ',"article":')
                                          || (coalesce(
                                              (SELECT ('{"id":' || (coalesce('"' || 'article:' || "t8"."id"::text || '"', 'null')
                                                    || '}')
                                                  )
                                                FROM "articles" "t8"
                                                WHERE "t8"."id" = "t6"."article_id")
                                              , 'null')
                                            || '}')
                                          )
                                        )
                                      AS item
                                      FROM
                                      (SELECT "t5".*
                                        FROM
                                        (SELECT DISTINCT ON (key, status, of_id)
                                          *
                                          FROM roles
                                          WHERE entity_id = "t4"."id" ORDER BY key, status, of_id, article_id DESC, id DESC)
                                        "t5"
                                        WHERE true ORDER BY "t5"."article_id" DESC, "t5"."id" DESC)
                                      "t6")
                                    items)
                                  END, 'null')
                                || '}')
                              )
                            )
                          )
                        FROM "entities" "t4"
                        WHERE "t4"."id" = "t3"."speaker_id")
                      ELSE ((('{"$type":' || coalesce('"' || CASE "t3"."speaker_kind"::text WHEN 'unnamed' THEN 'UnnamedSource' WHEN 'document' THEN 'DocumentSource' END || '"', 'null')
                            )
                          || (',"description":' || (coalesce(CASE WHEN "t3"."speaker_kind"::text IN ('unnamed')
                                THEN to_json("t3"."speaker_description")::text WHEN "t3"."speaker_kind"::text IN ('document')
                                THEN to_json("t3"."speaker_description")::text END, 'null')
                              || ',"count":')
                            )
                          )
                        || ((coalesce(CASE WHEN "t3"."speaker_kind"::text IN ('unnamed')
                              THEN ("t3"."speaker_count")::text END, 'null')
                            || (',"of":' || coalesce(CASE WHEN "t3"."speaker_kind"::text IN ('unnamed')
                                THEN
                                (SELECT (('{"$type":' || coalesce('"' || CASE "t9"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"', 'null')
                                      )
                                    || (',"name":' || (coalesce(to_json("t9"."name")::text, 'null')
                                        || '}')
                                      )
                                    )
                                  FROM "entities" "t9"
                                  WHERE "t9"."id" = "t3"."of_id")
                                END, 'null')
                              )
                            )
                          || (',"ofText":' || (coalesce(CASE WHEN "t3"."speaker_kind"::text IN ('unnamed')
                                THEN to_json("t3"."of_text")::text WHEN "t3"."speaker_kind"::text IN ('document')
                                THEN to_json("t3"."of_text")::text END, 'null')
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
                        (SELECT (('{"$type":' || coalesce('"' || CASE "t12"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"', 'null')
                              )
                            || (',"name":' || (coalesce(to_json("t12"."name")::text, 'null')
                                || '}')
                              )
                            )
                          FROM "entities" "t12"
                          WHERE "t12"."id" = "t11"."entity_id")
                        AS item
                        FROM
                        (SELECT "t10".*
                          FROM "joint_speakers" "t10"
                          WHERE "t10"."claim_id" = "t3"."id" AND "t10"."entity_id" IS DISTINCT
                          FROM "t3"."speaker_id" ORDER BY "t10"."position" ASC)
                        "t11")
                      items)
                    || ',"addressee":')
                  )
                )
              || ((coalesce(
                    (SELECT (('{"$type":' || coalesce('"' || CASE "t13"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"', 'null')
                          )
                        || (',"name":' || (coalesce(to_json("t13"."name")::text, 'null')
                            || '}')
                          )
                        )
                      FROM "entities" "t13"
                      WHERE "t13"."id" = "t3"."addressee_id")
                    , 'null')
                  || (',"form":' || coalesce('"' || "t3"."form"::text || '"', 'null')
                    )
                  )
                || ((',"stance":' || coalesce('"' || "t3"."stance"::text || '"', 'null')
                    )
                  || (',"class":' || coalesce('"' || "t3"."class"::text || '"', 'null')
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
                      (SELECT ((('{"position":' || (coalesce(("t15"."position")::text, 'null')
                                || ',"name":')
                              )
                            || ((coalesce(to_json("t15"."name")::text, 'null')
                                || ',"kind":')
                              || (coalesce('"' || "t15"."kind"::text || '"', 'null')
                                || ',"entity":')
                              )
                            )
                          || (((coalesce(
                                  (SELECT (('{"$type":' || (coalesce('"' || CASE "t16"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"', 'null')
                                          || ',"id":')
                                        )
                                      || ((coalesce('"' || "t16"."type"::text || ':' || "t16"."id"::text || '"', 'null')
                                          || ',"name":')
                                        || (coalesce(to_json("t16"."name")::text, 'null')
                                          || '}')
                                        )
                                      )
                                    FROM "entities" "t16"
                                    WHERE "t16"."id" = "t15"."entity_id")
                                  , 'null')
                                || ',"implicit":')
                              || (coalesce(("t15"."implicit")::text, 'null')
                                || ',"span":')
                              )
                            || ((coalesce(CASE WHEN "t15"."span_start" IS NOT NULL THEN ('{"start":' || (coalesce(("t15"."span_start")::text, 'null')
                                      || '}')
                                    )
                                  END, 'null')
                                || ',"rule":')
                              || (coalesce(to_json("t15"."rule")::text, 'null')
                                || '}')
                              )
                            )
                          )
                        AS item
                        FROM
                        (SELECT "t14".*
                          FROM "attribution_hops" "t14"
                          WHERE "t14"."claim_id" = "t3"."id" ORDER BY "t14"."position" ASC)
                        "t15")
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
                      (SELECT (('{"$type":' || coalesce('"' || CASE "t19"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"', 'null')
                            )
                          || (',"name":' || (coalesce(to_json("t19"."name")::text, 'null')
                              || '}')
                            )
                          )
                        FROM "entities" "t19"
                        WHERE "t19"."id" = "t18"."entity_id")
                      AS item
                      FROM
                      (SELECT "t17".*
                        FROM "claim_about" "t17"
                        WHERE "t17"."claim_id" = "t3"."id" ORDER BY "t17"."position" ASC, "t17"."entity_id" ASC)
                      "t18")
                    items)
                  || (',"date":' || coalesce(
                      (SELECT (('{"text":' || coalesce(to_json("t20"."text")::text, 'null')
                            )
                          || (',"from":' || (coalesce(to_json("t20"."first_day")::text, 'null')
                              || '}')
                            )
                          )
                        FROM "dates" "t20"
                        WHERE "t20"."id" = "t3"."date_id")
                      , 'null')
                    )
                  )
                )
              || ((',"article":' || (coalesce(
                      (SELECT ('{"title":' || (coalesce(to_json("t21"."title")::text, 'null')
                            || '}')
                          )
                        FROM "articles" "t21"
                        WHERE "t21"."id" = "t3"."article_id")
                      , 'null')
                    || ',"nestedIn":')
                  )
                || ((coalesce(
                      (SELECT ('{"content":' || (coalesce(to_json("t22"."content")::text, 'null')
                            || '}')
                          )
                        FROM "claims" "t22"
                        WHERE "t22"."id" = "t3"."nested_in_id")
                      , 'null')
                    || ',"nested":')
                  || (
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT ('{"content":' || (coalesce(to_json("t24"."content")::text, 'null')
                            || '}')
                          )
                        AS item
                        FROM
                        (SELECT "t23".*
                          FROM "claims" "t23"
                          WHERE "t23"."nested_in_id" = "t3"."id" ORDER BY "t23"."position" ASC, "t23"."id" ASC)
                        "t24")
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
                    (SELECT ((('{"part":' || coalesce('"' || "t26"."part"::text || '"', 'null')
                            )
                          || (',"text":' || coalesce(to_json("t26"."text")::text, 'null')
                            )
                          )
                        || ((',"span":' || (('{"start":' || coalesce(("t26"."span_start")::text, 'null')
                                )
                              || (',"end":' || (coalesce(("t26"."span_end")::text, 'null')
                                  || '}')
                                )
                              )
                            )
                          || (',"rule":' || (coalesce(to_json("t26"."rule")::text, 'null')
                              || '}')
                            )
                          )
                        )
                      AS item
                      FROM
                      (SELECT "t25".*
                        FROM "claim_spans" "t25"
                        WHERE "t25"."claim_id" = "t3"."id" ORDER BY "t25"."span_start" ASC, "t25"."span_end" ASC, "t25"."part" ASC)
                      "t26")
                    items)
                  || (',"rule":' || coalesce(to_json("t3"."rule")::text, 'null')
                    )
                  )
                || ((',"confidence":' || coalesce(to_json("t3"."confidence")::text, 'null')
                    )
                  || (',"parserVersion":' || coalesce(to_json(
                        (SELECT d.parser_version
                          FROM articles a JOIN documents d ON d.id = a.document_id
                          WHERE a.id = "t3"."article_id")
                        )::text, 'null')
                    )
                  )
                )
              || ((',"$start":' || (coalesce(to_json("t3"."span_start")::text, 'null')
                    || ',"$end":')
                  )
                || ((coalesce(to_json("t3"."span_end")::text, 'null')
                    || ',"$document":')
                  || (coalesce(to_json(
                        (SELECT d.text
                          FROM articles a JOIN documents d ON d.id = a.document_id
                          WHERE a.id = "t3"."article_id")
                        )::text, 'null')
                    || '}')
                  )
                )
              )
            )
          )
        AS "c1", "t3"."$place" AS "c2"
        FROM
        (SELECT q.*, row_number()
          OVER ()
          AS "$place"
          FROM
          (SELECT "t2".*
            FROM "claims" "t2"
            WHERE true ORDER BY "t2"."dated_at" ASC, "t2"."id" ASC LIMIT 100)
          q LIMIT $1::int)
        "t3")
      items)
    || '}')
  )
AS data
