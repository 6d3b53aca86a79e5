/**
 * Readings written by hand, for tests that must not depend on what the parser finds.
 *
 * @example handMade({ text: 'قال جو بايدن إن …', entities: [{ type: 'person', names: ['جو بايدن'] }] })
 */
import type { Claim, Entity, EntityType, Mention, ParsedDocument, RoleMention, Speaker } from '@isnad/core';

export interface HandMadeEntity {
  readonly type: EntityType;
  /** Spellings in the text, the fullest first; each is mentioned once, where it first stands. */
  readonly names: readonly string[];
  readonly known?: string;
  readonly latin?: string;
  readonly country?: string;
  readonly gender?: Entity['gender'];
  readonly kind?: Entity['organizationKind'];
  /** How the first name stands in the text; default `name`, the others `short_name`. */
  readonly form?: Mention['form'];
  readonly roles?: readonly { readonly text: string; readonly of?: number }[];
}

export interface HandMadeClaim {
  readonly content: string;
  readonly cue: string;
  readonly speaker: number | { readonly unnamed: string; readonly of?: number };
  readonly jointly?: readonly number[];
  readonly via?: readonly { readonly name: string; readonly entity: number | null; readonly implicit?: boolean }[];
  readonly about?: readonly number[];
  readonly addressee?: number;
  readonly nestedIn?: number;
  readonly article?: number;
}

export interface HandMade {
  readonly text: string;
  readonly parserVersion?: string;
  /** Default: one story, the whole text. A teaser is given by the words it spans. */
  readonly teaser?: string;
  readonly entities?: readonly HandMadeEntity[];
  readonly claims?: readonly HandMadeClaim[];
  readonly dates?: readonly { readonly text: string; readonly from: string | null; readonly to: string | null }[];
}

export function handMade({ text, parserVersion = '1.0.0', teaser, entities = [], claims = [], dates = [] }: HandMade) {
  const span = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`The text does not hold "${words}".`);
    return { start, end: start + words.length };
  };
  const mentions: Mention[] = [];
  const madeEntities = entities.map((entity, index): Entity => {
    const own = entity.names.map((name, position) => {
      mentions.push({
        ...span(name),
        type: entity.type,
        form: position === 0 ? (entity.form ?? 'name') : 'short_name',
        firstToken: 0,
        endToken: 1,
        text: name,
        known: null,
        confidence: 0.9,
        nestedIn: null,
        rule: 'test/mention',
        entity: index,
      });
      return mentions.length - 1;
    });
    return {
      type: entity.type,
      name: entity.names[0] as string,
      aliases: entity.names.slice(1),
      latin: entity.latin ?? null,
      country: entity.country ?? null,
      organizationKind: entity.kind ?? null,
      placeKind: null,
      gender: entity.gender ?? 'unknown',
      roles: (entity.roles ?? []).map(
        (role): RoleMention => ({
          ...span(role.text),
          text: role.text,
          status: 'current',
          of: role.of ?? null,
          rule: 'test/role',
        }),
      ),
      mentions: own,
      knownAs: entity.known ?? null,
    };
  });
  const story = { start: 0, end: text.length, kind: 'story' as const, parent: null, title: null };
  const reading: ParsedDocument = {
    parserVersion,
    text,
    articles:
      text === '' ? [] : teaser ? [story, { ...span(teaser), kind: 'teaser', parent: 0, title: null }] : [story],
    blocks: text === '' ? [] : [{ start: 0, end: text.length, kind: 'paragraph', article: 0, rule: 'test/block' }],
    mentions,
    entities: madeEntities,
    dates: dates.map((date) => ({
      ...date,
      ...span(date.text),
      kind: 'absolute',
      precision: 'day',
      calendar: 'gregorian',
      confidence: 1,
      rule: 'test/date',
    })),
    claims: claims.map((claim) => madeClaim(claim, span, madeEntities)),
    repairs: [],
  };
  return reading;
}

function madeClaim(
  claim: HandMadeClaim,
  span: (words: string) => { start: number; end: number },
  entities: readonly Entity[],
): Claim {
  const speaker: Speaker =
    typeof claim.speaker === 'number'
      ? { kind: (entities[claim.speaker] as Entity).type, entity: claim.speaker, jointly: claim.jointly ?? [] }
      : {
          kind: 'unnamed',
          description: claim.speaker.unnamed,
          of: claim.speaker.of ?? null,
          ofText: null,
          count: null,
        };
  return {
    article: claim.article ?? 0,
    content: [span(claim.content)],
    quoted: [],
    cue: [{ ...span(claim.cue), rule: 'test/cue' }],
    lemma: null,
    source: null,
    speaker,
    form: 'indirect',
    stance: 'asserts',
    class: 'say',
    via: (claim.via ?? []).map(({ name, entity, implicit = false }) => ({
      kind: 'organization',
      entity,
      name,
      span: implicit ? null : span(name),
      implicit,
      rule: 'test/hop',
    })),
    addressee: claim.addressee ?? null,
    about: claim.about ?? [],
    date: null,
    nestedIn: claim.nestedIn ?? null,
    rule: 'test/claim',
    confidence: 0.8,
  };
}
