SELECT (((('{"person":' || coalesce(
          (SELECT (('{"quotedBy":' ||
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT ((('{"outlet":' ||
                          (SELECT ('{"name":' || (to_json("t5"."name")::text || '}')
                              )
                            FROM "entities" "t5"
                            WHERE "t5"."id" = "t4"."outletId")
                          )
                        || (',"claims":' || ("t4"."claims")::text)
                        )
                      || ((',"articles":' || ("t4"."articles")::text)
                        || (',"latest":' || (to_json("t4"."latest")::text || '}')
                          )
                        )
                      )
                    AS item
                    FROM
                    (SELECT "q"."outletId", "q"."claims", "q"."articles", "q"."latest"
                      FROM
                      (SELECT "t2"."outletId", "t2"."claims", "t2"."articles", "t2"."latest"
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
                    "t4")
                  items)
                )
              || (',"none":' || (
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ('{"outlet":' || (
                          (SELECT ('{"name":' || (to_json("t9"."name")::text || '}')
                              )
                            FROM "entities" "t9"
                            WHERE "t9"."id" = "t8"."outletId")
                          || '}')
                        )
                      AS item
                      FROM
                      (SELECT "q"."outletId"
                        FROM
                        (SELECT "t6"."outletId"
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
                          "t6"
                          WHERE true ORDER BY "t6"."claims" DESC, "t6"."outletId" DESC LIMIT 1000)
                        q LIMIT $4::int)
                      "t8")
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
                          (SELECT ('{"title":' || (coalesce(to_json("t14"."title")::text, 'null')
                                || '}')
                              )
                            FROM "articles" "t14"
                            WHERE "t14"."id" = "t13"."articleId")
                          || ',"score":')
                        )
                      || ((to_json("t13"."score" / 1000000.0)::text || ',"shared":')
                        || (
                          (SELECT ('[' || (coalesce(string_agg(item, ',')
                                  , '')
                                || ']')
                              )
                            FROM
                            (SELECT
                              (SELECT ('{"name":' || (to_json("t18"."name")::text || '}')
                                  )
                                FROM "entities" "t18"
                                WHERE "t18"."id" = "t17"."id")
                              AS item
                              FROM
                              (SELECT "t15"."id"
                                FROM
                                (SELECT other.entity_id AS id, coalesce(c.articles, 0)
                                  AS articles
                                  FROM article_entities own JOIN article_entities other ON other.entity_id = own.entity_id AND other.article_id = "t13"."articleId" LEFT JOIN entity_counts c ON c.entity_id = own.entity_id
                                  WHERE own.article_id = "t13"."toId")
                                "t15"
                                WHERE true ORDER BY "t15"."articles" ASC, "t15"."id" ASC)
                              "t17")
                            items)
                          || '}')
                        )
                      )
                    AS item
                    FROM
                    (SELECT "q"."articleId", "q"."score", "q"."toId"
                      FROM
                      (SELECT "t11"."articleId", "t11"."score", "t11"."toId"
                        FROM
                        (SELECT near.article_id AS "articleId", "t10"."id" AS "toId", (1000000 * sum(rare.weight)
                            )::int AS score
                          FROM ( SELECT own.entity_id, 1 / ln(1 + greatest(2, coalesce(c.articles, 0)
                                )
                              )
                            AS weight
                            FROM article_entities own LEFT JOIN entity_counts c ON c.entity_id = own.entity_id
                            WHERE own.article_id = "t10"."id" AND c.articles IS DISTINCT
                            FROM 1 ORDER BY coalesce(c.articles, 0)
                            , own.entity_id LIMIT 10 )
                          rare CROSS JOIN LATERAL ( SELECT ae.article_id
                            FROM article_entities ae
                            WHERE ae.entity_id = rare.entity_id ORDER BY ae.dated_at DESC, ae.article_id DESC LIMIT 200 )
                          near
                          WHERE near.article_id <> "t10"."id" AND near.article_id NOT IN
                          (SELECT id
                            FROM articles
                            WHERE document_id = "t10"."document_id")
                          GROUP BY near.article_id)
                        "t11"
                        WHERE true ORDER BY "t11"."score" DESC, "t11"."articleId" DESC LIMIT 1000)
                      q LIMIT $6::int)
                    "t13")
                  items)
                || '}')
              )
            FROM "articles" "t10"
            WHERE "t10"."id" = $7::uuid)
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
                  (SELECT (('{"__typename":' || coalesce(('"' || (CASE "t22"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                            )
                          , 'null')
                        )
                      || (',"name":' || (to_json("t22"."name")::text || '}')
                        )
                      )
                    FROM "entities" "t22"
                    WHERE "t22"."id" = "t21"."citingId")
                  )
                || (',"cited":' ||
                  (SELECT (('{"__typename":' || coalesce(('"' || (CASE "t23"."type" WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END || '"')
                            )
                          , 'null')
                        )
                      || (',"name":' || (to_json("t23"."name")::text || '}')
                        )
                      )
                    FROM "entities" "t23"
                    WHERE "t23"."id" = "t21"."citedId")
                  )
                )
              || ((',"claims":' || ("t21"."claims")::text)
                || (',"latest":' || (to_json("t21"."latest")::text || '}')
                  )
                )
              )
            AS item
            FROM
            (SELECT "q"."citingId", "q"."citedId", "q"."claims", "q"."latest"
              FROM
              (SELECT "t19"."citingId", "t19"."citedId", "t19"."claims", "t19"."latest"
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
                "t19"
                WHERE true ORDER BY "t19"."claims" DESC, "t19"."key" DESC LIMIT 1000)
              q LIMIT $8::int)
            "t21")
          items)
        )
      || (',"of":' || (
          (SELECT ('[' || (coalesce(string_agg(item, ',')
                  , '')
                || ']')
              )
            FROM
            (SELECT (('{"citing":' ||
                  (SELECT ('{"name":' || (to_json("t27"."name")::text || '}')
                      )
                    FROM "entities" "t27"
                    WHERE "t27"."id" = "t26"."citingId")
                  )
                || (',"claims":' || (("t26"."claims")::text || '}')
                  )
                )
              AS item
              FROM
              (SELECT "q"."citingId", "q"."claims"
                FROM
                (SELECT "t24"."citingId", "t24"."claims"
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
                  "t24"
                  WHERE true ORDER BY "t24"."claims" DESC, "t24"."key" DESC LIMIT 1000)
                q LIMIT $11::int)
              "t26")
            items)
          || ',"toItself":')
        )
      )
    )
  || (((coalesce(
          (SELECT (('{"length":' || ((cardinality("t28"."articles")
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
                      (SELECT "t29"."id"
                        FROM
                        (SELECT id, place
                          FROM unnest("t28"."entities")
                          WITH ORDINALITY AS e(id, place)
                          )
                        "t29"
                        WHERE true ORDER BY "t29"."place" ASC)
                      "t31")
                    items)
                  || ',"steps":')
                || (
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ('{"to":' || (
                          (SELECT ('{"name":' || (to_json("t36"."name")::text || '}')
                              )
                            FROM "entities" "t36"
                            WHERE "t36"."id" = "t35"."toId")
                          || '}')
                        )
                      AS item
                      FROM
                      (SELECT "t33"."toId"
                        FROM
                        (SELECT e.id AS "fromId", ("t28"."entities")[place + 1] AS "toId", ("t28"."articles")[place] AS "articleId", place
                          FROM unnest("t28"."entities")
                          WITH ORDINALITY AS e(id, place)
                          WHERE place <= cardinality("t28"."articles")
                          )
                        "t33"
                        WHERE true ORDER BY "t33"."place" ASC)
                      "t35")
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
            "t28"
            WHERE true)
          , 'null')
        || ',"direct":')
      || (coalesce(
          (SELECT (('{"length":' || ((cardinality("t37"."articles")
                    )::text || ',"entities":')
                )
              || ((
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT
                      (SELECT ('{"name":' || (to_json("t41"."name")::text || '}')
                          )
                        FROM "entities" "t41"
                        WHERE "t41"."id" = "t40"."id")
                      AS item
                      FROM
                      (SELECT "t38"."id"
                        FROM
                        (SELECT id, place
                          FROM unnest("t37"."entities")
                          WITH ORDINALITY AS e(id, place)
                          )
                        "t38"
                        WHERE true ORDER BY "t38"."place" ASC)
                      "t40")
                    items)
                  || ',"steps":')
                || (
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ((('{"from":' ||
                            (SELECT ('{"name":' || (to_json("t45"."name")::text || '}')
                                )
                              FROM "entities" "t45"
                              WHERE "t45"."id" = "t44"."fromId")
                            )
                          || (',"to":' ||
                            (SELECT ('{"name":' || (to_json("t46"."name")::text || '}')
                                )
                              FROM "entities" "t46"
                              WHERE "t46"."id" = "t44"."toId")
                            )
                          )
                        || ((',"article":' ||
                            (SELECT ('{"title":' || (coalesce(to_json("t47"."title")::text, 'null')
                                  || '}')
                                )
                              FROM "articles" "t47"
                              WHERE "t47"."id" = "t44"."articleId")
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
                                  (SELECT "t48"."content"
                                    FROM "claims" "t48"
                                    WHERE "t48"."article_id" = "t44"."articleId" AND (("t48"."speaker_id" = "t44"."fromId" AND ( "t48"."addressee_id" = "t44"."toId" OR "t48"."id" IN
                                          (SELECT claim_id
                                            FROM claim_about
                                            WHERE entity_id = "t44"."toId" AND claim_id = "t48"."id")
                                          )
                                        )
                                      OR ("t48"."speaker_id" = "t44"."toId" AND ( "t48"."addressee_id" = "t44"."fromId" OR "t48"."id" IN
                                          (SELECT claim_id
                                            FROM claim_about
                                            WHERE entity_id = "t44"."fromId" AND claim_id = "t48"."id")
                                          )
                                        )
                                      )
                                    ORDER BY "t48"."position" ASC, "t48"."id" ASC)
                                  "t50")
                                items)
                              || '}')
                            )
                          )
                        )
                      AS item
                      FROM
                      (SELECT "t42"."fromId", "t42"."toId", "t42"."articleId"
                        FROM
                        (SELECT e.id AS "fromId", ("t37"."entities")[place + 1] AS "toId", ("t37"."articles")[place] AS "articleId", place
                          FROM unnest("t37"."entities")
                          WITH ORDINALITY AS e(id, place)
                          WHERE place <= cardinality("t37"."articles")
                          )
                        "t42"
                        WHERE true ORDER BY "t42"."place" ASC)
                      "t44")
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
            "t37"
            WHERE true)
          , 'null')
        || (',"two":' || coalesce(
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
                        (SELECT ('{"name":' || (to_json("t55"."name")::text || '}')
                            )
                          FROM "entities" "t55"
                          WHERE "t55"."id" = "t54"."id")
                        AS item
                        FROM
                        (SELECT "t52"."id"
                          FROM
                          (SELECT id, place
                            FROM unnest("t51"."entities")
                            WITH ORDINALITY AS e(id, place)
                            )
                          "t52"
                          WHERE true ORDER BY "t52"."place" ASC)
                        "t54")
                      items)
                    || ',"steps":')
                  || (
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT ((('{"from":' ||
                              (SELECT ('{"name":' || (to_json("t59"."name")::text || '}')
                                  )
                                FROM "entities" "t59"
                                WHERE "t59"."id" = "t58"."fromId")
                              )
                            || (',"to":' ||
                              (SELECT ('{"name":' || (to_json("t60"."name")::text || '}')
                                  )
                                FROM "entities" "t60"
                                WHERE "t60"."id" = "t58"."toId")
                              )
                            )
                          || ((',"article":' ||
                              (SELECT ('{"title":' || (coalesce(to_json("t61"."title")::text, 'null')
                                    || '}')
                                  )
                                FROM "articles" "t61"
                                WHERE "t61"."id" = "t58"."articleId")
                              )
                            || (',"claims":' || (
                                (SELECT ('[' || (coalesce(string_agg(item, ',')
                                        , '')
                                      || ']')
                                    )
                                  FROM
                                  (SELECT ('{"content":' || (to_json("t64"."content")::text || '}')
                                      )
                                    AS item
                                    FROM
                                    (SELECT "t62"."content"
                                      FROM "claims" "t62"
                                      WHERE "t62"."article_id" = "t58"."articleId" AND (("t62"."speaker_id" = "t58"."fromId" AND ( "t62"."addressee_id" = "t58"."toId" OR "t62"."id" IN
                                            (SELECT claim_id
                                              FROM claim_about
                                              WHERE entity_id = "t58"."toId" AND claim_id = "t62"."id")
                                            )
                                          )
                                        OR ("t62"."speaker_id" = "t58"."toId" AND ( "t62"."addressee_id" = "t58"."fromId" OR "t62"."id" IN
                                            (SELECT claim_id
                                              FROM claim_about
                                              WHERE entity_id = "t58"."fromId" AND claim_id = "t62"."id")
                                            )
                                          )
                                        )
                                      ORDER BY "t62"."position" ASC, "t62"."id" ASC)
                                    "t64")
                                  items)
                                || '}')
                              )
                            )
                          )
                        AS item
                        FROM
                        (SELECT "t56"."fromId", "t56"."toId", "t56"."articleId"
                          FROM
                          (SELECT e.id AS "fromId", ("t51"."entities")[place + 1] AS "toId", ("t51"."articles")[place] AS "articleId", place
                            FROM unnest("t51"."entities")
                            WITH ORDINALITY AS e(id, place)
                            WHERE place <= cardinality("t51"."articles")
                            )
                          "t56"
                          WHERE true ORDER BY "t56"."place" ASC)
                        "t58")
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
              "t51"
              WHERE true)
            , 'null')
          )
        )
      )
    || ((',"said":' || coalesce(
          (SELECT (('{"length":' || ((cardinality("t65"."articles")
                    )::text || ',"entities":')
                )
              || ((
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT
                      (SELECT ('{"name":' || (to_json("t69"."name")::text || '}')
                          )
                        FROM "entities" "t69"
                        WHERE "t69"."id" = "t68"."id")
                      AS item
                      FROM
                      (SELECT "t66"."id"
                        FROM
                        (SELECT id, place
                          FROM unnest("t65"."entities")
                          WITH ORDINALITY AS e(id, place)
                          )
                        "t66"
                        WHERE true ORDER BY "t66"."place" ASC)
                      "t68")
                    items)
                  || ',"steps":')
                || (
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ((('{"from":' ||
                            (SELECT ('{"name":' || (to_json("t73"."name")::text || '}')
                                )
                              FROM "entities" "t73"
                              WHERE "t73"."id" = "t72"."fromId")
                            )
                          || (',"to":' ||
                            (SELECT ('{"name":' || (to_json("t74"."name")::text || '}')
                                )
                              FROM "entities" "t74"
                              WHERE "t74"."id" = "t72"."toId")
                            )
                          )
                        || ((',"article":' ||
                            (SELECT ('{"title":' || (coalesce(to_json("t75"."title")::text, 'null')
                                  || '}')
                                )
                              FROM "articles" "t75"
                              WHERE "t75"."id" = "t72"."articleId")
                            )
                          || (',"claims":' || (
                              (SELECT ('[' || (coalesce(string_agg(item, ',')
                                      , '')
                                    || ']')
                                  )
                                FROM
                                (SELECT ('{"content":' || (to_json("t78"."content")::text || '}')
                                    )
                                  AS item
                                  FROM
                                  (SELECT "t76"."content"
                                    FROM "claims" "t76"
                                    WHERE "t76"."article_id" = "t72"."articleId" AND (("t76"."speaker_id" = "t72"."fromId" AND ( "t76"."addressee_id" = "t72"."toId" OR "t76"."id" IN
                                          (SELECT claim_id
                                            FROM claim_about
                                            WHERE entity_id = "t72"."toId" AND claim_id = "t76"."id")
                                          )
                                        )
                                      OR ("t76"."speaker_id" = "t72"."toId" AND ( "t76"."addressee_id" = "t72"."fromId" OR "t76"."id" IN
                                          (SELECT claim_id
                                            FROM claim_about
                                            WHERE entity_id = "t72"."fromId" AND claim_id = "t76"."id")
                                          )
                                        )
                                      )
                                    ORDER BY "t76"."position" ASC, "t76"."id" ASC)
                                  "t78")
                                items)
                              || '}')
                            )
                          )
                        )
                      AS item
                      FROM
                      (SELECT "t70"."fromId", "t70"."toId", "t70"."articleId"
                        FROM
                        (SELECT e.id AS "fromId", ("t65"."entities")[place + 1] AS "toId", ("t65"."articles")[place] AS "articleId", place
                          FROM unnest("t65"."entities")
                          WITH ORDINALITY AS e(id, place)
                          WHERE place <= cardinality("t65"."articles")
                          )
                        "t70"
                        WHERE true ORDER BY "t70"."place" ASC)
                      "t72")
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
            "t65"
            WHERE true)
          , 'null')
        )
      || (',"nobody":' || (coalesce(
            (SELECT ('{"length":' || ((cardinality("t79"."articles")
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
              "t79"
              WHERE true)
            , 'null')
          || '}')
        )
      )
    )
  )
AS data
