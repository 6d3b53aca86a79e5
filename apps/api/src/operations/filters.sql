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
              (SELECT q.*
                FROM
                (SELECT *
                  FROM (
                    (SELECT "t1".*
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
                    (SELECT "t2".*
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
            (SELECT ('{"content":' || (to_json("t7"."content")::text || '}')
                )
              FROM "claims" "t7"
              WHERE "t7"."id" = "t6"."id")
            AS "c1"
            FROM
            (SELECT q.*
              FROM
              (SELECT "t5".*
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
            "t6")
          items)
        || (',"via":' ||
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"content":' || (to_json("t9"."content")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t8".*
                  FROM "claims" "t8"
                  WHERE "t8"."id" IN
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
                  ORDER BY "t8"."dated_at" DESC, "t8"."id" DESC LIMIT 100)
                q LIMIT $7::int)
              "t9")
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
            (SELECT ('{"content":' || (to_json("t11"."content")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t10".*
                  FROM "claims" "t10"
                  WHERE "t10"."speaker_kind" = $8::speaker_kind AND "t10"."stance" = $9::stance AND "t10"."class" = $10::claim_class AND "t10"."form" = $11::claim_form ORDER BY "t10"."dated_at" DESC, "t10"."id" DESC LIMIT 100)
                q LIMIT $12::int)
              "t11")
            items)
          || ',"late":{"totalCount":')
        )
      || (
        (SELECT count(*)::text
          FROM "claims" "t12"
          WHERE "t12"."dated_at" >= $13::timestamptz AND "t12"."dated_at" < $14::timestamptz)
        || ('},"both":' ||
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"title":' || (coalesce(to_json("t14"."title")::text, 'null')
                  || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t13".*
                  FROM "articles" "t13"
                  WHERE (cardinality($15::uuid[])
                    = 0 OR "t13"."id" IN ( SELECT ae.article_id
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
                  ORDER BY "t13"."dated_at" DESC, "t13"."id" DESC LIMIT 100)
                q LIMIT $17::int)
              "t14")
            items)
          )
        )
      )
    )
  || (((',"any":{"totalCount":' || (
          (SELECT count(*)::text
            FROM "articles" "t15"
            WHERE (cardinality($18::uuid[])
              = 0 OR "t15"."id" IN ( SELECT ae.article_id
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
          FROM "articles" "t16"
          WHERE (cardinality($20::uuid[])
            = 0 OR "t16"."id" IN ( SELECT ae.article_id
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
            (SELECT (('{"id":"' || 'article:' || "t18"."id"::text)
                || ('","parent":' || (coalesce(
                      (SELECT ('{"id":"' || ('article:' || "t19"."id"::text || '"}')
                          )
                        FROM "articles" "t19"
                        WHERE "t19"."id" = "t18"."parent_id")
                      , 'null')
                    || '}')
                  )
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t17".*
                  FROM "articles" "t17"
                  WHERE "t17"."kind" = $22::article_kind ORDER BY "t17"."dated_at" DESC, "t17"."id" DESC LIMIT 100)
                q LIMIT $23::int)
              "t18")
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
              (SELECT ('{"title":' || (coalesce(to_json("t23"."title")::text, 'null')
                    || '}')
                  )
                FROM "articles" "t23"
                WHERE "t23"."id" = "t22"."id")
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t20".*
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
                  "t20" JOIN "articles" "t21" ON "t21"."id" = "t20"."id"
                  WHERE "t21"."kind" = $25::article_kind ORDER BY "t20"."datedAt" DESC, "t20"."id" DESC LIMIT 100)
                q LIMIT $26::int)
              "t22")
            items)
          || ',"jordanians":')
        )
      || ((
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT ('{"name":' || (to_json("t25"."name")::text || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t24".*
                  FROM "entities" "t24"
                  WHERE "t24"."type" = 'person' AND "t24"."merged_into_id" IS NULL AND "t24"."country" = $27::text ORDER BY "t24"."name_key" ASC, "t24"."id" ASC LIMIT 100)
                q LIMIT $28::int)
              "t25")
            items)
          || ',"named":')
        || (
          (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']}')
              )
            FROM
            (SELECT (('{"name":' || to_json("t27"."name")::text)
                || (',"aliases":' || (
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT ('{"form":' || (to_json("t29"."form")::text || '}')
                          )
                        AS item
                        FROM
                        (SELECT "t28".*
                          FROM "aliases" "t28"
                          WHERE "t28"."entity_id" = "t27"."id" ORDER BY "t28"."kind" ASC, "t28"."form" ASC, "t28"."id" ASC)
                        "t29")
                      items)
                    || '}')
                  )
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t26".*
                  FROM "entities" "t26"
                  WHERE "t26"."type" = 'person' AND "t26"."merged_into_id" IS NULL AND "t26"."id" IN
                  (SELECT entity_id
                    FROM aliases
                    WHERE key LIKE '%' || $29::text || '%' AND ' ' || key || ' ' LIKE '% ' || $29::text || ' %')
                  ORDER BY "t26"."name_key" ASC, "t26"."id" ASC LIMIT 100)
                q LIMIT $30::int)
              "t27")
            items)
          || '}')
        )
      )
    )
  )
AS data
