SELECT
(SELECT row_to_json(r)
  FROM
  (SELECT
    (SELECT row_to_json(r)
      FROM
      (SELECT
        (SELECT count(*)::int
          FROM "claims" "t1"
          WHERE true)
        AS "totalCount", coalesce(json_agg(
            (SELECT row_to_json(r)
              FROM
              (SELECT 'claim:' || "t2"."id"::text AS "id", "t2"."content" AS "content", "t2"."cue" AS "cue", "t2"."lemma" AS "lemma", "t2"."source" AS "source", CASE WHEN "t2"."source_start" IS NOT NULL THEN
                (SELECT row_to_json(r)
                  FROM
                  (SELECT "t2"."source_start" AS "start", "t2"."source_end" AS "end")
                  r)
                END AS "sourceSpan", "t2"."speaker_kind" AS "speakerKind", CASE WHEN "t2"."speaker_kind"::text IN ('person', 'organization', 'place')
                THEN
                (SELECT
                  (SELECT row_to_json(r)
                    FROM
                    (SELECT CASE "t3"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END AS "$type", "t3"."name" AS "name", "t3"."country" AS "country", CASE WHEN "t3"."type"::text IN ('person')
                      THEN to_json("t3"."gender")
                      END AS "gender", CASE WHEN "t3"."type"::text IN ('person')
                      THEN to_json(
                        (SELECT coalesce(json_agg(
                              (SELECT row_to_json(r)
                                FROM
                                (SELECT "t5"."text" AS "text",
                                  (SELECT
                                    (SELECT row_to_json(r)
                                      FROM
                                      (SELECT CASE "t6"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END AS "$type", "t6"."name" AS "name")
                                      r)
                                    FROM "entities" "t6"
                                    WHERE "t6"."id" = "t5"."of_id")
                                  AS "of",
                                  (SELECT row_to_json(r)
                                    FROM
                                    (SELECT 'article:' || "t7"."id"::text AS "id"
                                      FROM "articles" "t7"
                                      WHERE "t7"."id" = "t5"."article_id")
                                    r)
                                  AS "article")
                                r)
                              ORDER BY "t5"."$place")
                            , '[]')
                          FROM
                          (SELECT q.*, row_number()
                            OVER ()
                            AS "$place"
                            FROM
                            (SELECT "t4".*
                              FROM
                              (SELECT DISTINCT ON (key, status, of_id)
                                *
                                FROM roles
                                WHERE entity_id = "t3"."id" ORDER BY key, status, of_id, article_id DESC, id DESC)
                              "t4"
                              WHERE true ORDER BY "t4"."article_id" DESC, "t4"."id" DESC)
                            q)
                          "t5")
                        )
                      END AS "roles")
                    r)
                  FROM "entities" "t3"
                  WHERE "t3"."id" = "t2"."speaker_id")
                ELSE
                (SELECT row_to_json(r)
                  FROM
                  (SELECT CASE "t2"."speaker_kind"::text WHEN 'unnamed' THEN 'UnnamedSource' WHEN 'document' THEN 'DocumentSource' END AS "$type", CASE WHEN "t2"."speaker_kind"::text IN ('unnamed')
                    THEN to_json("t2"."speaker_description")
                    WHEN "t2"."speaker_kind"::text IN ('document')
                    THEN to_json("t2"."speaker_description")
                    END AS "description", CASE WHEN "t2"."speaker_kind"::text IN ('unnamed')
                    THEN to_json("t2"."speaker_count")
                    END AS "count", CASE WHEN "t2"."speaker_kind"::text IN ('unnamed')
                    THEN to_json(
                      (SELECT
                        (SELECT row_to_json(r)
                          FROM
                          (SELECT CASE "t8"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END AS "$type", "t8"."name" AS "name")
                          r)
                        FROM "entities" "t8"
                        WHERE "t8"."id" = "t2"."of_id")
                      )
                    END AS "of", CASE WHEN "t2"."speaker_kind"::text IN ('unnamed')
                    THEN to_json("t2"."of_text")
                    WHEN "t2"."speaker_kind"::text IN ('document')
                    THEN to_json("t2"."of_text")
                    END AS "ofText")
                  r)
                END AS "speaker",
                (SELECT coalesce(json_agg(
                      (SELECT row_to_json(r)
                        FROM
                        (SELECT CASE "t11"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END AS "$type", "t11"."name" AS "name")
                        r)
                      ORDER BY "t10"."$place")
                    , '[]')
                  FROM
                  (SELECT q.*, row_number()
                    OVER ()
                    AS "$place"
                    FROM
                    (SELECT "t9".*
                      FROM "joint_speakers" "t9"
                      WHERE "t9"."claim_id" = "t2"."id" AND "t9"."entity_id" IS DISTINCT
                      FROM "t2"."speaker_id" ORDER BY "t9"."position" ASC)
                    q)
                  "t10" JOIN "entities" "t11" ON "t11"."id" = "t10"."entity_id")
                AS "jointSpeakers",
                (SELECT
                  (SELECT row_to_json(r)
                    FROM
                    (SELECT CASE "t12"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END AS "$type", "t12"."name" AS "name")
                    r)
                  FROM "entities" "t12"
                  WHERE "t12"."id" = "t2"."addressee_id")
                AS "addressee", "t2"."form" AS "form", "t2"."stance" AS "stance", "t2"."class" AS "class",
                (SELECT coalesce(json_agg(
                      (SELECT row_to_json(r)
                        FROM
                        (SELECT "t14"."position" AS "position", "t14"."name" AS "name", "t14"."kind" AS "kind",
                          (SELECT
                            (SELECT row_to_json(r)
                              FROM
                              (SELECT CASE "t15"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END AS "$type", "t15"."type"::text || ':' || "t15"."id"::text AS "id", "t15"."name" AS "name")
                              r)
                            FROM "entities" "t15"
                            WHERE "t15"."id" = "t14"."entity_id")
                          AS "entity", "t14"."implicit" AS "implicit", CASE WHEN "t14"."span_start" IS NOT NULL THEN
                          (SELECT row_to_json(r)
                            FROM
                            (SELECT "t14"."span_start" AS "start")
                            r)
                          END AS "span", "t14"."rule" AS "rule")
                        r)
                      ORDER BY "t14"."$place")
                    , '[]')
                  FROM
                  (SELECT q.*, row_number()
                    OVER ()
                    AS "$place"
                    FROM
                    (SELECT "t13".*
                      FROM "attribution_hops" "t13"
                      WHERE "t13"."claim_id" = "t2"."id" ORDER BY "t13"."position" ASC)
                    q)
                  "t14")
                AS "chain",
                (SELECT coalesce(json_agg(
                      (SELECT row_to_json(r)
                        FROM
                        (SELECT CASE "t18"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END AS "$type", "t18"."name" AS "name")
                        r)
                      ORDER BY "t17"."$place")
                    , '[]')
                  FROM
                  (SELECT q.*, row_number()
                    OVER ()
                    AS "$place"
                    FROM
                    (SELECT "t16".*
                      FROM "claim_about" "t16"
                      WHERE "t16"."claim_id" = "t2"."id" ORDER BY "t16"."position" ASC, "t16"."entity_id" ASC)
                    q)
                  "t17" JOIN "entities" "t18" ON "t18"."id" = "t17"."entity_id")
                AS "about",
                (SELECT row_to_json(r)
                  FROM
                  (SELECT "t19"."text" AS "text", "t19"."first_day" AS "from"
                    FROM "dates" "t19"
                    WHERE "t19"."id" = "t2"."date_id")
                  r)
                AS "date",
                (SELECT row_to_json(r)
                  FROM
                  (SELECT "t20"."title" AS "title"
                    FROM "articles" "t20"
                    WHERE "t20"."id" = "t2"."article_id")
                  r)
                AS "article",
                (SELECT row_to_json(r)
                  FROM
                  (SELECT "t21"."content" AS "content"
                    FROM "claims" "t21"
                    WHERE "t21"."id" = "t2"."nested_in_id")
                  r)
                AS "nestedIn",
                (SELECT coalesce(json_agg(
                      (SELECT row_to_json(r)
                        FROM
                        (SELECT "t23"."content" AS "content")
                        r)
                      ORDER BY "t23"."$place")
                    , '[]')
                  FROM
                  (SELECT q.*, row_number()
                    OVER ()
                    AS "$place"
                    FROM
                    (SELECT "t22".*
                      FROM "claims" "t22"
                      WHERE "t22"."nested_in_id" = "t2"."id" ORDER BY "t22"."position" ASC, "t22"."id" ASC)
                    q)
                  "t23")
                AS "nested",
                (SELECT coalesce(json_agg(
                      (SELECT row_to_json(r)
                        FROM
                        (SELECT "t25"."part" AS "part", "t25"."text" AS "text",
                          (SELECT row_to_json(r)
                            FROM
                            (SELECT "t25"."span_start" AS "start", "t25"."span_end" AS "end")
                            r)
                          AS "span", "t25"."rule" AS "rule")
                        r)
                      ORDER BY "t25"."$place")
                    , '[]')
                  FROM
                  (SELECT q.*, row_number()
                    OVER ()
                    AS "$place"
                    FROM
                    (SELECT "t24".*
                      FROM "claim_spans" "t24"
                      WHERE "t24"."claim_id" = "t2"."id" ORDER BY "t24"."span_start" ASC, "t24"."span_end" ASC, "t24"."part" ASC)
                    q)
                  "t25")
                AS "parts", "t2"."rule" AS "rule", "t2"."confidence" AS "confidence",
                (SELECT d.parser_version
                  FROM articles a JOIN documents d ON d.id = a.document_id
                  WHERE a.id = "t2"."article_id")
                AS "parserVersion", "t2"."span_start" AS "$start", "t2"."span_end" AS "$end",
                (SELECT d.text
                  FROM articles a JOIN documents d ON d.id = a.document_id
                  WHERE a.id = "t2"."article_id")
                AS "$document")
              r)
            ORDER BY "t2"."$place" DESC)
          , '[]')
        AS "nodes"
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
      r)
    AS "claims")
  r)
AS data
