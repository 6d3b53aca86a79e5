import { resolveCoreference } from '../coreference/resolve-coreference.ts';
import { layoutDocument } from '../layout/layout-document.ts';
import { segment } from '../segment.ts';
import { detectMentions } from './detect-mentions.ts';

function read(text: string) {
  const segmented = segment(text, layoutDocument(text));
  const { mentions, entities } = resolveCoreference(segmented, detectMentions(segmented, {}));
  const named = (type: string) =>
    mentions.filter((mention) => mention.type === type && mention.form !== 'nominal').map(({ text: name }) => name);
  return {
    mentions,
    entities,
    people: named('person'),
    organizations: named('organization'),
    places: named('place'),
  };
}

describe('clitics', () => {
  it.each([
    ['وقال مسؤول لرويترز إن المحادثات مستمرة.', 'رويترز'],
    ['وبحسب وكالة فرانس برس فإن المحادثات مستمرة.', 'فرانس برس'],
  ])('leaves them out of an organization: %s', (text, name) => {
    expect(read(text).organizations).toContain(name);
  });

  it.each([
    ['انسحبت القوات من ليبيا وبالولايات المتحدة اجتماع.', 'الولايات المتحدة'],
    ['قدمت تركيا دعما لليبيا أمس.', 'ليبيا'],
    ['أعلنت واشنطن موقفها.', 'واشنطن'],
    ['وصل الوفد إلى لندن اليوم.', 'لندن'],
    ['زار الوفد فيتنام هذا الأسبوع.', 'فيتنام'],
    ['وصل الوزير إلى لوس أنجلوس.', 'لوس أنجلوس'],
  ])('tells letters of a place from clitics: %s', (text, name) => {
    expect(read(text).places).toContain(name);
  });

  it.each([
    ['قال الرئيس جو بايدن إن المحادثات مستمرة.', 'جو بايدن'],
    ['قال جون كيري إن المناخ يتغير.', 'جون كيري'],
    ['دعا جورج كلوني إلى الانسحاب.', 'جورج كلوني'],
    ['كنائبة الرئيس، كامالا هاريس، وحاكم ولاية ماريلاند، ويس مور، وآخرين.', 'كامالا هاريس'],
    ['قال وزير العدل النرويجي كون هانسن إن القانون سيتغير.', 'كون هانسن'],
    ['ذكر بيارا سميث، رئيس المنظمة، أن العمل مستمر.', 'بيارا سميث'],
    ['التقى الوزير الفرنسي بجون كيري في باريس.', 'جون كيري'],
    ['رحب الوزير الفرنسي بجون كيري في باريس.', 'جون كيري'],
  ])('tells letters of a person from clitics: %s', (text, name) => {
    expect(read(text).people).toContain(name);
  });

  it('begins the span of للولايات المتحدة at its second lam and restores the article in the name', () => {
    const { mentions, entities } = read('سافر المبعوث الخاص للولايات المتحدة إلى دبي.');
    const country = mentions.find((mention) => mention.type === 'place' && mention.text.endsWith('المتحدة'));
    expect(country?.text).toBe('لولايات المتحدة');
    expect(entities[country?.entity ?? -1]?.name).toBe('الولايات المتحدة');
  });
});

describe('names', () => {
  it('finds a surname with the article again, and one with its particle', () => {
    const { people } = read('وصل المخرج عادل الدوادي إلى تونس. وأثار ظهور الدوادي في الوقفة جدلا.');
    expect(people).toEqual(['عادل الدوادي', 'الدوادي']);
    expect(read('وصل أليكس فان دير زوان أمس. وكان فان دير زوان قد عمل في لندن.').people.at(-1)).toBe('فان دير زوان');
  });

  it('ends the name of a ruler with his number', () => {
    expect(read('حكمت الملكة إليزابيث الأولى بريطانيا عام 1558.').people).toContain('إليزابيث الأولى');
  });

  it('takes a listed full name over the part of it that is left when a closed word ends it', () => {
    expect(read('وقال الرئيس الكوري الجنوبي مون جاي إن إنه اتفق مع الزعيم.').people).toEqual(['مون جاي إن']);
  });

  it('ends a name before what he is known as', () => {
    expect(read('ذكر الشاب نجل حسين مظلوم المعروف حركيا باسم آخر أنه سجن.').people).toEqual(['حسين مظلوم']);
  });

  it('gives the article back to a surname behind لل', () => {
    const { entities } = read('حبس صفوت الشريف أمس. وخفف الحكم إلى السجن ثلاث سنوات للشريف وغرامة.');
    expect(entities.filter(({ type }) => type === 'person').map(({ name }) => name)).toEqual(['صفوت الشريف']);
  });

  it('joins a name with و to the name right before it', () => {
    expect(read('بينهم بيار أرديتي وجان داروسان ويولاند مورو.').people.at(-1)).toBe('يولاند مورو');
  });

  it('leaves a verb out of the name before it', () => {
    expect(read('وقال إن بشار سيبقى في السلطة.').people).toEqual(['بشار']);
  });

  it('takes a listed outlet in quotation marks for the outlet, though a place bears the name', () => {
    expect(read('وقال الخبير في حديث لـ«الشرق الأوسط» إن الأسعار ترتفع.').organizations).toEqual(['الشرق الأوسط']);
    expect(read('زار الوزير الشرق الأوسط أمس.').places).toEqual(['الشرق الأوسط']);
  });

  it('keeps the edition in the name of an outlet that is listed without it too', () => {
    expect(read('أفاد مراسل سكاي نيوز عربية بوقوع انفجار.').organizations).toEqual(['سكاي نيوز عربية']);
  });

  it('reads an ordinary word as a place after a noun that places are told by', () => {
    expect(read('وصل الوفد إلى بلدة الجديدة أمس.').places).toEqual(['الجديدة']);
  });

  it('parts a name from a verb glued to it', () => {
    const { people } = read('يعمل جون كيري على الملف. جون كيريويخطط لترك منصبه.');
    expect(people).toEqual(['جون كيري', 'جون كيري']);
  });

  it('gathers title, surname and full name into one person', () => {
    const { entities } = read('قال الرئيس جو بايدن إنه يرحب. وأضاف بايدن أن الرئيس بايدن سيعود.');
    expect(entities.filter(({ type }) => type === 'person')).toHaveLength(1);
    expect(entities[0]?.name).toBe('جو بايدن');
    expect(entities[0]?.roles.map(({ text }) => text)).toEqual(['الرئيس']);
  });

  it.each([
    ['قالت إدارة بايدن إنها ترحب.', 'إدارة بايدن', 'بايدن'],
    ['قال مكتب كيري إن الزيارة ألغيت.', 'مكتب كيري', 'كيري'],
    ['قال فريق بايدن الانتقالي إنه يرحب.', 'فريق بايدن الانتقالي', 'بايدن'],
    ['جمعت حملة ترامب المال.', 'حملة ترامب', 'ترامب'],
  ])('takes what belongs to a person for a body, the person nested in it: %s', (text, body, person) => {
    const { mentions } = read(`${text} وكان جو بايدن ودونالد ترامب وجون كيري هناك.`);
    const outer = mentions.findIndex((mention) => mention.text === body);
    expect(mentions[outer]?.type).toBe('organization');
    expect(mentions.find((mention) => mention.text === person)?.nestedIn).toBe(outer);
  });

  it.each(['محمد بن سلمان', 'عبد الفتاح السيسي', 'أبو بكر البغدادي', 'عبد ربه منصور هادي', 'محمد بن راشد آل مكتوم'])(
    'keeps %s one name',
    (name) => {
      expect(read(`واستقبل الرئيس ${name} الوفد في القصر.`).people).toEqual([name]);
    },
  );

  it.each(['وقعت الدول اتفاقية باريس للمناخ عام 2015.', 'رحب المجلس بتوافق الإمارات بشأن المناخ.'])(
    'takes no place out of the name of a treaty: %s',
    (text) => {
      expect(read(text).places).toEqual([]);
    },
  );

  it('takes a name in quotation marks after its head for a body', () => {
    expect(read('وقالت صحيفة "تليغراف" البريطانية إن الحفل نجح.').organizations).toContain('تليغراف');
  });

  it('reads a spelled acronym with stops as one name', () => {
    expect(read('وبحسب شبكة سي. إن. إن الأميركية، فإن الحفل نجح.').organizations).toContain('سي. إن. إن');
  });
});

describe('roles', () => {
  const rolesIn = (text: string) =>
    read(text).entities.flatMap(({ roles }) => roles.map((role) => [role.text, role.status]));

  it('reads the whole title before a name, with its status', () => {
    expect(rolesIn('وصل وزير الخارجية الأميركي السابق جون كيري إلى دبي.')).toEqual([
      ['وزير الخارجية الأميركي السابق', 'former'],
    ]);
  });

  it('reads a title in apposition after a name', () => {
    expect(rolesIn('قال خالد الفالح، وزير الطاقة والصناعة، إن الإنتاج مستقر.')).toEqual([
      ['وزير الطاقة والصناعة', 'current'],
    ]);
  });

  it('tells of which body the title is', () => {
    const { entities } = read('قال المتحدث باسم وزارة الخارجية الأميركية ماثيو ميلر إن المحادثات مستمرة.');
    const person = entities.find(({ type }) => type === 'person');
    expect(entities[person?.roles[0]?.of ?? -1]?.name).toBe('وزارة الخارجية الأميركية');
  });

  it('gives no role to the person a spokesman speaks for', () => {
    expect(rolesIn('وقال متحدث باسم كيري إن جون كيري سيعود.')).toEqual([]);
  });

  it('links a bare title to its bearer, and only to him', () => {
    const { mentions } = read(
      'وصل وزير الخارجية الروسي سيرغي لافروف إلى دبي. وقال الوزير إنه متفائل. وقال السفير إنه متفائل.',
    );
    expect(mentions.filter(({ form }) => form === 'title').map(({ text }) => text)).toEqual(['الوزير']);
  });
});

describe('any text', () => {
  it.each(['', ' ', '"""""""', 'English only.', '،،،', 'بن بن بن بن', 'ال ال ال', '# _ # _', 'د.', '('.repeat(50)])(
    'is read without a throw: %j',
    (text) => {
      const { mentions } = read(text);
      for (const { start, end } of mentions) expect(start).toBeLessThan(end);
    },
  );

  it('takes time linear in its length, also when it is one name again and again', () => {
    const time = (count: number) => {
      const text = 'قال جون كيري إن محمد علي وصل إلى دبي. '.repeat(count);
      const began = performance.now();
      read(text);
      return performance.now() - began;
    };
    time(200);
    const short = time(250);
    expect(time(2000)).toBeLessThan(Math.max(short, 20) * 8 * 4);
  });
});
