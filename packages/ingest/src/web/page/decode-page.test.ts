import { decodePage } from './decode-page.ts';

const TEXT = 'أعلنت وزارة النقل، السبت، التوصل إلى اتفاق مع نقابة عمال الميناء: «الأجور قبل نهاية الشهر».';
const PAGE = (charset: string | null) => `<html><head>${charset ? `<meta charset="${charset}">` : ''}</head><p>${TEXT}`;

/** The text in a single-byte encoding; what it has no byte for is left out. */
function encode(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Buffer.from([byte])), byte]));
  return Buffer.from([...text].flatMap((character) => bytes.get(character) ?? []));
}

const read = (bytes: Buffer, header: string | null = null) => decodePage(bytes, { header, path: 'p' });
/** ISO-8859-6 has no guillemets. */
const letters = (text: string) => text.replace(/[«»]/g, '');

describe.each(['windows-1256', 'iso-8859-6'])('%s', (encoding) => {
  test.each([
    ['named by the header', null, encoding],
    ['named by the page', encoding, null],
    ['named by nobody', null, null],
    ['that says it is UTF-8', 'utf-8', 'utf-8'],
    ['that says it is Western', 'iso-8859-1', null],
    ['that says it is the other Arabic one', null, encoding === 'iso-8859-6' ? 'windows-1256' : 'iso-8859-6'],
    ['that says nonsense', 'x-none', 'no such thing'],
  ])('%s', (_, meta, header) => {
    const decoded = read(encode(PAGE(meta), encoding), header);
    expect(letters(decoded.text)).toBe(letters(PAGE(meta)));
    expect(decoded.encoding).toBe(encoding);
    const isLie = [meta, header].some((name) => name !== null && name !== encoding && !/no/.test(name));
    expect(decoded.warning === null).toBe(!isLie);
  });
});

test('UTF-8 is UTF-8 whatever it says', () => {
  expect(read(Buffer.from(PAGE(null)))).toMatchObject({ text: PAGE(null), warning: null });
  expect(read(Buffer.from(PAGE('windows-1256')), 'windows-1256')).toMatchObject({
    text: PAGE('windows-1256'),
    warning: expect.stringContaining('windows-1256'),
  });
});

test('a byte order mark decides', () => {
  expect(read(Buffer.from(`\ufeff${TEXT}`), 'windows-1256').text).toBe(TEXT);
  expect(read(Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'windows-1256').text).toBe(TEXT);
});

test('a damaged letter does not spoil a page', () => {
  const bytes = Buffer.concat([Buffer.from(TEXT.repeat(5)), Buffer.from([0xd8]), Buffer.from(' نص')]);
  expect(read(bytes)).toMatchObject({ encoding: 'utf-8', warning: expect.stringContaining('1 damaged') });
});

test('a page in another script is what it says', () => {
  const page = '<meta charset=windows-1252><p>Après la réunion, à Genève, le ministre a déclaré';
  expect(read(encode(page, 'windows-1252')).text).toBe(page);
});

test('what is no text is refused', () => {
  const noise = Buffer.from(Array.from({ length: 2000 }, (_, index) => 1 + ((index * 7919) % 255)));
  expect(() => read(noise)).toThrow(expect.objectContaining({ code: 'SOURCE_NOT_UTF8' }));
  expect(() => read(Buffer.from('a\0b'))).toThrow(expect.objectContaining({ code: 'SOURCE_BINARY' }));
});
