-- Whom an article mentions, by type and in order: read from this alone, where all that it mentions was read, filtered and
-- sorted for each list of people, organizations or places (docs/adr/0100).
CREATE INDEX "article_entities_article_id_type_first_start_entity_id_idx"
  ON "article_entities"("article_id", "type", "first_start", "entity_id");
