-- Bands as rows: a dozen look-ups in a B-tree cost a fraction of one in a GIN index over arrays (docs/adr/0045).
DROP INDEX "article_copies_first_bands_idx";
DROP INDEX "article_copies_later_bands_idx";
DROP INDEX "claim_repetitions_first_bands_idx";
DROP INDEX "claim_repetitions_later_bands_idx";

CREATE TABLE "article_bands" (
    "band" INTEGER NOT NULL,
    "article_id" UUID NOT NULL,

    CONSTRAINT "article_bands_pkey" PRIMARY KEY ("band", "article_id")
);
CREATE TABLE "claim_bands" (
    "band" INTEGER NOT NULL,
    "claim_id" UUID NOT NULL,

    CONSTRAINT "claim_bands_pkey" PRIMARY KEY ("band", "claim_id")
);

-- What was compared by arrays is compared again.
TRUNCATE "article_copies", "claim_repetitions";
INSERT INTO "articles_to_compare" SELECT "id" FROM "articles" ON CONFLICT DO NOTHING;

-- Bands go with what they are of. (By their keys: a foreign key would need an index as large as the table.)
CREATE OR REPLACE FUNCTION "note_orphaned_copies"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM article_bands b USING gone, unnest(gone.bands) AS of_gone(band)
    WHERE b.band = of_gone.band AND b.article_id = gone.article_id;
  INSERT INTO articles_to_compare (article_id)
    SELECT a.id FROM gone JOIN articles a ON a.id = gone.article_id ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION "note_orphaned_claims"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM claim_bands b USING gone, unnest(gone.bands) AS of_gone(band)
    WHERE b.band = of_gone.band AND b.claim_id = gone.claim_id;
  INSERT INTO articles_to_compare (article_id)
    SELECT DISTINCT c.article_id FROM gone JOIN claims c ON c.id = gone.claim_id ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
