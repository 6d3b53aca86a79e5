/**
 * Which outlet published a document: known by its name, by its name in other letters, or by the address it publishes at.
 *
 * @example outletEvidence('skynews', 'https://www.skynewsarabia.com/web/1')?.name.form // 'سكاي نيوز عربية'
 */
import { listCell, readTable } from '@isnad/arabic';
import { isLatin, nameKey } from '../name-key.ts';
import type { Evidence, Name } from './evidence.ts';
import { oneBody } from './known-bodies.ts';

interface KnownOutlet {
  readonly name: string;
  readonly latin: string | null;
  readonly country: string | null;
}

/** Outlets of the lexicon by every spelling, and by their Latin names as they would stand in an address. */
interface Outlets {
  readonly byName: ReadonlyMap<string, KnownOutlet>;
  readonly byLetters: ReadonlyMap<string, readonly KnownOutlet[]>;
}

let outlets: Outlets | undefined;

function readOutlets(): Outlets {
  const byName = new Map<string, KnownOutlet>();
  const byLetters = new Map<string, KnownOutlet[]>();
  for (const { name, latin, aliases, kind, country } of ['media-outlets', 'organizations'].flatMap((table) =>
    readTable(table, ['name', 'latin', 'aliases', 'kind', 'country']),
  )) {
    if (kind !== 'media') continue;
    const outlet = { name: oneBody(name, 'organization'), latin: latin || null, country: country || null };
    const forms = [name, ...listCell(aliases), ...(latin ? [latin] : [])];
    for (const form of forms) {
      if (!byName.has(nameKey(form))) byName.set(nameKey(form), outlet);
      if (!isLatin(form) || letters(form).length < 4) continue;
      const alike = byLetters.get(letters(form)) ?? [];
      if (!alike.some((other) => other.name === outlet.name)) byLetters.set(letters(form), [...alike, outlet]);
    }
  }
  return { byName, byLetters };
}

/** Small Latin letters and digits, without the article: Al Arabiya and alarabiya, France 24 and france24 are one. */
function letters(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^al(?=.{4})/, '');
}

/**
 * What the source's name and the document's address say of its outlet; null when they say nothing.
 * @param source the outlet's name as the source gives it
 * @param url the document's address
 */
export function outletEvidence(source: string | null, url: string | null): Evidence | null {
  outlets ??= readOutlets();
  const given = source === null || source.trim() === '' ? null : source;
  const known =
    (given === null ? undefined : outlets.byName.get(nameKey(given))) ??
    outletAt(url, outlets) ??
    (given !== null && isLatin(given) ? onlyOne(outlets.byLetters.get(letters(given)), null) : undefined);
  const forms = [known?.name, given].filter((form) => form !== undefined && form !== null);
  const names = new Map<string, Name>();
  for (const form of forms) {
    const key = nameKey(form) || form.trim();
    if (!names.has(key)) names.set(key, { form, key, kind: isLatin(form) ? 'latin' : 'full', sound: null });
  }
  const [name] = names.values();
  if (name === undefined) return null;
  return {
    type: 'organization',
    name,
    names: [...names.values()],
    isNamed: true,
    knownKey: known === undefined ? null : nameKey(known.name),
    latin: known?.latin ?? (given !== null && isLatin(given) ? given : null),
    country: known?.country ?? null,
    organizationKind: 'media',
    placeKind: null,
    gender: 'unknown',
    roles: [],
  };
}

/** The parts of a host that are no name: those that all share, and those of countries. */
const NO_NAME = new Set(['www', 'm', 'mobile', 'amp', 'com', 'net', 'org', 'co', 'gov', 'info', 'tv', 'news', 'ar']);

/** The outlet whose Latin name the host spells: skynewsarabia.com; arabic.cnn.com is CNN Arabic. */
function outletAt(url: string | null, { byLetters, byName }: Outlets): KnownOutlet | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const parts = new URL(url).hostname.split('.').filter((part) => part.length > 2 && !NO_NAME.has(part));
  const [part = '', other] = parts.reverse();
  if (part === '') return undefined;
  const country = /\.([a-z]{2})$/.exec(new URL(url).hostname)?.[1]?.toUpperCase() ?? null;
  const whole = other === undefined ? undefined : onlyOne(byLetters.get(letters(part + other)), country);
  return whole ?? onlyOne(byLetters.get(letters(part)), country) ?? byName.get(nameKey(part));
}

/** Of outlets of one Latin name (al-Watan of Riyadh, of Doha) the one of the address's country; none where that is open. */
function onlyOne(alike: readonly KnownOutlet[] = [], country: string | null): KnownOutlet | undefined {
  return alike.length === 1 ? alike[0] : alike.find((outlet) => outlet.country !== null && outlet.country === country);
}
