-- Which claims are said again most often, kept so that a list can be ordered by it (docs/adr/0097). Passes that compare
-- go one after the other, and who takes out or moves what is there goes alone: no two count the same claim at once.

-- CreateTable
CREATE TABLE "repeated_claims" (
    "first_id" UUID NOT NULL,
    "claims" INTEGER NOT NULL,
    "outlets" INTEGER NOT NULL,
    "dated_at" TIMESTAMPTZ(3) NOT NULL,
    "latest_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "repeated_claims_pkey" PRIMARY KEY ("first_id"),
    CONSTRAINT "repeated_claims_repeated" CHECK ("claims" > 1 AND "outlets" BETWEEN 1 AND "claims")
);

-- CreateIndex
CREATE INDEX "repeated_claims_outlets_claims_first_id_idx" ON "repeated_claims"("outlets" DESC, "claims" DESC, "first_id" DESC);

-- CreateIndex
CREATE INDEX "repeated_claims_latest_at_first_id_idx" ON "repeated_claims"("latest_at" DESC, "first_id" DESC);

-- AddForeignKey
ALTER TABLE "repeated_claims" ADD CONSTRAINT "repeated_claims_first_id_fkey" FOREIGN KEY ("first_id") REFERENCES "claim_repetitions"("claim_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Counts anew what repeats these claims; documents without an outlet count as those of one.
CREATE FUNCTION "count_repeated_claims"("firsts" UUID[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "repeated_claims" WHERE "first_id" = ANY ("firsts") AND NOT EXISTS (
    SELECT 1 FROM "claim_repetitions" "r"
    WHERE "r"."first_id" = "repeated_claims"."first_id" AND "r"."claim_id" <> "r"."first_id"
  );
  INSERT INTO "repeated_claims" ("first_id", "claims", "outlets", "dated_at", "latest_at")
    SELECT "r"."first_id", count(*), count(DISTINCT coalesce("d"."outlet_id", '00000000-0000-0000-0000-000000000000')),
      min("r"."dated_at"), max("r"."dated_at")
    FROM (SELECT DISTINCT "first_id" FROM unnest("firsts") AS "given"("first_id")) "given"
    JOIN "claim_repetitions" "r" ON "r"."first_id" = "given"."first_id"
    JOIN "claims" "c" ON "c"."id" = "r"."claim_id"
    JOIN "articles" "a" ON "a"."id" = "c"."article_id"
    JOIN "documents" "d" ON "d"."id" = "a"."document_id"
    GROUP BY "r"."first_id"
    HAVING count(*) > 1 AND bool_or("r"."claim_id" = "r"."first_id")
    ON CONFLICT ("first_id") DO UPDATE
    SET "claims" = EXCLUDED."claims", "outlets" = EXCLUDED."outlets", "dated_at" = EXCLUDED."dated_at",
      "latest_at" = EXCLUDED."latest_at";
$$;

-- What is compared is stored as saying nothing again: only then, when it is tied to a first, is there something to count.
CREATE FUNCTION "count_tied_claims"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE "firsts" UUID[];
BEGIN
  SELECT array_agg(DISTINCT "changed"."first_id") INTO "firsts" FROM (
    SELECT unnest(ARRAY["o"."first_id", "n"."first_id"]) AS "first_id"
    FROM "removed" "o" JOIN "added" "n" USING ("claim_id") WHERE "o"."first_id" <> "n"."first_id"
  ) "changed";
  IF "firsts" IS NOT NULL THEN PERFORM "count_repeated_claims"("firsts"); END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION "count_claims_that_came_tied"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE "firsts" UUID[];
BEGIN
  SELECT array_agg(DISTINCT "first_id") INTO "firsts" FROM "added" WHERE "first_id" <> "claim_id";
  IF "firsts" IS NOT NULL THEN PERFORM "count_repeated_claims"("firsts"); END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION "count_left_claims"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE "firsts" UUID[];
BEGIN
  SELECT array_agg(DISTINCT "first_id") INTO "firsts" FROM "removed" WHERE "first_id" <> "claim_id";
  IF "firsts" IS NOT NULL THEN PERFORM "count_repeated_claims"("firsts"); END IF;
  RETURN NULL;
END
$$;

-- An outlet that is taken for another one leaves fewer of them.
CREATE FUNCTION "count_claims_of_moved_documents"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE "firsts" UUID[];
BEGIN
  SELECT array_agg(DISTINCT "r"."first_id") INTO "firsts"
  FROM "removed" "o" JOIN "added" "n" USING ("id")
  JOIN "articles" "a" ON "a"."document_id" = "n"."id"
  JOIN "claims" "c" ON "c"."article_id" = "a"."id"
  JOIN "claim_repetitions" "r" ON "r"."claim_id" = "c"."id"
  JOIN "repeated_claims" "k" ON "k"."first_id" = "r"."first_id"
  WHERE "o"."outlet_id" IS DISTINCT FROM "n"."outlet_id";
  IF "firsts" IS NOT NULL THEN PERFORM "count_repeated_claims"("firsts"); END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER "claim_repetitions_count_added" AFTER INSERT ON "claim_repetitions"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "count_claims_that_came_tied"();
CREATE TRIGGER "claim_repetitions_count_tied" AFTER UPDATE ON "claim_repetitions"
  REFERENCING OLD TABLE AS "removed" NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "count_tied_claims"();
CREATE TRIGGER "claim_repetitions_count_left" AFTER DELETE ON "claim_repetitions"
  REFERENCING OLD TABLE AS "removed" FOR EACH STATEMENT EXECUTE FUNCTION "count_left_claims"();
CREATE TRIGGER "documents_count_moved" AFTER UPDATE ON "documents"
  REFERENCING OLD TABLE AS "removed" NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "count_claims_of_moved_documents"();

-- What stands in a filled database already.
SELECT "count_repeated_claims"(array_agg(DISTINCT "first_id")) FROM "claim_repetitions" WHERE "first_id" <> "claim_id";
