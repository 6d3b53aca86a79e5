import { parseDocument } from '../../parse-document.ts';

/** Who speaks in the last claim of a text. */
function last(text: string): string {
  const { claims, entities } = parseDocument(text);
  const speaker = claims.at(-1)?.speaker;
  return speaker && 'entity' in speaker ? (entities[speaker.entity]?.name ?? '') : `(${speaker?.description})`;
}

describe('an office of a state in other words', () => {
  it.each([
    ['تحدث سعد نجار، رئيس الوزراء اللبناني، مع الطلاب.\nوقال رئيس وزراء لبنان إن الأمر صعب.', 'سعد نجار'],
    ['تحدث سعد نجار، رئيس الوزراء اللبناني، مع الطلاب.\nوقال رئيس الحكومة اللبنانية إن الأمر صعب.', 'سعد نجار'],
    ['غادر الزعيم الكوري الشمالي كيم جونغ أون.\nوقال زعيم كوريا الشمالية إن الأمر صعب.', 'كيم جونغ أون'],
    // Another state, another office, a former holder.
    ['تحدث سعد نجار، رئيس الوزراء اللبناني، مع الطلاب.\nوقال رئيس وزراء العراق إن الأمر صعب.', '(رئيس وزراء العراق)'],
    ['تحدث سعد نجار، رئيس الوزراء اللبناني، مع الطلاب.\nوقال وزير دفاع لبنان إن الأمر صعب.', '(وزير دفاع لبنان)'],
    [
      'تحدث سعد نجار، رئيس الوزراء اللبناني السابق، مع الطلاب.\nوقال رئيس وزراء لبنان إن الأمر صعب.',
      '(رئيس وزراء لبنان)',
    ],
  ])('is read in %s', (text, name) => {
    expect(last(text)).toBe(name);
  });
});
