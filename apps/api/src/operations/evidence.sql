SELECT
(SELECT row_to_json(r)
  FROM
  (SELECT
    (SELECT row_to_json(r)
      FROM
      (SELECT CASE WHEN "t1"."title_start" IS NOT NULL THEN
        (SELECT row_to_json(r)
          FROM
          (SELECT
            (SELECT row_to_json(r)
              FROM
              (SELECT "t1"."title_start" AS "start", "t1"."title_end" AS "end")
              r)
            AS "span", "t1"."title_rule" AS "rule", NULL AS "confidence")
          r)
        END AS "titleEvidence",
        (SELECT coalesce(json_agg(
              (SELECT row_to_json(r)
                FROM
                (SELECT
                  (SELECT row_to_json(r)
                    FROM
                    (SELECT
                      (SELECT row_to_json(r)
                        FROM
                        (SELECT "t3"."span_start" AS "start", "t3"."span_end" AS "end")
                        r)
                      AS "span", "t3"."rule" AS "rule", NULL AS "confidence",
                      (SELECT d.parser_version
                        FROM articles a JOIN documents d ON d.id = a.document_id
                        WHERE a.id = "t3"."article_id")
                      AS "parserVersion")
                    r)
                  AS "evidence")
                r)
              ORDER BY "t3"."$place")
            , '[]')
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t2".*
              FROM "blocks" "t2"
              WHERE "t2"."article_id" = "t1"."id" ORDER BY "t2"."position" ASC)
            q)
          "t3")
        AS "blocks",
        (SELECT coalesce(json_agg(
              (SELECT row_to_json(r)
                FROM
                (SELECT "t5"."text" AS "text",
                  (SELECT row_to_json(r)
                    FROM
                    (SELECT
                      (SELECT row_to_json(r)
                        FROM
                        (SELECT "t5"."span_start" AS "start", "t5"."span_end" AS "end")
                        r)
                      AS "span", "t5"."rule" AS "rule", NULL AS "confidence",
                      (SELECT d.parser_version
                        FROM articles a JOIN documents d ON d.id = a.document_id
                        WHERE a.id = "t5"."article_id")
                      AS "parserVersion",
                      (SELECT row_to_json(r)
                        FROM
                        (SELECT 'article:' || "t6"."id"::text AS "id"
                          FROM "articles" "t6"
                          WHERE "t6"."id" = "t5"."article_id")
                        r)
                      AS "article", "t5"."span_start" AS "$start", "t5"."span_end" AS "$end",
                      (SELECT d.text
                        FROM articles a JOIN documents d ON d.id = a.document_id
                        WHERE a.id = "t5"."article_id")
                      AS "$document")
                    r)
                  AS "evidence")
                r)
              ORDER BY "t5"."$place")
            , '[]')
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t4".*
              FROM "roles" "t4"
              WHERE "t4"."article_id" = "t1"."id" ORDER BY "t4"."span_start" ASC, "t4"."span_end" ASC, "t4"."id" ASC)
            q)
          "t5")
        AS "roles",
        (SELECT coalesce(json_agg(
              (SELECT row_to_json(r)
                FROM
                (SELECT "t8"."text" AS "text",
                  (SELECT row_to_json(r)
                    FROM
                    (SELECT
                      (SELECT row_to_json(r)
                        FROM
                        (SELECT "t8"."span_start" AS "start", "t8"."span_end" AS "end")
                        r)
                      AS "span", "t8"."rule" AS "rule", "t8"."confidence" AS "confidence",
                      (SELECT d.parser_version
                        FROM articles a JOIN documents d ON d.id = a.document_id
                        WHERE a.id = "t8"."article_id")
                      AS "parserVersion",
                      (SELECT row_to_json(r)
                        FROM
                        (SELECT 'article:' || "t9"."id"::text AS "id"
                          FROM "articles" "t9"
                          WHERE "t9"."id" = "t8"."article_id")
                        r)
                      AS "article", "t8"."span_start" AS "$start", "t8"."span_end" AS "$end",
                      (SELECT d.text
                        FROM articles a JOIN documents d ON d.id = a.document_id
                        WHERE a.id = "t8"."article_id")
                      AS "$document")
                    r)
                  AS "evidence",
                  (SELECT row_to_json(r)
                    FROM
                    (SELECT "t10"."name" AS "name", "t10"."rule" AS "rule", "t10"."confidence" AS "confidence"
                      FROM "appearances" "t10"
                      WHERE "t10"."id" = "t8"."appearance_id")
                    r)
                  AS "resolution")
                r)
              ORDER BY "t8"."$place")
            , '[]')
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t7".*
              FROM "mentions" "t7"
              WHERE "t7"."article_id" = "t1"."id" ORDER BY "t7"."span_start" ASC, "t7"."span_end" ASC, "t7"."id" ASC)
            q)
          "t8")
        AS "mentions",
        (SELECT coalesce(json_agg(
              (SELECT row_to_json(r)
                FROM
                (SELECT "t12"."text" AS "text",
                  (SELECT row_to_json(r)
                    FROM
                    (SELECT
                      (SELECT row_to_json(r)
                        FROM
                        (SELECT "t12"."span_start" AS "start", "t12"."span_end" AS "end")
                        r)
                      AS "span", "t12"."rule" AS "rule", "t12"."confidence" AS "confidence",
                      (SELECT d.parser_version
                        FROM articles a JOIN documents d ON d.id = a.document_id
                        WHERE a.id = "t12"."article_id")
                      AS "parserVersion",
                      (SELECT row_to_json(r)
                        FROM
                        (SELECT 'article:' || "t13"."id"::text AS "id"
                          FROM "articles" "t13"
                          WHERE "t13"."id" = "t12"."article_id")
                        r)
                      AS "article", "t12"."span_start" AS "$start", "t12"."span_end" AS "$end",
                      (SELECT d.text
                        FROM articles a JOIN documents d ON d.id = a.document_id
                        WHERE a.id = "t12"."article_id")
                      AS "$document")
                    r)
                  AS "evidence")
                r)
              ORDER BY "t12"."$place")
            , '[]')
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t11".*
              FROM "dates" "t11"
              WHERE "t11"."article_id" = "t1"."id" ORDER BY "t11"."span_start" ASC, "t11"."span_end" ASC, "t11"."id" ASC)
            q)
          "t12")
        AS "dates",
        (SELECT coalesce(json_agg(
              (SELECT row_to_json(r)
                FROM
                (SELECT "t15"."content" AS "content",
                  (SELECT row_to_json(r)
                    FROM
                    (SELECT
                      (SELECT row_to_json(r)
                        FROM
                        (SELECT "t15"."span_start" AS "start", "t15"."span_end" AS "end")
                        r)
                      AS "span", "t15"."rule" AS "rule", "t15"."confidence" AS "confidence",
                      (SELECT d.parser_version
                        FROM articles a JOIN documents d ON d.id = a.document_id
                        WHERE a.id = "t15"."article_id")
                      AS "parserVersion",
                      (SELECT row_to_json(r)
                        FROM
                        (SELECT 'article:' || "t16"."id"::text AS "id",
                          (SELECT row_to_json(r)
                            FROM
                            (SELECT "t17"."text" AS "text"
                              FROM "documents" "t17"
                              WHERE "t17"."id" = "t16"."document_id")
                            r)
                          AS "document"
                          FROM "articles" "t16"
                          WHERE "t16"."id" = "t15"."article_id")
                        r)
                      AS "article", "t15"."span_start" AS "$start", "t15"."span_end" AS "$end",
                      (SELECT d.text
                        FROM articles a JOIN documents d ON d.id = a.document_id
                        WHERE a.id = "t15"."article_id")
                      AS "$document")
                    r)
                  AS "evidence",
                  (SELECT coalesce(json_agg(
                        (SELECT row_to_json(r)
                          FROM
                          (SELECT "t19"."part" AS "part",
                            (SELECT row_to_json(r)
                              FROM
                              (SELECT
                                (SELECT row_to_json(r)
                                  FROM
                                  (SELECT "t19"."span_start" AS "start")
                                  r)
                                AS "span", coalesce("t19"."rule",
                                  (SELECT rule
                                    FROM claims
                                    WHERE id = "t19"."claim_id")
                                  )
                                AS "rule",
                                (SELECT confidence
                                  FROM claims
                                  WHERE id = "t19"."claim_id")
                                AS "confidence")
                              r)
                            AS "evidence")
                          r)
                        ORDER BY "t19"."$place")
                      , '[]')
                    FROM
                    (SELECT q.*, row_number()
                      OVER ()
                      AS "$place"
                      FROM
                      (SELECT "t18".*
                        FROM "claim_spans" "t18"
                        WHERE "t18"."claim_id" = "t15"."id" ORDER BY "t18"."span_start" ASC, "t18"."span_end" ASC, "t18"."part" ASC)
                      q)
                    "t19")
                  AS "parts",
                  (SELECT coalesce(json_agg(
                        (SELECT row_to_json(r)
                          FROM
                          (SELECT "t21"."name" AS "name", CASE WHEN "t21"."span_start" IS NOT NULL THEN
                            (SELECT row_to_json(r)
                              FROM
                              (SELECT
                                (SELECT row_to_json(r)
                                  FROM
                                  (SELECT "t21"."span_start" AS "start")
                                  r)
                                AS "span", "t21"."rule" AS "rule",
                                (SELECT row_to_json(r)
                                  FROM
                                  (SELECT 'article:' || "t22"."id"::text AS "id"
                                    FROM "articles" "t22"
                                    WHERE "t22"."id" =
                                    (SELECT article_id
                                      FROM claims
                                      WHERE id = "t21"."claim_id")
                                    )
                                  r)
                                AS "article")
                              r)
                            END AS "evidence")
                          r)
                        ORDER BY "t21"."$place")
                      , '[]')
                    FROM
                    (SELECT q.*, row_number()
                      OVER ()
                      AS "$place"
                      FROM
                      (SELECT "t20".*
                        FROM "attribution_hops" "t20"
                        WHERE "t20"."claim_id" = "t15"."id" ORDER BY "t20"."position" ASC)
                      q)
                    "t21")
                  AS "chain")
                r)
              ORDER BY "t15"."$place")
            , '[]')
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t14".*
              FROM "claims" "t14"
              WHERE "t14"."article_id" = "t1"."id" ORDER BY "t14"."position" ASC, "t14"."id" ASC)
            q)
          "t15")
        AS "claims",
        (SELECT coalesce(json_agg(
              (SELECT row_to_json(r)
                FROM
                (SELECT CASE WHEN "t24"."title_start" IS NOT NULL THEN
                  (SELECT row_to_json(r)
                    FROM
                    (SELECT "t24"."title_rule" AS "rule")
                    r)
                  END AS "titleEvidence")
                r)
              ORDER BY "t24"."$place")
            , '[]')
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t23".*
              FROM "articles" "t23"
              WHERE "t23"."parent_id" = "t1"."id" ORDER BY "t23"."position" ASC)
            q)
          "t24")
        AS "teasers"
        FROM "articles" "t1"
        WHERE "t1"."id" = $1::uuid)
      r)
    AS "article")
  r)
AS data
