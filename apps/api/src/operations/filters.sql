SELECT (((('{"said":' || (
          (SELECT ('{"nodes":' || (('[' || (coalesce(string_agg("c1", ',')
                      , '')
                    || ']')
                  )
                || '}')
              )
            FROM
            (SELECT
              (SELECT ('{"content":' || (coalesce(to_json("t6"."content")::text, 'null')
                    || '}')
                  )
                FROM "claims" "t6"
                WHERE "t6"."id" = "t5"."id")
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT *
                  FROM (
                    (SELECT "t2".*
                      FROM
                      (SELECT id, dated_at AS "datedAt"
                        FROM claims
                        WHERE speaker_id = coalesce(
                          (SELECT coalesce(merged_into_id, id)
                            FROM entities
                            WHERE id = $1::uuid)
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
                              AS documents, (e.name_key = $2::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                              FROM ( SELECT entity_id, kind
                                FROM aliases
                                WHERE key = $2::text ORDER BY (kind = 'short')
                                , entity_id LIMIT 200 )
                              bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                            found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                          )
                        )
                      "t2"
                      WHERE true ORDER BY "t2"."datedAt" DESC, "t2"."id" DESC LIMIT 100)
                    UNION ALL
                    (SELECT "t3".*
                      FROM
                      (SELECT j.claim_id AS id, j.dated_at AS "datedAt"
                        FROM joint_speakers j
                        WHERE j.entity_id = coalesce(
                          (SELECT coalesce(merged_into_id, id)
                            FROM entities
                            WHERE id = $3::uuid)
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
                              AS documents, (e.name_key = $4::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                              FROM ( SELECT entity_id, kind
                                FROM aliases
                                WHERE key = $4::text ORDER BY (kind = 'short')
                                , entity_id LIMIT 200 )
                              bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                            found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                          )
                        AND NOT EXISTS
                        (SELECT 1
                          FROM claims c
                          WHERE c.id = j.claim_id AND c.speaker_id = j.entity_id)
                        )
                      "t3"
                      WHERE true ORDER BY "t3"."datedAt" DESC, "t3"."id" DESC LIMIT 100)
                    )
                  "t4" ORDER BY "t4"."datedAt" DESC, "t4"."id" DESC LIMIT 100)
                q LIMIT $5::int)
              "t5")
            items)
          || ',"about":')
        )
      || (
        (SELECT ('{"nodes":' || (('[' || (coalesce(string_agg("c1", ',')
                    , '')
                  || ']')
                )
              || '}')
            )
          FROM
          (SELECT
            (SELECT ('{"content":' || (coalesce(to_json("t9"."content")::text, 'null')
                  || '}')
                )
              FROM "claims" "t9"
              WHERE "t9"."id" = "t8"."id")
            AS "c1"
            FROM
            (SELECT q.*
              FROM
              (SELECT "t7".*
                FROM
                (SELECT claim_id AS id, dated_at AS "datedAt"
                  FROM claim_about
                  WHERE entity_id = coalesce(
                    (SELECT coalesce(merged_into_id, id)
                      FROM entities
                      WHERE id = $6::uuid)
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
                        AS documents, (e.name_key = $7::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                        FROM ( SELECT entity_id, kind
                          FROM aliases
                          WHERE key = $7::text ORDER BY (kind = 'short')
                          , entity_id LIMIT 200 )
                        bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                      found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                    )
                  )
                "t7"
                WHERE true ORDER BY "t7"."datedAt" DESC, "t7"."id" DESC LIMIT 100)
              q LIMIT $8::int)
            "t8")
          items)
        || (',"via":' ||
          (SELECT ('{"nodes":' || (('[' || (coalesce(string_agg("c1", ',')
                      , '')
                    || ']')
                  )
                || '}')
              )
            FROM
            (SELECT ('{"content":' || (coalesce(to_json("t11"."content")::text, 'null')
                  || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t10".*
                  FROM "claims" "t10"
                  WHERE "t10"."id" IN
                  (SELECT claim_id
                    FROM attribution_hops
                    WHERE entity_id = coalesce(
                      (SELECT coalesce(merged_into_id, id)
                        FROM entities
                        WHERE id = $9::uuid)
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
                          AS documents, (e.name_key = $10::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                          FROM ( SELECT entity_id, kind
                            FROM aliases
                            WHERE key = $10::text ORDER BY (kind = 'short')
                            , entity_id LIMIT 200 )
                          bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                        found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                      )
                    )
                  ORDER BY "t10"."dated_at" DESC, "t10"."id" DESC LIMIT 100)
                q LIMIT $11::int)
              "t11")
            items)
          )
        )
      )
    || ((',"denied":' || (
          (SELECT ('{"nodes":' || (('[' || (coalesce(string_agg("c1", ',')
                      , '')
                    || ']')
                  )
                || '}')
              )
            FROM
            (SELECT ('{"content":' || (coalesce(to_json("t13"."content")::text, 'null')
                  || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t12".*
                  FROM "claims" "t12"
                  WHERE "t12"."speaker_kind" = $12::speaker_kind AND "t12"."stance" = $13::stance AND "t12"."class" = $14::claim_class AND "t12"."form" = $15::claim_form ORDER BY "t12"."dated_at" DESC, "t12"."id" DESC LIMIT 100)
                q LIMIT $16::int)
              "t13")
            items)
          || ',"late":')
        )
      || (('{"totalCount":' || (
            (SELECT count(*)::text
              FROM "claims" "t14"
              WHERE "t14"."dated_at" >= $17::timestamptz AND "t14"."dated_at" < $18::timestamptz)
            || '}')
          )
        || (',"both":' ||
          (SELECT ('{"nodes":' || (('[' || (coalesce(string_agg("c1", ',')
                      , '')
                    || ']')
                  )
                || '}')
              )
            FROM
            (SELECT ('{"title":' || (coalesce(to_json("t16"."title")::text, 'null')
                  || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t15".*
                  FROM "articles" "t15"
                  WHERE (cardinality($19::uuid[])
                    = 0 OR "t15"."id" IN ( SELECT ae.article_id
                      FROM unnest($19::uuid[], $20::text[])
                      WITH ORDINALITY AS asked(id, key, place)
                      CROSS JOIN LATERAL ( SELECT coalesce(e.merged_into_id, e.id)
                        AS id
                        FROM entities e
                        WHERE e.id = asked.id UNION ALL SELECT a.entity_id
                        FROM aliases a
                        WHERE a.key = asked.key )
                      named JOIN article_entities ae ON ae.entity_id = named.id GROUP BY ae.article_id HAVING count(DISTINCT asked.place)
                      = cardinality($19::uuid[])
                      )
                    )
                  ORDER BY "t15"."dated_at" DESC, "t15"."id" DESC LIMIT 100)
                q LIMIT $21::int)
              "t16")
            items)
          )
        )
      )
    )
  || (((',"any":' || (('{"totalCount":' || (
              (SELECT count(*)::text
                FROM "articles" "t17"
                WHERE (cardinality($22::uuid[])
                  = 0 OR "t17"."id" IN ( SELECT ae.article_id
                    FROM unnest($22::uuid[], $23::text[])
                    WITH ORDINALITY AS asked(id, key, place)
                    CROSS JOIN LATERAL ( SELECT coalesce(e.merged_into_id, e.id)
                      AS id
                      FROM entities e
                      WHERE e.id = asked.id UNION ALL SELECT a.entity_id
                      FROM aliases a
                      WHERE a.key = asked.key )
                    named JOIN article_entities ae ON ae.entity_id = named.id GROUP BY ae.article_id HAVING count(DISTINCT asked.place)
                    = cardinality($22::uuid[])
                    )
                  )
                )
              || '}')
            )
          || ',"neither":')
        )
      || (('{"totalCount":' || (
            (SELECT count(*)::text
              FROM "articles" "t18"
              WHERE (cardinality($24::uuid[])
                = 0 OR "t18"."id" IN ( SELECT ae.article_id
                  FROM unnest($24::uuid[], $25::text[])
                  WITH ORDINALITY AS asked(id, key, place)
                  CROSS JOIN LATERAL ( SELECT coalesce(e.merged_into_id, e.id)
                    AS id
                    FROM entities e
                    WHERE e.id = asked.id UNION ALL SELECT a.entity_id
                    FROM aliases a
                    WHERE a.key = asked.key )
                  named JOIN article_entities ae ON ae.entity_id = named.id GROUP BY ae.article_id HAVING count(DISTINCT asked.place)
                  = cardinality($24::uuid[])
                  )
                )
              )
            || '}')
          )
        || (',"teasers":' ||
          (SELECT ('{"nodes":' || (('[' || (coalesce(string_agg("c1", ',')
                      , '')
                    || ']')
                  )
                || '}')
              )
            FROM
            (SELECT (('{"id":' || coalesce('"' || 'article:' || "t20"."id"::text || '"', 'null')
                  )
                || (',"parent":' || (coalesce(
                      (SELECT ('{"id":' || (coalesce('"' || 'article:' || "t21"."id"::text || '"', 'null')
                            || '}')
                          )
                        FROM "articles" "t21"
                        WHERE "t21"."id" = "t20"."parent_id")
                      , 'null')
                    || '}')
                  )
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t19".*
                  FROM "articles" "t19"
                  WHERE "t19"."kind" = $26::article_kind ORDER BY "t19"."dated_at" DESC, "t19"."id" DESC LIMIT 100)
                q LIMIT $27::int)
              "t20")
            items)
          )
        )
      )
    || ((',"published":' || (
          (SELECT ('{"nodes":' || (('[' || (coalesce(string_agg("c1", ',')
                      , '')
                    || ']')
                  )
                || '}')
              )
            FROM
            (SELECT ('{"title":' || (coalesce(to_json("t23"."title")::text, 'null')
                  || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t22".*
                  FROM "articles" "t22"
                  WHERE "t22"."kind" = $28::article_kind AND "t22"."document_id" IN
                  (SELECT id
                    FROM documents
                    WHERE outlet_id = coalesce(
                      (SELECT coalesce(merged_into_id, id)
                        FROM entities
                        WHERE id = $29::uuid)
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
                          AS documents, (e.name_key = $30::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                          FROM ( SELECT entity_id, kind
                            FROM aliases
                            WHERE key = $30::text ORDER BY (kind = 'short')
                            , entity_id LIMIT 200 )
                          bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                        found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                      )
                    )
                  ORDER BY "t22"."dated_at" DESC, "t22"."id" DESC LIMIT 100)
                q LIMIT $31::int)
              "t23")
            items)
          || ',"jordanians":')
        )
      || ((
          (SELECT ('{"nodes":' || (('[' || (coalesce(string_agg("c1", ',')
                      , '')
                    || ']')
                  )
                || '}')
              )
            FROM
            (SELECT ('{"name":' || (coalesce(to_json("t25"."name")::text, 'null')
                  || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t24".*
                  FROM "entities" "t24"
                  WHERE "t24"."type" = 'person' AND "t24"."merged_into_id" IS NULL AND "t24"."country" = $32::text ORDER BY "t24"."name_key" ASC, "t24"."id" ASC LIMIT 100)
                q LIMIT $33::int)
              "t25")
            items)
          || ',"named":')
        || (
          (SELECT ('{"nodes":' || (('[' || (coalesce(string_agg("c1", ',')
                      , '')
                    || ']')
                  )
                || '}')
              )
            FROM
            (SELECT (('{"name":' || coalesce(to_json("t27"."name")::text, 'null')
                  )
                || (',"aliases":' || (
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT ('{"form":' || (coalesce(to_json("t29"."form")::text, 'null')
                            || '}')
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
                    WHERE key LIKE '%' || $34::text || '%' AND ' ' || key || ' ' LIKE '% ' || $34::text || ' %')
                  ORDER BY "t26"."name_key" ASC, "t26"."id" ASC LIMIT 100)
                q LIMIT $35::int)
              "t27")
            items)
          || '}')
        )
      )
    )
  )
AS data
