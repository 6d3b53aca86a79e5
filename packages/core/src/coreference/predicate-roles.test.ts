import { parseDocument } from '../parse-document.ts';

const rolesOf = (text: string, name: string) =>
  parseDocument(text)
    .entities.find((entity) => entity.name === name)
    ?.roles.map((role) => role.text);

describe('roles that a sentence states', () => {
  it('reads one of many after a verb of being', () => {
    expect(
      rolesOf('وأصبح الأمر واضحا. وقال جون كيري، الذي يعد من بين أكبر المانحين للحزب، إن الوقت حان.', 'جون كيري'),
    ).toContain('من بين أكبر المانحين للحزب');
  });

  it('leaves what is said of another noun', () => {
    expect(rolesOf('قال جون كيري إن المغرب كان أحد أجمل الأماكن.', 'جون كيري')).toEqual([]);
  });
});

describe('titles that go on with someone', () => {
  it('links a subject title to the one person without a title', () => {
    const { mentions, entities } = parseDocument(
      'خسر الفريق أمام جورج دبليو بوش في الانتخابات، وفاز الرئيس بولاية ثانية.',
    );
    const title = mentions.find((mention) => mention.text === 'الرئيس');
    expect(title && entities[title.entity]?.name).toBe('جورج دبليو بوش');
  });

  it('links no one to a verb with a pronoun', () => {
    const { mentions } = parseDocument('وصل جون كيري إلى المدينة، واستقبله الرئيس في قصره.');
    expect(mentions.some((mention) => mention.text === 'الرئيس')).toBe(false);
  });

  it('takes him whose administration was named for the president', () => {
    const { mentions, entities } = parseDocument('ترك الوزير إدارة بايدن أمس. ورحب الجميع بقرار الرئيس الأخير.');
    const title = mentions.find((mention) => mention.text === 'الرئيس');
    expect(title && entities[title.entity]?.name).toBe('بايدن');
  });
});
