SELECT
(SELECT row_to_json(r)
  FROM
  (SELECT
    (SELECT row_to_json(r)
      FROM
      (SELECT
        (SELECT row_to_json(r)
          FROM
          (SELECT
            (SELECT count(*)::int
              FROM
              (SELECT c.id, c.position
                FROM articles a JOIN claims c ON c.article_id = a.id
                WHERE a.document_id = "t1"."id")
              "t2"
              WHERE true)
            AS "totalCount", coalesce(json_agg(
                (SELECT row_to_json(r)
                  FROM
                  (SELECT "t4"."content" AS "content")
                  r)
                ORDER BY "t3"."$place")
              FILTER (WHERE "t3"."$place" <= $1::int)
              , '[]')
            AS "nodes", json_build_object('endCursor', (array_agg(translate(encode(convert_to(json_build_array('7E22m9', "t3"."position", "t3"."id")::text, 'UTF8')
                      , 'base64')
                    , E'+/=\n', '-_')
                  ORDER BY "t3"."$place" DESC)
                FILTER (WHERE "t3"."$place" <= $1::int)
                )[1], 'hasNextPage', count(*)
              > $1::int)
            AS "pageInfo"
            FROM
            (SELECT q.*, row_number()
              OVER ()
              AS "$place"
              FROM
              (SELECT "t2".*
                FROM
                (SELECT c.id, c.position
                  FROM articles a JOIN claims c ON c.article_id = a.id
                  WHERE a.document_id = "t1"."id")
                "t2"
                WHERE true ORDER BY "t2"."position" ASC, "t2"."id" ASC LIMIT 101)
              q LIMIT $1::int + 1)
            "t3" JOIN "claims" "t4" ON "t4"."id" = "t3"."id")
          r)
        AS "claims",
        (SELECT row_to_json(r)
          FROM
          (SELECT coalesce(json_agg(
                (SELECT row_to_json(r)
                  FROM
                  (SELECT "t7"."content" AS "content")
                  r)
                ORDER BY "t6"."$place")
              , '[]')
            AS "nodes"
            FROM
            (SELECT q.*, row_number()
              OVER ()
              AS "$place"
              FROM
              (SELECT "t5".*
                FROM
                (SELECT c.id, c.position
                  FROM articles a JOIN claims c ON c.article_id = a.id
                  WHERE a.document_id = "t1"."id")
                "t5"
                WHERE ("t5"."position", "t5"."id")
                > ($2::int, $3::uuid)
                ORDER BY "t5"."position" ASC, "t5"."id" ASC LIMIT 100)
              q LIMIT $4::int)
            "t6" JOIN "claims" "t7" ON "t7"."id" = "t6"."id")
          r)
        AS "rest",
        (SELECT row_to_json(r)
          FROM
          (SELECT coalesce(json_agg(
                (SELECT row_to_json(r)
                  FROM
                  (SELECT "t11"."content" AS "content")
                  r)
                ORDER BY "t10"."$place")
              , '[]')
            AS "nodes"
            FROM
            (SELECT q.*, row_number()
              OVER ()
              AS "$place"
              FROM
              (SELECT "t8".*
                FROM
                (SELECT c.id, c.position
                  FROM articles a JOIN claims c ON c.article_id = a.id
                  WHERE a.document_id = "t1"."id")
                "t8" JOIN "claims" "t9" ON "t9"."id" = "t8"."id"
                WHERE (("t9"."speaker_kind" NOT IN ('unnamed', 'document')
                    )
                  = $5::boolean)
                ORDER BY "t8"."position" ASC, "t8"."id" ASC LIMIT 100)
              q LIMIT $6::int)
            "t10" JOIN "claims" "t11" ON "t11"."id" = "t10"."id")
          r)
        AS "unnamed"
        FROM "documents" "t1"
        WHERE "t1"."id" = $7::uuid)
      r)
    AS "document",
    (SELECT row_to_json(r)
      FROM
      (SELECT "t12"."name" AS "name"
        FROM "entities" "t12"
        WHERE "t12"."id" = coalesce(
          (SELECT coalesce(merged_into_id, id)
            FROM entities
            WHERE id = $8::uuid)
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
              AS documents, (e.name_key = $9::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
              FROM ( SELECT entity_id, kind
                FROM aliases
                WHERE key = $9::text ORDER BY (kind = 'short')
                , entity_id LIMIT 200 )
              bearer JOIN entities e ON e.id = bearer.entity_id
              WHERE e.type = 'person' ORDER BY e.id, is_whole DESC )
            found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
          )
        AND "t12"."type" = 'person')
      r)
    AS "byName",
    (SELECT
      (SELECT row_to_json(r)
        FROM
        (SELECT CASE "t13"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END AS "__typename", "t13"."name" AS "name")
        r)
      FROM "entities" "t13"
      WHERE "t13"."id" = coalesce(
        (SELECT coalesce(merged_into_id, id)
          FROM entities
          WHERE id = $10::uuid)
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
            AS documents, (e.name_key = $11::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
            FROM ( SELECT entity_id, kind
              FROM aliases
              WHERE key = $11::text ORDER BY (kind = 'short')
              , entity_id LIMIT 200 )
            bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
          found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
        )
      )
    AS "byMergedId",
    (SELECT CASE WHEN "t14"."type"::text IN ('person', 'organization')
      THEN
      (SELECT row_to_json(r)
        FROM
        (SELECT CASE "t14"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' END AS "__typename", "t14"."name" AS "name")
        r)
      WHEN "t14"."type"::text IN ('place')
      THEN
      (SELECT row_to_json(r)
        FROM
        (SELECT CASE "t14"."type"::text WHEN 'place' THEN 'Place' END AS "__typename", "t14"."name" AS "name", upper("t14"."place_kind"::text)
          AS "kind")
        r)
      END
      FROM "entities" "t14"
      WHERE "t14"."id" = coalesce(
        (SELECT coalesce(merged_into_id, id)
          FROM entities
          WHERE id = $12::uuid)
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
            AS documents, (e.name_key = $13::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
            FROM ( SELECT entity_id, kind
              FROM aliases
              WHERE key = $13::text ORDER BY (kind = 'short')
              , entity_id LIMIT 200 )
            bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
          found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
        )
      )
    AS "anybody",
    (SELECT row_to_json(r)
      FROM
      (SELECT "t15"."name" AS "name"
        FROM "entities" "t15"
        WHERE "t15"."id" = coalesce(
          (SELECT coalesce(merged_into_id, id)
            FROM entities
            WHERE id = $14::uuid)
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
              AS documents, (e.name_key = $15::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
              FROM ( SELECT entity_id, kind
                FROM aliases
                WHERE key = $15::text ORDER BY (kind = 'short')
                , entity_id LIMIT 200 )
              bearer JOIN entities e ON e.id = bearer.entity_id
              WHERE e.type = 'person' ORDER BY e.id, is_whole DESC )
            found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
          )
        AND "t15"."type" = 'person')
      r)
    AS "notAPerson",
    (SELECT
      (SELECT row_to_json(r)
        FROM
        (SELECT "t16"."name" AS "name")
        r)
      FROM "entities" "t16"
      WHERE "t16"."id" = coalesce(
        (SELECT coalesce(merged_into_id, id)
          FROM entities
          WHERE id = $16::uuid)
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
            AS documents, (e.name_key = $17::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
            FROM ( SELECT entity_id, kind
              FROM aliases
              WHERE key = $17::text ORDER BY (kind = 'short')
              , entity_id LIMIT 200 )
            bearer JOIN entities e ON e.id = bearer.entity_id ORDER BY e.id, is_whole DESC )
          found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
        )
      )
    AS "notAnEntity")
  r)
AS data
