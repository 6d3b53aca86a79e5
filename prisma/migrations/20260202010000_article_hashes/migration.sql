-- Articles keep the hashes of their word pairs themselves, by which two are compared exactly (docs/adr/0081): those that
-- were compared by an estimate are compared again.
TRUNCATE "article_copies", "article_bands";
INSERT INTO "articles_to_compare" SELECT "id" FROM "articles" ON CONFLICT DO NOTHING;
