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
                (SELECT (('{"article":' || (coalesce(
                          (SELECT ('{"title":' || (coalesce(to_json("t5"."title")::text, 'null')
                                || '}')
                              )
                            FROM "articles" "t5"
                            WHERE "t5"."id" = "t4"."id")
                          , 'null')
                        || ',"similarity":')
                      )
                    || ((coalesce(to_json("t4"."similarity")::text, 'null')
                        || ',"isEarliest":')
                      || (coalesce(("t4"."isEarliest")::text, 'null')
                        || '}')
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
                (SELECT (('{"article":' || coalesce(
                        (SELECT ('{"title":' || (coalesce(to_json("t8"."title")::text, 'null')
                              || '}')
                            )
                          FROM "articles" "t8"
                          WHERE "t8"."id" = "t7"."articleId")
                        , 'null')
                      )
                    || (',"isCopy":' || (coalesce((EXISTS
                            (SELECT 1
                              FROM article_copies one JOIN article_copies other ON other.first_id = one.first_id
                              WHERE one.article_id = "t7"."toId" AND other.article_id = "t7"."articleId")
                            )::text, 'null')
                        || '}')
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
                  (SELECT (('{"content":' || (coalesce(to_json("t10"."content")::text, 'null')
                          || ',"repeats":')
                        )
                      || ((coalesce(
                            (SELECT ('{"content":' || (coalesce(to_json("t11"."content")::text, 'null')
                                  || '}')
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
                            (SELECT (('{"claim":' || (coalesce(
                                      (SELECT ('{"content":' || (coalesce(to_json("t14"."content")::text, 'null')
                                            || '}')
                                          )
                                        FROM "claims" "t14"
                                        WHERE "t14"."id" = "t13"."id")
                                      , 'null')
                                    || ',"similarity":')
                                  )
                                || ((coalesce(to_json("t13"."similarity")::text, 'null')
                                    || ',"isEarliest":')
                                  || (coalesce(("t13"."isEarliest")::text, 'null')
                                    || '}')
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
      (SELECT ('{"nodes":' || (('[' || (coalesce(string_agg("c1", ',')
                  , '')
                || ']')
              )
            || '}')
          )
        FROM
        (SELECT
          (SELECT ((('{"content":' || coalesce(to_json("t23"."content")::text, 'null')
                  )
                || (',"repeats":' || coalesce(
                    (SELECT ('{"content":' || (coalesce(to_json("t24"."content")::text, 'null')
                          || '}')
                        )
                      FROM "claims" "t24"
                      WHERE "t24"."id" =
                      (SELECT first_id
                        FROM claim_repetitions
                        WHERE claim_id = "t23"."id" AND first_id <> "t23"."id")
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
                    (SELECT (('{"claim":' || (coalesce(
                              (SELECT ('{"content":' || (coalesce(to_json("t27"."content")::text, 'null')
                                    || '}')
                                  )
                                FROM "claims" "t27"
                                WHERE "t27"."id" = "t26"."id")
                              , 'null')
                            || ',"similarity":')
                          )
                        || ((coalesce(to_json("t26"."similarity")::text, 'null')
                            || ',"isEarliest":')
                          || (coalesce(("t26"."isEarliest")::text, 'null')
                            || '}')
                          )
                        )
                      AS item
                      FROM
                      (SELECT "t25".*
                        FROM
                        (SELECT claim_id AS id, similarity, dated_at AS "datedAt", first_id = claim_id AS "isEarliest"
                          FROM claim_repetitions
                          WHERE claim_id <> "t23"."id" AND first_id =
                          (SELECT first_id
                            FROM claim_repetitions
                            WHERE claim_id = "t23"."id")
                          )
                        "t25"
                        WHERE true ORDER BY "t25"."datedAt" ASC, "t25"."id" ASC)
                      "t26")
                    items)
                  )
                || (',"first":' || (
                    (SELECT ('[' || (coalesce(string_agg(item, ',')
                            , '')
                          || ']')
                        )
                      FROM
                      (SELECT ('{"isEarliest":' || (coalesce(("t29"."isEarliest")::text, 'null')
                            || '}')
                          )
                        AS item
                        FROM
                        (SELECT q.*
                          FROM
                          (SELECT "t28".*
                            FROM
                            (SELECT claim_id AS id, similarity, dated_at AS "datedAt", first_id = claim_id AS "isEarliest"
                              FROM claim_repetitions
                              WHERE claim_id <> "t23"."id" AND first_id =
                              (SELECT first_id
                                FROM claim_repetitions
                                WHERE claim_id = "t23"."id")
                              )
                            "t28"
                            WHERE true ORDER BY "t28"."datedAt" ASC, "t28"."id" ASC LIMIT 1000)
                          q LIMIT $3::int)
                        "t29")
                      items)
                    || '}')
                  )
                )
              )
            FROM "claims" "t23"
            WHERE "t23"."id" = "t22"."id")
          AS "c1"
          FROM
          (SELECT q.*
            FROM
            (SELECT *
              FROM (
                (SELECT "t17".*
                  FROM
                  (SELECT id, dated_at AS "datedAt"
                    FROM claims
                    WHERE speaker_id = coalesce(
                      (SELECT coalesce(merged_into_id, id)
                        FROM entities
                        WHERE id = $4::uuid)
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
                          AS documents, (e.name_key = $5::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                          FROM ( SELECT entity_id, kind
                            FROM aliases
                            WHERE key = $5::text ORDER BY (kind = 'short')
                            , entity_id LIMIT 200 )
                          bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                        found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                      )
                    )
                  "t17" JOIN "claims" "t18" ON "t18"."id" = "t17"."id"
                  WHERE ("t18"."id" IN
                    (SELECT claim_id
                      FROM claim_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($6::text)
                        )
                      OFFSET 0)
                    )
                  ORDER BY "t17"."datedAt" DESC, "t17"."id" DESC LIMIT 100)
                UNION ALL
                (SELECT "t19".*
                  FROM
                  (SELECT j.claim_id AS id, j.dated_at AS "datedAt"
                    FROM joint_speakers j
                    WHERE j.entity_id = coalesce(
                      (SELECT coalesce(merged_into_id, id)
                        FROM entities
                        WHERE id = $7::uuid)
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
                          AS documents, (e.name_key = $8::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
                          FROM ( SELECT entity_id, kind
                            FROM aliases
                            WHERE key = $8::text ORDER BY (kind = 'short')
                            , entity_id LIMIT 200 )
                          bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
                        found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
                      )
                    AND NOT EXISTS
                    (SELECT 1
                      FROM claims c
                      WHERE c.id = j.claim_id AND c.speaker_id = j.entity_id)
                    )
                  "t19" JOIN "claims" "t20" ON "t20"."id" = "t19"."id"
                  WHERE ("t20"."id" IN
                    (SELECT claim_id
                      FROM claim_texts
                      WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($9::text)
                        )
                      OFFSET 0)
                    )
                  ORDER BY "t19"."datedAt" DESC, "t19"."id" DESC LIMIT 100)
                )
              "t21" ORDER BY "t21"."datedAt" DESC, "t21"."id" DESC LIMIT 100)
            q LIMIT $10::int)
          "t22")
        items)
      || '}')
    )
  )
AS data
