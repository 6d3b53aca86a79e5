/**
 * From the parser's reading, which points by indexes, to the objects that a query walks.
 *
 * @example makeReading(parseDocument(text)).articles[0]?.claims[0]?.speaker.name
 */
import type { Claim, Mention, ParsedDocument, Span as TextSpan } from '@isnad/core';
import { articleFinder } from '@isnad/store';
import { Span } from '../graph/span.type.ts';
import { ReadClaim, ReadClaimSpan, ReadHop, ReadSpeaker } from './read-claim.type.ts';
import { ReadDate, ReadEntity, ReadMention, ReadRole } from './read-entity.type.ts';
import { ReadArticle, ReadBlock, Reading } from './reading.type.ts';

/** What stands between the parts of a content or cue that other words interrupt. */
const GAP = ' … ';

/** What claims and mentions point at, found by its index. */
interface Frame {
  readonly cut: (span: TextSpan) => string;
  readonly entity: (index: number) => ReadEntity;
  readonly entityOrNull: (index: number | null) => ReadEntity | null;
  readonly dates: readonly ReadDate[];
}

export function makeReading(parsed: ParsedDocument): Reading {
  const { text } = parsed;
  const cut = ({ start, end }: TextSpan) => text.slice(start, end);
  const entities = parsed.entities.map(({ aliases, mentions: _mentions, roles: _roles, ...entity }, position) =>
    make(ReadEntity, { ...entity, forms: aliases, position }),
  );
  const entity = (index: number): ReadEntity => {
    const found = entities[index];
    if (found === undefined) throw new Error(`The reading has no entity ${index}.`);
    return found;
  };
  const dates = parsed.dates.map(({ start, end, ...date }) =>
    make(ReadDate, { ...date, span: spanOf({ start, end }) }),
  );
  const frame: Frame = { cut, entity, entityOrNull: (index) => (index === null ? null : entity(index)), dates };
  const mentions = parsed.mentions.map((mention) => readMention(mention, frame));
  const roles = parsed.entities.flatMap(({ roles }, person) =>
    roles.map(({ start, end, of, text, status, rule }) =>
      make(ReadRole, {
        text,
        status,
        rule,
        span: spanOf({ start, end }),
        person: entity(person),
        of: frame.entityOrNull(of),
      }),
    ),
  );
  const claims = parsed.claims.map((claim, position) => readClaim(claim, position, frame));
  const articleAt = articleFinder(parsed.articles);
  const home = ({ span }: { readonly span: TextSpan }) => articleAt(span.start);
  const [mentionsOf, datesOf, rolesOf] = [grouped(mentions, home), grouped(dates, home), grouped(roles, home)];
  const claimsOf = grouped(claims, ({ position }) => parsed.claims[position]?.article);
  const blocksOf = grouped(parsed.blocks, ({ article }) => article);
  const articles = parsed.articles.map((article, position) =>
    make(ReadArticle, {
      position,
      kind: article.kind,
      parent: article.parent,
      title: article.title && cut(article.title),
      titleSpan: article.title && spanOf(article.title),
      span: spanOf(article),
      blocks: blocksOf(position).map((block) =>
        make(ReadBlock, { kind: block.kind, rule: block.rule, text: cut(block), span: spanOf(block) }),
      ),
      mentions: mentionsOf(position),
      claims: claimsOf(position),
      dates: datesOf(position),
      roles: rolesOf(position).sort((a, b) => a.span.start - b.span.start),
    }),
  );
  return make(Reading, { parserVersion: parsed.parserVersion, articles, entities });
}

function readMention({ start, end, entity, text, form, rule, confidence, nestedIn }: Mention, frame: Frame) {
  return make(ReadMention, {
    text,
    form,
    rule,
    confidence,
    span: spanOf({ start, end }),
    entity: frame.entity(entity),
    isNested: nestedIn !== null,
  });
}

function readClaim(claim: Claim, position: number, frame: Frame): ReadClaim {
  const { cut, entity, entityOrNull } = frame;
  const { speaker, source } = claim;
  return make(ReadClaim, {
    position,
    content: claim.content.map(cut).join(GAP),
    span: spanOf({
      start: Math.min(...claim.content.map(({ start }) => start)),
      end: Math.max(...claim.content.map(({ end }) => end)),
    }),
    parts: (['content', 'quoted', 'cue'] as const)
      .flatMap((part) =>
        claim[part].map((span) =>
          make(ReadClaimSpan, {
            part,
            text: cut(span),
            span: spanOf(span),
            rule: 'rule' in span ? (span.rule as string) : null,
          }),
        ),
      )
      .sort((a, b) => a.span.start - b.span.start),
    cue: claim.cue.length === 0 ? null : claim.cue.map(cut).join(GAP),
    lemma: claim.lemma,
    source: source && cut(source),
    sourceSpan: source && spanOf(source),
    speaker: readSpeaker(speaker, frame),
    jointSpeakers: 'entity' in speaker ? speaker.jointly.map(entity) : [],
    chain: claim.via.map(({ kind, name, entity: carrier, span, implicit, rule }) =>
      make(ReadHop, { kind, name, implicit, rule, entity: entityOrNull(carrier), span: span && spanOf(span) }),
    ),
    addressee: entityOrNull(claim.addressee),
    about: claim.about.map(entity),
    date: claim.date === null ? null : (frame.dates[claim.date] ?? null),
    form: claim.form,
    stance: claim.stance,
    class: claim.class,
    nestedIn: claim.nestedIn,
    rule: claim.rule,
    confidence: claim.confidence,
  });
}

function readSpeaker(speaker: Claim['speaker'], { entity, entityOrNull }: Frame): ReadSpeaker {
  const none = { entity: null, of: null, ofText: null, count: null };
  if ('entity' in speaker) {
    const named = entity(speaker.entity);
    return make(ReadSpeaker, { ...none, kind: speaker.kind, name: named.name, entity: named });
  }
  const { kind, description, of, ofText, count } = speaker;
  return make(ReadSpeaker, { ...none, kind, name: description, of: entityOrNull(of), ofText, count });
}

/** The items of each group, in their order. */
function grouped<Item>(items: readonly Item[], groupOf: (item: Item) => number | undefined): (group: number) => Item[] {
  const groups = new Map<number | undefined, Item[]>();
  for (const item of items) {
    const group = groupOf(item);
    const there = groups.get(group);
    if (there === undefined) groups.set(group, [item]);
    else there.push(item);
  }
  return (group) => groups.get(group) ?? [];
}

function spanOf({ start, end }: TextSpan): Span {
  return make(Span, { start, end });
}

function make<T extends object>(type: new () => T, given: T): T {
  return Object.assign(new type(), given);
}
