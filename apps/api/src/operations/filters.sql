SELECT (((('{"said":' || (
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"content":' || (to_json("t4"."content")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT "q"."dated_at", "q"."id", "q"."content"
                FROM
                (SELECT "t3"."dated_at", "t3"."id", "t3"."content"
                  FROM (
                    (SELECT "t1"."dated_at", "t1"."id", "t1"."content"
                      FROM
                      (SELECT *
                        FROM claims
                        WHERE speaker_id =
                        (SELECT id
                          FROM ( SELECT DISTINCT ON (e.id)
                            e.id,
                            (SELECT count(*)
                              FROM
                              (SELECT 1
                                FROM appearances a
                                WHERE a.entity_id = e.id LIMIT 1000)
                              counted)
                            AS documents, (e.name_key = $1::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                            FROM ( SELECT entity_id, kind
                              FROM aliases
                              WHERE key = $1::text ORDER BY (kind = 'short')
                              , entity_id LIMIT 200 )
                            bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                          found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                        )
                      "t1"
                      WHERE true ORDER BY "t1"."dated_at" DESC, "t1"."id" DESC LIMIT 100)
                    UNION ALL
                    (SELECT "t2"."dated_at", "t2"."id", "t2"."content"
                      FROM
                      (SELECT c.*
                        FROM joint_speakers j JOIN claims c ON c.id = j.claim_id AND c.dated_at = j.dated_at
                        WHERE j.entity_id =
                        (SELECT id
                          FROM ( SELECT DISTINCT ON (e.id)
                            e.id,
                            (SELECT count(*)
                              FROM
                              (SELECT 1
                                FROM appearances a
                                WHERE a.entity_id = e.id LIMIT 1000)
                              counted)
                            AS documents, (e.name_key = $2::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                            FROM ( SELECT entity_id, kind
                              FROM aliases
                              WHERE key = $2::text ORDER BY (kind = 'short')
                              , entity_id LIMIT 200 )
                            bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                          found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                        AND c.speaker_id IS DISTINCT
                        FROM j.entity_id)
                      "t2"
                      WHERE true ORDER BY "t2"."dated_at" DESC, "t2"."id" DESC LIMIT 100)
                    )
                  "t3" ORDER BY "t3"."dated_at" DESC, "t3"."id" DESC LIMIT 100)
                q LIMIT $3::int)
              "t4")
            items)
          || ',"about":')
        )
      || (
        (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                , '')
              || ']}')
            )
          FROM
          (SELECT
            (SELECT ('{"content":' || (to_json("t8"."content")::text || '}')
                )
              FROM "claims" "t8"
              WHERE "t8"."id" = "t7"."id")
            AS "c1"
            FROM
            (SELECT "q"."id"
              FROM
              (SELECT "t5"."id"
                FROM
                (SELECT claim_id AS id, dated_at AS "datedAt"
                  FROM claim_about
                  WHERE entity_id =
                  (SELECT id
                    FROM ( SELECT DISTINCT ON (e.id)
                      e.id,
                      (SELECT count(*)
                        FROM
                        (SELECT 1
                          FROM appearances a
                          WHERE a.entity_id = e.id LIMIT 1000)
                        counted)
                      AS documents, (e.name_key = $4::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                      FROM ( SELECT entity_id, kind
                        FROM aliases
                        WHERE key = $4::text ORDER BY (kind = 'short')
                        , entity_id LIMIT 200 )
                      bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                    found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                  )
                "t5"
                WHERE true ORDER BY "t5"."datedAt" DESC, "t5"."id" DESC LIMIT 100)
              q LIMIT $5::int)
            "t7")
          items)
        || (',"via":' ||
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"content":' || (to_json("t11"."content")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT "q"."content"
                FROM
                (SELECT "t9"."content"
                  FROM "claims" "t9"
                  WHERE "t9"."id" IN
                  (SELECT claim_id
                    FROM attribution_hops
                    WHERE entity_id =
                    (SELECT id
                      FROM ( SELECT DISTINCT ON (e.id)
                        e.id,
                        (SELECT count(*)
                          FROM
                          (SELECT 1
                            FROM appearances a
                            WHERE a.entity_id = e.id LIMIT 1000)
                          counted)
                        AS documents, (e.name_key = $6::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                        FROM ( SELECT entity_id, kind
                          FROM aliases
                          WHERE key = $6::text ORDER BY (kind = 'short')
                          , entity_id LIMIT 200 )
                        bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                      found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                    )
                  ORDER BY "t9"."dated_at" DESC, "t9"."id" DESC LIMIT 100)
                q LIMIT $7::int)
              "t11")
            items)
          )
        )
      )
    || ((',"denied":' || (
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"content":' || (to_json("t14"."content")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT "q"."content"
                FROM
                (SELECT "t12"."content"
                  FROM "claims" "t12"
                  WHERE "t12"."speaker_kind" = $8::speaker_kind AND "t12"."stance" = $9::stance AND "t12"."class" = $10::claim_class AND "t12"."form" = $11::claim_form ORDER BY "t12"."dated_at" DESC, "t12"."id" DESC LIMIT 100)
                q LIMIT $12::int)
              "t14")
            items)
          || ',"late":{"totalCount":')
        )
      || (
        (SELECT count(*)::text
          FROM "claims" "t15"
          WHERE "t15"."dated_at" >= $13::timestamptz AND "t15"."dated_at" < $14::timestamptz)
        || ('},"both":' ||
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"title":' || (coalesce(to_json("t18"."title")::text, 'null')
                  || '}')
                )
              AS "c1"
              FROM
              (SELECT "q"."title"
                FROM
                (SELECT "t16"."title"
                  FROM "articles" "t16"
                  WHERE (cardinality($15::uuid[])
                    = 0 OR "t16"."id" IN ( SELECT ae.article_id
                      FROM unnest($15::uuid[], $16::text[])
                      WITH ORDINALITY AS asked(id, key, place)
                      CROSS JOIN LATERAL ( SELECT coalesce(e.merged_into_id, e.id)
                        AS id
                        FROM entities e
                        WHERE e.id = asked.id UNION ALL SELECT a.entity_id
                        FROM aliases a
                        WHERE a.key = asked.key )
                      named JOIN article_entities ae ON ae.entity_id = named.id GROUP BY ae.article_id HAVING count(DISTINCT asked.place)
                      = cardinality($15::uuid[])
                      )
                    )
                  ORDER BY "t16"."dated_at" DESC, "t16"."id" DESC LIMIT 100)
                q LIMIT $17::int)
              "t18")
            items)
          )
        )
      )
    )
  || (((',"any":{"totalCount":' || (
          (SELECT count(*)::text
            FROM "articles" "t19"
            WHERE (cardinality($18::uuid[])
              = 0 OR "t19"."id" IN ( SELECT ae.article_id
                FROM unnest($18::uuid[], $19::text[])
                WITH ORDINALITY AS asked(id, key, place)
                CROSS JOIN LATERAL ( SELECT coalesce(e.merged_into_id, e.id)
                  AS id
                  FROM entities e
                  WHERE e.id = asked.id UNION ALL SELECT a.entity_id
                  FROM aliases a
                  WHERE a.key = asked.key )
                named JOIN article_entities ae ON ae.entity_id = named.id GROUP BY ae.article_id HAVING count(DISTINCT asked.place)
                = cardinality($18::uuid[])
                )
              )
            )
          || '},"neither":{"totalCount":')
        )
      || (
        (SELECT count(*)::text
          FROM "articles" "t20"
          WHERE (cardinality($20::uuid[])
            = 0 OR "t20"."id" IN ( SELECT ae.article_id
              FROM unnest($20::uuid[], $21::text[])
              WITH ORDINALITY AS asked(id, key, place)
              CROSS JOIN LATERAL ( SELECT coalesce(e.merged_into_id, e.id)
                AS id
                FROM entities e
                WHERE e.id = asked.id UNION ALL SELECT a.entity_id
                FROM aliases a
                WHERE a.key = asked.key )
              named JOIN article_entities ae ON ae.entity_id = named.id GROUP BY ae.article_id HAVING count(DISTINCT asked.place)
              = cardinality($20::uuid[])
              )
            )
          )
        || ('},"teasers":' ||
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT (('{"id":"' || 'article:' || "t23"."id"::text)
                || ('","parent":' || (coalesce(
                      (SELECT ('{"id":"' || ('article:' || "t24"."id"::text || '"}')
                          )
                        FROM "articles" "t24"
                        WHERE "t24"."id" = "t23"."parent_id")
                      , 'null')
                    || '}')
                  )
                )
              AS "c1"
              FROM
              (SELECT "q"."id", "q"."parent_id"
                FROM
                (SELECT "t21"."id", "t21"."parent_id"
                  FROM "articles" "t21"
                  WHERE "t21"."kind" = $22::article_kind ORDER BY "t21"."dated_at" DESC, "t21"."id" DESC LIMIT 100)
                q LIMIT $23::int)
              "t23")
            items)
          )
        )
      )
    || ((',"published":' || (
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT
              (SELECT ('{"title":' || (coalesce(to_json("t29"."title")::text, 'null')
                    || '}')
                  )
                FROM "articles" "t29"
                WHERE "t29"."id" = "t28"."id")
              AS "c1"
              FROM
              (SELECT "q"."id"
                FROM
                (SELECT "t25"."id"
                  FROM
                  (SELECT a.id, d.dated_at AS "datedAt"
                    FROM documents d CROSS JOIN LATERAL
                    (SELECT id
                      FROM articles
                      WHERE document_id = d.id OFFSET 0)
                    a
                    WHERE d.outlet_id =
                    (SELECT id
                      FROM ( SELECT DISTINCT ON (e.id)
                        e.id,
                        (SELECT count(*)
                          FROM
                          (SELECT 1
                            FROM appearances a
                            WHERE a.entity_id = e.id LIMIT 1000)
                          counted)
                        AS documents, (e.name_key = $24::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                        FROM ( SELECT entity_id, kind
                          FROM aliases
                          WHERE key = $24::text ORDER BY (kind = 'short')
                          , entity_id LIMIT 200 )
                        bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                      found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                    )
                  "t25" JOIN "articles" "t26" ON "t26"."id" = "t25"."id"
                  WHERE "t26"."kind" = $25::article_kind ORDER BY "t25"."datedAt" DESC, "t25"."id" DESC LIMIT 100)
                q LIMIT $26::int)
              "t28")
            items)
          || ',"jordanians":')
        )
      || ((
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"name":' || (to_json("t32"."name")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT "q"."name"
                FROM
                (SELECT "t30"."name"
                  FROM "entities" "t30"
                  WHERE "t30"."type" = 'person' AND "t30"."merged_into_id" IS NULL AND "t30"."country" = $27::text ORDER BY "t30"."name_key" ASC, "t30"."id" ASC LIMIT 100)
                q LIMIT $28::int)
              "t32")
            items)
          || ',"named":')
        || (
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT (('{"name":' || to_json("t35"."name")::text)
                || (',"aliases":' || (
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT ('{"form":' || (to_json("t38"."form")::text || '}')
                          )
                        AS item
                        FROM
                        (SELECT "t36"."form"
                          FROM "aliases" "t36"
                          WHERE "t36"."entity_id" = "t35"."id" ORDER BY "t36"."kind" ASC, "t36"."form" ASC, "t36"."id" ASC)
                        "t38")
                      items)
                    || '}')
                  )
                )
              AS "c1"
              FROM
              (SELECT "q"."name", "q"."id"
                FROM
                (SELECT "t33"."name", "t33"."id"
                  FROM "entities" "t33"
                  WHERE "t33"."type" = 'person' AND "t33"."merged_into_id" IS NULL AND "t33"."id" IN
                  (SELECT entity_id
                    FROM aliases
                    WHERE key LIKE '%' || $29::text || '%' AND ' ' || key || ' ' LIKE '% ' || $29::text || ' %')
                  ORDER BY "t33"."name_key" ASC, "t33"."id" ASC LIMIT 100)
                q LIMIT $30::int)
              "t35")
            items)
          || '}')
        )
      )
    )
  )
AS data
