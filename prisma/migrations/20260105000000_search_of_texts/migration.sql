-- Search in what articles and claims say. Names have their folded keys, written by the application; whole texts are
-- folded here, for the search alone, so that a text is not stored twice. The index reads the first 50,000 characters:
-- no paragraph is longer, and PostgreSQL refuses what comes to more than a megabyte of words.

-- Letters as the application folds them, without marks, tatweel and what shows nothing; Arabic punctuation as spaces,
-- since PostgreSQL takes it for letters in some locales.
CREATE FUNCTION "search_key"(text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE
RETURN lower(translate(
  regexp_replace($1, '[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]', '', 'g'),
  'أإآٱىئیېۍےؤةۃہھەۀکڪگچپژڤڨ٠۰١۱٢۲٣۳٤۴٥۵٦۶٧۷٨۸٩۹،؛؟«»“”‘’…–—٪٫٬',
  'ااااييييييوهةههههكككجبجفق00112233445566778899               '
));

CREATE FUNCTION "search_vector"(text) RETURNS tsvector IMMUTABLE STRICT PARALLEL SAFE
RETURN to_tsvector('pg_catalog.arabic'::regconfig, "search_key"(left($1, 50000)));

CREATE INDEX "articles_title_search_idx" ON "articles" USING GIN ("search_vector"("title"));
CREATE INDEX "blocks_text_search_idx" ON "blocks" USING GIN ("search_vector"("text"));
CREATE INDEX "claims_content_search_idx" ON "claims" USING GIN ("search_vector"("content"));
