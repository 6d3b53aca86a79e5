SELECT
(SELECT row_to_json(r)
  FROM
  (SELECT
    (SELECT CASE WHEN "t1"."kind"::text IN ('article')
      THEN
      (SELECT row_to_json(r)
        FROM
        (SELECT 'Article' AS "__typename", 'article:' || "t2"."id"::text AS "id"
          FROM "articles" "t2"
          WHERE "t2"."id" = "t1"."id")
        r)
      WHEN "t1"."kind"::text IN ('claim')
      THEN
      (SELECT row_to_json(r)
        FROM
        (SELECT 'Claim' AS "__typename", 'claim:' || "t3"."id"::text AS "id", "t3"."content" AS "content"
          FROM "claims" "t3"
          WHERE "t3"."id" = "t1"."id")
        r)
      WHEN "t1"."kind"::text IN ('document')
      THEN
      (SELECT row_to_json(r)
        FROM
        (SELECT 'Document' AS "__typename", 'document:' || "t4"."id"::text AS "id"
          FROM "documents" "t4"
          WHERE "t4"."id" = "t1"."id")
        r)
      WHEN "t1"."kind"::text IN ('mention')
      THEN
      (SELECT row_to_json(r)
        FROM
        (SELECT 'Mention' AS "__typename", 'mention:' || "t5"."id"::text AS "id"
          FROM "mentions" "t5"
          WHERE "t5"."id" = "t1"."id")
        r)
      WHEN "t1"."kind"::text IN ('entity')
      THEN
      (SELECT
        (SELECT row_to_json(r)
          FROM
          (SELECT CASE "t6"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END AS "__typename", "t6"."type"::text || ':' || "t6"."id"::text AS "id")
          r)
        FROM "entities" "t6"
        WHERE "t6"."id" =
        (SELECT coalesce(merged_into_id, id)
          FROM entities
          WHERE id = "t1"."id")
        )
      END
      FROM
      (SELECT $1::text AS kind, $2::uuid AS id)
      "t1"
      WHERE true)
    AS "node",
    (SELECT coalesce(json_agg(CASE WHEN "t8"."kind"::text IN ('article')
          THEN
          (SELECT row_to_json(r)
            FROM
            (SELECT 'Article' AS "__typename", 'article:' || "t9"."id"::text AS "id", "t9"."title" AS "title"
              FROM "articles" "t9"
              WHERE "t9"."id" = "t8"."id")
            r)
          WHEN "t8"."kind"::text IN ('claim')
          THEN
          (SELECT row_to_json(r)
            FROM
            (SELECT 'Claim' AS "__typename", 'claim:' || "t10"."id"::text AS "id"
              FROM "claims" "t10"
              WHERE "t10"."id" = "t8"."id")
            r)
          WHEN "t8"."kind"::text IN ('document')
          THEN
          (SELECT row_to_json(r)
            FROM
            (SELECT 'Document' AS "__typename", 'document:' || "t11"."id"::text AS "id"
              FROM "documents" "t11"
              WHERE "t11"."id" = "t8"."id")
            r)
          WHEN "t8"."kind"::text IN ('mention')
          THEN
          (SELECT row_to_json(r)
            FROM
            (SELECT 'Mention' AS "__typename", 'mention:' || "t12"."id"::text AS "id", "t12"."text" AS "text",
              (SELECT
                (SELECT row_to_json(r)
                  FROM
                  (SELECT "t13"."name" AS "name")
                  r)
                FROM "entities" "t13"
                WHERE "t13"."id" = "t12"."entity_id")
              AS "entity"
              FROM "mentions" "t12"
              WHERE "t12"."id" = "t8"."id")
            r)
          WHEN "t8"."kind"::text IN ('entity')
          THEN
          (SELECT
            (SELECT row_to_json(r)
              FROM
              (SELECT CASE "t14"."type"::text WHEN 'person' THEN 'Person' WHEN 'organization' THEN 'Organization' WHEN 'place' THEN 'Place' END AS "__typename", "t14"."type"::text || ':' || "t14"."id"::text AS "id", "t14"."name" AS "name")
              r)
            FROM "entities" "t14"
            WHERE "t14"."id" =
            (SELECT coalesce(merged_into_id, id)
              FROM entities
              WHERE id = "t8"."id")
            )
          END ORDER BY "t8"."$place")
        , '[]')
      FROM
      (SELECT q.*, row_number()
        OVER ()
        AS "$place"
        FROM
        (SELECT "t7".*
          FROM
          (SELECT *
            FROM unnest($3::text[], $4::uuid[])
            WITH ORDINALITY AS asked(kind, id, place)
            )
          "t7"
          WHERE true ORDER BY "t7"."place" ASC)
        q)
      "t8")
    AS "nodes",
    (SELECT row_to_json(r)
      FROM
      (SELECT "t15"."name" AS "name"
        FROM "entities" "t15"
        WHERE "t15"."id" = coalesce(
          (SELECT coalesce(merged_into_id, id)
            FROM entities
            WHERE id = $5::uuid)
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
              AS documents, (e.name_key = $6::text)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
              FROM ( SELECT entity_id, kind
                FROM aliases
                WHERE key = $6::text ORDER BY (kind = 'short')
                , entity_id LIMIT 200 )
              bearer JOIN entities e ON e.id = bearer.entity_id
              WHERE e.type = 'person' ORDER BY e.id, is_whole DESC )
            found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
          )
        AND "t15"."type" = 'person')
      r)
    AS "merged",
    (SELECT row_to_json(r)
      FROM
      (SELECT "t16"."name" AS "name"
        FROM "entities" "t16"
        WHERE "t16"."id" = coalesce(
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
              bearer JOIN entities e ON e.id = bearer.entity_id
              WHERE e.type = 'person' ORDER BY e.id, is_whole DESC )
            found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)
          )
        AND "t16"."type" = 'person')
      r)
    AS "nobody",
    (SELECT row_to_json(r)
      FROM
      (SELECT "t17"."content" AS "content"
        FROM "claims" "t17"
        WHERE "t17"."id" = $9::uuid)
      r)
    AS "other")
  r)
AS data
