import { parseDocument } from '../../parse-document.ts';

/** The contents of a text's claims. */
function read(text: string): string[] {
  return parseDocument(text).claims.map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  );
}

describe('a description behind its marks', () => {
  it.each([
    ['ووصف الوزير القمة بأنها "فرصة لخلق زخم" نحو السلام في المنطقة.', 'بأنها "فرصة لخلق زخم" نحو السلام في المنطقة'],
    ['ووصف الوزير الاتهامات بأنها "أكاذيب" أطلقها معارضون للاتفاق.', 'بأنها "أكاذيب" أطلقها معارضون للاتفاق'],
    ['ووصف الوزير القرار بأنه "هجمة مدروسة" ستكون لها عواقب وخيمة.', 'بأنه "هجمة مدروسة" ستكون لها عواقب وخيمة'],
    ['ووصف الوزير الفيلم بأنه "يشوه سمعة" الجنود ويظهرهم قتلة.', 'بأنه "يشوه سمعة" الجنود ويظهرهم قتلة'],
  ])('goes on in %s', (text, content) => {
    expect(read(text)).toContain(content);
  });

  it.each([
    'ووصف الوزير القرار بأنه "خطوة خطيرة" الثلاثاء.',
    'ووصف الوزير القرار بأنه "خطوة خطيرة" مؤكدا أنه سيرد.',
    'ووصف الوزير القرار بأنه "خطوة خطيرة" منذ البداية.',
  ])('is over in %s', (text) => {
    expect(read(text)).toContain('بأنه "خطوة خطيرة"');
  });
});
