-- Near-duplicate articles and repeated claims: each is tied to the earliest that it repeats (docs/adr/0045).

-- Articles that a pass has yet to compare. Filled by triggers, so that whoever writes articles need not know.
CREATE TABLE "articles_to_compare" (
    "article_id" UUID NOT NULL,

    CONSTRAINT "articles_to_compare_pkey" PRIMARY KEY ("article_id")
);

CREATE TABLE "article_copies" (
    "article_id" UUID NOT NULL,
    "first_id" UUID NOT NULL,
    "similarity" REAL NOT NULL,
    "dated_at" TIMESTAMPTZ(3) NOT NULL,
    "tie" BIGINT NOT NULL,
    "shingles" INTEGER NOT NULL,
    "sketch" INTEGER[],
    "bands" INTEGER[],

    CONSTRAINT "article_copies_pkey" PRIMARY KEY ("article_id"),
    CONSTRAINT "article_copies_first" CHECK ("first_id" <> "article_id" OR "similarity" = 1)
);

CREATE TABLE "claim_repetitions" (
    "claim_id" UUID NOT NULL,
    "first_id" UUID NOT NULL,
    "similarity" REAL NOT NULL,
    "dated_at" TIMESTAMPTZ(3) NOT NULL,
    "tie" BIGINT NOT NULL,
    "stems" INTEGER[],
    "bands" INTEGER[],

    CONSTRAINT "claim_repetitions_pkey" PRIMARY KEY ("claim_id"),
    CONSTRAINT "claim_repetitions_first" CHECK ("first_id" <> "claim_id" OR "similarity" = 1)
);

CREATE INDEX "article_copies_first_id_dated_at_idx" ON "article_copies"("first_id", "dated_at");
CREATE INDEX "claim_repetitions_first_id_dated_at_idx" ON "claim_repetitions"("first_id", "dated_at");

-- Firsts are looked for apart from what repeats them: a thousand copies of one text do not slow the next one's search.
CREATE INDEX "article_copies_first_bands_idx" ON "article_copies" USING GIN ("bands") WHERE "first_id" = "article_id";
CREATE INDEX "article_copies_later_bands_idx" ON "article_copies" USING GIN ("bands") WHERE "first_id" <> "article_id";
CREATE INDEX "claim_repetitions_first_bands_idx" ON "claim_repetitions" USING GIN ("bands") WHERE "first_id" = "claim_id";
CREATE INDEX "claim_repetitions_later_bands_idx" ON "claim_repetitions" USING GIN ("bands") WHERE "first_id" <> "claim_id";

ALTER TABLE "article_copies" ADD CONSTRAINT "article_copies_article_id_fkey"
    FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "article_copies" ADD CONSTRAINT "article_copies_first_id_fkey"
    FOREIGN KEY ("first_id") REFERENCES "article_copies"("article_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "claim_repetitions" ADD CONSTRAINT "claim_repetitions_claim_id_fkey"
    FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "claim_repetitions" ADD CONSTRAINT "claim_repetitions_first_id_fkey"
    FOREIGN KEY ("first_id") REFERENCES "claim_repetitions"("claim_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is written is to be compared.
CREATE FUNCTION "note_written_articles"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO articles_to_compare (article_id) SELECT id FROM written ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "articles_written" AFTER INSERT ON "articles" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "note_written_articles"();

-- What repeated something that is gone is to be compared again: the next earliest takes its place.
CREATE FUNCTION "note_orphaned_copies"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO articles_to_compare (article_id)
    SELECT a.id FROM gone JOIN articles a ON a.id = gone.article_id ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "article_copies_gone" AFTER DELETE ON "article_copies" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION "note_orphaned_copies"();

CREATE FUNCTION "note_orphaned_claims"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO articles_to_compare (article_id)
    SELECT DISTINCT c.article_id FROM gone JOIN claims c ON c.id = gone.claim_id ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "claim_repetitions_gone" AFTER DELETE ON "claim_repetitions" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION "note_orphaned_claims"();

-- An archive that is there already is compared by the next pass.
INSERT INTO "articles_to_compare" SELECT "id" FROM "articles";
