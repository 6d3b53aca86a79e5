SELECT
(SELECT row_to_json(r)
  FROM
  (SELECT
    (SELECT row_to_json(r)
      FROM
      (SELECT
        (SELECT coalesce(json_agg(
              (SELECT row_to_json(r)
                FROM
                (SELECT "t3"."content" AS "content", CASE WHEN "t3"."speaker_kind"::text IN ('person', 'organization', 'place')
                  THEN
                  (SELECT
                    (SELECT row_to_json(r)
                      FROM
                      (SELECT "t4"."name" AS "name",
                        (SELECT row_to_json(r)
                          FROM
                          (SELECT coalesce(json_agg(
                                (SELECT row_to_json(r)
                                  FROM
                                  (SELECT "t7"."title" AS "title",
                                    (SELECT coalesce(json_agg(
                                          (SELECT row_to_json(r)
                                            FROM
                                            (SELECT "t10"."name" AS "name",
                                              (SELECT row_to_json(r)
                                                FROM
                                                (SELECT coalesce(json_agg(
                                                      (SELECT row_to_json(r)
                                                        FROM
                                                        (SELECT "t12"."content" AS "content")
                                                        r)
                                                      ORDER BY "t12"."$place")
                                                    , '[]')
                                                  AS "nodes"
                                                  FROM
                                                  (SELECT q.*, row_number()
                                                    OVER ()
                                                    AS "$place"
                                                    FROM
                                                    (SELECT "t11".*
                                                      FROM "claims" "t11"
                                                      WHERE "t11"."of_id" = "t10"."id" ORDER BY "t11"."dated_at" DESC, "t11"."id" DESC LIMIT 100)
                                                    q LIMIT $1::int)
                                                  "t12")
                                                r)
                                              AS "claimsBySources",
                                              (SELECT row_to_json(r)
                                                FROM
                                                (SELECT coalesce(json_agg(
                                                      (SELECT row_to_json(r)
                                                        FROM
                                                        (SELECT "t14"."content" AS "content", CASE WHEN "t14"."speaker_kind"::text IN ('person', 'organization', 'place')
                                                          THEN
                                                          (SELECT CASE WHEN "t15"."type"::text IN ('person')
                                                            THEN
                                                            (SELECT row_to_json(r)
                                                              FROM
                                                              (SELECT "t15"."name" AS "name")
                                                              r)
                                                            WHEN "t15"."type"::text IN ('organization', 'place')
                                                            THEN '{}'::json END
                                                            FROM "entities" "t15"
                                                            WHERE "t15"."id" = "t14"."speaker_id")
                                                          ELSE '{}'::json END AS "speaker")
                                                        r)
                                                      ORDER BY "t14"."$place")
                                                    , '[]')
                                                  AS "nodes"
                                                  FROM
                                                  (SELECT q.*, row_number()
                                                    OVER ()
                                                    AS "$place"
                                                    FROM
                                                    (SELECT "t13".*
                                                      FROM "claims" "t13"
                                                      WHERE "t13"."id" IN
                                                      (SELECT claim_id
                                                        FROM attribution_hops
                                                        WHERE entity_id = "t10"."id")
                                                      ORDER BY "t13"."dated_at" DESC, "t13"."id" DESC LIMIT 100)
                                                    q LIMIT $2::int)
                                                  "t14")
                                                r)
                                              AS "claimsCarried",
                                              (SELECT row_to_json(r)
                                                FROM
                                                (SELECT coalesce(json_agg(
                                                      (SELECT row_to_json(r)
                                                        FROM
                                                        (SELECT "t17"."origin" AS "origin")
                                                        r)
                                                      ORDER BY "t17"."$place")
                                                    , '[]')
                                                  AS "nodes"
                                                  FROM
                                                  (SELECT q.*, row_number()
                                                    OVER ()
                                                    AS "$place"
                                                    FROM
                                                    (SELECT "t16".*
                                                      FROM "documents" "t16"
                                                      WHERE "t16"."outlet_id" = "t10"."id" ORDER BY "t16"."dated_at" DESC, "t16"."id" DESC LIMIT 100)
                                                    q LIMIT $3::int)
                                                  "t17")
                                                r)
                                              AS "published")
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
                                          WHERE "t8"."article_id" = "t7"."id" AND "t8"."type" = 'organization' ORDER BY "t8"."first_start" ASC, "t8"."entity_id" ASC)
                                        q)
                                      "t9" JOIN "entities" "t10" ON "t10"."id" = "t9"."entity_id")
                                    AS "organizations")
                                  r)
                                ORDER BY "t6"."$place")
                              , '[]')
                            AS "nodes"
                            FROM
                            (SELECT q.*, row_number()
                              OVER ()
                              AS "$place"
                              FROM
                              (SELECT "t5".*
                                FROM "article_entities" "t5"
                                WHERE "t5"."entity_id" = "t4"."id" ORDER BY "t5"."dated_at" DESC, "t5"."article_id" DESC LIMIT 100)
                              q LIMIT $4::int)
                            "t6" JOIN "articles" "t7" ON "t7"."id" = "t6"."article_id")
                          r)
                        AS "articles")
                      r)
                    FROM "entities" "t4"
                    WHERE "t4"."id" = "t3"."speaker_id")
                  ELSE '{}'::json END AS "speaker")
                r)
              ORDER BY "t3"."$place")
            , '[]')
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t2".*
              FROM "claims" "t2"
              WHERE "t2"."article_id" = "t1"."id" ORDER BY "t2"."position" ASC, "t2"."id" ASC)
            q)
          "t3")
        AS "claims"
        FROM "articles" "t1"
        WHERE "t1"."id" = $5::uuid)
      r)
    AS "article")
  r)
AS data
