-- Every API host hears of every document that comes in, whoever writes it (docs/adr/0062).

-- CreateTable
CREATE TABLE "arrivals" (
    "document_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "arrivals_pkey" PRIMARY KEY ("document_id")
);

-- CreateIndex
CREATE INDEX "arrivals_at_idx" ON "arrivals"("at");

-- Ids alone, two hundred to a notification: PostgreSQL takes less than 8,000 bytes. They are sent when the transaction
-- is committed, to whoever listens; who does not listen at that moment finds them in the table for ten minutes.
CREATE FUNCTION "announce"("ids" UUID[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality("ids") = 0 THEN RETURN; END IF;
  INSERT INTO "arrivals" ("document_id", "at") SELECT unnest("ids"), clock_timestamp()
    ON CONFLICT ("document_id") DO UPDATE SET "at" = EXCLUDED."at";
  -- Nobody waits for another to clear out.
  DELETE FROM "arrivals" WHERE "document_id" IN (
    SELECT "document_id" FROM "arrivals" WHERE "at" < clock_timestamp() - interval '10 minutes'
    LIMIT 1000 FOR UPDATE SKIP LOCKED
  );
  PERFORM pg_notify('isnad_arrivals', string_agg("id"::text, ','))
    FROM (SELECT "id", ("place" - 1) / 200 AS "part" FROM unnest("ids") WITH ORDINALITY AS "given"("id", "place")) "parted"
    GROUP BY "part";
END
$$;

CREATE FUNCTION "announce_new_documents"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "announce"(array(SELECT "id" FROM "added" ORDER BY "id"));
  RETURN NULL;
END
$$;

-- A document that came in again with a new text; not one that a newer parser has read again.
CREATE FUNCTION "announce_new_texts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "announce"(array(
    SELECT "added"."id" FROM "added" JOIN "removed" ON "removed"."id" = "added"."id"
    WHERE "added"."revision" <> "removed"."revision" ORDER BY 1
  ));
  RETURN NULL;
END
$$;

CREATE TRIGGER "documents_announce_new" AFTER INSERT ON "documents"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "announce_new_documents"();
CREATE TRIGGER "documents_announce_new_texts" AFTER UPDATE ON "documents"
  REFERENCING OLD TABLE AS "removed" NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "announce_new_texts"();
