SELECT ('{"person":' || (coalesce(
      (SELECT (((('{"id":"' || (CASE "t1"."type" WHEN 'person' THEN 'person:' WHEN 'organization' THEN 'organization:' ELSE 'place:' END || "t1"."id"::text || '","name":')
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
                    (SELECT (('{"form":' || to_json("t4"."form")::text)
                        || (',"kind":"' || (CASE "t4"."kind" WHEN 'full' THEN 'FULL' WHEN 'short' THEN 'SHORT' WHEN 'acronym' THEN 'ACRONYM' WHEN 'latin' THEN 'LATIN' END || '"}')
                          )
                        )
                      AS item
                      FROM
                      (SELECT "t2"."form", "t2"."kind"
                        FROM "aliases" "t2"
                        WHERE "t2"."entity_id" = "t1"."id" ORDER BY "t2"."kind" ASC, "t2"."form" ASC, "t2"."id" ASC)
                      "t4")
                    items)
                  || ',"roles":')
                || (
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT
                      (SELECT ((('{"text":' || to_json("t8"."text")::text)
                            || (',"status":"' || CASE "t8"."status" WHEN 'current' THEN 'CURRENT' WHEN 'former' THEN 'FORMER' WHEN 'acting' THEN 'ACTING' WHEN 'elect' THEN 'ELECT' WHEN 'deceased' THEN 'DECEASED' END)
                            )
                          || (('","of":' || coalesce(
                                (SELECT ('{"name":' || (to_json("t9"."name")::text || '}')
                                    )
                                  FROM "entities" "t9"
                                  WHERE "t9"."id" = "t8"."of_id")
                                , 'null')
                              )
                            || (',"article":' || (
                                (SELECT ('{"title":' || (coalesce(to_json("t10"."title")::text, 'null')
                                      || '}')
                                    )
                                  FROM "articles" "t10"
                                  WHERE "t10"."id" = "t8"."article_id")
                                || '}')
                              )
                            )
                          )
                        FROM "roles" "t8"
                        WHERE "t8"."id" = "t7"."id")
                      AS item
                      FROM
                      (SELECT "t5"."id"
                        FROM
                        (SELECT DISTINCT ON (given.key, given.status, given.of_id)
                          given.id, given.article_id AS "articleId", giving.dated_at AS "datedAt"
                          FROM roles given JOIN articles giving ON giving.id = given.article_id
                          WHERE given.entity_id = "t1"."id" ORDER BY given.key, given.status, given.of_id, giving.dated_at DESC, given.article_id DESC, given.id DESC)
                        "t5"
                        WHERE true ORDER BY "t5"."datedAt" DESC, "t5"."articleId" DESC, "t5"."id" DESC)
                      "t7")
                    items)
                  || ',"articles":')
                )
              )
            )
          || (((
                (SELECT (('{"totalCount":' ||
                      (SELECT count(*)::text
                        FROM "article_entities" "t11"
                        WHERE "t11"."entity_id" = "t1"."id")
                      )
                    || (',"nodes":[' || (coalesce(string_agg("c1", ',')
                          , '')
                        || ']}')
                      )
                    )
                  FROM
                  (SELECT
                    (SELECT (('{"title":' || coalesce(to_json("t15"."title")::text, 'null')
                          )
                        || (',"document":' || (
                            (SELECT ('{"origin":' || (to_json("t16"."origin")::text || '}')
                                )
                              FROM "documents" "t16"
                              WHERE "t16"."id" = "t15"."document_id")
                            || '}')
                          )
                        )
                      FROM "articles" "t15"
                      WHERE "t15"."id" = "t14"."article_id")
                    AS "c1"
                    FROM
                    (SELECT "q"."article_id"
                      FROM
                      (SELECT "t12"."article_id"
                        FROM "article_entities" "t12"
                        WHERE "t12"."entity_id" = "t1"."id" ORDER BY "t12"."dated_at" DESC, "t12"."article_id" DESC LIMIT 100)
                      q LIMIT $1::int)
                    "t14")
                  items)
                || (',"mentions":' ||
                  (SELECT (('{"totalCount":' ||
                        (SELECT count(*)::text
                          FROM "mentions" "t17"
                          WHERE "t17"."entity_id" = "t1"."id")
                        )
                      || (',"nodes":[' || (coalesce(string_agg("c1", ',')
                            , '')
                          || ']}')
                        )
                      )
                    FROM
                    (SELECT
                      (SELECT (('{"text":' || to_json("t21"."text")::text)
                          || (',"article":' || (
                              (SELECT ('{"id":"' || ('article:' || "t22"."id"::text || '"}')
                                  )
                                FROM "articles" "t22"
                                WHERE "t22"."id" = "t21"."article_id")
                              || '}')
                            )
                          )
                        FROM "mentions" "t21"
                        WHERE "t21"."id" = "t20"."id")
                      AS "c1"
                      FROM
                      (SELECT "q"."id"
                        FROM
                        (SELECT "t18"."id"
                          FROM
                          (SELECT m.id, m.start, a.article_id AS "articleId", a.dated_at AS "datedAt"
                            FROM article_entities a CROSS JOIN LATERAL ( SELECT id, span_start AS start
                              FROM mentions
                              WHERE entity_id = a.entity_id AND article_id = a.article_id OFFSET 0 )
                            m
                            WHERE a.entity_id = "t1"."id")
                          "t18"
                          WHERE true ORDER BY "t18"."datedAt" DESC, "t18"."articleId" DESC, "t18"."start" DESC, "t18"."id" DESC LIMIT 100)
                        q LIMIT $2::int)
                      "t20")
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
                          "t23"
                          WHERE true)
                        )
                      || (',"nodes":[' || (coalesce(string_agg("c1", ',')
                            , '')
                          || ']}')
                        )
                      )
                    FROM
                    (SELECT (('{"content":' || to_json("t27"."content")::text)
                        || (',"speakerKind":"' || (CASE "t27"."speaker_kind" WHEN 'person' THEN 'PERSON' WHEN 'organization' THEN 'ORGANIZATION' WHEN 'place' THEN 'PLACE' WHEN 'unnamed' THEN 'UNNAMED' WHEN 'document' THEN 'DOCUMENT' END || '"}')
                          )
                        )
                      AS "c1"
                      FROM
                      (SELECT "q"."dated_at", "q"."id", "q"."content", "q"."speaker_kind"
                        FROM
                        (SELECT "t26"."dated_at", "t26"."id", "t26"."content", "t26"."speaker_kind"
                          FROM (
                            (SELECT "t24"."dated_at", "t24"."id", "t24"."content", "t24"."speaker_kind"
                              FROM
                              (SELECT *
                                FROM claims
                                WHERE speaker_id = "t1"."id")
                              "t24"
                              WHERE true ORDER BY "t24"."dated_at" DESC, "t24"."id" DESC LIMIT 100)
                            UNION ALL
                            (SELECT "t25"."dated_at", "t25"."id", "t25"."content", "t25"."speaker_kind"
                              FROM
                              (SELECT c.*
                                FROM joint_speakers j JOIN claims c ON c.id = j.claim_id AND c.dated_at = j.dated_at
                                WHERE j.entity_id = "t1"."id" AND c.speaker_id IS DISTINCT
                                FROM j.entity_id)
                              "t25"
                              WHERE true ORDER BY "t25"."dated_at" DESC, "t25"."id" DESC LIMIT 100)
                            )
                          "t26" ORDER BY "t26"."dated_at" DESC, "t26"."id" DESC LIMIT 100)
                        q LIMIT $3::int)
                      "t27")
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
                            "t28"
                            WHERE "t28"."stance" = $4::stance)
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
                    (SELECT CASE WHEN "t32"."$place" <= $5::int THEN ('{"content":' || (to_json("t32"."content")::text || '}')
                        )
                      END AS "c1"
                      FROM
                      (SELECT "q"."dated_at", "q"."id", "q"."content", row_number()
                        OVER ()
                        AS "$place"
                        FROM
                        (SELECT "t31"."dated_at", "t31"."id", "t31"."content"
                          FROM (
                            (SELECT "t29"."dated_at", "t29"."id", "t29"."content"
                              FROM
                              (SELECT *
                                FROM claims
                                WHERE speaker_id = "t1"."id")
                              "t29"
                              WHERE "t29"."stance" = $6::stance ORDER BY "t29"."dated_at" DESC, "t29"."id" DESC LIMIT 101)
                            UNION ALL
                            (SELECT "t30"."dated_at", "t30"."id", "t30"."content"
                              FROM
                              (SELECT c.*
                                FROM joint_speakers j JOIN claims c ON c.id = j.claim_id AND c.dated_at = j.dated_at
                                WHERE j.entity_id = "t1"."id" AND c.speaker_id IS DISTINCT
                                FROM j.entity_id)
                              "t30"
                              WHERE "t30"."stance" = $7::stance ORDER BY "t30"."dated_at" DESC, "t30"."id" DESC LIMIT 101)
                            )
                          "t31" ORDER BY "t31"."dated_at" DESC, "t31"."id" DESC LIMIT 101)
                        q LIMIT $5::int + 1)
                      "t32")
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
                      (SELECT ('{"content":' || (to_json("t36"."content")::text || '}')
                          )
                        FROM "claims" "t36"
                        WHERE "t36"."id" = "t35"."id")
                      AS "c1"
                      FROM
                      (SELECT "q"."id"
                        FROM
                        (SELECT "t33"."id"
                          FROM
                          (SELECT claim_id AS id, dated_at AS "datedAt"
                            FROM claim_about
                            WHERE entity_id = "t1"."id")
                          "t33"
                          WHERE true ORDER BY "t33"."datedAt" DESC, "t33"."id" DESC LIMIT 100)
                        q LIMIT $8::int)
                      "t35")
                    items)
                  || ',"claimsCarried":{"totalCount":')
                )
              || ((
                  (SELECT count(*)::text
                    FROM "claims" "t37"
                    WHERE "t37"."id" IN
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
                    (SELECT ((('{"count":' || ("t40"."count")::text)
                          || (',"entity":' || (
                              (SELECT (('{"__typename":' || coalesce(('"' || (CASE "t41"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                                        )
                                      , 'null')
                                    )
                                  || (',"name":' || (to_json("t41"."name")::text || '}')
                                    )
                                  )
                                FROM "entities" "t41"
                                WHERE "t41"."id" = "t40"."entityId")
                              || ',"person":')
                            )
                          )
                        || ((coalesce(
                              (SELECT ('{"name":' || (to_json("t42"."name")::text || '}')
                                  )
                                FROM "entities" "t42"
                                WHERE "t42"."id" = "t40"."entityId" AND "t42"."type" = 'person')
                              , 'null')
                            || (',"organization":' || coalesce(
                                (SELECT ('{"kind":' || (coalesce(('"' || (CASE "t43"."organization_kind" WHEN 'government' THEN 'GOVERNMENT' WHEN 'party' THEN 'PARTY' WHEN 'military' THEN 'MILITARY' WHEN 'armed_group' THEN 'ARMED_GROUP' WHEN 'media' THEN 'MEDIA' WHEN 'company' THEN 'COMPANY' WHEN 'international' THEN 'INTERNATIONAL' WHEN 'court' THEN 'COURT' WHEN 'ngo' THEN 'NGO' WHEN 'sports' THEN 'SPORTS' WHEN 'education' THEN 'EDUCATION' WHEN 'other' THEN 'OTHER' END || '"')
                                          )
                                        , 'null')
                                      || '}')
                                    )
                                  FROM "entities" "t43"
                                  WHERE "t43"."id" = "t40"."entityId" AND "t43"."type" = 'organization')
                                , 'null')
                              )
                            )
                          || (',"place":' || (coalesce(
                                (SELECT ('{"name":' || (to_json("t44"."name")::text || '}')
                                    )
                                  FROM "entities" "t44"
                                  WHERE "t44"."id" = "t40"."entityId" AND "t44"."type" = 'place')
                                , 'null')
                              || '}')
                            )
                          )
                        )
                      AS item
                      FROM
                      (SELECT "q"."count", "q"."entityId"
                        FROM
                        (SELECT "t38"."count", "t38"."entityId"
                          FROM
                          (SELECT other.entity_id AS "entityId", count(*)::int AS count
                            FROM ( SELECT article_id
                              FROM article_entities
                              WHERE entity_id = "t1"."id" ORDER BY dated_at DESC, article_id DESC LIMIT 2000 )
                            own JOIN article_entities other ON other.article_id = own.article_id
                            WHERE other.entity_id <> "t1"."id" GROUP BY other.entity_id)
                          "t38"
                          WHERE true ORDER BY "t38"."count" DESC, "t38"."entityId" DESC LIMIT 1000)
                        q LIMIT $9::int)
                      "t40")
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
