SELECT (((('{"articles":{"totalCount":' || (
          (SELECT count(*)::text
            FROM "articles" "t1"
            WHERE true)
          || ',"outlets":')
        )
      || ((
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"value":' || (to_json("t5"."key")::text || ',"entity":')
                  )
                || ((coalesce(
                      (SELECT ('{"name":' || (to_json("t6"."name")::text || '}')
                          )
                        FROM "entities" "t6"
                        WHERE "t6"."id" = CASE WHEN "t5"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t5"."key"::uuid END)
                      , 'null')
                    || ',"count":')
                  || (("t5"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT q.*
                FROM
                (SELECT "t4".*
                  FROM
                  (SELECT "t3".key::text AS key, count
                    FROM ( SELECT "t3".key, count(*)::int AS count
                      FROM "articles" "t2" CROSS JOIN LATERAL
                      (SELECT outlet_id AS key
                        FROM documents
                        WHERE id = "t2"."document_id")
                      "t3"
                      WHERE "t3".key IS NOT NULL GROUP BY "t3".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                    "t3")
                  "t4"
                  WHERE true ORDER BY "t4"."count" DESC, "t4"."key" DESC LIMIT 1000)
                q LIMIT $1::int)
              "t5")
            items)
          || ',"entities":')
        || (
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"entity":' || coalesce(
                    (SELECT (('{"__typename":' || coalesce(('"' || (CASE "t11"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                              )
                            , 'null')
                          )
                        || (',"name":' || (to_json("t11"."name")::text || '}')
                          )
                        )
                      FROM "entities" "t11"
                      WHERE "t11"."id" = CASE WHEN "t10"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t10"."key"::uuid END)
                    , 'null')
                  )
                || (',"count":' || (("t10"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT q.*
                FROM
                (SELECT "t9".*
                  FROM
                  (SELECT "t8".key::text AS key, count
                    FROM ( SELECT "t8".key, count(*)::int AS count
                      FROM "articles" "t7" CROSS JOIN LATERAL
                      (SELECT entity_id AS key
                        FROM article_entities
                        WHERE article_id = "t7"."id")
                      "t8"
                      WHERE "t8".key IS NOT NULL GROUP BY "t8".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                    "t8")
                  "t9"
                  WHERE true ORDER BY "t9"."count" DESC, "t9"."key" DESC LIMIT 1000)
                q LIMIT $2::int)
              "t10")
            items)
          || ',"quoted":')
        )
      )
    || ((
        (SELECT ('[' || (coalesce(string_agg(item, ',')
                , '')
              || ']')
            )
          FROM
          (SELECT (('{"entity":' || coalesce(
                  (SELECT ('{"name":' || (to_json("t16"."name")::text || '}')
                      )
                    FROM "entities" "t16"
                    WHERE "t16"."id" = CASE WHEN "t15"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t15"."key"::uuid END)
                  , 'null')
                )
              || (',"count":' || (("t15"."count")::text || '}')
                )
              )
            AS item
            FROM
            (SELECT q.*
              FROM
              (SELECT "t14".*
                FROM
                (SELECT "t13".key::text AS key, count
                  FROM ( SELECT "t13".key, count(*)::int AS count
                    FROM "articles" "t12" CROSS JOIN LATERAL
                    (SELECT DISTINCT speaker_id AS key
                      FROM claims
                      WHERE article_id = "t12"."id")
                    "t13"
                    WHERE "t13".key IS NOT NULL GROUP BY "t13".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                  "t13")
                "t14"
                WHERE true ORDER BY "t14"."count" DESC, "t14"."key" DESC LIMIT 1000)
              q LIMIT $3::int)
            "t15")
          items)
        || (',"kinds":' ||
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"value":' || (to_json("t20"."key")::text || ',"entity":')
                  )
                || ((coalesce(
                      (SELECT ('{"name":' || (to_json("t21"."name")::text || '}')
                          )
                        FROM "entities" "t21"
                        WHERE "t21"."id" = CASE WHEN "t20"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t20"."key"::uuid END)
                      , 'null')
                    || ',"count":')
                  || (("t20"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT q.*
                FROM
                (SELECT "t19".*
                  FROM
                  (SELECT upper("t18".key::text)
                    AS key, count
                    FROM ( SELECT "t18".key, count(*)::int AS count
                      FROM "articles" "t17" CROSS JOIN LATERAL
                      (SELECT "t17"."kind" AS key)
                      "t18"
                      WHERE "t18".key IS NOT NULL GROUP BY "t18".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                    "t18")
                  "t19"
                  WHERE true ORDER BY "t19"."count" DESC, "t19"."key" DESC LIMIT 1000)
                q LIMIT $4::int)
              "t20")
            items)
          )
        )
      || ((',"days":' ||
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"value":' || to_json("t25"."key")::text)
                || (',"count":' || (("t25"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT q.*
                FROM
                (SELECT "t24".*
                  FROM
                  (SELECT "t23".key::text AS key, count
                    FROM ( SELECT "t23".key, count(*)::int AS count
                      FROM "articles" "t22" CROSS JOIN LATERAL
                      (SELECT ("t22"."dated_at" AT TIME ZONE 'UTC')::date AS key)
                      "t23"
                      WHERE "t23".key IS NOT NULL GROUP BY "t23".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                    "t23")
                  "t24"
                  WHERE true ORDER BY "t24"."count" DESC, "t24"."key" DESC LIMIT 1000)
                q LIMIT $5::int)
              "t25")
            items)
          )
        || (',"timeline":' ||
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"start":' || to_json("t29"."key")::text)
                || (',"count":' || (("t29"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT "t28".*
                FROM
                (SELECT "t27".key AS key, count
                  FROM ( SELECT "t27".key, count(*)::int AS count
                    FROM "articles" "t26" CROSS JOIN LATERAL
                    (SELECT date_trunc('week', ("t26"."dated_at" AT TIME ZONE 'UTC')
                        )::date AS key)
                    "t27"
                    WHERE "t27".key IS NOT NULL GROUP BY "t27".key ORDER BY "key" DESC LIMIT 1000)
                  "t27")
                "t28"
                WHERE true ORDER BY "t28"."key" ASC)
              "t29")
            items)
          )
        )
      )
    )
  || ((('},"claims":' || (
          (SELECT ((('{"nodes":[' || (coalesce(string_agg("c1", ',')
                      , '')
                    || '],"speakers":')
                  )
                || ((
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT (('{"entity":' || coalesce(
                              (SELECT ('{"name":' || (to_json("t34"."name")::text || '}')
                                  )
                                FROM "entities" "t34"
                                WHERE "t34"."id" = CASE WHEN "t33"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t33"."key"::uuid END)
                              , 'null')
                            )
                          || (',"count":' || (("t33"."count")::text || '}')
                            )
                          )
                        AS item
                        FROM
                        (SELECT q.*
                          FROM
                          (SELECT "t32".*
                            FROM
                            (SELECT "t31".key::text AS key, count
                              FROM ( SELECT "t31".key, count(*)::int AS count
                                FROM "claims" "t30" CROSS JOIN LATERAL
                                (SELECT "t30"."speaker_id" AS key UNION ALL SELECT entity_id
                                  FROM joint_speakers
                                  WHERE claim_id = "t30"."id" AND entity_id IS DISTINCT
                                  FROM "t30"."speaker_id")
                                "t31"
                                WHERE (("t30"."stance" = $6::stance)
                                  )
                                IS NOT TRUE AND "t31".key IS NOT NULL GROUP BY "t31".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                              "t31")
                            "t32"
                            WHERE true ORDER BY "t32"."count" DESC, "t32"."key" DESC LIMIT 1000)
                          q LIMIT $7::int)
                        "t33")
                      items)
                    || ',"stances":')
                  || (
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT (('{"value":' || to_json("t38"."key")::text)
                          || (',"count":' || (("t38"."count")::text || '}')
                            )
                          )
                        AS item
                        FROM
                        (SELECT q.*
                          FROM
                          (SELECT "t37".*
                            FROM
                            (SELECT upper("t36".key::text)
                              AS key, count
                              FROM ( SELECT "t36".key, count(*)::int AS count
                                FROM "claims" "t35" CROSS JOIN LATERAL
                                (SELECT "t35"."stance" AS key)
                                "t36"
                                WHERE (("t35"."stance" = $8::stance)
                                  )
                                IS NOT TRUE AND "t36".key IS NOT NULL GROUP BY "t36".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                              "t36")
                            "t37"
                            WHERE true ORDER BY "t37"."count" DESC, "t37"."key" DESC LIMIT 1000)
                          q LIMIT $9::int)
                        "t38")
                      items)
                    || ',"classes":')
                  )
                )
              || (((
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT (('{"value":' || to_json("t42"."key")::text)
                          || (',"count":' || (("t42"."count")::text || '}')
                            )
                          )
                        AS item
                        FROM
                        (SELECT q.*
                          FROM
                          (SELECT "t41".*
                            FROM
                            (SELECT upper("t40".key::text)
                              AS key, count
                              FROM ( SELECT "t40".key, count(*)::int AS count
                                FROM "claims" "t39" CROSS JOIN LATERAL
                                (SELECT "t39"."class" AS key)
                                "t40"
                                WHERE (("t39"."stance" = $10::stance)
                                  )
                                IS NOT TRUE AND "t40".key IS NOT NULL GROUP BY "t40".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                              "t40")
                            "t41"
                            WHERE true ORDER BY "t41"."count" DESC, "t41"."key" DESC LIMIT 1000)
                          q LIMIT $11::int)
                        "t42")
                      items)
                    || ',"about":')
                  || (
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT (('{"entity":' || coalesce(
                              (SELECT ('{"name":' || (to_json("t47"."name")::text || '}')
                                  )
                                FROM "entities" "t47"
                                WHERE "t47"."id" = CASE WHEN "t46"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t46"."key"::uuid END)
                              , 'null')
                            )
                          || (',"count":' || (("t46"."count")::text || '}')
                            )
                          )
                        AS item
                        FROM
                        (SELECT q.*
                          FROM
                          (SELECT "t45".*
                            FROM
                            (SELECT "t44".key::text AS key, count
                              FROM ( SELECT "t44".key, count(*)::int AS count
                                FROM "claims" "t43" CROSS JOIN LATERAL
                                (SELECT entity_id AS key
                                  FROM claim_about
                                  WHERE claim_id = "t43"."id")
                                "t44"
                                WHERE (("t43"."stance" = $12::stance)
                                  )
                                IS NOT TRUE AND "t44".key IS NOT NULL GROUP BY "t44".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                              "t44")
                            "t45"
                            WHERE true ORDER BY "t45"."count" DESC, "t45"."key" DESC LIMIT 1000)
                          q LIMIT $13::int)
                        "t46")
                      items)
                    || ',"outlets":')
                  )
                || ((
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT (('{"entity":' || coalesce(
                              (SELECT ('{"name":' || (to_json("t52"."name")::text || '}')
                                  )
                                FROM "entities" "t52"
                                WHERE "t52"."id" = CASE WHEN "t51"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t51"."key"::uuid END)
                              , 'null')
                            )
                          || (',"count":' || (("t51"."count")::text || '}')
                            )
                          )
                        AS item
                        FROM
                        (SELECT q.*
                          FROM
                          (SELECT "t50".*
                            FROM
                            (SELECT "t49".key::text AS key, count
                              FROM ( SELECT "t49".key, count(*)::int AS count
                                FROM "claims" "t48" CROSS JOIN LATERAL
                                (SELECT d.outlet_id AS key
                                  FROM articles a JOIN documents d ON d.id = a.document_id
                                  WHERE a.id = "t48"."article_id")
                                "t49"
                                WHERE (("t48"."stance" = $14::stance)
                                  )
                                IS NOT TRUE AND "t49".key IS NOT NULL GROUP BY "t49".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                              "t49")
                            "t50"
                            WHERE true ORDER BY "t50"."count" DESC, "t50"."key" DESC LIMIT 1000)
                          q LIMIT $15::int)
                        "t51")
                      items)
                    || ',"timeline":')
                  || (
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT (('{"start":' || to_json("t56"."key")::text)
                          || (',"count":' || (("t56"."count")::text || '}')
                            )
                          )
                        AS item
                        FROM
                        (SELECT "t55".*
                          FROM
                          (SELECT "t54".key AS key, count
                            FROM ( SELECT "t54".key, count(*)::int AS count
                              FROM "claims" "t53" CROSS JOIN LATERAL
                              (SELECT date_trunc('day', ("t53"."dated_at" AT TIME ZONE 'UTC')
                                  )::date AS key)
                              "t54"
                              WHERE (("t53"."stance" = $16::stance)
                                )
                              IS NOT TRUE AND "t54".key IS NOT NULL GROUP BY "t54".key ORDER BY "key" DESC LIMIT 1000)
                            "t54")
                          "t55"
                          WHERE true ORDER BY "t55"."key" ASC)
                        "t56")
                      items)
                    || '}')
                  )
                )
              )
            FROM
            (SELECT ('{"content":' || (to_json("t58"."content")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t57".*
                  FROM "claims" "t57"
                  WHERE (("t57"."stance" = $17::stance)
                    )
                  IS NOT TRUE ORDER BY "t57"."dated_at" DESC, "t57"."id" DESC LIMIT 100)
                q LIMIT $18::int)
              "t58")
            items)
          || ',"person":')
        )
      || ((coalesce(
            (SELECT ((('{"articles":{"timeline":' ||
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT (('{"start":' || to_json("t64"."key")::text)
                          || (',"count":' || (("t64"."count")::text || '}')
                            )
                          )
                        AS item
                        FROM
                        (SELECT "t63".*
                          FROM
                          (SELECT "t62".key AS key, count
                            FROM ( SELECT "t62".key, count(*)::int AS count
                              FROM "article_entities" "t60" JOIN "articles" "t61" ON "t61"."id" = "t60"."article_id" CROSS JOIN LATERAL
                              (SELECT date_trunc('month', ("t61"."dated_at" AT TIME ZONE 'UTC')
                                  )::date AS key)
                              "t62"
                              WHERE "t60"."entity_id" = "t59"."id" AND "t62".key IS NOT NULL GROUP BY "t62".key ORDER BY "key" DESC LIMIT 1000)
                            "t62")
                          "t63"
                          WHERE true ORDER BY "t63"."key" ASC)
                        "t64")
                      items)
                    )
                  || ('},"claims":{"facets":' ||
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT (('{"value":' || to_json("t68"."key")::text)
                          || (',"count":' || (("t68"."count")::text || '}')
                            )
                          )
                        AS item
                        FROM
                        (SELECT q.*
                          FROM
                          (SELECT "t67".*
                            FROM
                            (SELECT upper("t66".key::text)
                              AS key, count
                              FROM ( SELECT "t66".key, count(*)::int AS count
                                FROM
                                (SELECT *
                                  FROM claims
                                  WHERE speaker_id = "t59"."id" UNION ALL SELECT c.*
                                  FROM joint_speakers j JOIN claims c ON c.id = j.claim_id AND c.dated_at = j.dated_at
                                  WHERE j.entity_id = "t59"."id" AND c.speaker_id IS DISTINCT
                                  FROM j.entity_id)
                                "t65" CROSS JOIN LATERAL
                                (SELECT "t65"."form" AS key)
                                "t66"
                                WHERE "t66".key IS NOT NULL GROUP BY "t66".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                              "t66")
                            "t67"
                            WHERE true ORDER BY "t67"."count" DESC, "t67"."key" DESC LIMIT 1000)
                          q LIMIT $19::int)
                        "t68")
                      items)
                    )
                  )
                || ((',"timeline":' ||
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT (('{"start":' || to_json("t72"."key")::text)
                          || (',"count":' || (("t72"."count")::text || '}')
                            )
                          )
                        AS item
                        FROM
                        (SELECT "t71".*
                          FROM
                          (SELECT "t70".key AS key, count
                            FROM ( SELECT "t70".key, count(*)::int AS count
                              FROM
                              (SELECT *
                                FROM claims
                                WHERE speaker_id = "t59"."id" UNION ALL SELECT c.*
                                FROM joint_speakers j JOIN claims c ON c.id = j.claim_id AND c.dated_at = j.dated_at
                                WHERE j.entity_id = "t59"."id" AND c.speaker_id IS DISTINCT
                                FROM j.entity_id)
                              "t69" CROSS JOIN LATERAL
                              (SELECT date_trunc('year', ("t69"."dated_at" AT TIME ZONE 'UTC')
                                  )::date AS key)
                              "t70"
                              WHERE "t70".key IS NOT NULL GROUP BY "t70".key ORDER BY "key" DESC LIMIT 1000)
                            "t70")
                          "t71"
                          WHERE true ORDER BY "t71"."key" ASC)
                        "t72")
                      items)
                    )
                  || ('},"mentions":{"facets":' || (
                      (SELECT ('[' || (coalesce(string_agg(item, ',')
                              , '')
                            || ']')
                          )
                        FROM
                        (SELECT (('{"value":' || to_json("t76"."key")::text)
                            || (',"count":' || (("t76"."count")::text || '}')
                              )
                            )
                          AS item
                          FROM
                          (SELECT q.*
                            FROM
                            (SELECT "t75".*
                              FROM
                              (SELECT "t74".key AS key, count
                                FROM ( SELECT "t74".key, count(*)::int AS count
                                  FROM "mentions" "t73" CROSS JOIN LATERAL
                                  (SELECT "t73"."text" AS key)
                                  "t74"
                                  WHERE "t73"."entity_id" = "t59"."id" AND "t74".key IS NOT NULL GROUP BY "t74".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                                "t74")
                              "t75"
                              WHERE true ORDER BY "t75"."count" DESC, "t75"."key" DESC LIMIT 1000)
                            q LIMIT $20::int)
                          "t76")
                        items)
                      || '}}')
                    )
                  )
                )
              FROM "entities" "t59"
              WHERE "t59"."id" =
              (SELECT id
                FROM ( SELECT DISTINCT ON (e.id)
                  e.id,
                  (SELECT count(*)
                    FROM
                    (SELECT 1
                      FROM appearances a
                      WHERE a.entity_id = e.id LIMIT 1000)
                    counted)
                  AS documents, (e.name_key = $21::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                  FROM ( SELECT entity_id, kind
                    FROM aliases
                    WHERE key = $21::text ORDER BY (kind = 'short')
                    , entity_id LIMIT 200 )
                  bearer JOIN entities e ON e.id = bearer.entity_id
                  WHERE e.type = 'person' ORDER BY e.id, is_whole DESC )
                found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
              AND "t59"."type" = 'person')
            , 'null')
          || ',"people":{"facets":')
        || (
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"value":' || to_json("t80"."key")::text)
                || (',"count":' || (("t80"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT q.*
                FROM
                (SELECT "t79".*
                  FROM
                  (SELECT upper("t78".key::text)
                    AS key, count
                    FROM ( SELECT "t78".key, count(*)::int AS count
                      FROM "entities" "t77" CROSS JOIN LATERAL
                      (SELECT "t77"."gender" AS key)
                      "t78"
                      WHERE "t77"."type" = 'person' AND "t77"."merged_into_id" IS NULL AND "t77"."id" IN
                      (SELECT entity_id
                        FROM aliases
                        WHERE key LIKE '%' || $22::text || '%' AND ' ' || key || ' ' LIKE '% ' || $22::text || ' %')
                      AND "t78".key IS NOT NULL GROUP BY "t78".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                    "t78")
                  "t79"
                  WHERE true ORDER BY "t79"."count" DESC, "t79"."key" DESC LIMIT 1000)
                q LIMIT $23::int)
              "t80")
            items)
          || '},"organizations":{"facets":')
        )
      )
    || (((
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"value":' || to_json("t85"."key")::text)
                || (',"count":' || (("t85"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT q.*
                FROM
                (SELECT "t84".*
                  FROM
                  (SELECT upper("t83".key::text)
                    AS key, count
                    FROM ( SELECT "t83".key, count(*)::int AS count
                      FROM
                      (SELECT c.entity_id AS id, c.mentions
                        FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                        WHERE c.type = 'organization' AND e.merged_into_id IS NULL)
                      "t81" JOIN "entities" "t82" ON "t82"."id" = "t81"."id" CROSS JOIN LATERAL
                      (SELECT "t82"."organization_kind" AS key)
                      "t83"
                      WHERE "t83".key IS NOT NULL GROUP BY "t83".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                    "t83")
                  "t84"
                  WHERE true ORDER BY "t84"."count" DESC, "t84"."key" DESC LIMIT 1000)
                q LIMIT $24::int)
              "t85")
            items)
          || ',"countries":')
        || (
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"value":' || to_json("t90"."key")::text)
                || (',"count":' || (("t90"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT q.*
                FROM
                (SELECT "t89".*
                  FROM
                  (SELECT upper("t88".key::text)
                    AS key, count
                    FROM ( SELECT "t88".key, count(*)::int AS count
                      FROM
                      (SELECT c.entity_id AS id, c.mentions
                        FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                        WHERE c.type = 'organization' AND e.merged_into_id IS NULL)
                      "t86" JOIN "entities" "t87" ON "t87"."id" = "t86"."id" CROSS JOIN LATERAL
                      (SELECT "t87"."country" AS key)
                      "t88"
                      WHERE "t88".key IS NOT NULL GROUP BY "t88".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                    "t88")
                  "t89"
                  WHERE true ORDER BY "t89"."count" DESC, "t89"."key" DESC LIMIT 1000)
                q LIMIT $25::int)
              "t90")
            items)
          || '},"documents":{"facets":')
        )
      || ((
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"value":' || to_json("t94"."key")::text)
                || (',"count":' || (("t94"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT q.*
                FROM
                (SELECT "t93".*
                  FROM
                  (SELECT upper("t92".key::text)
                    AS key, count
                    FROM ( SELECT "t92".key, count(*)::int AS count
                      FROM "documents" "t91" CROSS JOIN LATERAL
                      (SELECT "t91"."status" AS key)
                      "t92"
                      WHERE "t92".key IS NOT NULL GROUP BY "t92".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                    "t92")
                  "t93"
                  WHERE true ORDER BY "t93"."count" DESC, "t93"."key" DESC LIMIT 1000)
                q LIMIT $26::int)
              "t94")
            items)
          || ',"timeline":')
        || (
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"start":' || to_json("t98"."key")::text)
                || (',"count":' || (("t98"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT "t97".*
                FROM
                (SELECT "t96".key AS key, count
                  FROM ( SELECT "t96".key, count(*)::int AS count
                    FROM "documents" "t95" CROSS JOIN LATERAL
                    (SELECT date_trunc('day', ("t95"."dated_at" AT TIME ZONE 'UTC')
                        )::date AS key)
                    "t96"
                    WHERE "t96".key IS NOT NULL GROUP BY "t96".key ORDER BY "key" DESC LIMIT 1000)
                  "t96")
                "t97"
                WHERE true ORDER BY "t97"."key" ASC)
              "t98")
            items)
          || '}}')
        )
      )
    )
  )
AS data
