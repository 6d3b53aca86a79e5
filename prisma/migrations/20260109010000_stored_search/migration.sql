-- What texts are searched by is stored beside them: a phrase is looked for in each text that holds its words, and to
-- fold and stem each of them anew took a second in five thousand articles (docs/adr/0037). Kept by triggers and not as a
-- generated column, so that whole rows can be inserted without naming columns.

-- AlterTable
ALTER TABLE "articles" ADD COLUMN "search" tsvector;

-- AlterTable
ALTER TABLE "blocks" ADD COLUMN "search" tsvector;

-- AlterTable
ALTER TABLE "claims" ADD COLUMN "search" tsvector;

UPDATE "articles" SET "search" = "search_vector"("title");
UPDATE "blocks" SET "search" = "search_vector"("text");
UPDATE "claims" SET "search" = "search_vector"("content");

CREATE FUNCTION "keep_title_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."search" := "search_vector"(NEW."title");
  RETURN NEW;
END
$$;

CREATE FUNCTION "keep_text_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."search" := "search_vector"(NEW."text");
  RETURN NEW;
END
$$;

CREATE FUNCTION "keep_content_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."search" := "search_vector"(NEW."content");
  RETURN NEW;
END
$$;

CREATE TRIGGER "articles_keep_search" BEFORE INSERT OR UPDATE OF "title", "search" ON "articles"
  FOR EACH ROW EXECUTE FUNCTION "keep_title_search"();
CREATE TRIGGER "blocks_keep_search" BEFORE INSERT OR UPDATE OF "text", "search" ON "blocks"
  FOR EACH ROW EXECUTE FUNCTION "keep_text_search"();
CREATE TRIGGER "claims_keep_search" BEFORE INSERT OR UPDATE OF "content", "search" ON "claims"
  FOR EACH ROW EXECUTE FUNCTION "keep_content_search"();

-- Whoever loads rows with triggers off still means them to be found.
ALTER TABLE "articles" ENABLE ALWAYS TRIGGER "articles_keep_search";
ALTER TABLE "blocks" ENABLE ALWAYS TRIGGER "blocks_keep_search";
ALTER TABLE "claims" ENABLE ALWAYS TRIGGER "claims_keep_search";

DROP INDEX "articles_title_search_idx";
DROP INDEX "blocks_text_search_idx";
DROP INDEX "claims_content_search_idx";

-- CreateIndex
CREATE INDEX "articles_search_idx" ON "articles" USING GIN ("search");

-- CreateIndex
CREATE INDEX "blocks_search_idx" ON "blocks" USING GIN ("search");

-- CreateIndex
CREATE INDEX "claims_search_idx" ON "claims" USING GIN ("search");
