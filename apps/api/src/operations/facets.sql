SELECT ((('{"articles":' || (((('{"totalCount":' || (
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
                  (SELECT (('{"value":' || (coalesce(to_json("t5"."key")::text, 'null')
                          || ',"entity":')
                        )
                      || ((coalesce(
                            (SELECT ('{"name":' || (coalesce(to_json("t6"."name")::text, 'null')
                                  || '}')
                                )
                              FROM "entities" "t6"
                              WHERE "t6"."id" = CASE WHEN "t5"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t5"."key"::uuid END)
                            , 'null')
                          || ',"count":')
                        || (coalesce(("t5"."count")::text, 'null')
                          || '}')
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
                          (SELECT (('{"__typename":' || coalesce('"' || CASE "t11"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"', 'null')
                                )
                              || (',"name":' || (coalesce(to_json("t11"."name")::text, 'null')
                                  || '}')
                                )
                              )
                            FROM "entities" "t11"
                            WHERE "t11"."id" = CASE WHEN "t10"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t10"."key"::uuid END)
                          , 'null')
                        )
                      || (',"count":' || (coalesce(("t10"."count")::text, 'null')
                          || '}')
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
          || (((
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (('{"entity":' || coalesce(
                          (SELECT ('{"name":' || (coalesce(to_json("t16"."name")::text, 'null')
                                || '}')
                              )
                            FROM "entities" "t16"
                            WHERE "t16"."id" = CASE WHEN "t15"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t15"."key"::uuid END)
                          , 'null')
                        )
                      || (',"count":' || (coalesce(("t15"."count")::text, 'null')
                          || '}')
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
                || ',"kinds":')
              || (
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (('{"value":' || (coalesce(to_json("t20"."key")::text, 'null')
                          || ',"entity":')
                        )
                      || ((coalesce(
                            (SELECT ('{"name":' || (coalesce(to_json("t21"."name")::text, 'null')
                                  || '}')
                                )
                              FROM "entities" "t21"
                              WHERE "t21"."id" = CASE WHEN "t20"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t20"."key"::uuid END)
                            , 'null')
                          || ',"count":')
                        || (coalesce(("t20"."count")::text, 'null')
                          || '}')
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
                || ',"days":')
              )
            || ((
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (('{"value":' || coalesce(to_json("t25"."key")::text, 'null')
                        )
                      || (',"count":' || (coalesce(("t25"."count")::text, 'null')
                          || '}')
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
                            (SELECT date_trunc('day', "t22"."dated_at", 'UTC')::date AS key)
                            "t23"
                            WHERE "t23".key IS NOT NULL GROUP BY "t23".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                          "t23")
                        "t24"
                        WHERE true ORDER BY "t24"."count" DESC, "t24"."key" DESC LIMIT 1000)
                      q LIMIT $5::int)
                    "t25")
                  items)
                || ',"timeline":')
              || (
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (('{"start":' || coalesce(to_json("t29"."key")::text, 'null')
                        )
                      || (',"count":' || (coalesce(("t29"."count")::text, 'null')
                          || '}')
                        )
                      )
                    AS item
                    FROM
                    (SELECT "t28".*
                      FROM
                      (SELECT "t27".key AS key, count
                        FROM ( SELECT "t27".key, count(*)::int AS count
                          FROM "articles" "t26" CROSS JOIN LATERAL
                          (SELECT date_trunc('week', "t26"."dated_at", 'UTC')::date AS key)
                          "t27"
                          WHERE "t27".key IS NOT NULL GROUP BY "t27".key ORDER BY "key" DESC LIMIT 1000)
                        "t27")
                      "t28"
                      WHERE true ORDER BY "t28"."key" ASC)
                    "t29")
                  items)
                || '}')
              )
            )
          )
        || ',"claims":')
      )
    || (
      (SELECT ((('{"nodes":' || (('[' || (coalesce(string_agg("c1", ',')
                      , '')
                    || ']')
                  )
                || ',"speakers":')
              )
            || ((
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (('{"entity":' || coalesce(
                          (SELECT ('{"name":' || (coalesce(to_json("t35"."name")::text, 'null')
                                || '}')
                              )
                            FROM "entities" "t35"
                            WHERE "t35"."id" = CASE WHEN "t34"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t34"."key"::uuid END)
                          , 'null')
                        )
                      || (',"count":' || (coalesce(("t34"."count")::text, 'null')
                          || '}')
                        )
                      )
                    AS item
                    FROM
                    (SELECT q.*
                      FROM
                      (SELECT "t33".*
                        FROM
                        (SELECT "t32".key::text AS key, count
                          FROM ( SELECT "t32".key, count(*)::int AS count
                            FROM "claims" "t31" CROSS JOIN LATERAL
                            (SELECT "t31"."speaker_id" AS key UNION ALL SELECT entity_id
                              FROM joint_speakers
                              WHERE claim_id = "t31"."id" AND entity_id IS DISTINCT
                              FROM "t31"."speaker_id")
                            "t32"
                            WHERE (("t31"."stance" = $6::stance)
                              )
                            IS NOT TRUE AND "t32".key IS NOT NULL GROUP BY "t32".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                          "t32")
                        "t33"
                        WHERE true ORDER BY "t33"."count" DESC, "t33"."key" DESC LIMIT 1000)
                      q LIMIT $7::int)
                    "t34")
                  items)
                || ',"stances":')
              || (
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (('{"value":' || coalesce(to_json("t39"."key")::text, 'null')
                        )
                      || (',"count":' || (coalesce(("t39"."count")::text, 'null')
                          || '}')
                        )
                      )
                    AS item
                    FROM
                    (SELECT q.*
                      FROM
                      (SELECT "t38".*
                        FROM
                        (SELECT upper("t37".key::text)
                          AS key, count
                          FROM ( SELECT "t37".key, count(*)::int AS count
                            FROM "claims" "t36" CROSS JOIN LATERAL
                            (SELECT "t36"."stance" AS key)
                            "t37"
                            WHERE (("t36"."stance" = $8::stance)
                              )
                            IS NOT TRUE AND "t37".key IS NOT NULL GROUP BY "t37".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                          "t37")
                        "t38"
                        WHERE true ORDER BY "t38"."count" DESC, "t38"."key" DESC LIMIT 1000)
                      q LIMIT $9::int)
                    "t39")
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
                  (SELECT (('{"value":' || coalesce(to_json("t43"."key")::text, 'null')
                        )
                      || (',"count":' || (coalesce(("t43"."count")::text, 'null')
                          || '}')
                        )
                      )
                    AS item
                    FROM
                    (SELECT q.*
                      FROM
                      (SELECT "t42".*
                        FROM
                        (SELECT upper("t41".key::text)
                          AS key, count
                          FROM ( SELECT "t41".key, count(*)::int AS count
                            FROM "claims" "t40" CROSS JOIN LATERAL
                            (SELECT "t40"."class" AS key)
                            "t41"
                            WHERE (("t40"."stance" = $10::stance)
                              )
                            IS NOT TRUE AND "t41".key IS NOT NULL GROUP BY "t41".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                          "t41")
                        "t42"
                        WHERE true ORDER BY "t42"."count" DESC, "t42"."key" DESC LIMIT 1000)
                      q LIMIT $11::int)
                    "t43")
                  items)
                || ',"about":')
              || (
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (('{"entity":' || coalesce(
                          (SELECT ('{"name":' || (coalesce(to_json("t48"."name")::text, 'null')
                                || '}')
                              )
                            FROM "entities" "t48"
                            WHERE "t48"."id" = CASE WHEN "t47"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t47"."key"::uuid END)
                          , 'null')
                        )
                      || (',"count":' || (coalesce(("t47"."count")::text, 'null')
                          || '}')
                        )
                      )
                    AS item
                    FROM
                    (SELECT q.*
                      FROM
                      (SELECT "t46".*
                        FROM
                        (SELECT "t45".key::text AS key, count
                          FROM ( SELECT "t45".key, count(*)::int AS count
                            FROM "claims" "t44" CROSS JOIN LATERAL
                            (SELECT entity_id AS key
                              FROM claim_about
                              WHERE claim_id = "t44"."id")
                            "t45"
                            WHERE (("t44"."stance" = $12::stance)
                              )
                            IS NOT TRUE AND "t45".key IS NOT NULL GROUP BY "t45".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                          "t45")
                        "t46"
                        WHERE true ORDER BY "t46"."count" DESC, "t46"."key" DESC LIMIT 1000)
                      q LIMIT $13::int)
                    "t47")
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
                          (SELECT ('{"name":' || (coalesce(to_json("t53"."name")::text, 'null')
                                || '}')
                              )
                            FROM "entities" "t53"
                            WHERE "t53"."id" = CASE WHEN "t52"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t52"."key"::uuid END)
                          , 'null')
                        )
                      || (',"count":' || (coalesce(("t52"."count")::text, 'null')
                          || '}')
                        )
                      )
                    AS item
                    FROM
                    (SELECT q.*
                      FROM
                      (SELECT "t51".*
                        FROM
                        (SELECT "t50".key::text AS key, count
                          FROM ( SELECT "t50".key, count(*)::int AS count
                            FROM "claims" "t49" CROSS JOIN LATERAL
                            (SELECT d.outlet_id AS key
                              FROM articles a JOIN documents d ON d.id = a.document_id
                              WHERE a.id = "t49"."article_id")
                            "t50"
                            WHERE (("t49"."stance" = $14::stance)
                              )
                            IS NOT TRUE AND "t50".key IS NOT NULL GROUP BY "t50".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                          "t50")
                        "t51"
                        WHERE true ORDER BY "t51"."count" DESC, "t51"."key" DESC LIMIT 1000)
                      q LIMIT $15::int)
                    "t52")
                  items)
                || ',"timeline":')
              || (
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (('{"start":' || coalesce(to_json("t57"."key")::text, 'null')
                        )
                      || (',"count":' || (coalesce(("t57"."count")::text, 'null')
                          || '}')
                        )
                      )
                    AS item
                    FROM
                    (SELECT "t56".*
                      FROM
                      (SELECT "t55".key AS key, count
                        FROM ( SELECT "t55".key, count(*)::int AS count
                          FROM "claims" "t54" CROSS JOIN LATERAL
                          (SELECT date_trunc('day', "t54"."dated_at", 'UTC')::date AS key)
                          "t55"
                          WHERE (("t54"."stance" = $16::stance)
                            )
                          IS NOT TRUE AND "t55".key IS NOT NULL GROUP BY "t55".key ORDER BY "key" DESC LIMIT 1000)
                        "t55")
                      "t56"
                      WHERE true ORDER BY "t56"."key" ASC)
                    "t57")
                  items)
                || '}')
              )
            )
          )
        FROM
        (SELECT ('{"content":' || (coalesce(to_json("t58"."content")::text, 'null')
              || '}')
            )
          AS "c1"
          FROM
          (SELECT q.*
            FROM
            (SELECT "t30".*
              FROM "claims" "t30"
              WHERE (("t30"."stance" = $17::stance)
                )
              IS NOT TRUE ORDER BY "t30"."dated_at" DESC, "t30"."id" DESC LIMIT 100)
            q LIMIT $18::int)
          "t58")
        items)
      || (',"person":' || coalesce(
          (SELECT (('{"articles":' || (('{"timeline":' || (
                      (SELECT ('[' || (coalesce(string_agg(item, ',')
                              , '')
                            || ']')
                          )
                        FROM
                        (SELECT (('{"start":' || coalesce(to_json("t65"."key")::text, 'null')
                              )
                            || (',"count":' || (coalesce(("t65"."count")::text, 'null')
                                || '}')
                              )
                            )
                          AS item
                          FROM
                          (SELECT "t64".*
                            FROM
                            (SELECT "t63".key AS key, count
                              FROM ( SELECT "t63".key, count(*)::int AS count
                                FROM "article_entities" "t61" JOIN "articles" "t62" ON "t62"."id" = "t61"."article_id" CROSS JOIN LATERAL
                                (SELECT date_trunc('month', "t62"."dated_at", 'UTC')::date AS key)
                                "t63"
                                WHERE "t61"."entity_id" = "t59"."id" AND "t63".key IS NOT NULL GROUP BY "t63".key ORDER BY "key" DESC LIMIT 1000)
                              "t63")
                            "t64"
                            WHERE true ORDER BY "t64"."key" ASC)
                          "t65")
                        items)
                      || '}')
                    )
                  || ',"claims":')
                )
              || (((('{"facets":' ||
                      (SELECT ('[' || (coalesce(string_agg(item, ',')
                              , '')
                            || ']')
                          )
                        FROM
                        (SELECT (('{"value":' || coalesce(to_json("t71"."key")::text, 'null')
                              )
                            || (',"count":' || (coalesce(("t71"."count")::text, 'null')
                                || '}')
                              )
                            )
                          AS item
                          FROM
                          (SELECT q.*
                            FROM
                            (SELECT "t70".*
                              FROM
                              (SELECT upper("t69".key::text)
                                AS key, count
                                FROM ( SELECT "t69".key, count(*)::int AS count
                                  FROM
                                  (SELECT id, dated_at AS "datedAt"
                                    FROM claims
                                    WHERE speaker_id = "t59"."id" UNION ALL SELECT j.claim_id AS id, j.dated_at AS "datedAt"
                                    FROM joint_speakers j
                                    WHERE j.entity_id = "t59"."id" AND NOT EXISTS
                                    (SELECT 1
                                      FROM claims c
                                      WHERE c.id = j.claim_id AND c.speaker_id = j.entity_id)
                                    )
                                  "t67" JOIN "claims" "t68" ON "t68"."id" = "t67"."id" CROSS JOIN LATERAL
                                  (SELECT "t68"."form" AS key)
                                  "t69"
                                  WHERE "t69".key IS NOT NULL GROUP BY "t69".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                                "t69")
                              "t70"
                              WHERE true ORDER BY "t70"."count" DESC, "t70"."key" DESC LIMIT 1000)
                            q LIMIT $19::int)
                          "t71")
                        items)
                      )
                    || (',"timeline":' || (
                        (SELECT ('[' || (coalesce(string_agg(item, ',')
                                , '')
                              || ']')
                            )
                          FROM
                          (SELECT (('{"start":' || coalesce(to_json("t76"."key")::text, 'null')
                                )
                              || (',"count":' || (coalesce(("t76"."count")::text, 'null')
                                  || '}')
                                )
                              )
                            AS item
                            FROM
                            (SELECT "t75".*
                              FROM
                              (SELECT "t74".key AS key, count
                                FROM ( SELECT "t74".key, count(*)::int AS count
                                  FROM
                                  (SELECT id, dated_at AS "datedAt"
                                    FROM claims
                                    WHERE speaker_id = "t59"."id" UNION ALL SELECT j.claim_id AS id, j.dated_at AS "datedAt"
                                    FROM joint_speakers j
                                    WHERE j.entity_id = "t59"."id" AND NOT EXISTS
                                    (SELECT 1
                                      FROM claims c
                                      WHERE c.id = j.claim_id AND c.speaker_id = j.entity_id)
                                    )
                                  "t72" JOIN "claims" "t73" ON "t73"."id" = "t72"."id" CROSS JOIN LATERAL
                                  (SELECT date_trunc('year', "t73"."dated_at", 'UTC')::date AS key)
                                  "t74"
                                  WHERE "t74".key IS NOT NULL GROUP BY "t74".key ORDER BY "key" DESC LIMIT 1000)
                                "t74")
                              "t75"
                              WHERE true ORDER BY "t75"."key" ASC)
                            "t76")
                          items)
                        || '}')
                      )
                    )
                  || ',"mentions":')
                || (('{"facets":' || (
                      (SELECT ('[' || (coalesce(string_agg(item, ',')
                              , '')
                            || ']')
                          )
                        FROM
                        (SELECT (('{"value":' || coalesce(to_json("t81"."key")::text, 'null')
                              )
                            || (',"count":' || (coalesce(("t81"."count")::text, 'null')
                                || '}')
                              )
                            )
                          AS item
                          FROM
                          (SELECT q.*
                            FROM
                            (SELECT "t80".*
                              FROM
                              (SELECT "t79".key AS key, count
                                FROM ( SELECT "t79".key, count(*)::int AS count
                                  FROM "mentions" "t78" CROSS JOIN LATERAL
                                  (SELECT "t78"."text" AS key)
                                  "t79"
                                  WHERE "t78"."entity_id" = "t59"."id" AND "t79".key IS NOT NULL GROUP BY "t79".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                                "t79")
                              "t80"
                              WHERE true ORDER BY "t80"."count" DESC, "t80"."key" DESC LIMIT 1000)
                            q LIMIT $20::int)
                          "t81")
                        items)
                      || '}')
                    )
                  || '}')
                )
              )
            FROM "entities" "t59"
            WHERE "t59"."id" = coalesce(
              (SELECT coalesce(merged_into_id, id)
                FROM entities
                WHERE id = $21::uuid)
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
                  AS documents, (e.name_key = $22::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                  FROM ( SELECT entity_id, kind
                    FROM aliases
                    WHERE key = $22::text ORDER BY (kind = 'short')
                    , entity_id LIMIT 200 )
                  bearer JOIN entities e ON e.id = bearer.entity_id
                  WHERE e.type = 'person' ORDER BY e.id, is_whole DESC )
                found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
              )
            AND "t59"."type" = 'person')
          , 'null')
        )
      )
    )
  || ((',"people":' || (('{"facets":' || (
            (SELECT ('[' || (coalesce(string_agg(item, ',')
                    , '')
                  || ']')
                )
              FROM
              (SELECT (('{"value":' || coalesce(to_json("t86"."key")::text, 'null')
                    )
                  || (',"count":' || (coalesce(("t86"."count")::text, 'null')
                      || '}')
                    )
                  )
                AS item
                FROM
                (SELECT q.*
                  FROM
                  (SELECT "t85".*
                    FROM
                    (SELECT upper("t84".key::text)
                      AS key, count
                      FROM ( SELECT "t84".key, count(*)::int AS count
                        FROM "entities" "t83" CROSS JOIN LATERAL
                        (SELECT "t83"."gender" AS key)
                        "t84"
                        WHERE "t83"."type" = 'person' AND "t83"."merged_into_id" IS NULL AND "t83"."id" IN
                        (SELECT entity_id
                          FROM aliases
                          WHERE key LIKE '%' || $23::text || '%' AND ' ' || key || ' ' LIKE '% ' || $23::text || ' %')
                        AND "t84".key IS NOT NULL GROUP BY "t84".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                      "t84")
                    "t85"
                    WHERE true ORDER BY "t85"."count" DESC, "t85"."key" DESC LIMIT 1000)
                  q LIMIT $24::int)
                "t86")
              items)
            || '}')
          )
        || ',"organizations":')
      )
    || (((('{"facets":' ||
            (SELECT ('[' || (coalesce(string_agg(item, ',')
                    , '')
                  || ']')
                )
              FROM
              (SELECT (('{"value":' || coalesce(to_json("t92"."key")::text, 'null')
                    )
                  || (',"count":' || (coalesce(("t92"."count")::text, 'null')
                      || '}')
                    )
                  )
                AS item
                FROM
                (SELECT q.*
                  FROM
                  (SELECT "t91".*
                    FROM
                    (SELECT upper("t90".key::text)
                      AS key, count
                      FROM ( SELECT "t90".key, count(*)::int AS count
                        FROM
                        (SELECT c.entity_id AS id, c.mentions
                          FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                          WHERE c.type = 'organization' AND e.merged_into_id IS NULL)
                        "t88" JOIN "entities" "t89" ON "t89"."id" = "t88"."id" CROSS JOIN LATERAL
                        (SELECT "t89"."organization_kind" AS key)
                        "t90"
                        WHERE "t90".key IS NOT NULL GROUP BY "t90".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                      "t90")
                    "t91"
                    WHERE true ORDER BY "t91"."count" DESC, "t91"."key" DESC LIMIT 1000)
                  q LIMIT $25::int)
                "t92")
              items)
            )
          || (',"countries":' || (
              (SELECT ('[' || (coalesce(string_agg(item, ',')
                      , '')
                    || ']')
                  )
                FROM
                (SELECT (('{"value":' || coalesce(to_json("t97"."key")::text, 'null')
                      )
                    || (',"count":' || (coalesce(("t97"."count")::text, 'null')
                        || '}')
                      )
                    )
                  AS item
                  FROM
                  (SELECT q.*
                    FROM
                    (SELECT "t96".*
                      FROM
                      (SELECT upper("t95".key::text)
                        AS key, count
                        FROM ( SELECT "t95".key, count(*)::int AS count
                          FROM
                          (SELECT c.entity_id AS id, c.mentions
                            FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                            WHERE c.type = 'organization' AND e.merged_into_id IS NULL)
                          "t93" JOIN "entities" "t94" ON "t94"."id" = "t93"."id" CROSS JOIN LATERAL
                          (SELECT "t94"."country" AS key)
                          "t95"
                          WHERE "t95".key IS NOT NULL GROUP BY "t95".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                        "t95")
                      "t96"
                      WHERE true ORDER BY "t96"."count" DESC, "t96"."key" DESC LIMIT 1000)
                    q LIMIT $26::int)
                  "t97")
                items)
              || '}')
            )
          )
        || ',"documents":')
      || ((('{"facets":' ||
            (SELECT ('[' || (coalesce(string_agg(item, ',')
                    , '')
                  || ']')
                )
              FROM
              (SELECT (('{"value":' || coalesce(to_json("t102"."key")::text, 'null')
                    )
                  || (',"count":' || (coalesce(("t102"."count")::text, 'null')
                      || '}')
                    )
                  )
                AS item
                FROM
                (SELECT q.*
                  FROM
                  (SELECT "t101".*
                    FROM
                    (SELECT upper("t100".key::text)
                      AS key, count
                      FROM ( SELECT "t100".key, count(*)::int AS count
                        FROM "documents" "t99" CROSS JOIN LATERAL
                        (SELECT "t99"."status" AS key)
                        "t100"
                        WHERE "t100".key IS NOT NULL GROUP BY "t100".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                      "t100")
                    "t101"
                    WHERE true ORDER BY "t101"."count" DESC, "t101"."key" DESC LIMIT 1000)
                  q LIMIT $27::int)
                "t102")
              items)
            )
          || (',"timeline":' || (
              (SELECT ('[' || (coalesce(string_agg(item, ',')
                      , '')
                    || ']')
                  )
                FROM
                (SELECT (('{"start":' || coalesce(to_json("t106"."key")::text, 'null')
                      )
                    || (',"count":' || (coalesce(("t106"."count")::text, 'null')
                        || '}')
                      )
                    )
                  AS item
                  FROM
                  (SELECT "t105".*
                    FROM
                    (SELECT "t104".key AS key, count
                      FROM ( SELECT "t104".key, count(*)::int AS count
                        FROM "documents" "t103" CROSS JOIN LATERAL
                        (SELECT date_trunc('day', "t103"."dated_at", 'UTC')::date AS key)
                        "t104"
                        WHERE "t104".key IS NOT NULL GROUP BY "t104".key ORDER BY "key" DESC LIMIT 1000)
                      "t104")
                    "t105"
                    WHERE true ORDER BY "t105"."key" ASC)
                  "t106")
                items)
              || '}')
            )
          )
        || '}')
      )
    )
  )
AS data
