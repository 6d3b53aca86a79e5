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
            (SELECT (('{"value":' || (to_json("t6"."key")::text || ',"entity":')
                  )
                || ((coalesce(
                      (SELECT ('{"name":' || (to_json("t7"."name")::text || '}')
                          )
                        FROM "entities" "t7"
                        WHERE "t7"."id" = CASE WHEN "t6"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t6"."key"::uuid END)
                      , 'null')
                    || ',"count":')
                  || (("t6"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT "q"."key", "q"."count"
                FROM
                (SELECT "t4"."key", "t4"."count"
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
              "t6")
            items)
          || ',"entities":')
        || (
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"entity":' || coalesce(
                    (SELECT (('{"__typename":' || coalesce(('"' || (CASE "t13"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                              )
                            , 'null')
                          )
                        || (',"name":' || (to_json("t13"."name")::text || '}')
                          )
                        )
                      FROM "entities" "t13"
                      WHERE "t13"."id" = CASE WHEN "t12"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t12"."key"::uuid END)
                    , 'null')
                  )
                || (',"count":' || (("t12"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT "q"."key", "q"."count"
                FROM
                (SELECT "t10"."key", "t10"."count"
                  FROM
                  (SELECT "t9".key::text AS key, count
                    FROM ( SELECT "t9".key, count(*)::int AS count
                      FROM "articles" "t8" CROSS JOIN LATERAL
                      (SELECT entity_id AS key
                        FROM article_entities
                        WHERE article_id = "t8"."id")
                      "t9"
                      WHERE "t9".key IS NOT NULL GROUP BY "t9".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                    "t9")
                  "t10"
                  WHERE true ORDER BY "t10"."count" DESC, "t10"."key" DESC LIMIT 1000)
                q LIMIT $2::int)
              "t12")
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
                  (SELECT ('{"name":' || (to_json("t19"."name")::text || '}')
                      )
                    FROM "entities" "t19"
                    WHERE "t19"."id" = CASE WHEN "t18"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t18"."key"::uuid END)
                  , 'null')
                )
              || (',"count":' || (("t18"."count")::text || '}')
                )
              )
            AS item
            FROM
            (SELECT "q"."key", "q"."count"
              FROM
              (SELECT "t16"."key", "t16"."count"
                FROM
                (SELECT "t15".key::text AS key, count
                  FROM ( SELECT "t15".key, count(*)::int AS count
                    FROM "articles" "t14" CROSS JOIN LATERAL
                    (SELECT DISTINCT speaker_id AS key
                      FROM claims
                      WHERE article_id = "t14"."id")
                    "t15"
                    WHERE "t15".key IS NOT NULL GROUP BY "t15".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                  "t15")
                "t16"
                WHERE true ORDER BY "t16"."count" DESC, "t16"."key" DESC LIMIT 1000)
              q LIMIT $3::int)
            "t18")
          items)
        || (',"kinds":' ||
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"value":' || (to_json("t24"."key")::text || ',"entity":')
                  )
                || ((coalesce(
                      (SELECT ('{"name":' || (to_json("t25"."name")::text || '}')
                          )
                        FROM "entities" "t25"
                        WHERE "t25"."id" = CASE WHEN "t24"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t24"."key"::uuid END)
                      , 'null')
                    || ',"count":')
                  || (("t24"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT "q"."key", "q"."count"
                FROM
                (SELECT "t22"."key", "t22"."count"
                  FROM
                  (SELECT upper("t21".key::text)
                    AS key, count
                    FROM ( SELECT "t21".key, count(*)::int AS count
                      FROM "articles" "t20" CROSS JOIN LATERAL
                      (SELECT "t20"."kind" AS key)
                      "t21"
                      WHERE "t21".key IS NOT NULL GROUP BY "t21".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                    "t21")
                  "t22"
                  WHERE true ORDER BY "t22"."count" DESC, "t22"."key" DESC LIMIT 1000)
                q LIMIT $4::int)
              "t24")
            items)
          )
        )
      || ((',"days":' ||
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"value":' || to_json("t30"."key")::text)
                || (',"count":' || (("t30"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT "q"."key", "q"."count"
                FROM
                (SELECT "t28"."key", "t28"."count"
                  FROM
                  (SELECT "t27".key::text AS key, count
                    FROM ( SELECT "t27".key, count(*)::int AS count
                      FROM "articles" "t26" CROSS JOIN LATERAL
                      (SELECT ("t26"."dated_at" AT TIME ZONE 'UTC')::date AS key)
                      "t27"
                      WHERE "t27".key IS NOT NULL GROUP BY "t27".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                    "t27")
                  "t28"
                  WHERE true ORDER BY "t28"."count" DESC, "t28"."key" DESC LIMIT 1000)
                q LIMIT $5::int)
              "t30")
            items)
          )
        || (',"timeline":' ||
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"start":' || to_json("t35"."key")::text)
                || (',"count":' || (("t35"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT "t33"."key", "t33"."count"
                FROM
                (SELECT "t32".key AS key, count
                  FROM ( SELECT "t32".key, count(*)::int AS count
                    FROM "articles" "t31" CROSS JOIN LATERAL
                    (SELECT date_trunc('week', ("t31"."dated_at" AT TIME ZONE 'UTC')
                        )::date AS key)
                    "t32"
                    WHERE "t32".key IS NOT NULL GROUP BY "t32".key ORDER BY "key" DESC LIMIT 1000)
                  "t32")
                "t33"
                WHERE true ORDER BY "t33"."key" ASC)
              "t35")
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
                              (SELECT ('{"name":' || (to_json("t41"."name")::text || '}')
                                  )
                                FROM "entities" "t41"
                                WHERE "t41"."id" = CASE WHEN "t40"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t40"."key"::uuid END)
                              , 'null')
                            )
                          || (',"count":' || (("t40"."count")::text || '}')
                            )
                          )
                        AS item
                        FROM
                        (SELECT "q"."key", "q"."count"
                          FROM
                          (SELECT "t38"."key", "t38"."count"
                            FROM
                            (SELECT "t37".key::text AS key, count
                              FROM ( SELECT "t37".key, count(*)::int AS count
                                FROM "claims" "t36" CROSS JOIN LATERAL
                                (SELECT "t36"."speaker_id" AS key UNION ALL SELECT entity_id
                                  FROM joint_speakers
                                  WHERE claim_id = "t36"."id" AND entity_id IS DISTINCT
                                  FROM "t36"."speaker_id")
                                "t37"
                                WHERE (("t36"."stance" = $6::stance)
                                  )
                                IS NOT TRUE AND "t37".key IS NOT NULL GROUP BY "t37".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                              "t37")
                            "t38"
                            WHERE true ORDER BY "t38"."count" DESC, "t38"."key" DESC LIMIT 1000)
                          q LIMIT $7::int)
                        "t40")
                      items)
                    || ',"stances":')
                  || (
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT (('{"value":' || to_json("t46"."key")::text)
                          || (',"count":' || (("t46"."count")::text || '}')
                            )
                          )
                        AS item
                        FROM
                        (SELECT "q"."key", "q"."count"
                          FROM
                          (SELECT "t44"."key", "t44"."count"
                            FROM
                            (SELECT upper("t43".key::text)
                              AS key, count
                              FROM ( SELECT "t43".key, count(*)::int AS count
                                FROM "claims" "t42" CROSS JOIN LATERAL
                                (SELECT "t42"."stance" AS key)
                                "t43"
                                WHERE (("t42"."stance" = $8::stance)
                                  )
                                IS NOT TRUE AND "t43".key IS NOT NULL GROUP BY "t43".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                              "t43")
                            "t44"
                            WHERE true ORDER BY "t44"."count" DESC, "t44"."key" DESC LIMIT 1000)
                          q LIMIT $9::int)
                        "t46")
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
                      (SELECT (('{"value":' || to_json("t51"."key")::text)
                          || (',"count":' || (("t51"."count")::text || '}')
                            )
                          )
                        AS item
                        FROM
                        (SELECT "q"."key", "q"."count"
                          FROM
                          (SELECT "t49"."key", "t49"."count"
                            FROM
                            (SELECT upper("t48".key::text)
                              AS key, count
                              FROM ( SELECT "t48".key, count(*)::int AS count
                                FROM "claims" "t47" CROSS JOIN LATERAL
                                (SELECT "t47"."class" AS key)
                                "t48"
                                WHERE (("t47"."stance" = $10::stance)
                                  )
                                IS NOT TRUE AND "t48".key IS NOT NULL GROUP BY "t48".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                              "t48")
                            "t49"
                            WHERE true ORDER BY "t49"."count" DESC, "t49"."key" DESC LIMIT 1000)
                          q LIMIT $11::int)
                        "t51")
                      items)
                    || ',"about":')
                  || (
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT (('{"entity":' || coalesce(
                              (SELECT ('{"name":' || (to_json("t57"."name")::text || '}')
                                  )
                                FROM "entities" "t57"
                                WHERE "t57"."id" = CASE WHEN "t56"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t56"."key"::uuid END)
                              , 'null')
                            )
                          || (',"count":' || (("t56"."count")::text || '}')
                            )
                          )
                        AS item
                        FROM
                        (SELECT "q"."key", "q"."count"
                          FROM
                          (SELECT "t54"."key", "t54"."count"
                            FROM
                            (SELECT "t53".key::text AS key, count
                              FROM ( SELECT "t53".key, count(*)::int AS count
                                FROM "claims" "t52" CROSS JOIN LATERAL
                                (SELECT entity_id AS key
                                  FROM claim_about
                                  WHERE claim_id = "t52"."id")
                                "t53"
                                WHERE (("t52"."stance" = $12::stance)
                                  )
                                IS NOT TRUE AND "t53".key IS NOT NULL GROUP BY "t53".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                              "t53")
                            "t54"
                            WHERE true ORDER BY "t54"."count" DESC, "t54"."key" DESC LIMIT 1000)
                          q LIMIT $13::int)
                        "t56")
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
                              (SELECT ('{"name":' || (to_json("t63"."name")::text || '}')
                                  )
                                FROM "entities" "t63"
                                WHERE "t63"."id" = CASE WHEN "t62"."key" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN "t62"."key"::uuid END)
                              , 'null')
                            )
                          || (',"count":' || (("t62"."count")::text || '}')
                            )
                          )
                        AS item
                        FROM
                        (SELECT "q"."key", "q"."count"
                          FROM
                          (SELECT "t60"."key", "t60"."count"
                            FROM
                            (SELECT "t59".key::text AS key, count
                              FROM ( SELECT "t59".key, count(*)::int AS count
                                FROM "claims" "t58" CROSS JOIN LATERAL
                                (SELECT d.outlet_id AS key
                                  FROM articles a JOIN documents d ON d.id = a.document_id
                                  WHERE a.id = "t58"."article_id")
                                "t59"
                                WHERE (("t58"."stance" = $14::stance)
                                  )
                                IS NOT TRUE AND "t59".key IS NOT NULL GROUP BY "t59".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                              "t59")
                            "t60"
                            WHERE true ORDER BY "t60"."count" DESC, "t60"."key" DESC LIMIT 1000)
                          q LIMIT $15::int)
                        "t62")
                      items)
                    || ',"timeline":')
                  || (
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT (('{"start":' || to_json("t68"."key")::text)
                          || (',"count":' || (("t68"."count")::text || '}')
                            )
                          )
                        AS item
                        FROM
                        (SELECT "t66"."key", "t66"."count"
                          FROM
                          (SELECT "t65".key AS key, count
                            FROM ( SELECT "t65".key, count(*)::int AS count
                              FROM "claims" "t64" CROSS JOIN LATERAL
                              (SELECT date_trunc('day', ("t64"."dated_at" AT TIME ZONE 'UTC')
                                  )::date AS key)
                              "t65"
                              WHERE (("t64"."stance" = $16::stance)
                                )
                              IS NOT TRUE AND "t65".key IS NOT NULL GROUP BY "t65".key ORDER BY "key" DESC LIMIT 1000)
                            "t65")
                          "t66"
                          WHERE true ORDER BY "t66"."key" ASC)
                        "t68")
                      items)
                    || '}')
                  )
                )
              )
            FROM
            (SELECT ('{"content":' || (to_json("t71"."content")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT "q"."content"
                FROM
                (SELECT "t69"."content"
                  FROM "claims" "t69"
                  WHERE (("t69"."stance" = $17::stance)
                    )
                  IS NOT TRUE ORDER BY "t69"."dated_at" DESC, "t69"."id" DESC LIMIT 100)
                q LIMIT $18::int)
              "t71")
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
                      (SELECT (('{"start":' || to_json("t78"."key")::text)
                          || (',"count":' || (("t78"."count")::text || '}')
                            )
                          )
                        AS item
                        FROM
                        (SELECT "t76"."key", "t76"."count"
                          FROM
                          (SELECT "t75".key AS key, count
                            FROM ( SELECT "t75".key, count(*)::int AS count
                              FROM "article_entities" "t73" JOIN "articles" "t74" ON "t74"."id" = "t73"."article_id" CROSS JOIN LATERAL
                              (SELECT date_trunc('month', ("t74"."dated_at" AT TIME ZONE 'UTC')
                                  )::date AS key)
                              "t75"
                              WHERE "t73"."entity_id" = "t72"."id" AND "t75".key IS NOT NULL GROUP BY "t75".key ORDER BY "key" DESC LIMIT 1000)
                            "t75")
                          "t76"
                          WHERE true ORDER BY "t76"."key" ASC)
                        "t78")
                      items)
                    )
                  || ('},"claims":{"facets":' ||
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT (('{"value":' || to_json("t83"."key")::text)
                          || (',"count":' || (("t83"."count")::text || '}')
                            )
                          )
                        AS item
                        FROM
                        (SELECT "q"."key", "q"."count"
                          FROM
                          (SELECT "t81"."key", "t81"."count"
                            FROM
                            (SELECT upper("t80".key::text)
                              AS key, count
                              FROM ( SELECT "t80".key, count(*)::int AS count
                                FROM
                                (SELECT *
                                  FROM claims
                                  WHERE speaker_id = "t72"."id" UNION ALL SELECT c.*
                                  FROM joint_speakers j JOIN claims c ON c.id = j.claim_id AND c.dated_at = j.dated_at
                                  WHERE j.entity_id = "t72"."id" AND c.speaker_id IS DISTINCT
                                  FROM j.entity_id)
                                "t79" CROSS JOIN LATERAL
                                (SELECT "t79"."form" AS key)
                                "t80"
                                WHERE "t80".key IS NOT NULL GROUP BY "t80".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                              "t80")
                            "t81"
                            WHERE true ORDER BY "t81"."count" DESC, "t81"."key" DESC LIMIT 1000)
                          q LIMIT $19::int)
                        "t83")
                      items)
                    )
                  )
                || ((',"timeline":' ||
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT (('{"start":' || to_json("t88"."key")::text)
                          || (',"count":' || (("t88"."count")::text || '}')
                            )
                          )
                        AS item
                        FROM
                        (SELECT "t86"."key", "t86"."count"
                          FROM
                          (SELECT "t85".key AS key, count
                            FROM ( SELECT "t85".key, count(*)::int AS count
                              FROM
                              (SELECT *
                                FROM claims
                                WHERE speaker_id = "t72"."id" UNION ALL SELECT c.*
                                FROM joint_speakers j JOIN claims c ON c.id = j.claim_id AND c.dated_at = j.dated_at
                                WHERE j.entity_id = "t72"."id" AND c.speaker_id IS DISTINCT
                                FROM j.entity_id)
                              "t84" CROSS JOIN LATERAL
                              (SELECT date_trunc('year', ("t84"."dated_at" AT TIME ZONE 'UTC')
                                  )::date AS key)
                              "t85"
                              WHERE "t85".key IS NOT NULL GROUP BY "t85".key ORDER BY "key" DESC LIMIT 1000)
                            "t85")
                          "t86"
                          WHERE true ORDER BY "t86"."key" ASC)
                        "t88")
                      items)
                    )
                  || ('},"mentions":{"facets":' || (
                      (SELECT ('[' || (coalesce(string_agg(item, ',')
                              , '')
                            || ']')
                          )
                        FROM
                        (SELECT (('{"value":' || to_json("t93"."key")::text)
                            || (',"count":' || (("t93"."count")::text || '}')
                              )
                            )
                          AS item
                          FROM
                          (SELECT "q"."key", "q"."count"
                            FROM
                            (SELECT "t91"."key", "t91"."count"
                              FROM
                              (SELECT "t90".key AS key, count
                                FROM ( SELECT "t90".key, count(*)::int AS count
                                  FROM "mentions" "t89" CROSS JOIN LATERAL
                                  (SELECT "t89"."text" AS key)
                                  "t90"
                                  WHERE "t89"."entity_id" = "t72"."id" AND "t90".key IS NOT NULL GROUP BY "t90".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                                "t90")
                              "t91"
                              WHERE true ORDER BY "t91"."count" DESC, "t91"."key" DESC LIMIT 1000)
                            q LIMIT $20::int)
                          "t93")
                        items)
                      || '}}')
                    )
                  )
                )
              FROM "entities" "t72"
              WHERE "t72"."id" =
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
              AND "t72"."type" = 'person')
            , 'null')
          || ',"people":{"facets":')
        || (
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"value":' || to_json("t98"."key")::text)
                || (',"count":' || (("t98"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT "q"."key", "q"."count"
                FROM
                (SELECT "t96"."key", "t96"."count"
                  FROM
                  (SELECT upper("t95".key::text)
                    AS key, count
                    FROM ( SELECT "t95".key, count(*)::int AS count
                      FROM "entities" "t94" CROSS JOIN LATERAL
                      (SELECT "t94"."gender" AS key)
                      "t95"
                      WHERE "t94"."type" = 'person' AND "t94"."merged_into_id" IS NULL AND "t94"."id" IN
                      (SELECT entity_id
                        FROM aliases
                        WHERE key LIKE '%' || $22::text || '%' AND ' ' || key || ' ' LIKE '% ' || $22::text || ' %')
                      AND "t95".key IS NOT NULL GROUP BY "t95".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                    "t95")
                  "t96"
                  WHERE true ORDER BY "t96"."count" DESC, "t96"."key" DESC LIMIT 1000)
                q LIMIT $23::int)
              "t98")
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
            (SELECT (('{"value":' || to_json("t104"."key")::text)
                || (',"count":' || (("t104"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT "q"."key", "q"."count"
                FROM
                (SELECT "t102"."key", "t102"."count"
                  FROM
                  (SELECT upper("t101".key::text)
                    AS key, count
                    FROM ( SELECT "t101".key, count(*)::int AS count
                      FROM
                      (SELECT c.entity_id AS id, c.mentions
                        FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                        WHERE c.type = 'organization' AND e.merged_into_id IS NULL)
                      "t99" JOIN "entities" "t100" ON "t100"."id" = "t99"."id" CROSS JOIN LATERAL
                      (SELECT "t100"."organization_kind" AS key)
                      "t101"
                      WHERE "t101".key IS NOT NULL GROUP BY "t101".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                    "t101")
                  "t102"
                  WHERE true ORDER BY "t102"."count" DESC, "t102"."key" DESC LIMIT 1000)
                q LIMIT $24::int)
              "t104")
            items)
          || ',"countries":')
        || (
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"value":' || to_json("t110"."key")::text)
                || (',"count":' || (("t110"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT "q"."key", "q"."count"
                FROM
                (SELECT "t108"."key", "t108"."count"
                  FROM
                  (SELECT upper("t107".key::text)
                    AS key, count
                    FROM ( SELECT "t107".key, count(*)::int AS count
                      FROM
                      (SELECT c.entity_id AS id, c.mentions
                        FROM entity_counts c JOIN entities e ON e.id = c.entity_id
                        WHERE c.type = 'organization' AND e.merged_into_id IS NULL)
                      "t105" JOIN "entities" "t106" ON "t106"."id" = "t105"."id" CROSS JOIN LATERAL
                      (SELECT "t106"."country" AS key)
                      "t107"
                      WHERE "t107".key IS NOT NULL GROUP BY "t107".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                    "t107")
                  "t108"
                  WHERE true ORDER BY "t108"."count" DESC, "t108"."key" DESC LIMIT 1000)
                q LIMIT $25::int)
              "t110")
            items)
          || '},"documents":{"facets":')
        )
      || ((
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"value":' || to_json("t115"."key")::text)
                || (',"count":' || (("t115"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT "q"."key", "q"."count"
                FROM
                (SELECT "t113"."key", "t113"."count"
                  FROM
                  (SELECT upper("t112".key::text)
                    AS key, count
                    FROM ( SELECT "t112".key, count(*)::int AS count
                      FROM "documents" "t111" CROSS JOIN LATERAL
                      (SELECT "t111"."status" AS key)
                      "t112"
                      WHERE "t112".key IS NOT NULL GROUP BY "t112".key ORDER BY "count" DESC, "key" DESC LIMIT 1000)
                    "t112")
                  "t113"
                  WHERE true ORDER BY "t113"."count" DESC, "t113"."key" DESC LIMIT 1000)
                q LIMIT $26::int)
              "t115")
            items)
          || ',"timeline":')
        || (
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"start":' || to_json("t120"."key")::text)
                || (',"count":' || (("t120"."count")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT "t118"."key", "t118"."count"
                FROM
                (SELECT "t117".key AS key, count
                  FROM ( SELECT "t117".key, count(*)::int AS count
                    FROM "documents" "t116" CROSS JOIN LATERAL
                    (SELECT date_trunc('day', ("t116"."dated_at" AT TIME ZONE 'UTC')
                        )::date AS key)
                    "t117"
                    WHERE "t117".key IS NOT NULL GROUP BY "t117".key ORDER BY "key" DESC LIMIT 1000)
                  "t117")
                "t118"
                WHERE true ORDER BY "t118"."key" ASC)
              "t120")
            items)
          || '}}')
        )
      )
    )
  )
AS data
