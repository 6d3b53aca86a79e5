SELECT ('{"article":' || (coalesce(
      (SELECT ((('{"titleEvidence":' || (coalesce(CASE WHEN "t1"."title_start" IS NOT NULL THEN (('{"span":{"start":' || (coalesce(("t1"."title_start")::text, 'null')
                        || ',"end":')
                      )
                    || ((coalesce(("t1"."title_end")::text, 'null')
                        || '},"rule":')
                      || (coalesce(to_json("t1"."title_rule")::text, 'null')
                        || ',"confidence":null}')
                      )
                    )
                  END, 'null')
                || ',"blocks":')
              )
            || ((
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT ((('{"evidence":{"span":{"start":' || coalesce(("t4"."span_start")::text, 'null')
                          )
                        || (',"end":' || coalesce(("t4"."span_end")::text, 'null')
                          )
                        )
                      || (('},"rule":' || coalesce(to_json("t4"."rule")::text, 'null')
                          )
                        || (',"confidence":null,"parserVersion":' || (coalesce(to_json(
                                (SELECT d.parser_version
                                  FROM articles a JOIN documents d ON d.id = a.document_id
                                  WHERE a.id = "t4"."article_id")
                                )::text, 'null')
                            || '}}')
                          )
                        )
                      )
                    AS item
                    FROM
                    (SELECT "t2"."span_start", "t2"."span_end", "t2"."rule", "t2"."article_id"
                      FROM "blocks" "t2"
                      WHERE "t2"."article_id" = "t1"."id" ORDER BY "t2"."position" ASC)
                    "t4")
                  items)
                || ',"roles":')
              || (
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (((('{"text":' || coalesce(to_json("t7"."text")::text, 'null')
                            )
                          || (',"evidence":{"span":{"start":' || coalesce(("t7"."span_start")::text, 'null')
                            )
                          )
                        || ((',"end":' || coalesce(("t7"."span_end")::text, 'null')
                            )
                          || ('},"rule":' || (coalesce(to_json("t7"."rule")::text, 'null')
                              || ',"confidence":null,"parserVersion":')
                            )
                          )
                        )
                      || (((coalesce(to_json(
                                (SELECT d.parser_version
                                  FROM articles a JOIN documents d ON d.id = a.document_id
                                  WHERE a.id = "t7"."article_id")
                                )::text, 'null')
                            || ',"article":')
                          || (coalesce(
                              (SELECT ('{"id":' || (coalesce(('"' || ('article:' || "t8"."id"::text || '"')
                                        )
                                      , 'null')
                                    || '}')
                                  )
                                FROM "articles" "t8"
                                WHERE "t8"."id" = "t7"."article_id")
                              , 'null')
                            || (',"$start":' || coalesce(to_json("t7"."span_start")::text, 'null')
                              )
                            )
                          )
                        || ((',"$end":' || coalesce(to_json("t7"."span_end")::text, 'null')
                            )
                          || (',"$document":' || (coalesce(to_json(
                                  (SELECT d.text
                                    FROM articles a JOIN documents d ON d.id = a.document_id
                                    WHERE a.id = "t7"."article_id")
                                  )::text, 'null')
                              || '}}')
                            )
                          )
                        )
                      )
                    AS item
                    FROM
                    (SELECT "t5"."text", "t5"."span_start", "t5"."span_end", "t5"."article_id", "t5"."rule"
                      FROM "roles" "t5"
                      WHERE "t5"."article_id" = "t1"."id" ORDER BY "t5"."span_start" ASC, "t5"."span_end" ASC, "t5"."id" ASC)
                    "t7")
                  items)
                || ',"mentions":')
              )
            )
          || (((
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (((('{"text":' || coalesce(to_json("t11"."text")::text, 'null')
                            )
                          || (',"evidence":{"span":{"start":' || (coalesce(("t11"."span_start")::text, 'null')
                              || ',"end":')
                            )
                          )
                        || ((coalesce(("t11"."span_end")::text, 'null')
                            || ('},"rule":' || coalesce(to_json("t11"."rule")::text, 'null')
                              )
                            )
                          || (',"confidence":' || (coalesce(to_json("t11"."confidence")::text, 'null')
                              || ',"parserVersion":')
                            )
                          )
                        )
                      || (((coalesce(to_json(
                                (SELECT d.parser_version
                                  FROM articles a JOIN documents d ON d.id = a.document_id
                                  WHERE a.id = "t11"."article_id")
                                )::text, 'null')
                            || (',"article":' || coalesce(
                                (SELECT ('{"id":' || (coalesce(('"' || ('article:' || "t12"."id"::text || '"')
                                          )
                                        , 'null')
                                      || '}')
                                    )
                                  FROM "articles" "t12"
                                  WHERE "t12"."id" = "t11"."article_id")
                                , 'null')
                              )
                            )
                          || (',"$start":' || (coalesce(to_json("t11"."span_start")::text, 'null')
                              || ',"$end":')
                            )
                          )
                        || ((coalesce(to_json("t11"."span_end")::text, 'null')
                            || (',"$document":' || coalesce(to_json(
                                  (SELECT d.text
                                    FROM articles a JOIN documents d ON d.id = a.document_id
                                    WHERE a.id = "t11"."article_id")
                                  )::text, 'null')
                              )
                            )
                          || ('},"resolution":' || (coalesce(
                                (SELECT (('{"name":' || (coalesce(to_json("t13"."name")::text, 'null')
                                        || ',"rule":')
                                      )
                                    || ((coalesce(to_json("t13"."rule")::text, 'null')
                                        || ',"confidence":')
                                      || (coalesce(to_json("t13"."confidence")::text, 'null')
                                        || '}')
                                      )
                                    )
                                  FROM "appearances" "t13"
                                  WHERE "t13"."id" = "t11"."appearance_id")
                                , 'null')
                              || '}')
                            )
                          )
                        )
                      )
                    AS item
                    FROM
                    (SELECT "t9"."text", "t9"."span_start", "t9"."span_end", "t9"."article_id", "t9"."rule", "t9"."confidence", "t9"."appearance_id"
                      FROM "mentions" "t9"
                      WHERE "t9"."article_id" = "t1"."id" ORDER BY "t9"."span_start" ASC, "t9"."span_end" ASC, "t9"."id" ASC)
                    "t11")
                  items)
                || ',"dates":')
              || (
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (((('{"text":' || coalesce(to_json("t16"."text")::text, 'null')
                            )
                          || (',"evidence":{"span":{"start":' || (coalesce(("t16"."span_start")::text, 'null')
                              || ',"end":')
                            )
                          )
                        || ((coalesce(("t16"."span_end")::text, 'null')
                            || '},"rule":')
                          || (coalesce(to_json("t16"."rule")::text, 'null')
                            || (',"confidence":' || coalesce(to_json("t16"."confidence")::text, 'null')
                              )
                            )
                          )
                        )
                      || (((',"parserVersion":' || coalesce(to_json(
                                (SELECT d.parser_version
                                  FROM articles a JOIN documents d ON d.id = a.document_id
                                  WHERE a.id = "t16"."article_id")
                                )::text, 'null')
                            )
                          || (',"article":' || (coalesce(
                                (SELECT ('{"id":' || (coalesce(('"' || ('article:' || "t17"."id"::text || '"')
                                          )
                                        , 'null')
                                      || '}')
                                    )
                                  FROM "articles" "t17"
                                  WHERE "t17"."id" = "t16"."article_id")
                                , 'null')
                              || ',"$start":')
                            )
                          )
                        || ((coalesce(to_json("t16"."span_start")::text, 'null')
                            || (',"$end":' || coalesce(to_json("t16"."span_end")::text, 'null')
                              )
                            )
                          || (',"$document":' || (coalesce(to_json(
                                  (SELECT d.text
                                    FROM articles a JOIN documents d ON d.id = a.document_id
                                    WHERE a.id = "t16"."article_id")
                                  )::text, 'null')
                              || '}}')
                            )
                          )
                        )
                      )
                    AS item
                    FROM
                    (SELECT "t14"."text", "t14"."span_start", "t14"."span_end", "t14"."article_id", "t14"."rule", "t14"."confidence"
                      FROM "dates" "t14"
                      WHERE "t14"."article_id" = "t1"."id" ORDER BY "t14"."span_start" ASC, "t14"."span_end" ASC, "t14"."id" ASC)
                    "t16")
                  items)
                || ',"claims":')
              )
            || ((
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (((('{"content":' || (coalesce(to_json("t20"."content")::text, 'null')
                              || ',"evidence":{"span":{"start":')
                            )
                          || (coalesce(("t20"."span_start")::text, 'null')
                            || (',"end":' || coalesce(("t20"."span_end")::text, 'null')
                              )
                            )
                          )
                        || (('},"rule":' || (coalesce(to_json("t20"."rule")::text, 'null')
                              || ',"confidence":')
                            )
                          || (coalesce(to_json("t20"."confidence")::text, 'null')
                            || (',"parserVersion":' || coalesce(to_json(
                                  (SELECT d.parser_version
                                    FROM articles a JOIN documents d ON d.id = a.document_id
                                    WHERE a.id = "t20"."article_id")
                                  )::text, 'null')
                              )
                            )
                          )
                        )
                      || (((',"article":' || (coalesce(
                                (SELECT (('{"id":' || coalesce(('"' || ('article:' || "t21"."id"::text || '"')
                                          )
                                        , 'null')
                                      )
                                    || (',"document":' || (coalesce(
                                          (SELECT ('{"text":' || (coalesce(to_json("t22"."text")::text, 'null')
                                                || '}')
                                              )
                                            FROM "documents" "t22"
                                            WHERE "t22"."id" = "t21"."document_id")
                                          , 'null')
                                        || '}')
                                      )
                                    )
                                  FROM "articles" "t21"
                                  WHERE "t21"."id" = "t20"."article_id")
                                , 'null')
                              || ',"$start":')
                            )
                          || (coalesce(to_json("t20"."span_start")::text, 'null')
                            || (',"$end":' || coalesce(to_json("t20"."span_end")::text, 'null')
                              )
                            )
                          )
                        || ((',"$document":' || (coalesce(to_json(
                                  (SELECT d.text
                                    FROM articles a JOIN documents d ON d.id = a.document_id
                                    WHERE a.id = "t20"."article_id")
                                  )::text, 'null')
                              || '},"parts":')
                            )
                          || ((
                              (SELECT ('[' || (coalesce(string_agg(item, ',')
                                      , '')
                                    || ']')
                                  )
                                FROM
                                (SELECT ((('{"part":' || coalesce(('"' || ("t25"."part"::text || '"')
                                            )
                                          , 'null')
                                        )
                                      || (',"evidence":{"span":{"start":' || coalesce(("t25"."span_start")::text, 'null')
                                        )
                                      )
                                    || (('},"rule":' || coalesce(to_json(coalesce("t25"."rule",
                                              (SELECT rule
                                                FROM claims
                                                WHERE id = "t25"."claim_id")
                                              )
                                            )::text, 'null')
                                        )
                                      || (',"confidence":' || (coalesce(to_json(
                                              (SELECT confidence
                                                FROM claims
                                                WHERE id = "t25"."claim_id")
                                              )::text, 'null')
                                          || '}}')
                                        )
                                      )
                                    )
                                  AS item
                                  FROM
                                  (SELECT "t23"."part", "t23"."span_start", "t23"."rule", "t23"."claim_id"
                                    FROM "claim_spans" "t23"
                                    WHERE "t23"."claim_id" = "t20"."id" ORDER BY "t23"."span_start" ASC, "t23"."span_end" ASC, "t23"."part" ASC)
                                  "t25")
                                items)
                              || ',"chain":')
                            || (
                              (SELECT ('[' || (coalesce(string_agg(item, ',')
                                      , '')
                                    || ']')
                                  )
                                FROM
                                (SELECT (('{"name":' || coalesce(to_json("t28"."name")::text, 'null')
                                      )
                                    || (',"evidence":' || (coalesce(CASE WHEN "t28"."span_start" IS NOT NULL THEN (('{"span":{"start":' || (coalesce(("t28"."span_start")::text, 'null')
                                                || '},"rule":')
                                              )
                                            || ((coalesce(to_json("t28"."rule")::text, 'null')
                                                || ',"article":')
                                              || (coalesce(
                                                  (SELECT ('{"id":' || (coalesce(('"' || ('article:' || "t29"."id"::text || '"')
                                                            )
                                                          , 'null')
                                                        || '}')
                                                      )
                                                    FROM "articles" "t29"
                                                    WHERE "t29"."id" =
                                                    (SELECT article_id
                                                      FROM claims
                                                      WHERE id = "t28"."claim_id")
                                                    )
                                                  , 'null')
                                                || '}')
                                              )
                                            )
                                          END, 'null')
                                        || '}')
                                      )
                                    )
                                  AS item
                                  FROM
                                  (SELECT "t26"."name", "t26"."span_start", "t26"."rule", "t26"."claim_id"
                                    FROM "attribution_hops" "t26"
                                    WHERE "t26"."claim_id" = "t20"."id" ORDER BY "t26"."position" ASC)
                                  "t28")
                                items)
                              || '}')
                            )
                          )
                        )
                      )
                    AS item
                    FROM
                    (SELECT "t18"."content", "t18"."span_start", "t18"."span_end", "t18"."article_id", "t18"."rule", "t18"."confidence", "t18"."id"
                      FROM "claims" "t18"
                      WHERE "t18"."article_id" = "t1"."id" ORDER BY "t18"."position" ASC, "t18"."id" ASC)
                    "t20")
                  items)
                || ',"teasers":')
              || (
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT ('{"titleEvidence":' || (coalesce(CASE WHEN "t32"."title_start" IS NOT NULL THEN ('{"rule":' || (coalesce(to_json("t32"."title_rule")::text, 'null')
                              || '}')
                            )
                          END, 'null')
                        || '}')
                      )
                    AS item
                    FROM
                    (SELECT "t30"."title_rule", "t30"."title_start"
                      FROM "articles" "t30"
                      WHERE "t30"."parent_id" = "t1"."id" ORDER BY "t30"."position" ASC)
                    "t32")
                  items)
                || '}')
              )
            )
          )
        FROM "articles" "t1"
        WHERE "t1"."id" = $1::uuid)
      , 'null')
    || '}')
  )
AS data
