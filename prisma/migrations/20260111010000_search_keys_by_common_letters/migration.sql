-- The same key, found faster: of the letters that are folded most texts hold only these twelve, and to translate by all
-- sixty took half of the time that a text's search costs. One look tells whether a text holds any other.
CREATE OR REPLACE FUNCTION "search_key"(text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE
RETURN lower(regexp_replace(
  CASE WHEN $1 ~ '[ٱیېۍےۃہھەۀکڪگچپژڤڨ٠۰١۱٢۲٣۳٤۴٥۵٦۶٧۷٨۸٩۹“”‘’…–—٪٫٬]'
    THEN translate(translate($1, 'ةأىئإ،ؤآ«»؟؛', 'هاييا وا    '),
      'ٱیېۍےۃہھەۀکڪگچپژڤڨ٠۰١۱٢۲٣۳٤۴٥۵٦۶٧۷٨۸٩۹“”‘’…–—٪٫٬',
      'اييييةههههكككجبجفق00112233445566778899          ')
    ELSE translate($1, 'ةأىئإ،ؤآ«»؟؛', 'هاييا وا    ')
  END,
  '[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]', '', 'g'
));
