SELECT (('{"article":' || coalesce(
      (SELECT ((('{"copyOf":' || coalesce(
                (SELECT ('{"title":' || (coalesce(to_json("t2"."title")::text, 'null')
                      || '}')
                    )
                  FROM "articles" "t2"
                  WHERE "t2"."id" =
                  (SELECT first_id
                    FROM article_copies
                    WHERE article_id = "t1"."id" AND first_id <> "t1"."id")
                  )
                , 'null')
              )
            || (',"copies":' ||
              (SELECT ('[' || (coalesce(string_agg(item, ',')
                      , '')
                    || ']')
                  )
                FROM
                (SELECT (('{"article":' || (
                        (SELECT ('{"title":' || (coalesce(to_json("t6"."title")::text, 'null')
                              || '}')
                            )
                          FROM "articles" "t6"
                          WHERE "t6"."id" = "t5"."id")
                        || ',"similarity":')
                      )
                    || ((to_json("t5"."similarity")::text || ',"isEarliest":')
                      || (("t5"."isEarliest")::text || '}')
                      )
                    )
                  AS item
                  FROM
                  (SELECT "t3"."id", "t3"."similarity", "t3"."isEarliest"
                    FROM
                    (SELECT article_id AS id, similarity, dated_at AS "datedAt", first_id = article_id AS "isEarliest"
                      FROM article_copies
                      WHERE article_id <> "t1"."id" AND first_id =
                      (SELECT first_id
                        FROM article_copies
                        WHERE article_id = "t1"."id")
                      )
                    "t3"
                    WHERE true ORDER BY "t3"."datedAt" ASC, "t3"."id" ASC)
                  "t5")
                items)
              )
            )
          || ((',"related":' ||
              (SELECT ('[' || (coalesce(string_agg(item, ',')
                      , '')
                    || ']')
                  )
                FROM
                (SELECT (('{"article":' ||
                      (SELECT ('{"title":' || (coalesce(to_json("t10"."title")::text, 'null')
                            || '}')
                          )
                        FROM "articles" "t10"
                        WHERE "t10"."id" = "t9"."articleId")
                      )
                    || (',"isCopy":' || ((EXISTS
                          (SELECT 1
                            FROM article_copies one JOIN article_copies other ON other.first_id = one.first_id
                            WHERE one.article_id = "t9"."toId" AND other.article_id = "t9"."articleId")
                          )::text || '}')
                      )
                    )
                  AS item
                  FROM
                  (SELECT "q"."articleId", "q"."toId"
                    FROM
                    (SELECT "t7"."articleId", "t7"."toId"
                      FROM
                      (SELECT near.article_id AS "articleId", "t1"."id" AS "toId", (1000000 * sum(rare.weight)
                          )::int AS score
                        FROM ( SELECT own.entity_id, 1 / ln(1 + greatest(2, coalesce(c.articles, 0)
                              )
                            )
                          AS weight
                          FROM article_entities own LEFT JOIN entity_counts c ON c.entity_id = own.entity_id
                          WHERE own.article_id = "t1"."id" AND c.articles IS DISTINCT
                          FROM 1 ORDER BY coalesce(c.articles, 0)
                          , own.entity_id LIMIT 10 )
                        rare CROSS JOIN LATERAL ( SELECT ae.article_id
                          FROM article_entities ae
                          WHERE ae.entity_id = rare.entity_id ORDER BY ae.dated_at DESC, ae.article_id DESC LIMIT 200 )
                        near
                        WHERE near.article_id <> "t1"."id" AND near.article_id NOT IN
                        (SELECT id
                          FROM articles
                          WHERE document_id = "t1"."document_id")
                        GROUP BY near.article_id)
                      "t7"
                      WHERE true ORDER BY "t7"."score" DESC, "t7"."articleId" DESC LIMIT 1000)
                    q LIMIT $1::int)
                  "t9")
                items)
              )
            || (',"claims":' || (
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (('{"content":' || (to_json("t13"."content")::text || ',"repeats":')
                        )
                      || ((coalesce(
                            (SELECT ('{"content":' || (to_json("t14"."content")::text || '}')
                                )
                              FROM "claims" "t14"
                              WHERE "t14"."id" =
                              (SELECT first_id
                                FROM claim_repetitions
                                WHERE claim_id = "t13"."id" AND first_id <> "t13"."id")
                              )
                            , 'null')
                          || ',"repetitions":')
                        || (
                          (SELECT ('[' || (coalesce(string_agg(item, ',')
                                  , '')
                                || ']')
                              )
                            FROM
                            (SELECT (('{"claim":' || (
                                    (SELECT ('{"content":' || (to_json("t18"."content")::text || '}')
                                        )
                                      FROM "claims" "t18"
                                      WHERE "t18"."id" = "t17"."id")
                                    || ',"similarity":')
                                  )
                                || ((to_json("t17"."similarity")::text || ',"isEarliest":')
                                  || (("t17"."isEarliest")::text || '}')
                                  )
                                )
                              AS item
                              FROM
                              (SELECT "t15"."id", "t15"."similarity", "t15"."isEarliest"
                                FROM
                                (SELECT claim_id AS id, similarity, dated_at AS "datedAt", first_id = claim_id AS "isEarliest"
                                  FROM claim_repetitions
                                  WHERE claim_id <> "t13"."id" AND first_id =
                                  (SELECT first_id
                                    FROM claim_repetitions
                                    WHERE claim_id = "t13"."id")
                                  )
                                "t15"
                                WHERE true ORDER BY "t15"."datedAt" ASC, "t15"."id" ASC)
                              "t17")
                            items)
                          || '}')
                        )
                      )
                    AS item
                    FROM
                    (SELECT "t11"."content", "t11"."id"
                      FROM "claims" "t11"
                      WHERE "t11"."article_id" = "t1"."id" ORDER BY "t11"."position" ASC, "t11"."id" ASC)
                    "t13")
                  items)
                || '}')
              )
            )
          )
        FROM "articles" "t1"
        WHERE "t1"."id" = $2::uuid)
      , 'null')
    )
  || (',"claims":' || (
      (SELECT ('{"nodes":[' || (coalesce(string_agg("c1", ',')
              , '')
            || ']}')
          )
        FROM
        (SELECT ((('{"content":' || to_json("t22"."content")::text)
              || (',"repeats":' || coalesce(
                  (SELECT ('{"content":' || (to_json("t23"."content")::text || '}')
                      )
                    FROM "claims" "t23"
                    WHERE "t23"."id" =
                    (SELECT first_id
                      FROM claim_repetitions
                      WHERE claim_id = "t22"."id" AND first_id <> "t22"."id")
                    )
                  , 'null')
                )
              )
            || ((',"repetitions":' ||
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (('{"claim":' || (
                          (SELECT ('{"content":' || (to_json("t27"."content")::text || '}')
                              )
                            FROM "claims" "t27"
                            WHERE "t27"."id" = "t26"."id")
                          || ',"similarity":')
                        )
                      || ((to_json("t26"."similarity")::text || ',"isEarliest":')
                        || (("t26"."isEarliest")::text || '}')
                        )
                      )
                    AS item
                    FROM
                    (SELECT "t24"."id", "t24"."similarity", "t24"."isEarliest"
                      FROM
                      (SELECT claim_id AS id, similarity, dated_at AS "datedAt", first_id = claim_id AS "isEarliest"
                        FROM claim_repetitions
                        WHERE claim_id <> "t22"."id" AND first_id =
                        (SELECT first_id
                          FROM claim_repetitions
                          WHERE claim_id = "t22"."id")
                        )
                      "t24"
                      WHERE true ORDER BY "t24"."datedAt" ASC, "t24"."id" ASC)
                    "t26")
                  items)
                )
              || (',"first":' || (
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ('{"isEarliest":' || (("t30"."isEarliest")::text || '}')
                        )
                      AS item
                      FROM
                      (SELECT "q"."isEarliest"
                        FROM
                        (SELECT "t28"."isEarliest"
                          FROM
                          (SELECT claim_id AS id, similarity, dated_at AS "datedAt", first_id = claim_id AS "isEarliest"
                            FROM claim_repetitions
                            WHERE claim_id <> "t22"."id" AND first_id =
                            (SELECT first_id
                              FROM claim_repetitions
                              WHERE claim_id = "t22"."id")
                            )
                          "t28"
                          WHERE true ORDER BY "t28"."datedAt" ASC, "t28"."id" ASC LIMIT 1000)
                        q LIMIT $3::int)
                      "t30")
                    items)
                  || '}')
                )
              )
            )
          AS "c1"
          FROM
          (SELECT "q"."dated_at", "q"."id", "q"."content"
            FROM
            (SELECT "t21"."dated_at", "t21"."id", "t21"."content"
              FROM (
                (SELECT "t19"."dated_at", "t19"."id", "t19"."content"
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
                        AS documents, (e.name_key = $4::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                        FROM ( SELECT entity_id, kind
                          FROM aliases
                          WHERE key = $4::text ORDER BY (kind = 'short')
                          , entity_id LIMIT 200 )
                        bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                      found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                    )
                  "t19"
                  WHERE ("t19"."id" IN
                    (SELECT claim_id
                      FROM claim_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($5::text)
                        )
                      OFFSET 0)
                    )
                  ORDER BY "t19"."dated_at" DESC, "t19"."id" DESC LIMIT 100)
                UNION ALL
                (SELECT "t20"."dated_at", "t20"."id", "t20"."content"
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
                        AS documents, (e.name_key = $6::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                        FROM ( SELECT entity_id, kind
                          FROM aliases
                          WHERE key = $6::text ORDER BY (kind = 'short')
                          , entity_id LIMIT 200 )
                        bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                      found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                    AND c.speaker_id IS DISTINCT
                    FROM j.entity_id)
                  "t20"
                  WHERE ("t20"."id" IN
                    (SELECT claim_id
                      FROM claim_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($7::text)
                        )
                      OFFSET 0)
                    )
                  ORDER BY "t20"."dated_at" DESC, "t20"."id" DESC LIMIT 100)
                )
              "t21" ORDER BY "t21"."dated_at" DESC, "t21"."id" DESC LIMIT 100)
            q LIMIT $8::int)
          "t22")
        items)
      || '}')
    )
  )
AS data
