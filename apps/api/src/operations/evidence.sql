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
                  (SELECT ((('{"evidence":{"span":{"start":' || coalesce(("t3"."span_start")::text, 'null')
                          )
                        || (',"end":' || coalesce(("t3"."span_end")::text, 'null')
                          )
                        )
                      || (('},"rule":' || coalesce(to_json("t3"."rule")::text, 'null')
                          )
                        || (',"confidence":null,"parserVersion":' || (coalesce(to_json(
                                (SELECT d.parser_version
                                  FROM articles a JOIN documents d ON d.id = a.document_id
                                  WHERE a.id = "t3"."article_id")
                                )::text, 'null')
                            || '}}')
                          )
                        )
                      )
                    AS item
                    FROM
                    (SELECT "t2".*
                      FROM "blocks" "t2"
                      WHERE "t2"."article_id" = "t1"."id" ORDER BY "t2"."position" ASC)
                    "t3")
                  items)
                || ',"roles":')
              || (
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (((('{"text":' || coalesce(to_json("t5"."text")::text, 'null')
                            )
                          || (',"evidence":{"span":{"start":' || coalesce(("t5"."span_start")::text, 'null')
                            )
                          )
                        || ((',"end":' || coalesce(("t5"."span_end")::text, 'null')
                            )
                          || ('},"rule":' || (coalesce(to_json("t5"."rule")::text, 'null')
                              || ',"confidence":null,"parserVersion":')
                            )
                          )
                        )
                      || (((coalesce(to_json(
                                (SELECT d.parser_version
                                  FROM articles a JOIN documents d ON d.id = a.document_id
                                  WHERE a.id = "t5"."article_id")
                                )::text, 'null')
                            || ',"article":')
                          || (coalesce(
                              (SELECT ('{"id":' || (coalesce(('"' || ('article:' || "t6"."id"::text || '"')
                                        )
                                      , 'null')
                                    || '}')
                                  )
                                FROM "articles" "t6"
                                WHERE "t6"."id" = "t5"."article_id")
                              , 'null')
                            || (',"$start":' || coalesce(to_json("t5"."span_start")::text, 'null')
                              )
                            )
                          )
                        || ((',"$end":' || coalesce(to_json("t5"."span_end")::text, 'null')
                            )
                          || (',"$document":' || (coalesce(to_json(
                                  (SELECT d.text
                                    FROM articles a JOIN documents d ON d.id = a.document_id
                                    WHERE a.id = "t5"."article_id")
                                  )::text, 'null')
                              || '}}')
                            )
                          )
                        )
                      )
                    AS item
                    FROM
                    (SELECT "t4".*
                      FROM "roles" "t4"
                      WHERE "t4"."article_id" = "t1"."id" ORDER BY "t4"."span_start" ASC, "t4"."span_end" ASC, "t4"."id" ASC)
                    "t5")
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
                  (SELECT (((('{"text":' || coalesce(to_json("t8"."text")::text, 'null')
                            )
                          || (',"evidence":{"span":{"start":' || (coalesce(("t8"."span_start")::text, 'null')
                              || ',"end":')
                            )
                          )
                        || ((coalesce(("t8"."span_end")::text, 'null')
                            || ('},"rule":' || coalesce(to_json("t8"."rule")::text, 'null')
                              )
                            )
                          || (',"confidence":' || (coalesce(to_json("t8"."confidence")::text, 'null')
                              || ',"parserVersion":')
                            )
                          )
                        )
                      || (((coalesce(to_json(
                                (SELECT d.parser_version
                                  FROM articles a JOIN documents d ON d.id = a.document_id
                                  WHERE a.id = "t8"."article_id")
                                )::text, 'null')
                            || (',"article":' || coalesce(
                                (SELECT ('{"id":' || (coalesce(('"' || ('article:' || "t9"."id"::text || '"')
                                          )
                                        , 'null')
                                      || '}')
                                    )
                                  FROM "articles" "t9"
                                  WHERE "t9"."id" = "t8"."article_id")
                                , 'null')
                              )
                            )
                          || (',"$start":' || (coalesce(to_json("t8"."span_start")::text, 'null')
                              || ',"$end":')
                            )
                          )
                        || ((coalesce(to_json("t8"."span_end")::text, 'null')
                            || (',"$document":' || coalesce(to_json(
                                  (SELECT d.text
                                    FROM articles a JOIN documents d ON d.id = a.document_id
                                    WHERE a.id = "t8"."article_id")
                                  )::text, 'null')
                              )
                            )
                          || ('},"resolution":' || (coalesce(
                                (SELECT (('{"name":' || (coalesce(to_json("t10"."name")::text, 'null')
                                        || ',"rule":')
                                      )
                                    || ((coalesce(to_json("t10"."rule")::text, 'null')
                                        || ',"confidence":')
                                      || (coalesce(to_json("t10"."confidence")::text, 'null')
                                        || '}')
                                      )
                                    )
                                  FROM "appearances" "t10"
                                  WHERE "t10"."id" = "t8"."appearance_id")
                                , 'null')
                              || '}')
                            )
                          )
                        )
                      )
                    AS item
                    FROM
                    (SELECT "t7".*
                      FROM "mentions" "t7"
                      WHERE "t7"."article_id" = "t1"."id" ORDER BY "t7"."span_start" ASC, "t7"."span_end" ASC, "t7"."id" ASC)
                    "t8")
                  items)
                || ',"dates":')
              || (
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (((('{"text":' || coalesce(to_json("t12"."text")::text, 'null')
                            )
                          || (',"evidence":{"span":{"start":' || (coalesce(("t12"."span_start")::text, 'null')
                              || ',"end":')
                            )
                          )
                        || ((coalesce(("t12"."span_end")::text, 'null')
                            || '},"rule":')
                          || (coalesce(to_json("t12"."rule")::text, 'null')
                            || (',"confidence":' || coalesce(to_json("t12"."confidence")::text, 'null')
                              )
                            )
                          )
                        )
                      || (((',"parserVersion":' || coalesce(to_json(
                                (SELECT d.parser_version
                                  FROM articles a JOIN documents d ON d.id = a.document_id
                                  WHERE a.id = "t12"."article_id")
                                )::text, 'null')
                            )
                          || (',"article":' || (coalesce(
                                (SELECT ('{"id":' || (coalesce(('"' || ('article:' || "t13"."id"::text || '"')
                                          )
                                        , 'null')
                                      || '}')
                                    )
                                  FROM "articles" "t13"
                                  WHERE "t13"."id" = "t12"."article_id")
                                , 'null')
                              || ',"$start":')
                            )
                          )
                        || ((coalesce(to_json("t12"."span_start")::text, 'null')
                            || (',"$end":' || coalesce(to_json("t12"."span_end")::text, 'null')
                              )
                            )
                          || (',"$document":' || (coalesce(to_json(
                                  (SELECT d.text
                                    FROM articles a JOIN documents d ON d.id = a.document_id
                                    WHERE a.id = "t12"."article_id")
                                  )::text, 'null')
                              || '}}')
                            )
                          )
                        )
                      )
                    AS item
                    FROM
                    (SELECT "t11".*
                      FROM "dates" "t11"
                      WHERE "t11"."article_id" = "t1"."id" ORDER BY "t11"."span_start" ASC, "t11"."span_end" ASC, "t11"."id" ASC)
                    "t12")
                  items)
                || ',"claims":')
              )
            || ((
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (((('{"content":' || (coalesce(to_json("t15"."content")::text, 'null')
                              || ',"evidence":{"span":{"start":')
                            )
                          || (coalesce(("t15"."span_start")::text, 'null')
                            || (',"end":' || coalesce(("t15"."span_end")::text, 'null')
                              )
                            )
                          )
                        || (('},"rule":' || (coalesce(to_json("t15"."rule")::text, 'null')
                              || ',"confidence":')
                            )
                          || (coalesce(to_json("t15"."confidence")::text, 'null')
                            || (',"parserVersion":' || coalesce(to_json(
                                  (SELECT d.parser_version
                                    FROM articles a JOIN documents d ON d.id = a.document_id
                                    WHERE a.id = "t15"."article_id")
                                  )::text, 'null')
                              )
                            )
                          )
                        )
                      || (((',"article":' || (coalesce(
                                (SELECT (('{"id":' || coalesce(('"' || ('article:' || "t16"."id"::text || '"')
                                          )
                                        , 'null')
                                      )
                                    || (',"document":' || (coalesce(
                                          (SELECT ('{"text":' || (coalesce(to_json("t17"."text")::text, 'null')
                                                || '}')
                                              )
                                            FROM "documents" "t17"
                                            WHERE "t17"."id" = "t16"."document_id")
                                          , 'null')
                                        || '}')
                                      )
                                    )
                                  FROM "articles" "t16"
                                  WHERE "t16"."id" = "t15"."article_id")
                                , 'null')
                              || ',"$start":')
                            )
                          || (coalesce(to_json("t15"."span_start")::text, 'null')
                            || (',"$end":' || coalesce(to_json("t15"."span_end")::text, 'null')
                              )
                            )
                          )
                        || ((',"$document":' || (coalesce(to_json(
                                  (SELECT d.text
                                    FROM articles a JOIN documents d ON d.id = a.document_id
                                    WHERE a.id = "t15"."article_id")
                                  )::text, 'null')
                              || '},"parts":')
                            )
                          || ((
                              (SELECT ('[' || (coalesce(string_agg(item, ',')
                                      , '')
                                    || ']')
                                  )
                                FROM
                                (SELECT ((('{"part":' || coalesce(('"' || ("t19"."part"::text || '"')
                                            )
                                          , 'null')
                                        )
                                      || (',"evidence":{"span":{"start":' || coalesce(("t19"."span_start")::text, 'null')
                                        )
                                      )
                                    || (('},"rule":' || coalesce(to_json(coalesce("t19"."rule",
                                              (SELECT rule
                                                FROM claims
                                                WHERE id = "t19"."claim_id")
                                              )
                                            )::text, 'null')
                                        )
                                      || (',"confidence":' || (coalesce(to_json(
                                              (SELECT confidence
                                                FROM claims
                                                WHERE id = "t19"."claim_id")
                                              )::text, 'null')
                                          || '}}')
                                        )
                                      )
                                    )
                                  AS item
                                  FROM
                                  (SELECT "t18".*
                                    FROM "claim_spans" "t18"
                                    WHERE "t18"."claim_id" = "t15"."id" ORDER BY "t18"."span_start" ASC, "t18"."span_end" ASC, "t18"."part" ASC)
                                  "t19")
                                items)
                              || ',"chain":')
                            || (
                              (SELECT ('[' || (coalesce(string_agg(item, ',')
                                      , '')
                                    || ']')
                                  )
                                FROM
                                (SELECT (('{"name":' || coalesce(to_json("t21"."name")::text, 'null')
                                      )
                                    || (',"evidence":' || (coalesce(CASE WHEN "t21"."span_start" IS NOT NULL THEN (('{"span":{"start":' || (coalesce(("t21"."span_start")::text, 'null')
                                                || '},"rule":')
                                              )
                                            || ((coalesce(to_json("t21"."rule")::text, 'null')
                                                || ',"article":')
                                              || (coalesce(
                                                  (SELECT ('{"id":' || (coalesce(('"' || ('article:' || "t22"."id"::text || '"')
                                                            )
                                                          , 'null')
                                                        || '}')
                                                      )
                                                    FROM "articles" "t22"
                                                    WHERE "t22"."id" =
                                                    (SELECT article_id
                                                      FROM claims
                                                      WHERE id = "t21"."claim_id")
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
                                  (SELECT "t20".*
                                    FROM "attribution_hops" "t20"
                                    WHERE "t20"."claim_id" = "t15"."id" ORDER BY "t20"."position" ASC)
                                  "t21")
                                items)
                              || '}')
                            )
                          )
                        )
                      )
                    AS item
                    FROM
                    (SELECT "t14".*
                      FROM "claims" "t14"
                      WHERE "t14"."article_id" = "t1"."id" ORDER BY "t14"."position" ASC, "t14"."id" ASC)
                    "t15")
                  items)
                || ',"teasers":')
              || (
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT ('{"titleEvidence":' || (coalesce(CASE WHEN "t24"."title_start" IS NOT NULL THEN ('{"rule":' || (coalesce(to_json("t24"."title_rule")::text, 'null')
                              || '}')
                            )
                          END, 'null')
                        || '}')
                      )
                    AS item
                    FROM
                    (SELECT "t23".*
                      FROM "articles" "t23"
                      WHERE "t23"."parent_id" = "t1"."id" ORDER BY "t23"."position" ASC)
                    "t24")
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
