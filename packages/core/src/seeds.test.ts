import { rewriteSeed } from '../gold/rewrite-seed.ts';
import {
  falseClaims,
  type GoldFile,
  judgeClaims,
  missingDates,
  missingLayout,
  missingOrganizations,
  missingPeople,
  missingPlaces,
  readSeed,
  readSeedGold,
} from '../gold/seed-gold.ts';
import { parseDocument } from './parse-document.ts';

/** Other people, outlets and places in the same sentences: what holds for the seeds must hold for these. */
const OTHER_NAMES = new Map([
  ['جون كيري', 'لوران فابيوس'],
  ['كيري', 'فابيوس'],
  ['جو بايدن', 'إيمانويل ماكرون'],
  ['بايدن', 'ماكرون'],
  ['دونالد ترامب', 'نيكولا ساركوزي'],
  ['ترامب', 'ساركوزي'],
  ['باراك أوباما', 'فرانسوا هولاند'],
  ['أوباما', 'هولاند'],
  ['هيلاري كلينتون', 'كاترين أشتون'],
  ['جورج دبليو بوش', 'جاك شيراك'],
  ['بوش', 'شيراك'],
  ['كريس لاسيفيتا', 'ماركو بيلوتشي'],
  ['لاسيفيتا', 'بيلوتشي'],
  ['جورج كلوني', 'جيرار ديبارديو'],
  ['كلوني', 'ديبارديو'],
  ['كامالا هاريس', 'آن هيدالغو'],
  ['ويس مور', 'بول برنار'],
  ['ماثيو ميلر', 'أنطوان دوبون'],
  ['صدام حسين', 'معمر القذافي'],
  ['رويترز', 'الأناضول'],
  ['أكسيوس', 'بوليتيكو'],
  ['نيويورك تايمز', 'لوموند'],
  ['فرانس برس', 'أسوشيتد برس'],
  ['تليغراف', 'غارديان'],
  ['دبي', 'جنيف'],
  ['فيتنام', 'الجزائر'],
  ['تكساس', 'أريزونا'],
  ['ماساتشوستس', 'أوهايو'],
  ['ماريلاند', 'فلوريدا'],
  ['لوس أنجلوس', 'ميامي'],
  ['العراق', 'النيجر'],
  ['واشنطن', 'باريس'],
]);

const documents = readSeedGold().flatMap((gold) => {
  const text = readSeed(gold.file);
  return [
    { name: gold.file, text, gold },
    { name: `${gold.file} with other names`, ...rewriteSeed<GoldFile>(text, gold, OTHER_NAMES) },
  ];
});

describe.each(documents)('$name', ({ text, gold }) => {
  const document = parseDocument(text, { referenceDate: gold.stories.map((story) => story.publication_date.inferred) });
  const judged = judgeClaims(document, gold);
  const wrong = (tier: string) =>
    [...judged].filter(([claim]) => claim.tier === tier).flatMap(([, problems]) => problems);

  it('tells stories, teasers, titles, captions and credits apart', () => {
    expect(missingLayout(document, gold)).toEqual([]);
  });

  it('finds every person with canonical name, mentions and roles', () => {
    expect(missingPeople(document, gold)).toEqual([]);
  });

  it('finds every organization', () => {
    expect(missingOrganizations(document, gold)).toEqual([]);
  });

  it('finds every place', () => {
    expect(missingPlaces(document, gold)).toEqual([]);
  });

  it('finds every date and what it stands for', () => {
    expect(missingDates(document, gold)).toEqual([]);
  });

  it('reads every primary claim with its speaker, cue, content and chain', () => {
    expect(wrong('primary')).toEqual([]);
  });

  it('hangs the claims of teasers on the teaser', () => {
    expect(wrong('teaser')).toEqual([]);
  });

  // Two of the gold's secondary entries (أبلغ موظفيه, نشر أول خبر) are told without what was said: their content is
  // empty. A claim is attributed content, so there is nothing to find in them.
  it('reads four of five secondary claims that have content', () => {
    const secondary = [...judged].filter(([claim]) => claim.tier === 'secondary' && claim.content.length > 0);
    const right = secondary.filter(([, problems]) => problems.length === 0);
    expect(secondary).not.toHaveLength(0);
    expect(right.length / secondary.length).toBeGreaterThanOrEqual(0.8);
  });

  it('claims nothing that the gold lists as no claim', () => {
    expect(falseClaims(document, gold)).toEqual([]);
  });
});
