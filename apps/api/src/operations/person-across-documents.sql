SELECT ('{"person":' || (coalesce(
      (SELECT (((('{"id":"' || ("t1"."type"::text || ':' || "t1"."id"::text || '","name":')
                )
              || (to_json("t1"."name")::text || (',"latin":' || coalesce(to_json("t1"."latin")::text, 'null')
                  )
                )
              )
            || ((',"country":' || (coalesce(to_json("t1"."country")::text, 'null')
                  || ',"aliases":')
                )
              || ((
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT (('{"form":' || to_json("t3"."form")::text)
                        || (',"kind":"' || (upper("t3"."kind"::text COLLATE "C")
                            || '"}')
                          )
                        )
                      AS item
                      FROM
                      (SELECT "t2".*
                        FROM "aliases" "t2"
                        WHERE "t2"."entity_id" = "t1"."id" ORDER BY "t2"."kind" ASC, "t2"."form" ASC, "t2"."id" ASC)
                      "t3")
                    items)
                  || ',"roles":')
                || (
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ((('{"text":' || to_json("t5"."text")::text)
                          || (',"status":"' || upper("t5"."status"::text COLLATE "C")
                            )
                          )
                        || (('","of":' || coalesce(
                              (SELECT ('{"name":' || (to_json("t6"."name")::text || '}')
                                  )
                                FROM "entities" "t6"
                                WHERE "t6"."id" = "t5"."of_id")
                              , 'null')
                            )
                          || (',"article":' || (
                              (SELECT ('{"title":' || (coalesce(to_json("t7"."title")::text, 'null')
                                    || '}')
                                  )
                                FROM "articles" "t7"
                                WHERE "t7"."id" = "t5"."article_id")
                              || '}')
                            )
                          )
                        )
                      AS item
                      FROM
                      (SELECT "t4".*
                        FROM
                        (SELECT DISTINCT ON (key, status, of_id)
                          *
                          FROM roles
                          WHERE entity_id = "t1"."id" ORDER BY key, status, of_id, article_id DESC, id DESC)
                        "t4"
                        WHERE true ORDER BY "t4"."article_id" DESC, "t4"."id" DESC)
                      "t5")
                    items)
                  || ',"articles":')
                )
              )
            )
          || (((
                (SELECT (('{"totalCount":' ||
                      (SELECT count(*)::text
                        FROM "article_entities" "t8"
                        WHERE "t8"."entity_id" = "t1"."id")
                      )
                    || (',"nodes":[' || (coalesce(string_agg("c1", ',')
                          , '')
                        || ']}')
                      )
                    )
                  FROM
                  (SELECT
                    (SELECT (('{"title":' || coalesce(to_json("t11"."title")::text, 'null')
                          )
                        || (',"document":' || (
                            (SELECT ('{"origin":' || (to_json("t12"."origin")::text || '}')
                                )
                              FROM "documents" "t12"
                              WHERE "t12"."id" = "t11"."document_id")
                            || '}')
                          )
                        )
                      FROM "articles" "t11"
                      WHERE "t11"."id" = "t10"."article_id")
                    AS "c1"
                    FROM
                    (SELECT q.*
                      FROM
                      (SELECT "t9".*
                        FROM "article_entities" "t9"
                        WHERE "t9"."entity_id" = "t1"."id" ORDER BY "t9"."dated_at" DESC, "t9"."article_id" DESC LIMIT 100)
                      q LIMIT $1::int)
                    "t10")
                  items)
                || (',"mentions":' ||
                  (SELECT (('{"totalCount":' ||
                        (SELECT count(*)::text
                          FROM "mentions" "t13"
                          WHERE "t13"."entity_id" = "t1"."id")
                        )
                      || (',"nodes":[' || (coalesce(string_agg("c1", ',')
                            , '')
                          || ']}')
                        )
                      )
                    FROM
                    (SELECT (('{"text":' || to_json("t15"."text")::text)
                        || (',"article":' || (
                            (SELECT ('{"id":"' || ('article:' || "t16"."id"::text || '"}')
                                )
                              FROM "articles" "t16"
                              WHERE "t16"."id" = "t15"."article_id")
                            || '}')
                          )
                        )
                      AS "c1"
                      FROM
                      (SELECT q.*
                        FROM
                        (SELECT "t14".*
                          FROM "mentions" "t14"
                          WHERE "t14"."entity_id" = "t1"."id" ORDER BY "t14"."article_id" DESC, "t14"."span_start" DESC, "t14"."id" DESC LIMIT 100)
                        q LIMIT $2::int)
                      "t15")
                    items)
                  )
                )
              || ((',"claims":' ||
                  (SELECT (('{"totalCount":' ||
                        (SELECT count(*)::text
                          FROM
                          (SELECT *
                            FROM claims
                            WHERE speaker_id = "t1"."id" UNION ALL SELECT c.*
                            FROM joint_speakers j JOIN claims c ON c.id = j.claim_id AND c.dated_at = j.dated_at
                            WHERE j.entity_id = "t1"."id" AND c.speaker_id IS DISTINCT
                            FROM j.entity_id)
                          "t17"
                          WHERE true)
                        )
                      || (',"nodes":[' || (coalesce(string_agg("c1", ',')
                            , '')
                          || ']}')
                        )
                      )
                    FROM
                    (SELECT (('{"content":' || to_json("t21"."content")::text)
                        || (',"speakerKind":"' || (upper("t21"."speaker_kind"::text COLLATE "C")
                            || '"}')
                          )
                        )
                      AS "c1"
                      FROM
                      (SELECT q.*
                        FROM
                        (SELECT *
                          FROM (
                            (SELECT "t18".*
                              FROM
                              (SELECT *
                                FROM claims
                                WHERE speaker_id = "t1"."id")
                              "t18"
                              WHERE true ORDER BY "t18"."dated_at" DESC, "t18"."id" DESC LIMIT 100)
                            UNION ALL
                            (SELECT "t19".*
                              FROM
                              (SELECT c.*
                                FROM joint_speakers j JOIN claims c ON c.id = j.claim_id AND c.dated_at = j.dated_at
                                WHERE j.entity_id = "t1"."id" AND c.speaker_id IS DISTINCT
                                FROM j.entity_id)
                              "t19"
                              WHERE true ORDER BY "t19"."dated_at" DESC, "t19"."id" DESC LIMIT 100)
                            )
                          "t20" ORDER BY "t20"."dated_at" DESC, "t20"."id" DESC LIMIT 100)
                        q LIMIT $3::int)
                      "t21")
                    items)
                  )
                || (',"asserted":' ||
                  (SELECT (('{"totalCount":' || (
                          (SELECT count(*)::text
                            FROM
                            (SELECT *
                              FROM claims
                              WHERE speaker_id = "t1"."id" UNION ALL SELECT c.*
                              FROM joint_speakers j JOIN claims c ON c.id = j.claim_id AND c.dated_at = j.dated_at
                              WHERE j.entity_id = "t1"."id" AND c.speaker_id IS DISTINCT
                              FROM j.entity_id)
                            "t22"
                            WHERE "t22"."stance" = $4::stance)
                          || ',"nodes":[')
                        )
                      || ((coalesce(string_agg("c1", ',')
                            , '')
                          || '],"pageInfo":{"hasNextPage":')
                        || ((count(*)
                            > $5::int)::text || '}}')
                        )
                      )
                    FROM
                    (SELECT CASE WHEN "t26"."$place" <= $5::int THEN ('{"content":' || (to_json("t26"."content")::text || '}')
                        )
                      END AS "c1"
                      FROM
                      (SELECT q.*, row_number()
                        OVER ()
                        AS "$place"
                        FROM
                        (SELECT *
                          FROM (
                            (SELECT "t23".*
                              FROM
                              (SELECT *
                                FROM claims
                                WHERE speaker_id = "t1"."id")
                              "t23"
                              WHERE "t23"."stance" = $6::stance ORDER BY "t23"."dated_at" DESC, "t23"."id" DESC LIMIT 101)
                            UNION ALL
                            (SELECT "t24".*
                              FROM
                              (SELECT c.*
                                FROM joint_speakers j JOIN claims c ON c.id = j.claim_id AND c.dated_at = j.dated_at
                                WHERE j.entity_id = "t1"."id" AND c.speaker_id IS DISTINCT
                                FROM j.entity_id)
                              "t24"
                              WHERE "t24"."stance" = $7::stance ORDER BY "t24"."dated_at" DESC, "t24"."id" DESC LIMIT 101)
                            )
                          "t25" ORDER BY "t25"."dated_at" DESC, "t25"."id" DESC LIMIT 101)
                        q LIMIT $5::int + 1)
                      "t26")
                    items)
                  )
                )
              )
            || ((',"claimsAbout":' || (
                  (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                          , '')
                        || ']}')
                      )
                    FROM
                    (SELECT
                      (SELECT ('{"content":' || (to_json("t29"."content")::text || '}')
                          )
                        FROM "claims" "t29"
                        WHERE "t29"."id" = "t28"."id")
                      AS "c1"
                      FROM
                      (SELECT q.*
                        FROM
                        (SELECT "t27".*
                          FROM
                          (SELECT claim_id AS id, dated_at AS "datedAt"
                            FROM claim_about
                            WHERE entity_id = "t1"."id")
                          "t27"
                          WHERE true ORDER BY "t27"."datedAt" DESC, "t27"."id" DESC LIMIT 100)
                        q LIMIT $8::int)
                      "t28")
                    items)
                  || ',"claimsCarried":{"totalCount":')
                )
              || ((
                  (SELECT count(*)::text
                    FROM "claims" "t30"
                    WHERE "t30"."id" IN
                    (SELECT claim_id
                      FROM attribution_hops
                      WHERE entity_id = "t1"."id")
                    )
                  || '},"coMentioned":')
                || (
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ((('{"count":' || ("t32"."count")::text)
                          || (',"entity":' || (
                              (SELECT (('{"__typename":' || coalesce(('"' || (CASE "t33"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                                        )
                                      , 'null')
                                    )
                                  || (',"name":' || (to_json("t33"."name")::text || '}')
                                    )
                                  )
                                FROM "entities" "t33"
                                WHERE "t33"."id" = "t32"."entityId")
                              || ',"person":')
                            )
                          )
                        || ((coalesce(
                              (SELECT ('{"name":' || (to_json("t34"."name")::text || '}')
                                  )
                                FROM "entities" "t34"
                                WHERE "t34"."id" = "t32"."entityId" AND "t34"."type" = 'person')
                              , 'null')
                            || (',"organization":' || coalesce(
                                (SELECT ('{"kind":' || (coalesce(('"' || (upper("t35"."organization_kind"::text COLLATE "C")
                                            || '"')
                                          )
                                        , 'null')
                                      || '}')
                                    )
                                  FROM "entities" "t35"
                                  WHERE "t35"."id" = "t32"."entityId" AND "t35"."type" = 'organization')
                                , 'null')
                              )
                            )
                          || (',"place":' || (coalesce(
                                (SELECT ('{"name":' || (to_json("t36"."name")::text || '}')
                                    )
                                  FROM "entities" "t36"
                                  WHERE "t36"."id" = "t32"."entityId" AND "t36"."type" = 'place')
                                , 'null')
                              || '}')
                            )
                          )
                        )
                      AS item
                      FROM
                      (SELECT q.*
                        FROM
                        (SELECT "t31".*
                          FROM
                          (SELECT other.entity_id AS "entityId", count(*)::int AS count
                            FROM ( SELECT article_id
                              FROM article_entities
                              WHERE entity_id = "t1"."id" ORDER BY dated_at DESC, article_id DESC LIMIT 2000 )
                            own JOIN article_entities other ON other.article_id = own.article_id
                            WHERE other.entity_id <> "t1"."id" GROUP BY other.entity_id)
                          "t31"
                          WHERE true ORDER BY "t31"."count" DESC, "t31"."entityId" DESC LIMIT 1000)
                        q LIMIT $9::int)
                      "t32")
                    items)
                  || '}')
                )
              )
            )
          )
        FROM "entities" "t1"
        WHERE "t1"."id" =
        (SELECT id
          FROM ( SELECT DISTINCT ON (e.id)
            e.id,
            (SELECT count(*)
              FROM
              (SELECT 1
                FROM appearances a
                WHERE a.entity_id = e.id LIMIT 1000)
              counted)
            AS documents, (e.name_key = $10::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
            FROM ( SELECT entity_id, kind
              FROM aliases
              WHERE key = $10::text ORDER BY (kind = 'short')
              , entity_id LIMIT 200 )
            bearer JOIN entities e ON e.id = bearer.entity_id
            WHERE e.type = 'person' ORDER BY e.id, is_whole DESC )
          found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
        AND "t1"."type" = 'person')
      , 'null')
    || '}')
  )
AS data
