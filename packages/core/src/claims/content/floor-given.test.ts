/** What one says ends before the words that give another the floor (…، من جهته أكد). */
import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `speaker | content`. */
function read(text: string): string[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ speaker, content }) => {
    const said = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return `${'entity' in speaker ? entities[speaker.entity]?.name : speaker.description} | ${said}`;
  });
}

describe('the floor is given to another', () => {
  it.each([
    ['behind a comma', '، من جهته أكد'],
    ['with a comma of its own', '، من جانبه، أكد'],
    ['with a conjunction', '، ومن ناحيته أكد'],
    ['by what it comes beside', '، إلى ذلك أكد'],
    ['from another side', '، من جهة أخرى أكد'],
  ])('%s', (_name, turn) => {
    const text = `وقال فادي العلي إن المصنع سيفتح أبوابه قريبا${turn} سامي الحداد أن العمال جاهزون، مشيرا إلى أن التدريب اكتمل.`;
    expect(read(text)).toEqual([
      'فادي العلي | المصنع سيفتح أبوابه قريبا',
      'سامي الحداد | العمال جاهزون',
      'سامي الحداد | التدريب اكتمل',
    ]);
  });

  it('keeps what he says came later', () => {
    const text = 'وقال فادي العلي إنه غادر الاجتماع، وبعد ذلك قال سامي الحداد إن المصنع جاهز.';
    expect(read(text)).toContain('فادي العلي | إنه غادر الاجتماع، وبعد ذلك قال سامي الحداد إن المصنع جاهز');
  });
});
