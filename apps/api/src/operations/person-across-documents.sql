SELECT
(SELECT row_to_json(r)
  FROM
  (SELECT
    (SELECT row_to_json(r)
      FROM
      (SELECT "t1"."type"::text || ':' || "t1"."id"::text AS "id", "t1"."name" AS "name", "t1"."latin" AS "latin", "t1"."country" AS "country",
        (SELECT coalesce(json_agg(
              (SELECT row_to_json(r)
                FROM
                (SELECT "t3"."form" AS "form", upper("t3"."kind"::text)
                  AS "kind")
                r)
              ORDER BY "t3"."$place")
            , '[]')
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t2".*
              FROM "aliases" "t2"
              WHERE "t2"."entity_id" = "t1"."id" ORDER BY "t2"."kind" ASC, "t2"."form" ASC, "t2"."id" ASC)
            q)
          "t3")
        AS "aliases",
        (SELECT coalesce(json_agg(
              (SELECT row_to_json(r)
                FROM
                (SELECT "t5"."text" AS "text", upper("t5"."status"::text)
                  AS "status",
                  (SELECT
                    (SELECT row_to_json(r)
                      FROM
                      (SELECT "t6"."name" AS "name")
                      r)
                    FROM "entities" "t6"
                    WHERE "t6"."id" = "t5"."of_id")
                  AS "of",
                  (SELECT row_to_json(r)
                    FROM
                    (SELECT "t7"."title" AS "title"
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
                WHERE entity_id = "t1"."id" ORDER BY key, status, of_id, article_id DESC, id DESC)
              "t4"
              WHERE true ORDER BY "t4"."article_id" DESC, "t4"."id" DESC)
            q)
          "t5")
        AS "roles",
        (SELECT row_to_json(r)
          FROM
          (SELECT
            (SELECT count(*)::int
              FROM "article_entities" "t8"
              WHERE "t8"."entity_id" = "t1"."id")
            AS "totalCount", coalesce(json_agg(
                (SELECT row_to_json(r)
                  FROM
                  (SELECT "t10"."title" AS "title",
                    (SELECT row_to_json(r)
                      FROM
                      (SELECT "t11"."origin" AS "origin"
                        FROM "documents" "t11"
                        WHERE "t11"."id" = "t10"."document_id")
                      r)
                    AS "document")
                  r)
                ORDER BY "t9"."$place")
              , '[]')
            AS "nodes"
            FROM
            (SELECT q.*, row_number()
              OVER ()
              AS "$place"
              FROM
              (SELECT "t8".*
                FROM "article_entities" "t8"
                WHERE "t8"."entity_id" = "t1"."id" ORDER BY "t8"."dated_at" DESC, "t8"."article_id" DESC LIMIT 100)
              q LIMIT $1::int)
            "t9" JOIN "articles" "t10" ON "t10"."id" = "t9"."article_id")
          r)
        AS "articles",
        (SELECT row_to_json(r)
          FROM
          (SELECT
            (SELECT count(*)::int
              FROM "mentions" "t12"
              WHERE "t12"."entity_id" = "t1"."id")
            AS "totalCount", coalesce(json_agg(
                (SELECT row_to_json(r)
                  FROM
                  (SELECT "t13"."text" AS "text",
                    (SELECT row_to_json(r)
                      FROM
                      (SELECT 'article:' || "t14"."id"::text AS "id"
                        FROM "articles" "t14"
                        WHERE "t14"."id" = "t13"."article_id")
                      r)
                    AS "article")
                  r)
                ORDER BY "t13"."$place")
              , '[]')
            AS "nodes"
            FROM
            (SELECT q.*, row_number()
              OVER ()
              AS "$place"
              FROM
              (SELECT "t12".*
                FROM "mentions" "t12"
                WHERE "t12"."entity_id" = "t1"."id" ORDER BY "t12"."article_id" DESC, "t12"."span_start" DESC, "t12"."id" DESC LIMIT 100)
              q LIMIT $2::int)
            "t13")
          r)
        AS "mentions",
        (SELECT row_to_json(r)
          FROM
          (SELECT
            (SELECT count(*)::int
              FROM
              (SELECT id, dated_at AS "datedAt"
                FROM claims
                WHERE speaker_id = "t1"."id" UNION ALL SELECT j.claim_id AS id, j.dated_at AS "datedAt"
                FROM joint_speakers j
                WHERE j.entity_id = "t1"."id" AND NOT EXISTS
                (SELECT 1
                  FROM claims c
                  WHERE c.id = j.claim_id AND c.speaker_id = j.entity_id)
                )
              "t15"
              WHERE true)
            AS "totalCount", coalesce(json_agg(
                (SELECT row_to_json(r)
                  FROM
                  (SELECT "t20"."content" AS "content", upper("t20"."speaker_kind"::text)
                    AS "speakerKind")
                  r)
                ORDER BY "t19"."$place")
              , '[]')
            AS "nodes"
            FROM
            (SELECT q.*, row_number()
              OVER ()
              AS "$place"
              FROM
              (SELECT *
                FROM (
                  (SELECT "t16".*
                    FROM
                    (SELECT id, dated_at AS "datedAt"
                      FROM claims
                      WHERE speaker_id = "t1"."id")
                    "t16"
                    WHERE true ORDER BY "t16"."datedAt" DESC, "t16"."id" DESC LIMIT 100)
                  UNION ALL
                  (SELECT "t17".*
                    FROM
                    (SELECT j.claim_id AS id, j.dated_at AS "datedAt"
                      FROM joint_speakers j
                      WHERE j.entity_id = "t1"."id" AND NOT EXISTS
                      (SELECT 1
                        FROM claims c
                        WHERE c.id = j.claim_id AND c.speaker_id = j.entity_id)
                      )
                    "t17"
                    WHERE true ORDER BY "t17"."datedAt" DESC, "t17"."id" DESC LIMIT 100)
                  )
                "t18" ORDER BY "t18"."datedAt" DESC, "t18"."id" DESC LIMIT 100)
              q LIMIT $3::int)
            "t19" JOIN "claims" "t20" ON "t20"."id" = "t19"."id")
          r)
        AS "claims",
        (SELECT row_to_json(r)
          FROM
          (SELECT
            (SELECT count(*)::int
              FROM
              (SELECT id, dated_at AS "datedAt"
                FROM claims
                WHERE speaker_id = "t1"."id" UNION ALL SELECT j.claim_id AS id, j.dated_at AS "datedAt"
                FROM joint_speakers j
                WHERE j.entity_id = "t1"."id" AND NOT EXISTS
                (SELECT 1
                  FROM claims c
                  WHERE c.id = j.claim_id AND c.speaker_id = j.entity_id)
                )
              "t21" JOIN "claims" "t22" ON "t22"."id" = "t21"."id"
              WHERE "t22"."stance" = $4::stance)
            AS "totalCount", coalesce(json_agg(
                (SELECT row_to_json(r)
                  FROM
                  (SELECT "t29"."content" AS "content")
                  r)
                ORDER BY "t28"."$place")
              FILTER (WHERE "t28"."$place" <= $5::int)
              , '[]')
            AS "nodes", json_build_object('hasNextPage', count(*)
              > $5::int)
            AS "pageInfo"
            FROM
            (SELECT q.*, row_number()
              OVER ()
              AS "$place"
              FROM
              (SELECT *
                FROM (
                  (SELECT "t23".*
                    FROM
                    (SELECT id, dated_at AS "datedAt"
                      FROM claims
                      WHERE speaker_id = "t1"."id")
                    "t23" JOIN "claims" "t24" ON "t24"."id" = "t23"."id"
                    WHERE "t24"."stance" = $6::stance ORDER BY "t23"."datedAt" DESC, "t23"."id" DESC LIMIT 101)
                  UNION ALL
                  (SELECT "t25".*
                    FROM
                    (SELECT j.claim_id AS id, j.dated_at AS "datedAt"
                      FROM joint_speakers j
                      WHERE j.entity_id = "t1"."id" AND NOT EXISTS
                      (SELECT 1
                        FROM claims c
                        WHERE c.id = j.claim_id AND c.speaker_id = j.entity_id)
                      )
                    "t25" JOIN "claims" "t26" ON "t26"."id" = "t25"."id"
                    WHERE "t26"."stance" = $7::stance ORDER BY "t25"."datedAt" DESC, "t25"."id" DESC LIMIT 101)
                  )
                "t27" ORDER BY "t27"."datedAt" DESC, "t27"."id" DESC LIMIT 101)
              q LIMIT $5::int + 1)
            "t28" JOIN "claims" "t29" ON "t29"."id" = "t28"."id")
          r)
        AS "asserted",
        (SELECT row_to_json(r)
          FROM
          (SELECT coalesce(json_agg(
                (SELECT row_to_json(r)
                  FROM
                  (SELECT "t32"."content" AS "content")
                  r)
                ORDER BY "t31"."$place")
              , '[]')
            AS "nodes"
            FROM
            (SELECT q.*, row_number()
              OVER ()
              AS "$place"
              FROM
              (SELECT "t30".*
                FROM
                (SELECT claim_id AS id, dated_at AS "datedAt"
                  FROM claim_about
                  WHERE entity_id = "t1"."id")
                "t30"
                WHERE true ORDER BY "t30"."datedAt" DESC, "t30"."id" DESC LIMIT 100)
              q LIMIT $8::int)
            "t31" JOIN "claims" "t32" ON "t32"."id" = "t31"."id")
          r)
        AS "claimsAbout",
        (SELECT row_to_json(r)
          FROM
          (SELECT
            (SELECT count(*)::int
              FROM "claims" "t33"
              WHERE "t33"."id" IN
              (SELECT claim_id
                FROM attribution_hops
                WHERE entity_id = "t1"."id")
              )
            AS "totalCount")
          r)
        AS "claimsCarried",
        (SELECT coalesce(json_agg(
              (SELECT row_to_json(r)
                FROM
                (SELECT "t35"."count" AS "count",
                  (SELECT
                    (SELECT row_to_json(r)
                      FROM
                      (SELECT CASE "t36"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END AS "__typename", "t36"."name" AS "name")
                      r)
                    FROM "entities" "t36"
                    WHERE "t36"."id" = "t35"."entityId")
                  AS "entity",
                  (SELECT row_to_json(r)
                    FROM
                    (SELECT "t37"."name" AS "name"
                      FROM "entities" "t37"
                      WHERE "t37"."id" = "t35"."entityId" AND "t37"."type" = 'person')
                    r)
                  AS "person",
                  (SELECT row_to_json(r)
                    FROM
                    (SELECT upper("t38"."organization_kind"::text)
                      AS "kind"
                      FROM "entities" "t38"
                      WHERE "t38"."id" = "t35"."entityId" AND "t38"."type" = 'organization')
                    r)
                  AS "organization",
                  (SELECT row_to_json(r)
                    FROM
                    (SELECT "t39"."name" AS "name"
                      FROM "entities" "t39"
                      WHERE "t39"."id" = "t35"."entityId" AND "t39"."type" = 'place')
                    r)
                  AS "place")
                r)
              ORDER BY "t35"."$place")
            , '[]')
          FROM
          (SELECT q.*, row_number()
            OVER ()
            AS "$place"
            FROM
            (SELECT "t34".*
              FROM
              (SELECT other.entity_id AS "entityId", count(*)::int AS count
                FROM ( SELECT article_id
                  FROM article_entities
                  WHERE entity_id = "t1"."id" ORDER BY dated_at DESC, article_id DESC LIMIT 2000 )
                own JOIN article_entities other ON other.article_id = own.article_id
                WHERE other.entity_id <> "t1"."id" GROUP BY other.entity_id)
              "t34"
              WHERE true ORDER BY "t34"."count" DESC, "t34"."entityId" DESC LIMIT 1000)
            q LIMIT $9::int)
          "t35")
        AS "coMentioned"
        FROM "entities" "t1"
        WHERE "t1"."id" = coalesce(
          (SELECT coalesce(merged_into_id, id)
            FROM entities
            WHERE id = $10::uuid)
          ,
          (SELECT id
            FROM ( SELECT DISTINCT ON (e.id)
              e.id,
              (SELECT count(*)
                FROM
                (SELECT 1
                  FROM appearances a
                  WHERE a.entity_id = e.id LIMIT 1000)
                counted)
              AS documents, (e.name_key = $11::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
              FROM ( SELECT entity_id, kind
                FROM aliases
                WHERE key = $11::text ORDER BY (kind = 'short')
                , entity_id LIMIT 200 )
              bearer JOIN entities e ON e.id = bearer.entity_id
              WHERE e.type = 'person' ORDER BY e.id, is_whole DESC )
            found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
          )
        AND "t1"."type" = 'person')
      r)
    AS "person")
  r)
AS data
