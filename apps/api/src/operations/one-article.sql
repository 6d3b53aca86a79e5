SELECT
(SELECT row_to_json(r)
  FROM
  (SELECT
    (SELECT row_to_json(r)
      FROM
      (SELECT 'article:' || "t1"."id"::text AS "id", upper("t1"."kind"::text)
        AS "kind", "t1"."title" AS "title", CASE WHEN "t1"."title_start" IS NOT NULL THEN
        (SELECT row_to_json(r)
          FROM
          (SELECT "t1"."title_start" AS "start", "t1"."title_end" AS "end")
          r)
        END AS "titleSpan",
        (SELECT row_to_json(r)
          FROM
          (SELECT "t1"."span_start" AS "start", "t1"."span_end" AS "end")
          r)
        AS "span", "t1"."position" AS "position", "t1"."dated_at" AS "datedAt",
        (SELECT row_to_json(r)
          FROM
          (SELECT 'article:' || "t2"."id"::text AS "id"
            FROM "articles" "t2"
            WHERE "t2"."id" = "t1"."parent_id")
          r)
        AS "parent",
        (SELECT coalesce(json_agg(
              (SELECT row_to_json(r)
                FROM
                (SELECT 'article:' || "t4"."id"::text AS "id", upper("t4"."kind"::text)
                  AS "kind",
                  (SELECT row_to_json(r)
                    FROM
                    (SELECT "t5"."title" AS "title"
                      FROM "articles" "t5"
                      WHERE "t5"."id" = "t4"."parent_id")
                    r)
                  AS "parent", CASE WHEN "t4"."title_start" IS NOT NULL THEN
                  (SELECT row_to_json(r)
                    FROM
                    (SELECT "t4"."title_start" AS "start")
                    r)
                  END AS "titleSpan")
                r)
              ORDER BY "t4"."$place")
            , '[]')
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t3".*
              FROM "articles" "t3"
              WHERE "t3"."parent_id" = "t1"."id" ORDER BY "t3"."position" ASC)
            q)
          "t4")
        AS "teasers",
        (SELECT coalesce(json_agg(
              (SELECT row_to_json(r)
                FROM
                (SELECT upper("t7"."kind"::text)
                  AS "kind", "t7"."text" AS "text",
                  (SELECT row_to_json(r)
                    FROM
                    (SELECT "t7"."span_start" AS "start", "t7"."span_end" AS "end")
                    r)
                  AS "span", "t7"."rule" AS "rule")
                r)
              ORDER BY "t7"."$place")
            , '[]')
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t6".*
              FROM "blocks" "t6"
              WHERE "t6"."article_id" = "t1"."id" ORDER BY "t6"."position" ASC)
            q)
          "t7")
        AS "blocks",
        (SELECT coalesce(json_agg(
              (SELECT row_to_json(r)
                FROM
                (SELECT "t10"."name" AS "name", upper("t10"."gender"::text)
                  AS "gender")
                r)
              ORDER BY "t9"."$place")
            , '[]')
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t8".*
              FROM "article_entities" "t8"
              WHERE "t8"."article_id" = "t1"."id" AND "t8"."type" = 'person' ORDER BY "t8"."first_start" ASC, "t8"."entity_id" ASC)
            q)
          "t9" JOIN "entities" "t10" ON "t10"."id" = "t9"."entity_id")
        AS "people",
        (SELECT coalesce(json_agg(
              (SELECT row_to_json(r)
                FROM
                (SELECT "t13"."name" AS "name", upper("t13"."organization_kind"::text)
                  AS "kind", "t13"."country" AS "country")
                r)
              ORDER BY "t12"."$place")
            , '[]')
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t11".*
              FROM "article_entities" "t11"
              WHERE "t11"."article_id" = "t1"."id" AND "t11"."type" = 'organization' ORDER BY "t11"."first_start" ASC, "t11"."entity_id" ASC)
            q)
          "t12" JOIN "entities" "t13" ON "t13"."id" = "t12"."entity_id")
        AS "organizations",
        (SELECT coalesce(json_agg(
              (SELECT row_to_json(r)
                FROM
                (SELECT "t16"."name" AS "name", upper("t16"."place_kind"::text)
                  AS "kind")
                r)
              ORDER BY "t15"."$place")
            , '[]')
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t14".*
              FROM "article_entities" "t14"
              WHERE "t14"."article_id" = "t1"."id" AND "t14"."type" = 'place' ORDER BY "t14"."first_start" ASC, "t14"."entity_id" ASC)
            q)
          "t15" JOIN "entities" "t16" ON "t16"."id" = "t15"."entity_id")
        AS "places",
        (SELECT coalesce(json_agg(
              (SELECT row_to_json(r)
                FROM
                (SELECT "t18"."text" AS "text", "t18"."first_day" AS "from", "t18"."last_day" AS "to", upper("t18"."kind"::text)
                  AS "kind", upper("t18"."precision"::text)
                  AS "precision", upper("t18"."calendar"::text)
                  AS "calendar")
                r)
              ORDER BY "t18"."$place")
            , '[]')
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t17".*
              FROM "dates" "t17"
              WHERE "t17"."article_id" = "t1"."id" ORDER BY "t17"."span_start" ASC, "t17"."span_end" ASC, "t17"."id" ASC)
            q)
          "t18")
        AS "dates",
        (SELECT coalesce(json_agg(
              (SELECT row_to_json(r)
                FROM
                (SELECT "t20"."text" AS "text", upper("t20"."form"::text)
                  AS "form",
                  (SELECT row_to_json(r)
                    FROM
                    (SELECT "t20"."span_start" AS "start", "t20"."span_end" AS "end")
                    r)
                  AS "span",
                  (SELECT
                    (SELECT row_to_json(r)
                      FROM
                      (SELECT CASE "t21"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END AS "__typename", "t21"."name" AS "name")
                      r)
                    FROM "entities" "t21"
                    WHERE "t21"."id" = "t20"."entity_id")
                  AS "entity", "t20"."confidence" AS "confidence")
                r)
              ORDER BY "t20"."$place")
            , '[]')
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t19".*
              FROM "mentions" "t19"
              WHERE "t19"."article_id" = "t1"."id" ORDER BY "t19"."span_start" ASC, "t19"."span_end" ASC, "t19"."id" ASC LIMIT 1000)
            q LIMIT $1::int)
          "t20")
        AS "mentions",
        (SELECT row_to_json(r)
          FROM
          (SELECT 'document:' || "t22"."id"::text AS "id", "t22"."origin" AS "origin", "t22"."source" AS "source", "t22"."published_at" AS "publishedAt", "t22"."reference_date" AS "referenceDate", "t22"."received_at" AS "receivedAt", upper("t22"."status"::text)
            AS "status",
            (SELECT row_to_json(r)
              FROM
              (SELECT "t23"."name" AS "name", upper("t23"."organization_kind"::text)
                AS "kind"
                FROM "entities" "t23"
                WHERE "t23"."id" = "t22"."outlet_id")
              r)
            AS "outlet"
            FROM "documents" "t22"
            WHERE "t22"."id" = "t1"."document_id")
          r)
        AS "document"
        FROM "articles" "t1"
        WHERE "t1"."id" = $2::uuid)
      r)
    AS "article")
  r)
AS data
