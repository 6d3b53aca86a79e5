SELECT (((('{"person":' || coalesce(
          (SELECT (('{"quotedBy":' ||
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT ((('{"outlet":' ||
                          (SELECT ('{"name":' || (to_json("t4"."name")::text || '}')
                              )
                            FROM "entities" "t4"
                            WHERE "t4"."id" = "t3"."outletId")
                          )
                        || (',"claims":' || ("t3"."claims")::text)
                        )
                      || ((',"articles":' || ("t3"."articles")::text)
                        || (',"latest":' || (to_json("t3"."latest")::text || '}')
                          )
                        )
                      )
                    AS item
                    FROM
                    (SELECT q.*
                      FROM
                      (SELECT "t2".*
                        FROM
                        (SELECT d.outlet_id AS "outletId", count(*)::int AS claims, count(DISTINCT said.article_id)::int AS articles, max(said.dated_at)
                          AS latest
                          FROM ( SELECT c.article_id, c.dated_at
                            FROM claims c
                            WHERE c.speaker_id = "t1"."id" UNION ALL SELECT c.article_id, c.dated_at
                            FROM joint_speakers j JOIN claims c ON c.id = j.claim_id
                            WHERE j.entity_id = "t1"."id" ORDER BY dated_at DESC LIMIT 5000 )
                          said JOIN articles a ON a.id = said.article_id JOIN documents d ON d.id = a.document_id
                          WHERE d.outlet_id IS NOT NULL GROUP BY d.outlet_id)
                        "t2"
                        WHERE true ORDER BY "t2"."claims" DESC, "t2"."outletId" DESC LIMIT 1000)
                      q LIMIT $1::int)
                    "t3")
                  items)
                )
              || (',"none":' || (
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ('{"outlet":' || (
                          (SELECT ('{"name":' || (to_json("t7"."name")::text || '}')
                              )
                            FROM "entities" "t7"
                            WHERE "t7"."id" = "t6"."outletId")
                          || '}')
                        )
                      AS item
                      FROM
                      (SELECT q.*
                        FROM
                        (SELECT "t5".*
                          FROM
                          (SELECT d.outlet_id AS "outletId", count(*)::int AS claims, count(DISTINCT said.article_id)::int AS articles, max(said.dated_at)
                            AS latest
                            FROM ( SELECT c.article_id, c.dated_at
                              FROM claims c
                              WHERE c.speaker_id = "t1"."id" AND c.dated_at >= $2::timestamptz UNION ALL SELECT c.article_id, c.dated_at
                              FROM joint_speakers j JOIN claims c ON c.id = j.claim_id
                              WHERE j.entity_id = "t1"."id" AND j.dated_at >= $3::timestamptz ORDER BY dated_at DESC LIMIT 5000 )
                            said JOIN articles a ON a.id = said.article_id JOIN documents d ON d.id = a.document_id
                            WHERE d.outlet_id IS NOT NULL GROUP BY d.outlet_id)
                          "t5"
                          WHERE true ORDER BY "t5"."claims" DESC, "t5"."outletId" DESC LIMIT 1000)
                        q LIMIT $4::int)
                      "t6")
                    items)
                  || '}')
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
                AS documents, (e.name_key = $5::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                FROM ( SELECT entity_id, kind
                  FROM aliases
                  WHERE key = $5::text ORDER BY (kind = 'short')
                  , entity_id LIMIT 200 )
                bearer JOIN entities e ON e.id = bearer.entity_id
                WHERE e.type = 'person' ORDER BY e.id, is_whole DESC )
              found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
            AND "t1"."type" = 'person')
          , 'null')
        )
      || (',"article":' || coalesce(
          (SELECT ('{"related":' || (
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (('{"article":' || (
                          (SELECT ('{"title":' || (coalesce(to_json("t11"."title")::text, 'null')
                                || '}')
                              )
                            FROM "articles" "t11"
                            WHERE "t11"."id" = "t10"."articleId")
                          || ',"score":')
                        )
                      || ((to_json("t10"."score" / 1000000.0)::text || ',"shared":')
                        || (
                          (SELECT ('[' || (coalesce(string_agg(item, ',')
                                  , '')
                                || ']')
                              )
                            FROM
                            (SELECT
                              (SELECT ('{"name":' || (to_json("t14"."name")::text || '}')
                                  )
                                FROM "entities" "t14"
                                WHERE "t14"."id" = "t13"."id")
                              AS item
                              FROM
                              (SELECT "t12".*
                                FROM
                                (SELECT other.entity_id AS id, coalesce(c.articles, 0)
                                  AS articles
                                  FROM article_entities own JOIN article_entities other ON other.entity_id = own.entity_id AND other.article_id = "t10"."articleId" LEFT JOIN entity_counts c ON c.entity_id = own.entity_id
                                  WHERE own.article_id = "t10"."toId")
                                "t12"
                                WHERE true ORDER BY "t12"."articles" ASC, "t12"."id" ASC)
                              "t13")
                            items)
                          || '}')
                        )
                      )
                    AS item
                    FROM
                    (SELECT q.*
                      FROM
                      (SELECT "t9".*
                        FROM
                        (SELECT near.article_id AS "articleId", "t8"."id" AS "toId", (1000000 * sum(rare.weight)
                            )::int AS score
                          FROM ( SELECT own.entity_id, 1 / ln(1 + greatest(2, coalesce(c.articles, 0)
                                )
                              )
                            AS weight
                            FROM article_entities own LEFT JOIN entity_counts c ON c.entity_id = own.entity_id
                            WHERE own.article_id = "t8"."id" AND c.articles IS DISTINCT
                            FROM 1 ORDER BY coalesce(c.articles, 0)
                            , own.entity_id LIMIT 10 )
                          rare CROSS JOIN LATERAL ( SELECT ae.article_id
                            FROM article_entities ae
                            WHERE ae.entity_id = rare.entity_id ORDER BY ae.dated_at DESC, ae.article_id DESC LIMIT 200 )
                          near
                          WHERE near.article_id <> "t8"."id" AND near.article_id NOT IN
                          (SELECT id
                            FROM articles
                            WHERE document_id = "t8"."document_id")
                          GROUP BY near.article_id)
                        "t9"
                        WHERE true ORDER BY "t9"."score" DESC, "t9"."articleId" DESC LIMIT 1000)
                      q LIMIT $6::int)
                    "t10")
                  items)
                || '}')
              )
            FROM "articles" "t8"
            WHERE "t8"."id" = $7::uuid)
          , 'null')
        )
      )
    || ((',"all":' ||
        (SELECT ('[' || (coalesce(string_agg(item, ',')
                , '')
              || ']')
            )
          FROM
          (SELECT ((('{"citing":' ||
                  (SELECT (('{"__typename":' || coalesce(('"' || (CASE "t17"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                            )
                          , 'null')
                        )
                      || (',"name":' || (to_json("t17"."name")::text || '}')
                        )
                      )
                    FROM "entities" "t17"
                    WHERE "t17"."id" = "t16"."citingId")
                  )
                || (',"cited":' ||
                  (SELECT (('{"__typename":' || coalesce(('"' || (CASE "t18"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                            )
                          , 'null')
                        )
                      || (',"name":' || (to_json("t18"."name")::text || '}')
                        )
                      )
                    FROM "entities" "t18"
                    WHERE "t18"."id" = "t16"."citedId")
                  )
                )
              || ((',"claims":' || ("t16"."claims")::text)
                || (',"latest":' || (to_json("t16"."latest")::text || '}')
                  )
                )
              )
            AS item
            FROM
            (SELECT q.*
              FROM
              (SELECT "t15".*
                FROM
                (SELECT "citingId", "citedId", count(DISTINCT id)::int AS claims, max(dated_at)
                  AS latest, "citingId"::text || "citedId"::text AS key
                  FROM ( SELECT id, dated_at, entity_id AS "citedId", lag(entity_id)
                    OVER (PARTITION BY id ORDER BY place)
                    AS "citingId"
                    FROM
                    (SELECT c.id, c.dated_at, chain.place, chain.entity_id
                      FROM ( SELECT id, article_id, speaker_id, dated_at
                        FROM claims
                        WHERE true ORDER BY dated_at DESC, id DESC LIMIT 20000 )
                      c CROSS JOIN LATERAL ( SELECT -1 AS place, d.outlet_id AS entity_id
                        FROM articles a JOIN documents d ON d.id = a.document_id
                        WHERE a.id = c.article_id UNION ALL SELECT h.position, h.entity_id
                        FROM attribution_hops h
                        WHERE h.claim_id = c.id UNION ALL SELECT 32767, c.speaker_id )
                      chain
                      WHERE chain.entity_id IS NOT NULL)
                    steps )
                  cites
                  WHERE "citingId" <> "citedId" GROUP BY "citingId", "citedId")
                "t15"
                WHERE true ORDER BY "t15"."claims" DESC, "t15"."key" DESC LIMIT 1000)
              q LIMIT $8::int)
            "t16")
          items)
        )
      || (',"of":' || (
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"citing":' ||
                  (SELECT ('{"name":' || (to_json("t21"."name")::text || '}')
                      )
                    FROM "entities" "t21"
                    WHERE "t21"."id" = "t20"."citingId")
                  )
                || (',"claims":' || (("t20"."claims")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT q.*
                FROM
                (SELECT "t19".*
                  FROM
                  (SELECT "citingId", "citedId", count(DISTINCT id)::int AS claims, max(dated_at)
                    AS latest, "citingId"::text || "citedId"::text AS key
                    FROM ( SELECT id, dated_at, entity_id AS "citedId", lag(entity_id)
                      OVER (PARTITION BY id ORDER BY place)
                      AS "citingId"
                      FROM
                      (SELECT c.id, c.dated_at, chain.place, chain.entity_id
                        FROM ( SELECT id, article_id, speaker_id, dated_at
                          FROM claims
                          WHERE true AND dated_at < $9::timestamptz ORDER BY dated_at DESC, id DESC LIMIT 20000 )
                        c CROSS JOIN LATERAL ( SELECT -1 AS place, d.outlet_id AS entity_id
                          FROM articles a JOIN documents d ON d.id = a.document_id
                          WHERE a.id = c.article_id UNION ALL SELECT h.position, h.entity_id
                          FROM attribution_hops h
                          WHERE h.claim_id = c.id UNION ALL SELECT 32767, c.speaker_id )
                        chain
                        WHERE chain.entity_id IS NOT NULL)
                      steps )
                    cites
                    WHERE "citingId" <> "citedId" AND "citedId" =
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
                    GROUP BY "citingId", "citedId")
                  "t19"
                  WHERE true ORDER BY "t19"."claims" DESC, "t19"."key" DESC LIMIT 1000)
                q LIMIT $11::int)
              "t20")
            items)
          || ',"toItself":')
        )
      )
    )
  || (((coalesce(
          (SELECT (('{"length":' || ((cardinality("t22"."articles")
                    )::text || ',"entities":')
                )
              || ((
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT
                      (SELECT ('{"name":' || (to_json("t25"."name")::text || '}')
                          )
                        FROM "entities" "t25"
                        WHERE "t25"."id" = "t24"."id")
                      AS item
                      FROM
                      (SELECT "t23".*
                        FROM
                        (SELECT id, place
                          FROM unnest("t22"."entities")
                          WITH ORDINALITY AS e(id, place)
                          )
                        "t23"
                        WHERE true ORDER BY "t23"."place" ASC)
                      "t24")
                    items)
                  || ',"steps":')
                || (
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ('{"to":' || (
                          (SELECT ('{"name":' || (to_json("t28"."name")::text || '}')
                              )
                            FROM "entities" "t28"
                            WHERE "t28"."id" = "t27"."toId")
                          || '}')
                        )
                      AS item
                      FROM
                      (SELECT "t26".*
                        FROM
                        (SELECT e.id AS "fromId", ("t22"."entities")[place + 1] AS "toId", ("t22"."articles")[place] AS "articleId", place
                          FROM unnest("t22"."entities")
                          WITH ORDINALITY AS e(id, place)
                          WHERE place <= cardinality("t22"."articles")
                          )
                        "t26"
                        WHERE true ORDER BY "t26"."place" ASC)
                      "t27")
                    items)
                  || '}')
                )
              )
            FROM (WITH ends AS MATERIALIZED ( SELECT
                (SELECT id
                  FROM ( SELECT DISTINCT ON (e.id)
                    e.id,
                    (SELECT count(*)
                      FROM
                      (SELECT 1
                        FROM appearances a
                        WHERE a.entity_id = e.id LIMIT 1000)
                      counted)
                    AS documents, (e.name_key = $12::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                    FROM ( SELECT entity_id, kind
                      FROM aliases
                      WHERE key = $12::text ORDER BY (kind = 'short')
                      , entity_id LIMIT 200 )
                    bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                  found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                AS a,
                (SELECT id
                  FROM ( SELECT DISTINCT ON (e.id)
                    e.id,
                    (SELECT count(*)
                      FROM
                      (SELECT 1
                        FROM appearances a
                        WHERE a.entity_id = e.id LIMIT 1000)
                      counted)
                    AS documents, (e.name_key = $13::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                    FROM ( SELECT entity_id, kind
                      FROM aliases
                      WHERE key = $13::text ORDER BY (kind = 'short')
                      , entity_id LIMIT 200 )
                    bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                  found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                AS b )
              , near_a AS MATERIALIZED
              (SELECT other AS id, count(*)
                AS links, (array_agg(article_id ORDER BY dated_at DESC, article_id DESC)
                  )[1] AS article
                FROM
                (SELECT a AS id
                  FROM ends)
                own CROSS JOIN LATERAL
                (SELECT o.entity_id AS other, seen.article_id, seen.dated_at
                  FROM ( SELECT article_id, dated_at
                    FROM article_entities
                    WHERE entity_id = own.id ORDER BY dated_at DESC, article_id DESC LIMIT 500 )
                  seen JOIN article_entities o ON o.article_id = seen.article_id
                  WHERE o.entity_id <> own.id)
                link GROUP BY other )
              , near_b AS MATERIALIZED
              (SELECT other AS id, count(*)
                AS links, (array_agg(article_id ORDER BY dated_at DESC, article_id DESC)
                  )[1] AS article
                FROM
                (SELECT b AS id
                  FROM ends)
                own CROSS JOIN LATERAL
                (SELECT o.entity_id AS other, seen.article_id, seen.dated_at
                  FROM ( SELECT article_id, dated_at
                    FROM article_entities
                    WHERE entity_id = own.id ORDER BY dated_at DESC, article_id DESC LIMIT 500 )
                  seen JOIN article_entities o ON o.article_id = seen.article_id
                  WHERE o.entity_id <> own.id)
                link GROUP BY other )
              , far_a AS MATERIALIZED
              (SELECT DISTINCT ON (id)
                *
                FROM ( SELECT link.other AS id, own.id AS middle, own.article AS first, own.links, (array_agg(link.article_id ORDER BY link.dated_at DESC, link.article_id DESC)
                    )[1] AS second
                  FROM
                  (SELECT *
                    FROM near_a ORDER BY links DESC, id LIMIT 100)
                  own CROSS JOIN LATERAL
                  (SELECT o.entity_id AS other, seen.article_id, seen.dated_at
                    FROM ( SELECT article_id, dated_at
                      FROM article_entities
                      WHERE entity_id = own.id ORDER BY dated_at DESC, article_id DESC LIMIT 50 )
                    seen JOIN article_entities o ON o.article_id = seen.article_id
                    WHERE o.entity_id <> own.id)
                  link GROUP BY link.other, own.id, own.article, own.links )
                reached ORDER BY id, links DESC, middle )
              , far_b AS MATERIALIZED
              (SELECT DISTINCT ON (id)
                *
                FROM ( SELECT link.other AS id, own.id AS middle, own.article AS first, own.links, (array_agg(link.article_id ORDER BY link.dated_at DESC, link.article_id DESC)
                    )[1] AS second
                  FROM
                  (SELECT *
                    FROM near_b ORDER BY links DESC, id LIMIT 100)
                  own CROSS JOIN LATERAL
                  (SELECT o.entity_id AS other, seen.article_id, seen.dated_at
                    FROM ( SELECT article_id, dated_at
                      FROM article_entities
                      WHERE entity_id = own.id ORDER BY dated_at DESC, article_id DESC LIMIT 50 )
                    seen JOIN article_entities o ON o.article_id = seen.article_id
                    WHERE o.entity_id <> own.id)
                  link GROUP BY link.other, own.id, own.article, own.links )
                reached ORDER BY id, links DESC, middle)
              SELECT entities, articles
              FROM (
                (SELECT ARRAY[a] AS entities, '{}'::uuid[] AS articles
                  FROM ends
                  WHERE a = b)
                UNION ALL
                (SELECT ARRAY[a, b], ARRAY[n.article]
                  FROM ends JOIN near_a n ON n.id = b
                  WHERE a <> b)
                UNION ALL
                (SELECT ARRAY[a, b], ARRAY[n.article]
                  FROM ends JOIN near_b n ON n.id = a
                  WHERE a <> b)
                UNION ALL
                (SELECT ARRAY[a, x.id, b], ARRAY[x.article, y.article]
                  FROM ends, near_a x JOIN near_b y USING (id)
                  ORDER BY least(x.links, y.links)
                  / ln(2 + coalesce(
                      (SELECT c.articles
                        FROM entity_counts c
                        WHERE c.entity_id = id)
                      , 0)
                    )
                  DESC, id LIMIT 1)
                UNION ALL
                (SELECT ARRAY[a, x.middle, id, b], ARRAY[x.first, x.second, y.article]
                  FROM ends, far_a x JOIN near_b y USING (id)
                  WHERE id <> a ORDER BY least(x.links, y.links)
                  DESC, id LIMIT 1)
                UNION ALL
                (SELECT ARRAY[a, id, y.middle, b], ARRAY[x.article, y.second, y.first]
                  FROM ends, near_a x JOIN far_b y USING (id)
                  WHERE id <> b ORDER BY least(x.links, y.links)
                  DESC, id LIMIT 1)
                UNION ALL
                (SELECT ARRAY[a, x.middle, id, y.middle, b], ARRAY[x.first, x.second, y.second, y.first]
                  FROM ends, far_a x JOIN far_b y USING (id)
                  WHERE id <> a AND id <> b ORDER BY least(x.links, y.links)
                  DESC, id LIMIT 1)
                )
              ways LIMIT 1)
            "t22"
            WHERE true)
          , 'null')
        || ',"direct":')
      || (coalesce(
          (SELECT (('{"length":' || ((cardinality("t29"."articles")
                    )::text || ',"entities":')
                )
              || ((
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT
                      (SELECT ('{"name":' || (to_json("t32"."name")::text || '}')
                          )
                        FROM "entities" "t32"
                        WHERE "t32"."id" = "t31"."id")
                      AS item
                      FROM
                      (SELECT "t30".*
                        FROM
                        (SELECT id, place
                          FROM unnest("t29"."entities")
                          WITH ORDINALITY AS e(id, place)
                          )
                        "t30"
                        WHERE true ORDER BY "t30"."place" ASC)
                      "t31")
                    items)
                  || ',"steps":')
                || (
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ((('{"from":' ||
                            (SELECT ('{"name":' || (to_json("t35"."name")::text || '}')
                                )
                              FROM "entities" "t35"
                              WHERE "t35"."id" = "t34"."fromId")
                            )
                          || (',"to":' ||
                            (SELECT ('{"name":' || (to_json("t36"."name")::text || '}')
                                )
                              FROM "entities" "t36"
                              WHERE "t36"."id" = "t34"."toId")
                            )
                          )
                        || ((',"article":' ||
                            (SELECT ('{"title":' || (coalesce(to_json("t37"."title")::text, 'null')
                                  || '}')
                                )
                              FROM "articles" "t37"
                              WHERE "t37"."id" = "t34"."articleId")
                            )
                          || (',"claims":' || (
                              (SELECT ('[' || (coalesce(string_agg(item, ',')
                                      , '')
                                    || ']')
                                  )
                                FROM
                                (SELECT ('{"content":' || (to_json("t39"."content")::text || '}')
                                    )
                                  AS item
                                  FROM
                                  (SELECT "t38".*
                                    FROM "claims" "t38"
                                    WHERE "t38"."article_id" = "t34"."articleId" AND (("t38"."speaker_id" = "t34"."fromId" AND ( "t38"."addressee_id" = "t34"."toId" OR "t38"."id" IN
                                          (SELECT claim_id
                                            FROM claim_about
                                            WHERE entity_id = "t34"."toId" AND claim_id = "t38"."id")
                                          )
                                        )
                                      OR ("t38"."speaker_id" = "t34"."toId" AND ( "t38"."addressee_id" = "t34"."fromId" OR "t38"."id" IN
                                          (SELECT claim_id
                                            FROM claim_about
                                            WHERE entity_id = "t34"."fromId" AND claim_id = "t38"."id")
                                          )
                                        )
                                      )
                                    ORDER BY "t38"."position" ASC, "t38"."id" ASC)
                                  "t39")
                                items)
                              || '}')
                            )
                          )
                        )
                      AS item
                      FROM
                      (SELECT "t33".*
                        FROM
                        (SELECT e.id AS "fromId", ("t29"."entities")[place + 1] AS "toId", ("t29"."articles")[place] AS "articleId", place
                          FROM unnest("t29"."entities")
                          WITH ORDINALITY AS e(id, place)
                          WHERE place <= cardinality("t29"."articles")
                          )
                        "t33"
                        WHERE true ORDER BY "t33"."place" ASC)
                      "t34")
                    items)
                  || '}')
                )
              )
            FROM (WITH ends AS MATERIALIZED ( SELECT
                (SELECT id
                  FROM ( SELECT DISTINCT ON (e.id)
                    e.id,
                    (SELECT count(*)
                      FROM
                      (SELECT 1
                        FROM appearances a
                        WHERE a.entity_id = e.id LIMIT 1000)
                      counted)
                    AS documents, (e.name_key = $14::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                    FROM ( SELECT entity_id, kind
                      FROM aliases
                      WHERE key = $14::text ORDER BY (kind = 'short')
                      , entity_id LIMIT 200 )
                    bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                  found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                AS a,
                (SELECT id
                  FROM ( SELECT DISTINCT ON (e.id)
                    e.id,
                    (SELECT count(*)
                      FROM
                      (SELECT 1
                        FROM appearances a
                        WHERE a.entity_id = e.id LIMIT 1000)
                      counted)
                    AS documents, (e.name_key = $15::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                    FROM ( SELECT entity_id, kind
                      FROM aliases
                      WHERE key = $15::text ORDER BY (kind = 'short')
                      , entity_id LIMIT 200 )
                    bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                  found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                AS b )
              , near_a AS MATERIALIZED
              (SELECT other AS id, count(*)
                AS links, (array_agg(article_id ORDER BY dated_at DESC, article_id DESC)
                  )[1] AS article
                FROM
                (SELECT a AS id
                  FROM ends)
                own CROSS JOIN LATERAL
                (SELECT o.entity_id AS other, seen.article_id, seen.dated_at
                  FROM ( SELECT article_id, dated_at
                    FROM article_entities
                    WHERE entity_id = own.id ORDER BY dated_at DESC, article_id DESC LIMIT 500 )
                  seen JOIN article_entities o ON o.article_id = seen.article_id
                  WHERE o.entity_id <> own.id)
                link GROUP BY other )
              , near_b AS MATERIALIZED
              (SELECT other AS id, count(*)
                AS links, (array_agg(article_id ORDER BY dated_at DESC, article_id DESC)
                  )[1] AS article
                FROM
                (SELECT b AS id
                  FROM ends)
                own CROSS JOIN LATERAL
                (SELECT o.entity_id AS other, seen.article_id, seen.dated_at
                  FROM ( SELECT article_id, dated_at
                    FROM article_entities
                    WHERE entity_id = own.id ORDER BY dated_at DESC, article_id DESC LIMIT 500 )
                  seen JOIN article_entities o ON o.article_id = seen.article_id
                  WHERE o.entity_id <> own.id)
                link GROUP BY other )
              , far_a AS MATERIALIZED
              (SELECT DISTINCT ON (id)
                *
                FROM ( SELECT link.other AS id, own.id AS middle, own.article AS first, own.links, (array_agg(link.article_id ORDER BY link.dated_at DESC, link.article_id DESC)
                    )[1] AS second
                  FROM
                  (SELECT *
                    FROM near_a ORDER BY links DESC, id LIMIT 100)
                  own CROSS JOIN LATERAL
                  (SELECT o.entity_id AS other, seen.article_id, seen.dated_at
                    FROM ( SELECT article_id, dated_at
                      FROM article_entities
                      WHERE entity_id = own.id ORDER BY dated_at DESC, article_id DESC LIMIT 50 )
                    seen JOIN article_entities o ON o.article_id = seen.article_id
                    WHERE o.entity_id <> own.id)
                  link GROUP BY link.other, own.id, own.article, own.links )
                reached ORDER BY id, links DESC, middle )
              , far_b AS MATERIALIZED
              (SELECT DISTINCT ON (id)
                *
                FROM ( SELECT link.other AS id, own.id AS middle, own.article AS first, own.links, (array_agg(link.article_id ORDER BY link.dated_at DESC, link.article_id DESC)
                    )[1] AS second
                  FROM
                  (SELECT *
                    FROM near_b ORDER BY links DESC, id LIMIT 100)
                  own CROSS JOIN LATERAL
                  (SELECT o.entity_id AS other, seen.article_id, seen.dated_at
                    FROM ( SELECT article_id, dated_at
                      FROM article_entities
                      WHERE entity_id = own.id ORDER BY dated_at DESC, article_id DESC LIMIT 50 )
                    seen JOIN article_entities o ON o.article_id = seen.article_id
                    WHERE o.entity_id <> own.id)
                  link GROUP BY link.other, own.id, own.article, own.links )
                reached ORDER BY id, links DESC, middle)
              SELECT entities, articles
              FROM (
                (SELECT ARRAY[a] AS entities, '{}'::uuid[] AS articles
                  FROM ends
                  WHERE a = b)
                UNION ALL
                (SELECT ARRAY[a, b], ARRAY[n.article]
                  FROM ends JOIN near_a n ON n.id = b
                  WHERE a <> b)
                UNION ALL
                (SELECT ARRAY[a, b], ARRAY[n.article]
                  FROM ends JOIN near_b n ON n.id = a
                  WHERE a <> b)
                UNION ALL
                (SELECT ARRAY[a, x.id, b], ARRAY[x.article, y.article]
                  FROM ends, near_a x JOIN near_b y USING (id)
                  ORDER BY least(x.links, y.links)
                  / ln(2 + coalesce(
                      (SELECT c.articles
                        FROM entity_counts c
                        WHERE c.entity_id = id)
                      , 0)
                    )
                  DESC, id LIMIT 1)
                UNION ALL
                (SELECT ARRAY[a, x.middle, id, b], ARRAY[x.first, x.second, y.article]
                  FROM ends, far_a x JOIN near_b y USING (id)
                  WHERE id <> a ORDER BY least(x.links, y.links)
                  DESC, id LIMIT 1)
                UNION ALL
                (SELECT ARRAY[a, id, y.middle, b], ARRAY[x.article, y.second, y.first]
                  FROM ends, near_a x JOIN far_b y USING (id)
                  WHERE id <> b ORDER BY least(x.links, y.links)
                  DESC, id LIMIT 1)
                UNION ALL
                (SELECT ARRAY[a, x.middle, id, y.middle, b], ARRAY[x.first, x.second, y.second, y.first]
                  FROM ends, far_a x JOIN far_b y USING (id)
                  WHERE id <> a AND id <> b ORDER BY least(x.links, y.links)
                  DESC, id LIMIT 1)
                )
              ways LIMIT 1)
            "t29"
            WHERE true)
          , 'null')
        || (',"two":' || coalesce(
            (SELECT (('{"length":' || ((cardinality("t40"."articles")
                      )::text || ',"entities":')
                  )
                || ((
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT
                        (SELECT ('{"name":' || (to_json("t43"."name")::text || '}')
                            )
                          FROM "entities" "t43"
                          WHERE "t43"."id" = "t42"."id")
                        AS item
                        FROM
                        (SELECT "t41".*
                          FROM
                          (SELECT id, place
                            FROM unnest("t40"."entities")
                            WITH ORDINALITY AS e(id, place)
                            )
                          "t41"
                          WHERE true ORDER BY "t41"."place" ASC)
                        "t42")
                      items)
                    || ',"steps":')
                  || (
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT ((('{"from":' ||
                              (SELECT ('{"name":' || (to_json("t46"."name")::text || '}')
                                  )
                                FROM "entities" "t46"
                                WHERE "t46"."id" = "t45"."fromId")
                              )
                            || (',"to":' ||
                              (SELECT ('{"name":' || (to_json("t47"."name")::text || '}')
                                  )
                                FROM "entities" "t47"
                                WHERE "t47"."id" = "t45"."toId")
                              )
                            )
                          || ((',"article":' ||
                              (SELECT ('{"title":' || (coalesce(to_json("t48"."title")::text, 'null')
                                    || '}')
                                  )
                                FROM "articles" "t48"
                                WHERE "t48"."id" = "t45"."articleId")
                              )
                            || (',"claims":' || (
                                (SELECT ('[' || (coalesce(string_agg(item, ',')
                                        , '')
                                      || ']')
                                    )
                                  FROM
                                  (SELECT ('{"content":' || (to_json("t50"."content")::text || '}')
                                      )
                                    AS item
                                    FROM
                                    (SELECT "t49".*
                                      FROM "claims" "t49"
                                      WHERE "t49"."article_id" = "t45"."articleId" AND (("t49"."speaker_id" = "t45"."fromId" AND ( "t49"."addressee_id" = "t45"."toId" OR "t49"."id" IN
                                            (SELECT claim_id
                                              FROM claim_about
                                              WHERE entity_id = "t45"."toId" AND claim_id = "t49"."id")
                                            )
                                          )
                                        OR ("t49"."speaker_id" = "t45"."toId" AND ( "t49"."addressee_id" = "t45"."fromId" OR "t49"."id" IN
                                            (SELECT claim_id
                                              FROM claim_about
                                              WHERE entity_id = "t45"."fromId" AND claim_id = "t49"."id")
                                            )
                                          )
                                        )
                                      ORDER BY "t49"."position" ASC, "t49"."id" ASC)
                                    "t50")
                                  items)
                                || '}')
                              )
                            )
                          )
                        AS item
                        FROM
                        (SELECT "t44".*
                          FROM
                          (SELECT e.id AS "fromId", ("t40"."entities")[place + 1] AS "toId", ("t40"."articles")[place] AS "articleId", place
                            FROM unnest("t40"."entities")
                            WITH ORDINALITY AS e(id, place)
                            WHERE place <= cardinality("t40"."articles")
                            )
                          "t44"
                          WHERE true ORDER BY "t44"."place" ASC)
                        "t45")
                      items)
                    || '}')
                  )
                )
              FROM (WITH ends AS MATERIALIZED ( SELECT
                  (SELECT id
                    FROM ( SELECT DISTINCT ON (e.id)
                      e.id,
                      (SELECT count(*)
                        FROM
                        (SELECT 1
                          FROM appearances a
                          WHERE a.entity_id = e.id LIMIT 1000)
                        counted)
                      AS documents, (e.name_key = $16::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                      FROM ( SELECT entity_id, kind
                        FROM aliases
                        WHERE key = $16::text ORDER BY (kind = 'short')
                        , entity_id LIMIT 200 )
                      bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                    found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                  AS a,
                  (SELECT id
                    FROM ( SELECT DISTINCT ON (e.id)
                      e.id,
                      (SELECT count(*)
                        FROM
                        (SELECT 1
                          FROM appearances a
                          WHERE a.entity_id = e.id LIMIT 1000)
                        counted)
                      AS documents, (e.name_key = $17::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                      FROM ( SELECT entity_id, kind
                        FROM aliases
                        WHERE key = $17::text ORDER BY (kind = 'short')
                        , entity_id LIMIT 200 )
                      bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                    found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                  AS b )
                , near_a AS MATERIALIZED
                (SELECT other AS id, count(*)
                  AS links, (array_agg(article_id ORDER BY dated_at DESC, article_id DESC)
                    )[1] AS article
                  FROM
                  (SELECT a AS id
                    FROM ends)
                  own CROSS JOIN LATERAL
                  (SELECT o.entity_id AS other, seen.article_id, seen.dated_at
                    FROM ( SELECT article_id, dated_at
                      FROM article_entities
                      WHERE entity_id = own.id ORDER BY dated_at DESC, article_id DESC LIMIT 500 )
                    seen JOIN article_entities o ON o.article_id = seen.article_id
                    WHERE o.entity_id <> own.id)
                  link GROUP BY other )
                , near_b AS MATERIALIZED
                (SELECT other AS id, count(*)
                  AS links, (array_agg(article_id ORDER BY dated_at DESC, article_id DESC)
                    )[1] AS article
                  FROM
                  (SELECT b AS id
                    FROM ends)
                  own CROSS JOIN LATERAL
                  (SELECT o.entity_id AS other, seen.article_id, seen.dated_at
                    FROM ( SELECT article_id, dated_at
                      FROM article_entities
                      WHERE entity_id = own.id ORDER BY dated_at DESC, article_id DESC LIMIT 500 )
                    seen JOIN article_entities o ON o.article_id = seen.article_id
                    WHERE o.entity_id <> own.id)
                  link GROUP BY other )
                , far_a AS MATERIALIZED
                (SELECT DISTINCT ON (id)
                  *
                  FROM ( SELECT link.other AS id, own.id AS middle, own.article AS first, own.links, (array_agg(link.article_id ORDER BY link.dated_at DESC, link.article_id DESC)
                      )[1] AS second
                    FROM
                    (SELECT *
                      FROM near_a ORDER BY links DESC, id LIMIT 100)
                    own CROSS JOIN LATERAL
                    (SELECT o.entity_id AS other, seen.article_id, seen.dated_at
                      FROM ( SELECT article_id, dated_at
                        FROM article_entities
                        WHERE entity_id = own.id ORDER BY dated_at DESC, article_id DESC LIMIT 50 )
                      seen JOIN article_entities o ON o.article_id = seen.article_id
                      WHERE o.entity_id <> own.id)
                    link GROUP BY link.other, own.id, own.article, own.links )
                  reached ORDER BY id, links DESC, middle )
                , far_b AS MATERIALIZED
                (SELECT DISTINCT ON (id)
                  *
                  FROM ( SELECT link.other AS id, own.id AS middle, own.article AS first, own.links, (array_agg(link.article_id ORDER BY link.dated_at DESC, link.article_id DESC)
                      )[1] AS second
                    FROM
                    (SELECT *
                      FROM near_b ORDER BY links DESC, id LIMIT 100)
                    own CROSS JOIN LATERAL
                    (SELECT o.entity_id AS other, seen.article_id, seen.dated_at
                      FROM ( SELECT article_id, dated_at
                        FROM article_entities
                        WHERE entity_id = own.id ORDER BY dated_at DESC, article_id DESC LIMIT 50 )
                      seen JOIN article_entities o ON o.article_id = seen.article_id
                      WHERE o.entity_id <> own.id)
                    link GROUP BY link.other, own.id, own.article, own.links )
                  reached ORDER BY id, links DESC, middle)
                SELECT entities, articles
                FROM (
                  (SELECT ARRAY[a] AS entities, '{}'::uuid[] AS articles
                    FROM ends
                    WHERE a = b)
                  UNION ALL
                  (SELECT ARRAY[a, b], ARRAY[n.article]
                    FROM ends JOIN near_a n ON n.id = b
                    WHERE a <> b)
                  UNION ALL
                  (SELECT ARRAY[a, b], ARRAY[n.article]
                    FROM ends JOIN near_b n ON n.id = a
                    WHERE a <> b)
                  UNION ALL
                  (SELECT ARRAY[a, x.id, b], ARRAY[x.article, y.article]
                    FROM ends, near_a x JOIN near_b y USING (id)
                    ORDER BY least(x.links, y.links)
                    / ln(2 + coalesce(
                        (SELECT c.articles
                          FROM entity_counts c
                          WHERE c.entity_id = id)
                        , 0)
                      )
                    DESC, id LIMIT 1)
                  UNION ALL
                  (SELECT ARRAY[a, x.middle, id, b], ARRAY[x.first, x.second, y.article]
                    FROM ends, far_a x JOIN near_b y USING (id)
                    WHERE id <> a ORDER BY least(x.links, y.links)
                    DESC, id LIMIT 1)
                  UNION ALL
                  (SELECT ARRAY[a, id, y.middle, b], ARRAY[x.article, y.second, y.first]
                    FROM ends, near_a x JOIN far_b y USING (id)
                    WHERE id <> b ORDER BY least(x.links, y.links)
                    DESC, id LIMIT 1)
                  UNION ALL
                  (SELECT ARRAY[a, x.middle, id, y.middle, b], ARRAY[x.first, x.second, y.second, y.first]
                    FROM ends, far_a x JOIN far_b y USING (id)
                    WHERE id <> a AND id <> b ORDER BY least(x.links, y.links)
                    DESC, id LIMIT 1)
                  )
                ways LIMIT 1)
              "t40"
              WHERE true)
            , 'null')
          )
        )
      )
    || ((',"said":' || coalesce(
          (SELECT (('{"length":' || ((cardinality("t51"."articles")
                    )::text || ',"entities":')
                )
              || ((
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT
                      (SELECT ('{"name":' || (to_json("t54"."name")::text || '}')
                          )
                        FROM "entities" "t54"
                        WHERE "t54"."id" = "t53"."id")
                      AS item
                      FROM
                      (SELECT "t52".*
                        FROM
                        (SELECT id, place
                          FROM unnest("t51"."entities")
                          WITH ORDINALITY AS e(id, place)
                          )
                        "t52"
                        WHERE true ORDER BY "t52"."place" ASC)
                      "t53")
                    items)
                  || ',"steps":')
                || (
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ((('{"from":' ||
                            (SELECT ('{"name":' || (to_json("t57"."name")::text || '}')
                                )
                              FROM "entities" "t57"
                              WHERE "t57"."id" = "t56"."fromId")
                            )
                          || (',"to":' ||
                            (SELECT ('{"name":' || (to_json("t58"."name")::text || '}')
                                )
                              FROM "entities" "t58"
                              WHERE "t58"."id" = "t56"."toId")
                            )
                          )
                        || ((',"article":' ||
                            (SELECT ('{"title":' || (coalesce(to_json("t59"."title")::text, 'null')
                                  || '}')
                                )
                              FROM "articles" "t59"
                              WHERE "t59"."id" = "t56"."articleId")
                            )
                          || (',"claims":' || (
                              (SELECT ('[' || (coalesce(string_agg(item, ',')
                                      , '')
                                    || ']')
                                  )
                                FROM
                                (SELECT ('{"content":' || (to_json("t61"."content")::text || '}')
                                    )
                                  AS item
                                  FROM
                                  (SELECT "t60".*
                                    FROM "claims" "t60"
                                    WHERE "t60"."article_id" = "t56"."articleId" AND (("t60"."speaker_id" = "t56"."fromId" AND ( "t60"."addressee_id" = "t56"."toId" OR "t60"."id" IN
                                          (SELECT claim_id
                                            FROM claim_about
                                            WHERE entity_id = "t56"."toId" AND claim_id = "t60"."id")
                                          )
                                        )
                                      OR ("t60"."speaker_id" = "t56"."toId" AND ( "t60"."addressee_id" = "t56"."fromId" OR "t60"."id" IN
                                          (SELECT claim_id
                                            FROM claim_about
                                            WHERE entity_id = "t56"."fromId" AND claim_id = "t60"."id")
                                          )
                                        )
                                      )
                                    ORDER BY "t60"."position" ASC, "t60"."id" ASC)
                                  "t61")
                                items)
                              || '}')
                            )
                          )
                        )
                      AS item
                      FROM
                      (SELECT "t55".*
                        FROM
                        (SELECT e.id AS "fromId", ("t51"."entities")[place + 1] AS "toId", ("t51"."articles")[place] AS "articleId", place
                          FROM unnest("t51"."entities")
                          WITH ORDINALITY AS e(id, place)
                          WHERE place <= cardinality("t51"."articles")
                          )
                        "t55"
                        WHERE true ORDER BY "t55"."place" ASC)
                      "t56")
                    items)
                  || '}')
                )
              )
            FROM (WITH ends AS MATERIALIZED ( SELECT
                (SELECT id
                  FROM ( SELECT DISTINCT ON (e.id)
                    e.id,
                    (SELECT count(*)
                      FROM
                      (SELECT 1
                        FROM appearances a
                        WHERE a.entity_id = e.id LIMIT 1000)
                      counted)
                    AS documents, (e.name_key = $18::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                    FROM ( SELECT entity_id, kind
                      FROM aliases
                      WHERE key = $18::text ORDER BY (kind = 'short')
                      , entity_id LIMIT 200 )
                    bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                  found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                AS a,
                (SELECT id
                  FROM ( SELECT DISTINCT ON (e.id)
                    e.id,
                    (SELECT count(*)
                      FROM
                      (SELECT 1
                        FROM appearances a
                        WHERE a.entity_id = e.id LIMIT 1000)
                      counted)
                    AS documents, (e.name_key = $19::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                    FROM ( SELECT entity_id, kind
                      FROM aliases
                      WHERE key = $19::text ORDER BY (kind = 'short')
                      , entity_id LIMIT 200 )
                    bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                  found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                AS b )
              , near_a AS MATERIALIZED
              (SELECT other AS id, count(*)
                AS links, (array_agg(article_id ORDER BY dated_at DESC, article_id DESC)
                  )[1] AS article
                FROM
                (SELECT a AS id
                  FROM ends)
                own CROSS JOIN LATERAL
                (SELECT other, article_id, dated_at
                  FROM ( SELECT ca.entity_id AS other, said.article_id, said.dated_at
                    FROM ( SELECT id, article_id, dated_at
                      FROM claims
                      WHERE speaker_id = own.id ORDER BY dated_at DESC, id DESC LIMIT 500 )
                    said JOIN claim_about ca ON ca.claim_id = said.id UNION ALL SELECT said.addressee_id, said.article_id, said.dated_at
                    FROM ( SELECT addressee_id, article_id, dated_at
                      FROM claims
                      WHERE speaker_id = own.id ORDER BY dated_at DESC, id DESC LIMIT 500 )
                    said UNION ALL SELECT c.speaker_id, c.article_id, c.dated_at
                    FROM ( SELECT claim_id
                      FROM claim_about
                      WHERE entity_id = own.id ORDER BY dated_at DESC, claim_id DESC LIMIT 500 )
                    about JOIN claims c ON c.id = about.claim_id UNION ALL SELECT said.speaker_id, said.article_id, said.dated_at
                    FROM ( SELECT speaker_id, article_id, dated_at
                      FROM claims
                      WHERE addressee_id = own.id ORDER BY dated_at DESC, id DESC LIMIT 500 )
                    said )
                  links
                  WHERE other IS NOT NULL AND other <> own.id)
                link GROUP BY other )
              , near_b AS MATERIALIZED
              (SELECT other AS id, count(*)
                AS links, (array_agg(article_id ORDER BY dated_at DESC, article_id DESC)
                  )[1] AS article
                FROM
                (SELECT b AS id
                  FROM ends)
                own CROSS JOIN LATERAL
                (SELECT other, article_id, dated_at
                  FROM ( SELECT ca.entity_id AS other, said.article_id, said.dated_at
                    FROM ( SELECT id, article_id, dated_at
                      FROM claims
                      WHERE speaker_id = own.id ORDER BY dated_at DESC, id DESC LIMIT 500 )
                    said JOIN claim_about ca ON ca.claim_id = said.id UNION ALL SELECT said.addressee_id, said.article_id, said.dated_at
                    FROM ( SELECT addressee_id, article_id, dated_at
                      FROM claims
                      WHERE speaker_id = own.id ORDER BY dated_at DESC, id DESC LIMIT 500 )
                    said UNION ALL SELECT c.speaker_id, c.article_id, c.dated_at
                    FROM ( SELECT claim_id
                      FROM claim_about
                      WHERE entity_id = own.id ORDER BY dated_at DESC, claim_id DESC LIMIT 500 )
                    about JOIN claims c ON c.id = about.claim_id UNION ALL SELECT said.speaker_id, said.article_id, said.dated_at
                    FROM ( SELECT speaker_id, article_id, dated_at
                      FROM claims
                      WHERE addressee_id = own.id ORDER BY dated_at DESC, id DESC LIMIT 500 )
                    said )
                  links
                  WHERE other IS NOT NULL AND other <> own.id)
                link GROUP BY other )
              , far_a AS MATERIALIZED
              (SELECT DISTINCT ON (id)
                *
                FROM ( SELECT link.other AS id, own.id AS middle, own.article AS first, own.links, (array_agg(link.article_id ORDER BY link.dated_at DESC, link.article_id DESC)
                    )[1] AS second
                  FROM
                  (SELECT *
                    FROM near_a ORDER BY links DESC, id LIMIT 100)
                  own CROSS JOIN LATERAL
                  (SELECT other, article_id, dated_at
                    FROM ( SELECT ca.entity_id AS other, said.article_id, said.dated_at
                      FROM ( SELECT id, article_id, dated_at
                        FROM claims
                        WHERE speaker_id = own.id ORDER BY dated_at DESC, id DESC LIMIT 50 )
                      said JOIN claim_about ca ON ca.claim_id = said.id UNION ALL SELECT said.addressee_id, said.article_id, said.dated_at
                      FROM ( SELECT addressee_id, article_id, dated_at
                        FROM claims
                        WHERE speaker_id = own.id ORDER BY dated_at DESC, id DESC LIMIT 50 )
                      said UNION ALL SELECT c.speaker_id, c.article_id, c.dated_at
                      FROM ( SELECT claim_id
                        FROM claim_about
                        WHERE entity_id = own.id ORDER BY dated_at DESC, claim_id DESC LIMIT 50 )
                      about JOIN claims c ON c.id = about.claim_id UNION ALL SELECT said.speaker_id, said.article_id, said.dated_at
                      FROM ( SELECT speaker_id, article_id, dated_at
                        FROM claims
                        WHERE addressee_id = own.id ORDER BY dated_at DESC, id DESC LIMIT 50 )
                      said )
                    links
                    WHERE other IS NOT NULL AND other <> own.id)
                  link GROUP BY link.other, own.id, own.article, own.links )
                reached ORDER BY id, links DESC, middle )
              , far_b AS MATERIALIZED
              (SELECT DISTINCT ON (id)
                *
                FROM ( SELECT link.other AS id, own.id AS middle, own.article AS first, own.links, (array_agg(link.article_id ORDER BY link.dated_at DESC, link.article_id DESC)
                    )[1] AS second
                  FROM
                  (SELECT *
                    FROM near_b ORDER BY links DESC, id LIMIT 100)
                  own CROSS JOIN LATERAL
                  (SELECT other, article_id, dated_at
                    FROM ( SELECT ca.entity_id AS other, said.article_id, said.dated_at
                      FROM ( SELECT id, article_id, dated_at
                        FROM claims
                        WHERE speaker_id = own.id ORDER BY dated_at DESC, id DESC LIMIT 50 )
                      said JOIN claim_about ca ON ca.claim_id = said.id UNION ALL SELECT said.addressee_id, said.article_id, said.dated_at
                      FROM ( SELECT addressee_id, article_id, dated_at
                        FROM claims
                        WHERE speaker_id = own.id ORDER BY dated_at DESC, id DESC LIMIT 50 )
                      said UNION ALL SELECT c.speaker_id, c.article_id, c.dated_at
                      FROM ( SELECT claim_id
                        FROM claim_about
                        WHERE entity_id = own.id ORDER BY dated_at DESC, claim_id DESC LIMIT 50 )
                      about JOIN claims c ON c.id = about.claim_id UNION ALL SELECT said.speaker_id, said.article_id, said.dated_at
                      FROM ( SELECT speaker_id, article_id, dated_at
                        FROM claims
                        WHERE addressee_id = own.id ORDER BY dated_at DESC, id DESC LIMIT 50 )
                      said )
                    links
                    WHERE other IS NOT NULL AND other <> own.id)
                  link GROUP BY link.other, own.id, own.article, own.links )
                reached ORDER BY id, links DESC, middle)
              SELECT entities, articles
              FROM (
                (SELECT ARRAY[a] AS entities, '{}'::uuid[] AS articles
                  FROM ends
                  WHERE a = b)
                UNION ALL
                (SELECT ARRAY[a, b], ARRAY[n.article]
                  FROM ends JOIN near_a n ON n.id = b
                  WHERE a <> b)
                UNION ALL
                (SELECT ARRAY[a, b], ARRAY[n.article]
                  FROM ends JOIN near_b n ON n.id = a
                  WHERE a <> b)
                UNION ALL
                (SELECT ARRAY[a, x.id, b], ARRAY[x.article, y.article]
                  FROM ends, near_a x JOIN near_b y USING (id)
                  ORDER BY least(x.links, y.links)
                  / ln(2 + coalesce(
                      (SELECT c.articles
                        FROM entity_counts c
                        WHERE c.entity_id = id)
                      , 0)
                    )
                  DESC, id LIMIT 1)
                UNION ALL
                (SELECT ARRAY[a, x.middle, id, b], ARRAY[x.first, x.second, y.article]
                  FROM ends, far_a x JOIN near_b y USING (id)
                  WHERE id <> a ORDER BY least(x.links, y.links)
                  DESC, id LIMIT 1)
                UNION ALL
                (SELECT ARRAY[a, id, y.middle, b], ARRAY[x.article, y.second, y.first]
                  FROM ends, near_a x JOIN far_b y USING (id)
                  WHERE id <> b ORDER BY least(x.links, y.links)
                  DESC, id LIMIT 1)
                UNION ALL
                (SELECT ARRAY[a, x.middle, id, y.middle, b], ARRAY[x.first, x.second, y.second, y.first]
                  FROM ends, far_a x JOIN far_b y USING (id)
                  WHERE id <> a AND id <> b ORDER BY least(x.links, y.links)
                  DESC, id LIMIT 1)
                )
              ways LIMIT 1)
            "t51"
            WHERE true)
          , 'null')
        )
      || (',"nobody":' || (coalesce(
            (SELECT ('{"length":' || ((cardinality("t62"."articles")
                    )::text || '}')
                )
              FROM (WITH ends AS MATERIALIZED ( SELECT
                  (SELECT id
                    FROM ( SELECT DISTINCT ON (e.id)
                      e.id,
                      (SELECT count(*)
                        FROM
                        (SELECT 1
                          FROM appearances a
                          WHERE a.entity_id = e.id LIMIT 1000)
                        counted)
                      AS documents, (e.name_key = $20::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                      FROM ( SELECT entity_id, kind
                        FROM aliases
                        WHERE key = $20::text ORDER BY (kind = 'short')
                        , entity_id LIMIT 200 )
                      bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                    found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                  AS a,
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
                      bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                    found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                  AS b )
                , near_a AS MATERIALIZED
                (SELECT other AS id, count(*)
                  AS links, (array_agg(article_id ORDER BY dated_at DESC, article_id DESC)
                    )[1] AS article
                  FROM
                  (SELECT a AS id
                    FROM ends)
                  own CROSS JOIN LATERAL
                  (SELECT o.entity_id AS other, seen.article_id, seen.dated_at
                    FROM ( SELECT article_id, dated_at
                      FROM article_entities
                      WHERE entity_id = own.id ORDER BY dated_at DESC, article_id DESC LIMIT 500 )
                    seen JOIN article_entities o ON o.article_id = seen.article_id
                    WHERE o.entity_id <> own.id)
                  link GROUP BY other )
                , near_b AS MATERIALIZED
                (SELECT other AS id, count(*)
                  AS links, (array_agg(article_id ORDER BY dated_at DESC, article_id DESC)
                    )[1] AS article
                  FROM
                  (SELECT b AS id
                    FROM ends)
                  own CROSS JOIN LATERAL
                  (SELECT o.entity_id AS other, seen.article_id, seen.dated_at
                    FROM ( SELECT article_id, dated_at
                      FROM article_entities
                      WHERE entity_id = own.id ORDER BY dated_at DESC, article_id DESC LIMIT 500 )
                    seen JOIN article_entities o ON o.article_id = seen.article_id
                    WHERE o.entity_id <> own.id)
                  link GROUP BY other )
                , far_a AS MATERIALIZED
                (SELECT DISTINCT ON (id)
                  *
                  FROM ( SELECT link.other AS id, own.id AS middle, own.article AS first, own.links, (array_agg(link.article_id ORDER BY link.dated_at DESC, link.article_id DESC)
                      )[1] AS second
                    FROM
                    (SELECT *
                      FROM near_a ORDER BY links DESC, id LIMIT 100)
                    own CROSS JOIN LATERAL
                    (SELECT o.entity_id AS other, seen.article_id, seen.dated_at
                      FROM ( SELECT article_id, dated_at
                        FROM article_entities
                        WHERE entity_id = own.id ORDER BY dated_at DESC, article_id DESC LIMIT 50 )
                      seen JOIN article_entities o ON o.article_id = seen.article_id
                      WHERE o.entity_id <> own.id)
                    link GROUP BY link.other, own.id, own.article, own.links )
                  reached ORDER BY id, links DESC, middle )
                , far_b AS MATERIALIZED
                (SELECT DISTINCT ON (id)
                  *
                  FROM ( SELECT link.other AS id, own.id AS middle, own.article AS first, own.links, (array_agg(link.article_id ORDER BY link.dated_at DESC, link.article_id DESC)
                      )[1] AS second
                    FROM
                    (SELECT *
                      FROM near_b ORDER BY links DESC, id LIMIT 100)
                    own CROSS JOIN LATERAL
                    (SELECT o.entity_id AS other, seen.article_id, seen.dated_at
                      FROM ( SELECT article_id, dated_at
                        FROM article_entities
                        WHERE entity_id = own.id ORDER BY dated_at DESC, article_id DESC LIMIT 50 )
                      seen JOIN article_entities o ON o.article_id = seen.article_id
                      WHERE o.entity_id <> own.id)
                    link GROUP BY link.other, own.id, own.article, own.links )
                  reached ORDER BY id, links DESC, middle)
                SELECT entities, articles
                FROM (
                  (SELECT ARRAY[a] AS entities, '{}'::uuid[] AS articles
                    FROM ends
                    WHERE a = b)
                  UNION ALL
                  (SELECT ARRAY[a, b], ARRAY[n.article]
                    FROM ends JOIN near_a n ON n.id = b
                    WHERE a <> b)
                  UNION ALL
                  (SELECT ARRAY[a, b], ARRAY[n.article]
                    FROM ends JOIN near_b n ON n.id = a
                    WHERE a <> b)
                  UNION ALL
                  (SELECT ARRAY[a, x.id, b], ARRAY[x.article, y.article]
                    FROM ends, near_a x JOIN near_b y USING (id)
                    ORDER BY least(x.links, y.links)
                    / ln(2 + coalesce(
                        (SELECT c.articles
                          FROM entity_counts c
                          WHERE c.entity_id = id)
                        , 0)
                      )
                    DESC, id LIMIT 1)
                  UNION ALL
                  (SELECT ARRAY[a, x.middle, id, b], ARRAY[x.first, x.second, y.article]
                    FROM ends, far_a x JOIN near_b y USING (id)
                    WHERE id <> a ORDER BY least(x.links, y.links)
                    DESC, id LIMIT 1)
                  UNION ALL
                  (SELECT ARRAY[a, id, y.middle, b], ARRAY[x.article, y.second, y.first]
                    FROM ends, near_a x JOIN far_b y USING (id)
                    WHERE id <> b ORDER BY least(x.links, y.links)
                    DESC, id LIMIT 1)
                  UNION ALL
                  (SELECT ARRAY[a, x.middle, id, y.middle, b], ARRAY[x.first, x.second, y.second, y.first]
                    FROM ends, far_a x JOIN far_b y USING (id)
                    WHERE id <> a AND id <> b ORDER BY least(x.links, y.links)
                    DESC, id LIMIT 1)
                  )
                ways LIMIT 1)
              "t62"
              WHERE true)
            , 'null')
          || '}')
        )
      )
    )
  )
AS data
