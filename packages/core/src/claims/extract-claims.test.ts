import { fold, tokenize } from '@isnad/arabic';
import { layoutDocument } from '../layout/layout-document.ts';
import type { Claim } from '../model/claim.ts';
import type { Entity, Mention } from '../model/mention.ts';
import type { EntityType, OrganizationKind } from '../model/vocabulary.ts';
import { segment } from '../segment.ts';
import { extractClaims } from './extract-claims.ts';
import { CLAIM_RULES } from './rules.ts';

interface Name {
  readonly name: string;
  readonly type: EntityType;
  readonly kind?: OrganizationKind;
  readonly forms?: readonly string[];
}

/** Reads claims with the names a test gives, so that this stage is tested by itself. */
function readClaims(
  text: string,
  names: readonly Name[] = [],
): { claims: readonly Claim[]; entities: Entity[]; text: string } {
  const segmented = segment(text, layoutDocument(text));
  const entities: Entity[] = names.map(({ name, type, kind }) => ({
    type,
    name,
    aliases: [],
    latin: null,
    country: null,
    organizationKind: kind ?? null,
    placeKind: null,
    gender: 'unknown',
    roles: [],
    mentions: [],
    knownAs: null,
  }));
  const mentions: Mention[] = [];
  const taken = new Set<number>();
  const forms = names.flatMap(({ name, forms: others }, entity) =>
    [name, ...(others ?? [])].map((form) => ({ form, entity })),
  );
  forms.sort((a, b) => b.form.length - a.form.length);
  for (const { form, entity } of forms) {
    const keys = tokenize(form).map((token) => fold(token.text));
    segmented.tokens.forEach((token, index) => {
      for (const cut of [0, 1]) {
        if (
          taken.has(index) ||
          token.key.slice(cut) !== keys[0] ||
          (cut === 1 && !'وفبلك'.includes(token.key.charAt(0)))
        )
          continue;
        const last = segmented.tokens[index + keys.length - 1];
        if (!last || keys.some((key, offset) => offset > 0 && segmented.tokens[index + offset]?.key !== key)) continue;
        for (let at = index; at < index + keys.length; at += 1) taken.add(at);
        mentions.push({
          type: (names[entity] as Name).type,
          form: 'name',
          firstToken: index,
          endToken: index + keys.length,
          start: token.start + cut,
          end: last.end,
          text: form,
          known: null,
          confidence: 1,
          nestedIn: null,
          entity,
          rule: 'test',
        });
      }
    });
  }
  mentions.sort((a, b) => a.start - b.start);
  return { claims: extractClaims(segmented, { mentions, entities, dates: [] }), entities, text };
}

/** Each claim as `speaker | cue | content | carriers`. */
function told(text: string, names: readonly Name[] = []): string[] {
  const { claims, entities } = readClaims(text, names);
  return claims.map((claim) => {
    const speaker =
      'entity' in claim.speaker
        ? entities[claim.speaker.entity]?.name
        : `${claim.speaker.kind}: ${claim.speaker.description}`;
    const cue = claim.cue.map(({ start, end }) => text.slice(start, end)).join(' ');
    const content = claim.content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return [speaker, cue, content, claim.via.map(({ name }) => name).join(' > ')].join(' | ');
  });
}

const MILLER: Name = { name: 'ماثيو ميلر', type: 'person' };
const OFFICE: Name = { name: 'وزارة الخارجية الأميركية', type: 'organization', kind: 'government' };
const AMAL: Name = { name: 'أمل حداد', type: 'person' };
const REUTERS: Name = { name: 'رويترز', type: 'organization', kind: 'media' };
const SAMI: Name = { name: 'سامي نادر', type: 'person', forms: ['نادر'] };

describe('rules', () => {
  test.each(CLAIM_RULES.map((rule) => [rule.id, rule] as const))('%s reads its example', (id, { example }) => {
    expect(readClaims(example).claims.map(({ rule }) => rule)).toContain(id);
  });

  test.each(CLAIM_RULES.map((rule) => [rule.id, rule] as const))(
    '%s leaves its counter-example alone',
    (id, { counterExample }) => {
      expect(readClaims(counterExample).claims.map(({ rule }) => rule)).not.toContain(id);
    },
  );
});

describe('extractClaims', () => {
  test('takes the whole noun phrase up to إن as the source and the person in it as the speaker', () => {
    const text = 'قال المتحدث باسم وزارة الخارجية الأميركية ماثيو ميلر في إفادة صحفية إن الجانبين يجتمعان.';
    const { claims } = readClaims(text, [MILLER, OFFICE]);
    expect(claims).toHaveLength(1);
    expect(claims[0]?.speaker).toMatchObject({ kind: 'person', entity: 0 });
    expect(text.slice(claims[0]?.source?.start, claims[0]?.source?.end)).toBe(
      'المتحدث باسم وزارة الخارجية الأميركية ماثيو ميلر',
    );
  });

  test('keeps a spokesperson without a name unnamed and says of whom', () => {
    const { claims } = readClaims('قال متحدث باسم وزارة الخارجية الأميركية إن الجانبين يجتمعان.', [OFFICE]);
    expect(claims[0]?.speaker).toMatchObject({
      kind: 'unnamed',
      description: 'متحدث باسم وزارة الخارجية الأميركية',
      of: 0,
      count: 1,
    });
  });

  test('an adverb may stand before the verb', () => {
    expect(told('وفي ذلك الوقت، قال سامي نادر إن الاتفاق قريب.', [SAMI])).toEqual([
      'سامي نادر | قال | الاتفاق قريب | ',
    ]);
  });

  test('resolves a dropped subject to the speaker before, by gender', () => {
    expect(
      told('قالت أمل حداد إن الخطة جاهزة. وقال سامي نادر إنه يرفضها. وأضافت أن العمل بدأ. وأضاف أن الثمن كبير.', [
        AMAL,
        SAMI,
      ]),
    ).toEqual([
      'أمل حداد | قالت | الخطة جاهزة | ',
      'سامي نادر | قال | إنه يرفضها | ',
      'أمل حداد | أضافت | العمل بدأ | ',
      'سامي نادر | أضاف | الثمن كبير | ',
    ]);
  });

  test('reads participles as further claims of the sentence’s speaker', () => {
    expect(told('قال سامي نادر إن الوضع صعب، مضيفا أنه يتحسن، مشيرا إلى أن الدعم وصل.', [SAMI])).toEqual([
      'سامي نادر | قال | الوضع صعب | ',
      'سامي نادر | مضيفا | أنه يتحسن | ',
      'سامي نادر | مشيرا إلى | الدعم وصل | ',
    ]);
  });

  test('splits دعا … إلى and names the one called upon', () => {
    const { claims } = readClaims('دعا سامي نادر أمل حداد إلى الانسحاب من السباق.', [SAMI, AMAL]);
    expect(claims[0]).toMatchObject({ class: 'call_for', stance: 'wants', addressee: 1, speaker: { entity: 0 } });
  });

  test('takes the outlet spoken to as the carrier', () => {
    expect(told('قال مصدر أمني لرويترز إن القوات انسحبت.', [REUTERS])).toEqual([
      'unnamed: مصدر أمني | قال | القوات انسحبت | رويترز',
    ]);
  });

  test('an outlet that quotes is a carrier, whom it quotes the speaker', () => {
    expect(told('ذكرت رويترز نقلا عن مسؤول أمني أن القوات انسحبت.', [REUTERS])).toEqual([
      'unnamed: مسؤول أمني | ذكرت | القوات انسحبت | رويترز',
    ]);
    expect(told('ذكرت رويترز أن سامي نادر قال إن القوات انسحبت.', [REUTERS, SAMI])).toEqual([
      'سامي نادر | قال | القوات انسحبت | رويترز',
    ]);
  });

  test('an outlet alone is the speaker of its report', () => {
    expect(told('ذكرت رويترز أن القوات انسحبت من المدينة.', [REUTERS])).toEqual([
      'رويترز | ذكرت | القوات انسحبت من المدينة | ',
    ]);
  });

  test('reads an attribution after the fact, with the source it cites', () => {
    expect(told('سيغادر الوفد المدينة غدا، حسبما أفادت رويترز، نقلاً عن مصدر مقرب من الحكومة.', [REUTERS])).toEqual([
      'unnamed: مصدر مقرب من الحكومة | حسبما أفادت | سيغادر الوفد المدينة غدا | رويترز',
    ]);
  });

  test('ties an attribution cut off by a full stop to the sentence before', () => {
    expect(told('سيغادر الوفد المدينة غدا. حسبما أفادت رويترز.', [REUTERS])).toEqual([
      'رويترز | حسبما أفادت | سيغادر الوفد المدينة غدا | ',
    ]);
  });

  test('an outlet named after a reported sentence carries it', () => {
    expect(told('قال سامي نادر إن القوات انسحبت، وفقا لرويترز.', [SAMI, REUTERS])).toEqual([
      'سامي نادر | قال | القوات انسحبت | رويترز',
    ]);
  });

  test('nests what one said another said', () => {
    const { claims } = readClaims('قال سامي نادر إن أمل حداد أكدت أن الخطة جاهزة.', [SAMI, AMAL]);
    expect(claims).toHaveLength(2);
    expect(claims[1]).toMatchObject({
      nestedIn: 0,
      speaker: { entity: 1 },
      via: [{ name: 'سامي نادر', implicit: true }],
    });
  });

  test('reads a quotation of several sentences as one claim', () => {
    expect(told('وقال سامي نادر: "لن نتراجع. هذا قرارنا. وسنمضي فيه". وغادر القاعة.', [SAMI])).toEqual([
      'سامي نادر | قال | لن نتراجع. هذا قرارنا. وسنمضي فيه | ',
    ]);
  });

  test('gives a quotation that the cue interrupts in two parts', () => {
    expect(told('"لن نتراجع عن هذا القرار"، قال سامي نادر، "وسنمضي فيه حتى النهاية".', [SAMI])).toEqual([
      'سامي نادر | قال | لن نتراجع عن هذا القرار … وسنمضي فيه حتى النهاية | ',
    ]);
  });

  test('reads a quotation that is never closed to the end of its paragraph', () => {
    expect(told('وقال سامي نادر: "لن نتراجع عن قرارنا.\nوغادر القاعة.', [SAMI])).toEqual([
      'سامي نادر | قال | لن نتراجع عن قرارنا | ',
    ]);
  });

  test.each([
    ['direct', 'وأكد سامي نادر أن "الخطة جاهزة".'],
    ['mixed', 'وأكد سامي نادر أن الخطة "جاهزة" الآن.'],
    ['indirect', 'وأكد سامي نادر أن الخطة جاهزة.'],
    ['indirect', 'وأكد سامي نادر أن شركة "الأمل" جاهزة.'],
  ])('form is %s for %s', (form, text) => {
    expect(readClaims(text, [SAMI]).claims.map((claim) => claim.form)).toEqual([form]);
  });

  test('lets a new cue end the content before it', () => {
    expect(told('قال سامي نادر إن الوضع صعب، وأضاف أنه يتحسن.', [SAMI])).toEqual([
      'سامي نادر | قال | الوضع صعب | ',
      'سامي نادر | أضاف | أنه يتحسن | ',
    ]);
  });

  test('says what a claim is about', () => {
    const { claims } = readClaims('قال سامي نادر إن أمل حداد التقت وفد رويترز.', [SAMI, AMAL, REUTERS]);
    expect(claims[0]?.about).toEqual([1, 2]);
  });

  test.each([
    ['وجه سامي نادر انتقادات للحكومة.', 'وجه | انتقادات للحكومة'],
    ['عبر سامي نادر عن أسفه للحادث.', 'عبر | أسفه للحادث'],
    ['وحث سامي نادر الحكومة على الإسراع في العمل.', 'حث | الإسراع في العمل'],
    ['أعلن سامي نادر، مدير المركز الجديد، أمس، عن خطة جديدة.', 'أعلن | خطة جديدة'],
    ['حذر سامي نادر من انتشار المرض، بعد وفاة شخصين في المدينة.', 'حذر | انتشار المرض'],
  ])('reads %s', (text, expected) => {
    expect(told(text, [SAMI])).toEqual([`سامي نادر | ${expected} | `]);
  });

  test.each([
    'رفض المتحدث التعليق على الخبر.',
    'دعا سامي نادر أصدقاءه إلى حفلة عشاء.',
    'وضعت المدرسة أجهزة كشف عن المعادن.',
    'يعتقد أن الحادث عرضي.',
    'ومن المتوقع أن يعلن سامي نادر استقالته.',
    'لم يقل سامي نادر إن الخطة فشلت.',
    'تعتبر المدينة من أكبر مدن البلاد.',
    'بحسب الطلب توزع البضائع على السكان.',
    'نقل التحالف مهمة القوات إلى قاعدة جديدة.',
  ])('finds no claim in: %s', (text) => {
    expect(told(text, [SAMI])).toEqual([]);
  });

  test('gives an empty answer for text without Arabic, and spans inside any text', () => {
    expect(readClaims('Nothing to see here: "no".').claims).toEqual([]);
    for (const text of ['"'.repeat(500), 'قال '.repeat(300), 'قال إن '.repeat(200), ':'.repeat(300), '(قال إن "']) {
      for (const claim of readClaims(text).claims)
        for (const part of claim.content)
          expect(part.start >= 0 && part.start < part.end && part.end <= text.length).toBe(true);
    }
  });
});
