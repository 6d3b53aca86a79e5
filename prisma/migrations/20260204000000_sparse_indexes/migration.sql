-- Most of these columns are empty in most rows, and an index held each of those rows under nothing: it had to be found and
-- written for every claim and mention that is saved. None is ever looked for (docs/adr/0095).

DROP INDEX "claims_of_id_dated_at_id_idx";
CREATE INDEX "claims_of_id_dated_at_id_idx" ON "claims"("of_id", "dated_at" DESC, "id" DESC) WHERE "of_id" IS NOT NULL;
DROP INDEX "claims_addressee_id_dated_at_id_idx";
CREATE INDEX "claims_addressee_id_dated_at_id_idx" ON "claims"("addressee_id", "dated_at" DESC, "id" DESC)
  WHERE "addressee_id" IS NOT NULL;
DROP INDEX "claims_of_appearance_id_idx";
CREATE INDEX "claims_of_appearance_id_idx" ON "claims"("of_appearance_id") WHERE "of_appearance_id" IS NOT NULL;
DROP INDEX "claims_addressee_appearance_id_idx";
CREATE INDEX "claims_addressee_appearance_id_idx" ON "claims"("addressee_appearance_id")
  WHERE "addressee_appearance_id" IS NOT NULL;
DROP INDEX "claims_nested_in_id_idx";
CREATE INDEX "claims_nested_in_id_idx" ON "claims"("nested_in_id") WHERE "nested_in_id" IS NOT NULL;
DROP INDEX "claims_date_id_idx";
CREATE INDEX "claims_date_id_idx" ON "claims"("date_id") WHERE "date_id" IS NOT NULL;
DROP INDEX "mentions_nested_in_id_idx";
CREATE INDEX "mentions_nested_in_id_idx" ON "mentions"("nested_in_id") WHERE "nested_in_id" IS NOT NULL;
DROP INDEX "roles_of_id_idx";
CREATE INDEX "roles_of_id_idx" ON "roles"("of_id") WHERE "of_id" IS NOT NULL;
DROP INDEX "roles_of_appearance_id_idx";
CREATE INDEX "roles_of_appearance_id_idx" ON "roles"("of_appearance_id") WHERE "of_appearance_id" IS NOT NULL;
DROP INDEX "articles_parent_id_document_id_idx";
CREATE INDEX "articles_parent_id_document_id_idx" ON "articles"("parent_id", "document_id") WHERE "parent_id" IS NOT NULL;
DROP INDEX "entities_merged_into_id_idx";
CREATE INDEX "entities_merged_into_id_idx" ON "entities"("merged_into_id") WHERE "merged_into_id" IS NOT NULL;

-- No statement looks a document up by the hash of its text or by its address: both are read once its identity has found it.
DROP INDEX "documents_sha256_idx";
DROP INDEX "documents_url_idx";
