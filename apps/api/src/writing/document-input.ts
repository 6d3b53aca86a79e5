/**
 * Documents as a writer gives them.
 *
 * @example incoming({ text: 'قال …', source: 'وكالة', externalId: '7' }, 'editor').origin // 'api:editor'
 */
import type { IncomingDocument } from '@isnad/store';
import { Field, InputType } from 'type-graphql';
import { DateTimeScalar } from '../graph/scalars.ts';
import { RefusedChange } from './audit.ts';

/** Documents of one request. */
export const MOST_BATCH = 500;

@InputType({
  description:
    'A document to take in. One that comes again under the same source and id, or the same address, or with the same text, is the same document.',
})
export class DocumentInput {
  @Field(() => String, { description: 'The text, which is stored unchanged: what all spans count in.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'The headline, if the text does not begin with it.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: "The outlet's name." })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'The id that the outlet knows it by.' })
  externalId?: string | null;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'Its author.' })
  author?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was published: what relative dates count from.',
  })
  publishedAt?: string | null;
}

/** @throws RefusedChange TEXT_EMPTY, TEXT_NOT_STORABLE */
export function incoming({ text, publishedAt, ...given }: DocumentInput, by: string): IncomingDocument {
  if (!/\S/.test(text)) throw new RefusedChange('TEXT_EMPTY', 'The text is empty.');
  for (const [field, value] of Object.entries({ text, ...given })) {
    if (typeof value === 'string' && /[\0\p{Surrogate}]/u.test(value)) {
      throw new RefusedChange(
        'TEXT_NOT_STORABLE',
        `The field "${field}" holds a NUL character or half of a surrogate pair.`,
      );
    }
  }
  return {
    ...given,
    text,
    origin: `api:${by}`,
    publishedAt: publishedAt ? new Date(publishedAt) : null,
    referenceDate: publishedAt ? publishedAt.slice(0, 10) : null,
  };
}
