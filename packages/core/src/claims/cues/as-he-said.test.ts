import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | source | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, source, content }) =>
      `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
  );
}

describe('كما behind what was said', () => {
  it.each([
    [
      'وغادر الوزير منصبه أمس، كما أعلنت وزارة الدفاع، مؤكدة أن المجلس سيضم 13 عضوا.',
      'كما أعلنت | وزارة الدفاع | غادر الوزير منصبه أمس',
    ],
    [
      'وبلغت البطالة 26 في المائة من اليد العاملة، كما تفيد وزارة العمل، وأكثر من ذلك في الجنوب.',
      'كما تفيد | وزارة العمل | بلغت البطالة 26 في المائة من اليد العاملة',
    ],
  ])('is over in the middle of a sentence too: %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it.each([
    [
      'ووصل الوفد إلى العاصمة، كما أعلن الوزير، وهو عضو في اللجنة، أن المفاوضات ستبدأ غدا.',
      'أعلن | الوزير | المفاوضات ستبدأ غدا',
    ],
    [
      'وأعيدت المباراة، كما أشار إلى إيقاف الحكم، سامي حداد، وإحالته إلى اللجنة.',
      'أشار إلى |  | إيقاف الحكم، سامي حداد، وإحالته إلى اللجنة',
    ],
  ])('says one thing more in %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });
});
