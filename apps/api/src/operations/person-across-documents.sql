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
                    (SELECT ((('{"text":' || to_json("t7"."text")::text)
                          || (',"status":"' || CASE "t7"."status" WHEN 'current' THEN 'CURRENT' WHEN 'former' THEN 'FORMER' WHEN 'acting' THEN 'ACTING' WHEN 'elect' THEN 'ELECT' WHEN 'deceased' THEN 'DECEASED' END)
                          )
                        || (('","of":' || coalesce(
                              (SELECT ('{"name":' || (to_json("t8"."name")::text || '}')
                                  )
                                FROM "entities" "t8"
                                WHERE "t8"."id" = "t7"."of_id")
                              , 'null')
                            )
                          || (',"article":' || (
                              (SELECT ('{"title":' || (coalesce(to_json("t9"."title")::text, 'null')
                                    || '}')
                                  )
                                FROM "articles" "t9"
                                WHERE "t9"."id" = "t7"."article_id")
                              || '}')
                            )
                          )
                        )
                      AS item
                      FROM
                      (SELECT "t5"."text", "t5"."status", "t5"."of_id", "t5"."article_id"
                        FROM
                        (SELECT DISTINCT ON (given.key, given.status, given.of_id)
                          given.*
                          FROM roles given JOIN articles giving ON giving.id = given.article_id
                          WHERE given.entity_id = "t1"."id" ORDER BY given.key, given.status, given.of_id, giving.dated_at DESC, given.article_id DESC, given.id DESC)
                        "t5"
                        WHERE true ORDER BY "t5"."article_id" DESC, "t5"."id" DESC)
                      "t7")
                    items)
                  || ',"articles":')
                )
              )
            )
          || (((
                (SELECT (('{"totalCount":' ||
                      (SELECT count(*)::text
                        FROM "article_entities" "t10"
                        WHERE "t10"."entity_id" = "t1"."id")
                      )
                    || (',"nodes":[' || (coalesce(string_agg("c1", ',')
                          , '')
                        || ']}')
                      )
                    )
                  FROM
                  (SELECT
                    (SELECT (('{"title":' || coalesce(to_json("t14"."title")::text, 'null')
                          )
                        || (',"document":' || (
                            (SELECT ('{"origin":' || (to_json("t15"."origin")::text || '}')
                                )
                              FROM "documents" "t15"
                              WHERE "t15"."id" = "t14"."document_id")
                            || '}')
                          )
                        )
                      FROM "articles" "t14"
                      WHERE "t14"."id" = "t13"."article_id")
                    AS "c1"
                    FROM
                    (SELECT "q"."article_id"
                      FROM
                      (SELECT "t11"."article_id"
                        FROM "article_entities" "t11"
                        WHERE "t11"."entity_id" = "t1"."id" ORDER BY "t11"."dated_at" DESC, "t11"."article_id" DESC LIMIT 100)
                      q LIMIT $1::int)
                    "t13")
                  items)
                || (',"mentions":' ||
                  (SELECT (('{"totalCount":' ||
                        (SELECT count(*)::text
                          FROM "mentions" "t16"
                          WHERE "t16"."entity_id" = "t1"."id")
                        )
                      || (',"nodes":[' || (coalesce(string_agg("c1", ',')
                            , '')
                          || ']}')
                        )
                      )
                    FROM
                    (SELECT (('{"text":' || to_json("t19"."text")::text)
                        || (',"article":' || (
                            (SELECT ('{"id":"' || ('article:' || "t20"."id"::text || '"}')
                                )
                              FROM "articles" "t20"
                              WHERE "t20"."id" = "t19"."article_id")
                            || '}')
                          )
                        )
                      AS "c1"
                      FROM
                      (SELECT "q"."text", "q"."article_id"
                        FROM
                        (SELECT "t17"."text", "t17"."article_id"
                          FROM "mentions" "t17"
                          WHERE "t17"."entity_id" = "t1"."id" ORDER BY "t17"."article_id" DESC, "t17"."span_start" DESC, "t17"."id" DESC LIMIT 100)
                        q LIMIT $2::int)
                      "t19")
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
                          "t21"
                          WHERE true)
                        )
                      || (',"nodes":[' || (coalesce(string_agg("c1", ',')
                            , '')
                          || ']}')
                        )
                      )
                    FROM
                    (SELECT (('{"content":' || to_json("t25"."content")::text)
                        || (',"speakerKind":"' || (CASE "t25"."speaker_kind" WHEN 'person' THEN 'PERSON' WHEN 'organization' THEN 'ORGANIZATION' WHEN 'place' THEN 'PLACE' WHEN 'unnamed' THEN 'UNNAMED' WHEN 'document' THEN 'DOCUMENT' END || '"}')
                          )
                        )
                      AS "c1"
                      FROM
                      (SELECT "q"."dated_at", "q"."id", "q"."content", "q"."speaker_kind"
                        FROM
                        (SELECT "t24"."dated_at", "t24"."id", "t24"."content", "t24"."speaker_kind"
                          FROM (
                            (SELECT "t22"."dated_at", "t22"."id", "t22"."content", "t22"."speaker_kind"
                              FROM
                              (SELECT *
                                FROM claims
                                WHERE speaker_id = "t1"."id")
                              "t22"
                              WHERE true ORDER BY "t22"."dated_at" DESC, "t22"."id" DESC LIMIT 100)
                            UNION ALL
                            (SELECT "t23"."dated_at", "t23"."id", "t23"."content", "t23"."speaker_kind"
                              FROM
                              (SELECT c.*
                                FROM joint_speakers j JOIN claims c ON c.id = j.claim_id AND c.dated_at = j.dated_at
                                WHERE j.entity_id = "t1"."id" AND c.speaker_id IS DISTINCT
                                FROM j.entity_id)
                              "t23"
                              WHERE true ORDER BY "t23"."dated_at" DESC, "t23"."id" DESC LIMIT 100)
                            )
                          "t24" ORDER BY "t24"."dated_at" DESC, "t24"."id" DESC LIMIT 100)
                        q LIMIT $3::int)
                      "t25")
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
                            "t26"
                            WHERE "t26"."stance" = $4::stance)
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
                    (SELECT CASE WHEN "t30"."$place" <= $5::int THEN ('{"content":' || (to_json("t30"."content")::text || '}')
                        )
                      END AS "c1"
                      FROM
                      (SELECT "q"."dated_at", "q"."id", "q"."content", row_number()
                        OVER ()
                        AS "$place"
                        FROM
                        (SELECT "t29"."dated_at", "t29"."id", "t29"."content"
                          FROM (
                            (SELECT "t27"."dated_at", "t27"."id", "t27"."content"
                              FROM
                              (SELECT *
                                FROM claims
                                WHERE speaker_id = "t1"."id")
                              "t27"
                              WHERE "t27"."stance" = $6::stance ORDER BY "t27"."dated_at" DESC, "t27"."id" DESC LIMIT 101)
                            UNION ALL
                            (SELECT "t28"."dated_at", "t28"."id", "t28"."content"
                              FROM
                              (SELECT c.*
                                FROM joint_speakers j JOIN claims c ON c.id = j.claim_id AND c.dated_at = j.dated_at
                                WHERE j.entity_id = "t1"."id" AND c.speaker_id IS DISTINCT
                                FROM j.entity_id)
                              "t28"
                              WHERE "t28"."stance" = $7::stance ORDER BY "t28"."dated_at" DESC, "t28"."id" DESC LIMIT 101)
                            )
                          "t29" ORDER BY "t29"."dated_at" DESC, "t29"."id" DESC LIMIT 101)
                        q LIMIT $5::int + 1)
                      "t30")
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
                      (SELECT ('{"content":' || (to_json("t34"."content")::text || '}')
                          )
                        FROM "claims" "t34"
                        WHERE "t34"."id" = "t33"."id")
                      AS "c1"
                      FROM
                      (SELECT "q"."id"
                        FROM
                        (SELECT "t31"."id"
                          FROM
                          (SELECT claim_id AS id, dated_at AS "datedAt"
                            FROM claim_about
                            WHERE entity_id = "t1"."id")
                          "t31"
                          WHERE true ORDER BY "t31"."datedAt" DESC, "t31"."id" DESC LIMIT 100)
                        q LIMIT $8::int)
                      "t33")
                    items)
                  || ',"claimsCarried":{"totalCount":')
                )
              || ((
                  (SELECT count(*)::text
                    FROM "claims" "t35"
                    WHERE "t35"."id" IN
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
                    (SELECT ((('{"count":' || ("t38"."count")::text)
                          || (',"entity":' || (
                              (SELECT (('{"__typename":' || coalesce(('"' || (CASE "t39"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                                        )
                                      , 'null')
                                    )
                                  || (',"name":' || (to_json("t39"."name")::text || '}')
                                    )
                                  )
                                FROM "entities" "t39"
                                WHERE "t39"."id" = "t38"."entityId")
                              || ',"person":')
                            )
                          )
                        || ((coalesce(
                              (SELECT ('{"name":' || (to_json("t40"."name")::text || '}')
                                  )
                                FROM "entities" "t40"
                                WHERE "t40"."id" = "t38"."entityId" AND "t40"."type" = 'person')
                              , 'null')
                            || (',"organization":' || coalesce(
                                (SELECT ('{"kind":' || (coalesce(('"' || (CASE "t41"."organization_kind" WHEN 'government' THEN 'GOVERNMENT' WHEN 'party' THEN 'PARTY' WHEN 'military' THEN 'MILITARY' WHEN 'armed_group' THEN 'ARMED_GROUP' WHEN 'media' THEN 'MEDIA' WHEN 'company' THEN 'COMPANY' WHEN 'international' THEN 'INTERNATIONAL' WHEN 'court' THEN 'COURT' WHEN 'ngo' THEN 'NGO' WHEN 'sports' THEN 'SPORTS' WHEN 'education' THEN 'EDUCATION' WHEN 'other' THEN 'OTHER' END || '"')
                                          )
                                        , 'null')
                                      || '}')
                                    )
                                  FROM "entities" "t41"
                                  WHERE "t41"."id" = "t38"."entityId" AND "t41"."type" = 'organization')
                                , 'null')
                              )
                            )
                          || (',"place":' || (coalesce(
                                (SELECT ('{"name":' || (to_json("t42"."name")::text || '}')
                                    )
                                  FROM "entities" "t42"
                                  WHERE "t42"."id" = "t38"."entityId" AND "t42"."type" = 'place')
                                , 'null')
                              || '}')
                            )
                          )
                        )
                      AS item
                      FROM
                      (SELECT "q"."count", "q"."entityId"
                        FROM
                        (SELECT "t36"."count", "t36"."entityId"
                          FROM
                          (SELECT other.entity_id AS "entityId", count(*)::int AS count
                            FROM ( SELECT article_id
                              FROM article_entities
                              WHERE entity_id = "t1"."id" ORDER BY dated_at DESC, article_id DESC LIMIT 2000 )
                            own JOIN article_entities other ON other.article_id = own.article_id
                            WHERE other.entity_id <> "t1"."id" GROUP BY other.entity_id)
                          "t36"
                          WHERE true ORDER BY "t36"."count" DESC, "t36"."entityId" DESC LIMIT 1000)
                        q LIMIT $9::int)
                      "t38")
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
