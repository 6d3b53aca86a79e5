SELECT (((('{"said":' || (
          (SELECT ('{"nodes":' || (('[' || (coalesce(string_agg("c1", ',')
                      , '')
                    || ']')
                  )
                || '}')
              )
            FROM
            (SELECT ('{"content":' || (coalesce(to_json("t5"."content")::text, 'null')
                  || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT *
                  FROM (
                    (SELECT "t2".*
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
                      "t2"
                      WHERE true ORDER BY "t2"."dated_at" DESC, "t2"."id" DESC LIMIT 100)
                    UNION ALL
                    (SELECT "t3".*
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
                      "t3"
                      WHERE true ORDER BY "t3"."dated_at" DESC, "t3"."id" DESC LIMIT 100)
                    )
                  "t4" ORDER BY "t4"."dated_at" DESC, "t4"."id" DESC LIMIT 100)
                q LIMIT $3::int)
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
            (SELECT ('{"content":' || (coalesce(to_json("t8"."content")::text, 'null')
                  || '}')
                )
              FROM "claims" "t8"
              WHERE "t8"."id" = "t7"."id")
            AS "c1"
            FROM
            (SELECT q.*
              FROM
              (SELECT "t6".*
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
                "t6"
                WHERE true ORDER BY "t6"."datedAt" DESC, "t6"."id" DESC LIMIT 100)
              q LIMIT $5::int)
            "t7")
          items)
        || (',"via":' ||
          (SELECT ('{"nodes":' || (('[' || (coalesce(string_agg("c1", ',')
                      , '')
                    || ']')
                  )
                || '}')
              )
            FROM
            (SELECT ('{"content":' || (coalesce(to_json("t10"."content")::text, 'null')
                  || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t9".*
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
              "t10")
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
            (SELECT ('{"content":' || (coalesce(to_json("t12"."content")::text, 'null')
                  || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t11".*
                  FROM "claims" "t11"
                  WHERE "t11"."speaker_kind" = $8::speaker_kind AND "t11"."stance" = $9::stance AND "t11"."class" = $10::claim_class AND "t11"."form" = $11::claim_form ORDER BY "t11"."dated_at" DESC, "t11"."id" DESC LIMIT 100)
                q LIMIT $12::int)
              "t12")
            items)
          || ',"late":')
        )
      || (('{"totalCount":' || (
            (SELECT count(*)::text
              FROM "claims" "t13"
              WHERE "t13"."dated_at" >= $13::timestamptz AND "t13"."dated_at" < $14::timestamptz)
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
            (SELECT ('{"title":' || (coalesce(to_json("t15"."title")::text, 'null')
                  || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t14".*
                  FROM "articles" "t14"
                  WHERE (cardinality($15::uuid[])
                    = 0 OR "t14"."id" IN ( SELECT ae.article_id
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
                  ORDER BY "t14"."dated_at" DESC, "t14"."id" DESC LIMIT 100)
                q LIMIT $17::int)
              "t15")
            items)
          )
        )
      )
    )
  || (((',"any":' || (('{"totalCount":' || (
              (SELECT count(*)::text
                FROM "articles" "t16"
                WHERE (cardinality($18::uuid[])
                  = 0 OR "t16"."id" IN ( SELECT ae.article_id
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
              || '}')
            )
          || ',"neither":')
        )
      || (('{"totalCount":' || (
            (SELECT count(*)::text
              FROM "articles" "t17"
              WHERE (cardinality($20::uuid[])
                = 0 OR "t17"."id" IN ( SELECT ae.article_id
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
            (SELECT (('{"id":' || coalesce('"' || 'article:' || "t19"."id"::text || '"', 'null')
                  )
                || (',"parent":' || (coalesce(
                      (SELECT ('{"id":' || (coalesce('"' || 'article:' || "t20"."id"::text || '"', 'null')
                            || '}')
                          )
                        FROM "articles" "t20"
                        WHERE "t20"."id" = "t19"."parent_id")
                      , 'null')
                    || '}')
                  )
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t18".*
                  FROM "articles" "t18"
                  WHERE "t18"."kind" = $22::article_kind ORDER BY "t18"."dated_at" DESC, "t18"."id" DESC LIMIT 100)
                q LIMIT $23::int)
              "t19")
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
            (SELECT ('{"title":' || (coalesce(to_json("t22"."title")::text, 'null')
                  || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t21".*
                  FROM "articles" "t21"
                  WHERE "t21"."kind" = $24::article_kind AND "t21"."document_id" IN
                  (SELECT id
                    FROM documents
                    WHERE outlet_id =
                    (SELECT id
                      FROM ( SELECT DISTINCT ON (e.id)
                        e.id,
                        (SELECT count(*)
                          FROM
                          (SELECT 1
                            FROM appearances a
                            WHERE a.entity_id = e.id LIMIT 1000)
                          counted)
                        AS documents, (e.name_key = $25::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                        FROM ( SELECT entity_id, kind
                          FROM aliases
                          WHERE key = $25::text ORDER BY (kind = 'short')
                          , entity_id LIMIT 200 )
                        bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                      found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                    )
                  ORDER BY "t21"."dated_at" DESC, "t21"."id" DESC LIMIT 100)
                q LIMIT $26::int)
              "t22")
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
            (SELECT ('{"name":' || (coalesce(to_json("t24"."name")::text, 'null')
                  || '}')
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t23".*
                  FROM "entities" "t23"
                  WHERE "t23"."type" = 'person' AND "t23"."merged_into_id" IS NULL AND "t23"."country" = $27::text ORDER BY "t23"."name_key" ASC, "t23"."id" ASC LIMIT 100)
                q LIMIT $28::int)
              "t24")
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
            (SELECT (('{"name":' || coalesce(to_json("t26"."name")::text, 'null')
                  )
                || (',"aliases":' || (
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT ('{"form":' || (coalesce(to_json("t28"."form")::text, 'null')
                            || '}')
                          )
                        AS item
                        FROM
                        (SELECT "t27".*
                          FROM "aliases" "t27"
                          WHERE "t27"."entity_id" = "t26"."id" ORDER BY "t27"."kind" ASC, "t27"."form" ASC, "t27"."id" ASC)
                        "t28")
                      items)
                    || '}')
                  )
                )
              AS "c1"
              FROM
              (SELECT q.*
                FROM
                (SELECT "t25".*
                  FROM "entities" "t25"
                  WHERE "t25"."type" = 'person' AND "t25"."merged_into_id" IS NULL AND "t25"."id" IN
                  (SELECT entity_id
                    FROM aliases
                    WHERE key LIKE '%' || $29::text || '%' AND ' ' || key || ' ' LIKE '% ' || $29::text || ' %')
                  ORDER BY "t25"."name_key" ASC, "t25"."id" ASC LIMIT 100)
                q LIMIT $30::int)
              "t26")
            items)
          || '}')
        )
      )
    )
  )
AS data
