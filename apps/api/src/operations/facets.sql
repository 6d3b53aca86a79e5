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
                        (SELECT (('{"value":' || coalesce(to_json("t70"."key")::text, 'null')
                              )
                            || (',"count":' || (coalesce(("t70"."count")::text, 'null')
                                || '}')
                              )
                            )
                          AS item
                          FROM
                          (SELECT q.*
                            FROM
                            (SELECT "t69".*
                              FROM
                              (SELECT upper("t68".key::text)
                                AS key, count
                                FROM ( SELECT "t68".key, count(*)::int AS count
                                  FROM
                                  (SELECT *
                                    FROM claims
                                    WHERE speaker_id = "t59"."id" UNION ALL SELECT c.*
                                    FROM joint_speakers j JOIN claims c ON c.id = j.claim_id AND c.dated_at = j.dated_at
                                    WHERE j.entity_id = "t59"."id" AND c.speaker_id IS DISTINCT
                                    FROM j.entity_id)
                                  "t67" CROSS JOIN LATERAL
                                  (SELECT "t67"."form" AS key)
                                  "t68"
                                  WHERE "t68".key IS NOT NULL GROUP BY "t68".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                                "t68")
                              "t69"
                              WHERE true ORDER BY "t69"."count" DESC, "t69"."key" DESC LIMIT 1000)
                            q LIMIT $19::int)
                          "t70")
                        items)
                      )
                    || (',"timeline":' || (
                        (SELECT ('[' || (coalesce(string_agg(item, ',')
                                , '')
                              || ']')
                            )
                          FROM
                          (SELECT (('{"start":' || coalesce(to_json("t74"."key")::text, 'null')
                                )
                              || (',"count":' || (coalesce(("t74"."count")::text, 'null')
                                  || '}')
                                )
                              )
                            AS item
                            FROM
                            (SELECT "t73".*
                              FROM
                              (SELECT "t72".key AS key, count
                                FROM ( SELECT "t72".key, count(*)::int AS count
                                  FROM
                                  (SELECT *
                                    FROM claims
                                    WHERE speaker_id = "t59"."id" UNION ALL SELECT c.*
                                    FROM joint_speakers j JOIN claims c ON c.id = j.claim_id AND c.dated_at = j.dated_at
                                    WHERE j.entity_id = "t59"."id" AND c.speaker_id IS DISTINCT
                                    FROM j.entity_id)
                                  "t71" CROSS JOIN LATERAL
                                  (SELECT date_trunc('year', "t71"."dated_at", 'UTC')::date AS key)
                                  "t72"
                                  WHERE "t72".key IS NOT NULL GROUP BY "t72".key ORDER BY "key" DESC LIMIT 1000)
                                "t72")
                              "t73"
                              WHERE true ORDER BY "t73"."key" ASC)
                            "t74")
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
                        (SELECT (('{"value":' || coalesce(to_json("t79"."key")::text, 'null')
                              )
                            || (',"count":' || (coalesce(("t79"."count")::text, 'null')
                                || '}')
                              )
                            )
                          AS item
                          FROM
                          (SELECT q.*
                            FROM
                            (SELECT "t78".*
                              FROM
                              (SELECT "t77".key AS key, count
                                FROM ( SELECT "t77".key, count(*)::int AS count
                                  FROM "mentions" "t76" CROSS JOIN LATERAL
                                  (SELECT "t76"."text" AS key)
                                  "t77"
                                  WHERE "t76"."entity_id" = "t59"."id" AND "t77".key IS NOT NULL GROUP BY "t77".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                                "t77")
                              "t78"
                              WHERE true ORDER BY "t78"."count" DESC, "t78"."key" DESC LIMIT 1000)
                            q LIMIT $20::int)
                          "t79")
                        items)
                      || '}')
                    )
                  || '}')
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
        )
      )
    )
  || ((',"people":' || (('{"facets":' || (
            (SELECT ('[' || (coalesce(string_agg(item, ',')
                    , '')
                  || ']')
                )
              FROM
              (SELECT (('{"value":' || coalesce(to_json("t84"."key")::text, 'null')
                    )
                  || (',"count":' || (coalesce(("t84"."count")::text, 'null')
                      || '}')
                    )
                  )
                AS item
                FROM
                (SELECT q.*
                  FROM
                  (SELECT "t83".*
                    FROM
                    (SELECT upper("t82".key::text)
                      AS key, count
                      FROM ( SELECT "t82".key, count(*)::int AS count
                        FROM "entities" "t81" CROSS JOIN LATERAL
                        (SELECT "t81"."gender" AS key)
                        "t82"
                        WHERE "t81"."type" = 'person' AND "t81"."merged_into_id" IS NULL AND "t81"."id" IN
                        (SELECT entity_id
                          FROM aliases
                          WHERE key LIKE '%' || $22::text || '%' AND ' ' || key || ' ' LIKE '% ' || $22::text || ' %')
                        AND "t82".key IS NOT NULL GROUP BY "t82".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                      "t82")
                    "t83"
                    WHERE true ORDER BY "t83"."count" DESC, "t83"."key" DESC LIMIT 1000)
                  q LIMIT $23::int)
                "t84")
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
              (SELECT (('{"value":' || coalesce(to_json("t90"."key")::text, 'null')
                    )
                  || (',"count":' || (coalesce(("t90"."count")::text, 'null')
                      || '}')
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
                        (SELECT "t87"."organization_kind" AS key)
                        "t88"
                        WHERE "t88".key IS NOT NULL GROUP BY "t88".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                      "t88")
                    "t89"
                    WHERE true ORDER BY "t89"."count" DESC, "t89"."key" DESC LIMIT 1000)
                  q LIMIT $24::int)
                "t90")
              items)
            )
          || (',"countries":' || (
              (SELECT ('[' || (coalesce(string_agg(item, ',')
                      , '')
                    || ']')
                  )
                FROM
                (SELECT (('{"value":' || coalesce(to_json("t95"."key")::text, 'null')
                      )
                    || (',"count":' || (coalesce(("t95"."count")::text, 'null')
                        || '}')
                      )
                    )
                  AS item
                  FROM
                  (SELECT q.*
                    FROM
                    (SELECT "t94".*
                      FROM
                      (SELECT upper("t93".key::text)
                        AS key, count
                        FROM ( SELECT "t93".key, count(*)::int AS count
                          FROM
                          (SELECT c.entity_id AS id, c.mentions
                            FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                            WHERE c.type = 'organization' AND e.merged_into_id IS NULL)
                          "t91" JOIN "entities" "t92" ON "t92"."id" = "t91"."id" CROSS JOIN LATERAL
                          (SELECT "t92"."country" AS key)
                          "t93"
                          WHERE "t93".key IS NOT NULL GROUP BY "t93".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                        "t93")
                      "t94"
                      WHERE true ORDER BY "t94"."count" DESC, "t94"."key" DESC LIMIT 1000)
                    q LIMIT $25::int)
                  "t95")
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
              (SELECT (('{"value":' || coalesce(to_json("t100"."key")::text, 'null')
                    )
                  || (',"count":' || (coalesce(("t100"."count")::text, 'null')
                      || '}')
                    )
                  )
                AS item
                FROM
                (SELECT q.*
                  FROM
                  (SELECT "t99".*
                    FROM
                    (SELECT upper("t98".key::text)
                      AS key, count
                      FROM ( SELECT "t98".key, count(*)::int AS count
                        FROM "documents" "t97" CROSS JOIN LATERAL
                        (SELECT "t97"."status" AS key)
                        "t98"
                        WHERE "t98".key IS NOT NULL GROUP BY "t98".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                      "t98")
                    "t99"
                    WHERE true ORDER BY "t99"."count" DESC, "t99"."key" DESC LIMIT 1000)
                  q LIMIT $26::int)
                "t100")
              items)
            )
          || (',"timeline":' || (
              (SELECT ('[' || (coalesce(string_agg(item, ',')
                      , '')
                    || ']')
                  )
                FROM
                (SELECT (('{"start":' || coalesce(to_json("t104"."key")::text, 'null')
                      )
                    || (',"count":' || (coalesce(("t104"."count")::text, 'null')
                        || '}')
                      )
                    )
                  AS item
                  FROM
                  (SELECT "t103".*
                    FROM
                    (SELECT "t102".key AS key, count
                      FROM ( SELECT "t102".key, count(*)::int AS count
                        FROM "documents" "t101" CROSS JOIN LATERAL
                        (SELECT date_trunc('day', "t101"."dated_at", 'UTC')::date AS key)
                        "t102"
                        WHERE "t102".key IS NOT NULL GROUP BY "t102".key ORDER BY "key" DESC LIMIT 1000)
                      "t102")
                    "t103"
                    WHERE true ORDER BY "t103"."key" ASC)
                  "t104")
                items)
              || '}')
            )
          )
        || '}')
      )
    )
  )
AS data
