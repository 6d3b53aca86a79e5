import type { ParsedDocument } from '../../../model/document.ts';
import type { AntecedentChoice } from '../../../model/trace.ts';
import { parseDocument } from '../../../parse-document.ts';

/** Speakers of a text, in its order; those without a name by their words. */
function speakers(text: string): string[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ speaker }) =>
    'entity' in speaker ? (entities[speaker.entity]?.name ?? '') : speaker.description,
  );
}

describe('whom a noun means that no title tells', () => {
  it.each([
    [
      'whom the text has told of and who has spoken',
      'فازت السباحة ليلى شاهين بالميدالية الذهبية أمس. وقالت ليلى شاهين إن السباق كان صعبا.\nوأكدت البطلة أنها ستشارك في الدورة المقبلة.',
      'ليلى شاهين',
    ],
    ['somebody new where it is indefinite', 'قال سامي حداد إن الطريق سالك. وقال مسؤول إن العمل مستمر.', 'مسؤول'],
  ])('is %s', (_name, text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });
});

describe('choices among antecedents', () => {
  it('are told to who observes, the rules’ own among them, and nothing changes by it', () => {
    const text = 'قال سامي حداد إن الطريق سالك. ووصل المدير رامي السعدي إلى المدينة. وقال إن العمل مستمر منذ شهرين.';
    const choices: AntecedentChoice[] = [];
    const observed = parseDocument(text, { observe: (choice) => choices.push(choice) });
    expect(observed).toEqual(parseDocument(text));
    expect(choices.map(({ start, end }) => text.slice(start, end))).toEqual(['وقال']);
    expect(choices[0]?.candidates.filter(({ isRuled }) => isRuled).map(({ name }) => name)).toEqual(['رامي السعدي']);
    expect(choices[0]?.candidates.map(({ name }) => name)).toContain('سامي حداد');
  });

  it('are left to the rules where whoever observes asks for it', () => {
    const text = 'وقالت الممثلة منى حداد إنها فخورة بالتكريم.\nوسلم الدرع للممثلة ليلى نجار وقالت إنها سعيدة.';
    const last = ({ claims }: ParsedDocument) => claims.at(-1)?.speaker;
    expect(last(parseDocument(text, { observe: () => 'ruled' }))).not.toEqual(last(parseDocument(text)));
  });
});
