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
                        (SELECT ('{"title":' || (coalesce(to_json("t5"."title")::text, 'null')
                              || '}')
                            )
                          FROM "articles" "t5"
                          WHERE "t5"."id" = "t4"."id")
                        || ',"similarity":')
                      )
                    || ((to_json("t4"."similarity")::text || ',"isEarliest":')
                      || (("t4"."isEarliest")::text || '}')
                      )
                    )
                  AS item
                  FROM
                  (SELECT "t3".*
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
                  "t4")
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
                      (SELECT ('{"title":' || (coalesce(to_json("t8"."title")::text, 'null')
                            || '}')
                          )
                        FROM "articles" "t8"
                        WHERE "t8"."id" = "t7"."articleId")
                      )
                    || (',"isCopy":' || ((EXISTS
                          (SELECT 1
                            FROM article_copies one JOIN article_copies other ON other.first_id = one.first_id
                            WHERE one.article_id = "t7"."toId" AND other.article_id = "t7"."articleId")
                          )::text || '}')
                      )
                    )
                  AS item
                  FROM
                  (SELECT q.*
                    FROM
                    (SELECT "t6".*
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
                      "t6"
                      WHERE true ORDER BY "t6"."score" DESC, "t6"."articleId" DESC LIMIT 1000)
                    q LIMIT $1::int)
                  "t7")
                items)
              )
            || (',"claims":' || (
                (SELECT ('[' || (coalesce(string_agg(item, ',')
                        , '')
                      || ']')
                    )
                  FROM
                  (SELECT (('{"content":' || (to_json("t10"."content")::text || ',"repeats":')
                        )
                      || ((coalesce(
                            (SELECT ('{"content":' || (to_json("t11"."content")::text || '}')
                                )
                              FROM "claims" "t11"
                              WHERE "t11"."id" =
                              (SELECT first_id
                                FROM claim_repetitions
                                WHERE claim_id = "t10"."id" AND first_id <> "t10"."id")
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
                                    (SELECT ('{"content":' || (to_json("t14"."content")::text || '}')
                                        )
                                      FROM "claims" "t14"
                                      WHERE "t14"."id" = "t13"."id")
                                    || ',"similarity":')
                                  )
                                || ((to_json("t13"."similarity")::text || ',"isEarliest":')
                                  || (("t13"."isEarliest")::text || '}')
                                  )
                                )
                              AS item
                              FROM
                              (SELECT "t12".*
                                FROM
                                (SELECT claim_id AS id, similarity, dated_at AS "datedAt", first_id = claim_id AS "isEarliest"
                                  FROM claim_repetitions
                                  WHERE claim_id <> "t10"."id" AND first_id =
                                  (SELECT first_id
                                    FROM claim_repetitions
                                    WHERE claim_id = "t10"."id")
                                  )
                                "t12"
                                WHERE true ORDER BY "t12"."datedAt" ASC, "t12"."id" ASC)
                              "t13")
                            items)
                          || '}')
                        )
                      )
                    AS item
                    FROM
                    (SELECT "t9".*
                      FROM "claims" "t9"
                      WHERE "t9"."article_id" = "t1"."id" ORDER BY "t9"."position" ASC, "t9"."id" ASC)
                    "t10")
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
        (SELECT ((('{"content":' || to_json("t18"."content")::text)
              || (',"repeats":' || coalesce(
                  (SELECT ('{"content":' || (to_json("t19"."content")::text || '}')
                      )
                    FROM "claims" "t19"
                    WHERE "t19"."id" =
                    (SELECT first_id
                      FROM claim_repetitions
                      WHERE claim_id = "t18"."id" AND first_id <> "t18"."id")
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
                          (SELECT ('{"content":' || (to_json("t22"."content")::text || '}')
                              )
                            FROM "claims" "t22"
                            WHERE "t22"."id" = "t21"."id")
                          || ',"similarity":')
                        )
                      || ((to_json("t21"."similarity")::text || ',"isEarliest":')
                        || (("t21"."isEarliest")::text || '}')
                        )
                      )
                    AS item
                    FROM
                    (SELECT "t20".*
                      FROM
                      (SELECT claim_id AS id, similarity, dated_at AS "datedAt", first_id = claim_id AS "isEarliest"
                        FROM claim_repetitions
                        WHERE claim_id <> "t18"."id" AND first_id =
                        (SELECT first_id
                          FROM claim_repetitions
                          WHERE claim_id = "t18"."id")
                        )
                      "t20"
                      WHERE true ORDER BY "t20"."datedAt" ASC, "t20"."id" ASC)
                    "t21")
                  items)
                )
              || (',"first":' || (
                  (SELECT ('[' || (coalesce(string_agg(item, ',')
                          , '')
                        || ']')
                      )
                    FROM
                    (SELECT ('{"isEarliest":' || (("t24"."isEarliest")::text || '}')
                        )
                      AS item
                      FROM
                      (SELECT q.*
                        FROM
                        (SELECT "t23".*
                          FROM
                          (SELECT claim_id AS id, similarity, dated_at AS "datedAt", first_id = claim_id AS "isEarliest"
                            FROM claim_repetitions
                            WHERE claim_id <> "t18"."id" AND first_id =
                            (SELECT first_id
                              FROM claim_repetitions
                              WHERE claim_id = "t18"."id")
                            )
                          "t23"
                          WHERE true ORDER BY "t23"."datedAt" ASC, "t23"."id" ASC LIMIT 1000)
                        q LIMIT $3::int)
                      "t24")
                    items)
                  || '}')
                )
              )
            )
          AS "c1"
          FROM
          (SELECT q.*
            FROM
            (SELECT *
              FROM (
                (SELECT "t15".*
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
                  "t15"
                  WHERE ("t15"."id" IN
                    (SELECT claim_id
                      FROM claim_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($5::text)
                        )
                      OFFSET 0)
                    )
                  ORDER BY "t15"."dated_at" DESC, "t15"."id" DESC LIMIT 100)
                UNION ALL
                (SELECT "t16".*
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
                  "t16"
                  WHERE ("t16"."id" IN
                    (SELECT claim_id
                      FROM claim_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($7::text)
                        )
                      OFFSET 0)
                    )
                  ORDER BY "t16"."dated_at" DESC, "t16"."id" DESC LIMIT 100)
                )
              "t17" ORDER BY "t17"."dated_at" DESC, "t17"."id" DESC LIMIT 100)
            q LIMIT $8::int)
          "t18")
        items)
      || '}')
    )
  )
AS data
