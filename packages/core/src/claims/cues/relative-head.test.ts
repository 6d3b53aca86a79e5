import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | source | speaker`. */
function read(text: string): string[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ cue, source, speaker }) => {
    const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    const name = 'entity' in speaker ? entities[speaker.entity]?.name : speaker.kind;
    return `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${name}`;
  });
}

describe('a name of the other gender before a relative pronoun', () => {
  it.each([
    [
      'the document that completes it by the outlet',
      'نشر سمير حداد رابطا لتقرير صحيفة الغد الذي كشف عن عدد من الشركات.',
      'كشف عن | لتقرير صحيفة الغد | document',
    ],
    [
      'the document behind which it stands',
      'جاء ذلك بعد قرار صادر عن الأمم المتحدة، الذي يدعو إلى وقف النار.',
      'يدعو إلى | قرار صادر عن الأمم المتحدة، | document',
    ],
    [
      'nobody in its phrase, so who has spoken',
      'قال الوزير سمير حداد إن الفكرة من موكب العيد في فرنسا، الذي وصفه بأنه "كان ملهما".',
      'وصفه |  | سمير حداد',
    ],
  ])('is not who speaks: %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('speaks where its own gender agrees', () => {
    expect(read('وانتقد الولايات المتحدة، التي تزعم أن الجسر سليم.')).toEqual([
      'تزعم | الولايات المتحدة | الولايات المتحدة',
    ]);
  });

  it('speaks where the pronoun is a slip and nothing before it agrees', () => {
    expect(read('كان أول من كتب عنه صحيفة الغد الذي قال إن الجسر سليم.')).toEqual(['قال | الغد | الغد']);
  });
});
