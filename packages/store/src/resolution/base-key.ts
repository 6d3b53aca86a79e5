/**
 * Whom a document means, told by that document alone: what comes to one base is one entity from the start.
 *
 * @example baseKeyOf(evidence, 0, 'bbc#17') // 'name ماثيو ميلر|-|-'
 */
import { hash } from 'node:crypto';
import { isCommonName } from '../sound-key.ts';
import type { Evidence } from './evidence.ts';
import { isOfEveryCountry } from './known-bodies.ts';

/**
 * The lexicon's name; or the whole name with what sets namesakes apart (country, kind, gender). A name that says too
 * little (a surname, two common names, a body's shorter name, a noun that only points) is its document's own, until the
 * second look compares it with the whole archive. Depends on nothing that came before, so it is the same in any order.
 * @param index of the entity in its document: tells apart what is named by one noun
 * @param identity of the document
 */
export function baseKeyOf(evidence: Evidence, index: number, identity: string): string {
  const { type, name, knownKey, country, organizationKind, gender } = evidence;
  const own = `${name.key} @${hash('sha256', identity).slice(0, 24)}`;
  if (!evidence.isNamed) return `${own}#${index}`;
  if (knownKey !== null) return `known ${knownKey}`;
  if (!saysWho(evidence)) return own;
  const spelling = type === 'person' ? name.key : (name.sound ?? name.key);
  const traits = [country ?? '-', organizationKind ?? '-', ...(gender === 'unknown' ? [] : [gender])];
  return [`name ${spelling}`, ...traits].join('|');
}

/** A person's two names, unless both are common ones; a body's or a place's whole name, or its acronym. */
export function saysWho({ type, name, country }: Pick<Evidence, 'type' | 'name' | 'country'>): boolean {
  if (name.kind === 'latin') return true;
  if (type === 'person') return name.key.includes(' ') && !isCommonName(name.key);
  // The ministry of no one knows which country is not one in all texts.
  const isOpen = type === 'organization' && country === null && isOfEveryCountry(name.key);
  return name.kind !== 'short' && !isOpen;
}
